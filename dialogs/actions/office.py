"""What officers and members write in their one-to-one chat: oversight, identities, a name, a vote."""

import re
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.domain.cleaning import DASH
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET
from bot.domain.guard import Leave, Stopped
from bot.domain.roles import Permission
from bot.usecases import agendas, observations, oversight
from dialogs.actions.action import Read, Request, in_chat
from dialogs.actions.agenda import tell_voted
from dialogs.answer import Answer
from dialogs.pages.oversight import oversight_page
from dialogs.turn import Turn
from dialogs.understanding.numbers import ENDS, as_stored, pattern_of
from dialogs.understanding.orders import Order

CODE = re.compile(rf"(?P<code>[{ALPHABET}]{{4}}(?:{DASH}|\s)?[{ALPHABET}]{{4}}){ENDS}", re.IGNORECASE)
_ABOUT = re.compile(rf"(?P<number>{pattern_of('H')})[\s:,.]+(?P<reason>\S.*)", re.DOTALL)
_OBSERVATION = re.compile(rf"(?P<number>{pattern_of('H')}){ENDS}")
_PHENOMENON = re.compile(rf"(?P<number>{pattern_of('I')}){ENDS}")
_ASKED = re.compile(rf"(?:[^\W\d_]{{1,20}}[.:]?\s*+)?[#(]?(?P<request>\d{{1,9}}){ENDS}")


def read_whole(name: str, pattern: re.Pattern[str]) -> Read:
    """Read an order that is whole: an observation's text may begin with any of these words.

    Raises:
        Refusal: something else follows the words of the action.
    """

    def read(turn: Turn, order: Order) -> Mapping[str, Any] | None:
        found = pattern.fullmatch(order.said)
        if found is None:
            if turn.answering:
                return None
            raise Refusal(f"{name}-how")
        said = found.groupdict()
        return said | ({"number": as_stored(said["number"])} if "number" in said else {})

    return read


async def _oversee(turn: Turn, _request: Request) -> Answer:
    return turn.show(oversight_page(await oversight.view(turn.context), turn.texts))


async def _ask(turn: Turn, request: Request) -> Answer:
    reason = _cleared(turn, request.text("reason"))
    asked = await oversight.ask_identity(turn.context, number=request.text("number"), reason=reason)
    return turn.say("said-identity-asked", number=str(asked.id))


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


def _decide(key: str, *, granted: bool) -> Callable[[Turn, Request], Awaitable[Answer]]:
    """Make a decision on somebody else's request."""

    async def run(turn: Turn, request: Request) -> Answer:
        number = int(request.text("request"))
        decided = await oversight.decide_identity(turn.context, request_id=number, granted=granted)
        return turn.say(key, number=str(decided.id))

    return run


async def _signature(turn: Turn, request: Request) -> Answer:
    """The name that a reporter chose to show to the coordinator."""
    number = request.text("number")
    name = await observations.signature(turn.context, number)
    return turn.say("said-signature", number=number, name=name)


async def _vote(turn: Turn, request: Request) -> Answer:
    """A member's vote that nobody else sees; in the channel everybody reads what is typed."""
    number = request.text("number")
    return await tell_voted(turn, (number, await agendas.vote(turn.context, number)))


ACTIONS = (
    in_chat("oversee", help="oversee", permission=Permission.SEE_COUNTERS, run=_oversee),
    in_chat(
        "identity",
        help="identity",
        permission=Permission.REQUEST_IDENTITY,
        read=read_whole("identity", _ABOUT),
        run=_ask,
        verb="",
    ),
    in_chat(
        "grant",
        help="grant",
        permission=Permission.DECIDE_IDENTITY,
        read=read_whole("grant", _ASKED),
        run=_decide("said-identity-granted", granted=True),
        verb="",
    ),
    in_chat(
        "deny",
        help="deny",
        permission=Permission.DECIDE_IDENTITY,
        read=read_whole("deny", _ASKED),
        run=_decide("said-identity-refused", granted=False),
        verb="",
    ),
    in_chat(
        "signature",
        help="signature",
        permission=Permission.SEE_NAME,
        read=read_whole("signature", _OBSERVATION),
        run=_signature,
        verb="",
        of_member=True,
    ),
    in_chat(
        "vote",
        permission=Permission.VOTE,
        read=read_whole("vote", _PHENOMENON),
        run=_vote,
        verb="",
        of_member=True,
    ),
)
