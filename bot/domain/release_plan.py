"""The release plan: at which one length each table is told during a council term, and what a release holds.

A table that were told by quarters and by years could be subtracted from itself. So each has one length; it is
fixed once its first release is out; and what is told of longer periods is a sum of what was told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import pairwise

from bot.domain.errors import Refusal
from bot.domain.period import HALF, QUARTER, TERM, YEAR, Period, period_from_key
from bot.domain.release import Release
from bot.domain.release_tables import TABLES
from bot.domain.suppression import Audience
from bot.domain.table_names import ACROSS, AREA, CROSSED, DOWN, TOTAL

LENGTHS = (QUARTER, HALF, YEAR, TERM)
"""From the shortest to the longest."""

PLANNED = (TOTAL, *TABLES)
"""What a length is chosen for; the crossing goes with its two lists."""

DEFAULT: Mapping[str, str] = {name: QUARTER if name == TOTAL else YEAR for name in PLANNED}

TOLD: dict[Audience, frozenset[str]] = {
    Audience.INTERNAL: frozenset(),
    Audience.ORGANISATION: frozenset(LENGTHS),
    Audience.PUBLIC: frozenset({HALF, YEAR, TERM}),
}
"""The lengths of period published for each audience; internal counts are not published at all."""

_FIRST_YEAR = 2026
"""Havainto did not exist before: a clock that says so is wrong."""


@dataclass(frozen=True, kw_only=True)
class Choice:
    """A length that a coordinator or an administrator has chosen.

    Attributes:
        id: of its row, by which the log names it.
        term: the key of the council term.
        name: of the table.
    """

    id: str
    term: str
    name: str
    length: str


@dataclass(frozen=True, kw_only=True)
class Plan:
    """One council term's lengths.

    Attributes:
        lengths: of each of :data:`PLANNED`.
        fixed: the tables of which a release is out, which stay as they are.
    """

    term: Period
    lengths: Mapping[str, str]
    fixed: frozenset[str] = frozenset()

    def length(self, name: str) -> str:
        """A table's length; empty for a crossing whose lists have two: it would give both of them away."""
        if name != CROSSED:
            return self.lengths[name]
        return self.lengths[DOWN] if self.lengths[DOWN] == self.lengths[ACROSS] else ""


def plan_of(term: Period, choices: Iterable[Choice], standing: Sequence[Release]) -> Plan:
    """Return a term's plan: what was published, else what was chosen, else the default.

    Releases from before there were plans fix the lengths of their tables.
    """
    chosen = {one.name: one.length for one in choices if one.term == term.key}
    out: dict[str, str] = {}
    for one in standing:
        period = period_from_key(one.period)
        if term.covers(period):
            for name in one.tables:
                shortest = min(out.get(name, period.length), period.length, key=LENGTHS.index)
                out[name] = shortest  # what is longer is a sum of it
    out = {name: length for name, length in out.items() if name in PLANNED}
    lengths = {**DEFAULT, **_not_shorter(chosen, out), **out}
    return Plan(term=term, lengths=lengths, fixed=frozenset(out))


def _not_shorter(chosen: Mapping[str, str], out: Mapping[str, str]) -> dict[str, str]:
    least = out.get(TOTAL, chosen.get(TOTAL, DEFAULT[TOTAL]))
    every = {**{name: DEFAULT[name] for name in PLANNED}, **chosen}
    return {
        name: max(length, least, key=LENGTHS.index) for name, length in every.items() if name != TOTAL
    } | {TOTAL: least}


def term_of(period: Period, terms: Iterable[Period]) -> Period:
    """Return the council term that a period lies in.

    Raises:
        Refusal: none is known, or two terms overlap.
    """
    known = sorted(set(terms), key=lambda term: term.start)
    for one, other in pairwise(known):
        if one.overlaps(other):
            raise Refusal("plan-terms-overlap", one=one.key, other=other.key)
    found = next((term for term in known if term.covers(period)), None)
    if found is None or (period.length == TERM and period != found):
        raise Refusal("release-term", period=period.key, terms=", ".join(term.key for term in known))
    return found


def changed(plan: Plan, name: str, length: str) -> Plan:
    """Return the plan with another length for a table.

    Raises:
        Refusal: the table has been told, or the total would be told less often than a table that tells it.
    """
    if name not in PLANNED or length not in LENGTHS:
        raise Refusal("plan-how")
    if plan.lengths[name] == length:
        return plan
    if name in plan.fixed:
        raise Refusal("plan-fixed", table=name, length=plan.lengths[name])
    lengths = {**plan.lengths, name: length}
    total = LENGTHS.index(lengths[TOTAL])
    shorter = [one for one in PLANNED if LENGTHS.index(lengths[one]) < total]
    if shorter:
        raise Refusal("plan-total", table=shorter[0], length=lengths[shorter[0]])
    return replace(plan, lengths=lengths)


@dataclass(frozen=True, kw_only=True)
class Publication:
    """What a release holds.

    Attributes:
        counted: the tables that are counted for it, and for no other release.
        summed: the releases that tell a table's parts, or the same to another audience, by table.
    """

    counted: tuple[str, ...]
    summed: Mapping[str, Sequence[Release]]

    @property
    def names(self) -> tuple[str, ...]:
        """All its tables, in the order of the form."""
        return tuple(name for name in (*PLANNED, CROSSED) if name in self.counted or name in self.summed)


def publication(
    audience: Audience,
    period: Period,
    now: datetime,
    standing: Sequence[Release],
    plan: Plan,
    *,
    areas: bool = False,
    begins: datetime | None = None,
) -> Publication:
    """Return what is told of a period: tables of its own length are counted, shorter ones added up.

    An observation is counted for one release of a table and no other: all else is a sum of what was told.
    So no two releases can be subtracted from one another to anything that was not told anyway.

    Args:
        audience: who is told.
        period: of the plan's term.
        now: the moment.
        standing: every release so far.
        plan: of the term.
        areas: whether the county has named its areas.
        begins: when the first observation was received. What ended before needs no release of its own: it
            would tell zeros, which are no secret. None where every part must have been told.

    Raises:
        Refusal: this audience is not told of this period, or not now.
    """
    _refuse_period(audience, period, now, standing)
    counted, summed = [], dict[str, Sequence[Release]]()
    for name in (*PLANNED, CROSSED):
        of_it = [one for one in standing if name in one.tables]
        same = [one for one in of_it if one.period == period.key]
        length = plan.length(name) if areas or name != AREA else ""
        if same:
            summed[name] = same[:1]
        elif length == period.length:
            _refuse_overlaps(period, of_it)
            counted.append(name)
        elif length and LENGTHS.index(length) < LENGTHS.index(period.length):
            summed[name] = _parts(period, length, of_it, begins)
    if not counted and not summed:
        raise Refusal("release-nothing", period=period.key)
    return Publication(counted=tuple(counted), summed=summed)


def _refuse_period(audience: Audience, period: Period, now: datetime, standing: Iterable[Release]) -> None:
    if now.year < _FIRST_YEAR:
        raise Refusal("release-clock", year=str(now.year))
    if period.length not in TOLD[audience]:
        raise Refusal("release-length", period=period.key)
    if now < period.closed_at:
        raise Refusal("release-period-open", period=period.key)
    if any((one.audience, one.period) == (audience, period.key) for one in standing):
        raise Refusal("release-exists", period=period.key)


def _refuse_overlaps(period: Period, of_it: Iterable[Release]) -> None:
    for one in of_it:
        if period.overlaps(period_from_key(one.period)):
            raise Refusal("release-overlaps", period=period.key, other=one.period)


def _parts(period: Period, length: str, of_it: Iterable[Release], begins: datetime | None) -> list[Release]:
    """Return the shortest releases that a period consists of, each part once; one at least.

    A sum of nothing would be the table's first release, and fix its length.
    """
    by_period = {period_from_key(one.period): one for one in of_it}
    within = [one for one in by_period if period.covers(one)]
    shortest = [one for one in within if not any(other != one and one.covers(other) for other in within)]
    split = _split(period, length)
    for part in split:
        before = begins is not None and part.end <= begins
        if before and (shortest or part != split[-1]):
            continue
        if not any(one.overlaps(part) for one in shortest):
            raise Refusal("release-lacks", period=period.key, other=part.key)
    return [by_period[one] for one in sorted(shortest, key=lambda one: one.start)]


def _split(period: Period, length: str) -> list[Period]:
    """The periods of a length that it consists of."""
    if length == YEAR:
        return list(period.years)
    count = {QUARTER: 4, HALF: 2}[length]
    parts = [
        Period(year=year.year, length=length, number=number)
        for year in period.years
        for number in range(1, count + 1)
    ]
    return [part for part in parts if period.covers(part)]
