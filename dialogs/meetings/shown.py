"""Meetings in the channel: what is shown."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.desk import dates, minutes, packs
from bot.domain.calendar import helsinki_day
from bot.domain.meeting import Meeting
from bot.domain.questionnaire import read_date
from dialogs.answer import Answer
from dialogs.meetings.reading import read_number
from dialogs.tried import Tried
from dialogs.verbs import Verb

if TYPE_CHECKING:
    from dialogs.channel import Meeting as Turn  # one turn in the channel, which is no meeting of people

Values: TypeAlias = Mapping[str, Any]
"""The data of a pressed button, with the card's inputs."""


async def pack(turn: "Turn", meeting: Meeting, tried: Tried | None = None) -> Answer:
    """A meeting with its agenda."""
    shown = await packs.see_pack(turn.unit, by=turn.person, group=turn.group, meeting=meeting, now=turn.now)
    return Answer(message=turn.faces.meeting(shown, tried))


async def item(turn: "Turn", number: str, tried: Tried | None = None) -> Answer:
    """One phenomenon on the agenda."""
    matter = await packs.see_item(turn.unit, by=turn.person, group=turn.group, number=number, now=turn.now)
    others = await packs.targets(turn.unit, matter.phenomenon)
    due = helsinki_day(turn.now) >= matter.meeting.day
    return Answer(message=turn.faces.item(matter, others, tried, due=due))


async def minutes_of(turn: "Turn", day: date | None) -> Answer:
    """The memo of a day, or of the meeting that waits for it."""
    meeting, matters = await minutes.see(
        turn.unit, by=turn.person, group=turn.group, day=day, county=turn.county, now=turn.now
    )
    return Answer(message=turn.faces.minutes(meeting, matters))


async def meeting_of(turn: "Turn", values: Values) -> Meeting:
    """The meeting that a button names; the next one when it names none."""
    today, day = helsinki_day(turn.now), read_date(str(values.get("meeting") or ""))
    if day is None:
        return await dates.coming(turn.unit, turn.county, today)
    return await dates.known(turn.unit, turn.county, day, today)


async def again(turn: "Turn", said: str, values: Values) -> Answer:
    """A delivery that had its effect before: what it was about, as it is now."""
    if values.get("verb") == Verb.APPROVE:
        return replace(await minutes_of(turn, (await meeting_of(turn, values)).day), in_place=True)
    if values.get("meeting") or not (number := number_of(values) or read_number(said)[0]):
        return replace(await pack(turn, await meeting_of(turn, values)), in_place=bool(values))
    return replace(await item(turn, number), in_place=bool(values))


async def form_again(turn: "Turn", tried: Tried) -> Answer:
    """The form that was sent, as it was filled, with what is wrong."""
    if tried.verb in (Verb.VOTE, Verb.AGENDA):
        shown = await pack(turn, await meeting_of(turn, tried.said), tried)
    else:
        shown = await item(turn, number_of(tried.said), tried)
    return replace(shown, in_place=True)


def in_place(answer: Answer) -> Answer:
    """The stored card changes too, so that everybody sees it."""
    return replace(answer, in_place=True, everyone=True)


def number_of(values: Values) -> str:
    """The phenomenon's number that a button carries, or its card's list; empty when there is none."""
    return str(values.get("number") or "").upper()
