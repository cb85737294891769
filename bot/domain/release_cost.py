"""What each length of a table would cost: how much of it would be told, tried out on invented counties.

It looks at nothing but last year's total, which is public anyway: the county's own counts by code are not.
"""

from collections.abc import Collection, Mapping
from enum import StrEnum
from functools import cache
from random import Random

from bot.domain.period import HALF, QUARTER, TERM, YEAR
from bot.domain.suppression import WITHHELD, Cell, Threshold, suppress


class Told(StrEnum):
    """How many of the observations stand behind a count that is told."""

    HARDLY = "hardly"
    LITTLE = "little"
    HALF = "half"
    MOST = "most"
    NEARLY_ALL = "nearly_all"


_UP_TO: tuple[tuple[float, Told], ...] = (
    (0.05, Told.HARDLY),
    (0.35, Told.LITTLE),
    (0.65, Told.HALF),
    (0.93, Told.MOST),
    (1.0, Told.NEARLY_ALL),
)
_QUARTERS: Mapping[str, int] = {QUARTER: 1, HALF: 2, YEAR: 4, TERM: 16}
_WORLDS, _ENOUGH = 12, 60
"""So many counties; with so many observations for each code the gate withholds next to nothing."""


class _Invented:
    """Observations whose codes are the rarer the further back they stand in the list."""

    def __init__(self, codes: int, many: int, seed: int) -> None:
        chance = Random(f"{codes}-{many}-{seed}")  # noqa: S311 - an invented county, always the same
        self.codes = tuple(map(str, range(codes)))
        weights = [1 / (at + 2) for at in range(codes)]
        self._people: dict[str, set[int]] = {code: set() for code in self.codes}
        self._counts = dict.fromkeys(self.codes, 0)
        for code in chance.choices(self.codes, weights, k=many):
            self._counts[code] += 1
            self._people[code].add(chance.randrange(max(3, many)))

    def cell(self, among: Collection[str]) -> Cell:
        people = set[int]().union(*(self._people[code] for code in among))
        return Cell(count=sum(self._counts[code] for code in among), reporters=len(people))

    def cells(self) -> dict[str, Cell]:
        return {code: self.cell([code]) for code in self.codes}


@cache
def costs(codes: int, a_year: int, threshold: Threshold) -> Mapping[str, Told]:
    """Return how much of a table would be told, by its length.

    Args:
        codes: how many the table has.
        a_year: how many observations come in a year.
        threshold: the county's.
    """
    return {length: _told(codes, a_year * part // 4, threshold) for length, part in _QUARTERS.items()}


def _told(codes: int, many: int, threshold: Threshold) -> Told:
    if many >= _ENOUGH * codes:
        return Told.NEARLY_ALL
    shares = [_share(_Invented(codes, many, seed), many, threshold) for seed in range(_WORLDS)]
    mean = sum(shares) / len(shares)
    return next(word for most, word in _UP_TO if mean <= most)


def _share(counts: _Invented, many: int, threshold: Threshold) -> float:
    figures = suppress(counts, threshold)
    return sum(figure for figure in figures.values() if figure is not WITHHELD) / many if many else 0.0
