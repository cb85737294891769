"""Count observations by their codes, to be told through the gate alone."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.codes import Need, ObservationType, Sector
from bot.domain.observation import Observation
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, Table, total

Count = tuple[str, int]
"""A code and how often it was chosen."""


def _plain(codes: type[StrEnum]) -> tuple[str, ...]:
    """The codes as JSON holds them."""
    return tuple(code.value for code in codes)


_LISTS: dict[str, tuple[tuple[str, ...], Callable[[Observation], tuple[str, ...]]]] = {
    "type": (_plain(ObservationType), lambda one: (one.type,)),
    "need_main": (_plain(Need), lambda one: (one.need_main,)),
    "sector": (_plain(Sector), lambda one: one.sector),
}
"""The lists of codes that are counted; sectors add up to nothing: an observation may name two."""


@dataclass(frozen=True, kw_only=True)
class Breakdown:
    """Observations by one list of codes, as they may be told.

    Attributes:
        counts: by code, most frequent first; what nobody chose is left out.
        withheld: whether other codes are withheld, chosen or not.
    """

    counts: tuple[Count, ...]
    withheld: bool

    @property
    def too_few(self) -> bool:
        """Whether there are observations, and no count of them may be told."""
        return self.withheld and not self.counts


def tables_of(observations: Sequence[Observation]) -> dict[str, Table]:
    """Observations by type, need and sector, to be told only through :mod:`bot.domain.suppression`."""
    return {
        name: Table(
            codes=codes,
            rows=tuple(Counted(reporter=one.person_id, codes=chosen(one)) for one in observations),
        )
        for name, (codes, chosen) in _LISTS.items()
    }


def told_to_reporters(observations: Iterable[Observation]) -> Figure:
    """Return how many observations there are, when a reporter may be told so much."""
    rows = (Counted(reporter=one.person_id, codes=()) for one in observations)
    return total(rows, THRESHOLDS[Audience.INTERNAL])


def breakdown(told: Mapping[str, Figure]) -> Breakdown:
    """A table as it may be told, in the order in which it is read."""
    counts = [(code, figure) for code, figure in told.items() if isinstance(figure, int) and figure]
    return Breakdown(
        counts=tuple(sorted(counts, key=lambda count: (-count[1], count[0]))),
        withheld=WITHHELD in told.values(),
    )
