"""Meetings in the channel: what is done, for buttons and typed orders alike."""

from datetime import date

from bot.desk import decisions, minutes
from bot.desk import meetings as desk
from bot.domain.decision import Said
from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting
from bot.domain.pack import Matter
from dialogs.floor import Floor


def named(number: str) -> str:
    """The number, when there is one."""
    if not number:
        raise Refusal("agenda-which")
    return number


async def vote(floor: Floor, number: str) -> Meeting:
    """Give or change one's vote."""
    return await desk.vote(
        floor.unit, by=floor.person, group=floor.group, number=named(number), now=floor.now
    )


async def put(floor: Floor, number: str, day: date | None, reason: str) -> Meeting:
    """Put a phenomenon on an agenda; ``day`` None is the next meeting."""
    return await desk.put(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=named(number),
        day=day,
        clear=floor.clear,
        county=floor.county,
        now=floor.now,
        reason=reason,
    )


async def off(floor: Floor, number: str, reason: str, version: int | None) -> Meeting:
    """Take it off again."""
    return await desk.take_off(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=named(number),
        clear=floor.clear,
        now=floor.now,
        reason=reason,
        version=version,
    )


async def shift(floor: Floor, number: str, by_places: int, version: int | None) -> Meeting:
    """Move it earlier or later."""
    return await desk.shift(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=named(number),
        by_places=by_places,
        now=floor.now,
        version=version,
    )


async def decide(floor: Floor, number: str, said: Said, version: int | None) -> Matter:
    """Enter what was decided."""
    return await decisions.decide(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        said=said,
        clear=floor.clear,
        now=floor.now,
        version=version,
    )


async def reword(floor: Floor, number: str, reason: str, next_step: str, version: int | None) -> Matter:
    """Edit what reporters will read."""
    return await minutes.reword(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        reason=reason,
        next_step=next_step,
        clear=floor.clear,
        now=floor.now,
        version=version,
    )


async def approve(floor: Floor, meeting: Meeting, version: int | None) -> Meeting:
    """Approve the memo and send all."""
    return await minutes.approve(
        floor.unit, by=floor.person, group=floor.group, meeting=meeting, now=floor.now, version=version
    )
