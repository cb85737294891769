"""Meetings in the channel: the typed orders."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.desk import dates, minutes, packs
from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.pack import Matter
from bot.domain.questionnaire import read_date
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.floor import Floor
from dialogs.meetings import done, shown
from dialogs.meetings.reading import first_date, read_decided, read_number, read_words
from dialogs.texts.minutes import minuted


async def _meeting_typed(floor: Floor, said: str) -> Answer:
    """``2026-12-10``: a new meeting, or the one on that day; nothing: the next one."""
    if not said.strip():
        return await shown.pack(floor, await dates.coming(floor.unit, floor.county, helsinki_day(floor.now)))
    meeting = await dates.call(
        floor.unit, by=floor.person, group=floor.group, day=_day(said), county=floor.county, now=floor.now
    )
    return await shown.pack(floor, meeting)


async def _agenda_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 [2027-03-11] [<reason>]``."""
    number, rest = read_number(said)
    day, reason = first_date(rest)
    return await shown.pack(floor, await done.put(floor, number, day, reason))


async def _off_typed(floor: Floor, said: str) -> Answer:
    number, reason = read_number(said)
    return await shown.pack(floor, await done.off(floor, number, reason, None))


async def _item_typed(floor: Floor, said: str) -> Answer:
    return await shown.item(floor, done.named(read_number(said)[0]))


async def _vote_typed(floor: Floor, said: str) -> Answer:
    number, _ = read_number(said)
    meeting = await done.vote(floor, number)
    return Answer(
        message=floor.faces.said("said-voted", number=number, date=floor.faces.texts.date(meeting.day))
    )


async def _higher_typed(floor: Floor, said: str) -> Answer:
    return await shown.pack(floor, await done.shift(floor, read_number(said)[0], -1, None))


async def _lower_typed(floor: Floor, said: str) -> Answer:
    return await shown.pack(floor, await done.shift(floor, read_number(said)[0], 1, None))


async def _decide_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 <decision> <what it needs> perustelu: … seuraavaksi: …``."""
    number, rest = read_number(said)
    matter = await done.decide(floor, done.named(number), read_decided(rest), None)
    return _told(floor, matter)


async def _reword_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 perustelu: … seuraavaksi: …``; what is not named stays as it is."""
    number, rest = read_number(said)
    _, item, _ = await packs.listed(floor.unit, done.named(number))
    _, words = read_words(rest)
    matter = await done.reword(
        floor, number, words.get("reason", item.reason), words.get("next_step", item.next_step), None
    )
    return _told(floor, matter)


def _told(floor: Floor, matter: Matter) -> Answer:
    """What was done, and what the reporters will read once the memo is approved."""
    theirs = minuted(matter, floor.faces.texts)
    return Answer(message=floor.faces.said("said-decided", number=matter.number, words=theirs))


async def _minutes_typed(floor: Floor, said: str) -> Answer:
    return await shown.minutes_of(floor, _day(said) if said.strip() else None)


async def _approve_typed(floor: Floor, said: str) -> Answer:
    """The day, or nothing for the memo that waits."""
    meeting, _ = await minutes.see(
        floor.unit,
        by=floor.person,
        group=floor.group,
        day=_day(said) if said.strip() else None,
        county=floor.county,
        now=floor.now,
    )
    return await shown.minutes_of(floor, (await done.approve(floor, meeting, None)).day)


def _day(said: str) -> date:
    day = read_date(said)
    if day is None:
        raise Refusal("meeting-day")
    return day


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.MEETING: _meeting_typed,
    Command.AGENDA: _agenda_typed,
    Command.OFF_AGENDA: _off_typed,
    Command.ITEM: _item_typed,
    Command.VOTE: _vote_typed,
    Command.HIGHER: _higher_typed,
    Command.LOWER: _lower_typed,
    Command.DECIDE: _decide_typed,
    Command.REWORD: _reword_typed,
    Command.MINUTES: _minutes_typed,
    Command.APPROVE: _approve_typed,
}
