"""Time limits begin and are met where states are entered; what was open before there were any is taken in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.deadlines import Entered, changed_by
from bot.domain.limits import ENDED, LIMITS, Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import Meeting
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import Proposal, ProposalState
from bot.ports import Unit


async def follow(
    unit: Unit,
    subject_id: str,
    kind: SubjectKind,
    state: str,
    at: datetime,
    *,
    name: str,
    until: date | None = None,
    observation_ids: Sequence[str] = (),
) -> None:
    """Something entered a state: meet the limits that this meets, and begin those that it begins.

    To be called where states are entered, in the same unit of work.

    Args:
        unit: the open unit of work; its ``limits`` know the county's terms.
        subject_id: of what entered the state.
        kind: what that is.
        state: as its code; of a meeting a :class:`bot.domain.limits.Milestone`.
        at: aware; what an anonymous reporter did is dated to the first moment of the week, no closer.
        name: by which people know it: its number, or a meeting's day as ISO text.
        until: the day that comes with the state: of a deferred proposal, or a monitored phenomenon's review.
        observation_ids: of a proposal or phenomenon: the observations whose reporters hear of this state.

    Raises:
        ValueError: the state begins a limit whose day comes with it, and ``until`` is None.
    """
    subjects = {kind: {subject_id: name}}
    if observation_ids:
        resting = await unit.observations.many(observation_ids)
        subjects[SubjectKind.OBSERVATION] = {one.id: one.number for one in resting if one.state not in ENDED}
    entered = Entered(kind=kind, state=state, day=helsinki_day(at), subjects=subjects, until=until)
    known = await unit.limits.of([subject for of_kind in subjects.values() for subject in of_kind])
    met, fresh = changed_by(entered, known, unit.limits.terms, lambda: uuid4().hex)
    await unit.limits.meet(met, entered.day, state)
    await unit.limits.begin(fresh)


_BEGINNING = frozenset(
    state
    for rule in LIMITS.values()
    if rule.of is SubjectKind.PROPOSAL
    for state in rule.begins.get(SubjectKind.PROPOSAL, ())
)
"""States of a proposal that begin a limit of its own."""


@dataclass(frozen=True, kw_only=True)
class _Past:
    """A state that was entered before there were time limits."""

    at: datetime
    kind: SubjectKind
    subject: str
    state: str
    name: str
    until: date | None = None
    observation_ids: tuple[str, ...] = ()


async def adopt(unit: Unit) -> int:
    """Begin the limits of all that is open and has none, from the log; returns for how many subjects.

    That is a database of an older version, or a backup of one: done once, it finds nothing the next time.
    """
    new = await unit.limits.unfollowed()
    proposals = await unit.proposals.many(new[SubjectKind.PROPOSAL])
    linked = [id_ for one in proposals for id_ in one.observation_ids]
    known = {one.subject for one in await unit.limits.of(linked)} if linked else set()
    ids = dict.fromkeys([*new[SubjectKind.OBSERVATION], *(one for one in linked if one not in known)])
    observations = [one for one in await unit.observations.many([*ids]) if one.state not in ENDED]
    # A proposal whose observations are followed, in a state that begins no limit, has nothing to begin.
    proposals = [one for one in proposals if ids.keys() & {*one.observation_ids} or one.state in _BEGINNING]
    past = [event for one in observations for event in await _of_observation(unit, one)]
    past += [event for one in proposals for event in await _of_proposal(unit, one)]
    meetings = [await unit.meetings.get(one) for one in new[SubjectKind.MEETING]]
    agendas = [event for one in meetings for event in await _of_meeting(unit, one)]
    past += agendas
    for one in sorted(past, key=lambda event: event.at):
        await follow(
            unit,
            one.subject,
            one.kind,
            one.state,
            one.at,
            name=one.name,
            until=one.until,
            observation_ids=one.observation_ids,
        )
    return len(observations) + len(proposals) + len(agendas)


async def _of_observation(unit: Unit, one: Observation) -> list[_Past]:
    """Its receipt, and each state since; the log may not reach back so far."""
    entered = [(one.received_at, ObservationState.RECEIVED.value)]
    entered += [(e.at, e.state) for e in await unit.log.of(one.id) if e.state and e.state != entered[0][1]]
    if entered[-1][1] != one.state:
        entered.append((one.since, one.state))
    return [
        _Past(at=at, kind=SubjectKind.OBSERVATION, subject=one.id, state=state, name=one.number)
        for at, state in entered
    ]


async def _of_proposal(unit: Unit, one: Proposal) -> list[_Past]:
    """Each state that it entered; a date that it was once deferred to is not known any more."""
    entered = [(e.at, e.state) for e in await unit.log.of(one.id) if e.state]
    if not entered or entered[-1][1] != one.state:
        entered.append((one.since, one.state))
    left = [*(at for at, _ in entered[1:]), None]
    return [
        _Past(
            at=at,
            kind=SubjectKind.PROPOSAL,
            subject=one.id,
            state=state,
            name=one.number,
            until=_until(one, state, after),
            observation_ids=one.observation_ids,
        )
        for (at, state), after in zip(entered, left, strict=True)
    ]


async def _of_meeting(unit: Unit, one: Meeting) -> list[_Past]:
    """When something came on its agenda, of which its members want a pack; nothing while it has none."""
    if not await unit.meetings.items(one.id):
        return []
    listed = [entry.at for entry in await unit.log.of(one.id) if entry.action is Action.LISTED]
    name, state = one.day.isoformat(), Milestone.LISTED
    return [
        _Past(at=at, kind=SubjectKind.MEETING, subject=one.id, state=state, name=name, until=one.pack_due)
        for at in listed[-1:]
    ]


def _until(one: Proposal, state: str, left: datetime | None) -> date | None:
    if state != ProposalState.DEFERRED:
        return None
    return helsinki_day(left) if left else one.until or helsinki_day(one.since)
