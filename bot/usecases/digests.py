"""Digests: what stands in them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import TypeVar

from bot.domain.calendar import (
    Week,
    digest_due_at,
    helsinki_day,
    midnight,
    next_meeting,
)
from bot.domain.digest import (
    SCREENING,
    SILENT_DAYS,
    Digest,
    MeetingAhead,
    Reading,
    Unheard,
    WeekRecords,
    digest,
    told_until,
)
from bot.domain.form import WHOLE_COUNTY
from bot.domain.log import Action
from bot.domain.meeting import Meeting
from bot.domain.rhythm import Month
from bot.domain.roles import Permission
from bot.domain.themes import Themes, themes, year_before
from bot.domain.turn import TurnRecords
from bot.usecases import group_ownership, meetings, silence
from bot.usecases.context import Context, Owned

_Thing = TypeVar("_Thing", bound=Owned)


async def of_weeks(
    ctx: Context, weeks: Sequence[Week | Month], *, limit: int, on: date | None = None, late: bool = False
) -> list[Digest]:
    """Return the digests of several weeks or months, oldest first, each as it ended.

    Args:
        ctx: who asks, or the bot.
        weeks: those to be told.
        limit: how many observations each lists.
        on: the day whose tasks are told; today, if it is not another one.
        late: whether it should have been sent earlier.
    """
    reading = Reading(
        now=ctx.now,
        on=on or ctx.today,
        limit=limit,
        terms=ctx.county.terms,
        own=ctx.county.own,
        late=late,
    )
    standing, first = await _standing(ctx, reading.on), await ctx.unit.observations.first_received()
    return [digest(week, await _records(ctx, week, standing, first), reading) for week in weeks]


async def _standing(ctx: Context, on: date) -> WeekRecords:
    """Return what is told as of a day, whatever week the digest is of."""
    unit = ctx.unit
    others = await unit.limits.running(on, ctx.seen_group)
    subjects = {one.subject for one in others}
    titles = {one.number: one.titles for one in await unit.proposals.many(subjects)}
    titles |= {one.number: one.titles for one in await unit.phenomena.many(subjects)}
    together = await unit.limits.running_together(on, ctx.seen_group)
    turn = TurnRecords(observations=together, others=others, titles=titles)
    return WeekRecords(turn=turn, meeting=await _meeting(ctx, on))


async def _records(
    ctx: Context, week: Week | Month, standing: WeekRecords, first: datetime | None
) -> WeekRecords:
    """Return what is stored of a week; ``first`` is when the first observation ever came."""
    unit, at = ctx.unit, told_until(week, ctx.now)
    observations = await unit.observations.received(week.start, week.end, ctx.seen_group)
    moves = await unit.log.moves(week.start, max(week.end, ctx.now))
    open_now = {one.id: one for one in await unit.proposals.open(ctx.seen_group)}
    proposals = [
        *open_now.values(),
        *_seen(ctx, await unit.proposals.many({one.subject for one in moves} - open_now.keys())),
    ]
    courses = await unit.log.within([Action.GATHERED, Action.PHENOMENON_MOVED], week.start, week.end)
    phenomena = {
        one.id: one for one in _seen(ctx, await unit.phenomena.many({one.subject for one in courses}))
    }
    merged = {one.merged_into for one in phenomena.values() if one.merged_into} - phenomena.keys()
    others = [*phenomena.values(), *(await unit.phenomena.many(merged) if merged else ())]
    handled = await unit.log.within(SCREENING, week.start, week.end)
    known = {one.id for one in observations}
    screened = _seen(
        ctx, await unit.observations.many([*{one.subject for one in handled if one.state} - known])
    )
    ids = known.union(*([one.id for one in some] for some in (screened, proposals, others)))
    return replace(
        standing,
        observations=observations,
        screened=screened,
        before=await _before(ctx, week, first),
        proposals=proposals,
        phenomena=others,
        entries=await unit.log.of_each(ids),
        themes=await _themes(ctx, at, first),
        unheard=await _unheard(ctx, at, first),
    )


def _seen(ctx: Context, things: Iterable[_Thing]) -> list[_Thing]:
    """Leave out what is another group's."""
    return [one for one in things if ctx.sees(one)]


async def _before(ctx: Context, week: Week | Month, first: datetime | None) -> int | None:
    """Return how many came in the week before; None before anything ever came."""
    return (
        await ctx.unit.themes.count(week.before.start, week.start, ctx.seen_group)
        if first and first < week.start
        else None
    )


async def _themes(ctx: Context, at: datetime, first: datetime | None) -> Themes | None:
    """Return the themes of the year that ends at a moment beside the year before; None without any."""
    if first is None:
        return None
    end = helsinki_day(at)
    year, before = midnight(year_before(end)), midnight(year_before(year_before(end)))
    counted, group = ctx.unit.themes, ctx.seen_group
    earlier = await counted.of(before, year, group) if first <= before else None
    return themes(await counted.of(year, at, group), earlier, ctx.county.own)


async def _unheard(ctx: Context, at: datetime, first: datetime | None) -> Unheard:
    """Return of whom nothing is known at a moment; not before something could have come for so long."""
    start, names = midnight(helsinki_day(at) - SILENT_DAYS), [*ctx.county.municipalities]
    heard = {WHOLE_COUNTY} if first is None or first > start else await ctx.unit.themes.areas(start, at)
    silent = () if WHOLE_COUNTY in heard else tuple(name for name in names if name not in heard)
    return Unheard(
        municipalities=silent,
        all=len(silent) == len(names),
        silence=await silence.map_for_group(ctx, at),
    )


async def _meeting(ctx: Context, on: date) -> MeetingAhead | None:
    """Return the next meeting as it was known at the end of a day."""
    group = await group_ownership.here(ctx)
    then = {one.day: one for one in await ctx.unit.meetings.all(group)}
    day = next_meeting(await meetings.days(ctx, group), on)
    if day is None:
        return None
    meeting = then.get(day) or Meeting(id="", day=day)
    items = set[str | None]()
    for entry in await ctx.unit.log.of(meeting.id) if meeting.id else ():
        if entry.action in _ON_AGENDA and helsinki_day(entry.at) <= on:
            (items.add if _ON_AGENDA[entry.action] else items.discard)(entry.about)
    return MeetingAhead(day=day, items=len(items), closes_on=meeting.closes_on)


_ON_AGENDA = {Action.LISTED: True, Action.UNLISTED: False}
"""Whether something stands on an agenda after this. Partial: nothing else changes that."""


async def see(ctx: Context, week: Week) -> Digest:
    """Return a week's digest: as it stands while it runs, later as it ended."""
    await ctx.allow(Permission.SEE_DIGEST)
    (found,) = await of_weeks(ctx, [week], limit=ctx.county.digest_limit, on=told_on(ctx, week))
    return found


def told_on(ctx: Context, week: Week) -> date:
    """Return the day on which a week's digest is due; today while that is to come."""
    due_at = digest_due_at(week, ctx.county.digest_weekday, ctx.county.digest_at)
    return min(ctx.today, helsinki_day(due_at))
