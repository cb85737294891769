"""What is not known: the counts of closed quarters, who works where, and where the members are from."""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bot.domain.areas import group_of
from bot.domain.calendar import helsinki_day
from bot.domain.coverage import Coverage
from bot.domain.evidence.silence import GroupSilence, Representation, Silence
from bot.domain.group import EVERYTHING, Remit
from bot.domain.heard import UNITS, HeardCount, columns, ends_year, heard, window
from bot.domain.period import Period, period_from_key, quarter_of, quarters_before
from bot.domain.selection.silence import counted, for_group, for_others, representation
from bot.domain.suppression import Counts
from bot.domain.table_names import AREA
from bot.usecases.context import Context


async def silence_for_others(ctx: Context, municipality: str = "") -> Silence:
    """Return what others are told, from the counts of closed quarters alone; the caller has asked who may.

    Args:
        ctx: who asks.
        municipality: only its area is told of; empty for the whole county.
    """
    until, counts, coverage = await _counted(ctx, ends_year)
    told = for_others(until, columns(ctx.county.areas), counted(counts), coverage)
    return told.within(group_of(municipality, ctx.county.areas)) if _placed(ctx, municipality) else told


def _placed(ctx: Context, municipality: str) -> bool:
    """Return whether the county tells of an area with this municipality."""
    return bool(municipality and ctx.county.areas and group_of(municipality, ctx.county.areas))


async def silence_for_group(ctx: Context) -> GroupSilence:
    """Return what the working group is told, from the same counts; the caller has asked who may.

    A group for a part of the county is told of that part.
    """
    until, counts, coverage = await _counted(ctx)
    last = await ctx.unit.heard.last(until)
    told = for_group(until, columns(ctx.county.areas), counted(counts), coverage, last)
    remit = _remit(ctx)
    parts = {group_of(one, ctx.county.areas) for one in remit.municipalities}
    told = told.part(parts & {*told.areas}, remit.services)
    return GroupSilence(silence=told, representation=await represented(ctx))


def _remit(ctx: Context) -> Remit:
    return ctx.group.remit if ctx.group and ctx.seen_group else EVERYTHING


async def represented(ctx: Context) -> Representation:
    """Return of whom the group has no member."""
    found, remit = representation(await ctx.unit.members.all(), ctx.county.municipalities), _remit(ctx)
    return replace(
        found,
        tasks=tuple(one for one in found.tasks if one in (remit.services or found.tasks)),
        municipalities={
            name: swedish
            for name, swedish in found.municipalities.items()
            if name in (remit.municipalities or found.municipalities)
        },
    )


async def _counted(
    ctx: Context, chosen: Callable[[Period], bool] = lambda _: True
) -> tuple[str, list[HeardCount], list[Coverage]]:
    quarters = await ctx.unit.heard.quarters()
    until = max((one for one in quarters if chosen(period_from_key(one))), default="")
    return until, await ctx.unit.heard.of(until), await ctx.unit.coverage.all()


async def cover(ctx: Context, coverage: Sequence[Coverage]) -> bool:
    """Store how many people work where, instead of what was known; False when it was the same."""
    if {*coverage} == {*await ctx.unit.coverage.all()}:
        return False
    await ctx.unit.coverage.replace(coverage)
    return True


# --- closed quarters


async def uncounted(ctx: Context) -> list[Period]:
    """Return the quarters that have closed, from the first observation on, and are not counted yet."""
    first = await ctx.unit.observations.first_received()
    if first is None:
        return []
    known, found = {*await ctx.unit.heard.quarters()}, list[Period]()
    quarter = quarters_before(quarter_of(ctx.today), 1)
    while quarter.end > first:
        if quarter.key not in known and quarter.closed_at <= ctx.now:
            found.insert(0, quarter)
        quarter = quarters_before(quarter, 1)
    return found


async def count_quarters(ctx: Context) -> int:
    """Count each quarter that has closed and is not counted yet; returns how many were counted."""
    if not await uncounted(ctx):
        return 0
    await ctx.unit.heard.alone()
    lacking = await uncounted(ctx)
    coverage = await ctx.unit.coverage.all()
    for quarter in lacking:
        found = await ctx.unit.observations.received(window(quarter).start, quarter.end)
        # In a thread: a large county's year takes most of a second.
        tables = await _tables(ctx, quarter) if ends_year(quarter) else {}
        county = ctx.county
        counts = await asyncio.to_thread(
            heard, quarter, found, tables, county.published, county.areas, coverage
        )
        await ctx.unit.heard.add(counts)
    return len(lacking)


async def _tables(ctx: Context, quarter: Period) -> Mapping[str, Counts]:
    start, areas = window(quarter).start, ctx.county.areas
    return (await ctx.unit.observations.counting([*UNITS, AREA], start, quarter.end, areas)).tables


async def counted_until(ctx: Context) -> datetime:
    """Return the moment up to which no quarter that has ended still asks who reported."""
    lacking = await uncounted(ctx)
    return window(lacking[0]).start if lacking else closed_until(ctx.now)


def closed_until(now: datetime) -> datetime:
    """Return the same for a time in which every closed quarter is counted.

    A link that is past its time waits for a quarter that has ended and not closed, a week at most. Where a
    county cuts links sooner than after a year, fewer people are surely known to differ.
    """
    last = quarters_before(quarter_of(helsinki_day(now)), 1)
    return now if last.closed_at <= now else window(last).start
