"""Checks: every observation has an answer or a dated next step, and what waits too long has been told."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.calendar import helsinki_day, is_working_day, working_days_after
from bot.domain.deadlines import Deadline, readers_of, told_on
from bot.domain.limits import ENDED, LIMITS, Limit, Measure, Told
from bot.domain.log import Action
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.proposal import FINISHED, Proposal, ProposalState
from bot.domain.timeline import Progress, upcoming
from tests.year.diary import FIRST_DAY
from tests.year.lived import Lived
from tests.year.people import CHAIR, COORDINATOR

_TOLD = {Told.COORDINATOR: COORDINATOR.name, Told.CHAIR: CHAIR.name}


def forgotten(lived: Lived) -> Iterator[str]:
    """Observations that have neither an answer nor a day on which something comes next."""
    for seen in lived.observations:
        if seen.state in ENDED:
            continue
        phenomena = [one for one in lived.phenomena if seen.id in one.observation_ids]
        proposals = _about(lived, seen.id)
        step = upcoming(
            Progress(
                observation=seen,
                proposals=proposals,
                phenomena=phenomena,
                entries=lived.log[seen.id],
                county=lived.county,
                today=lived.today,
                meetings=[one.day for one in lived.meetings],
            )
        )
        answered = any(one.state in FINISHED | {ProposalState.DONE} for one in proposals)
        watched = any(one.met_on is None and one.next_on for one in lived.limits[seen.id])
        if step.late and not _was_told(lived, [seen.id, *(one.id for one in proposals)]):
            yield f"{seen.number} is {seen.state}, {step.what} was due {step.by}, and nobody was told"
        elif step.by is None and not answered and not watched:
            yield f"{seen.number} is {seen.state}, next is {step.what}, on no day"


def _about(lived: Lived, observation_id: str) -> list[Proposal]:
    linking = {one.id for one in lived.phenomena if observation_id in one.observation_ids}
    return [
        one
        for one in lived.proposals
        if observation_id in one.observation_ids or one.phenomenon_id in linking
    ]


def _was_told(lived: Lived, subjects: list[str]) -> bool:
    return any(
        Told.CHAIR in readers_of(one, lived.county.terms)
        for subject in subjects
        for one in lived.limits[subject]
    )


def unheard(lived: Lived) -> Iterator[str]:
    """Observations of which the coordinator was not told by the next working morning, or later told twice.

    What was taken back or dealt with before that morning needs nobody.
    """
    desks = [
        helsinki_day(one.created_at)
        for one in lived.outbox
        if one.kind is NoticeKind.DESK and one.person_id and one.state is DeliveryState.SENT
    ]
    for day in {one for one in desks if desks.count(one) > 1}:
        yield f"the coordinator had {desks.count(day)} messages of new observations on {day}"
    for seen in lived.observations:
        came = FIRST_DAY + timedelta(days=lived.filed[seen.number].day)
        morning = working_days_after(came, 1, lived.county.closed)
        later = [one for one in lived.log[seen.id] if one.action is not Action.RECEIVED]
        if any(helsinki_day(one.at) <= morning for one in later) or morning > lived.today:
            continue
        if morning not in desks:
            yield f"{seen.number} came on {came}, and nobody was told of it on {morning}"


def untold(lived: Lived) -> Iterator[str]:
    """Limits that passed without the reminders that the table demands, on the day that it demands."""
    heard = {
        (lived.names[one.person_id], helsinki_day(one.created_at).isoformat())
        for one in lived.outbox
        if one.kind in (NoticeKind.REMINDER, NoticeKind.DESK)
        and one.person_id
        and one.state is DeliveryState.SENT
    }
    for found in lived.limits.values():
        for deadline in found:
            if LIMITS[deadline.limit].repeats:
                continue
            for n, day in enumerate(_days(lived, deadline)):
                over = deadline.met_on or lived.today
                if over <= day:
                    continue
                if deadline.step <= n:
                    yield f"{deadline.name} {deadline.limit} was over on {day}: step {n + 1} was never taken"
                for who in lived.county.terms.steps_of(deadline.limit)[n].told & _TOLD.keys():
                    if (_TOLD[who], day.isoformat()) not in heard:
                        yield f"{deadline.name} {deadline.limit}: {_TOLD[who]} heard nothing on {day}"


def _days(lived: Lived, deadline: Deadline) -> list[date]:
    """The working day on which each step falls, counted here independently."""
    closed, last = lived.county.closed, told_on(deadline, lived.county.terms)
    found = []
    for step in lived.county.terms.steps_of(deadline.limit):
        length = step.after
        match length.measure:
            case Measure.ESCALATIONS:
                day = working_days_after(last, length.count * lived.county.escalation_days, closed)
            case Measure.DAYS:
                day = last + timedelta(days=length.count)
            case _:
                raise AssertionError(f"a step in {length.measure}: teach this check to count it")
        while not is_working_day(day, closed):
            day += timedelta(days=1)
        found.append(day)
    return found


def long_undecided(lived: Lived) -> Iterator[str]:
    """Observations that waited more than 120 days for a decision, and the chair does not know."""
    for seen in lived.observations:
        for deadline in lived.limits[seen.id]:
            if deadline.limit is not Limit.DECISION:
                continue
            over = deadline.met_on or lived.today
            if (over - deadline.started_on).days > 130 and Told.CHAIR not in readers_of(
                deadline, lived.county.terms
            ):
                yield f"{seen.number} waited from {deadline.started_on} to {over}; the chair knows nothing"


def unfollowed(lived: Lived) -> Iterator[str]:
    """Observations that no time limit ever followed."""
    for seen in lived.observations:
        kinds = {one.limit for one in lived.limits[seen.id]}
        if not {Limit.SCREENING, Limit.DECISION} <= kinds:
            yield f"{seen.number} has no time limit but {sorted(kinds)}"
        if seen.state not in ENDED and helsinki_day(seen.received_at) > lived.today:
            yield f"{seen.number} comes from the future"
