"""Street addresses: a street with a house number, or a home in a house."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from bot.domain.guard.home import LONGEST_REST, counts_a_thing, counts_something, homes
from bot.domain.guard.house_number import (
    CASE,
    DIGITS,
    LIVES_THERE,
    LONGEST_BEFORE,
    POSTAL,
    STAIR,
    TOWN,
)
from bot.domain.guard.inflection import bases
from bot.domain.guard.number_first import numbers_first
from bot.domain.guard.short_street import short_streets
from bot.domain.guard.street_name import INSIDE, LOCAL, OWN_CASES, StreetName, is_no_street, street_name
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.places import MUNICIPALITIES
from bot.domain.guard.words.streets import (
    COUNTED_WHOLE,
    LIVES,
    LOWER_STREETS,
    NUMBER_WORD,
    NUMBERED,
    ORDINALS,
    ROADS,
    SERVICES,
    SIDES,
)

_NUMBER = re.compile(
    rf"(?:(?<=[\sa-zåäö#:])(?P<digits>{DIGITS})|(?<=\s)(?P<word>{NUMBER_WORD})(?!\w))(?P<case>{CASE})(?P<stair>{STAIR}){CASE}{POSTAL}"
)
_STREET_BEFORE = re.compile(
    r"(?<![\w-])(?P<street>[^\W\d_][\w-]{0,50})[,:]?\s{0,2}#?"
    r"(?:(?:(?:ja|och|and|varrella|talon?|talossa|talosta|huset)\s)?"
    r"\b(?:nro|nr|numero|numerossa|nummer|n:o|no|talo|talossa|talon|talosta|hus|house|number)(?:\.|:|\b)\s?)?\Z"
)
_LONGEST_STREET = 60

_NAMES = re.compile(
    rf"(?<![\w-])(?!(?i:{LIVES})\s)(?:(?:[A-ZÅÄÖ]\.\s?){{1,3}}|(?:[A-ZÅÄÖ][\w'-]{{1,30}}\s){{0,2}})[A-ZÅÄÖ][\w'-]{{1,30}}[ns]\s\Z"
)
"""Whom a street is named after, before a bare "katu"."""

_LOWER = re.compile(LOWER_STREETS)
_LINE = re.compile(rf"(?<![\w-]){ORDINALS}\s\Z")
_SHORE = re.compile(r"(?<![\w-])(?:norra|södra|östra|västra)\s\Z")
_BEFORE_IT = re.compile(
    rf"(?<![\w/-])(?:c/o\s(?:{TOWN}\s){{0,2}}{TOWN}|Villa\s{TOWN}|{TOWN}\s[0-9]{{5}}),\s\Z"
)
"""With whom, in which house, or in which town, said before the street."""

_TOWN_AFTER = re.compile(rf",\s(?P<town>{TOWN})")
_SIDES = re.compile(rf"(?<![\w-])(?:{SIDES}\s){{1,2}}\Z")
_TOWN_BEFORE = re.compile(rf"(?<![0-9])[0-9]{{5}}\s{TOWN},?\s\Z")

_IS_ROAD = re.compile(rf"(?:{ROADS})\w{{0,4}}", re.IGNORECASE)
_LISTED_BEFORE = re.compile(r"[A-ZÅÄÖ][\w-]{1,30}\s[0-9]{1,4},?\s(?:ja\s|och\s|and\s)?\Z")
_LISTED_AFTER = re.compile(r"\A,?\s(?:ja\s|och\s|and\s)?[A-ZÅÄÖ][\w-]{1,30}\s[0-9]{1,4}(?![0-9])")
"""Places with a figure each: "Lauttasaari 3, Munkkiniemi 5"."""

_OF_A_SERVICE = re.compile(rf"{SERVICES}\s\Z", re.IGNORECASE)
_FLAT = re.compile(r"\s?[A-Z]\s?[0-9]{1,3}(?![0-9])")
_CASES_OF_NUMBERS = (*INSIDE, "een", "ään", "iin")
"""Of a number in words that counts nothing: "Koivutie viidessä"."""

_WHOLE = re.compile(rf"\A\s{COUNTED_WHOLE}(?!\w)")
_PARTITIVE = re.compile(r"\A\s[a-zåäö]++(?<=[aä])(?<!ss[aä])(?<!ll[aä])(?<!lt[aä])(?<!n[aä])(?<!ns[aä])")
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
    for start, end in (*_streets(text), *short_streets(text), *numbers_first(text), *homes(text)):
        whole = _with_town(text, end)
        yield Spot(kind=FindingKind.ADDRESS, start=start, end=whole, level=Level.BLOCK)


def _streets(text: str) -> Iterator[tuple[int, int]]:
    for number in _NUMBER.finditer(text):
        least = max(0, number.start() - _LONGEST_STREET)
        street = _STREET_BEFORE.search(text, least, number.start())
        if street and (start := _start(_house(text, street, number))) is not None:
            yield _with_before(text, start), number.end()


def _with_before(text: str, start: int) -> int:
    more = _BEFORE_IT.search(text, max(0, start - LONGEST_BEFORE), start)
    return more.start() if more else start


def _with_town(text: str, end: int) -> int:
    town = _TOWN_AFTER.match(text, end)
    return town.end() if town and town["town"].lower() in MUNICIPALITIES else end


def _house(text: str, street: "re.Match[str]", number: "re.Match[str]") -> _House:
    before = text[max(0, street.start() - LONGEST_BEFORE) : street.start()]
    stair = number["stair"]
    rest = text[number.end() : number.end() + LONGEST_REST]
    is_inflected = (number["word"] or "").endswith(_CASES_OF_NUMBERS) and not counts_a_thing(rest)
    return _House(
        word=street["street"],
        start=street.start(),
        before=before,
        number=number["digits"] or "",
        rest="" if number["case"] or is_inflected else rest,
        stair=stair,
        sure=bool(number["postal"] or "/" in stair or any(map(str.isalpha, stair))),
        lives=bool(LIVES_THERE.search(before)),
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
    if not (capital or house.sure or house.lives or _LOWER.fullmatch(word)):
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
        hours = not own and "-" in house.number
        return not something or (bool(house.number) and not counted and not hours)
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
