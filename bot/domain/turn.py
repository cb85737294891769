"""What a working group should do now: the time limits that run for it, and the answers that wait for it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.deadlines import Deadline, told_on
from bot.domain.limits import LIMITS, Limit, SubjectKind, Terms, Told
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.wordings import Wording


class Todo(StrEnum):
    """What is to be done; those with a time limit are called as it."""

    CONFIRM = "confirm"  # what its recipient says is done
    SCREENING = "screening"  # the queue
    PACK = "pack"
    MINUTES = "minutes"
    SENDING = "sending"
    DECIDE = "decide"  # about a proposal that was put forward
    FINISH = "finish"  # a draft of a proposal
    ANSWER = "answer"  # ask for it again
    PROGRESS = "progress"
    PROPOSAL_UNTIL = "proposal_until"
    REVIEW = "review"
    LINKING = "linking"
    DECISION = "decision"


class When(StrEnum):
    """From when on a time limit is the group's matter."""

    RUNNING = "running"
    OVER = "over"
    NEVER = "never"


WHEN: dict[Limit, When] = {
    Limit.SCREENING: When.RUNNING,
    Limit.LINKING: When.OVER,
    Limit.DECISION: When.OVER,
    Limit.SENDING: When.RUNNING,
    Limit.ANSWER: When.OVER,
    Limit.PROGRESS: When.OVER,
    Limit.PROPOSAL_UNTIL: When.OVER,
    Limit.REVIEW: When.OVER,
    Limit.PACK: When.RUNNING,
    Limit.MINUTES: When.RUNNING,
    Limit.NEWS: When.NEVER,  # the bot itself tells reporters
}

_WAITS: dict[ProposalState, Todo] = {
    ProposalState.DRAFT: Todo.FINISH,
    ProposalState.PUT_FORWARD: Todo.DECIDE,
}
"""What a proposal waits for without a limit. Partial: else limits say it, or others have the turn."""


@dataclass(frozen=True, kw_only=True)
class Task:
    """One thing to do.

    Attributes:
        name: of the one subject: a number, or a meeting's day as ISO text; empty for several observations.
        titles: what it is called; None where it has no title.
        count: of how many subjects.
        day: the last day; None without a time limit.
        late: the day has passed.
        who: the recipient that waits, or is waited for, in the group's words.
    """

    what: Todo
    name: str = ""
    titles: Wording | None = None
    count: int = 1
    day: date | None = None
    late: bool = False
    who: str = ""


@dataclass(frozen=True, kw_only=True)
class Running:
    """Deadlines that run for observations, told only together.

    Attributes:
        started: how many began on each day.
    """

    limit: Limit
    started: Mapping[date, int]


@dataclass(frozen=True, kw_only=True)
class TurnRecords:
    """What the tasks follow from.

    Attributes:
        observations: the deadlines of observations.
        others: those of proposals, phenomena and meetings.
        proposals: those that wait, each with its state on the day, and whether it is reported as done.
        titles: of proposals and phenomena, by number.
    """

    observations: Iterable[Running] = ()
    others: Iterable[Deadline] = ()
    proposals: Sequence[tuple[Proposal, str, bool]] = ()
    titles: Mapping[str, Wording] = field(default_factory=dict)


def tasks(records: TurnRecords, on: date, terms: Terms) -> tuple[Task, ...]:
    """Return what is to be done on a day, the most urgent first; each subject once."""
    found: dict[str, Task] = {}
    recipients = {one.number: one.said("recipient") for one, _, _ in records.proposals}
    for proposal, state, done in records.proposals:
        what = Todo.CONFIRM if done else _WAITS.get(ProposalState(state))
        if what:
            found[proposal.number] = _of(proposal, what)
    for deadline in records.others:
        day = told_on(deadline, terms)
        if deadline.name in found or not _matters(deadline.limit, day, on):
            continue
        found[deadline.name] = Task(
            what=Todo(deadline.limit),
            name=deadline.name,
            titles=records.titles.get(deadline.name),
            day=day,
            late=day < on,
            who=recipients.get(deadline.name, ""),
        )
    together = [_together(one, on, terms) for one in records.observations]
    order = list(Todo)
    everything = [*found.values(), *filter(None, together)]
    return tuple(sorted(everything, key=lambda one: (one.day or date.max, order.index(one.what), one.name)))


def _of(proposal: Proposal, what: Todo) -> Task:
    return Task(what=what, name=proposal.number, titles=proposal.titles, who=proposal.said("recipient"))


def _matters(limit: Limit, day: date, on: date) -> bool:
    return WHEN[limit] is When.RUNNING or (WHEN[limit] is When.OVER and day < on)


def _together(running: Running, on: date, terms: Terms) -> Task | None:
    """Return one task for all observations of a limit, with the first of their last days."""
    counts: dict[date, int] = {}
    for started, n in running.started.items():
        day = _day_of(running.limit, started, terms)
        counts[day] = counts.get(day, 0) + n
    mattering = {day: n for day, n in counts.items() if _matters(running.limit, day, on)}
    if not mattering:
        return None
    first = min(mattering)
    return Task(what=Todo(running.limit), count=sum(mattering.values()), day=first, late=first < on)


def _day_of(limit: Limit, started: date, terms: Terms) -> date:
    """The last day as the group is told it, which no observation's own day can be read from."""
    return told_on(
        Deadline(
            id="",
            limit=limit,
            subject="",
            occasion=1,
            name="",
            started_on=started,
            due_on=started,
            next_on=None,
        ),
        terms,
    )


OF_OBSERVATIONS = frozenset(limit for limit, rule in LIMITS.items() if rule.of is SubjectKind.OBSERVATION)
"""The limits of which only sums are told."""


_AFTER = {Limit.LINKING: Limit.SCREENING, Limit.DECISION: Limit.LINKING}
"""Of an observation for which the other runs still, the group has heard. Partial: the rest stand alone."""


def escalated(records: TurnRecords, first: date, last: date, terms: Terms) -> bool:
    """Return whether in these days the whole group is to hear that a limit is over; of each thing once."""
    days = [(one.limit, told_on(one, terms)) for one in records.others]
    known = {one.limit: one.started for one in records.observations}
    for limit, started in known.items():
        before = known.get(_AFTER[limit], {}) if limit in _AFTER else {}
        days += [(limit, _day_of(limit, day, terms)) for day, n in started.items() if n > before.get(day, 0)]
    steps = [
        terms.after(day, step.after) if step.after.count else day
        for limit, day in days
        for step in terms.steps_of(limit)
        if Told.DIGEST in step.told
    ]
    return any(first <= day <= last for day in steps)
