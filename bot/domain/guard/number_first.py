"""Street addresses as English says them: the number first, or a street by an English word."""

import re
from collections.abc import Iterator

from bot.domain.guard.home import LETTER, NO_NUMBER
from bot.domain.guard.house_number import DIGITS, STAIR
from bot.domain.guard.street_name import INSIDE, street_name
from bot.domain.guard.words.streets import GOES_ON, HOMES, NUMBER_WORD

_CAPITAL = r"[A-Z][\w'-]{1,40}+"
"""A word of a street's name; no longer, as the search begins at each part of a chain of hyphens."""
_ENGLISH_STREET = r"(?:Street|Road|Lane|Avenue|Drive|Court|Square|Close|Terrace|Crescent|Boulevard|Alley)"
_ENGLISH = re.compile(
    rf"\b(?:[1-9][0-9]{{0,3}}[A-Za-z]?,?\s(?:{_CAPITAL}\s){{1,3}}(?:{_ENGLISH_STREET}|St|Rd|Ave)\b\.?"
    rf"|(?i:{NUMBER_WORD})\s(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\b(?!\s(?!{GOES_ON}\b)[a-z])"
    rf"|(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\s(?:{DIGITS}{STAIR}|{NUMBER_WORD}(?!\w)))"
)

_NUMBERED = r"(?:number|nummer|numero|numerossa|house|no\.?|nr\.?)"
_FIRST = re.compile(
    rf"(?:\b(?i:unit|{HOMES})\s[0-9]{{1,3}}(?:\s?{LETTER})?,?\s(?:at\s)?|\b(?i:{_NUMBERED})\s|(?<=\bat\s)|(?<=\bto\s)"
    rf"|(?<=\bfrom\s)|(?<=\boutside\s)|(?<=\bnear\s)|(?<=\baddress\s)|(?<=\bhome\s)|(?<=address:\s)|(?<=address\sis\s))"
    rf"(?:[1-9][0-9]{{0,2}}(?![0-9]){NO_NUMBER}(?:\s?{LETTER})?|(?i:{NUMBER_WORD})),?\s(?:(?:on|at|in|på|vid)\s)?"
    r"(?:[A-ZÅÄÖ][\w-]{1,40}[ns]\s)?(?P<street>[^\W\d_][\w-]{2,40}+)"
)
"""A number before a street's own name: "at 14 Koivutie", "number 9 on Storgatan"."""


def numbers_first(text: str) -> Iterator[tuple[int, int]]:
    """Find streets after a house number, and English ones."""
    for found in _ENGLISH.finditer(text):
        yield found.span()
    for found in _FIRST.finditer(text):
        street = street_name(found["street"])
        if street and street.sure and street.case in ("", *INSIDE) and _is_capital(found):
            yield found.span()


def _is_capital(found: "re.Match[str]") -> bool:
    """Return whether the street begins with a capital, or whom it is named after does."""
    street = found["street"]
    return street[0].isupper() or found.group()[: -len(street)].rstrip()[-1:] in "ns"
