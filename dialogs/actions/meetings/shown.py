"""Meetings in the channel: what is shown."""

from contextlib import suppress
from dataclasses import replace
from datetime import date

from bot.domain.meeting import Meeting, MeetingState
from bot.domain.questionnaire import read_date
from bot.usecases import dates, minutes, packs
from dialogs.answer import Answer
from dialogs.button_input import Values, number_on, said_in
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.meetings import all_dates, read_number
from dialogs.verbs import Verb


async def pack(turn: Turn, meeting: Meeting, tried: RejectedForm | None = None) -> Answer:
    """A meeting with its agenda."""
    shown = await packs.see_pack(turn.context, meeting)
    return Answer(message=turn.faces.meeting(shown, tried))


async def item(turn: Turn, number: str, tried: RejectedForm | None = None) -> Answer:
    """One phenomenon on the agenda."""
    matter = await packs.see_item(turn.context, number)
    others = await packs.targets(turn.unit, matter.phenomenon)
    due = turn.context.today >= matter.meeting.day
    return Answer(message=turn.faces.item(matter, others, tried, due=due))


async def minutes_of(turn: Turn, day: date | None) -> Answer:
    """The memo of a day, or of the meeting that waits for it."""
    meeting, matters = await minutes.see(turn.context, day)
    return Answer(message=turn.faces.minutes(meeting, matters))


async def meeting_of(turn: Turn, values: Values) -> Meeting:
    """The meeting that a button names, also when it was moved or cancelled since; else the next one."""
    day = read_date(said_in(values, "meeting"))
    with suppress(KeyError):
        return await turn.unit.meetings.get(said_in(values, "id"))
    return await (dates.known(turn.context, day) if day else dates.coming(turn.context))


async def again(turn: Turn, said: str, values: Values) -> Answer:
    """A delivery that had its effect before: what it was about, as it is now."""
    if days := all_dates(said):  # where a meeting was moved to, or one that was called or cancelled
        found = await turn.unit.meetings.on(days[-1])
        return await pack(turn, found or await dates.coming(turn.context))
    if values.get("verb") == Verb.APPROVE:
        return replace(await minutes_of(turn, (await meeting_of(turn, values)).day), in_place=True)
    if values.get("meeting") or not (number := number_on(values) or read_number(said)[0]):
        return replace(await pack(turn, await meeting_of(turn, values)), in_place=bool(values))
    return replace(await item(turn, number), in_place=bool(values))


async def form_again(turn: Turn, tried: RejectedForm) -> Answer:
    """The form that was sent, as it was filled, with what is wrong."""
    if tried.verb in ON_MEETING:
        meeting = await meeting_of(turn, tried.said)
        if tried.verb in BEFORE and meeting.state is not MeetingState.PLANNED:
            raise tried.problem  # the form is not offered any more
        shown = await pack(turn, meeting, tried)
    else:
        shown = await item(turn, number_on(tried.said), tried)
    return replace(shown, in_place=True)


BEFORE = frozenset({Verb.MOVE_MEETING, Verb.CANCEL_MEETING})
ON_MEETING = BEFORE | {Verb.VOTE, Verb.AGENDA}
"""The forms of a meeting's card, and those that it has only before anything is decided."""


def in_place(answer: Answer) -> Answer:
    """The stored card changes too, so that everybody sees it."""
    return replace(answer, in_place=True, everyone=True)
