"""Digests: which are due, and what stands in them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.calendar import Week, digest_due_at, helsinki_day, week_from_key, week_of, weeks_due
from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.limits import Limit, Told
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.domain.statistics import Digest, PeriodRecords, digest
from bot.usecases.context import Context


async def queue_due(ctx: Context) -> int:
    """Queue every digest that is due and was never queued; returns how many.

    The key names channel and period, so neither a restart nor a second copy of the bot makes another one.
    The keys of all periods that were missed while the bot was down are claimed in this one unit, and told in
    one post (:func:`weeks_told`).
    """
    queued = 0
    for group in await ctx.unit.groups.working():
        for week in await _never_queued(ctx, group):
            key = f"{group.id}:{week.key}"
            queued += await ctx.post(group.id, NoticeKind.DIGEST, key, subject=week.key)
    return queued


async def _never_queued(ctx: Context, group: WorkingGroup) -> list[Week]:
    """Return the due weeks that were never queued, oldest first; all before a queued one were queued too.

    Asked before adding: on PostgreSQL even a row that is there already would cost a number at each tick.
    """
    found: list[Week] = []
    for week in reversed(
        [*weeks_due(group.linked_at, ctx.now, ctx.county.digest_weekday, ctx.county.digest_at)]
    ):
        if await ctx.unit.outbox.get(_key(group, week)):
            break
        found.insert(0, week)
    return found


def _key(group: WorkingGroup, week: Week) -> str:
    return f"{NoticeKind.DIGEST}:{group.id}:{week.key}"


async def weeks_told(ctx: Context, group: WorkingGroup, notice: Notice) -> list[Week]:
    """Return the weeks that a digest's post tells, oldest first.

    Its own, and when it is about to go out each other one that surely did not arrive since the channel was
    linked: the bot was down, Teams was away, or the team was archived. From then on those are told in this
    post, also when it is tried again or changes in place.
    """
    own = week_from_key(notice.subject or "")
    if notice.key == _key(group, own):
        await ctx.unit.outbox.cover(notice, since=week_of(group.linked_at).key, now=ctx.now)
    post = await ctx.unit.outbox.get(_key(group, own))
    others = await ctx.unit.outbox.covered(post.id or 0) if post else []
    return sorted((own, *map(week_from_key, others)))


def is_late(week: Week, county: County, posted_at: datetime) -> bool:
    """Return whether a regular digest goes out on a later day than it was due."""
    due_at = digest_due_at(week, county.digest_weekday, county.digest_at)
    return helsinki_day(posted_at) > helsinki_day(due_at)


async def of_weeks(ctx: Context, weeks: Sequence[Week], *, limit: int, late: bool = False) -> list[Digest]:
    """Return the digests of several periods, oldest first; each lists ``limit`` observations."""
    group = ctx.seen_group
    going_on = {one.id: one for one in await ctx.unit.proposals.open(group)}
    overdue = await ctx.unit.limits.count_over(Told.DIGEST, group)
    late_answers = await ctx.unit.limits.over([Told.DIGEST], limits=[Limit.ANSWER], group=group)
    found = []
    for week in weeks:
        moves = await ctx.unit.log.moves(week.start, week.end)
        ended = {entry.subject for entry in moves} - going_on.keys()
        closed = [one for one in await ctx.unit.proposals.many(ended) if ctx.sees(one)]
        proposals = [*going_on.values(), *closed]
        moves = [entry for entry in moves if entry.subject in {one.id for one in proposals}]
        entries, phenomena = await _courses(ctx, week)
        found.append(
            digest(
                week,
                PeriodRecords(
                    observations=await ctx.unit.observations.received(week.start, week.end, group),
                    proposals=proposals,
                    entries=[*moves, *entries],
                    overdue=overdue,
                    late_answers=late_answers,
                    phenomena=phenomena,
                ),
                limit=limit,
                made_at=ctx.now,
                late=late,
            )
        )
    return found


async def _courses(ctx: Context, week: Week) -> tuple[list[Entry], list[Phenomenon]]:
    """Return what happened to phenomena in a week, and these phenomena with those that took them in.

    One whose present state is older has no change to tell: what came on an agenda and off it again stands
    where it stood.
    """
    entries = await ctx.unit.log.within([Action.GATHERED, Action.PHENOMENON_MOVED], week.start, week.end)
    seen = await ctx.unit.phenomena.many({entry.subject for entry in entries})
    changed = {one.id: one for one in seen if ctx.sees(one) and max(one.since, one.created_at) >= week.start}
    merged = {one.merged_into for one in changed.values() if one.merged_into} - changed.keys()
    told = [entry for entry in entries if entry.subject in changed]
    return told, [*changed.values(), *await ctx.unit.phenomena.many(merged)]


async def refresh(ctx: Context, observation: Observation) -> None:
    """Change that week's posted digests in place: an observation in them is gone or reads differently.

    In a team that was deleted too: it may be restored with all its posts, and the change waits for that.
    """
    week = week_of(observation.received_at)
    for group in await ctx.unit.groups.all():
        posted = await ctx.unit.outbox.told_in(_key(group, week))
        if posted is not None and posted.activity_id:
            await ctx.unit.outbox.add(
                replace(
                    posted,
                    id=None,
                    key=f"{posted.key}:{uuid4().hex}",  # not the observation's id: it may be an anonymous one
                    created_at=posted.due_at,  # of the try that arrived: changed later, it is no later
                    card_id=posted.activity_id,
                    activity_id=None,
                    state=DeliveryState.QUEUED,
                    attempts=0,
                    held_at=None,
                    due_at=ctx.now,
                )
            )


async def see(ctx: Context, week: Week) -> Digest:
    """Return a week's digest as it stands now."""
    await ctx.allow(Permission.SEE_DIGEST)
    (found,) = await of_weeks(ctx, [week], limit=ctx.county.digest_limit)
    return found
