"""Digests as posts: which are due, which weeks one tells, and how it changes in place."""

from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.calendar import (
    Week,
    digest_due_at,
    helsinki_day,
    week_from_key,
    week_of,
    weeks_due,
)
from bot.domain.county import County
from bot.domain.digest import (
    SCREENING,
)
from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState, Notice, NoticeKind
from bot.domain.observation import Observation
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


async def refresh(ctx: Context, observation: Observation) -> None:
    """Change the posted digests of the weeks in which an observation came and was screened, in place.

    It is gone or reads differently.

    In a team that was deleted too: it may be restored with all its posts, and the change waits for that.
    """
    entries = await ctx.unit.log.of(observation.id)
    weeks = {week_of(one.at) for one in entries if one.action in SCREENING} | {
        week_of(observation.received_at)
    }
    keys = [_key(group, week) for group in await ctx.unit.groups.all() for week in sorted(weeks)]
    posts = [one for key in keys if (one := await ctx.unit.outbox.told_in(key)) and one.activity_id]
    for posted in {one.id: one for one in posts}.values():
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
