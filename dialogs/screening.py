"""Screening in the working group's channel: the queue, and what a coordinator does with one observation."""

from typing import TYPE_CHECKING

from bot.desk import screening as desk
from dialogs.answer import Answer

if TYPE_CHECKING:
    from dialogs.channel import Meeting


async def queue(meeting: "Meeting", _said: str = "") -> Answer:
    """The observations that wait."""
    shown = await desk.queue(
        meeting.unit, by=meeting.person, group=meeting.group, county=meeting.county, now=meeting.now
    )
    return Answer(message=meeting.faces.queue(shown))
