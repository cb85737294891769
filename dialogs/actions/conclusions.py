"""Conclusions of a year or a council term, in the coordinator's chat: listed, written, changed, removed."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.domain.conclusion import CONCLUSION_FORM, FIELDS, Conclusion
from bot.domain.errors import Refusal
from bot.domain.questionnaire import AnswerKind
from bot.domain.roles import Permission
from bot.usecases import conclusions
from dialogs.actions.action import Request, in_chat
from dialogs.answer import Answer
from dialogs.pages.conclusions import INPUTS, conclusion_page, conclusions_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.field_lines import read_lines, typed_fields
from dialogs.understanding.orders import Order, read_reported

_PLACE = re.compile(r"\(?(\d{1,4})\)?[.:,]?(?:\s|\Z)(.*)", re.DOTALL)


def _read_period(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``2026`` or ``2025-2029``, and nothing else."""
    key, rest = read_reported(order.said)
    return None if not key or rest.strip(" .!") else {"period": key}


def _read_one(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``2026 [number] tavoite: …; toimenpide: …``; what names no period is a text of its own."""
    key, rest = read_reported(order.said)
    if not key:
        return None
    place = _PLACE.fullmatch(rest.lstrip())
    number, said = (place[1], place[2]) if place else ("", rest)
    known, free = read_lines(said, typed_fields("field-conclusion", FIELDS))
    if free.strip(" .!"):
        raise Refusal("conclusion-how", period=key)
    return {
        "period": key,
        "chosen": number,
        **{name: _answer(name, words, turn) for name, words in known.items()},
    }


def _answer(key: str, said: str, turn: Turn) -> object:
    question = CONCLUSION_FORM[key]
    if question.kind is not AnswerKind.CHOICE or not said:
        return said
    return choices.read(question, said, [turn.texts.code(key, code) for code in question.choices])


async def _list(turn: Turn, request: Request) -> Answer:
    """Those of a period; of the last whole year, where none is named."""
    return await _listed(turn, request.text("period") or str(turn.context.today.year - 1))


async def _listed(turn: Turn, key: str, rejected: RejectedForm | None = None) -> Answer:
    period, found = await conclusions.see(turn.context, key)
    return turn.show(conclusions_page(period, found, turn.texts, rejected), in_place=rejected is not None)


async def _open(turn: Turn, request: Request) -> Answer:
    """One conclusion, chosen on the card of all."""
    return await _show(turn, request.text("period"), _number(request))


async def _show(turn: Turn, key: str, number: int | None, rejected: RejectedForm | None = None) -> Answer:
    _, found = await conclusions.see(turn.context, key)
    one = next((one for one in found if one.number == number), None)
    if one is None:
        raise Refusal("unknown-conclusion", period=key, number=number or 0)
    return turn.show(conclusion_page(one, turn.texts, rejected), in_place=rejected is not None)


async def _write(turn: Turn, request: Request) -> Answer:
    """Write a new one, or change the one that is named; with nothing but its number it is shown."""
    key, number, said = str(request.said.get("period") or ""), _number(request), request.given(*FIELDS)
    if not said:
        return await (_listed(turn, key) if number is None else _show(turn, key, number))
    version = request.version if request.pressed and number is not None else None
    written = await conclusions.write(turn.context, key, number, said, version=version)
    return await _after(turn, request, written, "said-concluded")


async def _after(turn: Turn, request: Request, one: Conclusion, key: str) -> Answer:
    """The list in the card's place; to who typed it, what was done."""
    if not request.pressed:
        return turn.say(key, number=one.number, period=one.period, goal=one.goal, action=one.action)
    return replace(await _listed(turn, one.period), in_place=True)


async def _reopen(turn: Turn, rejected: RejectedForm) -> Answer:
    """The form as it was filled."""
    key, chosen = str(rejected.said.get("period") or ""), rejected.number
    if chosen.isdigit():
        return await _show(turn, key, int(chosen), rejected)
    return await _listed(turn, key, rejected)


async def _remove(turn: Turn, request: Request) -> Answer:
    """Remove one; what it said is told once more, so that it can be written again."""
    key, number = str(request.said.get("period") or ""), _number(request)
    if number is None:
        raise Refusal("conclusion-which", period=key)
    version = request.version if request.pressed else None
    gone = await conclusions.remove(turn.context, key, number, version=version)
    return await _after(turn, request, gone, "said-conclusion-removed")


def _number(request: Request) -> int | None:
    """The number that was typed, carried by the button, or chosen on the card; None for a new one."""
    said = request.number or str(request.said.get("chosen") or "")
    return int(said) if said.isdigit() else None


ACTIONS = (
    in_chat(
        "conclusions",
        permission=Permission.WRITE_CONCLUSIONS,
        read=_read_period,
        run=_list,
        of_member=True,
        repeatable=True,
        help="conclusions",
    ),
    in_chat(
        "conclude",
        permission=Permission.WRITE_CONCLUSIONS,
        read=_read_one,
        fields=CONCLUSION_FORM,
        inputs=INPUTS,
        run=_write,
        reopen=_reopen,
        of_member=True,
    ),
    in_chat(
        "conclusion",
        permission=Permission.WRITE_CONCLUSIONS,
        picked="chosen",
        run=_open,
        words=False,
        of_member=True,
    ),
    in_chat(
        "remove-conclusion",
        permission=Permission.WRITE_CONCLUSIONS,
        read=_read_one,
        run=_remove,
        of_member=True,
    ),
)
