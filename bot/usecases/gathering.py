"""Gathering: a phenomenon is begun, observations are linked to it and unlinked; both leave their history."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from uuid import uuid4

from bot.domain.errors import Refusal
from bot.domain.limits import DECIDED, SubjectKind
from bot.domain.log import Action
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
from bot.usecases import observations, phenomena
from bot.usecases.context import Context, Target


async def gather(ctx: Context, numbers: Sequence[str], said: Mapping[str, object]) -> Phenomenon:
    """A new phenomenon from these observations; their reporters hear of it.

    Args:
        ctx: a coordinator's.
        numbers: of the observations, at least one.
        said: answers to ``PHENOMENON_FORM``; the title at least.

    Raises:
        Refusal: they may not; no or unknown observations, one that cannot be linked, or no title.
        Stopped: what was written holds personal data.
    """
    await ctx.allow(Permission.GATHER)
    if not numbers:
        raise Refusal("phenomenon-needs-observation")
    blank = Phenomenon(
        id=uuid4().hex,
        number="",
        title="",
        summary="",
        state=PhenomenonState.EMERGING,
        observation_ids=(),
        created_at=ctx.now,
        since=ctx.now,
    )
    ready = written(blank, phenomena.cleared({"title": None, **said}, ctx.clear))
    phenomenon = replace(ready, number=await ctx.unit.phenomena.next_number(ctx.today.year))
    await ctx.unit.phenomena.add(phenomenon)
    await ctx.note(Action.GATHERED, phenomenon.id, state=phenomenon.state)
    return await _link(ctx, phenomenon, numbers)


async def link(ctx: Context, target: Target, numbers: Sequence[str]) -> Phenomenon:
    """Link observations to a phenomenon; a closed one is open again, and their reporters hear of it.

    Raises:
        Refusal: they may not; unknown phenomenon, no or unknown observations, or one that cannot be linked.
    """
    await ctx.allow(Permission.GATHER)
    phenomenon = await phenomena.known(ctx, target.number, target.version)
    if not numbers:
        raise Refusal("phenomenon-needs-observation")
    return await _link(ctx, phenomenon, numbers)


async def _link(ctx: Context, phenomenon: Phenomenon, numbers: Sequence[str]) -> Phenomenon:
    told: list[tuple[Observation, int]] = []
    attached: int | None = None
    for number in dict.fromkeys(numbers):
        seen = await observations.known(ctx, number)
        phenomenon = linked(phenomenon, seen)
        told.append(
            await observations.enter(ctx, seen, ObservationState.LINKED, Action.ATTACHED, about=phenomenon.id)
        )
        attached = await ctx.note(Action.ATTACHED, phenomenon.id, about=told[-1][0].id)
    saved = await ctx.unit.phenomena.save(phenomenon)
    phenomenon = await phenomena.settle(ctx.after(attached), saved, grew=True)
    if phenomenon.state in DECIDED:
        await phenomena.keep_time(ctx, phenomenon, [one.id for one, _ in told])
    for observation, entry_id in told:
        key = f"{phenomenon.id}:{observation.id}:{entry_id}"
        await observations.tell(ctx, observation, NoticeKind.LINKED, key, entry_id=entry_id)
    return phenomenon


async def unlink(ctx: Context, target: Target, observation: str) -> Phenomenon:
    """Undo a link: phenomenon and observation stand where they stood without it, with their history.

    An observation that something else holds, a phenomenon or a proposal, stays linked.

    Raises:
        Refusal: they may not; unknown, or not linked.
    """
    await ctx.allow(Permission.GATHER)
    unit = ctx.unit
    phenomenon = await phenomena.known(ctx, target.number, target.version)
    seen = await observations.known(ctx, observation)
    rest = await unit.phenomena.save(unlinked(phenomenon, seen))
    entry_id = await ctx.note(Action.UNLINKED, rest.id, about=seen.id)
    held = await unit.phenomena.about(seen.id) or await unit.proposals.resting_on(seen.id)
    state: ObservationState | None = None
    if seen.state is ObservationState.LINKED and not held:
        state, since = before_link(seen, await unit.log.of(seen.id))
        await unit.observations.save(replace(seen, state=state, since=since))
        await ctx.keep_time(SubjectKind.OBSERVATION, seen.id, state, name=seen.number)
    await ctx.note(Action.UNLINKED, seen.id, state=state, about=rest.id)
    return await _shrunk(ctx.unnamed().after(entry_id), rest)


async def _shrunk(ctx: Context, phenomenon: Phenomenon) -> Phenomenon:
    """Emerging again, if the bot had opened it for the support that it no longer has."""
    entered = [entry for entry in await ctx.unit.log.of(phenomenon.id) if entry.state]
    by_bot = bool(entered) and entered[-1].person_id is None
    if phenomenon.state is not PhenomenonState.OPEN or not by_bot:
        return phenomenon
    if supported(await ctx.unit.observations.many(phenomenon.observation_ids)):
        return phenomenon
    before = entered[-2] if len(entered) > 1 else entered[-1]
    if before.state != PhenomenonState.EMERGING:
        return phenomenon
    after = await ctx.unit.phenomena.save(
        replace(phenomenon, state=PhenomenonState.EMERGING, since=before.at)
    )
    await ctx.note(Action.PHENOMENON_MOVED, after.id, state=after.state)
    return after
