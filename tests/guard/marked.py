"""Texts in which what is found is marked: "«Burak Aksoyn» hakemus", "Soita «PHONE|040 000 1234»"."""

import re
from collections.abc import Callable

from bot.domain.codes import Language
from bot.domain.guard import FindingKind, Level, Spot, Verdict

_MARK = re.compile(r"«(?:(?P<kind>[A-Z_]+)\|)?(?P<said>[^»]+)»")
_BLOCKS = frozenset(map(FindingKind, ["HETU", "DOB", "PHONE", "EMAIL", "IBAN", "ADDRESS"]))


def read(marked: str) -> tuple[str, list[tuple[FindingKind, str]]]:
    """Return a text without its marks, and what is marked: kind (a name if none is given), words."""
    pieces = [(FindingKind(mark["kind"] or "NAME"), mark["said"]) for mark in _MARK.finditer(marked)]
    return _MARK.sub(lambda mark: mark["said"], marked), pieces


def look_for(pieces: list[tuple[FindingKind, str]], language: Language) -> Callable[[str], Verdict]:
    """Return a look that finds these pieces wherever they stand as whole words, and nothing else."""
    kinds = {said: kind for kind, said in reversed(pieces)}
    either = "|".join(map(re.escape, sorted(kinds, key=len, reverse=True)))
    pattern = re.compile(rf"(?<!\w)(?:{either})(?!\w)")

    def look(text: str) -> Verdict:
        spots = (
            Spot(kind=kinds[one[0]], start=one.start(), end=one.end(), level=_level(kinds[one[0]]))
            for one in (pattern.finditer(text) if kinds else ())
        )
        return Verdict(findings=tuple(spots), language=language)

    return look


def _level(kind: FindingKind) -> Level:
    return Level.BLOCK if kind in _BLOCKS else Level.WARN
