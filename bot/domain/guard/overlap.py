"""Findings that touch: which one stands, and what is left of the other."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.domain.guard.verdict import Kind, Level, Spot


def apart(spots: list[Spot], text: str) -> list[Spot]:
    """Without overlaps: what blocks swallows what it touches; the longest of the rest stays whole."""
    kept = list(_joined(spot for spot in spots if spot.level is Level.BLOCK))
    for spot in sorted((spot for spot in spots if spot.level is Level.WARN), key=_precedence):
        if rest := _uncovered(spot, kept, text):
            kept.append(rest)
    return sorted(kept, key=lambda spot: spot.start)


def _precedence(spot: Spot) -> tuple[bool, int]:
    """The longest first; a single case last, as what makes it rare stands inside it: "en afghansk familj"."""
    return spot.kind is Kind.SINGLE_CASE, spot.start - spot.end


def _joined(blocking: Iterable[Spot]) -> Iterator[Spot]:
    """Overlapping blocks as one, so that no half of a number is left; a HETU, else the longest, names it."""
    current: Spot | None = None
    for spot in sorted(blocking, key=lambda spot: (spot.start, -spot.end)):
        if current and spot.start < current.end:
            longer = max(current, spot, key=lambda one: (one.kind is Kind.HETU, one.end - one.start))
            current = replace(longer, start=current.start, end=max(current.end, spot.end))
            continue
        if current:
            yield current
        current = spot
    if current:
        yield current


def _uncovered(spot: Spot, kept: list[Spot], text: str) -> Spot | None:
    """What others leave of a spot: its longest free part if there is a word in it, or None."""
    free = [(spot.start, spot.end)]
    for other in kept:
        free = [
            part
            for start, end in free
            for part in ((start, min(end, other.start)), (max(start, other.end), end))
            if part[0] < part[1]
        ]
    start, end = max(free, key=lambda part: part[1] - part[0], default=(0, 0))
    piece = text[start:end]
    start, end = start + len(piece) - len(piece.lstrip()), end - (len(piece) - len(piece.rstrip()))
    whole = (start, end) == (spot.start, spot.end)
    return (
        replace(spot, start=start, end=end) if whole or sum(map(str.isalnum, text[start:end])) > 1 else None
    )
