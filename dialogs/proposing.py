"""The rest of a proposal's way in the channel: its recipient's code, what is done, what comes to it later."""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from bot.desk import joining, ownership
from bot.domain.errors import Refusal
from bot.domain.proposal import Proposal
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.orders import read_order
from dialogs.verbs import TO_PROPOSAL, Verb

if TYPE_CHECKING:
    from dialogs.channel import Meeting


async def owner_typed(meeting: "Meeting", said: str) -> Answer:
    """``E-2026-0001``: a code for its recipient."""
    order = read_order(said)
    if not order.proposal:
        raise Refusal("owner-which")
    return await _code(meeting, order.proposal, None)


async def owner_pressed(meeting: "Meeting", values: Mapping[str, Any]) -> Answer:
    """The same from the proposal's card, as a message of its own."""
    return await _code(meeting, _number(values), None)


async def _code(meeting: "Meeting", number: str, version: int | None) -> Answer:
    proposal, code, until = await ownership.issue_code(
        meeting.unit, by=meeting.person, group=meeting.group, number=number, version=version, now=meeting.now
    )
    texts = meeting.faces.texts
    facts = {"number": proposal.number, "code": code, "date": texts.date(until)}
    return Answer(message=meeting.faces.said("said-owner-code", **facts))


async def return_typed(meeting: "Meeting", said: str) -> Answer:
    """``E-2026-0001 PERUSTELU``: what its owner says is done is not confirmed."""
    order = read_order(said)
    proposal = await _return(meeting, order.proposal, order.rest, None)
    return Answer(message=meeting.faces.said("said-returned", number=proposal.number))


async def return_pressed(meeting: "Meeting", values: Mapping[str, Any]) -> Answer:
    """The same from the proposal's card."""
    reason = str(values.get("return_reason") or "")
    return await meeting.show(await _return(meeting, _number(values), reason, _version(values)))


async def _return(meeting: "Meeting", number: str, reason: str, version: int | None) -> Proposal:
    return await ownership.give_back(
        meeting.unit,
        by=meeting.person,
        group=meeting.group,
        number=number,
        reason=reason,
        clear=meeting.clear,
        version=version,
        now=meeting.now,
    )


async def join_typed(meeting: "Meeting", said: str) -> Answer:
    """``E-2026-0001 H-2026-0002``: the observations are taken into the proposal."""
    order = read_order(said)
    if not order.proposal or not order.observations:
        raise Refusal("join-which")
    for number in dict.fromkeys(order.observations):
        await _join(meeting, order.proposal, number, None)
    numbers = meeting.faces.texts.listed(order.observations)
    return Answer(message=meeting.faces.said("said-joined", number=order.proposal, numbers=numbers))


async def join_pressed(
    meeting: "Meeting", number: str, values: Mapping[str, Any], version: int | None
) -> None:
    """From the observation's card."""
    proposal = str(values.get(TO_PROPOSAL) or "").upper()
    if not proposal:
        raise Refusal("join-which")
    await _join(meeting, proposal, number, version)


async def _join(meeting: "Meeting", number: str, observation: str, version: int | None) -> None:
    await joining.join(
        meeting.unit,
        by=meeting.person,
        group=meeting.group,
        number=number,
        observation=observation,
        version=version,
        now=meeting.now,
    )


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").upper()


def _version(values: Mapping[str, Any]) -> int:
    version = values.get("version")
    return version if isinstance(version, int) else -1


COMMANDS: dict[Command, Callable[["Meeting", str], Awaitable[Answer]]] = {
    Command.OWNER: owner_typed,
    Command.RETURN: return_typed,
    Command.JOIN: join_typed,
}

VERBS: dict[str, Callable[["Meeting", Mapping[str, Any]], Awaitable[Answer]]] = {
    Verb.OWNER: owner_pressed,
    Verb.RETURN: return_pressed,
}
