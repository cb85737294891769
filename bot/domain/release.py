"""Published counts: computed once, or added up from what was published before, and then never changed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.cross_table import CrossTable, suppress_cross_table
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import Period
from bot.domain.statistics import tables_of
from bot.domain.suppression import WITHHELD, Audience, Figure, Threshold, suppress, total

Tables = Mapping[str, Mapping[str, Figure]]
"""Each table's name to its figures by code; plain JSON."""

TOTAL, ALL, CROSSED = "total", "ALL", "type-need_main"


@dataclass(frozen=True, kw_only=True)
class Release:
    """The figures published to one audience for one period. The log says who published them.

    Attributes:
        period: its key, such as ``2026-Q3``; with the audience it is unique.
        observations, reporters: the threshold that it was made with.
    """

    id: str
    audience: Audience
    period: str
    made_at: datetime
    observations: int
    reporters: int
    tables: Tables


def computed(observations: Iterable[Observation], threshold: Threshold) -> Tables:
    """Return what may be told of these observations: each list by itself, and types crossed with needs.

    There is one crossing and no more: three crossings of three lists could be played off against each other.
    """
    tables = tables_of([one for one in observations if one.state is not ObservationState.WITHDRAWN])
    crossing = CrossTable(down=tables["need_main"], across=tables["type"])
    told = suppress_cross_table(crossing, threshold)
    return {
        TOTAL: {ALL: total(tables["type"].rows, threshold)},
        **{name: suppress(table, threshold) for name, table in tables.items()},
        CROSSED: {f"{kind}-{need}": figure for (need, kind), figure in told.items()},
    }


def added_up(parts: Sequence[Tables]) -> Tables:
    """The sum of what was published before; what any of them withholds is withheld.

    A code that was added since was chosen by nobody when an older one was published.
    """
    codes = {name: dict.fromkeys(code for part in parts for code in part[name]) for name in parts[0]}
    return {
        name: {code: _sum([part[name].get(code, 0) for part in parts]) for code in of_any}
        for name, of_any in codes.items()
    }


def _sum(figures: Sequence[Figure]) -> Figure:
    known = [figure for figure in figures if figure is not WITHHELD]
    return sum(known) if len(known) == len(figures) else WITHHELD


LENGTHS: dict[Audience, frozenset[str]] = {
    Audience.INTERNAL: frozenset(),
    Audience.ORGANISATION: frozenset({"Q", "H"}),
    Audience.PUBLIC: frozenset({"H"}),
}
"""The lengths of period published for each audience; internal counts are not published at all."""


def basis(audience: Audience, period: Period, now: datetime, standing: Sequence[Release]) -> list[Release]:
    """The releases that a new one adds up; none when it is the first to count its observations.

    An observation is counted for one computed release and no other: all else is a sum of what was told.
    So no two releases can be subtracted from one another to anything that was not told anyway.

    Raises:
        Refusal: this audience is not told of this period, or not now.
    """
    if period.length not in LENGTHS[audience]:
        raise Refusal("release-length", period=period.key)
    if now < period.closed_at:
        raise Refusal("release-period-open", period=period.key)
    known = {one.period: one for one in standing}
    if (audience, period.key) in {(one.audience, one.period) for one in standing}:
        raise Refusal("release-exists", period=period.key)
    if period.key in known:
        return [known[period.key]]
    if period.half.key in known:
        raise Refusal("release-overlaps", period=period.key, other=period.half.key)
    lacking = [quarter.key for quarter in period.quarters if quarter.key not in known]
    if len(lacking) == 1 < len(period.quarters):
        raise Refusal("release-lacks", period=period.key, other=lacking[0])
    return [known[quarter.key] for quarter in period.quarters if not lacking]
