"""An observation's title and codes corrected, its words masked: by card and typed, in the channel."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any

from bot.desk import amending, masking, observations, readings
from bot.desk import screening as desk
from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.questionnaire import Question
from bot.domain.roles import Deed
from dialogs import choices
from dialogs.answer import Answer
from dialogs.commands import Command, plain
from dialogs.orders import lines_of, read_masks, read_order
from dialogs.screening import Pressed, onward
from dialogs.texts.facts import choice_label, corrected_lines
from dialogs.texts.loader import Texts, all_words
from dialogs.tried import Tried
from dialogs.verbs import CODE_INPUTS, MASK_INPUTS, Verb

if TYPE_CHECKING:
    from dialogs.channel import Meeting


async def shown(meeting: "Meeting", number: str, tried: Tried | None = None) -> Answer:
    """What may be corrected, for who asks alone; raises Refusal when they may not."""
    seen = await desk.for_screening(
        meeting.unit,
        by=meeting.person,
        deed=Deed.AMEND,
        group=meeting.group,
        county=meeting.county,
        number=number,
    )
    await readings.open_observation(
        meeting.unit, by=meeting.person, group=meeting.group, number=seen.number, now=meeting.now
    )
    return Answer(message=meeting.faces.editing(seen, tried), in_place=True)


# --- title and codes


async def _title_typed(meeting: "Meeting", said: str) -> Answer:
    """``H-2026-0001 <title>``."""
    order = read_order(said)
    if not order.rest:
        raise Refusal("title-how", number=order.observation)
    return await _amended_typed(meeting, order.observation, {amending.TITLE: order.rest})


async def _codes_typed(meeting: "Meeting", said: str) -> Answer:
    """``H-2026-0001 <field>: <value>``, a field a line; without any, what may be corrected."""
    order = read_order(said)
    if not order.rest:
        return await shown(meeting, order.observation)
    known, free = lines_of(order.rest, _names())
    if free or not known:  # it would be lost
        raise Refusal("codes-how", number=order.observation, codes=(amending.TITLE, *CODES))
    read = {key: _read(meeting, key, value) for key, value in known.items()}
    return await _amended_typed(meeting, order.observation, read)


def _read(meeting: "Meeting", key: str, said: str) -> object:
    """A typed value as the form takes it, by the words of any language, the channel's own first."""
    if key == amending.TITLE or not said:
        return said
    question, names = meeting.county.form[key], meeting.county.municipalities
    own = meeting.faces.texts.language
    for language in sorted(Language, key=lambda one: one is not own):
        try:
            return choices.read(question, said, _labels(question, names, Texts(language)))
        except Refusal as refusal:
            refused = refusal
    raise Refusal(refused.key, **refused.facts, field=key)


def _labels(question: Question, names: Mapping[str, str], texts: Texts) -> list[str]:
    return [choice_label(question, code, names, texts) for code in question.choices]


@cache
def _names() -> dict[str, str]:
    return {plain(word): key for key in (amending.TITLE, *CODES) for word in all_words(f"code-{key}")}


async def _amended_typed(meeting: "Meeting", number: str, said: Mapping[str, object]) -> Answer:
    after = await _amended(meeting, number, said, None)
    lines = [meeting.faces.texts("said-amended", number=after.number)]
    lines += corrected_lines(after, meeting.county, meeting.faces.texts)
    message = replace(meeting.faces.said("said-amended", number=after.number), text="\n".join(lines))
    return Answer(message=await onward(meeting, after, message))


async def _amend_pressed(
    meeting: "Meeting", number: str, values: Mapping[str, Any], version: int | None
) -> None:
    keys = (amending.TITLE, *CODES)
    said = {key: values[f"{CODE_INPUTS}{key}"] for key in keys if f"{CODE_INPUTS}{key}" in values}
    await _amended(meeting, number, said, version)


async def _amended(
    meeting: "Meeting", number: str, said: Mapping[str, object], version: int | None
) -> Observation:
    return await amending.amend(
        meeting.unit,
        by=meeting.person,
        group=meeting.group,
        number=number,
        said=said,
        clear=meeting.clear,
        county=meeting.county,
        now=meeting.now,
        version=version,
    )


# --- masking


async def _mask_typed(meeting: "Meeting", said: str) -> Answer:
    """New words line by line; without any, the guard's own wording for all that it finds."""
    order = read_order(said)
    number = order.observation
    words = read_masks(order.rest)
    if not words:
        observation = await observations.known(meeting.unit, number)
        words = masking.suggested(observation, meeting.guard)
    if not words:
        raise Refusal("mask-how", number=number)
    after = await _masked(meeting, number, words, None)
    message = meeting.faces.said("said-masked", number=number)
    return Answer(message=await onward(meeting, after, message))


async def _mask_pressed(
    meeting: "Meeting", number: str, values: Mapping[str, Any], version: int | None
) -> None:
    said = {key: str(values[f"{MASK_INPUTS}{key}"]) for key in WORDS if f"{MASK_INPUTS}{key}" in values}
    await _masked(meeting, number, said, version)


async def _masked(
    meeting: "Meeting", number: str, words: Mapping[str, str], version: int | None
) -> Observation:
    return await masking.mask(
        meeting.unit,
        by=meeting.person,
        group=meeting.group,
        number=number,
        words=words,
        guard=meeting.guard,
        clear=meeting.clear,
        county=meeting.county,
        now=meeting.now,
        version=version,
    )


COMMANDS: dict[Command, Callable[["Meeting", str], Awaitable[Answer]]] = {
    Command.TITLE: _title_typed,
    Command.CORRECT: _codes_typed,
    Command.MASK: _mask_typed,
}

VERBS: dict[str, Pressed] = {Verb.AMEND: _amend_pressed, Verb.MASK: _mask_pressed}
