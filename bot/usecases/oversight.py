"""The data protection officer's view, gathered."""

from datetime import datetime, timedelta

from bot.domain.calendar import helsinki_day
from bot.domain.oversight import SHOWN, SPAN, WATCHED, Oversight, Trace, newest
from bot.domain.people import Opening, Person
from bot.domain.roles import Permission, may
from bot.ports import Unit
from bot.usecases.access import allow, roles_of

_NOTEWORTHY = tuple(purpose for purpose in Opening if purpose is not Opening.DELIVERY)
"""Each notice that goes out is an opening: counted, but it would fill the list."""


async def view(unit: Unit, person: Person, now: datetime) -> Oversight:
    """Counters for those who may see them; who did what for the officer alone.

    Raises:
        Refusal: they may see neither.
    """
    await allow(unit, person, Permission.SEE_COUNTERS)
    since = now - SPAN
    first, tomorrow = helsinki_day(since), helsinki_day(now) + timedelta(days=1)
    first += timedelta(days=-first.weekday() % 7)  # counted by the week, the first whole one
    return Oversight(
        since=first,
        tallies=await unit.tallies.between(first, tomorrow),
        openings=await unit.openings.counts(since),
        reads=await unit.reads.count(since),
        traces=await _traces(unit, person),
    )


async def _traces(unit: Unit, person: Person) -> tuple[Trace, ...]:
    if not may(await roles_of(unit, person), Permission.OVERSEE):
        return ()
    return newest(
        await unit.reads.last(limit=SHOWN),
        await unit.openings.last(_NOTEWORTHY, limit=SHOWN),
        await unit.log.last(WATCHED, limit=SHOWN),
    )
