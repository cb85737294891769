"""The days of the working group's meetings: configured ones, and those that somebody calls."""

from datetime import date, datetime
from uuid import uuid4

from bot.desk.doors import allow
from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.meeting import Meeting, later
from bot.domain.people import Person
from bot.domain.roles import Deed
from bot.ports import Unit


async def plan(unit: Unit, county: County, today: date) -> int:
    """Make rows of the configured days that are still to come; returns how many were new."""
    known = {meeting.day for meeting in await unit.meetings.all()}
    new = [day for day in county.meetings if day >= today and day not in known]
    return sum([await unit.meetings.add(Meeting(id=uuid4().hex, day=day)) for day in new])


async def days(unit: Unit, county: County) -> frozenset[date]:
    """Every day of a meeting that is known, configured or called."""
    return frozenset((*county.meetings, *(meeting.day for meeting in await unit.meetings.all())))


async def coming(unit: Unit, county: County, today: date) -> Meeting:
    """The next meeting, today's included.

    Raises:
        Refusal: none is known.
    """
    await plan(unit, county, today)
    for meeting in await unit.meetings.all():
        if meeting.day >= today:
            return meeting
    raise Refusal("meeting-none")


async def known(unit: Unit, county: County, day: date, today: date) -> Meeting:
    """The meeting on a day.

    Raises:
        Refusal: there is none.
    """
    await plan(unit, county, today)
    meeting = await unit.meetings.on(day)
    if meeting is None:
        raise Refusal("meeting-unknown", date=day)
    return meeting


async def call(
    unit: Unit, *, by: Person, group: WorkingGroup, day: date, county: County, now: datetime
) -> Meeting:
    """A new meeting, or the one that is on that day already.

    Raises:
        Refusal: they may not, or the day has passed and there was none.
    """
    today = helsinki_day(now)
    await plan(unit, county, today)
    if found := await unit.meetings.on(day):
        await allow(unit, by, Deed.SEE_MEETING, group=group)
        return found
    await allow(unit, by, Deed.CALL_MEETING, group=group)
    meeting = Meeting(id=uuid4().hex, day=later(day, today))
    await unit.meetings.add(meeting)
    await unit.log.add(Entry(at=now, action=Action.CALLED, subject=meeting.id, person_id=by.id))
    return meeting
