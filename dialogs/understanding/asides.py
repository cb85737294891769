"""What is said beside the matter: thanks, greetings, small talk, signs alone; it asks nothing of the bot."""

import re
from collections.abc import Sequence
from enum import StrEnum

from dialogs.understanding.concepts import fold
from dialogs.understanding.vocabulary.asides import ASKS, PHRASES, PLEASE


class Aside(StrEnum):
    """A kind of what is said beside the matter."""

    THANKS = "thanks"
    GREETING = "greeting"
    PARTING = "parting"
    PRAISE = "praise"
    AGREEMENT = "agreement"
    SMALL_TALK = "small-talk"
    SIGNS = "signs"  # emoji and punctuation alone


MOST_BESIDE = 5
"""So many words beside those of an aside may be anybody's name, or what the thanks are for."""

_LONGEST = 20
"""Words: what is longer says something."""

_ASKING = frozenset(map(fold, ASKS.split()))
_WORD = re.compile(r"[^\W\d_]+")


def _table() -> list[tuple[Aside, tuple[str, ...]]]:
    """The phrases as words, the longest first."""
    read = [
        (Aside(kind), tuple(map(fold, phrase.split("-"))))
        for kind, phrases in PHRASES.items()
        for phrase in phrases.split()
    ]
    return sorted(read, key=lambda one: -len(one[1]))


_TABLE = _table()


_PLEASE = frozenset(map(fold, PLEASE.split()))


def is_polite(words: str) -> bool:
    """Whether what stands beside an order says nothing of it: thanks, or please."""
    return fold(words) in _PLEASE or aside(words) is not None


def aside(line: str) -> Aside | None:
    """What kind of aside a line is; None for one that asks for something, or may."""
    words = [fold(word) for word in _WORD.findall(line.replace("'", "").replace("\u2019", ""))]
    if not words:
        asks = any(char.isalnum() or char in "?\uff1f" for char in line)
        return None if asks or not line.strip() else Aside.SIGNS
    if len(words) > _LONGEST or any(char.isdigit() for char in line):
        return None
    kinds, rest = _without(words)
    asking = not _ASKING.isdisjoint(rest) or bool(rest and "?" in line)
    if not kinds or asking or len(rest) > MOST_BESIDE:
        return None
    return kinds[0]


def _without(words: Sequence[str]) -> tuple[list[Aside], list[str]]:
    """The kinds of the phrases in these words, in order, and the words beside them."""
    kinds, rest, at = list[Aside](), list[str](), 0
    while at < len(words):
        found = next((one for one in _TABLE if tuple(words[at : at + len(one[1])]) == one[1]), None)
        if found is None:
            rest.append(words[at])
        else:
            kinds.append(found[0])
        at += len(found[1]) if found else 1
    return kinds, rest
