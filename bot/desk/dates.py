"""The days of the working group's meetings: configured ones, and those that somebody calls."""

from datetime import date
from uuid import uuid4

from bot.desk.desk import Desk
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.meeting import Meeting, later
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


async def coming(at: Desk) -> Meeting:
    """The next meeting, today's included.

    Raises:
        Refusal: none is known.
    """
    await plan(at.unit, at.county, at.today)
    for meeting in await at.unit.meetings.all():
        if meeting.day >= at.today:
            return meeting
    raise Refusal("meeting-none")


async def known(at: Desk, day: date) -> Meeting:
    """The meeting on a day.

    Raises:
        Refusal: there is none.
    """
    await plan(at.unit, at.county, at.today)
    meeting = await at.unit.meetings.on(day)
    if meeting is None:
        raise Refusal("meeting-unknown", date=day)
    return meeting


async def call(at: Desk, day: date) -> Meeting:
    """A new meeting, or the one that is on that day already.

    Raises:
        Refusal: they may not, or the day has passed and there was none.
    """
    await plan(at.unit, at.county, at.today)
    if found := await at.unit.meetings.on(day):
        await at.allow(Deed.SEE_MEETING)
        return found
    await at.allow(Deed.CALL_MEETING)
    meeting = Meeting(id=uuid4().hex, day=later(day, at.today))
    await at.unit.meetings.add(meeting)
    await at.note(Action.CALLED, meeting.id)
    return meeting
