"""What a word says as a street's name: how it ends, and in which case it stands."""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.domain.guard.words.streets import ALONE, NO_STREETS, PLACES, STREETS

OWN_CASES = ("", "n")
"""Those in which a house number follows a name: "Koivutie 3", "Koivutien 3 asukas"."""

INSIDE = ("ssa", "ssä", "sta", "stä", "lla", "llä")
"""Those that say where something is."""

LOCAL = (*INSIDE, "lta", "ltä", "lle", "a", "ä")
"""Those in which a house number follows a name where somebody lives: "muutti Apilaniitylle 7"."""

_STRONG = ("", "a", "ä", "ta", "tä", "na", "nä", "an", "en", "in", "on", "un", "yn", "än", "ön", "hen")
_WEAK = ("n", *INSIDE, "lta", "ltä", "lle", "ksi", "seen")
_SWEDISH = ("s",)


def _ends(case: str) -> tuple[str, ...]:
    """Return how a street's name may end before a case's ending, the longest first."""
    pairs = [pair.partition("/") for pair in STREETS | PLACES]
    ends = {stem if case in _WEAK and stem else word for word, _, stem in pairs}
    if case in _SWEDISH:
        ends = {end for end in ends if end.endswith(("n", "t", "g", "d"))}
    return tuple(sorted(ends, key=len, reverse=True))


_ENDS = {case: _ends(case) for case in (*_STRONG, *_WEAK, *_SWEDISH)}
_SURE = frozenset(part for pair in STREETS for part in pair.split("/"))
_NO_STREET = re.compile(rf"\A(?:{NO_STREETS})\w{{0,4}}")
_LEAST_BEFORE = 2
"""Letters before the end of a street's name: "Atie" is none."""


class StreetName(NamedTuple):
    """A word that may be a street's name, or its last word.

    Attributes:
        sure: whether its end is a street's and not as often a village's.
        case: its ending.
        bare: whether it has nothing before its end: "katu".
    """

    sure: bool
    case: str
    bare: bool


@lru_cache(maxsize=4096)
def street_name(word: str) -> StreetName | None:
    """Read a word as a street's name; None where it is none."""
    lower = word.lower()
    if is_no_street(lower):
        return None
    for case, ends in _ENDS.items():
        stem = lower[: len(lower) - len(case)] if lower.endswith(case) else ""
        if stem.endswith(ends):
            end = next(end for end in ends if stem.endswith(end))
            before = len(stem) - len(end)
            if before == 0 or before >= _LEAST_BEFORE:
                return StreetName(sure=end in _SURE, case=case, bare=not before and end not in ALONE)
    return None


def is_no_street(lower: str) -> bool:
    """Return whether a word in lower case is a thing or a person that only sounds like a street."""
    return bool(_NO_STREET.fullmatch(lower))
