"""A pause of the notices to one person: it lasts until they end it, and what came meanwhile comes at once."""

from bot.domain.calendar import day_of
from bot.domain.delivery import HELD_AT_MOST
from bot.domain.proposal import Proposal
from bot.domain.roles import Permission
from bot.usecases.context import Context


async def pause(ctx: Context) -> None:
    """Begin the actor's pause; one that goes on stays as it began.

    What waits to go out is held by the courier, notice by notice, as not every kind is paused.
    """
    await ctx.allow(Permission.SEE_OWN)
    await ctx.unit.people.pause(ctx.person.id, day_of(ctx.now))  # it may follow an anonymous filing


async def resume(ctx: Context) -> bool:
    """End the actor's pause; returns whether anything was held, which now comes in one message.

    What waited for longer than anything may wait is not told any more: it stands under the own observations.
    """
    await ctx.allow(Permission.SEE_OWN)
    await ctx.unit.people.pause(ctx.person.id, None)
    await ctx.unit.outbox.expire(ctx.now - HELD_AT_MOST)
    return bool(await ctx.unit.outbox.resume(ctx.person.id))


async def has_duties(ctx: Context) -> bool:
    """Return whether the actor gets messages that no pause holds: with a role, or for a proposal."""
    if await ctx.unit.roles.of(ctx.person.id, ctx.today):
        return True
    owned: list[Proposal] = await ctx.unit.proposals.many(await ctx.unit.owners.owned(ctx.person.id))
    return any(one.open for one in owned)
