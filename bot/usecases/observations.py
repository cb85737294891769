"""An observation in every use case of the working group: found by number, moved on, its reporter told."""

from datetime import datetime

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_person
from bot.domain.observation import Observation, ObservationState, move
from bot.domain.people import Person
from bot.domain.screening import can_become
from bot.ports import Unit
from bot.usecases import limits


async def seen(unit: Unit, number: str) -> Observation:
    """The observation with this number, as the working group sees it; of a withdrawn one only that it was.

    Raises:
        Refusal: there is none.
    """
    observation = await unit.observations.numbered(number)
    if observation is None:
        raise Refusal("unknown-observation", number=number)
    return observation


async def known(unit: Unit, number: str, version: int | None = None) -> Observation:
    """The observation with this number, to do something with it.

    Raises:
        Refusal: there is none, it was withdrawn, or it has changed since the version that was seen.
    """
    observation = await seen(unit, number)
    if observation.state is ObservationState.WITHDRAWN:
        raise Refusal("observation-withdrawn", number=number)
    refuse_stale(version, observation.version)
    return observation


async def begun(
    unit: Unit, observation: Observation, by: Person | None, now: datetime, *, caused_by: int | None = None
) -> Observation:
    """The observation with its screening begun, if it was not; noted, and to be saved by who asks."""
    if observation.state is not ObservationState.RECEIVED:
        return observation
    who, state = by.id if by else None, ObservationState.SCREENING
    entry = Entry(
        at=now,
        action=Action.SCREENED,
        subject=observation.id,
        person_id=who,
        state=state,
        caused_by=caused_by,
    )
    await unit.log.add(entry)
    return move(observation, state, now)


async def enter(
    unit: Unit,
    observation: Observation,
    state: ObservationState,
    action: Action,
    by: Person | None,
    now: datetime,
    reason: str | None = None,
    *,
    about: str | None = None,
    caused_by: int | None = None,
) -> tuple[Observation, int]:
    """The observation in its next state, and the id of the log entry; from RECEIVED by way of SCREENING.

    Args:
        unit: the open unit of work.
        observation: as it stands.
        state: the wanted state.
        action: what is logged.
        by: who did it; None for the bot and for its reporter.
        now: aware.
        reason: why, in words that were guarded.
        about: the id of what it is joined with.
        caused_by: the id of the entry that brings it about.

    Raises:
        Refusal: the table forbids it.
    """
    who = by.id if by else None
    if can_become(observation, state):
        observation = await begun(unit, observation, by, now, caused_by=caused_by)
    after = await unit.observations.save(move(observation, state, now))
    await limits.follow(unit, after.id, SubjectKind.OBSERVATION, state, now, name=after.number)
    entry = Entry(
        at=now,
        action=action,
        subject=after.id,
        person_id=who,
        state=state,
        reason=reason,
        about=about,
        caused_by=caused_by,
    )
    return after, await unit.log.add(entry)


async def tell(
    unit: Unit,
    observation: Observation,
    kind: NoticeKind,
    key: str,
    now: datetime,
    *,
    entry_id: int | None = None,
) -> None:
    """Tell the reporter, if one is known; an anonymous one reads it with the receipt code."""
    if observation.person_id:
        notice = to_person(observation.person_id, kind, key, now, subject=observation.id, entry=entry_id)
        await unit.outbox.add(notice)
