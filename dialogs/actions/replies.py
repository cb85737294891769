"""A reporter answers the coordinator's question, by card or typed, named by number or by receipt code."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Stopped
from bot.domain.receipt import CODE, read_code
from bot.usecases import access, filing, screening
from dialogs.actions import ownership
from dialogs.actions.action import Request, form, in_chat
from dialogs.answer import Answer
from dialogs.pages.guard import stopped_page
from dialogs.pages.replies import ANSWER_INPUT
from dialogs.turn import Turn
from dialogs.understanding.field_lines import words_after
from dialogs.understanding.numbers import CLOSES, OPENS, as_stored, pattern_of
from dialogs.understanding.orders import Order

_TO = re.compile(rf"{OPENS}({pattern_of('H')}|{CODE.pattern}){CLOSES}", re.IGNORECASE)


def _read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``H-2026-0001 …``, or the same with a receipt code."""
    found = _TO.match(order.said)
    if found is None and turn.answering:
        return None
    if found is None:
        raise Refusal("reply-how", number="H-2026-0001")
    return {"number": found[1], ANSWER_INPUT: words_after(order.said[found.end() :])}


async def _reply(turn: Turn, request: Request) -> Answer:
    to = str(request.said.get("receipt") or request.said.get("number") or "")
    return await _keep(turn, to, request.text(ANSWER_INPUT))


async def settle(turn: Turn, leave: Leave) -> Answer:
    """The answer that the guard stopped, once its writer has said something to that."""
    turn.leave = leave
    held = turn.texts_pending.take(_key(turn))
    if held is None:
        if answer := await ownership.answer_stopped(turn):
            return answer
        raise Refusal("guard-nothing")
    to, _, words = held.partition("\n")
    return await _keep(turn, to, words)


async def _settle_pressed(turn: Turn, request: Request) -> Answer:
    return await settle(turn, Leave.of(request.fields.get("leave")))


async def _keep(turn: Turn, to: str, words: str) -> Answer:
    if await filing.receipts_among(turn.unit, words):
        raise Refusal("receipt-in-text")
    if code := read_code(to):
        seen = await filing.by_code(turn.context, code)
    else:
        seen = await filing.own(turn.context, as_stored(to))

    def clear(_field: str, text: str) -> str:
        return turn.guard.check(text, language=turn.person.spoken, leave=turn.leave).text

    try:
        after = await screening.answer_question(replace(turn.context, clear=clear), seen=seen, words=words)
    except Stopped as stopped:
        await access.count_stopped(turn.context, stopped)
        turn.texts_pending.keep(_key(turn), f"{to}\n{words}")
        return turn.show(stopped_page(stopped, turn.texts, where=""), refused=stopped.key)
    said = turn.views.closing("said-answered", number=after.number)
    return Answer(message=said, in_place=True, everyone=True)


def _key(turn: Turn) -> str:
    return f"reply:{turn.person.id}"


ACTIONS = (
    in_chat("reply", read=_read, fields=form(ANSWER_INPUT), run=_reply, help="reply"),
    in_chat("leave", words=False, run=_settle_pressed),
)
