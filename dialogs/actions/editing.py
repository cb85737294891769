"""An observation's title and codes corrected, its words masked: by card and typed, in the channel."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace

from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.questionnaire import Question
from bot.domain.roles import Permission
from bot.usecases import amending, masking, observations, readings, screening
from bot.usecases.context import Target
from dialogs.actions.screening import onward
from dialogs.answer import Answer
from dialogs.button_input import Pressed, Values
from dialogs.rejected_form import RejectedForm
from dialogs.texts.facts import choice_label, corrected_lines
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.field_lines import read_lines, typed_fields
from dialogs.understanding.orders import read_masks, read_order
from dialogs.understanding.words import Command
from dialogs.verbs import CODE_INPUTS, MASK_INPUTS, Verb


async def shown(turn: Turn, number: str, tried: RejectedForm | None = None) -> Answer:
    """What may be corrected, for who asks alone; raises Refusal when they may not."""
    seen = await screening.for_screening(turn.context, Target(number=number), Permission.AMEND)
    await readings.open_observation(turn.context, seen.number)
    return Answer(message=turn.faces.editing(seen, tried), in_place=True)


# --- title and codes


async def _title_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 <title>``."""
    order = read_order(said)
    if not order.rest:
        raise Refusal("title-how", number=order.observation)
    return await _amended_typed(turn, order.observation, {amending.TITLE: order.rest})


async def _codes_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 <field>: <value>``, a field a line; without any, what may be corrected."""
    order = read_order(said)
    if not order.rest:
        return await shown(turn, order.observation)
    known, free = read_lines(order.rest, typed_fields("code", (amending.TITLE, *CODES)))
    if free or not known:  # it would be lost
        raise Refusal("codes-how", number=order.observation, codes=(amending.TITLE, *CODES))
    read = {key: _read(turn, key, value) for key, value in known.items()}
    return await _amended_typed(turn, order.observation, read)


def _read(turn: Turn, key: str, said: str) -> object:
    """A typed value as the form takes it, by the words of any language, the channel's own first."""
    if key == amending.TITLE or not said:
        return said
    question, names = turn.county.form[key], turn.county.municipalities
    own = turn.faces.texts.language
    for language in sorted(Language, key=lambda one: one is not own):
        try:
            return choices.read(question, said, _labels(question, names, Texts(language)))
        except Refusal as refusal:
            refused = refusal
    raise Refusal(refused.key, **refused.facts, field=key)


def _labels(question: Question, names: Mapping[str, str], texts: Texts) -> list[str]:
    return [choice_label(question, code, names, texts) for code in question.choices]


async def _amended_typed(turn: Turn, number: str, said: Mapping[str, object]) -> Answer:
    after = await amending.amend(turn.context, Target(number=number), said)
    lines = [turn.faces.texts("said-amended", number=after.number)]
    lines += corrected_lines(after, turn.county, turn.faces.texts)
    message = replace(turn.faces.said("said-amended", number=after.number), text="\n".join(lines))
    return Answer(message=await onward(turn, after, message))


async def _amend_pressed(turn: Turn, target: Target, values: Values) -> None:
    keys = (amending.TITLE, *CODES)
    said = {key: values[f"{CODE_INPUTS}{key}"] for key in keys if f"{CODE_INPUTS}{key}" in values}
    await amending.amend(turn.context, target, said)


# --- masking


async def _mask_typed(turn: Turn, said: str) -> Answer:
    """New words line by line; without any, the guard's own wording for all that it finds."""
    order = read_order(said)
    number = order.observation
    words = read_masks(order.rest)
    if not words:
        observation = await observations.known(turn.unit, number)
        words = masking.suggested(observation, turn.guard)
    if not words:
        raise Refusal("mask-how", number=number)
    after = await masking.mask(turn.context, Target(number=number), words, turn.guard)
    message = turn.faces.said("said-masked", number=number)
    return Answer(message=await onward(turn, after, message))


async def _mask_pressed(turn: Turn, target: Target, values: Values) -> None:
    said = {key: str(values[f"{MASK_INPUTS}{key}"]) for key in WORDS if f"{MASK_INPUTS}{key}" in values}
    await masking.mask(turn.context, target, said, turn.guard)


COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.TITLE: _title_typed,
    Command.CORRECT: _codes_typed,
    Command.MASK: _mask_typed,
}

VERBS: dict[str, Pressed] = {Verb.AMEND: _amend_pressed, Verb.MASK: _mask_pressed}
