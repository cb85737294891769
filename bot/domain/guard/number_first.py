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
    rf"\b(?:(?:(?i:unit|{HOMES})\s[0-9]{{1,3}}[A-Za-z]?,?\s)?[1-9][0-9]{{0,3}}[A-Za-z]?,?\s(?:{_CAPITAL}\s){{1,3}}(?:{_ENGLISH_STREET}|St|Rd|Ave)\b\.?"
    rf"|(?i:{NUMBER_WORD})\s(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\b(?!\s(?!{GOES_ON}\b)[a-z])"
    rf"|(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\s(?:{DIGITS}{STAIR}|{NUMBER_WORD}(?!\w)))"
)

_LEADS = r"at\s|to\s|from\s|outside\s|near\s|address\s(?:is\s)?|address:\s|home\s"
_NUMBERED = (
    r"number\s|Number\s|nummer\s|Nummer\s|numero\s|Numero\s|house\s|House\s|no\.?\s|No\.?\s|nr\.?\s|Nr\.?\s"
)
_FLAT = rf"\s[0-9]{{1,3}}(?:\s?{LETTER})?,?\s(?:at\s)?"
_FLATS = "|".join(
    f"{home}{_FLAT}"
    for home in ("unit", "Unit", "flat", "Flat", "apartment", "Apartment", "apt", "asunto", "lgh")
)
_FIRST = re.compile(
    rf"(?:{_LEADS}|{_NUMBERED}|{_FLATS})"
    rf"(?:[1-9][0-9]{{0,2}}(?![0-9]){NO_NUMBER}(?:\s?{LETTER})?|(?i:{NUMBER_WORD})),?\s(?:(?:on|at|in|på|vid)\s)?"
    r"(?:[A-ZÅÄÖ][\w-]{1,40}[ns]\s)?(?P<street>[^\W\d_][\w-]{2,40}+)"
)
"""A number before a street's own name: "at 14 Koivutie", "number 9 on Storgatan".

Each alternative begins with a letter of its own, so that other text is passed quickly.
"""
_LEAD = re.compile(rf"(?:{_LEADS})")


def numbers_first(text: str) -> Iterator[tuple[int, int]]:
    """Find streets after a house number, and English ones."""
    for found in _ENGLISH.finditer(text):
        yield found.span()
    for found in _FIRST.finditer(text):
        street = street_name(found["street"])
        begins_a_word = not text[max(0, found.start() - 1) : found.start()].isalnum()
        if begins_a_word and street and street.sure and street.case in ("", *INSIDE) and _is_capital(found):
            lead = _LEAD.match(found.group())
            yield found.start() + (lead.end() if lead else 0), found.end()


def _is_capital(found: "re.Match[str]") -> bool:
    """Return whether the street begins with a capital, or whom it is named after does."""
    street = found["street"]
    return street[0].isupper() or found.group()[: -len(street)].rstrip()[-1:] in "ns"
