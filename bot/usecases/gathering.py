"""Gathering: a phenomenon is begun, observations are linked to it and unlinked; both leave their history."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.errors import Refusal
from bot.domain.limits import DECIDED, SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import (
    Phenomenon,
    PhenomenonState,
    before_link,
    linked,
    supported,
    unlinked,
    written,
)
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases import limits, observations, phenomena
from bot.usecases.desk import Desk, Seen


async def gather(at: Desk, numbers: Sequence[str], said: Mapping[str, object]) -> Phenomenon:
    """A new phenomenon from these observations; their reporters hear of it.

    Args:
        at: a coordinator's.
        numbers: of the observations, at least one.
        said: answers to ``PHENOMENON_FORM``; the title at least.

    Raises:
        Refusal: they may not; no or unknown observations, one that cannot be linked, or no title.
        Stopped: what was written holds personal data.
    """
    await at.allow(Permission.GATHER)
    if not numbers:
        raise Refusal("phenomenon-needs-observation")
    blank = Phenomenon(
        id=uuid4().hex,
        number="",
        title="",
        summary="",
        state=PhenomenonState.EMERGING,
        observation_ids=(),
        created_at=at.now,
        since=at.now,
    )
    ready = written(blank, phenomena.cleared({"title": None, **said}, at.clear))
    phenomenon = replace(ready, number=await at.unit.phenomena.next_number(at.today.year))
    await at.unit.phenomena.add(phenomenon)
    await at.note(Action.GATHERED, phenomenon.id, state=phenomenon.state)
    return await _link(at, phenomenon, numbers)


async def link(at: Desk, what: Seen, numbers: Sequence[str]) -> Phenomenon:
    """Link observations to a phenomenon; a closed one is open again, and their reporters hear of it.

    Raises:
        Refusal: they may not; unknown phenomenon, no or unknown observations, or one that cannot be linked.
    """
    await at.allow(Permission.GATHER)
    phenomenon = await phenomena.known(at.unit, what.number, what.version)
    if not numbers:
        raise Refusal("phenomenon-needs-observation")
    return await _link(at, phenomenon, numbers)


async def _link(at: Desk, phenomenon: Phenomenon, numbers: Sequence[str]) -> Phenomenon:
    unit, now = at.unit, at.now
    told: list[tuple[Observation, int]] = []
    attached: int | None = None
    for number in dict.fromkeys(numbers):
        seen = await observations.known(unit, number)
        phenomenon = linked(phenomenon, seen)
        told.append(
            await observations.enter(
                unit, seen, ObservationState.LINKED, Action.ATTACHED, at.by, now, about=phenomenon.id
            )
        )
        attached = await at.note(Action.ATTACHED, phenomenon.id, about=told[-1][0].id)
    saved = await unit.phenomena.save(phenomenon)
    phenomenon = await phenomena.settle(unit, saved, now, grew=True, caused_by=attached)
    if phenomenon.state in DECIDED:
        await phenomena.keep_time(unit, phenomenon, [one.id for one, _ in told], now)
    for observation, entry_id in told:
        key = f"{phenomenon.id}:{observation.id}:{entry_id}"
        await observations.tell(unit, observation, NoticeKind.LINKED, key, now, entry_id=entry_id)
    return phenomenon


async def unlink(at: Desk, what: Seen, observation: str) -> Phenomenon:
    """Undo a link: phenomenon and observation stand where they stood without it, with their history.

    An observation that something else holds, a phenomenon or a proposal, stays linked.

    Raises:
        Refusal: they may not; unknown, or not linked.
    """
    await at.allow(Permission.GATHER)
    unit, now = at.unit, at.now
    phenomenon = await phenomena.known(unit, what.number, what.version)
    seen = await observations.known(unit, observation)
    rest = await unit.phenomena.save(unlinked(phenomenon, seen))
    entry_id = await at.note(Action.UNLINKED, rest.id, about=seen.id)
    held = await unit.phenomena.about(seen.id) or await unit.proposals.resting_on(seen.id)
    state: ObservationState | None = None
    if seen.state is ObservationState.LINKED and not held:
        state, since = before_link(seen, await unit.log.of(seen.id))
        await unit.observations.save(replace(seen, state=state, since=since))
        await limits.follow(unit, seen.id, SubjectKind.OBSERVATION, state, now, name=seen.number)
    await at.note(Action.UNLINKED, seen.id, state=state, about=rest.id)
    return await _shrunk(unit, rest, now, entry_id)


async def _shrunk(unit: Unit, phenomenon: Phenomenon, now: datetime, unlinked_by: int) -> Phenomenon:
    """Emerging again, if the bot had opened it for the support that it no longer has."""
    entered = [entry for entry in await unit.log.of(phenomenon.id) if entry.state]
    by_bot = bool(entered) and entered[-1].person_id is None
    if phenomenon.state is not PhenomenonState.OPEN or not by_bot:
        return phenomenon
    if supported(await unit.observations.many(phenomenon.observation_ids)):
        return phenomenon
    before = entered[-2] if len(entered) > 1 else entered[-1]
    if before.state != PhenomenonState.EMERGING:
        return phenomenon
    after = await unit.phenomena.save(replace(phenomenon, state=PhenomenonState.EMERGING, since=before.at))
    action = Action.PHENOMENON_MOVED
    await unit.log.add(
        Entry(at=now, action=action, subject=after.id, state=after.state, caused_by=unlinked_by)
    )
    return after
