"""An attacker who has everything that was published, the rule, and the code that applied it.

Knowing all of that, they can do no better than to list every world that would have been published just so.
A withheld count is safe when the worlds on the list do not agree on it.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from itertools import combinations_with_replacement
from typing import TypeVar

from bot.domain.suppression import WITHHELD, Figure

World = TypeVar("World")
Kind = TypeVar("Kind")
Figures = Mapping[Hashable, Figure]


def worlds(kinds: Iterable[Kind], most: int) -> Iterator[tuple[Kind, ...]]:
    """Every collection of up to ``most`` observations of these kinds."""
    known = tuple(kinds)
    for count in range(most + 1):
        yield from combinations_with_replacement(known, count)


def found_out(
    every: Iterable[World],
    publish: Callable[[World], Figures],
    truth: Callable[[World], Mapping[Hashable, int]],
) -> Iterator[tuple[Figures, Hashable, int]]:
    """Each withheld count that follows from what was published: the publication, what was counted, the count.

    Args:
        every: all possible worlds, none missing that could be published like another.
        publish: what is told in a world, the same keys in each.
        truth: the counts behind it.
    """
    possible: dict[tuple[tuple[Hashable, Figure], ...], dict[Hashable, set[int]]] = defaultdict(
        lambda: defaultdict(set)
    )
    for world in every:
        told = publish(world)
        counts = truth(world)
        seen = possible[tuple(told.items())]
        for key, figure in told.items():
            if figure is WITHHELD:
                seen[key].add(counts[key])
            else:
                assert figure == counts[key], "what is told is true"
    for published, seen in possible.items():
        for key, values in seen.items():
            if len(values) == 1:
                yield dict(published), key, values.pop()
