"""Street addresses: a street with a house number, or a home in a house."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.domain.guard.home import LETTER, LONGEST_REST, NO_NUMBER, counts_a_thing, counts_something, homes
from bot.domain.guard.inflection import bases
from bot.domain.guard.street_name import INSIDE, LOCAL, OWN_CASES, StreetName, is_no_street, street_name
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.places import MUNICIPALITIES
from bot.domain.guard.words.streets import (
    BUILDINGS,
    COUNTED_WHOLE,
    FLOORS,
    GOES_ON,
    HOMES,
    LIVES,
    MONTHS_IN_SHORT,
    NUMBER_WORD,
    NUMBERED,
    ORDINALS,
    ROADS,
    SERVICES,
    SHORT_FINNISH,
    SHORT_STREETS,
    SIDES,
    STAIRS,
)

_STAIR = (
    rf"(?:\s?{LETTER}(?:\s?[0-9]{{1,3}}(?![0-9])|\s{NUMBER_WORD}(?!\w))?|\s?/\s?[0-9]{{1,3}}(?![0-9/.]))?"
    rf"(?:,?\s?(?:{HOMES}|{STAIRS}|krs)\b\.?\s?(?:[0-9]{{1,3}}|{LETTER})(?:\s?{LETTER})?(?![0-9])"
    rf"|,?\s[0-9]{{1,2}}\.?\s?(?:{FLOORS})(?!\w)|,?\s(?:{BUILDINGS})\.?\s[0-9]{{1,2}}(?![0-9])"
    rf"|,?\s(?:ovi|portti|summeri)?(?:koodi|kod|code)\s?[0-9]{{3,5}}(?![0-9])|,?\s(?:dörrkod|portkod|door\scode)\s?[0-9]{{3,5}}(?![0-9])"
    rf"|,?\s[A-Z]-(?:{STAIRS}|trappa|talo)(?!\w)){{0,3}}"
)
_CASE = r"(?::[a-zåäö]{1,5}(?!\w))?"
"""A case's ending behind a number: "Koivutie 3:ssa"."""

_TOWN = r"[A-ZÅÄÖ][\w-]{1,30}"
_POSTAL = rf"(?P<postal>,?\s{{1,2}}(?:FI-?)?[0-9]{{5}},?\s{_TOWN}|,\s?(?:FI-?)?[0-9]{{5}}(?![\w.,]|\s?€))?"
_DIGITS = rf"[1-9][0-9]{{0,3}}(?:\s?-\s?[0-9]{{1,3}})?{NO_NUMBER}"
_NUMBER = re.compile(
    rf"(?:(?<=[\sa-zåäö#:])(?P<digits>{_DIGITS})|(?<=\s)(?P<word>{NUMBER_WORD})(?!\w))(?P<case>{_CASE})(?P<stair>{_STAIR}){_CASE}{_POSTAL}"
)
_STREET_BEFORE = re.compile(
    r"(?<![\w-])(?P<street>[^\W\d_][\w-]{0,50})[,:]?\s{0,2}#?"
    r"(?:\b(?:nro|nr|numero|numerossa|nummer|n:o|no|talo|talossa|talon|talosta|hus|house|number)\.?\s)?\Z"
)
_LONGEST_STREET = 60

_NAMES = re.compile(
    rf"(?<![\w-])(?!(?i:{LIVES})\s)(?:(?:[A-ZÅÄÖ]\.\s?){{1,3}}|(?:[A-ZÅÄÖ][\w'-]{{1,30}}\s){{0,2}})[A-ZÅÄÖ][\w'-]{{1,30}}[ns]\s\Z"
)
"""Whom a street is named after, before a bare "katu"."""

_LINE = re.compile(rf"(?<![\w-]){ORDINALS}\s\Z")
_SHORE = re.compile(r"(?<![\w-])(?:norra|södra|östra|västra)\s\Z")
_BEFORE_IT = re.compile(
    rf"(?<![\w/-])(?:c/o\s(?:{_TOWN}\s){{0,2}}{_TOWN}|Villa\s{_TOWN}|{_TOWN}\s[0-9]{{5}}),\s\Z"
)
"""With whom, in which house, or in which town, said before the street."""

_TOWN_AFTER = re.compile(rf",\s(?P<town>{_TOWN})")
_SIDES = re.compile(rf"(?<![\w-])(?:{SIDES}\s){{1,2}}\Z")
_LIVES = re.compile(rf"(?<!\w){LIVES}(?!\w)[^.!?\n]{{0,20}}\Z", re.IGNORECASE)
_TOWN_BEFORE = re.compile(rf"(?<![0-9])[0-9]{{5}}\s{_TOWN},?\s\Z")
_LONGEST_BEFORE = 70

_IS_ROAD = re.compile(rf"(?:{ROADS})\w{{0,4}}", re.IGNORECASE)
_LISTED_BEFORE = re.compile(r"[A-ZÅÄÖ][\w-]{1,30}\s[0-9]{1,4},?\s(?:ja\s|och\s|and\s)?\Z")
_LISTED_AFTER = re.compile(r"\A,?\s(?:ja\s|och\s|and\s)?[A-ZÅÄÖ][\w-]{1,30}\s[0-9]{1,4}(?![0-9])")
"""Places with a figure each: "Lauttasaari 3, Munkkiniemi 5"."""

_OF_A_SERVICE = re.compile(rf"{SERVICES}\s\Z", re.IGNORECASE)
_FLAT = re.compile(r"\s?[A-Z]\s?[0-9]{1,3}(?![0-9])")
_WHOLE = re.compile(rf"\A\s{COUNTED_WHOLE}(?!\w)")
_PARTITIVE = re.compile(r"\A\s[a-zåäö]++(?<=[aä])(?<!ss[aä])(?<!ll[aä])(?<!lt[aä])(?<!n[aä])")
"""What is counted after a number: "Koivutien 3 perhettä", not "Koivutien 3 pihassa"."""

_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_OF_A_PART = ("puisto", "ranta", "kylä", "asema", "teollisuus")
"""Begin a street's last word where a part of a town comes before it: "Koivukylän puistotie"."""


class _House(NamedTuple):
    """A word and a number after it.

    Attributes:
        word: the one before the number, that may be a street's last word.
        start: where it begins.
        before: the text before it.
        number: in digits; empty where it is in words.
        rest: the text after it.
        stair: what follows it of stairs and flats.
        sure: whether stairs, a flat or a postal code follow.
        lives: whether it is said before that somebody lives there.
    """

    word: str
    start: int
    before: str
    number: str
    rest: str
    stair: str
    sure: bool
    lives: bool


def addresses(text: str) -> Iterator[Spot]:
    """Find ADDRESS."""
    spans = [*_streets(text), *(found.span() for found in _ENGLISH.finditer(text)), *homes(text)]
    for start, end in spans:
        yield Spot(kind=FindingKind.ADDRESS, start=start, end=end, level=Level.BLOCK)


def _streets(text: str) -> Iterator[tuple[int, int]]:
    for number in _NUMBER.finditer(text):
        least = max(0, number.start() - _LONGEST_STREET)
        street = _STREET_BEFORE.search(text, least, number.start())
        if street and (start := _start(_house(text, street, number))) is not None:
            yield _with_before(text, start), _with_town(text, number.end())
    for short in _SHORT.finditer(text):
        if _is_short_street(text, short):
            yield short.start(), _with_town(text, short.end())


def _with_before(text: str, start: int) -> int:
    more = _BEFORE_IT.search(text, max(0, start - _LONGEST_BEFORE), start)
    return more.start() if more else start


def _with_town(text: str, end: int) -> int:
    town = _TOWN_AFTER.match(text, end)
    return town.end() if town and town["town"].lower() in MUNICIPALITIES else end


def _is_short_street(text: str, short: "re.Match[str]") -> bool:
    """Return whether a word before a full stop is a street in short, and not a sentence's last."""
    if any(map(str.isalpha, short["stair"])) or short["postal"]:
        return True
    if counts_something(text[short.end() : short.end() + LONGEST_REST]) and not short["finnish"]:
        return False
    before = text[max(0, short.start() - _LONGEST_BEFORE) : short.start()]
    return bool(_LIVES.search(before) or _AT.search(before))


def _house(text: str, street: "re.Match[str]", number: "re.Match[str]") -> _House:
    before = text[max(0, street.start() - _LONGEST_BEFORE) : street.start()]
    stair = number["stair"]
    return _House(
        word=street["street"],
        start=street.start(),
        before=before,
        number=number["digits"] or "",
        rest="" if number["case"] else text[number.end() : number.end() + LONGEST_REST],
        stair=stair,
        sure=bool(number["postal"] or "/" in stair or any(map(str.isalpha, stair))),
        lives=bool(_LIVES.search(before)),
    )


def _start(house: _House) -> int | None:
    """Where the street's whole name begins; None where the number is no house's."""
    word, name = house.word, street_name(house.word)
    capital = word[0].isupper()
    if name is None:
        return house.start if capital and _is_any_name(house) else None
    if not (house.sure or _is_house(house, name)):
        return None
    if name.sure and (name.bare or not capital) and (whose := _whose(house, name)):
        return house.start - len(whose)
    side = _SIDES.search(house.before)
    if name.bare:
        if not name.sure:
            side = (_LINE if word.lower().startswith("linj") else _SHORE).search(house.before)
        return house.start - len(side.group()) if side else None
    if not (capital or house.sure or house.lives):
        return None
    more = side or _TOWN_BEFORE.search(house.before)
    return house.start - len(more.group()) if more else house.start


def _is_any_name(house: _House) -> bool:
    """Return whether a name of any kind is where somebody lives: "Osoite: Hakala 12", "Hakala 12 B 3"."""
    if house.word.endswith(INSIDE) or house.word.lower() in NUMBERED or is_no_street(house.word.lower()):
        return False
    said = house.lives and (house.sure or (bool(house.number) and not counts_something(house.rest)))
    return said or bool(_FLAT.match(house.stair))


def _whose(house: _House, name: StreetName) -> str:
    """Return whom a street is named after: "Minna Canthin katu", "Koivukylän puistotie", not "Sipoon tie"."""
    names = _NAMES.search(house.before)
    if names is None:
        return ""
    one = name.bare or house.word.startswith(_OF_A_PART)
    of_a_town = any(base in MUNICIPALITIES for base in bases(names.group().strip()))
    enough = names.group().count(" ") >= (1 if one else 2)
    return names.group() if enough and (house.sure or house.lives or not of_a_town) else ""


def _is_house(house: _House, name: StreetName) -> bool:
    """Return whether a bare number is a house's: not a road's, a year, or "20 nuorta" in a street."""
    if _IS_ROAD.fullmatch(house.word) or counts_a_thing(house.rest):
        return False
    if _YEAR.fullmatch(house.number) and not house.lives:
        return False
    own, something = name.case in OWN_CASES, counts_something(house.rest)
    if name.sure:
        counted = name.case and (_PARTITIVE.match(house.rest) or _WHOLE.match(house.rest))
        return not something or (bool(house.number) and not counted)
    own = own or (house.lives and name.case in LOCAL)
    return own and not something and bool(house.number) and (house.lives or not _is_village(house))


def _is_village(house: _House) -> bool:
    """Return whether a name is a village's or a service's, with a figure."""
    return bool(
        house.word.lower() in MUNICIPALITIES
        or _LISTED_AFTER.match(house.rest)
        or _LISTED_BEFORE.search(house.before)
        or _OF_A_SERVICE.search(house.before)
    )


_SHORT = re.compile(
    rf"(?<![\w-])(?:{SIDES}\s)?(?!(?:{MONTHS_IN_SHORT})\.)[A-ZÅÄÖ](?:[\w-]{{2,40}}?(?P<finnish>{SHORT_FINNISH})|[\w-]{{2,40}}?{SHORT_STREETS})\.\s?"
    rf"{_DIGITS}{_CASE}(?P<stair>{_STAIR}){_CASE}{_POSTAL}"
)
_AT = re.compile(r"(?:\b(?:på|till|från|vid|i|at|to|from|on|osoit\w{3,8}|\w{4,20}sta|asunto\w{0,4})|[(:])\s?\Z")
_CAPITAL = r"[A-Z][\w'-]{1,40}+"
"""A word of a street's name; no longer, as the search begins at each part of a chain of hyphens."""
_ENGLISH_STREET = r"(?:Street|Road|Lane|Avenue|Drive|Court|Square|Close|Terrace|Crescent|Boulevard|Alley)"
_ENGLISH = re.compile(
    rf"\b(?:[1-9][0-9]{{0,3}}[A-Za-z]?,?\s(?:{_CAPITAL}\s){{1,3}}(?:{_ENGLISH_STREET}|St|Rd|Ave)\b\.?"
    rf"|(?i:{NUMBER_WORD})\s(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\b(?!\s(?!{GOES_ON}\b)[a-z])"
    rf"|(?:{_CAPITAL}\s){{1,3}}{_ENGLISH_STREET}\s(?:{_DIGITS}{_STAIR}|{NUMBER_WORD}(?!\w)))"
)
