"""What observations are about, over twelve months and the twelve before, as a working group is told it."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import months_after
from bot.domain.codes import Need
from bot.domain.suppression import WITHHELD, Cell, Counts, Threshold, cell_with, suppress

MONTHS = 12
THEMES = tuple(need.value for need in Need)
"""The themes are the needs, as JSON holds them."""


@dataclass(frozen=True, kw_only=True)
class ThemeCounts:
    """Observations by theme, each of which has one; implements :class:`bot.domain.suppression.Counts`.

    Attributes:
        counted: by theme, how many there are and the ids of their known reporters.
    """

    counted: Mapping[str, tuple[int, frozenset[str]]]
    codes: tuple[str, ...] = THEMES

    def cell(self, among: Collection[str]) -> Cell:
        """The observations of any of these themes."""
        found = [self.counted[code] for code in among if code in self.counted]
        known = frozenset[str]().union(*(reporters for _, reporters in found))
        return cell_with(sum(count for count, _ in found), len(known))

    def cells(self) -> dict[str, Cell]:
        """Each theme's."""
        return {code: self.cell([code]) for code in self.codes}


@dataclass(frozen=True, kw_only=True)
class Theme:
    """One theme.

    Attributes:
        count: of the last twelve months.
        before: of the twelve before; None where it is withheld, or where they are not known.
    """

    code: str
    count: int
    before: int | None = None


@dataclass(frozen=True, kw_only=True)
class Themes:
    """The themes that may be told, the most frequent first.

    Attributes:
        compared: whether the twelve months before are known.
        withheld: whether there are observations of other themes.
        threshold: the least that a told count stands for.
    """

    told: tuple[Theme, ...]
    compared: bool
    withheld: bool
    threshold: Threshold


def year_before(day: date) -> date:
    """The same day twelve months earlier."""
    return months_after(day, -MONTHS)


def themes(now: Counts, before: Counts | None, threshold: Threshold) -> Themes:
    """Return what may be told of two years side by side.

    Args:
        now: of the last twelve months.
        before: of the twelve before; None when nothing was collected through all of them.
        threshold: the least that a told count stands for.
    """
    figures = suppress(now, threshold)
    earlier = suppress(before, threshold) if before else {}
    told = [
        Theme(code=code, count=figure, before=_known(earlier.get(code)))
        for code, figure in figures.items()
        if isinstance(figure, int) and figure
    ]
    return Themes(
        told=tuple(sorted(told, key=lambda one: (-one.count, one.code))),
        compared=before is not None,
        withheld=WITHHELD in figures.values(),
        threshold=threshold,
    )


def _known(figure: object) -> int | None:
    return figure if isinstance(figure, int) else None
