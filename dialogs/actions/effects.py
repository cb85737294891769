"""Somebody says whether a change can be seen: by button or typed, by number or by receipt code."""

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from bot.domain.effect import Effect
from bot.domain.errors import Refusal
from bot.domain.receipt import CODE, read_code
from bot.usecases import effects, filing
from dialogs.answer import Answer
from dialogs.texts.loader import all_words
from dialogs.turn import Turn
from dialogs.understanding.numbers import as_stored, pattern_of
from dialogs.understanding.words import Command, plain

_PROPOSAL = re.compile(rf"\b{pattern_of('E')}\b")
_EXAMPLE = "E-2026-0001"


async def typed(turn: Turn, line: str, *, drafting: bool) -> Answer | None:
    """``vaikutus E-2026-0001 selvästi``, or the same with a receipt code; None for other lines.

    While a draft waits for words, only what names a proposal or a code and an answer is taken for this.
    """
    said = turn.words.recognise(line, (Command.EFFECT,))
    if said is None:
        return None if drafting else await _in_short(turn, line)
    number, code = _PROPOSAL.search(said.argument), CODE.search(said.argument)
    rest = _PROPOSAL.sub(" ", said.argument)
    rest = CODE.sub(" ", rest) if code else rest
    answer = _effect_words().get(plain(rest))
    if answer is None or not (number or code or not drafting):
        if drafting:
            return None
        raise Refusal("effect-how", number=as_stored(number[0]) if number else _EXAMPLE)
    return await _keep(turn, as_stored(number[0]) if number else None, code[0] if code else "", answer)


async def _in_short(turn: Turn, line: str) -> Answer | None:
    """``selvästi`` alone or behind the proposal's number, from somebody who is asked just that."""
    answer = _effect_words().get(plain(_PROPOSAL.sub(" ", line)))
    if answer is None:
        return None
    number = _PROPOSAL.search(line)
    try:
        return await _keep(turn, as_stored(number[0]) if number else None, "", answer)
    except Refusal as refusal:
        if refusal.key == "effect-not-asked":
            return None  # then it means something else
        raise


async def pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    """One of the five buttons."""
    try:
        answer = Effect(str(values.get("code") or ""))
    except ValueError:
        raise Refusal("unknown-verb") from None
    return await _keep(turn, str(values.get("to") or "").upper(), str(values.get("receipt") or ""), answer)


async def _keep(turn: Turn, number: str | None, receipt: str, answer: Effect) -> Answer:
    if code := read_code(receipt):
        seen = [await filing.by_code(turn.context, code)]
    else:
        seen = await turn.unit.observations.of(turn.person.id)
    proposal, one = await effects.answer(
        turn.context, seen=seen, number=number, said=answer, alone=bool(code)
    )
    texts = turn.faces.texts
    closes = texts.date(one.closes_on) if one.closes_on else ""
    said = turn.faces.ended(
        "said-effect",
        title=proposal.title,
        number=proposal.number,
        answer=texts(f"effect-{answer}"),
        date=closes,
    )
    return Answer(message=said, in_place=True, everyone=True)


@cache
def _effect_words() -> dict[str, Effect]:
    return {plain(word): effect for effect in Effect for word in all_words(f"effect-{effect}")}
