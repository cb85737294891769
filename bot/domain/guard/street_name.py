"""What a word says as a street's name: how it ends, and in which case it stands."""

import re
from functools import lru_cache
from typing import NamedTuple

from bot.domain.guard.words.streets import ALONE, NO_STREETS, PLACES, STREETS

OWN_CASES = ("", "n")
"""Those in which a house number follows a name: "Koivutie 3", "Koivutien 3 asukas"."""

INSIDE = ("ssa", "ssä", "sta", "stä", "lla", "llä")
"""Those that say where something is."""

_CASES = (
    *OWN_CASES,
    "s",
    *INSIDE,
    *(
        "lta",
        "ltä",
        "lle",
        "ksi",
        "na",
        "nä",
        "a",
        "ä",
        "ta",
        "tä",
        "an",
        "en",
        "in",
        "on",
        "un",
        "yn",
        "än",
        "ön",
    ),
    *("hen", "seen"),
)
_ENDS = tuple(sorted(STREETS | PLACES, key=len, reverse=True))
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
    for case in _CASES:
        stem = lower.removesuffix(case) if lower.endswith(case) else ""
        if stem.endswith(_ENDS):
            end = next(end for end in _ENDS if stem.endswith(end))
            before = len(stem) - len(end)
            if before == 0 or before >= _LEAST_BEFORE:
                return StreetName(sure=end in STREETS, case=case, bare=not before and end not in ALONE)
    return None


def is_no_street(lower: str) -> bool:
    """Return whether a word in lower case is a thing or a person that only sounds like a street."""
    return bool(_NO_STREET.fullmatch(lower))
