"""Screening: what a coordinator does with an observation before it is in a proposal, or instead."""

from datetime import datetime

from bot.desk.doors import allow
from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.observation import in_order
from bot.domain.people import Person
from bot.domain.roles import Deed
from bot.domain.screening import Waiting, waiting
from bot.ports import Unit


async def queue(
    unit: Unit, *, by: Person, group: WorkingGroup, county: County, now: datetime
) -> list[Waiting]:
    """Every observation that waits to be screened, the oldest first.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Deed.SCREEN, group=group)
    found = sorted(await unit.observations.waiting(), key=in_order)
    return [waiting(one, county, helsinki_day(now)) for one in found]
