"""What did not reach people: given up in time, and told to the coordinator as counts."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import HELSINKI, helsinki_day, is_working_day
from bot.domain.county import County
from bot.domain.delivery import HELD_AT_MOST
from bot.domain.notices import Awaited, DeliveryState, NoticeKind, to_group, to_person
from bot.domain.roles import Role
from bot.usecases import reminders
from bot.usecases.context import Context

_UNDELIVERED = frozenset({DeliveryState.FAILED, DeliveryState.HELD, DeliveryState.AMBIGUOUS})


async def look_after(ctx: Context) -> int:
    """Give up what has waited for too long, and let go what nobody holds any more.

    On working days tell the coordinator what is undelivered.

    Returns:
        How many notices of it were queued.
    """
    await ctx.unit.outbox.expire(ctx.now - HELD_AT_MOST)
    await ctx.unit.outbox.release_stranded()
    today = helsinki_day(ctx.now)
    if not reminders.is_time(ctx.county, ctx.now) or not await undelivered(ctx, today):
        return 0
    kind, day = NoticeKind.UNDELIVERED, today.isoformat()
    coordinators = await reminders.reachable(ctx, Role.COORDINATOR)
    notices = [to_person(one.id, kind, f"{one.id}:{day}", ctx.now, subject=day) for one in coordinators]
    if not coordinators:
        groups = await ctx.unit.groups.working()
        notices = [to_group(one.id, kind, f"{one.id}:{day}", ctx.now, subject=day) for one in groups]
    return sum([await ctx.unit.outbox.add(notice) for notice in notices])


async def undelivered(ctx: Context, day: date) -> Mapping[Awaited, int]:
    """How much of what somebody waits for failed, or was put on hold, on the days that a day tells of.

    Those are the working day before and what follows it, up to this day. Whole days, as of a person who left
    no more than the day is known. Counts alone: who it was for, or about what, is not for the coordinator.
    """
    first = _working_day_before(ctx.county, day)
    found = Counter(
        one.awaited
        for one in await ctx.unit.outbox.stuck(datetime.combine(first, time(), HELSINKI))
        if one.state in _UNDELIVERED and one.settled_at and first <= helsinki_day(one.settled_at) < day
    )
    return {awaited: found[awaited] for awaited in Awaited if found[awaited]}


def _working_day_before(county: County, day: date) -> date:
    before = day - timedelta(days=1)
    while not is_working_day(before, county.closed):
        before -= timedelta(days=1)
    return before
