"""Phenomena: written, moved, told of; whatever follows by itself, follows here."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_group, to_person
from bot.domain.observation import ObservationState
from bot.domain.people import Person
from bot.domain.phenomenon import (
    CLOSED,
    Phenomenon,
    PhenomenonState,
    follows,
    moved,
    written,
)
from bot.domain.roles import PERMISSION_OF_PHENOMENON, Permission
from bot.domain.screening import Closing, ending
from bot.ports import Unit
from bot.usecases import limits, observations
from bot.usecases.context import Clear, Context, Target


async def write(ctx: Context, target: Target, said: Mapping[str, object]) -> Phenomenon:
    """Give a phenomenon another title or summary.

    Raises:
        Refusal: they may not; unknown, changed meanwhile, or too short or too long.
        Stopped: what was written holds personal data.
    """
    await ctx.allow(Permission.GATHER)
    phenomenon = await known(ctx.unit, target.number, target.version)
    changed = await ctx.unit.phenomena.save(written(phenomenon, cleared(said, ctx.clear)))
    await ctx.note(Action.WRITTEN, changed.id)
    return changed


async def advance(
    ctx: Context, target: Target, *, to: PhenomenonState, reason: str | None = None, until: date | None = None
) -> Phenomenon:
    """Move a phenomenon by hand; its reporters hear of it.

    Raises:
        Refusal: they may not; unknown, a move the table forbids, something it demands is missing, or changed
            meanwhile.
        Stopped: the reason holds personal data.
    """
    if to in PERMISSION_OF_PHENOMENON:
        await ctx.allow(PERMISSION_OF_PHENOMENON[to])
    phenomenon = await known(ctx.unit, target.number, target.version)
    return await enter(ctx.unit, phenomenon, to, ctx.actor, ctx.now, reason=ctx.reason(reason), until=until)


async def enter(
    unit: Unit,
    phenomenon: Phenomenon,
    to: PhenomenonState,
    by: Person | None,
    now: datetime,
    *,
    reason: str | None = None,
    until: date | None = None,
    told: bool = True,
    caused_by: int | None = None,
) -> Phenomenon:
    """The phenomenon in its next state, logged and told; one that closes closes what it alone holds.

    Args:
        unit: the open unit of work.
        phenomenon: as it stands.
        to: the wanted state.
        by: who moves it; None for the bot.
        now: aware.
        reason: why, guarded.
        until: the day of the next look.
        told: whether the reporters hear of it now; a meeting tells its decisions later.
        caused_by: the id of the entry that brings it about.

    Raises:
        Refusal: a move the table forbids, or something it demands is missing.
    """
    after = await unit.phenomena.save(
        moved(phenomenon, to, now=now, reason=reason, until=until, by_bot=by is None)
    )
    entry = Entry(
        at=now,
        action=Action.PHENOMENON_MOVED,
        subject=after.id,
        person_id=by.id if by else None,
        state=to,
        reason=reason,
        caused_by=caused_by,
    )
    entry_id = await unit.log.add(entry)
    await keep_time(unit, after, after.observation_ids, now)
    if to in CLOSED:
        await _close_held(unit, after, reason or "", now, entry_id, told=told)
    elif told and by is not None:
        await tell(unit, after, NoticeKind.PHENOMENON_MOVED, entry_id, now)
    if by is None:
        await _tell_groups(unit, after, entry_id, now)
    return after


async def settle(
    unit: Unit, phenomenon: Phenomenon, now: datetime, *, caused_by: int | None, grew: bool = False
) -> Phenomenon:
    """The phenomenon after everything that follows by itself from its observations and proposals.

    Args:
        unit: the open unit of work.
        phenomenon: as it stands.
        now: aware.
        caused_by: the id of the entry after which something may follow.
        grew: whether an observation has just been linked.
    """
    seen = await unit.observations.many(phenomenon.observation_ids)
    proposals = await unit.proposals.made_from(phenomenon.id)
    to = follows(phenomenon, seen, proposals, grew=grew)
    return await enter(unit, phenomenon, to, None, now, caused_by=caused_by) if to else phenomenon


async def known(unit: Unit, number: str, version: int | None = None) -> Phenomenon:
    """The phenomenon with this number.

    Raises:
        Refusal: there is none, or it has changed since the version that was seen.
    """
    phenomenon = await unit.phenomena.numbered(number)
    if phenomenon is None:
        raise Refusal("unknown-phenomenon", number=number)
    refuse_stale(version, phenomenon.version)
    return phenomenon


async def see(ctx: Context, number: str) -> Phenomenon:
    """A phenomenon, to be read.

    Raises:
        Refusal: they may not, or there is none.
    """
    await ctx.allow(Permission.SEE_PHENOMENON)
    return await known(ctx.unit, number)


async def see_newest(ctx: Context, *, limit: int) -> tuple[list[Phenomenon], int]:
    """The newest of the phenomena that are not closed, the newest first, and how many there are of them.

    Raises:
        Refusal: they may not.
    """
    await ctx.allow(Permission.SEE_PHENOMENON)
    return await ctx.unit.phenomena.newest(limit=limit)


async def tell(unit: Unit, phenomenon: Phenomenon, kind: NoticeKind, entry_id: int, now: datetime) -> None:
    """One message to each reporter, however many of their observations are linked."""
    for observation in await unit.observations.many(phenomenon.observation_ids):
        if observation.person_id:
            key = f"{entry_id}:{observation.person_id}"
            await unit.outbox.add(
                to_person(observation.person_id, kind, key, now, subject=observation.id, entry=entry_id)
            )


async def keep_time(
    unit: Unit, phenomenon: Phenomenon, observation_ids: Sequence[str], now: datetime
) -> None:
    """Its state meets and begins time limits, its own and those of these observations."""
    await limits.follow(
        unit,
        phenomenon.id,
        SubjectKind.PHENOMENON,
        phenomenon.state,
        now,
        name=phenomenon.number,
        until=phenomenon.review_by,
        observation_ids=observation_ids,
    )


async def _tell_groups(unit: Unit, phenomenon: Phenomenon, entry_id: int, now: datetime) -> None:
    """What the bot did by itself is said in the channel, that nobody wonders."""
    for group in await unit.groups.working():
        key = f"{entry_id}:{group.id}"
        notice = to_group(
            group.id, NoticeKind.PHENOMENON_NEWS, key, now, subject=phenomenon.id, entry=entry_id
        )
        await unit.outbox.add(notice)


async def _close_held(
    unit: Unit, phenomenon: Phenomenon, reason: str, now: datetime, moved_by: int, *, told: bool
) -> None:
    """Close the observations that nothing else holds, for the reason that closed the phenomenon."""
    for seen in await unit.observations.many(phenomenon.observation_ids):
        if seen.state is not ObservationState.LINKED:
            continue
        others = [one for one in await unit.phenomena.about(seen.id) if one.live]
        proposals = [one for one in await unit.proposals.resting_on(seen.id) if one.open]
        if others or proposals:
            continue
        after, entry_id = await observations.enter(
            unit,
            seen,
            ObservationState.CLOSED,
            Action.CLOSED,
            None,
            now,
            ending(Closing.HANDLED, reason),
            about=phenomenon.id,
            caused_by=moved_by,
        )
        if told:
            await observations.tell(unit, after, NoticeKind.ENDED, str(entry_id), now, entry_id=entry_id)


def cleared(said: Mapping[str, object], clear: Clear) -> dict[str, object]:
    """What was written of a phenomenon, once the guard has passed it; raises Stopped."""
    return {key: clear(f"phenomenon-{key}", str(text)) if text else text for key, text in said.items()}
