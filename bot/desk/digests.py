"""Digests: which are due, and what stands in them."""

from datetime import datetime

from bot.domain.calendar import Week, digest_due_at, helsinki_day, weeks_due
from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.notices import Notice, NoticeKind, for_group
from bot.domain.statistics import Digest, digest
from bot.ports import Unit


async def queue_due(unit: Unit, county: County, now: datetime) -> int:
    """Queue every digest that is due and was never queued; returns how many.

    The key names channel and period, so neither a restart nor a second copy of the bot makes another one;
    a period missed while the bot was down is queued late, and none is ever skipped.
    """
    queued = 0
    for group in await unit.groups.working():
        for week in await _never_queued(unit, group, county, now):
            queued += await unit.outbox.add(
                Notice(
                    key=_key(group, week),
                    kind=NoticeKind.DIGEST,
                    place=for_group(group.id),
                    group_id=group.id,
                    subject=week.key,
                    created_at=now,
                    due_at=now,
                )
            )
    return queued


async def _never_queued(unit: Unit, group: WorkingGroup, county: County, now: datetime) -> list[Week]:
    """The weeks that are due and new, oldest first: what comes before one that was queued was queued too.

    Asked before adding: on PostgreSQL even a row that is there already would cost a number at each tick.
    """
    found: list[Week] = []
    for week in reversed([*weeks_due(group.linked_at, now, county.digest_weekday, county.digest_at)]):
        if await unit.outbox.has(_key(group, week)):
            break
        found.insert(0, week)
    return found


def _key(group: WorkingGroup, week: Week) -> str:
    return f"{NoticeKind.DIGEST}:{group.id}:{week.key}"


async def of_week(unit: Unit, week: Week, county: County, now: datetime) -> Digest:
    """A period's digest as it stands now."""
    due_at = digest_due_at(week, county.digest_weekday, county.digest_at)
    return digest(
        week,
        observations=await unit.observations.received(week.start, week.end),
        proposals=await unit.proposals.all(),
        entries=await unit.log.moves(week.start, week.end),
        limit=county.digest_limit,
        made_at=now,
        late=helsinki_day(now) > helsinki_day(due_at),
    )
