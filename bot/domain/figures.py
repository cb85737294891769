"""The figures of the process: how much was in time, and how long answers, decisions and effects take."""

import statistics
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import helsinki_day
from bot.domain.deadlines import Deadline
from bot.domain.limits import LIMITS, Kind, Limit, Milestone
from bot.domain.log import Action
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import Period
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Counted, Figure, total

YEAR = timedelta(days=365)
"""Without a period the figures are of so much, up to today."""

ANSWERS = (Action.ATTACHED, Action.LINKED, Action.ASKED, Action.CLOSED, Action.REDIRECTED)
"""What a reporter first hears of after the receipt."""


class Way(StrEnum):
    """From the receipt of an observation to what."""

    FIRST_ANSWER = "first_answer"
    DECISION = "decision"
    EFFECT = "effect"  # the proposal that it is in was carried out


@dataclass(frozen=True, kw_only=True)
class Span:
    """A half-open span of Helsinki days; ``period`` is the quarter or half-year that it is, if it is one."""

    start: date
    end: date
    period: Period | None = None

    def holds(self, day: date | None) -> bool:
        """Whether a day lies in it."""
        return day is not None and self.start <= day < self.end


def span_of(period: Period | None, today: date) -> Span:
    """A period, or the year up to today."""
    if period is None:
        return Span(start=today - YEAR + timedelta(days=1), end=today + timedelta(days=1))
    return Span(start=helsinki_day(period.start), end=helsinki_day(period.end), period=period)


@dataclass(frozen=True, kw_only=True)
class Share:
    """How many of a limit's deadlines were met in time; ``of`` is withheld when few people are behind it."""

    limit: Limit
    in_time: int
    of: Figure


@dataclass(frozen=True, kw_only=True)
class Figures:
    """What the working group is told of its own pace.

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


_TAKEN_BACK = frozenset({ObservationState.WITHDRAWN, Milestone.MOVED, Milestone.CANCELLED})


def told_of(deadline: Deadline, span: Span, today: date) -> bool:
    """Whether a deadline's outcome, met in time or not, fell into a span; what was taken back has none."""
    if deadline.met_by in _TAKEN_BACK:
        return False
    late = deadline.due_on if deadline.due_on < today else None
    return span.holds(deadline.met_on if deadline.in_time else late)


def share(limit: Limit, deadlines: Sequence[Deadline], reporters: Mapping[str, str | None]) -> Share:
    """How much of one limit was in time; an observation's passes the gate.

    Args:
        limit: which.
        deadlines: its own, whose outcome is known.
        reporters: of each observation its reporter, if known.
    """
    rows = [Counted(reporter=reporters.get(one.subject), codes=()) for one in deadlines]
    gated = LIMITS[limit].of is Kind.OBSERVATION
    of = total(rows, THRESHOLDS[Audience.INTERNAL]) if gated else len(rows)
    return Share(limit=limit, in_time=sum(one.in_time for one in deadlines), of=of)


def unheard(readers: Iterable[str]) -> Figure:
    """How many pieces of feedback wait, each named by its reader."""
    return total([Counted(reporter=one, codes=()) for one in readers], THRESHOLDS[Audience.INTERNAL])


def median(taken: Iterable[tuple[Observation, int]]) -> Figure | None:
    """The median of days that observations took, rounded; it passes the gate. None of none."""
    known = list(taken)
    if not known:
        return None
    rows = [Counted(reporter=one.person_id, codes=()) for one, _ in known]
    if total(rows, THRESHOLDS[Audience.INTERNAL]) is WITHHELD:
        return WITHHELD
    return int(statistics.median(days for _, days in known) + 0.5)
