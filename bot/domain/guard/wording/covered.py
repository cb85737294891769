"""What blocks, shown so that its writer knows it again and nobody can use it."""

import re
from collections.abc import Iterable

from bot.domain.guard.verdict import FindingKind, Level, Spot

_DOT = "\u2022"

_SHOWN = {
    FindingKind.HETU: (4, 1),
    FindingKind.HETU_LIKE: (4, 1),
    FindingKind.PHONE: (3, 2),
    FindingKind.IBAN: (2, 2),
    FindingKind.ADDRESS: (2, 0),
}
"""How many characters are shown at the beginning and at the end. Partial: of other kinds none are."""


def covered(kind: FindingKind, said: str) -> str:
    """Return a piece half-covered, and never more than half of it shown: ``0101••-•••C``."""
    if kind is FindingKind.EMAIL:
        local = said.split("@", maxsplit=1)[0][:20]
        return f"{said[: min(2, len(local) // 2)]}{_DOT * 4}@{_DOT * 4}"
    places = [at for at, char in enumerate(said) if char.isalnum()]
    first, last = _SHOWN.get(kind, (0, 0))
    last = min(last, len(places) // 4)
    first = min(first, len(places) // 2 - last)
    hidden = frozenset(places[first : len(places) - last])
    return "".join(_DOT if at in hidden else char for at, char in enumerate(said))


_ENDS = re.compile(r"(?<=\w\w)[.!?](?=\s)|\n")


def shown(text: str, spots: Iterable[Spot]) -> tuple[str, list[tuple[int, int]]]:
    """Return the sentences in which something was found, and where it stands in them; what blocks is covered.

    Args:
        text: as its writer wrote it.
        spots: in order and apart.
    """
    ends = [0, *(end.end() for end in _ENDS.finditer(text)), len(text)]
    parts, places = list[str](), list[tuple[int, int]]()
    length, at, until = 0, 0, 0  # of what is said, of what was read, and where its sentence ends
    for spot in spots:
        if spot.start >= until:  # another sentence
            rest = text[at:until].rstrip()
            start = max(end for end in ends if end <= spot.start)
            parts += (rest, " " if until else "")
            length += len(rest) + (1 if until else 0)
            at = start + len(text[start : spot.start]) - len(text[start : spot.start].lstrip())
        until = min(end for end in ends if end >= spot.end)
        piece = text[spot.start : spot.end]
        piece = covered(spot.kind, piece) if spot.level is Level.BLOCK else piece
        parts += (text[at : spot.start], piece)
        length += spot.start - at
        places.append((length, length + len(piece)))
        length += len(piece)
        at = spot.end
    return "".join((*parts, text[at:until].rstrip())), places
