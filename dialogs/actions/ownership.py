"""A proposal's owner in their own chat: takes it on by a code, sees it, answers it by card or typed."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Stopped
from bot.domain.outcome import DONE_FIELDS, DONE_FORM
from bot.domain.proposal import DATED, MEASURED, ProposalState
from bot.domain.questionnaire import read_date
from bot.domain.roles import OWNERS_STATES, Permission
from bot.usecases import recipients
from bot.usecases.context import Target
from bot.usecases.proposals import Move
from dialogs.actions.action import Action, Request, day, form, in_chat
from dialogs.actions.office import CODE, read_whole
from dialogs.answer import Answer
from dialogs.pages.recipients import recipient_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.field_lines import first_word, named_first, read_lines, typed_codes, typed_fields
from dialogs.understanding.numbers import number_first


async def _take_on(turn: Turn, request: Request) -> Answer:
    """``vastaan KOODI``: the proposal's card at once."""
    proposal = await recipients.take_on(turn.context, request.text("code"))
    return turn.show(recipient_page(proposal, turn.texts))


async def _open(turn: Turn, request: Request) -> Answer:
    """The card, once more; what is typed behind its number has to be an answer."""
    proposal = await recipients.see(turn.context, request.number)
    if request.text("rest"):
        raise Refusal("owner-how", number=request.number)
    return turn.show(recipient_page(proposal, turn.texts), in_place=True)


async def _reopen(turn: Turn, rejected: RejectedForm) -> Answer:
    """The form as it was filled, with what is wrong."""
    proposal = await recipients.see(turn.context, rejected.number)
    return turn.show(recipient_page(proposal, turn.texts, rejected=rejected), in_place=True)


async def repeat(turn: Turn, number: str) -> Answer:
    """A form that was taken before: the card as it is now, or that it is done, once it is nobody's."""
    proposal = await turn.unit.proposals.numbered(number)
    if proposal is None or not await turn.unit.owners.owns(proposal.id, turn.person.id):
        return Answer(message=turn.views.message("said-done"), in_place=True)
    return await _open(turn, Request(number=number))


# --- answered


def read_bare(line: str, *, drafting: bool) -> tuple[Action, Request] | None:
    """``E-2026-0001`` opens it, ``E-2026-0001 kyllä 31.3.2027 PERUSTELU`` answers it; None for other lines.

    While a draft waits for words, only what names a proposal and an answer is taken for this.
    """
    number, said = number_first(line, "E")
    if not number:
        return None
    state, rest = named_first(said, typed_codes("own", OWNERS_STATES))
    if state:
        return ANSWER, Request(
            number=number, fields={"to": state, **_read_answer(ProposalState(state), rest)}
        )
    return None if drafting else (OPEN, Request(number=number, fields={"rest": rest}))


def _read_answer(to: ProposalState, rest: str) -> Mapping[str, Any]:
    if to is ProposalState.DONE:
        return read_done(rest)[0]
    until, reason = read_until(to, rest)
    return {f"until_{to}": until.isoformat() if until else "", f"reason_{to}": reason}


def read_until(to: ProposalState, rest: str) -> tuple[date | None, str | None]:
    """The date at the beginning of what followed a state, when it is entered with one, and the reason."""
    first, after = first_word(rest)
    until = read_date(first) if to in DATED else None
    return until, (after if until else rest).strip() or None


def read_done(rest: str) -> tuple[dict[str, str], str]:
    """What was said of what is done, by field, and what stands before it."""
    return read_lines(rest, typed_fields("field", DONE_FIELDS))


def read_measured(rest: str) -> tuple[dict[str, str], str]:
    """What was measured, and what stands before it: ``… mitattu: 5``."""
    return read_lines(rest, typed_fields("field", (MEASURED.key,)), anywhere=True)


async def _answer(turn: Turn, request: Request) -> Answer:
    """Answer by one of the card's forms, or typed."""
    to = request.text("to") or request.said.get("code")
    if to not in set(OWNERS_STATES):
        raise Refusal("unknown-verb")
    move = Move(
        to=ProposalState(to),
        reason=request.text(f"reason_{to}") or None,
        until=request.day(f"until_{to}"),
        done=request.given(*DONE_FIELDS) if to == ProposalState.DONE else {},
    )
    return await _keep(turn, request.on, move)


async def answer_stopped(turn: Turn) -> Answer | None:
    """The answer that the guard stopped, once its writer has said something to that; None without any."""
    held = turn.texts_pending.take(_key(turn))
    if held is None:
        return None
    kept = json.loads(held)
    move = Move(
        to=ProposalState(kept["to"]),
        reason=kept["reason"],
        until=read_date(kept["until"]) if kept["until"] else None,
        done=kept["done"],
    )
    return await _keep(turn, Target(number=kept["number"], version=kept["version"]), move)


async def _keep(turn: Turn, target: Target, move: Move) -> Answer:
    try:
        after = await recipients.answer(turn.context, target, move)
    except Stopped:
        turn.texts_pending.keep(_key(turn), _kept(target, move))
        raise
    note = "owned-reported" if after.reported else "owned-kept"
    return turn.show(recipient_page(after, turn.texts, note=note), in_place=True, everyone=True)


def _kept(target: Target, move: Move) -> str:
    return json.dumps(
        {
            "number": target.number,
            "to": move.to,
            "reason": move.reason,
            "until": move.until.isoformat() if move.until else None,
            "done": dict(move.done),
            "version": target.version,
        }
    )


def _key(turn: Turn) -> str:
    return f"owner:{turn.person.id}"


OPEN = in_chat("open-owned", permission=Permission.SEE_OWNED, words=False, run=_open)

ANSWER = in_chat(
    "answer-proposal",
    words=False,
    fields=form(
        *DONE_FORM.questions, *(one for to in OWNERS_STATES for one in (day(f"until_{to}"), f"reason_{to}"))
    ),
    run=_answer,
    reopen=_reopen,
)

ACTIONS = (
    in_chat(
        "take-on",
        permission=Permission.TAKE_PROPOSAL,
        read=read_whole("take-on", CODE),
        run=_take_on,
        verb="",
        help="take-on",
    ),
    OPEN,
    ANSWER,
)
