"""Screening in the working group's channel: the queue, and what a coordinator does with one observation."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, TypeAlias

from bot.desk import questions
from bot.desk import screening as desk
from bot.domain.observation import Observation
from bot.domain.screening import Closing
from bot.ports import Message
from dialogs.answer import Answer
from dialogs.commands import Command, plain
from dialogs.floor import Floor
from dialogs.orders import named_first, read_order
from dialogs.plain.queue import SHOWN
from dialogs.texts import screening
from dialogs.texts.loader import all_words
from dialogs.verbs import Verb


async def queue(floor: Floor, _said: str = "") -> Answer:
    """The observations that wait, each with what is like it."""
    shown = await desk.queue(
        floor.unit, by=floor.person, group=floor.group, county=floor.county, now=floor.now
    )
    first = shown[:SHOWN]
    alike = await floor.resemblance.of_each(floor.unit, [one.observation for one in first])
    known = [replace(one, alike=found.numbers) for one, found in zip(first, alike, strict=True)]
    return Answer(message=floor.faces.queue([*known, *shown[SHOWN:]]))


# --- typed


async def ask_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 <question>``; shows what the reporter gets."""
    order = read_order(said)
    return await _told(floor, await _ask(floor, order.observation, order.rest, None))


async def close_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 <code> <words>``; shows what the reporter gets."""
    order = read_order(said)
    code, words = read_code(order.rest)
    return await _told(floor, await _close(floor, order.observation, code, words, None))


async def redirect_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 <channel>: <words>``; shows what the reporter gets."""
    order = read_order(said)
    channel, _, words = order.rest.partition(":")
    return await _told(floor, await _redirect(floor, order.observation, channel, words, None))


def read_code(text: str) -> tuple[str, str]:
    """The closing code at the beginning of a text, in any language, and what follows it; empty when none."""
    return named_first(text, _code_names())


@cache
def _code_names() -> list[tuple[str, str]]:
    """Every word for a code, the longest first."""
    names = [(plain(word), code.value) for code in Closing for word in all_words(f"close-{code}")]
    return sorted(names, key=lambda name: -len(name[0]))


async def _told(floor: Floor, after: Observation) -> Answer:
    """What was done, and what the reporter reads; in the channel's language, as theirs might tell who."""
    entry = (await floor.unit.log.of(after.id))[-1]
    theirs = screening.told(after.number, entry, floor.faces.texts)
    said = floor.faces.said("said-screened", number=after.number, words=theirs)
    return Answer(message=await onward(floor, after, said))


async def hand_on_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001``."""
    after = await _hand_on(floor, read_order(said).observation, None)
    message = floor.faces.said("said-handed-on", number=after.number)
    return Answer(message=await onward(floor, after, message))


async def following(floor: Floor, after: Observation) -> Observation | None:
    """What the speaker takes up next, if they screen."""
    return await desk.following(
        floor.unit,
        by=floor.person,
        group=floor.group,
        county=floor.county,
        now=floor.now,
        after=after,
    )


async def onward(floor: Floor, after: Observation, said: Message) -> Message:
    """What was said, and the way to the next one in the queue."""
    found = await following(floor, after)
    if found is None:
        return said
    way = floor.faces.texts("queue-next", number=found.number)
    return replace(said, text=f"{said.text}\n\n{way}")


# --- pressed


async def _ask_pressed(floor: Floor, number: str, values: Mapping[str, Any], version: int | None) -> None:
    await _ask(floor, number, _said(values, "ask_words"), version)


async def _close_pressed(floor: Floor, number: str, values: Mapping[str, Any], version: int | None) -> None:
    await _close(floor, number, _said(values, "close_code"), _said(values, "close_words"), version)


async def _redirect_pressed(
    floor: Floor, number: str, values: Mapping[str, Any], version: int | None
) -> None:
    channel, words = _said(values, "redirect_channel"), _said(values, "redirect_words")
    await _redirect(floor, number, channel, words, version)


async def _hand_on_pressed(
    floor: Floor, number: str, _values: Mapping[str, Any], version: int | None
) -> None:
    await _hand_on(floor, number, version)


def _said(values: Mapping[str, Any], key: str) -> str:
    return str(values.get(key) or "")


# --- done


async def _ask(floor: Floor, number: str, question: str, version: int | None) -> Observation:
    return await questions.ask(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        question=question,
        clear=floor.clear,
        county=floor.county,
        now=floor.now,
        version=version,
    )


async def _hand_on(floor: Floor, number: str, version: int | None) -> Observation:
    return await desk.hand_on(
        floor.unit,
        by=floor.person,
        group=floor.group,
        county=floor.county,
        number=number,
        now=floor.now,
        version=version,
    )


async def _close(floor: Floor, number: str, code: str, words: str, version: int | None) -> Observation:
    return await desk.close(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        code=code,
        words=words,
        clear=floor.clear,
        county=floor.county,
        now=floor.now,
        version=version,
    )


async def _redirect(floor: Floor, number: str, channel: str, words: str, version: int | None) -> Observation:
    return await desk.redirect(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        channel=channel,
        words=words,
        clear=floor.clear,
        county=floor.county,
        now=floor.now,
        version=version,
    )


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.ASK: ask_typed,
    Command.CLOSE: close_typed,
    Command.REDIRECT: redirect_typed,
    Command.HAND_ON: hand_on_typed,
}

Pressed: TypeAlias = Callable[[Floor, str, Mapping[str, Any], int | None], Awaitable[None]]
"""A button of a form: the observation's number, the inputs, and the version that was seen."""

VERBS: dict[str, Pressed] = {
    Verb.ASK: _ask_pressed,
    Verb.CLOSE: _close_pressed,
    Verb.REDIRECT: _redirect_pressed,
    Verb.HAND_ON: _hand_on_pressed,
}
