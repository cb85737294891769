"""Street addresses: a street with a house number, or a home in a house."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.places import MUNICIPALITIES
from bot.domain.guard.words.streets import (
    BUILDINGS,
    COUNTED,
    FLOORS,
    GOES_ON,
    HOMES,
    LIVES,
    NO_STREETS,
    NUMBER_WORD,
    PLACES,
    ROADS,
    SIDES,
    STAIRS,
    STREETS,
)

_LETTER = r"(?!i\s[^\W\d])[A-Za-z](?![A-Za-zåäöÅÄÖ])"
_STAIR = (
    rf"(?:\s?{_LETTER}(?:\s?[0-9]{{1,3}}(?![0-9]))?|\s?/\s?[0-9]{{1,3}}(?![0-9/.]))?"
    rf"(?:,?\s?(?:{HOMES}|{STAIRS}|krs)\b\.?\s?(?:[0-9]{{1,3}}|{_LETTER})(?:\s?{_LETTER})?(?![0-9])"
    rf"|,?\s[0-9]{{1,2}}\.?\s?(?:{FLOORS})(?!\w)){{0,2}}"
)
_TOWN = r"[A-ZÅÄÖ][\w-]{1,30}"
_POSTAL = rf"(?P<postal>,?\s{{1,2}}(?:FI-?)?[0-9]{{5}},?\s{_TOWN}|,\s?(?:FI-?)?[0-9]{{5}}(?![\w.,]|\s?€))?"
_NOT_HOUSE = r"(?![0-9]|[.,][0-9]|/[0-9]{4}|\.\s?(?:1?[0-9]\.|\w{3,9}kuu)|\s?(?:§|%|€))"
_DIGITS = rf"[1-9][0-9]{{0,3}}(?:\s?-\s?[0-9]{{1,3}})?{_NOT_HOUSE}"
_NUMBER = re.compile(
    rf"(?:(?<=[\sa-zåäö#:])(?P<digits>{_DIGITS})|(?<=\s)(?P<word>{NUMBER_WORD})(?!\w))(?P<stair>{_STAIR}){_POSTAL}"
)
_STREET_BEFORE = re.compile(
    r"(?<![\w-])(?P<street>[^\W\d_][\w-]{0,50})[,:]?\s{0,2}#?"
    r"(?:\b(?:nro|nr|numero|numerossa|nummer|n:o|no|talo|talossa|talon|talosta|hus)\.?\s)?\Z"
)
_LONGEST_STREET = 60


_NAMES = re.compile(
    rf"(?<![\w-])(?!(?i:{LIVES})\s)(?:[A-ZÅÄÖ][\w'-]{{1,30}}\s){{0,2}}[A-ZÅÄÖ][\w'-]{{1,30}}[ns]\s\Z"
)
"""Whom a street is named after, before a bare "katu"."""

_SIDES = re.compile(rf"(?<![\w-])(?:{SIDES}\s){{1,2}}\Z")
_LIVES = re.compile(rf"(?<!\w){LIVES}(?!\w)[^.!?\n]{{0,20}}\Z", re.IGNORECASE)
_TOWN_BEFORE = re.compile(rf"(?<![0-9])[0-9]{{5}}\s{_TOWN},?\s\Z")
_LONGEST_BEFORE = 70

_IS_ROAD = re.compile(rf"(?:{ROADS})\w{{0,4}}", re.IGNORECASE)
_NO_STREET = re.compile(rf"\A(?:{NO_STREETS})\w{{0,4}}", re.IGNORECASE)
_COUNTED = re.compile(rf"\A\s?-?{COUNTED}(?!\w)", re.IGNORECASE)
_SOMETHING = re.compile(rf"\A\s(?!{GOES_ON}(?!\w))[a-zåäö]")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")

_OWN_CASES = ("", "n")
_CASES = (
    *_OWN_CASES,
    "s",
    *("lla", "llä", "lta", "ltä", "lle", "ssa", "ssä", "sta", "stä", "ksi", "na", "nä", "a", "ä", "ta", "tä"),
    *("an", "en", "in", "on", "un", "yn", "än", "ön", "hen", "seen"),
)
_OF_A_PART = ("puisto", "ranta", "kylä", "asema", "teollisuus")
"""Begin a street's last word where a part of a town comes before it: "Koivukylän puistotie"."""

_IN_A_PLACE = ("ssa", "ssä", "lla", "llä", "sta", "stä")
_ENDS = tuple(sorted(STREETS | PLACES, key=len, reverse=True))
_LEAST_BEFORE = 2
"""Letters before the end of a street's name: "Lenkki 4" is none."""


class _Street(NamedTuple):
    """What a word says as a street's name.

    Attributes:
        sure: whether its end is a street's and not as often a village's.
        case: its ending.
        bare: whether it has nothing before its end: "katu".
    """

    sure: bool
    case: str
    bare: bool


@lru_cache(maxsize=4096)
def _street(word: str) -> _Street | None:
    """Read a word as a street's name; None where it is none."""
    lower = word.lower()
    if _NO_STREET.fullmatch(lower):
        return None
    for case in _CASES:
        stem = lower.removesuffix(case) if lower.endswith(case) else ""
        if stem.endswith(_ENDS):
            end = next(end for end in _ENDS if stem.endswith(end))
            before = len(stem) - len(end)
            if before and before < _LEAST_BEFORE:
                continue
            return _Street(sure=end in STREETS, case=case, bare=not before)
    return None


def addresses(text: str) -> Iterator[Spot]:
    """Find ADDRESS."""
    for house in _NUMBER.finditer(text):
        least = max(0, house.start() - _LONGEST_STREET)
        street = _STREET_BEFORE.search(text, least, house.start())
        if street and (start := _start(text, street, house)) is not None:
            yield _address(start, house.end())
    for found in _ENGLISH.finditer(text):
        yield _address(*found.span())
    yield from _homes(text)


def _start(text: str, before: "re.Match[str]", house: "re.Match[str]") -> int | None:
    """Where the street's whole name begins; None where the number is no house's."""
    word, start = before["street"], before.start()
    least = max(0, start - _LONGEST_BEFORE)
    street, lives = _street(word), _LIVES.search(text, least, start) is not None
    rest = text[house.end() : house.end() + 25]
    sure = bool(house["postal"] or any(map(str.isalpha, house["stair"])) or "/" in house["stair"])
    if street and street.sure and not (word[0].isupper() and not street.bare):
        names = _NAMES.search(text, least, start)
        whose = names.group().count(" ") if names else 0
        if (
            names
            and whose >= (1 if street.bare or word.startswith(_OF_A_PART) else 2)
            and (sure or _is_house(word, street, house, rest))
        ):
            return names.start()
    if street is None:
        known = (
            lives and word[0].isupper() and not word.endswith(_IN_A_PLACE) and not _NO_STREET.fullmatch(word)
        )
        return start if known and (sure or _ends(house, rest)) else None
    side = _SIDES.search(text, least, start)
    if (street.bare and not (side and street.sure)) or not (word[0].isupper() or sure or lives):
        return None
    if not (sure or _is_house(word, street, house, rest)):
        return None
    found = side or _TOWN_BEFORE.search(text, least, start)
    return found.start() if found else start


def _ends(house: "re.Match[str]", rest: str) -> bool:
    """Return whether nothing follows that may have been counted."""
    return not (_COUNTED.match(rest) or _SOMETHING.match(rest) or house["word"])


def _is_house(word: str, street: _Street, house: "re.Match[str]", rest: str) -> bool:
    """Return whether a bare number is a house's: not a road's, a year, or "20 nuorta" in a street."""
    if _IS_ROAD.fullmatch(word) or _COUNTED.match(rest):
        return False
    nothing_counted = not _SOMETHING.match(rest)
    if street.sure:
        return nothing_counted or (street.case in _OWN_CASES and not house["word"])
    return (
        street.case in _OWN_CASES
        and nothing_counted
        and not house["word"]
        and not _YEAR.fullmatch(house["digits"])
        and word.lower() not in MUNICIPALITIES
    )


_CAPITAL = r"[A-Z][\w'-]{1,40}+"
"""A word of a street's name; no longer, as the search begins at each part of a chain of hyphens."""
_ENGLISH_STREET = r"(?:Street|Road|Lane|Avenue|Drive|Court|Square|Close|Terrace|Crescent|Boulevard|Alley)"
_ENGLISH = re.compile(
    rf"\b(?:(?:[1-9][0-9]{{0,3}}[A-Za-z]?|(?i:{NUMBER_WORD})),?\s(?:{_CAPITAL}\s){{1,3}}(?:{_ENGLISH_STREET}|St|Rd|Ave)\b\.?"
    rf"|(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\s(?:{_DIGITS}{_STAIR}|{NUMBER_WORD}(?!\w)))"
)

_WHICH = (
    r"\.?:?\s?(?:(?:nro|nr|no)\.?\s?)?"
    rf"(?:[1-9][0-9]{{0,2}}(?:\s?{_LETTER})?|{_LETTER}(?:\s?[0-9]{{1,3}})?)(?!\w)"
)
_NUMBERED = rf"\.?\s?(?:(?:nro|nr|no)\.?\s?)?[1-9][0-9]{{0,2}}(?!\w){_NOT_HOUSE}"
_HOME_FIRST = re.compile(
    rf"(?:\b(?:(?i:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH}(?:,?\s(?i:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH})?)"
    rf"|(?<![0-9.,/])[1-9][0-9]{{0,2}}\s?{_LETTER}|(?<!\w)[A-Z]\s?[0-9]{{1,3}}(?=,)),?\s(?:på\s|at\s|on\s)?(?P<street>[A-ZÅÄÖ][\w-]{{2,40}}+)"
)
_HOME = re.compile(
    rf"\b(?:(?:{HOMES}|{STAIRS}){_WHICH}(?:,?\s(?:ja\s|och\s|and\s)?(?:{HOMES}|{STAIRS}|{BUILDINGS}){_WHICH}){{1,2}}"
    rf"|{BUILDINGS}{_WHICH},?\s(?:ja\s|och\s|and\s)?(?:{HOMES}|{STAIRS}){_WHICH}(?:,?\s(?:{HOMES}|{STAIRS}){_WHICH})?"
    rf"|{HOMES}\.?\s?(?:[1-9][0-9]{{0,2}}\s?{_LETTER}|{_LETTER}\s?[0-9]{{1,3}}(?!\w))|(?P<alone>(?:as\.|(?!as\b|flat\b){HOMES}){_NUMBERED}))",
    re.IGNORECASE,
)
"""A home in a house: its number and its stairs, or its number alone."""


def _homes(text: str) -> Iterator[Spot]:
    """Find homes: "talo 45, rappu B", "lgh 12", and with the street after: "Asunto 12 b, Lehmustie"."""
    for found in _HOME_FIRST.finditer(text):
        street = _street(found["street"])
        if street and street.sure and not street.bare and street.case in (*_OWN_CASES, *_IN_A_PLACE):
            yield _address(*found.span())
    for found in _HOME.finditer(text):
        rest = text[found.end() : found.end() + 25]
        if not (found["alone"] and (_COUNTED.match(rest) or _SOMETHING.match(rest))):
            yield _address(*found.span())


def _address(start: int, end: int) -> Spot:
    return Spot(kind=FindingKind.ADDRESS, start=start, end=end, level=Level.BLOCK)
