"""Names in a row: beside a name, in a list of those who were there, and strange ones in a row."""

import re
from collections.abc import Iterable, Iterator

from bot.domain.codes import Language
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.roles import NO_NAME, role_of
from bot.domain.guard.verdict import Spot, name_at
from bot.domain.guard.words.companions import ATTENDANCE, CAPITALS
from bot.domain.guard.words.everyday import NO_PERSON

_AND = r"(?:,\s|/|\s(?:ja|sekä|och|samt|and|tai|eller|or|&)\s)"
_NEXT = re.compile(
    rf"{_AND}(?P<name>[^\W\d_]{{2,30}}(?:[-'][^\W\d_]{{2,30}})*(?::[a-zåäö]{{1,5}})?)(?![\w-])"
)
_LAST = re.compile(rf"(?:^|(?<=[\s(]))(?P<name>[^\W\d_]{{2,30}}(?:-[^\W\d_]{{2,30}})?){_AND}$")
_AFTER_FIRST = re.compile(r"\s[A-ZÅÄÖ]\.?(?::[a-zåäö]{1,4})?(?![\w-])(?!\s[A-ZÅÄÖ])")
_ROW = 65


def with_neighbours(
    text: str, found: Iterable[Spot], names: NameDictionary, language: Language
) -> Iterator[Spot]:
    """Names with a letter behind them, "Heikki L.", and those in a row with one, "Eemelin ja Kaislan"."""
    taken = 0
    for spot in found:
        letter = _AFTER_FIRST.match(text, spot.end, spot.end + 10)
        whole = name_at(spot.start, letter.end() if letter else spot.end)
        yield whole
        before = _LAST.search(text, max(taken, spot.start - _ROW), spot.start)
        if before and may_stand_beside(before["name"], names, language):
            yield name_at(*before.span("name"))
        at = whole.end
        while word := _NEXT.match(text, at, at + _ROW):
            if not may_stand_beside(word["name"], names, language):
                break
            yield name_at(*word.span("name"))
            at = word.end()
        taken = at


def may_stand_beside(form: str, names: NameDictionary, language: Language) -> bool:
    """Return whether a word may be one more name beside a name."""
    return form[0].isupper() and role_beside(form, names, language) in _BESIDE


def role_beside(form: str, names: NameDictionary, language: Language) -> str:
    """Return the role of a word that stands where people are named."""
    if form.lower() in NO_PERSON:
        return NO_NAME
    return role_of(form, names, opens=False, language=language)


_BESIDE = frozenset("FfLlUWX")


_ATTENDANCE = re.compile(rf"\b(?:{ATTENDANCE}):\s", re.IGNORECASE)
_LIST = re.compile(
    rf"(?P<name>{CAPITALS}[^\W\d_]{{1,30}}(?:[ -]{CAPITALS}[^\W\d_]{{1,30}}){{0,3}})"
    r"(?:,\s|\s(?:ja|och|and|&)\s|(?=\W|$))"
)


def listed(text: str, names: NameDictionary, language: Language) -> Iterator[Spot]:
    """Names in a list: of those who were there, "Läsnä: Kivi, Suo", or strange ones, "Zuri, Tendai, Yaw"."""
    for heading in _ATTENDANCE.finditer(text):
        at, people = heading.end(), list[re.Match[str]]()
        while found := _LIST.match(text, at, at + 140):
            people.append(found)
            at = found.end()
        roles = {role_beside(word, names, language) for one in people for word in one["name"].split(" ")}
        if not OF_STRANGERS.isdisjoint(roles):  # else offices were there
            yield from (name_at(*one.span("name")) for one in people)
    for row in _THREE.finditer(text):
        words = [
            (word, role_beside(word.group(), names, language))
            for word in _CAPITAL_WORD.finditer(text, *row.span())
        ]
        if sum(role in OF_STRANGERS for _, role in words) > 1 and all(role in _BESIDE for _, role in words):
            yield from (name_at(*word.span()) for word, _ in words)


OF_STRANGERS = frozenset("FfLU")
_ONE = rf"{CAPITALS}[^\W\d_]{{1,20}}(?![\w-])"
_CAPITAL_WORD = re.compile(_ONE)
_THREE = re.compile(rf"(?<![\w-])(?<!,\s){_ONE}(?:,\s{_ONE}){{1,12}}+,?\s(?:ja|och|and|sekä|samt|&)\s{_ONE}")
