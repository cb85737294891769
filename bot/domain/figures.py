"""The figures of the process: how much was in time, and how long answers, decisions and effects take."""

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import chain

from bot.domain.calendar import helsinki_day, working_days_between
from bot.domain.limits import LIMITS, Limit, Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.observation import ObservationState
from bot.domain.period import Period
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, cell_with, told, total

YEAR = timedelta(days=365)
"""Without a period the figures are of so much, up to today."""

ANSWERS = (Action.ATTACHED, Action.LINKED, Action.ASKED, Action.CLOSED, Action.REDIRECTED)
"""The first news that a reporter gets after the receipt."""


class Way(StrEnum):
    """The event that a time is measured to, from the receipt."""

    FIRST_ANSWER = "first_answer"
    DECISION = "decision"
    EFFECT = "effect"  # the proposal that it is in was carried out


@dataclass(frozen=True, kw_only=True)
class Span:
    """A half-open span of Helsinki days; ``period`` is the fixed one that it is, if it is one."""

    start: date
    end: date
    period: Period | None = None


def span_of(period: Period | None, today: date) -> Span:
    """A period, or the year up to today."""
    if period is None:
        return Span(start=today - YEAR + timedelta(days=1), end=today + timedelta(days=1))
    return Span(start=helsinki_day(period.start), end=helsinki_day(period.end), period=period)


@dataclass(frozen=True, kw_only=True)
class Share:
    """The number of a limit's deadlines met in time; ``of`` is withheld when few people are behind it."""

    limit: Limit
    in_time: int
    of: Figure


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What the working group is told about its own pace.

    Attributes:
        shares: by limit, in the table's order; what never fell due is left out.
        medians: working days; withheld when few observations stand behind it, None when none does.
        unheard: pieces of feedback that waited when the week began, because their reader blocked the bot or
            left; it passes the gate. A count of the moment would tell whose observation was closed just now.
    """

    span: Span
    made_at: datetime
    shares: Sequence[Share]
    medians: Mapping[Way, Figure | None]
    unheard: Figure


TAKEN_BACK = frozenset({ObservationState.WITHDRAWN, Milestone.MOVED, Milestone.CANCELLED})
"""What met a deadline so that it has no outcome."""

_THRESHOLD = THRESHOLDS[Audience.INTERNAL]
ENOUGH = _THRESHOLD.reporters
"""The number of reporters at which a figure may be told; more need not be counted."""


@dataclass(frozen=True, kw_only=True)
class Between:
    """Observations of which no anonymous one's day is known, from the same day to the same day.

    Attributes:
        count: how many.
        reporters: the first and the last of those known, in the order of ids: whether there are two is seen
            from them, and more are never taken for known than are.
    """

    received: date
    ended: date
    count: int
    reporters: frozenset[str]


def share(limit: Limit, *, in_time: int, late: int, reporters: int) -> Share:
    """Return how much of one limit was in time; an observation's passes the gate.

    Of the reporters that are known to be behind them at most :data:`ENOUGH` need to be counted.
    """
    count = in_time + late
    gated = LIMITS[limit].of is SubjectKind.OBSERVATION
    of = told(cell_with(count, reporters), _THRESHOLD) if gated else count
    return Share(limit=limit, in_time=in_time, of=of)


def unheard(readers: Iterable[str]) -> Figure:
    """Return how many pieces of feedback wait, each named by its reader."""
    return total([Counted(reporter=one, codes=()) for one in readers], _THRESHOLD)


def median(found: Iterable[Between], closed: Iterable[date]) -> Figure | None:
    """The median of working days that observations took, rounded; it passes the gate. None of none."""
    known = list(found)
    if not known:
        return None
    count = sum(one.count for one in known)
    reporters = frozenset[str]().union(*(one.reporters for one in known))
    if told(cell_with(count, len(reporters)), _THRESHOLD) is WITHHELD:
        return WITHHELD
    days = ([working_days_between(one.received, one.ended, closed)] * one.count for one in known)
    return int(statistics.median(chain.from_iterable(days)) + 0.5)


def parts(span: Span) -> list[tuple[date, date]]:
    """A span of days in pieces of six weeks: what is counted at once keeps others waiting."""
    days = range(0, (span.end - span.start).days, _PART.days)
    return [(start, min(start + _PART, span.end)) for start in (span.start + timedelta(days=n) for n in days)]


_PART = timedelta(days=46)
