"""Somebody says whether a change can be seen: by button or typed, by number or by receipt code."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from bot.domain.effect import Effect
from bot.domain.errors import Refusal
from bot.domain.receipt import CODE, read_code
from bot.domain.roles import Permission
from bot.usecases import effects, filing
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.texts.loader import all_words
from dialogs.texts.wordings import quoted_title
from dialogs.turn import Turn
from dialogs.understanding.numbers import number_in, without_number
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain

_EXAMPLE = "E-2026-0001"


def _read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``E-2026-0001 selvästi``, or the same with a receipt code.

    While a draft waits for words, only what names a proposal or a code and an answer is taken for this.
    """
    number, code = number_in(order.said, "E"), CODE.search(order.said)
    rest = without_number(order.said, "E")
    answer = _effect_words().get(plain(CODE.sub(" ", rest) if code else rest))
    if turn.answering and (answer is None or not (number or code)):
        return None
    if answer is None:
        raise Refusal("effect-how", number=number or _EXAMPLE)
    return {"to": number, "receipt": code[0] if code else "", "code": answer.value}


async def answer_in_short(turn: Turn, line: str) -> Answer | None:
    """``selvästi`` alone or behind the proposal's number, from somebody who is asked just that."""
    answer = _effect_words().get(plain(without_number(line, "E")))
    if answer is None:
        return None
    try:
        return await _answer(turn, Request(fields={"to": number_in(line, "E"), "code": answer.value}))
    except Refusal as refusal:
        if refusal.key == "effect-not-asked":
            return None  # then it means something else
        raise


async def _answer(turn: Turn, request: Request) -> Answer:
    answer = request.choice("code", Effect, "unknown-verb")
    if code := read_code(request.text("receipt")):
        seen = [await filing.by_code(turn.context, code)]
    else:
        seen = await turn.unit.observations.of(turn.person.id)
    number = request.text("to").upper() or None
    proposal, one = await effects.answer(
        turn.context, seen=seen, number=number, said=answer, alone=bool(code)
    )
    texts = turn.texts
    closes = texts.date(one.closes_on) if one.closes_on else ""
    said = turn.views.closing(
        "said-effect",
        title=quoted_title(proposal, turn.texts),
        number=proposal.number,
        answer=texts(f"effect-{answer}"),
        date=closes,
    )
    return Answer(message=said, in_place=True, everyone=True)


@cache
def _effect_words() -> dict[str, Effect]:
    return {plain(word): effect for effect in Effect for word in all_words(f"effect-{effect}")}


ACTIONS = (in_chat("effect", permission=Permission.ANSWER_EFFECT, read=_read, run=_answer, help="effect"),)
