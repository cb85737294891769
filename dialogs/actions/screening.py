"""Screening in the working group's channel: the queue, and what a coordinator does with one observation."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.domain.observation import Observation
from bot.domain.screening import Closing
from bot.ports import Message
from bot.usecases import questions, screening
from bot.usecases.context import Target
from dialogs.answer import Answer
from dialogs.button_input import Pressed, Values, said_in
from dialogs.pages.observations import SHOWN_WAITING
from dialogs.texts.screening import told
from dialogs.turn import Turn
from dialogs.understanding.field_lines import named_first, typed_codes
from dialogs.understanding.orders import read_order
from dialogs.understanding.words import Command
from dialogs.verbs import Verb


async def queue(turn: Turn, _said: str = "") -> Answer:
    """The observations that wait, each with what is like it."""
    first, count = await screening.queue(turn.context, limit=SHOWN_WAITING)
    alike = await turn.resemblance.of_each(turn.unit, [one.observation for one in first])
    known = [replace(one, alike=found.numbers) for one, found in zip(first, alike, strict=True)]
    return Answer(message=turn.faces.queue(known, count))


# --- typed


async def ask_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 <question>``; shows what the reporter gets."""
    order = read_order(said)
    return await _told(turn, await questions.ask(turn.context, Target(number=order.observation), order.rest))


async def close_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 <code> <words>``; shows what the reporter gets."""
    order = read_order(said)
    code, words = read_code(order.rest)
    after = await screening.close(turn.context, Target(number=order.observation), code=code, words=words)
    return await _told(turn, after)


async def redirect_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 <channel>: <words>``; shows what the reporter gets."""
    order = read_order(said)
    channel, _, words = order.rest.partition(":")
    after = await screening.redirect(
        turn.context, Target(number=order.observation), channel=channel, words=words
    )
    return await _told(turn, after)


def read_code(text: str) -> tuple[str, str]:
    """The closing code at the beginning of a text, in any language, and what follows it; empty when none."""
    return named_first(text, typed_codes("close", Closing))


async def _told(turn: Turn, after: Observation) -> Answer:
    """What was done, and what the reporter reads; in the channel's language, as theirs might tell who."""
    entry = (await turn.unit.log.of(after.id))[-1]
    theirs = told(after.number, entry, turn.faces.texts)
    said = turn.faces.said("said-screened", number=after.number, words=theirs)
    return Answer(message=await onward(turn, after, said))


async def hand_on_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001``."""
    after = await screening.hand_on(turn.context, Target(number=read_order(said).observation))
    message = turn.faces.said("said-handed-on", number=after.number)
    return Answer(message=await onward(turn, after, message))


async def onward(turn: Turn, after: Observation, said: Message) -> Message:
    """What was said, and the way to the next one in the queue."""
    found = await screening.following(turn.context, after)
    if found is None:
        return said
    way = turn.faces.texts("queue-next", number=found.number)
    return replace(said, text=f"{said.text}\n\n{way}")


# --- pressed


async def _ask_pressed(turn: Turn, target: Target, values: Values) -> None:
    await questions.ask(turn.context, target, said_in(values, "ask_words"))


async def _close_pressed(turn: Turn, target: Target, values: Values) -> None:
    code, words = said_in(values, "close_code"), said_in(values, "close_words")
    await screening.close(turn.context, target, code=code, words=words)


async def _redirect_pressed(turn: Turn, target: Target, values: Values) -> None:
    channel, words = said_in(values, "redirect_channel"), said_in(values, "redirect_words")
    await screening.redirect(turn.context, target, channel=channel, words=words)


async def _hand_on_pressed(turn: Turn, target: Target, _values: Values) -> None:
    await screening.hand_on(turn.context, target)


COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.ASK: ask_typed,
    Command.CLOSE: close_typed,
    Command.REDIRECT: redirect_typed,
    Command.HAND_ON: hand_on_typed,
}

VERBS: dict[str, Pressed] = {
    Verb.ASK: _ask_pressed,
    Verb.CLOSE: _close_pressed,
    Verb.REDIRECT: _redirect_pressed,
    Verb.HAND_ON: _hand_on_pressed,
}
