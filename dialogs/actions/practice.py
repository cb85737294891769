"""Writing tried out on invented cases: the guard as in filing, and nothing that is stored or counted."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Redirect
from bot.usecases import filing
from dialogs import intake
from dialogs.actions.action import Request, form, in_channel, in_chat
from dialogs.actions.filing.form import form_context
from dialogs.answer import Answer
from dialogs.incoming import Kind
from dialogs.pages.practice import CASES, INPUT, Trial, case_page, example_page, following, trial_page
from dialogs.turn import Turn
from dialogs.understanding.intents import Intent, meaning
from dialogs.understanding.numbers import read_number
from dialogs.understanding.orders import Order

_GUESSED = ("type", "need_main")
"""The guesses that are told: enough to see that the form fills itself in."""


def waiting(turn: Turn) -> int | None:
    """Return the place of the case that waits for a try in the chat; None when none does."""
    return turn.practice_pending.look(turn.person.id)


def leave(turn: Turn) -> None:
    """Let a line be no try any more."""
    turn.practice_pending.take(turn.person.id)


async def listen(turn: Turn, number: int, line: str) -> Answer:
    """Answer a line that is said while a case waits: a word of the practice, or a try."""
    said = turn.words.recognise(line, _SAID)
    return await (_SAID[said.name](turn, number) if said else _try(turn, number, line))


async def _practise(turn: Turn, request: Request) -> Answer:
    """A case: the first one, or that of a place; the next line may be a try."""
    number = _number(request)
    return replace(_show(turn, number), in_place=request.pressed and "code" in request.said, everyone=True)


def _show(turn: Turn, number: int) -> Answer:
    _wait(turn, number)
    return turn.show(case_page(number, turn.texts))


async def _check(turn: Turn, request: Request) -> Answer:
    """What the guard says to a try; the stored card never holds it."""
    answer = await _try(turn, _number(request), request.text(INPUT))
    return replace(answer, in_place=True)


async def _try(turn: Turn, number: int, text: str) -> Answer:
    trial = await _tried(turn, text)
    if trial.passes:
        turn.afterwards.append(partial(leave, turn))
    else:
        _wait(turn, number)
    return turn.show(trial_page(number, trial, turn.county, turn.texts))


async def _tried(turn: Turn, text: str) -> Trial:
    """What would become of a text that is filed; nothing of it is kept, and nothing is counted."""
    by = replace(await form_context(turn, Leave.NONE, text), last={})
    draft = replace(filing.fresh(turn.context), answers={})
    reply = intake.taken(draft, {"text": text}, by)
    urgent = Redirect.ACUTE if meaning(text).intent is Intent.URGENT else None
    missing = None if text.strip() else Refusal("answer-required")
    kept = reply.draft.answers
    return Trial(
        text=str(kept.get("text") or reply.wrong.get("text") or ""),
        problem=reply.problems.get("text") or missing,
        stopped=reply.stopped,
        redirect=(reply.stopped and reply.stopped.redirect) or urgent,
        guesses={key: kept[key] for key in _GUESSED if kept.get(key)},
        typed=turn.incoming.kind is Kind.TYPED,
    )


async def _next(turn: Turn, number: int) -> Answer:
    return _show(turn, following(number))


async def _example(turn: Turn, number: int) -> Answer:
    _wait(turn, number)
    return turn.show(example_page(number, turn.texts))


async def _end(turn: Turn, _number: object) -> Answer:
    """The end in a line, with how to file for real; of a card nothing stays."""
    turn.afterwards.append(partial(leave, turn))
    return Answer(message=turn.views.closing("said-practice-ended"), in_place=True, everyone=True)


def _wait(turn: Turn, number: int) -> None:
    """Let the next line be a try: only the place of the case is known, in memory and not for long."""
    turn.afterwards.append(partial(turn.practice_pending.keep, turn.person.id, number))


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """``harjoittele 3``, a case by its place; what else begins with that word is a text."""
    return {"code": order.said} if not order.said or read_number(order.said) else None


def _number(request: Request) -> int:
    """The place of a case; the first one's, where none is said or there is no such case."""
    said = read_number(str(request.said.get("code") or "")) or 1
    return said if said <= len(CASES) else 1


async def _elsewhere(turn: Turn, _request: Request) -> Answer:
    return turn.say("practice-elsewhere")


_SAID: Mapping[str, Callable[[Turn, int], Awaitable[Answer]]] = {
    "practise-stop": _end,
    "practise-next": _next,
    "practise-example": _example,
    "cancel": _end,
}
"""What may be said while a case waits, beside a try."""

WORDS = tuple(name for name in _SAID if name != "cancel")
"""What may be typed at that moment alone."""

PRACTISE = in_chat("practise", read=_read, run=_practise, anywhere=True, repeatable=True, help="practise")

ACTIONS = (
    PRACTISE,
    in_chat("practise-check", words=False, fields=form(INPUT), run=_check, repeatable=True),
    in_chat("practise-stop", words=False, run=_end, repeatable=True),
)

IN_CHANNEL = (
    in_channel("practise", read=_read, run=_elsewhere, verb="", repeatable=True, channel_only=True),
)
