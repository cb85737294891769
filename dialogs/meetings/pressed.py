"""Meetings in the channel: the buttons."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from bot.domain.decision import Decision, Said
from bot.domain.errors import Refusal
from bot.domain.questionnaire import read_date
from dialogs.answer import Answer
from dialogs.meetings import done, shown
from dialogs.meetings.shown import Values
from dialogs.verbs import Verb

if TYPE_CHECKING:
    from dialogs.channel import Meeting as Turn  # one turn in the channel, which is no meeting of people


async def _meeting_pressed(turn: "Turn", values: Values) -> Answer:
    return await shown.pack(turn, await shown.meeting_of(turn, values))


async def _item_pressed(turn: "Turn", values: Values) -> Answer:
    return await shown.item(turn, shown.number_of(values))


async def _minutes_pressed(turn: "Turn", values: Values) -> Answer:
    return await shown.minutes_of(turn, read_date(str(values.get("meeting") or "")))


async def _vote_pressed(turn: "Turn", values: Values) -> Answer:
    meeting = await done.vote(turn, str(values.get("vote_number") or ""))
    return shown.in_place(await shown.pack(turn, meeting))


async def _agenda_pressed(turn: "Turn", values: Values) -> Answer:
    day, number = read_date(str(values.get("meeting") or "")), str(values.get("put_number") or "")
    meeting = await done.put(turn, number, day, str(values.get("put_reason") or ""))
    return shown.in_place(await shown.pack(turn, meeting))


async def _off_pressed(turn: "Turn", values: Values) -> Answer:
    meeting = await done.off(
        turn, shown.number_of(values), str(values.get("off_reason") or ""), _version(values)
    )
    return shown.in_place(await shown.pack(turn, meeting))


async def _higher_pressed(turn: "Turn", values: Values) -> Answer:
    await done.shift(turn, shown.number_of(values), -1, _version(values))
    return shown.in_place(await shown.item(turn, shown.number_of(values)))


async def _lower_pressed(turn: "Turn", values: Values) -> Answer:
    await done.shift(turn, shown.number_of(values), 1, _version(values))
    return shown.in_place(await shown.item(turn, shown.number_of(values)))


async def _decide_pressed(turn: "Turn", values: Values) -> Answer:
    texts = {key: str(values.get(key) or "") for key in ("reason", "next_step", "what", "into", "channel")}
    until = read_date(str(values.get("until") or ""))
    said = Said(decision=_decision(str(values.get("decision") or "")), until=until, **texts)
    await done.decide(turn, shown.number_of(values), said, _version(values))
    return shown.in_place(await shown.item(turn, shown.number_of(values)))


async def _reword_pressed(turn: "Turn", values: Values) -> Answer:
    reason, next_step = (str(values.get(key) or "") for key in ("new_reason", "new_next_step"))
    await done.reword(turn, shown.number_of(values), reason, next_step, _version(values))
    return shown.in_place(await shown.item(turn, shown.number_of(values)))


async def _approve_pressed(turn: "Turn", values: Values) -> Answer:
    meeting = await done.approve(turn, await shown.meeting_of(turn, values), _version(values))
    return shown.in_place(await shown.minutes_of(turn, meeting.day))


def _version(values: Values) -> int:
    version = values.get("version")
    return version if isinstance(version, int) else -1


def _decision(code: str) -> Decision:
    if code not in set(Decision):
        raise Refusal("decision-unknown")
    return Decision(code)


VERBS: dict[str, Callable[["Turn", Values], Awaitable[Answer]]] = {
    Verb.MEETING: _meeting_pressed,
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

FORMS = frozenset({Verb.AGENDA, Verb.OFF_AGENDA, Verb.VOTE, Verb.DECIDE, Verb.REWORD})
"""Buttons whose form comes back as it was filled."""
