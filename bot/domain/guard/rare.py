"""Rare combinations: things that are harmless alone and point to one person together (process.md D.2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.codes import Extent
from bot.domain.guard.inflection import bases
from bot.domain.guard.single_case import PERSON_EN, PERSON_FI, PERSON_SV, single_cases
from bot.domain.guard.verdict import Kind, Level, Spot
from bot.domain.guard.words.places import LARGER, UNDER_5000, UNDER_10000

_CRIMES = (
    r"(?:puukotu\w+|puukkoho\w+|ampumi\w+|ammuskelu\w*|\w*surma\w*|\w*murha\w*|henkirikoks\w+|raiskau\w+|pahoinpitely\w*|ryöst\w+|tapon|tappo"
    r"|knivdåd\w*|knivhugg\w*|\w*mord(?:et|ets)?|dråpet|\w*skjutning\w*|våldtäkt\w*|misshandel\w*|rån(?:et)?|stabbing|shooting|murder|killing|rape|assault|robbery)"
)
_ACCIDENTS = (
    r"(?:\w*tulipalo\w*|\w*onnettomuu\w+|kolari\w*|hukkumi\w+|räjähdy\w+|\w*itsemurha\w*|\w*brand(?:en|ens)|\w*olycka\w*|drunkning\w*|explosion\w*"
    r"|house\sfire|fire|accident|crash|drowning|suicide)"
)
_WHEN = (
    r"(?:(?:viime|toissa)\s(?:maanantai|tiistai|keskiviiko|torstai|perjantai|lauantai|sunnuntai|viiko|viikonlo|yö|kuu)\w*|eili\w+|toissapäiv\w+"
    r"|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na|sen|n)"
    r"|i\s(?:mån|tis|ons|tors|fre|lör|sön)dags|förra\s\w+|igår|gårdagens|last\s\w+day(?:'s)?|last\s(?:week|month|night)(?:'s)?|yesterday(?:'s)?"
    r"|[0-3]?[0-9]\.[01]?[0-9]\.(?:20[0-9]{2})?)"
)
_KIN_FI = r"(?:äi\w+|isä\w*|vaimo\w*|mie(?:s|hen)\w*|puoliso\w*|lapset|lasten|lapsi|lapsen|sisar\w*|sisko\w*|velje?\w*|poi?j?ka\w*|tyt\w+|perhe\w*|vanhem\w+|omais\w+|leski|lesken)"
_KIN_SV = r"(?:mamma|mor|pappa|far|fru|man|make|maka|barn|syskon|syster|bror|familj|föräldrar|änka|anhöriga|son|dotter)"
_KIN_EN = r"(?:mother|father|wife|husband|children|child|siblings|sister|brother|family|parents|widow|relatives|son|daughter)"
_NUMBER = r"(?:kaksi|kolme|neljä|viisi|två|tre|fyra|fem|two|three|four|five|[2-9])"

_PEOPLES_FI = (
    r"(?:(?:afganistani|syyria|iraki|irani|ukraina|viro|eritrea|etiopia|thaimaa|vietnami|kongo|nigeria|turkki|kosovo|albania|kiina|intia|nepali"
    r"|sudani|palestiina|pakistani|somalia|burma|gambia|marokko|bulgaria|kuuba|brasilia|keski-aasia)lai|venälä(?:i|is)|saamela(?:i|is)|virola(?:i|is))"
)
_PEOPLE_STEMS = r"(?:afgaani|somali|romani|kurdi|ukrainalais|venäläis|virolais|syyrialais|irakilais|saamelais|eritrealais|thaimaalais|romanialais|vietnamilais|pakolais)"
_PEOPLES_SV = r"(?:afghan|syri|irak|iran|somali|ukrain|ry|rom|sami|kurdi|thailänd|vietname|est|eritrean|turki|albans|bulgari|kongolesi)"
_NATION = (
    rf"\b{_PEOPLES_FI}(?:nen|sen|sella|selle|selta|sesta)\b|\b{_PEOPLES_FI}?{_PEOPLE_STEMS}(?:perhe(?:en|elle|ellä|essä|estä)?|mies\w*|miehe\w+|nai(?:nen|se\w+)|äi\w+|poika|poja\w+|tyt\w+|nuori|nuore\w+)\b"
    rf"|\b(?:afgaani|somali|romani|kurdi)(?:n|lla|lle|lta|sta)?(?=\s{PERSON_FI})|\b(?:afgaani|romani|kurdi|somali)\b"
    r"|\b\w+kieli(?:nen|sen|sellä|selle|seltä)(?=\s\w)(?<!suomenkielinen)(?<!ruotsinkielinen)(?<!selkokielinen)(?<!kaksikielinen)(?<!vieraskielinen)(?<!monikielinen)"
    rf"|\b{_PEOPLES_SV}(?:n?sk|isk|ansk|es?k)(?:a|talande)?(?=\s(?:{PERSON_SV}|mamman|mannen|kvinnan|familjen|barnfamilj))|\b(?:afghansk|syrisk|irakisk|somalisk|romsk|samisk|kurdisk)\w*familj\w*"
    rf"|\b(?:Afghan|Syrian|Iraqi|Iranian|Somali|Ukrainian|Russian|Roma|Sámi|Sami|Kurdish|Thai|Vietnamese|Estonian|Eritrean|Turkish|Congolese)(?=\s(?:[\w-]+\s)?{PERSON_EN})"
    r"|\b(?:muslimi|juutalai|helluntailai|lestadiolai|ortodoksi|adventisti)(?:nen|sen|perhe\w*|n|äiti|nainen|mies)?\b|\bjehovan\stodistaja\b|\b(?:muslimsk|judisk|ortodox|laestadiansk)\s\w+"
)
_BIG = r"(?:kuusi|kuuden|seitsen|seitsemän|kahdeksan|yhdeksän|kymmenen|kymmen|yksitoista|yhdentoista|kaksitoista|kahdentoista|1[0-9]|[6-9])"
_BIG_SV = r"(?:sex|sju|åtta|nio|tio|elva|tolv|1[0-9]|[6-9])"
_BIG_EN = r"(?:six|seven|eight|nine|ten|eleven|twelve|1[0-9]|[6-9])"
_FAMILY = (
    rf"\bkolmo(?:set|sten|sia|sille|silla|silta)\b(?:\s(?:äi\w+|isä\w*|perhe\w*|vanhem\w+))?|\bnelo(?:set|sten|sia|sille)\b(?:\s(?:äi\w+|isä\w*|perhe\w*))?|\b{_BIG}[- ]?lapsi(?:nen|sen|sella|selle|selta|sessa|sesta|sta)\b|\b{_BIG}\slapsen\s(?:äi\w+|isä\w*|perhe\w*|yksinhuoltaja\w*)"
    rf"|\b(?:trillingar\w*|fyrlingar\w*|trillingmamma\w*)|\b{_BIG_SV}[- ]?barns\w+|\b(?:mamma|mor|pappa|far|familj)\w*\s(?:till|med)\s{_BIG_SV}(?:\sbarn)?"
    rf"|\b(?:triplets|quadruplets)\b|\b(?:mother|father|parent|family)\s(?:of|with)\s{_BIG_EN}(?:\schildren)?|\b{_BIG_EN}\schildren\b"
)
_ILLNESS = (
    r"\bALS\b(?:-\w+)?|\bHIV\b(?:-\w+)?|\bhiv-\w+|\bHuntington\w*|\bkystinen\s\w+|\bAGU\b|\b(?:Rettin|Duchennen|Williamsin|Downin|Touretten|Creutzfeldt)\w*(?:\s\w+)?"
    r"|\b(?:harvinai(?:nen|sta|seen|sen)\s(?:sairau\w+|syndrooma\w*|syöpä\w*))|\btuberkuloos\w+|\bkuurosoke\w+|\blyhytkasvui\w+|\btranssukupuoli(?:nen|sen|selle|sella)\b"
    r"|\bsukupuolen(?:korjau|vaihdo)\w+|\bspitaali\w*|\bsällsynt\ssjukdom\w*|\bdövblind\w*|\btransperson\w*|\brare\s(?:disease|illness|cancer)|\bdeafblind\b"
    r"|\b(?:skitsofreni|schizofreni|schizophreni)\w*|\bCP-vamma\w*|\bhaima\w+syöp\w+"
)
_OCCUPATIONS = (
    r"(?:kunnanjohtaja|kaupunginjohtaja|kirkkoherra|kappalainen|rehtori|poromies|poronhoitaja|kauppias|kyläkauppias|taksiyrittäjä|maanviljelijä|maitotilallinen"
    r"|kansanedustaja|kanttori|pastori|valtuutettu|kalastaja|jääkiekkoilija|paloesimies|apteekkari|nimismies|vallesmanni|majatalon\s?pitäjä|eläinlääkäri|yrittäjä|kampaaja"
    r"|kommundirektör|kyrkoherde|rektor|renskötare|köpman|kantor|riksdagsledamot|lantbrukare|jordbrukare|fiskare|apotekare"
    r"|mayor|vicar|headteacher|head\steacher|reindeer\sherder|shopkeeper|farmer|fisherman|pharmacist|taxi\sdriver)"
)
_OCCUPATION = rf"\b(?:entinen\s|entisen\s|entiselle\s|eläkkeellä\soleva\s|förre\s|före\sdetta\s|former\s|retired\s)?{_OCCUPATIONS}(?:n|na|lla|lle|lta|en|ens|s)?\b|\b\w+(?:hoitaja|opettaja|lääkäri|poliisi|pappi|työntekijä)na\styöskentele\w+"
_UNIT = (
    r"(?<=[a-zåäö,]\s)[A-ZÅÄÖ][a-zåäö]+n\s(?:koulu(?!t|j|toimi)\w{0,4}|kylä(?!t|y|i)\w{0,4}|päiväkoti|päiväkodi(?:n|ssa|sta)|palvelutalo(?:n|ssa|sta)?|ryhmäkoti|ryhmäkodi\w+|yläaste\w*|alakoulu(?:n|ssa|sta)?|kyläkoulu\w*)\b"
    r"|\b[Kk]ylän(?=\sainoa)|\b(?:i|från)\s[A-ZÅÄÖ][a-zåäö]+\s(?:by|skola|daghem)\b|\b(?:village|school)\sof\s[A-Z]\w+|\b(?:the\s)?only\s(?=[\w ]{0,20}in\sthe\svillage)"
)
_ONLY = (
    rf"\bainoa(?:n|lla|lle|lta|sta)?(?=\s(?:[\w-]+\s)?(?:{PERSON_FI}|{_OCCUPATIONS}|{_PEOPLE_STEMS}|{_PEOPLES_FI}|kolmosten|työntekijä|opettaja|lääkäri|hoitaja))"
    rf"|\b(?:den|byns|kommunens)\senda(?=\s(?:[\w-]+\s)?(?:{PERSON_SV}|familjen|mamman|klienten|{_OCCUPATIONS}))|\bonly(?=\s(?:[\w-]+\s)?(?:{PERSON_EN}|{_OCCUPATIONS}))"
)
_AGE = (
    r"\b(?<!yli )(?<!alle )(?<!yli)(?<!alle)(?<![-–])(?P<age>[1-9][0-9]{0,2})[- ]?(?:vuotia(?:s|an|alla|alle|alta|asta)\b|-?v\.?(?=[ ,)])|-?årig\w*|-?åring\w*|\s?år\sgam\w+|-year-old|\syears\sold)"
    r"|\b(?:yhdeksän|kahdeksan|seitsemän|kuuden|viiden)kymmen\w*vuotia(?:s|an|alle|alla|alta)\b"
)


@dataclass(frozen=True, kw_only=True)
class _Ingredient:
    """One thing that narrows down.

    Attributes:
        name: ingredients of one name count once.
        narrow: whether few people fit it; of two ingredients one must be.
        words: the key of its more general wording.
    """

    name: str
    narrow: bool
    words: str
    pattern: "re.Pattern[str]"


def _ingredient(name: str, pattern: str, words: str, *, narrow: bool, exact: bool = False) -> _Ingredient:
    flags = re.NOFLAG if exact else re.IGNORECASE
    return _Ingredient(name=name, narrow=narrow, words=words, pattern=re.compile(pattern, flags))


_INGREDIENTS = (
    _ingredient(
        "event",
        rf"\b{_WHEN}\s(?:[\w-]+\s){{0,2}}?{_CRIMES}|\b{_CRIMES}\s(?:[\w-]+\s){{0,2}}?{_WHEN}",
        "event",
        narrow=True,
    ),
    _ingredient(
        "event",
        rf"\b{_WHEN}\s(?:[\w-]+\s){{0,2}}?{_ACCIDENTS}|\b{_ACCIDENTS}\s(?:[\w-]+\s){{0,2}}?{_WHEN}",
        "accident",
        narrow=True,
    ),
    _ingredient("crime", rf"\b{_CRIMES}(?<!t)(?<!ja)\b", "event", narrow=False),
    _ingredient(
        "kin",
        rf"\b(?:uhrin|vainajan|surmatun|epäillyn|menehtyneen|hukkuneen)\s{_KIN_FI}(?:\sja\s(?:{_NUMBER}\s)?\w+)?",
        "relatives",
        narrow=True,
    ),
    _ingredient(
        "kin",
        rf"\b(?:offrets|den\savlidnas|den\smisstänktes)\s{_KIN_SV}(?:\soch\s(?:{_NUMBER}\s)?\w+)?",
        "relatives",
        narrow=True,
    ),
    _ingredient(
        "kin",
        rf"\b(?:victim|deceased|suspect)'s\s{_KIN_EN}(?:\sand\s(?:{_NUMBER}\s)?\w+)?",
        "relatives",
        narrow=True,
    ),
    _ingredient("family", _FAMILY, "family", narrow=True),
    _ingredient("illness", _ILLNESS, "illness", narrow=True),
    _ingredient("nation", _NATION, "nationality", narrow=False),
    _ingredient("occupation", _OCCUPATION, "occupation", narrow=False),
    _ingredient("unit", _UNIT, "unit", narrow=True, exact=True),
    _ingredient("only", _ONLY, "RARE", narrow=True),
    _ingredient(
        "single",
        r"\b(?:hän(?:en|elle|ellä|eltä|estä|et|tä)?|hon|henne|hennes|honom|hans)\b",
        "",
        narrow=False,
    ),
)
_OLD, _VERY_OLD, _YOUTH, _CHILD, _OLDER = 80, 90, 25, 18, 65


def _age_words(years: int) -> str:
    steps = ((_CHILD, "child"), (_YOUTH, "young"), (_OLDER, "adult"), (_OLD, "older"))
    return next((words for below, words in steps if years < below), "old")


_Seen = tuple[str, bool, Spot | None]


def _rare(start: int, end: int, words: str) -> Spot:
    return Spot(kind=Kind.RARE, start=start, end=end, level=Level.WARN, words=words)


def _ages(text: str) -> Iterator[_Seen]:
    for found in _AGES.finditer(text):
        years = int(found["age"] or _OLDER)
        yield "age", years >= _VERY_OLD, _rare(found.start(), found.end(), _age_words(years))


_AGES = re.compile(_AGE, re.IGNORECASE)
_CAPITAL = re.compile(r"[A-ZÅÄÖ][a-zåäö]+(?:-[A-ZÅÄÖ][a-zåäö]+)?(?::[a-zåäö]+)?(?![\w-])")


def _is_small(place: str, extent: str | None) -> bool:
    guesses = bases(place)
    if any(guess in LARGER for guess in guesses):
        return False
    small = UNDER_5000 | UNDER_10000 if extent == Extent.ONE else UNDER_5000
    return any(guess in small for guess in guesses)


def _municipalities(text: str, extent: str | None) -> Iterator[_Seen]:
    for found in _CAPITAL.finditer(text):
        if _is_small(found.group(), extent):
            yield "municipality", True, _rare(found.start(), found.end(), "municipality")


def _seen(text: str, extent: str | None, area: str | None) -> Iterator[_Seen]:
    for ingredient in _INGREDIENTS:
        for found in ingredient.pattern.finditer(text):
            spot = _rare(found.start(), found.end(), ingredient.words) if ingredient.words else None
            yield ingredient.name, ingredient.narrow, spot
    yield from _ages(text)
    yield from _municipalities(text, extent)
    if extent == Extent.ONE or next(single_cases(text), None):
        yield "single", False, None
    if area and _is_small(area, extent):
        yield "municipality", True, None


def rare_combinations(text: str, *, extent: str | None, area: str | None) -> Iterator[Spot]:
    """RARE: two or more different ingredients, one of them narrow; each is a finding with a more general wording.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        extent: a code of :class:`bot.domain.codes.Extent`; ONE is a single case in itself and widens "small municipality".
        area: the municipality the form names, or an area code; None when there is none.
    """
    seen = list(_seen(text, extent, area))
    if len({name for name, _, _ in seen}) > 1 and any(narrow for _, narrow, _ in seen):
        yield from (spot for _, _, spot in seen if spot)
