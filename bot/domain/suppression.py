"""The gate that every count passes on its way out of the working group (process.md D.4)."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Audience(StrEnum):
    """The readers of a count; the working group sees single observations and needs no threshold."""

    INTERNAL = "internal"
    ORGANISATION = "organisation"
    PUBLIC = "public"


class Withheld(StrEnum):
    """The mark in place of a count that is not told: never 0, never nothing."""

    WITHHELD = "withheld"


WITHHELD = Withheld.WITHHELD
Figure = int | Withheld
"""A count as it is told."""


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A number of observations.

    Attributes:
        reporters: how many people they surely come from; those without a known reporter may be one of these.
    """

    count: int
    reporters: int


@dataclass(frozen=True, kw_only=True)
class Threshold:
    """The least that a told count stands for."""

    observations: int
    reporters: int

    def passes(self, cell: Cell) -> bool:
        """Return whether a cell is large enough to be told."""
        return cell.count >= self.observations and cell.reporters >= self.reporters


THRESHOLDS = {
    Audience.INTERNAL: Threshold(observations=3, reporters=2),
    Audience.ORGANISATION: Threshold(observations=5, reporters=3),
    Audience.PUBLIC: Threshold(observations=5, reporters=3),
}
"""Process.md D.4; a county may only raise them."""


@dataclass(frozen=True, kw_only=True)
class Counted:
    """One observation as a table sees it: its reporter, if known, and the codes it chose there."""

    reporter: str | None
    codes: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Table:
    """Observations by one list of codes.

    Attributes:
        codes: the whole list, whether chosen or not: what is not chosen is not to be seen at once.
        rows: every observation, also those that chose two codes.
    """

    codes: tuple[str, ...]
    rows: tuple[Counted, ...]

    def cell(self, among: Collection[str]) -> Cell:
        """The observations that chose any of these codes, each counted once."""
        return cell_of(row for row in self.rows if not set(among).isdisjoint(row.codes))

    def cells(self) -> dict[str, Cell]:
        """Each code's observations."""
        return {code: self.cell([code]) for code in self.codes}


class Counts(Protocol):
    """What the gate asks of a list of codes, however it was counted: a :class:`Table`, or yearly cubes."""

    @property
    def codes(self) -> tuple[str, ...]:
        """The whole list."""

    def cell(self, among: Collection[str]) -> Cell:
        """The observations that chose any of these codes, each counted once, or surely so many."""

    def cells(self) -> dict[str, Cell]:
        """Each code's observations, exactly counted."""


def cell_of(rows: Iterable[Counted]) -> Cell:
    """Return the cell of all these observations."""
    reporters = [row.reporter for row in rows]
    return cell_with(len(reporters), len(set(reporters) - {None}))


def cell_with(count: int, known: int) -> Cell:
    """Return a cell by its observations and known reporters; the unknown ones may be one more."""
    return Cell(count=count, reporters=max(known, min(count, 1)))


def told(cell: Cell, threshold: Threshold) -> Figure:
    """Return how many observations there are; none at all is no secret."""
    return cell.count if not cell.count or threshold.passes(cell) else WITHHELD


def total(rows: Iterable[Counted], threshold: Threshold) -> Figure:
    """The same of observations one by one."""
    return told(cell_of(rows), threshold)


def suppress(
    table: Counts, threshold: Threshold, *, total_known: bool = True, changed: Collection[str] = ()
) -> dict[str, Figure]:
    """Return what may be told of a table beside its total.

    Small counts are withheld together with the smallest others, until all that is withheld makes one count
    that may be told: it follows from the total. Zeros are withheld with them: one who is told which codes
    nobody chose knows more of those that remain. Equal counts go together, so that no order gives them away.

    Args:
        table: the counts.
        threshold: the least that a told count stands for.
        total_known: whether the total of these observations is told. Where it is not, something is always
            withheld, so that it does not follow from the table either.
        changed: codes that cannot be counted over the whole time, as the classification has changed.
    """
    cells = table.cells()
    if total_known and not changed and complete(cells.values(), threshold):
        return {code: cell.count for code, cell in cells.items()}
    told = {code for code, cell in cells.items() if threshold.passes(cell)} - set(changed)
    while told and not _hidden(table, cells.keys() - told, threshold):
        told -= least(told, cells)
    return {code: cell.count if code in told else WITHHELD for code, cell in cells.items()}


_FEWEST = 2
"""So many codes are withheld together at least: one alone would follow from any total that is known."""


def _hidden(table: Counts, rest: Collection[str], threshold: Threshold) -> bool:
    """Return whether codes that are withheld make one count that may be told, and hide one another in it."""
    return len(rest) >= _FEWEST and threshold.passes(table.cell(rest))


def complete(cells: Iterable[Cell], threshold: Threshold) -> bool:
    """Return whether nothing needs to be withheld: every cell is large enough, or empty."""
    return all(threshold.passes(cell) for cell in cells if cell.count)


def least(codes: Collection[str], cells: Mapping[str, Cell]) -> set[str]:
    """Return all codes that share the smallest count."""
    count = min(cells[code].count for code in codes)
    return {code for code in codes if cells[code].count == count}


_FEW, _SOME, _STEP = 20, 50, 5


def share(figure: Figure, whole: Figure) -> Figure:
    """A told count as a percentage of a told total: to 5 under 50 observations, withheld under 20."""
    if figure is WITHHELD or whole is WITHHELD or whole < _FEW:
        return WITHHELD
    step = _STEP if whole < _SOME else 1
    return round(100 * figure / whole / step) * step
