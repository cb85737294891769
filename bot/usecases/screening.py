"""Screening: what a coordinator does with an observation before it is in a proposal, or instead."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import reason_from
from bot.domain.roles import FIRST, Permission, Role, may
from bot.domain.screening import WAITING, Closing, Waiting, ending, late_before, waiting
from bot.usecases.context import Clear, Context, Target
from bot.usecases.observations import begun, enter, known, tell


async def queue(ctx: Context, *, limit: int) -> tuple[list[Waiting], int]:
    """The first observations that wait to be screened, the oldest first, and how many wait.

    Of a first handler, those that are not handed on.

    Raises:
        Refusal: they may not.
    """
    await ctx.allow(Permission.SCREEN)
    whole = await coordinates(ctx)
    found, count = await ctx.unit.observations.queue(limit=limit, handed=whole)
    return [waiting(one, ctx.county, ctx.today) for one in found], count


async def following(ctx: Context, after: Observation) -> Observation | None:
    """What somebody who screens takes up next; None when nothing waits for them, or they do not screen.

    One that waits for its reporter's answer is passed over, and by the coordinator one that is still with its
    first handler, unless that is late.
    """
    roles = await ctx.roles()
    if not may(roles, Permission.SCREEN, ctx.county.first_handler):
        return None
    whole = await coordinates(ctx)
    late = late_before(ctx.county, ctx.today) if whole and FIRST[ctx.county.first_handler] else None
    return await ctx.unit.observations.next_after(after.id, handed=whole, late=late)


async def coordinates(ctx: Context) -> bool:
    """Whether somebody is a coordinator, who sees the whole queue and may always take over."""
    return Role.COORDINATOR in await ctx.unit.roles.of(ctx.person.id)


async def for_screening(ctx: Context, target: Target, permission: Permission) -> Observation:
    """The observation, for a coordinator, or for a first handler who has not handed it on.

    What a coordinator does something with is taken over from its first handler.

    Raises:
        Refusal: they may not, there is none, it was withdrawn, or has changed since the version they saw.
    """
    await ctx.allow(permission)
    seen = await known(ctx, target.number, target.version)
    if await coordinates(ctx):
        return replace(seen, handed=seen.handed or bool(FIRST[ctx.county.first_handler]))
    if seen.handed:
        raise Refusal("handed-on", number=target.number)
    return seen


async def hand_on(ctx: Context, target: Target) -> Observation:
    """Hand an observation on from its first handler to the coordinator.

    Raises:
        Refusal: nobody but the coordinator screens here, they may not, or it does not wait to be screened.
    """
    if not FIRST[ctx.county.first_handler]:
        raise Refusal("hand-on-nobody")
    seen = await for_screening(ctx, target, Permission.HAND_ON)
    if seen.state not in WAITING:
        raise Refusal("hand-on-ended", number=target.number, state=seen.state)
    handed = replace(await begun(ctx, seen), handed=True)
    after = await ctx.unit.observations.save(handed)
    await ctx.note(Action.HANDED_ON, after.id)
    return after


async def close(ctx: Context, target: Target, *, code: str, words: str) -> Observation:
    """Close an observation; its reporter gets the code, of :class:`Closing`, and the words as they are.

    Raises:
        Refusal: they may not, no such observation, no reason, or the table forbids it.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(ctx, target, Permission.CLOSE)
    if code not in set(Closing):
        raise Refusal("closing-code", number=target.number)
    reason = ending(code, written(words, target.number, ctx.clear))
    return await _end(ctx, seen, ObservationState.CLOSED, reason)


async def redirect(ctx: Context, target: Target, *, channel: str, words: str) -> Observation:
    """Tell the reporter that this belongs to another channel, and why; nothing is moved there.

    Raises:
        Refusal: see :func:`close`; or no channel was named.
        Stopped: the words hold personal data.
    """
    seen = await for_screening(ctx, target, Permission.REDIRECT)
    named = " ".join(channel.split())
    if not named:
        raise Refusal("redirect-channel", number=target.number)
    reason = ending(written(named, target.number, ctx.clear), written(words, target.number, ctx.clear))
    return await _end(ctx, seen, ObservationState.REDIRECTED, reason)


def written(said: str, number: str, clear: Clear, *, lacking: str = "screening-words") -> str:
    """What was written, once the guard has passed it; a refusal with the key ``lacking`` when nothing was."""
    words = reason_from(said)
    if words is None:
        raise Refusal(lacking, number=number)
    return clear("reason", words)


_ENDINGS = {
    ObservationState.CLOSED: (Action.CLOSED, NoticeKind.ENDED),
    ObservationState.REDIRECTED: (Action.REDIRECTED, NoticeKind.REDIRECTED),
}
"""Partial: screening ends an observation in no other state."""


async def _end(ctx: Context, seen: Observation, state: ObservationState, reason: str) -> Observation:
    action, kind = _ENDINGS[state]
    after, entry_id = await enter(ctx, seen, state, action, reason=reason)
    await tell(ctx, after, kind, str(entry_id), entry_id=entry_id)
    return after
