"""A proposal's owner in their own chat: takes it on by a code, sees it, answers it by card or typed."""

import json
import re
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Stopped
from bot.domain.outcome import DONE_FIELDS
from bot.domain.proposal import DATED, Proposal, ProposalState
from bot.domain.questionnaire import read_date
from bot.domain.roles import OWNERS_STATES
from bot.usecases import recipients
from bot.usecases.context import Target
from bot.usecases.proposals import Move
from dialogs.answer import Answer
from dialogs.button_input import Values, number_on, seen_on
from dialogs.incoming import Incoming, Kind
from dialogs.rejected_form import RejectedForm, refillable
from dialogs.turn import Turn
from dialogs.understanding.field_lines import (
    first_word,
    named_first,
    read_lines,
    typed_codes,
    typed_fields,
    words_after,
)
from dialogs.understanding.numbers import CLOSES, OPENS, as_stored, pattern_of
from dialogs.verbs import Verb

_NUMBER = re.compile(rf"\A{OPENS}({pattern_of('E')}){CLOSES}")


async def taken_on(turn: Turn, found: re.Match[str]) -> Answer:
    """``vastaan KOODI``: the proposal's card at once."""
    proposal = await recipients.take_on(turn.context, found[1])
    return Answer(message=turn.faces.owned(proposal))


async def typed(turn: Turn, line: str, *, drafting: bool) -> Answer | None:
    """``E-2026-0001`` shows it, ``E-2026-0001 kyllä 31.3.2027 PERUSTELU`` answers it; None for other lines.

    While a draft waits for words, only what names a proposal and an answer is taken for this.
    """
    found = _NUMBER.match(line)
    if found is None:
        return None
    number, said = as_stored(found[1]), words_after(line[found.end() :])
    to, rest = read_answer(said)
    if to is None:
        if drafting:
            return None
        proposal = await recipients.see(turn.context, number)
        if said:
            raise Refusal("owner-how", number=number)
        return Answer(message=turn.faces.owned(proposal))
    return await _answer(turn, Target(number=number), _read(to, rest))


def _read(to: ProposalState, rest: str) -> Move:
    if to is ProposalState.DONE:
        done, _ = read_done(rest)
        return Move(to=to, done=done)
    until, reason = read_until(to, rest)
    return Move(to=to, reason=reason, until=until)


def read_until(to: ProposalState, rest: str) -> tuple[date | None, str | None]:
    """The date at the beginning of what followed a state, when it is entered with one, and the reason."""
    first, after = first_word(rest)
    until = read_date(first) if to in DATED else None
    return until, (after if until else rest).strip() or None


def read_done(rest: str) -> tuple[dict[str, str], str]:
    """What was said of what is done, by field, and what stands before it."""
    return read_lines(rest, typed_fields("field", DONE_FIELDS))


def read_answer(text: str) -> tuple[ProposalState | None, str]:
    """Return the answer that a text begins with, in any language, and what follows it; None without any."""
    state, rest = named_first(text, typed_codes("own", OWNERS_STATES))
    return ProposalState(state) if state else None, rest


# --- buttons


async def opened(turn: Turn, values: Values) -> Answer:
    """The card once more."""
    proposal = await recipients.see(turn.context, number_on(values))
    return Answer(message=turn.faces.owned(proposal), in_place=True)


async def again(turn: Turn, values: Values) -> Answer:
    """A form that was taken before: the card as it is now, or that it is done, once it is nobody's."""
    number = number_on(values)
    proposal = await turn.unit.proposals.numbered(number)
    if proposal is None or not await turn.unit.owners.owns(proposal.id, turn.person.id):
        return Answer(message=turn.faces.said("said-done"), in_place=True)
    return await opened(turn, values)


async def pressed(turn: Turn, values: Values) -> Answer:
    """One of the card's forms."""
    try:
        to = ProposalState(str(values.get("code") or ""))
    except ValueError:
        raise Refusal("unknown-verb") from None
    if to not in OWNERS_STATES:
        raise Refusal("unknown-verb")
    return await _answer(turn, seen_on(values), _pressed(to, values))


def _pressed(to: ProposalState, values: Values) -> Move:
    day = str(values.get(f"until_{to}") or "")
    return Move(
        to=to,
        reason=str(values.get(f"reason_{to}") or "") or None,
        until=read_date(day) if day else None,
        done={key: values.get(key) for key in DONE_FIELDS} if to is ProposalState.DONE else {},
    )


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is an owner's form, which its sender gets back as it was filled."""
    return incoming.verb == Verb.ANSWER_PROPOSAL and incoming.kind is Kind.PRESSED and refillable(refusal)


async def refused(turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer:
    """The form as it was filled, with what is wrong."""
    proposal = await recipients.see(turn.context, number_on(incoming.values))
    form = RejectedForm(verb=Verb.ANSWER_PROPOSAL, said=incoming.values, problem=refusal)
    return Answer(message=turn.faces.owned(proposal, tried=form), in_place=True, refused=refusal.key)


# --- done


async def left(turn: Turn, leave: Leave) -> Answer | None:
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
    turn.leave = leave
    return await _answer(turn, Target(number=kept["number"], version=kept["version"]), move)


async def _answer(turn: Turn, target: Target, move: Move) -> Answer:
    try:
        after = await recipients.answer(turn.context, target, move)
    except Stopped:
        turn.texts_pending.keep(_key(turn), _kept(target, move))
        raise
    return Answer(message=turn.faces.owned(after, note=_note(after)), in_place=True, everyone=True)


def _note(after: Proposal) -> str:
    return "owned-reported" if after.reported else "owned-kept"


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
