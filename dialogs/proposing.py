"""The rest of a proposal's way in the channel: its recipient's code, what is done, what comes to it later."""

from collections.abc import Awaitable, Callable

from bot.desk import joining, ownership
from bot.desk.desk import Seen
from bot.domain.errors import Refusal
from bot.domain.proposal import Proposal
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.floor import Floor
from dialogs.orders import read_order
from dialogs.pressed import Values, number_on, seen_on
from dialogs.tried import Tried
from dialogs.verbs import TO_PROPOSAL, Verb


async def shown(
    floor: Floor, proposal: Proposal, *, everyone: bool = False, tried: Tried | None = None
) -> Answer:
    """A proposal's card; for ``everyone`` once it has become something else."""
    resting = await floor.unit.observations.many(proposal.observation_ids)
    entries = await floor.unit.log.of(proposal.id)
    rounds = await floor.unit.effects.of(proposal.id)
    message = floor.faces.proposal(proposal, resting, entries, tried, rounds)
    return Answer(message=message, in_place=True, everyone=everyone)


async def owner_typed(floor: Floor, said: str) -> Answer:
    """``E-2026-0001``: a code for its recipient."""
    order = read_order(said)
    if not order.proposal:
        raise Refusal("owner-which")
    return await _code(floor, order.proposal, None)


async def owner_pressed(floor: Floor, values: Values) -> Answer:
    """The same from the proposal's card, as a message of its own."""
    return await _code(floor, number_on(values), None)


async def _code(floor: Floor, number: str, version: int | None) -> Answer:
    proposal, code, until = await ownership.issue_code(
        floor.unit, by=floor.person, group=floor.group, number=number, version=version, now=floor.now
    )
    texts = floor.faces.texts
    facts = {"number": proposal.number, "code": code, "date": texts.date(until)}
    return Answer(message=floor.faces.said("said-owner-code", **facts))


async def return_typed(floor: Floor, said: str) -> Answer:
    """``E-2026-0001 PERUSTELU``: what its owner says is done is not confirmed."""
    order = read_order(said)
    proposal = await _return(floor, order.proposal, order.rest, None)
    return Answer(message=floor.faces.said("said-returned", number=proposal.number))


async def return_pressed(floor: Floor, values: Values) -> Answer:
    """The same from the proposal's card."""
    reason = str(values.get("return_reason") or "")
    return await shown(
        floor, await _return(floor, seen_on(values).number, reason, seen_on(values).version), everyone=True
    )


async def _return(floor: Floor, number: str, reason: str, version: int | None) -> Proposal:
    return await ownership.give_back(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        reason=reason,
        clear=floor.clear,
        version=version,
        now=floor.now,
    )


async def join_typed(floor: Floor, said: str) -> Answer:
    """``E-2026-0001 H-2026-0002``: the observations are taken into the proposal."""
    order = read_order(said)
    if not order.proposal or not order.observations:
        raise Refusal("join-which")
    for number in dict.fromkeys(order.observations):
        await _join(floor, order.proposal, number, None)
    numbers = floor.faces.texts.listed(order.observations)
    return Answer(message=floor.faces.said("said-joined", number=order.proposal, numbers=numbers))


async def join_pressed(floor: Floor, what: Seen, values: Values) -> None:
    """From the observation's card."""
    proposal = str(values.get(TO_PROPOSAL) or "").upper()
    if not proposal:
        raise Refusal("join-which")
    await _join(floor, proposal, what.number, what.version)


async def _join(floor: Floor, number: str, observation: str, version: int | None) -> None:
    await joining.join(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        observation=observation,
        version=version,
        now=floor.now,
    )


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.OWNER: owner_typed,
    Command.RETURN: return_typed,
    Command.JOIN: join_typed,
}

VERBS: dict[str, Callable[[Floor, Values], Awaitable[Answer]]] = {
    Verb.OWNER: owner_pressed,
    Verb.RETURN: return_pressed,
}
