"""Same here: a worker has seen a phenomenon too; counted once a month, and never named."""

from datetime import datetime

from bot.domain.endorsement import Endorsement, month_of, published
from bot.domain.errors import Refusal
from bot.domain.people import Person
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases.access import allow


async def endorse(unit: Unit, *, by: Person, number: str, now: datetime) -> tuple[Phenomenon, bool]:
    """Count a person for a phenomenon; returns it, and whether they were not counted this month before.

    Raises:
        Refusal: there is no such phenomenon that every worker may read of.
    """
    await allow(unit, by, Permission.FILE)
    phenomenon = await unit.phenomena.numbered(number)
    if phenomenon is None or not published(phenomenon):
        raise Refusal("unknown-phenomenon", number=number)
    one = Endorsement(phenomenon_id=phenomenon.id, at=month_of(now), person_id=by.id)
    return phenomenon, await unit.endorsements.add(one)
