"""Meetings in the channel: the typed orders."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase
from bot.domain.questionnaire import read_date
from bot.usecases import dates, decisions, meetings, minutes, packs, rescheduling
from bot.usecases.desk import Seen
from dialogs import confirmation
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.floor import Floor
from dialogs.meetings import shown
from dialogs.meetings.reading import first_date, named, read_decided, read_number, read_words
from dialogs.texts.minutes import minuted
from dialogs.verbs import Verb


async def _meeting_typed(floor: Floor, said: str) -> Answer:
    """``2026-12-10``: a new meeting, or the one on that day; nothing: the next one."""
    at = floor.desk
    meeting = await (dates.call(at, _day(said)) if said.strip() else dates.coming(at))
    return await shown.pack(floor, meeting)


async def _move_meeting_typed(floor: Floor, said: str) -> Answer:
    """``2026-12-10 2026-12-17 [<reason>]``; with one day, the next meeting moves there."""
    first, rest = first_date(said.strip())
    second, reason = first_date(rest)
    if first is None:
        raise Refusal("meeting-move-how")
    if second is None:
        meeting, to = await dates.coming(floor.desk), first
    else:
        meeting, to = await dates.known(floor.desk, first), second
    return await shown.pack(floor, await rescheduling.move(floor.desk, meeting, to, reason=reason))


async def _cancel_meeting_typed(floor: Floor, said: str) -> Answer:
    """``2026-12-10 <reason>``: asks, and cancels it once that is confirmed."""
    said = _sure(floor, said)
    day, reason = first_date(said.strip())
    if day is None:
        raise Refusal("meeting-cancel-how")
    meeting = await dates.known(floor.desk, day)
    await rescheduling.may_cancel(floor.desk, meeting, reason)
    if asked := await _asked(floor, Verb.CANCEL_MEETING, meeting, reason):
        return asked
    cancelled = await rescheduling.cancel(floor.desk, meeting, reason, version=meeting.version)
    return await shown.pack(floor, cancelled)


async def _pack_typed(floor: Floor, said: str) -> Answer:
    """The day, or nothing for the next meeting."""
    at = floor.desk
    meeting = await (dates.known(at, _day(said)) if said.strip() else dates.coming(at))
    return await shown.pack(floor, await packs.send_out(at, meeting))


async def _agenda_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 [2027-03-11] [<reason>]``."""
    number, rest = read_number(said)
    day, reason = first_date(rest)
    return await shown.pack(floor, await meetings.put(floor.desk, named(number), day=day, reason=reason))


async def _off_typed(floor: Floor, said: str) -> Answer:
    number, reason = read_number(said)
    return await shown.pack(floor, await meetings.take_off(floor.desk, Seen(number=named(number)), reason))


async def _item_typed(floor: Floor, said: str) -> Answer:
    return await shown.item(floor, named(read_number(said)[0]))


async def _vote_typed(floor: Floor, said: str) -> Answer:
    number, _ = read_number(said)
    meeting = await meetings.vote(floor.desk, named(number))
    return Answer(
        message=floor.faces.said("said-voted", number=number, date=floor.faces.texts.date(meeting.day))
    )


async def _higher_typed(floor: Floor, said: str) -> Answer:
    return await _shifted(floor, said, -1)


async def _lower_typed(floor: Floor, said: str) -> Answer:
    return await _shifted(floor, said, 1)


async def _shifted(floor: Floor, said: str, by_places: int) -> Answer:
    what = Seen(number=named(read_number(said)[0]))
    return await shown.pack(floor, await meetings.shift(floor.desk, what, by_places))


async def _decide_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 <decision> <what it needs> perustelu: … seuraavaksi: …``."""
    number, rest = read_number(said)
    what = Seen(number=named(number))
    return _told(floor, await decisions.decide(floor.desk, what, read_decided(rest)))


async def _reword_typed(floor: Floor, said: str) -> Answer:
    """``I-2026-0001 perustelu: … seuraavaksi: …``; what is not named stays as it is."""
    number, rest = read_number(said)
    _, item, _ = await packs.listed(floor.unit, named(number))
    _, words = read_words(rest)
    reason, next_step = words.get("reason", item.reason), words.get("next_step", item.next_step)
    what = Seen(number=number)
    return _told(floor, await minutes.reword(floor.desk, what, reason=reason, next_step=next_step))


def _told(floor: Floor, matter: AgendaCase) -> Answer:
    """What was done, and what the reporters will read once the memo is approved."""
    theirs = minuted(matter, floor.faces.texts)
    return Answer(message=floor.faces.said("said-decided", number=matter.number, words=theirs))


async def _minutes_typed(floor: Floor, said: str) -> Answer:
    return await shown.minutes_of(floor, _day(said) if said.strip() else None)


async def _approve_typed(floor: Floor, said: str) -> Answer:
    """The day, or nothing for the memo that waits: asks, and sends all once that is confirmed."""
    said = _sure(floor, said)
    meeting, _ = await minutes.see(floor.desk, _day(said) if said.strip() else None)
    await minutes.may_approve(floor.desk, meeting)
    if asked := await _asked(floor, Verb.APPROVE, meeting):
        return asked
    approved = await minutes.approve(floor.desk, meeting, meeting.version)
    return await shown.minutes_of(floor, approved.day)


def _sure(floor: Floor, said: str) -> str:
    """An order without the yes at its end, which the floor takes note of."""
    before, yes = confirmation.without_yes(said)
    floor.sure = floor.sure or yes
    return before


async def _asked(floor: Floor, verb: Verb, meeting: Meeting, words: str = "") -> Answer | None:
    """The question, which names the meeting's day; None once it is confirmed."""
    named = " ".join(filter(None, (meeting.day.isoformat(), words)))
    day = floor.faces.texts.date(meeting.day)
    return await confirmation.question(floor, verb, meeting.id, meeting.version, named=named, date=day)


def _day(said: str) -> date:
    day = read_date(said)
    if day is None:
        raise Refusal("meeting-day")
    return day


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.MEETING: _meeting_typed,
    Command.MOVE_MEETING: _move_meeting_typed,
    Command.CANCEL_MEETING: _cancel_meeting_typed,
    Command.PACK: _pack_typed,
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
