"""A reporter answers the coordinator's question, by card or typed, named by number or by receipt code."""

import re
from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Stopped
from bot.domain.receipt import CODE, read_code
from bot.usecases import guarding, intake, questions
from dialogs import ownership
from dialogs.answer import Answer
from dialogs.commands import LEAVES, Command
from dialogs.lines import words_after
from dialogs.numbers import CLOSES, OPENS, as_stored, pattern_of
from dialogs.verbs import ANSWER_INPUT
from dialogs.visit import Visit

_TO = re.compile(rf"{OPENS}({pattern_of('H')}|{CODE.pattern}){CLOSES}", re.IGNORECASE)


async def typed(visit: Visit, line: str, *, drafting: bool) -> Answer | None:
    """``vastaa H-2026-0001 …``, the same with a receipt code, or what is said to the guard's finding.

    None when the line is nothing of that, or an answer in a draft that only begins so.
    """
    said = visit.words.recognise(line, (Command.REPLY,) if drafting else (Command.REPLY, *LEAVES))
    if said is None:
        return None
    if said.command in LEAVES:
        return await left(visit, LEAVES[said.command])
    if found := _TO.match(said.argument):
        return await _reply(visit, found[1], words_after(said.argument[found.end() :]))
    if drafting:
        return None
    raise Refusal("reply-how", number="H-2026-0001")


async def pressed(visit: Visit, values: Mapping[str, Any]) -> Answer:
    """From a card."""
    to = str(values.get("receipt") or values.get("number") or "")
    return await _reply(visit, to, str(values.get(ANSWER_INPUT) or ""))


async def left(visit: Visit, leave: Leave) -> Answer:
    """The answer that the guard stopped, once its writer has said something to that."""
    held = visit.held.take(_key(visit))
    if held is None:
        if answer := await ownership.left(visit, leave):
            return answer
        raise Refusal("guard-nothing")
    to, _, words = held.partition("\n")
    return await _reply(visit, to, words, leave)


async def _reply(visit: Visit, to: str, words: str, leave: Leave = Leave.NONE) -> Answer:
    if await intake.receipts_among(visit.unit, words):
        raise Refusal("receipt-in-text")
    if code := read_code(to):
        seen = await intake.by_code(visit.unit, visit.person, code, visit.county, visit.now)
    else:
        seen = await intake.own(visit.unit, visit.person, as_stored(to))

    def clear(_field: str, text: str) -> str:
        return visit.guard.check(text, language=visit.person.spoken, leave=leave).text

    try:
        after = await questions.answer(
            visit.unit, by=visit.person, seen=seen, words=words, clear=clear, now=visit.now
        )
    except Stopped as stopped:
        await guarding.count_stopped(visit.unit, stopped, visit.now)
        visit.held.keep(_key(visit), f"{to}\n{words}")
        return Answer(message=visit.faces.stopped(stopped), refused=stopped.key)
    said = visit.faces.ended("said-answered", number=after.number)
    return Answer(message=said, in_place=True, everyone=True)


def _key(visit: Visit) -> str:
    return f"reply:{visit.person.id}"
