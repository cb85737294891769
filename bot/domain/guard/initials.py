"""Letters that stand for people: alone, before a surname, behind a first name."""

import re
from collections.abc import Iterator

from bot.domain.codes import Language
from bot.domain.guard.company import accompanied
from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.roles import STRANGE, CapitalWord
from bot.domain.guard.rows import OF_STRANGERS, may_stand_beside, role_beside
from bot.domain.guard.verdict import FindingKind, Level, Spot, name_at
from bot.domain.guard.words import words
from bot.domain.guard.words.companions import CAPITALS
from bot.domain.guard.words.everyday import CUES

_ALONE = re.compile(
    r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}[A-ZÅÄÖ]\.(?!\s?[A-ZÅÄÖ][a-zåäö])(?::?[a-zåäö]+)?|(?<![\w.])[A-ZÅÄÖ]\.[A-ZÅÄÖ](?::[a-zåäö]+)?(?![\w.])"
)
_COUNTRIES = frozenset({"U.S.", "U.K.", "E.U."})
_BEFORE_NAME = re.compile(
    r"(?<![\w.])(?P<first>[A-ZÅÄÖ]\.(?:[\s-]?[A-ZÅÄÖ]\.)?)\s?(?P<last>(?:v[ao]n\s|de\s|al-)?[A-ZÅÄÖ][^\W\d_]+(?:-[^\W\d_]+)?)"
)
_AFTER_WORD = re.compile(
    r"(?<=[a-zåäö.]\s)(?:[A-ZÅÄÖ]{2}(?![\w-])|[A-ZÅÄÖ](?:\.(?=\s[a-zåäö]|$)|:[a-zåäö]+))"
)
_LETTER = re.compile(rf"(?<![\w.:-]){CAPITALS}:[a-zåäö]{{1,4}}(?=\s)")
_FIRST_AND_LETTER = re.compile(
    rf"(?<![\w-])(?P<first>{CAPITALS}[^\W\d_]{{2,20}})\s{CAPITALS}\.(?=\s[a-zåäö]|,)"
)


def initials(text: str, names: NameDictionary, language: Language) -> Iterator[Spot]:
    """Find INITIALS, and as NAME those with a first name or a surname beside them.

    Args:
        text: as :func:`bot.domain.guard.plain.plain` gives it.
        names: the dictionary.
        language: of the text.
    """
    for found in _BEFORE_NAME.finditer(text):
        if _is_behind_initials(text, found, names, language):
            yield name_at(*found.span())
    for found in _FIRST_AND_LETTER.finditer(text):
        if (
            found["first"].lower() not in _LETTERED
            and role_beside(found["first"], names, language) in OF_STRANGERS
        ):
            yield name_at(*found.span())
    for found in (*_ALONE.finditer(text), *_cued(text), *_accompanied(text, language)):
        if found.group() not in _COUNTRIES:
            yield Spot(kind=FindingKind.INITIALS, start=found.start(), end=found.end(), level=Level.WARN)


def _cued(text: str) -> "Iterator[re.Match[str]]":
    """Letters behind a word for a person: "asiakas N."."""
    for found in _AFTER_WORD.finditer(text):
        before = re.search(r"(\w+)\.?\s$", text[max(0, found.start() - 25) : found.start()])
        if before and before.group(1).lower() in CUES:
            yield found


def _accompanied(text: str, language: Language) -> "Iterator[re.Match[str]]":
    """A letter in a Finnish case, with what people do or have beside it: "B:n isä"."""
    for found in _LETTER.finditer(text):
        word = CapitalWord(found.start(), found.end(), STRANGE, opens=True)
        if not _follows_lettered(text, found.start()) and accompanied(text, word, language):
            yield found


def _follows_lettered(text: str, start: int) -> bool:
    """Return whether the word before is one that a letter may belong to: "osaston B:n"."""
    before = re.search(r"([^\W\d_]+)\s$", text[max(0, start - 25) : start])
    return before is not None and before.group(1).lower() in _LETTERED


def _is_behind_initials(text: str, found: "re.Match[str]", names: NameDictionary, language: Language) -> bool:
    """Return whether a capital word behind a letter is a surname, and no new sentence: "vitamiini D. Se"."""
    last = found["last"]
    reading = names.read(last)
    if reading.last and (reading.sure or not (reading.other or reading.finnish_word)):
        return True
    return not _follows_lettered(text, found.start()) and may_stand_beside(last, names, language)


_LETTERED = words(
    """
    osasto osastolla osaston luokka luokan rappu hepatiitti vitamiini ryhmä ryhmän vaihtoehto kohta kohdan
    liite liitteen tyyppi taso suunnitelma avdelning grupp klass vitamin alternativ punkt bilaga typ plan
    group class ward hepatitis option type appendix section
    """
)
"""Nouns that a letter may belong to."""
