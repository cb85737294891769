"""Digests as posts: which are due, which weeks one tells, and how it changes in place."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from itertools import islice
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
from bot.domain.digest import SCREENING
from bot.domain.errors import Reason
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


class Missing(StrEnum):
    """What keeps a digest that was due."""

    NOT_QUEUED = "not_queued"  # the duty has not run
    QUEUED = "queued"  # it is being tried
    HELD = "held"  # nothing can be written to the channel: its team is archived, or the app is blocked
    FAILED = "failed"  # it was given up; the next digest tells its week too


LOOKED_BACK = 8
"""Weeks. Several quiet ones may follow a digest that is missing."""

_TOLD = frozenset({DeliveryState.SENT, DeliveryState.COVERED, DeliveryState.AMBIGUOUS})


async def overdue(ctx: Context, before: datetime) -> Mapping[Missing, tuple[int, datetime]]:
    """Count the working groups' digests that were due at a moment and are not there.

    Returns:
        By what keeps them, how many there are, and when the oldest of them was due.
    """
    found: dict[Missing, tuple[int, datetime]] = {}
    for group in await ctx.unit.groups.working():
        for week, missing in await _missing(ctx, group, before):
            due_at = digest_due_at(week, ctx.county.digest_weekday, ctx.county.digest_at)
            count, oldest = found.get(missing, (0, due_at))
            found[missing] = (count + 1, min(oldest, due_at))
    return found


async def _missing(ctx: Context, group: WorkingGroup, before: datetime) -> list[tuple[Week, Missing]]:
    """Return the weeks since the last digest that was told, which told all before it too.

    A week that is told in another one's post is missing until that one has arrived.
    """
    county, found = ctx.county, list[tuple[Week, Missing]]()
    weeks = [*weeks_due(group.linked_at, before, county.digest_weekday, county.digest_at)]
    for week in islice(reversed(weeks), LOOKED_BACK):
        post = await ctx.unit.outbox.told_in(_key(group, week))
        if post and post.state in _TOLD:
            break
        if missing := _keeps(post):
            found.append((week, missing))
    return found


def _keeps(post: Notice | None) -> Missing | None:
    """Return what keeps a post that was not told; None for a quiet week's."""
    if post is None:
        return Missing.NOT_QUEUED
    if post.reason == Reason.MOOT and post.state is DeliveryState.FAILED:
        return None
    waited_in_vain = post.reason == Reason.EXPIRED and post.state is DeliveryState.FAILED
    return Missing.HELD if waited_in_vain else Missing(post.state)


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
