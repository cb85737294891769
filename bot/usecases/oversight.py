"""The data protection officer's view, gathered."""

from datetime import timedelta

from bot.domain.calendar import helsinki_day
from bot.domain.oversight import SHOWN, SPAN, WATCHED, Oversight, Trace, newest
from bot.domain.people import Opening
from bot.domain.roles import Permission, may
from bot.usecases.context import Context

_NOTEWORTHY = tuple(purpose for purpose in Opening if purpose is not Opening.DELIVERY)
"""Each notice that goes out is an opening: counted, but it would fill the list."""


async def view(ctx: Context) -> Oversight:
    """Counters for those who may see them; who did what for the officer alone.

    Raises:
        Refusal: they may see neither.
    """
    await ctx.allow(Permission.SEE_COUNTERS)
    since = ctx.now - SPAN
    first, tomorrow = helsinki_day(since), helsinki_day(ctx.now) + timedelta(days=1)
    first += timedelta(days=-first.weekday() % 7)  # counted by the week, the first whole one
    return Oversight(
        since=first,
        tallies=await ctx.unit.tallies.between(first, tomorrow),
        openings=await ctx.unit.openings.counts(since),
        reads=await ctx.unit.reads.count(since),
        traces=await _traces(ctx),
    )


async def _traces(ctx: Context) -> tuple[Trace, ...]:
    if not may(await ctx.roles(), Permission.OVERSEE):
        return ()
    return newest(
        await ctx.unit.reads.last(limit=SHOWN),
        await ctx.unit.openings.last(_NOTEWORTHY, limit=SHOWN),
        await ctx.unit.log.last(WATCHED, limit=SHOWN),
    )
