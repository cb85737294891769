"""Handling a closed observation once more, at its reporter's wish."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind, to_group
from bot.domain.observation import Observation, ObservationState
from bot.domain.roles import Permission
from bot.domain.screening import can_reopen, moment_of
from bot.usecases.context import Context
from bot.usecases.observations import enter


async def reopen(ctx: Context, *, seen: Observation, version: int | None = None) -> Observation:
    """Put a closed observation back into the queue; the working group's channel hears of it, not who asked.

    Args:
        ctx: who acts, where and when.
        seen: their own, or the one that their receipt code opened.
        version: the version that was on the card, if it was on one.

    Raises:
        Refusal: it is not closed, was handled again before, or has changed meanwhile.
    """
    await ctx.allow(Permission.SEE_OWN)
    refuse_stale(version, seen.version)
    entries = await may_ask(ctx, seen)
    at = moment_of(seen, entries, ctx.now)
    disputed = replace(seen, handed=True)  # not with the first handler, who may have closed it
    after, _ = await enter(ctx.unnamed(at), disputed, ObservationState.SCREENING, Action.REOPENED)
    for group in await ctx.unit.groups.working():
        notice = to_group(group.id, NoticeKind.REOPENED, f"{seen.id}:{group.id}", ctx.now, subject=seen.id)
        await ctx.unit.outbox.add(notice)
    return after


async def may_ask(ctx: Context, seen: Observation) -> Sequence[Entry]:
    """The history of an observation that may be handled once more.

    Raises:
        Refusal: it is not closed, or was handled again before.
    """
    entries = await ctx.unit.log.of(seen.id)
    if not can_reopen(seen, entries):
        raise Refusal("reopen-once", number=seen.number)
    return entries
