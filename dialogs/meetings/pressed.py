"""Meetings in the channel: the buttons."""

from collections.abc import Awaitable, Callable

from bot.domain.decision import Decision, Said
from bot.domain.errors import Refusal
from bot.domain.questionnaire import read_date
from dialogs.answer import Answer
from dialogs.floor import Floor
from dialogs.meetings import done, shown
from dialogs.meetings.shown import Values
from dialogs.verbs import Verb


async def _meeting_pressed(floor: Floor, values: Values) -> Answer:
    return await shown.pack(floor, await shown.meeting_of(floor, values))


async def _item_pressed(floor: Floor, values: Values) -> Answer:
    return await shown.item(floor, shown.number_of(values))


async def _minutes_pressed(floor: Floor, values: Values) -> Answer:
    return await shown.minutes_of(floor, read_date(str(values.get("meeting") or "")))


async def _vote_pressed(floor: Floor, values: Values) -> Answer:
    meeting = await done.vote(floor, str(values.get("vote_number") or ""))
    return shown.in_place(await shown.pack(floor, meeting))


async def _agenda_pressed(floor: Floor, values: Values) -> Answer:
    day, number = read_date(str(values.get("meeting") or "")), str(values.get("put_number") or "")
    meeting = await done.put(floor, number, day, str(values.get("put_reason") or ""))
    return shown.in_place(await shown.pack(floor, meeting))


async def _off_pressed(floor: Floor, values: Values) -> Answer:
    meeting = await done.off(
        floor, shown.number_of(values), str(values.get("off_reason") or ""), _version(values)
    )
    return shown.in_place(await shown.pack(floor, meeting))


async def _higher_pressed(floor: Floor, values: Values) -> Answer:
    await done.shift(floor, shown.number_of(values), -1, _version(values))
    return shown.in_place(await shown.item(floor, shown.number_of(values)))


async def _lower_pressed(floor: Floor, values: Values) -> Answer:
    await done.shift(floor, shown.number_of(values), 1, _version(values))
    return shown.in_place(await shown.item(floor, shown.number_of(values)))


async def _decide_pressed(floor: Floor, values: Values) -> Answer:
    texts = {key: str(values.get(key) or "") for key in ("reason", "next_step", "what", "into", "channel")}
    until = read_date(str(values.get("until") or ""))
    said = Said(decision=_decision(str(values.get("decision") or "")), until=until, **texts)
    await done.decide(floor, shown.number_of(values), said, _version(values))
    return shown.in_place(await shown.item(floor, shown.number_of(values)))


async def _reword_pressed(floor: Floor, values: Values) -> Answer:
    reason, next_step = (str(values.get(key) or "") for key in ("new_reason", "new_next_step"))
    await done.reword(floor, shown.number_of(values), reason, next_step, _version(values))
    return shown.in_place(await shown.item(floor, shown.number_of(values)))


async def _approve_pressed(floor: Floor, values: Values) -> Answer:
    meeting = await done.approve(floor, await shown.meeting_of(floor, values), _version(values))
    return shown.in_place(await shown.minutes_of(floor, meeting.day))


def _version(values: Values) -> int:
    version = values.get("version")
    return version if isinstance(version, int) else -1


def _decision(code: str) -> Decision:
    if code not in set(Decision):
        raise Refusal("decision-unknown")
    return Decision(code)


VERBS: dict[str, Callable[[Floor, Values], Awaitable[Answer]]] = {
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
