"""Figures of the process, and counts that are published once for each audience and period."""

import asyncio
from collections import Counter
from collections.abc import Iterable
from datetime import date
from uuid import uuid4

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
from bot.domain.log import Action
from bot.domain.period import Period
from bot.domain.release import Release, added_up, basis, computed
from bot.domain.roles import Permission
from bot.domain.suppression import Audience, Threshold
from bot.usecases.context import Context


async def see_figures(ctx: Context, period: Period | None) -> Figures:
    """Return the figures of a period, or of the year up to today."""
    await ctx.allow(Permission.SEE_DIGEST)
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


async def publish(ctx: Context, *, audience: Audience, period: Period) -> Release:
    """Count a period that has ended, for good; the caller has asked who may.

    Raises:
        Refusal: the audience is not told of such periods, this one has not ended or was published before, or
            what was published of a part of it or of a longer one stands in the way.
    """
    await ctx.unit.releases.alone()
    parts = basis(audience, period, ctx.now, await ctx.unit.releases.all())
    threshold = _least(parts) or ctx.county.published
    counted = [] if parts else await ctx.unit.observations.received(period.start, period.end)
    release = Release(
        id=uuid4().hex,
        audience=audience,
        period=period.key,
        made_at=ctx.now,
        observations=threshold.observations,
        reporters=threshold.reporters,
        tables=added_up([part.tables for part in parts]) if parts else computed(counted, threshold),
    )
    await ctx.unit.releases.add(release)
    await ctx.note(Action.PUBLISHED, release.id)
    return release


def _least(parts: list[Release]) -> Threshold | None:
    """Return the lowest threshold of these releases; None when there are none."""
    if not parts:
        return None
    return Threshold(
        observations=min(part.observations for part in parts),
        reporters=min(part.reporters for part in parts),
    )


async def see_release(ctx: Context, audience: Audience, period: Period) -> Release:
    """Return what an audience was told of a period; publish it now if that was not done."""
    await ctx.allow(Permission.SEE_RELEASE)
    if known := await ctx.unit.releases.get(audience, period.key):
        return known
    await ctx.allow(Permission.PUBLISH_RELEASE)
    return await publish(ctx, audience=audience, period=period)


async def release_of(ctx: Context, *, audience: Audience, period: Period) -> Release:
    """Return the same on the command line, where no permission is asked."""
    known = await ctx.unit.releases.get(audience, period.key)
    return known or await publish(ctx, audience=audience, period=period)
