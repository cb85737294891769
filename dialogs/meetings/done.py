"""Meetings in the channel: what is done, for buttons and typed orders alike."""

from datetime import date
from typing import TYPE_CHECKING

from bot.desk import decisions, minutes
from bot.desk import meetings as desk
from bot.domain.decision import Said
from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting
from bot.domain.pack import Matter

if TYPE_CHECKING:
    from dialogs.channel import Meeting as Turn  # one turn in the channel, which is no meeting of people


def named(number: str) -> str:
    """The number, when there is one."""
    if not number:
        raise Refusal("agenda-which")
    return number


async def vote(turn: "Turn", number: str) -> Meeting:
    """Give or change one's vote."""
    return await desk.vote(turn.unit, by=turn.person, group=turn.group, number=named(number), now=turn.now)


async def put(turn: "Turn", number: str, day: date | None, reason: str) -> Meeting:
    """Put a phenomenon on an agenda; ``day`` None is the next meeting."""
    return await desk.put(
        turn.unit,
        by=turn.person,
        group=turn.group,
        number=named(number),
        day=day,
        clear=turn.clear,
        county=turn.county,
        now=turn.now,
        reason=reason,
    )


async def off(turn: "Turn", number: str, reason: str, version: int | None) -> Meeting:
    """Take it off again."""
    return await desk.take_off(
        turn.unit,
        by=turn.person,
        group=turn.group,
        number=named(number),
        clear=turn.clear,
        now=turn.now,
        reason=reason,
        version=version,
    )


async def shift(turn: "Turn", number: str, by_places: int, version: int | None) -> Meeting:
    """Move it earlier or later."""
    return await desk.shift(
        turn.unit,
        by=turn.person,
        group=turn.group,
        number=named(number),
        by_places=by_places,
        now=turn.now,
        version=version,
    )


async def decide(turn: "Turn", number: str, said: Said, version: int | None) -> Matter:
    """Enter what was decided."""
    return await decisions.decide(
        turn.unit,
        by=turn.person,
        group=turn.group,
        number=number,
        said=said,
        clear=turn.clear,
        now=turn.now,
        version=version,
    )


async def reword(turn: "Turn", number: str, reason: str, next_step: str, version: int | None) -> Matter:
    """Edit what reporters will read."""
    return await minutes.reword(
        turn.unit,
        by=turn.person,
        group=turn.group,
        number=number,
        reason=reason,
        next_step=next_step,
        clear=turn.clear,
        now=turn.now,
        version=version,
    )


async def approve(turn: "Turn", meeting: Meeting, version: int | None) -> Meeting:
    """Approve the memo and send all."""
    return await minutes.approve(
        turn.unit, by=turn.person, group=turn.group, meeting=meeting, now=turn.now, version=version
    )
