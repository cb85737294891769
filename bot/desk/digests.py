"""Digests: which are due, and what stands in them."""

from datetime import datetime

from bot.domain.calendar import Week, digest_due_at, helsinki_day, weeks_due
from bot.domain.county import County
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
        for week in weeks_due(group.linked_at, now, county.digest_weekday, county.digest_at):
            queued += await unit.outbox.add(
                Notice(
                    key=f"{NoticeKind.DIGEST}:{group.id}:{week.key}",
                    kind=NoticeKind.DIGEST,
                    place=for_group(group.id),
                    group_id=group.id,
                    subject=week.key,
                    created_at=now,
                    due_at=now,
                )
            )
    return queued


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
