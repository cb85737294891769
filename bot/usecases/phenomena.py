"""Phenomena: gathered from observations, moved, merged, told of; what follows by itself is here."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import uuid4

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import DECIDED, SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import (
    CLOSED,
    PUBLISHED,
    Endorsement,
    Phenomenon,
    PhenomenonState,
    before_link,
    follows,
    linked,
    month_of,
    moved,
    supported,
    unlinked,
    written,
)
from bot.domain.proposal import Proposal
from bot.domain.roles import PERMISSION_OF_PHENOMENON, Permission
from bot.domain.screening import Closing, ending
from bot.domain.wordings import LANGUAGE
from bot.usecases import observations
from bot.usecases.context import Clear, Context, Target
from bot.usecases.group_ownership import here, note_move, owned


async def write(ctx: Context, target: Target, said: Mapping[str, object]) -> Phenomenon:
    """Give a phenomenon another title or summary."""
    await ctx.allow(Permission.GATHER)
    phenomenon = await require(ctx, target.number, target.version)
    changed = await ctx.unit.phenomena.save(written(phenomenon, cleared(said, ctx.clear)))
    await ctx.note(Action.WRITTEN, changed.id)
    return changed


async def advance(
    ctx: Context, target: Target, *, to: PhenomenonState, reason: str | None = None, until: date | None = None
) -> Phenomenon:
    """Move a phenomenon by hand; its reporters hear of it."""
    if to in PERMISSION_OF_PHENOMENON:
        await ctx.allow(PERMISSION_OF_PHENOMENON[to])
    phenomenon = await require(ctx, target.number, target.version)
    return await enter(ctx, phenomenon, to, reason=ctx.reason(reason), until=until)


async def enter(
    ctx: Context,
    phenomenon: Phenomenon,
    to: PhenomenonState,
    *,
    reason: str | None = None,
    until: date | None = None,
    told: bool = True,
) -> Phenomenon:
    """Move a phenomenon, log and tell it; one that closes also closes observations that only it holds.

    The reason is guarded already; ``until`` is the day of the next look. Unless ``told``,
    reporters do not hear of it yet: a meeting tells its decisions later.
    """
    after = await ctx.unit.phenomena.save(
        moved(phenomenon, to, now=ctx.now, reason=reason, until=until, by_bot=ctx.actor is None)
    )
    entry_id = await ctx.note(Action.PHENOMENON_MOVED, after.id, state=to, reason=reason)
    await keep_time(ctx, after, after.observation_ids)
    if to in CLOSED:
        await _close_held(ctx.unnamed().after(entry_id), after, reason or "", told=told)
    elif told and ctx.actor is not None:
        await tell(ctx, after, NoticeKind.PHENOMENON_MOVED, entry_id)
    if ctx.actor is None and to is PhenomenonState.OPEN:
        # It waits for the group; of the other states its proposal's card tells.
        await ctx.post_to_owner(after, NoticeKind.PHENOMENON_NEWS, after.id, entry=entry_id)
    return after


async def settle(ctx: Context, phenomenon: Phenomenon, *, grew: bool = False) -> Phenomenon:
    """Move a phenomenon as its observations and proposals demand; ``grew`` once one was linked just now.

    The context's cause is the entry after which something may follow.
    """
    seen = await ctx.unit.observations.many(phenomenon.observation_ids)
    proposals = await ctx.unit.proposals.made_from(phenomenon.id)
    to = follows(phenomenon, seen, proposals, grew=grew)
    return await enter(ctx.unnamed(), phenomenon, to) if to else phenomenon


async def require(ctx: Context, number: str, version: int | None = None) -> Phenomenon:
    """Return the phenomenon with this number."""
    phenomenon = await ctx.unit.phenomena.numbered(number)
    if phenomenon is None or not ctx.sees(phenomenon):
        raise Refusal("unknown-phenomenon", number=number)
    refuse_stale(version, phenomenon.version)
    return phenomenon


async def see(ctx: Context, number: str) -> Phenomenon:
    """Return a phenomenon, to be read."""
    await ctx.allow(Permission.SEE_PHENOMENON)
    return await require(ctx, number)


async def tell(ctx: Context, phenomenon: Phenomenon, kind: NoticeKind, entry_id: int) -> None:
    """Tell each reporter of a linked observation."""
    seen = await ctx.unit.observations.many(phenomenon.observation_ids)
    await observations.tell_each(ctx, seen, kind, str(entry_id), entry_id=entry_id)


async def keep_time(ctx: Context, phenomenon: Phenomenon, observation_ids: Sequence[str]) -> None:
    """Keep the time limits of a phenomenon's state, its own and those of these observations."""
    await ctx.keep_time(
        SubjectKind.PHENOMENON,
        phenomenon.id,
        phenomenon.state,
        name=phenomenon.number,
        until=phenomenon.review_by,
        observation_ids=observation_ids,
    )


async def _close_held(ctx: Context, phenomenon: Phenomenon, reason: str, *, told: bool) -> None:
    """Close the observations that nothing else holds, for the reason that closed the phenomenon."""
    for seen in await ctx.unit.observations.many(phenomenon.observation_ids):
        if seen.state is not ObservationState.LINKED:
            continue
        others = [one for one in await ctx.unit.phenomena.about(seen.id) if one.live]
        proposals = [one for one in await ctx.unit.proposals.resting_on(seen.id) if one.open]
        if others or proposals:
            continue
        after, entry_id = await observations.enter(
            ctx,
            seen,
            ObservationState.CLOSED,
            Action.CLOSED,
            reason=ending(Closing.HANDLED, reason),
            about=phenomenon.id,
        )
        if told:
            await observations.tell(ctx, after, NoticeKind.ENDED, str(entry_id), entry_id=entry_id)


def cleared(said: Mapping[str, object], clear: Clear) -> dict[str, object]:
    """Return what was written of a phenomenon once the guard has passed it; raises Stopped."""
    return {
        key: clear(f"phenomenon-{key}", str(text)) if text and key != LANGUAGE.key else text
        for key, text in said.items()
    }


async def gather(ctx: Context, numbers: Sequence[str], said: Mapping[str, object]) -> Phenomenon:
    """Make a phenomenon of these observations, by ``PHENOMENON_FORM``; their reporters hear of it."""
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
        group_id=await here(ctx),
    )
    ready = written(blank, cleared({"title": None, **said}, ctx.clear))
    phenomenon = replace(ready, number=await ctx.unit.phenomena.next_number(ctx.today.year))
    await ctx.unit.phenomena.add(phenomenon)
    await ctx.note(Action.GATHERED, phenomenon.id, state=phenomenon.state)
    return await _link(ctx, phenomenon, numbers)


async def link(ctx: Context, target: Target, numbers: Sequence[str]) -> Phenomenon:
    """Link observations to a phenomenon; a closed one is open again, and their reporters hear of it."""
    await ctx.allow(Permission.GATHER)
    phenomenon = await require(ctx, target.number, target.version)
    if not numbers:
        raise Refusal("phenomenon-needs-observation")
    return await _link(ctx, phenomenon, numbers)


async def _link(ctx: Context, phenomenon: Phenomenon, numbers: Sequence[str]) -> Phenomenon:
    told: list[tuple[Observation, int]] = []
    attached: int | None = None
    for number in dict.fromkeys(numbers):
        seen = joinable(ctx, await observations.require(ctx, number), phenomenon)
        phenomenon = linked(phenomenon, seen)
        told.append(
            await observations.enter(ctx, seen, ObservationState.LINKED, Action.ATTACHED, about=phenomenon.id)
        )
        attached = await ctx.note(Action.ATTACHED, phenomenon.id, about=told[-1][0].id)
    saved = await ctx.unit.phenomena.save(phenomenon)
    phenomenon = await settle(ctx.after(attached), saved, grew=True)
    if phenomenon.state in DECIDED:
        await keep_time(ctx, phenomenon, [one.id for one, _ in told])
    for observation, entry_id in told:
        key = f"{phenomenon.id}:{observation.id}:{entry_id}"
        await observations.tell(ctx, observation, NoticeKind.LINKED, key, entry_id=entry_id)
    return phenomenon


def joinable(ctx: Context, seen: Observation, thing: Phenomenon | Proposal) -> Observation:
    """Return an observation that may be joined with a phenomenon or proposal.

    What the county group gathers may be anybody's; what it gathers for another group is that group's alone.

    Raises:
        Refusal: they belong to different groups.
    """
    theirs = ctx.group is None or thing.group_id == ctx.group.id
    if not theirs and seen.group_id != thing.group_id:
        raise Refusal("group-other", number=seen.number, other=thing.number)
    return seen


async def unlink(ctx: Context, target: Target, observation: str) -> Phenomenon:
    """Undo a link; phenomenon and observation return to their states without it, with their history.

    An observation that something else holds, a phenomenon or a proposal, stays linked.
    """
    await ctx.allow(Permission.GATHER)
    unit = ctx.unit
    phenomenon = await require(ctx, target.number, target.version)
    seen = await observations.require(ctx, observation)
    rest = await unit.phenomena.save(unlinked(phenomenon, seen))
    entry_id = await ctx.note(Action.UNLINKED, rest.id, about=seen.id)
    held = await unit.phenomena.about(seen.id) or await unit.proposals.resting_on(seen.id)
    state: ObservationState | None = None
    if seen.state is ObservationState.LINKED and not held:
        state, since = before_link(seen, await unit.log.of(seen.id))
        after = await unit.observations.save(await owned(ctx, replace(seen, state=state, since=since)))
        await note_move(ctx, seen, after)
        await ctx.keep_time(SubjectKind.OBSERVATION, seen.id, state, name=seen.number)
    await ctx.note(Action.UNLINKED, seen.id, state=state, about=rest.id)
    return await _shrunk(ctx.unnamed().after(entry_id), rest)


async def _shrunk(ctx: Context, phenomenon: Phenomenon) -> Phenomenon:
    """Return a phenomenon to EMERGING if the bot had opened it for support that it lost."""
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


async def merge(ctx: Context, source: Phenomenon, into: Phenomenon, reason: str) -> Phenomenon:
    """Link a phenomenon's observations to another one too, and archive the first; reporters hear later."""
    target = into
    for seen in await ctx.unit.observations.many(source.observation_ids):
        if seen.id in target.observation_ids:
            continue
        target = linked(target, seen)
        if seen.state is ObservationState.LINKED:  # one that was closed before stays closed
            await observations.enter(ctx, seen, ObservationState.LINKED, Action.ATTACHED, about=target.id)
        await ctx.note(Action.ATTACHED, target.id, about=seen.id)
    await settle(ctx, await ctx.unit.phenomena.save(target), grew=True)
    merged = replace(source, merged_into=target.id)
    return await enter(ctx, merged, PhenomenonState.ARCHIVED, reason=reason, told=False)


async def endorse(ctx: Context, *, number: str) -> tuple[Phenomenon, bool]:
    """Count the actor for a phenomenon; returns it, and whether they are new this month.

    Raises:
        Refusal: there is no such phenomenon that every worker may read of.
    """
    await ctx.allow(Permission.FILE)
    phenomenon = await ctx.unit.phenomena.numbered(number)
    if phenomenon is None or phenomenon.state not in PUBLISHED:
        raise Refusal("unknown-phenomenon", number=number)
    one = Endorsement(phenomenon_id=phenomenon.id, at=month_of(ctx.now), person_id=ctx.person.id)
    return phenomenon, await ctx.unit.endorsements.add(one)
