"""Meetings in the channel: the buttons."""

from collections.abc import Awaitable, Callable

from bot.domain.decision import Decision, DecisionInput
from bot.domain.errors import Refusal
from bot.domain.questionnaire import read_date
from bot.usecases import decisions, meetings, minutes, packs, rescheduling
from bot.usecases.context import Target
from dialogs.actions.meetings import shown
from dialogs.answer import Answer
from dialogs.button_input import Values, day_in, number_on, said_in, seen_on
from dialogs.turn import Turn
from dialogs.understanding.meetings import named
from dialogs.verbs import Verb


async def _meeting_pressed(turn: Turn, values: Values) -> Answer:
    return await shown.pack(turn, await shown.meeting_of(turn, values))


async def _item_pressed(turn: Turn, values: Values) -> Answer:
    return await shown.item(turn, number_on(values))


async def _minutes_pressed(turn: Turn, values: Values) -> Answer:
    return await shown.minutes_of(turn, read_date(said_in(values, "meeting")))


async def _vote_pressed(turn: Turn, values: Values) -> Answer:
    meeting = await meetings.vote(turn.context, named(said_in(values, "vote_number")))
    return shown.in_place(await shown.pack(turn, meeting))


async def _agenda_pressed(turn: Turn, values: Values) -> Answer:
    number, reason = named(said_in(values, "put_number")), said_in(values, "put_reason")
    day = (await shown.meeting_of(turn, values)).day
    meeting = await meetings.put(turn.context, number, day=day, reason=reason)
    return shown.in_place(await shown.pack(turn, meeting))


async def _move_meeting_pressed(turn: Turn, values: Values) -> Answer:
    meeting, to = await shown.meeting_of(turn, values), day_in(values, "new_day")
    if to is None:
        raise Refusal("meeting-day")
    version, reason = seen_on(values).version, said_in(values, "move_reason")
    moved = await rescheduling.move(turn.context, meeting, to, version=version, reason=reason)
    return shown.in_place(await shown.pack(turn, moved))


async def _cancel_meeting_pressed(turn: Turn, values: Values) -> Answer:
    meeting, reason = await shown.meeting_of(turn, values), said_in(values, "cancel_reason")
    version = seen_on(values).version
    cancelled = await rescheduling.cancel(turn.context, meeting, reason, version=version)
    return shown.in_place(await shown.pack(turn, cancelled))


async def _pack_pressed(turn: Turn, values: Values) -> Answer:
    meeting = await shown.meeting_of(turn, values)
    sent = await packs.send_out(turn.context, meeting, seen_on(values).version)
    return shown.in_place(await shown.pack(turn, sent))


async def _off_pressed(turn: Turn, values: Values) -> Answer:
    meeting = await meetings.take_off(turn.context, _named(values), said_in(values, "off_reason"))
    return shown.in_place(await shown.pack(turn, meeting))


async def _higher_pressed(turn: Turn, values: Values) -> Answer:
    await meetings.shift(turn.context, _named(values), -1)
    return await _item_as_it_is(turn, values)


async def _lower_pressed(turn: Turn, values: Values) -> Answer:
    await meetings.shift(turn.context, _named(values), 1)
    return await _item_as_it_is(turn, values)


async def _decide_pressed(turn: Turn, values: Values) -> Answer:
    texts = {key: said_in(values, key) for key in ("reason", "next_step", "what", "into", "channel")}
    until = read_date(said_in(values, "until"))
    said = DecisionInput(decision=_decision(said_in(values, "decision")), until=until, **texts)
    await decisions.decide(turn.context, seen_on(values), said)
    return await _item_as_it_is(turn, values)


async def _reword_pressed(turn: Turn, values: Values) -> Answer:
    reason, next_step = said_in(values, "new_reason"), said_in(values, "new_next_step")
    await minutes.reword(turn.context, seen_on(values), reason=reason, next_step=next_step)
    return await _item_as_it_is(turn, values)


async def _approve_pressed(turn: Turn, values: Values) -> Answer:
    meeting = await shown.meeting_of(turn, values)
    approved = await minutes.approve(turn.context, meeting, seen_on(values).version)
    return shown.in_place(await shown.minutes_of(turn, approved.day))


async def _item_as_it_is(turn: Turn, values: Values) -> Answer:
    return shown.in_place(await shown.item(turn, number_on(values)))


def _named(values: Values) -> Target:
    """What the button is on, when it is on something."""
    what = seen_on(values)
    named(what.number)
    return what


def _decision(code: str) -> Decision:
    if code not in set(Decision):
        raise Refusal("decision-unknown")
    return Decision(code)


VERBS: dict[str, Callable[[Turn, Values], Awaitable[Answer]]] = {
    Verb.MEETING: _meeting_pressed,
    Verb.MOVE_MEETING: _move_meeting_pressed,
    Verb.CANCEL_MEETING: _cancel_meeting_pressed,
    Verb.PACK: _pack_pressed,
    Verb.AGENDA: _agenda_pressed,
    Verb.OFF_AGENDA: _off_pressed,
    Verb.ITEM: _item_pressed,
    Verb.VOTE: _vote_pressed,
    Verb.HIGHER: _higher_pressed,
    Verb.LOWER: _lower_pressed,
    Verb.DECIDE: _decide_pressed,
    Verb.REWORD: _reword_pressed,
    Verb.MINUTES: _minutes_pressed,
    Verb.APPROVE: _approve_pressed,
}

FORMS = shown.ON_MEETING | {Verb.OFF_AGENDA, Verb.DECIDE, Verb.REWORD}
"""Buttons whose form comes back as it was filled."""
