"""An observation's title and codes corrected, its words masked: by card and typed, in the channel."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import cache

from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.questionnaire import Question
from bot.domain.roles import Permission
from bot.usecases import amending, masking, observations, readings
from bot.usecases import screening as desk
from bot.usecases.desk import Seen
from dialogs import choices
from dialogs.answer import Answer
from dialogs.commands import Command, plain
from dialogs.floor import Floor
from dialogs.orders import lines_of, read_masks, read_order
from dialogs.pressed import Pressed, Values
from dialogs.screening import onward
from dialogs.texts.facts import choice_label, corrected_lines
from dialogs.texts.loader import Texts, all_words
from dialogs.tried import Tried
from dialogs.verbs import CODE_INPUTS, MASK_INPUTS, Verb


async def shown(floor: Floor, number: str, tried: Tried | None = None) -> Answer:
    """What may be corrected, for who asks alone; raises Refusal when they may not."""
    seen = await desk.for_screening(floor.desk, Seen(number=number), Permission.AMEND)
    await readings.open_observation(floor.desk, seen.number)
    return Answer(message=floor.faces.editing(seen, tried), in_place=True)


# --- title and codes


async def _title_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 <title>``."""
    order = read_order(said)
    if not order.rest:
        raise Refusal("title-how", number=order.observation)
    return await _amended_typed(floor, order.observation, {amending.TITLE: order.rest})


async def _codes_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 <field>: <value>``, a field a line; without any, what may be corrected."""
    order = read_order(said)
    if not order.rest:
        return await shown(floor, order.observation)
    known, free = lines_of(order.rest, _names())
    if free or not known:  # it would be lost
        raise Refusal("codes-how", number=order.observation, codes=(amending.TITLE, *CODES))
    read = {key: _read(floor, key, value) for key, value in known.items()}
    return await _amended_typed(floor, order.observation, read)


def _read(floor: Floor, key: str, said: str) -> object:
    """A typed value as the form takes it, by the words of any language, the channel's own first."""
    if key == amending.TITLE or not said:
        return said
    question, names = floor.county.form[key], floor.county.municipalities
    own = floor.faces.texts.language
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


async def _amended_typed(floor: Floor, number: str, said: Mapping[str, object]) -> Answer:
    after = await amending.amend(floor.desk, Seen(number=number), said)
    lines = [floor.faces.texts("said-amended", number=after.number)]
    lines += corrected_lines(after, floor.county, floor.faces.texts)
    message = replace(floor.faces.said("said-amended", number=after.number), text="\n".join(lines))
    return Answer(message=await onward(floor, after, message))


async def _amend_pressed(floor: Floor, what: Seen, values: Values) -> None:
    keys = (amending.TITLE, *CODES)
    said = {key: values[f"{CODE_INPUTS}{key}"] for key in keys if f"{CODE_INPUTS}{key}" in values}
    await amending.amend(floor.desk, what, said)


# --- masking


async def _mask_typed(floor: Floor, said: str) -> Answer:
    """New words line by line; without any, the guard's own wording for all that it finds."""
    order = read_order(said)
    number = order.observation
    words = read_masks(order.rest)
    if not words:
        observation = await observations.known(floor.unit, number)
        words = masking.suggested(observation, floor.guard)
    if not words:
        raise Refusal("mask-how", number=number)
    after = await masking.mask(floor.desk, Seen(number=number), words, floor.guard)
    message = floor.faces.said("said-masked", number=number)
    return Answer(message=await onward(floor, after, message))


async def _mask_pressed(floor: Floor, what: Seen, values: Values) -> None:
    said = {key: str(values[f"{MASK_INPUTS}{key}"]) for key in WORDS if f"{MASK_INPUTS}{key}" in values}
    await masking.mask(floor.desk, what, said, floor.guard)


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.TITLE: _title_typed,
    Command.CORRECT: _codes_typed,
    Command.MASK: _mask_typed,
}

VERBS: dict[str, Pressed] = {Verb.AMEND: _amend_pressed, Verb.MASK: _mask_pressed}
