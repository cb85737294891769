"""Street addresses: a street with a house number."""

import re
from collections.abc import Iterator

from bot.domain.guard.verdict import FindingKind, Level, Spot

_STREETS = re.compile(
    r"""(?:tie(?:n|llä|ltä|lle)?|katu|ka(?:dun|dulla|dulta|dulle)|kuja(?:n|lla|lta|lle)?|pol(?:ku|un|ulla|ulta|ulle)
    |raitti|raiti(?:n|lla|lta|lle)|kaar(?:i|en|ella|elta|elle)|väylä(?:n|llä|ltä|lle)?|tori(?:n|lla|lta|lle)?|aukio(?:n|lla|lta|lle)?
    |rin(?:ne|teen|teellä|teeltä|teelle)|penger|penkere(?:en|ellä)|ran(?:ta|nan|nalla|nalta|nalle)|lai(?:ta|dan|dalla)|kulma(?:n|lla)?
    |port(?:ti|in|illa)|puistik(?:ko|on)|esplanadi(?:n|lla)?|taival|taipale(?:en|ella)|rivi(?:n|llä)?|kallio(?:n|lla)?|mä(?:ki|en|ellä)
    |niit(?:ty|yn|yllä)|pel(?:to|lon|lolla)|silta|sillan|linja(?:n|lla)?|piha(?:n|lla)?|haka|haan|puro(?:n|lla)?|lahti|lahden|tasku
    |gatan|gata|vägen|väg|gränden|gränd|stigen|stig|allén|torget|kajen|stranden|backen|brinken|esplanaden|svängen|bågen|ringen|leden|stråket)$""",
    re.IGNORECASE | re.VERBOSE,
)
_STAIR = (
    r"(?:\s?[A-Za-z](?![A-Za-z0-9åäöÅÄÖ])(?:\s?[0-9]{1,3}(?![0-9]))?)?"
    r"(?:\s?(?:as\.?|bst\.?|lgh)\s?[0-9]{1,3})?"
)
_HOUSE = rf"[1-9][0-9]{{0,3}}(?:\s?-\s?[0-9]{{1,3}})?(?![0-9]|[.,/][0-9]|\s?(?:§|%|€)){_STAIR}"
_NUMBER = re.compile(rf"(?<=\s){_HOUSE}")
_STREET_BEFORE = re.compile(r"(?P<street>[^\W\d_][\w-]{0,50}),?\s(?:(?:nro|nr|numero|n:o)\.?\s)?$")
_LONGEST_STREET = 50
_CAPITAL = r"[A-Z][\w'-]{1,40}+"
"""A word of a street's name; no longer, as the search begins at each part of a chain of hyphens."""
_ENGLISH = re.compile(
    rf"\b(?:[1-9][0-9]{{0,3}}[A-Za-z]?,?\s(?:{_CAPITAL}\s){{1,3}}(?:Street|Road|Lane|Avenue|Drive|Court|Square|Close|St|Rd|Ave)\b\.?"
    rf"|(?:{_CAPITAL}\s){{1,3}}(?:Street|Road|Lane|Avenue|Drive|Court|Square|Close)\s{_HOUSE})"
)
_NO_STREET = re.compile(
    r"""\A(?:\w*(?:valta|kanta|seutu|yhdys|maan|kehä|moottori|rauta|tulo|pää)tie|\w*(?:riks|stam|lands|motor|ring|järn|huvud)väg(?:en)?
    |kaup[ap]\w*tori|tie|väg|katu|mäki|piha|ranta|silta|tori|pelto|linja|kuja|polku|kulma|laita|rinne|portti|rivi|kaari|stig|haka
    |\w*(?:asiakas|hoito|palvelu|koulutus|opinto|ura|tuki|auttavan?)(?:polku|linja|ketju)|\w*(?:puhelin|neuvonta|yö|bussi|raitio)linja
    |kallio|lahti|puro|niitty|tasku)(?:n|ll[aeä]|lt[aä])?""",
    re.IGNORECASE | re.VERBOSE,
)
_GOES_ON = "ja|tai|eikä|mutta|on|ei|oli|asu|sijaitse|joss|miss|rap|kerro|och|eller|är|bor|har|men|and|or|is"
_COUNTED = re.compile(rf"\s(?!(?:{_GOES_ON}))[a-zåäö]")


def _is_house(street: str, house: str, rest: str) -> bool:
    """Return whether the number is a house's: not a road's, and not "20 nuorta" in a street."""
    if not _STREETS.search(street) or _NO_STREET.fullmatch(street):
        return False
    stair = any(char.isalpha() for char in house)
    if not street[0].isupper() and not stair:
        return False
    talks_on = street[-3:-1] in {"ll", "lt"} and _COUNTED.match(rest)
    return stair or not talks_on


def addresses(text: str) -> Iterator[Spot]:
    """Find ADDRESS."""
    for house in _NUMBER.finditer(text):
        before = _STREET_BEFORE.search(text, max(0, house.start() - _LONGEST_STREET), house.start())
        if before and _is_house(before["street"], house.group(), text[house.end() : house.end() + 15]):
            yield Spot(kind=FindingKind.ADDRESS, start=before.start(), end=house.end(), level=Level.BLOCK)
    for found in _ENGLISH.finditer(text):
        yield Spot(kind=FindingKind.ADDRESS, start=found.start(), end=found.end(), level=Level.BLOCK)
