"""A proposal's owner in their own chat: takes it on by a code, sees it, answers it by card or typed."""

import json
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

from bot.desk import ownership as desk
from bot.desk.ownership import OwnersAnswer
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Stopped
from bot.domain.outcome import DONE_FIELDS
from bot.domain.proposal import DATED, Proposal, ProposalState
from bot.domain.questionnaire import read_date
from bot.domain.roles import OWNERS_STATES
from dialogs.answer import Answer
from dialogs.commands import plain
from dialogs.incoming import Incoming, Kind
from dialogs.lines import read_lines
from dialogs.texts.loader import all_words
from dialogs.tried import Tried
from dialogs.verbs import Verb
from dialogs.visit import Visit

_NUMBER = re.compile(r"\s*(E-\d{4}-\d{4,})\b[\s,.:]*", re.IGNORECASE)
_LONGEST_TRY = 4000  # characters; with more a card might not fit into a message


async def taken_on(visit: Visit, found: re.Match[str]) -> Answer:
    """``vastaan KOODI``: the proposal's card at once."""
    proposal = await desk.take_on(
        visit.unit, by=visit.person, code=found[0], county=visit.county, now=visit.now
    )
    return Answer(message=visit.faces.owned(proposal))


async def typed(visit: Visit, line: str, *, drafting: bool) -> Answer | None:
    """``E-2026-0001`` shows it, ``E-2026-0001 kyllä 31.3.2027 PERUSTELU`` answers it; None for other lines.

    While a draft waits for words, only what names a proposal and an answer is taken for this.
    """
    found = _NUMBER.match(line)
    if found is None:
        return None
    number, rest = found[1].upper(), line[found.end() :].strip()
    to, rest = read_answer(rest)
    if to is None:
        if drafting:
            return None
        proposal = await desk.see(visit.unit, by=visit.person, number=number)
        if line[found.end() :].strip():
            raise Refusal("owner-how", number=number)
        return Answer(message=visit.faces.owned(proposal))
    return await _answer(visit, number, _read(to, rest), None)


def _read(to: ProposalState, rest: str) -> OwnersAnswer:
    if to is ProposalState.DONE:
        done, _ = read_done(rest)
        return OwnersAnswer(to=to, done=done)
    until, reason = read_until(to, rest)
    return OwnersAnswer(to=to, reason=reason, until=until)


def read_until(to: ProposalState, rest: str) -> tuple[date | None, str | None]:
    """The date at the beginning of what followed a state, when it is entered with one, and the reason."""
    first, _, after = rest.partition(" ")
    until = read_date(first.rstrip(".,:;")) or read_date(first) if to in DATED else None
    return until, (after if until else rest).strip() or None


def read_done(rest: str) -> tuple[dict[str, str], str]:
    """What was said of what is done, by field, and what stands before it."""
    return read_lines(rest, _done_names())


@cache
def _done_names() -> dict[str, str]:
    return {plain(word): key for key in DONE_FIELDS for word in all_words(f"field-{key}")}


@cache
def _answer_words() -> list[tuple[str, ProposalState]]:
    names = [(plain(word), state) for state in OWNERS_STATES for word in all_words(f"own-{state}")]
    return sorted(names, key=lambda name: -len(name[0]))


def read_answer(text: str) -> tuple[ProposalState | None, str]:
    """The answer at the beginning of a text, in any language, and what follows it; None without any."""
    parts = text.split()
    for name, state in _answer_words():
        count = name.count(" ") + 1
        if plain(" ".join(parts[:count])) == name:
            return state, text.split(None, count)[count] if len(parts) > count else ""
    return None, text


# --- buttons


async def opened(visit: Visit, values: Mapping[str, Any]) -> Answer:
    """The card once more."""
    proposal = await desk.see(visit.unit, by=visit.person, number=_number(values))
    return Answer(message=visit.faces.owned(proposal), in_place=True)


async def again(visit: Visit, values: Mapping[str, Any]) -> Answer:
    """A form that was taken before: the card as it is now, or that it is done, once it is nobody's."""
    number = _number(values)
    proposal = await visit.unit.proposals.numbered(number)
    if proposal is None or not await visit.unit.owners.owns(proposal.id, visit.person.id):
        return Answer(message=visit.faces.said("said-done"), in_place=True)
    return await opened(visit, values)


async def pressed(visit: Visit, values: Mapping[str, Any]) -> Answer:
    """One of the card's forms."""
    try:
        to = ProposalState(str(values.get("code") or ""))
    except ValueError:
        raise Refusal("unknown-verb") from None
    if to not in OWNERS_STATES:
        raise Refusal("unknown-verb")
    version = values.get("version")
    said = _pressed(to, values)
    return await _answer(visit, _number(values), said, version if isinstance(version, int) else -1)


def _pressed(to: ProposalState, values: Mapping[str, Any]) -> OwnersAnswer:
    day = str(values.get(f"until_{to}") or "")
    return OwnersAnswer(
        to=to,
        reason=str(values.get(f"reason_{to}") or "") or None,
        until=read_date(day) if day else None,
        done={key: values.get(key) for key in DONE_FIELDS} if to is ProposalState.DONE else {},
    )


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is an owner's form, which its sender gets back as it was filled."""
    if incoming.kind is not Kind.PRESSED or incoming.verb != Verb.ANSWER_PROPOSAL:
        return False
    if type(refusal) is not Refusal or refusal.key == "stale" or "deed" in refusal.facts:
        return False
    return sum(len(str(said)) for said in incoming.values.values()) <= _LONGEST_TRY


async def refused(visit: Visit, incoming: Incoming, refusal: Refusal) -> Answer:
    """The form as it was filled, with what is wrong."""
    proposal = await desk.see(visit.unit, by=visit.person, number=_number(incoming.values))
    tried = Tried(verb=Verb.ANSWER_PROPOSAL, said=incoming.values, problem=refusal)
    return Answer(message=visit.faces.owned(proposal, tried=tried), in_place=True, refused=refusal.key)


# --- done


async def left(visit: Visit, leave: Leave) -> Answer | None:
    """The answer that the guard stopped, once its writer has said something to that; None without any."""
    held = visit.held.take(_key(visit))
    if held is None:
        return None
    kept = json.loads(held)
    said = OwnersAnswer(
        to=ProposalState(kept["to"]),
        reason=kept["reason"],
        until=read_date(kept["until"]) if kept["until"] else None,
        done=kept["done"],
    )
    return await _answer(visit, kept["number"], said, kept["version"], leave)


async def _answer(
    visit: Visit, number: str, said: OwnersAnswer, version: int | None, leave: Leave = Leave.NONE
) -> Answer:
    def clear(field: str, text: str) -> str:
        return visit.guard.check(text, language=visit.person.language, leave=leave, field=field).text

    try:
        after = await desk.answer(
            visit.unit, by=visit.person, number=number, said=said, clear=clear, version=version, now=visit.now
        )
    except Stopped:
        visit.held.keep(_key(visit), _kept(number, said, version))
        raise
    return Answer(message=visit.faces.owned(after, note=_note(after)), in_place=True, everyone=True)


def _note(after: Proposal) -> str:
    return "owned-reported" if after.reported else "owned-kept"


def _kept(number: str, said: OwnersAnswer, version: int | None) -> str:
    return json.dumps(
        {
            "number": number,
            "to": said.to,
            "reason": said.reason,
            "until": said.until.isoformat() if said.until else None,
            "done": dict(said.done),
            "version": version,
        }
    )


def _key(visit: Visit) -> str:
    return f"owner:{visit.person.id}"


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").upper()
