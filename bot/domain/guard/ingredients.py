"""Ingredients of a rare combination: events, kin of a victim, families, illnesses, peoples, occupations."""

import re
from dataclasses import dataclass

from bot.domain.guard.single_case import PERSON_EN, PERSON_FI, PERSON_SV

_CRIME = r"""(?:puukot\w+|puukkoho\w+|ampumi\w+|ammuskelu\w*|(?:perhe|joukko|lapsen)?surma\w*
    |(?:kaksois)?murha\w*
    |henkirikoks\w+|raiskau\w+|pahoinpitely\w*|ryöst\w+|tapon|tappo|knivdåd\w*|knivhugg\w*
    |(?:dubbel|familje)?mord(?:et|ets)?|dråpet|(?:döds|skol)?skjutning\w*|våldtäkt\w*|misshandel\w*|rån(?:et)?
    |stabbing|shooting|murder|killing|rape|assault|robbery)"""
_ACCIDENT = r"""(?:(?:asunto|tuli|metsä)palo\w*|(?:auto|liikenne|hukkumis|bussi|moottorikelkka|työ
    |vene)?onnettomuu\w+|kolari\w*
    |hukkumi\w+|räjähdy\w+|itsemurha\w*|(?:hus|bostads|lägenhets|skol)?brand(?:en|ens)
    |(?:bil|trafik|buss|drunknings|arbets|båt)?olycka\w*|drunkning\w*|explosion\w*|house\sfire|fire|accident|crash|drowning
    |suicide)"""
_WHEN = r"""(?:(?:viime|toissa)\s(?:maanantai|tiistai|keskiviiko|torstai|perjantai|lauantai|sunnuntai|viiko
    |viikonlo|yö|kuu)\w*
    |eili\w+|toissapäiv\w+|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|sen|n)
    |i\s(?:mån|tis|ons|tors|fre|lör|sön)dags|förra\s\w+|igår|gårdagens
    |last\s(?:\w+day|week|month|night)(?:'s)?|yesterday(?:'s)?|[0-3]?[0-9]\.[01]?[0-9]\.(?:20[0-9]{2})?)"""
_BETWEEN = r"\s(?:[\w-]+\s){0,2}?"

_NUMBER = r"(?:kaksi|kolme|neljä|viisi|två|tre|fyra|fem|two|three|four|five|[2-9])"
_KIN = rf"""\b(?:uhrin|vainajan|surmatun|epäillyn|menehtyneen|hukkuneen)\s
    (?:äi\w+|isä\w*|vaimo\w*|mie(?:s|hen)\w*|puoliso\w*|laps(?:et|i|en)|lasten|sisar\w*|sisko\w*|velje?\w*|poika\w*|poja\w+|tyt\w+
    |perhe\w*|vanhem\w+|omais\w+|leski|lesken)(?:\sja\s(?:{_NUMBER}\s)?\w+)?
    |\b(?:offrets|den\savlidnas|den\smisstänktes)\s
    (?:mamma|mor|pappa|far|fru|man|make|maka|barn|syskon|syster|bror|familj|föräldrar|änka|anhöriga|son|dotter)
    (?:\soch\s(?:{_NUMBER}\s)?\w+)?
    |\b(?:victim|deceased|suspect)'s\s
    (?:mother|father|wife|husband|child(?:ren)?|siblings|sister|brother|family|parents|widow|relatives|son|daughter)
    (?:\sand\s(?:{_NUMBER}\s)?\w+)?"""

_MANY_FI = r"""(?:kuusi|kuuden|seitsen|seitsemän|kahdeksan|yhdeksän|kymmenen|kymmen|yksitoista|yhdentoista
    |kaksitoista
    |kahdentoista|1[0-9]|[6-9])"""
_MANY_SV = r"(?:sex|sju|åtta|nio|tio|elva|tolv|1[0-9]|[6-9])"
_MANY_EN = r"(?:six|seven|eight|nine|ten|eleven|twelve|1[0-9]|[6-9])"
_FAMILY = rf"""\bkolmo(?:set|sten|sia|sille|silla|silta)\b(?:\s(?:äi\w+|isä\w*|perhe\w*|vanhem\w+))?
    |\bnelo(?:set|sten|sia|sille)\b(?:\s(?:äi\w+|isä\w*|perhe\w*))?
    |\b{_MANY_FI}[-\ ]?laps(?:inen|isen|isella|iselle|iselta|isessa|isesta|ista)\b
    |\b{_MANY_FI}\slapsen\s(?:äi\w+|isä\w*|perhe\w*|yksinhuoltaja\w*)
    |\b(?:trillingar|fyrlingar|trillingmamma)\w*|\b{_MANY_SV}[-\ ]?barns\w+
    |\b(?:\w*mamma|\w*mor|\w*pappa|\w*far|\w*familj)\s(?:till|med)\s{_MANY_SV}(?:\sbarn)?
    |\b(?:triplets|quadruplets)\b|\b(?:mother|father|parent|family)\s(?:of|with)\s{_MANY_EN}(?:\schildren)?
    |\b{_MANY_EN}\schildren\b"""

_ILLNESS = r"""\bals\b(?:-\w+)?|\bhiv\b(?:-\w+)?|\bhuntington\w*|\bkystinen\s\w+|\bagu\b
    |\b(?:rettin|duchennen|williamsin|downin|touretten|creutzfeldt)\w*(?:\s\w+)?
    |\bharvinai(?:nen|sta|seen|sen)\s(?:sairau|syndrooma|syöp)\w*|\btuberkuloos\w+|\bkuurosoke\w+|\blyhytkasvui\w+
    |\btranssukupuoli(?:nen|sen|selle|sella)\b|\bsukupuolen(?:korjau|vaihdo)\w+|\bskitsofreni\w*|\bcp-vamma\w*
    |\bsällsynt\ssjukdom\w*|\bdövblind\w*|\btransperson\w*|\bschizofreni\w*
    |\brare\s(?:disease|illness|cancer)|\bdeafblind\b|\bschizophreni\w*"""

_PEOPLES = r"""(?:(?:afganistani|syyria|iraki|irani|ukraina|viro|eritrea|etiopia|thaimaa|vietnami|kongo
    |nigeria|turkki|kosovo|albania
    |kiina|intia|nepali|sudani|palestiina|pakistani|somalia|burma|gambia|marokko|bulgaria|romania|kuuba|brasilia)lai
    |venäläi|saamelai)"""
_STEMS = r"""(?:afgaani|somali|romani|kurdi|(?:ukraina|venä|viro|syyria|iraki|saame|eritrea|thaimaa|romania
    |vietnami)l[aä]is|pakolais)"""
_STEMS_SV = r"""(?:afghan|syri|irak|iran|somali|ukrain|ry|rom|sami|kurdi|thailänd|vietname
    |est|eritrean|turki|albans|bulgari)"""
_STEMS_EN = r"""(?:afghan|syrian|iraqi|iranian|somali|ukrainian|russian|roma|sámi|sami|kurdish|thai
    |vietnamese|estonian|eritrean
    |turkish|congolese)"""
_PEOPLE = rf"""\b{_PEOPLES}(?:nen|sen|sella|sellä|selle|selta|seltä|sesta|sestä)\b
    |\b{_STEMS}(?:perhe(?:en|elle|ellä|essä|estä)?|mies\w*|miehe\w+|nai(?:nen|se\w+)|äi\w+|poika|poja\w+|tyt\w+|nuori|nuore\w+)\b
    |\b(?:afgaani|somali|romani|kurdi)\b|\b(?:afgaani|somali|romani|kurdi)(?:n|lla|lle|lta|sta)(?=\s{PERSON_FI})
    |\b(?!suomen|ruotsin|selko|kaksi|vieras|moni)\w+kieli(?:nen|sen|sellä|selle|seltä)(?=\s\w)
    |\b(?:muslimi|juutalai|helluntailai|lestadiolai|ortodoksi|adventisti)(?:nen|sen|perhe\w*|n|äiti|mies)?\b|\bjehovan\stodistaja\b
    |\b{_STEMS_SV}(?:n?sk|isk|ansk|es?k)(?:a|talande)?(?=\s(?:{PERSON_SV}|mamman|mannen|kvinnan|familjen|barnfamilj))
    |\b(?:afghansk|syrisk|irakisk|somalisk|romsk|samisk|kurdisk)\w*familj\w*|\b(?:muslimsk|judisk|laestadiansk)\s\w+
    |\b{_STEMS_EN}(?=\s(?:[\w-]+\s)?{PERSON_EN})"""

_OCCUPATION = r"""(?:nimismies|nimismiehe|kätilö|\w*lääkäri|proviisori|poliisi|palopäällikkö|sotilasmestari
    |suntio|haudankaivaja|postinkantaja|kyläsepp|luotsi|rajavartija|metsänvartija|barnmorska|\w*läkare
    |länsman|polis|brandchef|lots|klockare|midwife|doctor|dentist|sheriff|kunnanjohtaja|kaupunginjohtaja|kirkkoherra|kappalainen|rehtori|poromies|poronhoitaja
    |kyläkauppias|kauppias
    |taksiyrittäjä|maanviljelijä|maitotilallinen|kansanedustaja|kanttori|pastori|valtuutettu|kalastaja|jääkiekkoilija|paloesimies
    |apteekkari|eläinlääkäri|yrittäjä|kampaaja|kommundirektör|kyrkoherde|rektor|renskötare|köpman|kantor|riksdagsledamot|lantbrukare
    |jordbrukare|fiskare|apotekare|mayor|vicar|head\s?teacher|reindeer\sherder|shopkeeper|farmer|fisherman|pharmacist|taxi\sdriver)"""
_POSITION = rf"""\b(?:entinen\s|entisen\s|entiselle\s|eläkkeellä\soleva\s|förre\s|före\sdetta\s|former\s
    |retired\s)?
    {_OCCUPATION}(?:n|na|lla|lle|lta|en|ens|s)?\b
    |\b\w+(?:hoitaja|opettaja|lääkäri|poliisi|pappi|työntekijä)na\styöskentele\w+"""

_UNIT = r"""(?<=[a-zåäö,]\s)[A-ZÅÄÖ][a-zåäö]+n\s(?:koulu(?!t|j|toimi)\w{0,4}|kylä(?!t|y|i)\w{0,4}
    |päiväko(?:ti|din|dissa|dista)
    |palvelutalo(?:n|ssa|sta)?|ryhmäko(?:ti|din|dissa|dista)|yläaste\w*|alakoulu(?:n|ssa|sta)?|kyläkoulu\w*)\b
    |\b[Kk]ylän(?=\sainoa)|\b(?:i|från)\s[A-ZÅÄÖ][a-zåäö]+\s(?:by|skola|daghem)\b|\b(?:village|school)\sof\s[A-Z]\w+
    |\b(?:the\s)?only\s(?=[\w\ ]{0,20}in\sthe\svillage)"""
_ONLY = rf"""\bainoa(?:n|lla|lle|lta|sta)?(?=\s(?:[\w-]+\s)?(?:{PERSON_FI}|{_OCCUPATION}|{_STEMS}
    |{_PEOPLES}|kolmosten|työntekijä|opettaja
    |lääkäri|hoitaja))
    |\b(?:den|byns|kommunens)\senda(?=\s(?:[\w-]+\s)?(?:{PERSON_SV}|familjen|mamman|klienten|{_OCCUPATION}))
    |\bonly(?=\s(?:[\w-]+\s)?(?:{PERSON_EN}|{_OCCUPATION}))"""
_PRONOUN = r"\b(?:hän(?:en|elle|ellä|eltä|estä|et|tä)?|hon|henne|hennes|honom|hans)\b"


@dataclass(frozen=True, kw_only=True)
class Ingredient:
    """One thing that narrows down.

    Attributes:
        name: ingredients of one name count once.
        narrow: whether few people fit it; of two ingredients one must be.
        reworded: whether it is to be worded otherwise; else it counts and is left as it is.
        capitals: whether the pattern reads the text as written; the others read it in lower case, which is
            three times as fast as ignoring case.
    """

    name: str
    narrow: bool
    reworded: bool
    pattern: "re.Pattern[str]"
    capitals: bool = False


def _of(
    name: str, pattern: str, *, narrow: bool, reworded: bool = True, capitals: bool = False
) -> Ingredient:
    compiled = re.compile(pattern, re.VERBOSE)
    return Ingredient(name=name, narrow=narrow, reworded=reworded, pattern=compiled, capitals=capitals)


INGREDIENTS = (
    _of("event", rf"\b{_WHEN}{_BETWEEN}{_CRIME}|\b{_CRIME}{_BETWEEN}{_WHEN}", narrow=True),
    _of("event", rf"\b{_WHEN}{_BETWEEN}{_ACCIDENT}|\b{_ACCIDENT}{_BETWEEN}{_WHEN}", narrow=True),
    _of("crime", rf"\b{_CRIME}(?<!t)(?<!ja)\b", narrow=False),
    _of("kin", _KIN, narrow=True),
    _of("family", _FAMILY, narrow=True),
    _of("illness", _ILLNESS, narrow=True),
    _of("people", _PEOPLE, narrow=False),
    _of("occupation", _POSITION, narrow=False),
    _of("unit", _UNIT, narrow=True, capitals=True),
    _of("only", _ONLY, narrow=True),
    _of("single", _PRONOUN, narrow=False, reworded=False),
)

AGE = re.compile(
    r"""\b(?<!yli\ )(?<!alle\ )(?<!över\ )(?<!under\ )(?<![-\u2013])(?P<age>[1-9][0-9]{0,2})
    (?:[-\ ]?vuotia(?:s|an|alla|alle|alta|asta)\b|\ ?v\.?(?=[\ ,)])|[-\ ]?årig\w*|[-\ ]?åring\w*
    |\sår\sgam\w+|-year-old|\syears\sold)
    |\b(?:yhdeksän|kahdeksan|seitsemän|kuuden|viiden)kymmen\w*vuotia(?:s|an|alle|alla|alta)\b""",
    re.VERBOSE,
)
"""An exact age of one person; the group ``age`` is empty when it is in words."""
