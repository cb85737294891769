"""Texts that wait for their writer's word, and what is said about them."""

from dataclasses import replace
from functools import partial

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from dialogs import confirmation, intake
from dialogs.actions import replies
from dialogs.actions.action import Request
from dialogs.actions.filing.form import (
    ASKED_AGAIN,
    begin,
    count_guard,
    follow,
    form_context,
    hold,
    only_asked,
    row_of,
)
from dialogs.actions.filing.texts import several, take, take_text, urgent
from dialogs.answer import Answer
from dialogs.pages.help import unknown_page
from dialogs.pending import WaitingText, Why
from dialogs.turn import Turn


async def settle(turn: Turn, leave: Leave) -> Answer:
    """The text that the guard stopped in the chat, once its writer has said something to that."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is not Why.STOPPED:
        return await replies.settle(turn, leave)
    if held.urgent and leave is not Leave.NOT_URGENT:  # the guard's other words answer another question
        return (
            await urgent(turn, held.text)
            if held.field == "text"
            else await _take_held(turn, held, Leave.NONE)
        )
    await confirmation.drop(turn)
    answer = await _take_held(turn, held, leave)
    turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
    return answer


async def _take_held(turn: Turn, held: WaitingText, leave: Leave) -> Answer:
    draft = await turn.unit.drafts.of(turn.person.id)
    same = draft is not None and row_of(draft) == held.about
    values = {held.field: held.text, **(held.offer or {} if leave is Leave.MASKED else {})}
    if held.field == "text":
        of = draft.id if draft and same else ""  # its writer may have gone on with the form meanwhile
        return await take(turn, values, leave=leave, of=of)
    if draft is None or not same:
        raise Refusal("guard-nothing")
    by = await form_context(turn, leave, held.text, of=held.field)
    reply = intake.taken(draft, values, by)
    await count_guard(turn, by.inspection)
    return await follow(turn, reply)


async def ask_again(turn: Turn) -> Answer | None:
    """What was asked about a text that waits, to who may not have got it; None when none waits."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is Why.OWN:
        return None
    if held.why is Why.SEVERAL:
        return await several(turn, held.parts, held.text)
    if held.why is Why.UNKNOWN:
        return await ask_unknown(turn, held.text)
    if held.urgent and held.field == "text":
        return await urgent(turn, held.text)
    return await _take_held(turn, held, held.leave)


async def ask_unknown(turn: Turn, line: str) -> Answer:
    """Ask whether a line that means nothing is to be an observation."""
    leave_unknown(turn)
    await hold(turn, Why.UNKNOWN, line, before=turn.observations_pending.look(turn.person.id))
    await only_asked(turn)
    return turn.show(unknown_page(turn.texts, line))


def leave_unknown(turn: Turn) -> None:
    """Leave that question: a yes that is said later answers another one. What waited before waits again."""
    held = turn.observations_pending.look(turn.person.id)
    if held is None or held.why is not Why.UNKNOWN:
        return
    turn.observations_pending.take(turn.person.id)
    if held.before:
        turn.observations_pending.keep(turn.person.id, held.before)


async def choose(turn: Turn, line: str) -> Answer | None:
    """What is said about a text that waits for its writer's word; None for other lines."""
    if not turn.words.recognise(line, CHOICES[Why.UNKNOWN]):
        leave_unknown(turn)
    held = turn.observations_pending.look(turn.person.id)
    said = turn.words.recognise(line, (*CHOICES[held.why], "yes", "no")) if held else None
    if held is None or said is None:
        return None
    draft = await turn.unit.drafts.of(turn.person.id)
    if held.why is Why.OWN and not (draft and held.of(draft)):
        return None
    if said.name not in CHOICES[held.why]:
        return await _answer_to_asked(turn, held, said.name) if held.beside == row_of(draft) else None
    if said.name == "no":
        leave_unknown(turn)
        return turn.say("said-left")
    await confirmation.drop(turn)
    answer = await _take_chosen(turn, held, said.name)
    turn.afterwards.append(partial(turn.observations_pending.drop, turn.person.id, held))
    return answer


async def _answer_to_asked(turn: Turn, held: WaitingText, said: str) -> Answer | None:
    """What a mere yes or no is to the question asked last; it never answers the form that waits beside it."""
    if held.why is Why.STOPPED and said == "no":
        return await settle(turn, Leave.NOT_URGENT if held.urgent else Leave.CONFIRMED)
    return await ask_again(turn) if held.why in ASKED_AGAIN else None


async def _take_chosen(turn: Turn, held: WaitingText, how: str) -> Answer:
    if how == "continue":
        return await begin(turn, Request())
    text = held.parts[0] if how == "first" else held.text
    values = {"text": text, "as": how, "leave": held.leave.value}
    return replace(await take_text(turn, Request(values=values)), in_place=False)


CHOICES: dict[Why, tuple[str, ...]] = {
    Why.STOPPED: (),  # the guard's own words are always heard
    Why.BESIDE: ("append", "replace", "continue"),
    Why.SEVERAL: ("first", "as-one"),
    Why.OWN: ("restore",),
    Why.UNKNOWN: ("yes", "no"),
}
"""What may be said, by why a text waits."""
