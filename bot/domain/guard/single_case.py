"""Words that speak of one client instead of many."""

import re
from collections.abc import Iterator

from bot.domain.guard.verdict import FindingKind, Level, Spot

PERSON_FI = (
    r"(?:\w*asiak(?:as\w*|kaa\w+)|\w*perhe(?:en|essä|estä|eseen|eltä|ellä|elle|ttä)?|lapsi|lapse(?:n|lla|lta|lle|ssa|sta)|lasta"
    r"|nuori|nuore(?:n|lla|lta|lle|sta)|nuorta|äiti|äitiä|äidi(?:n|llä|ltä|lle|stä)|isä(?:n|llä|ltä|lle|stä)?|\w*nainen|\w*naise(?:n|lla|lta|lle|sta)"
    r"|\w*mies|\w*mie(?:hen|hellä|helle|heltä|hestä|stä)|vanhus|vanhukse\w+|\w*ihmi(?:nen|sen|sellä|selle|seltä|sestä)"
    r"|henkilö(?:n|llä|ltä|lle|stä)?|\w*poika|\w*poja(?:n|lla|lta|lle|sta)|\w*tyttö|\w*tytö(?:n|llä|ltä|lle|stä)|potila(?:s|an|alla|alta|alle|asta)"
    r"|asuk(?:as|kaan|kaalla|kaalta|kaalle|kaasta)|oppila(?:s|an|alla|alta|alle)|opiskelija(?:n|lla|lta|lle)?|omai(?:nen|sen|sella|selle|selta)"
    r"|leski|lesken|yksinhuoltaja(?:n|lla|lta|lle)?|pariskun(?:ta|nan|nalla|nalta|nalle)|maahanmuuttaja(?:n|lla|lta|lle)?|mummo(?:n|lla)?|rouva(?:n|lla)?)\b"
)
_LIKE_FI = (
    r"(?:(?:iäkäs|iäkkää\w+|nuor\w+|vanha\w*|pien\w+|tietty|tiety\w+|yksinäi\w+|vammai\w+|sairas|sairaa\w+|aikuinen|aikuise\w+|työt\w+|tuttu|tutu\w+"
    r"|monilapsi\w+|oma\w*|[\w-]*vuotia\w+|\w+l[aä]i(?:nen|se\w+)|\w+lapsi(?:nen|se\w+)|\w+kieli(?:nen|se\w+)|meidän|hyvin)\s){0,3}"
)
PERSON_SV = (
    r"(?:klient|familj|barnfamilj|mamma|mor|pappa|far|kvinna|man|pojke|flicka|ungdom|person|patient|åldring|dam|herre|änka|ensamförsörjare|student"
    r"|\w+familj|\w+kvinna|[\w-]+åring|boende)\b"
)
PERSON_EN = (
    r"(?:client|family|mother|father|woman|man|boy|girl|teenager|person|patient|widow|couple|resident|child|parent"
    r"|single\smother|pensioner|student)\b"
)
_LIKE = r"(?:[\w-]+\s){0,2}"
_MANY_FI = (
    r"(?!\s(?:kerrallaan|voi|saattaa|kohti|(?:kahdesta|kolmesta|neljästä|viidestä|kymmenestä|sadasta)))"
)

_PHRASES = (
    rf"(?!yksi\s(?:henkilö|ihminen)\b)(?:yksi|eräs|yhden|erään|yhdellä|eräällä|yhdeltä|eräältä|yhdelle|eräälle|yhdestä|eräästä|yhtä|erästä)\s{_LIKE_FI}{PERSON_FI}{_MANY_FI}",
    rf"(?:yhdessä|eräässä)\s{_LIKE_FI}\w*perheessä",
    r"(?:yksi|eräs|yhdellä|eräällä|yhden|erään|yhdelle|eräälle)\s(?:asiakkaistani|asiakkaistamme|perheistäni|perheistämme)",
    rf"\bainoa\w*\s{_LIKE_FI}{PERSON_FI}",
    r"asiakkaa(?:ni|llani|ltani|lleni|stani|ssani)\b(?!\s(?:\w+\s)?(?:eivät|\w+v[aä]t)\b)",
    r"(?:min|vår)\s(?:klient|klients|patient|patients)\b",
    r"en\sav\s(?:mina|våra)\s(?:klienter|patienter|familjer|boende|unga)\b",
    rf"(?:den\senda|en\senda|en\sviss|en\ssärskild)\s{_LIKE}(?:{PERSON_SV}|klienten|familjen)",
    rf"(?:(?<=[.!?]\s)|^)En\s(?:[\w-]+(?:ig|sk|d|a|k|t|ensam|ung|äldre)\s){{0,2}}(?!person\b){PERSON_SV}(?!\s(?:måste|kan|ska|bör|behöver|får)\b)",
    rf"(?:en\s(?:[\w-]+\s)?{PERSON_SV}|ett\s(?:[\w-]+\s)?barn)(?=\s(?:fick|hade|blev|var|väntade|dog|förlorade|ringde|flyttade|nekades|från|i\s(?-i:[A-ZÅÄÖ])))",
    rf"(?<=orolig\söver\s)(?:en|ett)\s(?:[\w-]+\s)?(?:{PERSON_SV}|barn)|(?<=orolig\sför\s)(?:en|ett)\s(?:[\w-]+\s)?(?:{PERSON_SV}|barn)",
    r"my\s(?:client|patient)(?:'s)?\b",
    r"(?:a|one)\s(?:client|family|patient|person)\sof\s(?:mine|ours)\b",
    r"one\sof\s(?:my|our)\s(?:clients|patients|families|residents|young\speople)\b",
    rf"(?!one\s(?:person|parent)\b)(?:one|the\sonly|a\scertain)\s(?:[\w-]+\s)?{PERSON_EN}(?!\s(?:at\sa|per|in\s|out\s|doctor|worker))",
    rf"\ba\s(?:[\w-]+\s){{0,2}}{PERSON_EN}(?:'s\s\w+)?(?=\s(?:was|were|had|did|got|told|lost|died|came|went|called|waited|moved|said|(?:from|in)\s(?-i:[A-Z])|\w{{2,}}ed)\b)",
    rf"(?<=worried\sabout\s)(?:a|one|this)\s(?:[\w-]+\s)?{PERSON_EN}",
)
_SINGLE = re.compile(rf"\b(?:{'|'.join(_PHRASES)})", re.IGNORECASE)
_ONE = re.compile(
    rf"\b(?:{PERSON_FI}|(?:en|ett)\s(?:[\w-]+\s)?(?:{PERSON_SV}|barn\b)|(?:a|an|the|one)\s(?:[\w-]+\s)?{PERSON_EN})",
    re.IGNORECASE,
)
_GENERIC = re.compile(r"\b(?:när|om|då|än|per|varje|att|when|if|whenever|every|each)\s$", re.IGNORECASE)


def single_cases(text: str) -> Iterator[Spot]:
    """Find SINGLE_CASE."""
    for found in _SINGLE.finditer(text):
        if not _GENERIC.search(text[max(0, found.start() - 10) : found.start()]):
            yield Spot(kind=FindingKind.SINGLE_CASE, start=found.start(), end=found.end(), level=Level.WARN)


def somebody(text: str) -> Iterator[Spot]:
    """Find SINGLE_CASE where a person is first spoken of; in an acute matter any word for one means one."""
    for found in _ONE.finditer(text):
        yield Spot(kind=FindingKind.SINGLE_CASE, start=found.start(), end=found.end(), level=Level.WARN)
        return
