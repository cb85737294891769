"""A deadline: one run of a time limit for one subject, from the state that begins it to one that meets it."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.domain.calendar import working_days_after
from bot.domain.limits import LIMITS, Limit, SubjectKind, Terms, Told


@dataclass(frozen=True, kw_only=True)
class Deadline:
    """One run of a limit; it names no person.

    Attributes:
        subject: the id of the observation, proposal, phenomenon or meeting.
        occasion: from 1: the limit runs so often for this subject, one after the other.
        name: by which people know the subject: its number, or a meeting's day.
        started_on: Helsinki date; of an anonymous observation the Monday of its week, no closer.
        due_on: the last day.
        next_on: the day of the next step; None when nobody is to be told any more.
        step: how many steps have been taken.
        met_on, met_by: when, and by which state; None while it runs.
    """

    id: str
    limit: Limit
    subject: str
    occasion: int
    name: str
    started_on: date
    due_on: date
    next_on: date | None
    step: int = 0
    met_on: date | None = None
    met_by: str | None = None

    @property
    def in_time(self) -> bool:
        """Whether it was met by its last day; the last day itself is in time."""
        return self.met_on is not None and self.met_on <= self.due_on


def readers_of(deadline: Deadline, terms: Terms) -> frozenset[Told]:
    """Return who has been told that a limit is over."""
    return frozenset().union(*(step.told for step in terms.steps_of(deadline.limit)[: deadline.step]))


def step_telling(limit: Limit, told: Collection[Told], terms: Terms) -> int | None:
    """Return after how many steps one of these is told that a limit is over; None if none ever is."""
    steps = enumerate(terms.steps_of(limit), 1)
    return next((number for number, step in steps if step.told.intersection(told)), None)


def turn(limit: Limit, kind: SubjectKind, state: str, *, running: bool) -> tuple[bool, bool]:
    """Return whether entering a state meets the limit that runs, and whether it begins one."""
    rule = LIMITS[limit]
    begins = state in rule.begins.get(kind, ())
    meets = running and (state in rule.meets.get(kind, ()) or (begins and rule.renews))
    return meets, begins and (meets or not running)


@dataclass(frozen=True, kw_only=True)
class Entered:
    """A state that was entered.

    Attributes:
        kind: of what entered it.
        state: as its code.
        day: Helsinki date.
        subjects: for each kind that limits may concern, the subjects by id with their names.
        until: the day that comes with the state, if one does.
    """

    kind: SubjectKind
    state: str
    day: date
    subjects: Mapping[SubjectKind, Mapping[str, str]]
    until: date | None = None


def changed_by(
    entered: Entered, known: Iterable[Deadline], terms: Terms, new_id: Callable[[], str]
) -> tuple[list[str], list[Deadline]]:
    """Return what entering a state changes: the ids of the deadlines that it meets, and those that begin.

    Every deadline of its subjects must be known, running and met.

    Raises:
        ValueError: a limit begins whose day comes with the state, and none was given.
    """
    of: dict[tuple[str, Limit], list[Deadline]] = {}
    for one in known:
        of.setdefault((one.subject, one.limit), []).append(one)
    met, fresh = [], []
    for limit, rule in LIMITS.items():
        for subject, name in entered.subjects.get(rule.of, {}).items():
            before = of.get((subject, limit), [])
            running = [one.id for one in before if one.met_on is None]
            meets, begins = turn(limit, entered.kind, entered.state, running=bool(running))
            met += running if meets else []
            if begins:
                last = _last_day(limit, entered, terms)
                one = Deadline(
                    id=new_id(),
                    limit=limit,
                    subject=subject,
                    occasion=len(before) + 1,
                    name=name,
                    started_on=entered.day,
                    due_on=last,
                    next_on=last,
                )
                fresh.append(replace(one, next_on=_step_on(one, terms)))
    return met, fresh


def _last_day(limit: Limit, entered: Entered, terms: Terms) -> date:
    length = terms.length_of(limit)
    due_on = terms.after(entered.day, length) if length else entered.until
    if due_on is None:
        raise ValueError(f"{limit} begins with a day that is not given")
    return due_on


def second_day_after(monday: date, closed: Collection[date]) -> date:
    """The second working day after a week: on the first one the last of that week's observations are told."""
    return working_days_after(monday + timedelta(days=6), 2, closed)


def told_on(deadline: Deadline, terms: Terms) -> date:
    """The last day as the working group is told it.

    An observation's is counted from the Monday of its week, and is never earlier than the second working day
    of the week after: the group learns in which week an observation came, not on which day, for a day might
    tell who it was, and what came on its Friday was told on the first one.
    """
    rule, length = LIMITS[deadline.limit], terms.length_of(deadline.limit)
    if rule.of is not SubjectKind.OBSERVATION or length is None:
        return deadline.due_on
    monday = deadline.started_on - timedelta(days=deadline.started_on.weekday())
    return max(second_day_after(monday, terms.closed), terms.after(monday, length))


def _step_on(deadline: Deadline, terms: Terms) -> date | None:
    """The day of the next step; the reporter's own news need not hide their day from them."""
    steps = terms.steps_of(deadline.limit)
    if deadline.step >= len(steps):
        return None
    step = steps[deadline.step]
    over = deadline.due_on if Told.REPORTER in step.told else told_on(deadline, terms)
    return terms.after(over, step.after) if step.after.count else over


def stepped(deadline: Deadline, today: date, terms: Terms) -> Deadline:
    """The deadline once its next step has been taken, today."""
    taken = replace(deadline, step=deadline.step + 1)
    length = terms.length_of(deadline.limit)
    if LIMITS[deadline.limit].repeats and length:
        return replace(taken, next_on=terms.after(today, length))
    return replace(taken, next_on=_step_on(taken, terms))


def takes(deadline: Deadline, terms: Terms) -> frozenset[Told]:
    """Return who is told at its next step."""
    steps = terms.steps_of(deadline.limit)
    return steps[min(deadline.step, len(steps) - 1)].told
