"""Meetings in the channel: the typed orders."""

from collections.abc import Awaitable, Callable
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.meeting import Meeting
from bot.domain.meeting_pack import AgendaCase
from bot.domain.questionnaire import read_date
from bot.usecases import dates, decisions, meetings, minutes, packs, rescheduling
from bot.usecases.context import Target
from dialogs import confirmation
from dialogs.actions.meetings import shown
from dialogs.answer import Answer
from dialogs.texts.minutes import minuted
from dialogs.turn import Turn
from dialogs.understanding.meetings import first_date, named, read_decided, read_number, read_words
from dialogs.understanding.words import Command
from dialogs.verbs import Verb


async def _meeting_typed(turn: Turn, said: str) -> Answer:
    """``2026-12-10``: a new meeting, or the one on that day; nothing: the next one."""
    at = turn.context
    meeting = await (dates.call(at, _day(said)) if said.strip() else dates.coming(at))
    return await shown.pack(turn, meeting)


async def _move_meeting_typed(turn: Turn, said: str) -> Answer:
    """``2026-12-10 2026-12-17 [<reason>]``; with one day, the next meeting moves there."""
    first, rest = first_date(said.strip())
    second, reason = first_date(rest)
    if first is None:
        raise Refusal("meeting-move-how")
    if second is None:
        meeting, to = await dates.coming(turn.context), first
    else:
        meeting, to = await dates.known(turn.context, first), second
    return await shown.pack(turn, await rescheduling.move(turn.context, meeting, to, reason=reason))


async def _cancel_meeting_typed(turn: Turn, said: str) -> Answer:
    """``2026-12-10 <reason>``: asks, and cancels it once that is confirmed."""
    said = _sure(turn, said)
    day, reason = first_date(said.strip())
    if day is None:
        raise Refusal("meeting-cancel-how")
    meeting = await dates.known(turn.context, day)
    await rescheduling.may_cancel(turn.context, meeting, reason)
    if asked := await _asked(turn, Verb.CANCEL_MEETING, meeting, reason):
        return asked
    cancelled = await rescheduling.cancel(turn.context, meeting, reason, version=meeting.version)
    return await shown.pack(turn, cancelled)


async def _pack_typed(turn: Turn, said: str) -> Answer:
    """The day, or nothing for the next meeting."""
    at = turn.context
    meeting = await (dates.known(at, _day(said)) if said.strip() else dates.coming(at))
    return await shown.pack(turn, await packs.send_out(at, meeting))


async def _agenda_typed(turn: Turn, said: str) -> Answer:
    """``I-2026-0001 [2027-03-11] [<reason>]``."""
    number, rest = read_number(said)
    day, reason = first_date(rest)
    return await shown.pack(turn, await meetings.put(turn.context, named(number), day=day, reason=reason))


async def _off_typed(turn: Turn, said: str) -> Answer:
    number, reason = read_number(said)
    return await shown.pack(turn, await meetings.take_off(turn.context, Target(number=named(number)), reason))


async def _item_typed(turn: Turn, said: str) -> Answer:
    return await shown.item(turn, named(read_number(said)[0]))


async def _vote_typed(turn: Turn, said: str) -> Answer:
    number, _ = read_number(said)
    meeting = await meetings.vote(turn.context, named(number))
    return Answer(
        message=turn.faces.said("said-voted", number=number, date=turn.faces.texts.date(meeting.day))
    )


async def _higher_typed(turn: Turn, said: str) -> Answer:
    return await _shifted(turn, said, -1)


async def _lower_typed(turn: Turn, said: str) -> Answer:
    return await _shifted(turn, said, 1)


async def _shifted(turn: Turn, said: str, by_places: int) -> Answer:
    what = Target(number=named(read_number(said)[0]))
    return await shown.pack(turn, await meetings.shift(turn.context, what, by_places))


async def _decide_typed(turn: Turn, said: str) -> Answer:
    """``I-2026-0001 <decision> <what it needs> perustelu: … seuraavaksi: …``."""
    number, rest = read_number(said)
    what = Target(number=named(number))
    return _told(turn, await decisions.decide(turn.context, what, read_decided(rest)))


async def _reword_typed(turn: Turn, said: str) -> Answer:
    """``I-2026-0001 perustelu: … seuraavaksi: …``; what is not named stays as it is."""
    number, rest = read_number(said)
    _, item, _ = await packs.listed(turn.unit, named(number))
    _, words = read_words(rest)
    reason, next_step = words.get("reason", item.reason), words.get("next_step", item.next_step)
    what = Target(number=number)
    return _told(turn, await minutes.reword(turn.context, what, reason=reason, next_step=next_step))


def _told(turn: Turn, matter: AgendaCase) -> Answer:
    """What was done, and what the reporters will read once the memo is approved."""
    theirs = minuted(matter, turn.faces.texts)
    return Answer(message=turn.faces.said("said-decided", number=matter.number, words=theirs))


async def _minutes_typed(turn: Turn, said: str) -> Answer:
    return await shown.minutes_of(turn, _day(said) if said.strip() else None)


async def _approve_typed(turn: Turn, said: str) -> Answer:
    """The day, or nothing for the memo that waits: asks, and sends all once that is confirmed."""
    said = _sure(turn, said)
    meeting, _ = await minutes.see(turn.context, _day(said) if said.strip() else None)
    await minutes.may_approve(turn.context, meeting)
    if asked := await _asked(turn, Verb.APPROVE, meeting):
        return asked
    approved = await minutes.approve(turn.context, meeting, meeting.version)
    return await shown.minutes_of(turn, approved.day)


def _sure(turn: Turn, said: str) -> str:
    """An order without the yes at its end, which the turn takes note of."""
    before, yes = confirmation.without_yes(said)
    turn.sure = turn.sure or yes
    return before


async def _asked(turn: Turn, verb: Verb, meeting: Meeting, words: str = "") -> Answer | None:
    """The question, which names the meeting's day; None once it is confirmed."""
    named = " ".join(filter(None, (meeting.day.isoformat(), words)))
    day = turn.faces.texts.date(meeting.day)
    return await confirmation.question(turn, verb, meeting.id, meeting.version, named=named, date=day)


def _day(said: str) -> date:
    day = read_date(said)
    if day is None:
        raise Refusal("meeting-day")
    return day


COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
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
