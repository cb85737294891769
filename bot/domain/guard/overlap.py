"""Resolve findings that overlap: which one is kept, and what is left of the other."""

import re
from bisect import bisect_right, insort
from collections.abc import Iterable, Iterator
from dataclasses import replace
from operator import attrgetter

from bot.domain.guard.verdict import FindingKind, Level, Spot


def apart(spots: list[Spot], text: str) -> list[Spot]:
    """Remove overlaps: what blocks swallows what it touches; the longest of the rest stays whole."""
    kept = list(_joined(spot for spot in spots if spot.level is Level.BLOCK))
    for spot in sorted((spot for spot in spots if spot.level is Level.WARN), key=_precedence):
        if rest := _uncovered(spot, kept, text):
            insort(kept, rest, key=_START)
    return kept


_START = attrgetter("start")


def _precedence(spot: Spot) -> tuple[bool, int]:
    """The longest first; a single case last, as what makes it rare stands inside it: "en afghansk familj"."""
    return spot.kind is FindingKind.SINGLE_CASE, spot.start - spot.end


def _joined(blocking: Iterable[Spot]) -> Iterator[Spot]:
    """Join overlapping blocks, so that no half of a number is left; a HETU, else the longest, names it."""
    current: Spot | None = None
    for spot in sorted(blocking, key=lambda spot: (spot.start, -spot.end)):
        if current and spot.start < current.end:
            longer = max(current, spot, key=lambda one: (one.kind is FindingKind.HETU, one.end - one.start))
            current = replace(longer, start=current.start, end=max(current.end, spot.end))
            continue
        if current:
            yield current
        current = spot
    if current:
        yield current


def _uncovered(spot: Spot, kept: list[Spot], text: str) -> Spot | None:
    """Return what others, in the order of the text and apart, leave of a spot.

    Returns:
        Its longest free part if there is a word in it, or None.
    """
    start, end = max(_free(spot, kept), key=lambda part: part[1] - part[0], default=(0, 0))
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
    whole = (start, end) == (spot.start, spot.end)
    return (
        replace(spot, start=start, end=end) if whole or sum(map(str.isalnum, text[start:end])) > 1 else None
    )


def _free(spot: Spot, kept: list[Spot]) -> Iterator[tuple[int, int]]:
    """The parts of a spot that no other one touches."""
    at = spot.start
    for index in range(max(0, bisect_right(kept, at, key=_START) - 1), len(kept)):
        other = kept[index]
        if other.start >= spot.end:
            break
        if other.start > at:
            yield at, other.start
        at = max(at, other.end)
    if at < spot.end:
        yield at, spot.end


_TOKEN = re.compile(r"\S+")
_TELLING = re.compile("[0-9@]")


def widened(spots: Iterable[Spot], text: str) -> list[Spot]:
    """Widen spots by the words with a digit or an @ around them.

    A chain in which each number hides the next one would be read again for each of its numbers.
    """
    chains = list(_chains(text))
    starts = [start for start, _ in chains]
    found: list[Spot] = []
    for spot in spots:
        first = chains[max(0, bisect_right(starts, spot.start) - 1)] if chains else (spot.start, spot.end)
        last = chains[max(0, bisect_right(starts, spot.end - 1) - 1)] if chains else first
        start = first[0] if spot.start < first[1] else spot.start
        end = last[1] if last[0] < spot.end else spot.end
        found.append(replace(spot, start=min(start, spot.start), end=max(end, spot.end)))
    return found


def _chains(text: str) -> Iterator[tuple[int, int]]:
    """Stretches of words that each hold a digit or an @."""
    start = end = -1
    for token in _TOKEN.finditer(text):
        if _TELLING.search(text, *token.span()):
            start, end = (start if start >= 0 else token.start()), token.end()
        elif start >= 0:
            yield start, end
            start = -1
    if start >= 0:
        yield start, end
