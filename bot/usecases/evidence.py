"""Figures of the process: how much was in time, and how long it took."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import date

from bot.domain.calendar import week_of
from bot.domain.figures import (
    ENOUGH,
    Between,
    Figures,
    Share,
    Span,
    Way,
    median,
    parts,
    share,
    span_of,
    unheard,
)
from bot.domain.limits import LIMITS, Limit, SubjectKind
from bot.domain.period import Period
from bot.domain.roles import Permission
from bot.usecases.context import Context


async def see_figures(ctx: Context, period: Period | None) -> Figures:
    """Return the figures of a period, or of the year up to today."""
    await ctx.allow(Permission.SEE_DIGEST)
    ctx.only_county(Permission.SEE_DIGEST)  # they are of everything
    return await figures_of(ctx, span_of(period, ctx.today), ctx.county.closed)


async def figures_of(ctx: Context, span: Span, closed: Iterable[date]) -> Figures:
    """Return the figures of a span; counted six weeks at a time, so that others have their turn."""
    ways: dict[Way, list[Between]] = {Way.FIRST_ANSWER: [], Way.DECISION: []}
    for start, end in parts(span):
        ways[Way.FIRST_ANSWER] += await ctx.unit.outcomes.first_answers(start, end)
        await asyncio.sleep(0)
        ways[Way.DECISION] += await ctx.unit.outcomes.decisions(start, end, first=span.start, last=span.end)
        await asyncio.sleep(0)
    ways[Way.EFFECT] = await ctx.unit.outcomes.carried_out(span.start, span.end)
    await asyncio.sleep(0)
    return Figures(
        span=span,
        made_at=ctx.now,
        shares=await _shares(ctx, span),
        medians={way: median(found, closed) for way, found in ways.items()},
        unheard=unheard(await ctx.unit.outbox.unheard(week_of(ctx.now).start)),
    )


async def _shares(ctx: Context, span: Span) -> tuple[Share, ...]:
    in_time = Counter(await ctx.unit.outcomes.in_time(span.start, span.end))
    await asyncio.sleep(0)
    late = Counter(await ctx.unit.outcomes.late(span.start, span.end, ctx.today))
    await asyncio.sleep(0)
    shares = []
    for limit in Limit:
        if in_time[limit] or late[limit]:
            reporters = 0
            if LIMITS[limit].of is SubjectKind.OBSERVATION:
                reporters = await ctx.unit.outcomes.reporters(
                    limit, span.start, span.end, ctx.today, enough=ENOUGH
                )
            shares.append(share(limit, in_time=in_time[limit], late=late[limit], reporters=reporters))
    return tuple(shares)
