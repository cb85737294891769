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
from dialogs.answer import Answer
from dialogs.turn import Turn
from dialogs.understanding.field_lines import words_after
from dialogs.understanding.numbers import CLOSES, OPENS, as_stored, pattern_of
from dialogs.understanding.words import LEAVES, Command
from dialogs.verbs import ANSWER_INPUT

_TO = re.compile(rf"{OPENS}({pattern_of('H')}|{CODE.pattern}){CLOSES}", re.IGNORECASE)


async def typed(turn: Turn, line: str, *, drafting: bool) -> Answer | None:
    """``vastaa H-2026-0001 …``, the same with a receipt code, or what is said to the guard's finding.

    None when the line is nothing of that, or an answer in a draft that only begins so.
    """
    said = turn.words.recognise(line, (Command.REPLY,) if drafting else (Command.REPLY, *LEAVES))
    if said is None:
        return None
    if said.command in LEAVES:
        return await left(turn, LEAVES[said.command])
    if found := _TO.match(said.argument):
        return await _reply(turn, found[1], words_after(said.argument[found.end() :]))
    if drafting:
        return None
    raise Refusal("reply-how", number="H-2026-0001")


async def pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    """From a card."""
    to = str(values.get("receipt") or values.get("number") or "")
    return await _reply(turn, to, str(values.get(ANSWER_INPUT) or ""))


async def left(turn: Turn, leave: Leave) -> Answer:
    """The answer that the guard stopped, once its writer has said something to that."""
    held = turn.texts_pending.take(_key(turn))
    if held is None:
        if answer := await ownership.left(turn, leave):
            return answer
        raise Refusal("guard-nothing")
    to, _, words = held.partition("\n")
    return await _reply(turn, to, words, leave)


async def _reply(turn: Turn, to: str, words: str, leave: Leave = Leave.NONE) -> Answer:
    if await filing.receipts_among(turn.unit, words):
        raise Refusal("receipt-in-text")
    if code := read_code(to):
        seen = await filing.by_code(turn.context, code)
    else:
        seen = await filing.own(turn.context, as_stored(to))

    def clear(_field: str, text: str) -> str:
        return turn.guard.check(text, language=turn.person.spoken, leave=leave).text

    try:
        after = await screening.answer_question(replace(turn.context, clear=clear), seen=seen, words=words)
    except Stopped as stopped:
        await access.count_stopped(turn.context, stopped)
        turn.texts_pending.keep(_key(turn), f"{to}\n{words}")
        return Answer(message=turn.faces.stopped(stopped), refused=stopped.key)
    said = turn.faces.ended("said-answered", number=after.number)
    return Answer(message=said, in_place=True, everyone=True)


def _key(turn: Turn) -> str:
    return f"reply:{turn.person.id}"
