"""Deadlines in messages: those that are over, and what comes next."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import working_days_between
from bot.domain.deadlines import Deadline, told_on
from bot.domain.limits import Limit, Measure, Terms


@dataclass(frozen=True, kw_only=True)
class Overdue:
    """A deadline that is over, as it is told.

    Attributes:
        days: since the last day, in the limit's working days or in calendar days; 0: it is today.
    """

    limit: Limit
    name: str
    days: int
    measure: Measure


def overdue(deadline: Deadline, today: date, terms: Terms) -> Overdue:
    """Return how long a deadline has been over."""
    over, length = told_on(deadline, terms), terms.length_of(deadline.limit)
    working = length is not None and length.measure is Measure.WORKING_DAYS
    days = working_days_between(over, today, terms.closed) if working else (today - over).days
    measure = Measure.WORKING_DAYS if working else Measure.DAYS
    return Overdue(limit=deadline.limit, name=deadline.name, days=max(days, 0), measure=measure)


def listed(deadlines: Iterable[Deadline], today: date, terms: Terms) -> tuple[Overdue, ...]:
    """Deadlines as they are told, limit by limit, the longest over first."""
    order = list(Limit)
    found = [overdue(one, today, terms) for one in deadlines]
    return tuple(sorted(found, key=lambda one: (order.index(one.limit), -one.days, one.name)))


@dataclass(frozen=True, kw_only=True)
class NextDeadline:
    """What comes next, and by when.

    Attributes:
        limit: what must happen; NEWS: the reporter hears of it again. None: the working group meets.
        day: Helsinki date, today or later.
    """

    limit: Limit | None
    day: date


def next_step(deadlines: Iterable[Deadline], meeting: date | None, today: date) -> NextDeadline | None:
    """The first thing that must happen and still can in time; what only tells again comes last."""
    ahead = [one for one in deadlines if one.met_on is None and (one.next_on or one.due_on) >= today]
    dated = [(one.due_on, one.limit) for one in ahead if one.due_on >= today and one.limit is not Limit.NEWS]
    if dated:
        day, limit = min(dated)
        return NextDeadline(limit=limit, day=day)
    if meeting is not None:
        return NextDeadline(limit=None, day=meeting)
    again = [one.next_on for one in ahead if one.limit is Limit.NEWS and one.next_on]
    return NextDeadline(limit=Limit.NEWS, day=min(again)) if again else None
