"""Initials, alone and before a surname."""

import re
from collections.abc import Iterator

from bot.domain.guard.name_dictionary import NameDictionary
from bot.domain.guard.names import name_at
from bot.domain.guard.verdict import FindingKind, Level, Spot
from bot.domain.guard.words.everyday import CUES

_ALONE = re.compile(
    r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}[A-ZÅÄÖ]\.(?!\s?[A-ZÅÄÖ][a-zåäö])(?::?[a-zåäö]+)?|(?<![\w.])[A-ZÅÄÖ]\.[A-ZÅÄÖ](?::[a-zåäö]+)?(?![\w.])"
)
_COUNTRIES = frozenset({"U.S.", "U.K.", "E.U."})
_BEFORE_NAME = re.compile(r"(?<![\w.])(?:[A-ZÅÄÖ]\.\s?){1,2}(?P<last>[A-ZÅÄÖ][^\W\d_]+)")
_AFTER_WORD = re.compile(r"(?<=[a-zåäö]\s)(?:[A-ZÅÄÖ]{2}(?![\w-])|[A-ZÅÄÖ](?:\.(?=\s[a-zåäö])|:[a-zåäö]+))")


def initials(text: str, names: NameDictionary) -> Iterator[Spot]:
    """Find INITIALS, and as NAME a surname with initials before it."""
    for found in _BEFORE_NAME.finditer(text):
        reading = names.read(found["last"])
        if reading.last and (reading.sure or not (reading.other or reading.finnish_word)):
            yield name_at(found.start(), found.end())
    for found in _ALONE.finditer(text):
        if found.group() in _COUNTRIES:
            continue
        yield Spot(kind=FindingKind.INITIALS, start=found.start(), end=found.end(), level=Level.WARN)
    for found in _AFTER_WORD.finditer(text):
        before = re.search(r"\w+\s$", text[max(0, found.start() - 25) : found.start()])
        if before and before.group().strip().lower() in CUES:
            yield Spot(kind=FindingKind.INITIALS, start=found.start(), end=found.end(), level=Level.WARN)
