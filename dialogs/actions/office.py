"""What officers and members write in their one-to-one chat: roles, oversight, identities, a vote."""

import re
from collections.abc import Awaitable, Callable

from bot.domain.cleaning import DASH
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET
from bot.domain.guard import Leave, Stopped
from bot.domain.roles import ALLOWED, Permission
from bot.usecases import access, agendas, observations, oversight
from dialogs.actions import ownership
from dialogs.answer import Answer
from dialogs.turn import Turn
from dialogs.understanding.numbers import as_stored, pattern_of
from dialogs.understanding.words import Command, Typed, Words

_END = r"[\s.,:;!)]*"
_CODE = re.compile(rf"([{ALPHABET}]{{4}}(?:{DASH}|\s)?[{ALPHABET}]{{4}}){_END}", re.IGNORECASE)
_ABOUT = re.compile(rf"({pattern_of('H')})[\s:,.]+(\S.*)", re.DOTALL)
_NUMBER = re.compile(rf"({pattern_of('H')}){_END}")
_PHENOMENON = re.compile(rf"({pattern_of('I')}){_END}")
_REQUEST = re.compile(rf"(?:[^\W\d_]{{1,20}}[.:]?\s*+)?[#(]?(\d{{1,9}}){_END}")

ORDERS: dict[Command, re.Pattern[str]] = {
    Command.ROLE: _CODE,
    Command.OVERSEE: re.compile(""),
    Command.IDENTITY: _ABOUT,
    Command.GRANT: _REQUEST,
    Command.DENY: _REQUEST,
    Command.SIGNATURE: _NUMBER,
    Command.TAKE_ON: _CODE,
    Command.VOTE: _PHENOMENON,
}
"""What must follow each command: an observation's text may begin with any of these words."""


def recognise(words: Words, line: str, *, drafting: bool) -> Typed | None:
    """The order that a line is; while a draft waits for words, only if it is a whole one."""
    typed = words.recognise(line, ORDERS)
    if typed and drafting and not ORDERS[typed.command].fullmatch(typed.argument):
        return None
    return typed


async def answer(turn: Turn, typed: Typed) -> Answer:
    """Do what was ordered, and say what came of it.

    Raises:
        Refusal: understood, and no.
    """
    found = ORDERS[typed.command].fullmatch(typed.argument)
    if found is None:
        raise Refusal(f"{typed.command}-how")
    return await _ACTS[typed.command](turn, found)


async def _take_up(turn: Turn, found: re.Match[str]) -> Answer:
    role = await access.take_role(turn.context, found[1])
    said = "said-role-office" if Permission.SEE_COUNTERS in ALLOWED[role] else "said-role"
    return Answer(message=turn.faces.ended(said, role=turn.faces.texts(f"role-{role}")))


async def _oversee(turn: Turn, _found: re.Match[str]) -> Answer:
    return Answer(message=turn.faces.oversight(await oversight.view(turn.context)))


async def _ask(turn: Turn, found: re.Match[str]) -> Answer:
    reason = _cleared(turn, found[2])
    request = await oversight.ask_identity(turn.context, number=as_stored(found[1]), reason=reason)
    return Answer(message=turn.faces.said("said-identity-asked", number=str(request.id)))


def _cleared(turn: Turn, reason: str) -> str:
    """The reason, which its reporter will read, unless it holds what the guard blocks.

    Names stay possible: a lawful reason may be somebody's complaint.
    """
    try:
        return turn.guard.check(
            reason, language=turn.person.spoken, leave=Leave.CONFIRMED, field="reason"
        ).text
    except Stopped as stopped:
        raise Refusal(stopped.key, **stopped.facts) from None


async def _grant(turn: Turn, found: re.Match[str]) -> Answer:
    request_id = await _decide(turn, found, granted=True)
    return Answer(message=turn.faces.said("said-identity-granted", number=request_id))


async def _deny(turn: Turn, found: re.Match[str]) -> Answer:
    request_id = await _decide(turn, found, granted=False)
    return Answer(message=turn.faces.said("said-identity-refused", number=request_id))


async def _decide(turn: Turn, found: re.Match[str], *, granted: bool) -> str:
    """Decide on somebody else's request; returns its number."""
    request = await oversight.decide_identity(turn.context, request_id=int(found[1]), granted=granted)
    return str(request.id)


async def _signature(turn: Turn, found: re.Match[str]) -> Answer:
    """The name that a reporter chose to show to the coordinator."""
    number = as_stored(found[1])
    name = await observations.signature(turn.context, number)
    return Answer(message=turn.faces.said("said-signature", number=number, name=name))


async def _vote(turn: Turn, found: re.Match[str]) -> Answer:
    """A member's vote that nobody else sees; in the channel everybody reads what is typed."""
    number = as_stored(found[1])
    meeting = await agendas.vote(turn.context, number)
    day = turn.faces.texts.date(meeting.day)
    return Answer(message=turn.faces.said("said-voted", number=number, date=day))


_ACTS: dict[Command, Callable[[Turn, re.Match[str]], Awaitable[Answer]]] = {
    Command.ROLE: _take_up,
    Command.OVERSEE: _oversee,
    Command.IDENTITY: _ask,
    Command.GRANT: _grant,
    Command.DENY: _deny,
    Command.SIGNATURE: _signature,
    Command.TAKE_ON: ownership.taken_on,
    Command.VOTE: _vote,
}
