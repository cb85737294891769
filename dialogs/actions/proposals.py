"""Proposals in the channel: made, filled and moved; the recipient's code, what is done, what comes later."""

from collections.abc import Awaitable, Callable, Mapping

from bot.domain.errors import Refusal
from bot.domain.outcome import DONE_FIELDS
from bot.domain.proposal import FIELDS, PROPOSAL_FORM, SPREAD_FIELDS, Proposal, ProposalState
from bot.usecases import joining, observations, ownership, proposals
from bot.usecases.context import Target
from bot.usecases.proposals import Move
from dialogs.actions.ownership import read_done, read_until
from dialogs.answer import Answer
from dialogs.button_input import Pressed, Values, day_in, many_in, number_on, said_in, seen_on
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.orders import Order, read_order, read_proposal_fields, read_state
from dialogs.understanding.words import Command
from dialogs.verbs import TO_PROPOSAL, Verb


async def shown(
    turn: Turn, proposal: Proposal, *, everyone: bool = False, tried: RejectedForm | None = None
) -> Answer:
    """A proposal's card; for ``everyone`` once it has become something else."""
    resting = await turn.unit.observations.many(proposal.observation_ids)
    entries = await turn.unit.log.of(proposal.id)
    rounds = await turn.unit.effects.of(proposal.id)
    message = turn.faces.proposal(proposal, resting, entries, tried, rounds)
    return Answer(message=message, in_place=True, everyone=everyone)


# --- made, filled, moved


async def propose_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 H-2026-0002 <what is proposed>``, with lines for the other fields."""
    order = read_order(said)
    made = await proposals.make(turn.context, order.observations, read_proposed(turn, order))
    return Answer(message=turn.faces.said("said-proposal-made", number=made.number))


def read_proposed(turn: Turn, order: Order) -> dict[str, object]:
    """The fields that an order fills; what stands before them is what is proposed."""
    known, free = read_proposal_fields(order.rest, turn.faces.texts)
    return {"what": free, **known} if free else known


async def _propose_pressed(turn: Turn, target: Target, values: Values) -> None:
    """On an observation's card."""
    await observations.known(turn.unit, target.number, target.version)
    fields = {key: values.get(key) for key in SPREAD_FIELDS if values.get(key)}
    await proposals.make(turn.context, [target.number, *many_in(values, "others")], fields)


async def fill_typed(turn: Turn, said: str) -> Answer:
    """``E-2026-0001``, with a line for each field."""
    order = read_order(said)
    known, free = read_proposal_fields(order.rest, turn.faces.texts)
    if free:  # it would be lost
        raise Refusal("proposal-field-unknown", fields=FIELDS)
    changed = await _filled(turn, Target(number=order.proposal), known)
    return Answer(message=turn.faces.proposal_saved(changed))


async def fill_pressed(turn: Turn, values: Values) -> Answer:
    """The same from the proposal's card."""
    fields = {q.key: values[q.key] for q in PROPOSAL_FORM.questions if q.key in values}
    return await shown(turn, await _filled(turn, seen_on(values), fields), everyone=True)


async def _filled(turn: Turn, target: Target, fields: Mapping[str, object]) -> Proposal:
    if not fields:
        raise Refusal("proposal-field-unknown", fields=FIELDS)
    return await proposals.fill(turn.context, target, fields)


async def move_typed(turn: Turn, said: str) -> Answer:
    """``E-2026-0001 <state> [<day>] <reason>``; of what is done, lines for what has changed."""
    order = read_order(said)
    to, rest = read_state(order.rest)
    if to is None:
        raise Refusal("unknown-state")
    done, rest = read_done(rest) if to is ProposalState.DONE else ({}, rest)
    until, reason = read_until(to, rest)
    move = Move(to=to, reason=reason, until=until, done=done)
    moved = await proposals.advance(turn.context, Target(number=order.proposal), move)
    return Answer(message=turn.faces.proposal_moved(moved))


async def move_pressed(turn: Turn, values: Values) -> Answer:
    """The same from the proposal's card."""
    try:
        to = ProposalState(said_in(values, "to"))
    except ValueError:
        raise Refusal("unknown-state") from None
    move = Move(
        to=to,
        reason=said_in(values, "reason").strip() or None,
        until=day_in(values, "until"),
        done={key: values[key] for key in DONE_FIELDS if key in values},
    )
    moved = await proposals.advance(turn.context, seen_on(values), move)
    return await shown(turn, moved, everyone=True)


# --- its recipient


async def owner_typed(turn: Turn, said: str) -> Answer:
    """``E-2026-0001``: a code for its recipient."""
    order = read_order(said)
    if not order.proposal:
        raise Refusal("owner-which")
    return await _code(turn, Target(number=order.proposal))


async def owner_pressed(turn: Turn, values: Values) -> Answer:
    """The same from the proposal's card, as a message of its own."""
    return await _code(turn, Target(number=number_on(values)))


async def _code(turn: Turn, target: Target) -> Answer:
    proposal, code, until = await ownership.issue_code(turn.context, target)
    texts = turn.faces.texts
    facts = {"number": proposal.number, "code": code, "date": texts.date(until)}
    return Answer(message=turn.faces.said("said-owner-code", **facts))


async def return_typed(turn: Turn, said: str) -> Answer:
    """``E-2026-0001 PERUSTELU``: what its owner says is done is not confirmed."""
    order = read_order(said)
    proposal = await ownership.give_back(turn.context, Target(number=order.proposal), order.rest)
    return Answer(message=turn.faces.said("said-returned", number=proposal.number))


async def return_pressed(turn: Turn, values: Values) -> Answer:
    """The same from the proposal's card."""
    reason = said_in(values, "return_reason")
    return await shown(turn, await ownership.give_back(turn.context, seen_on(values), reason), everyone=True)


# --- what comes to it


async def join_typed(turn: Turn, said: str) -> Answer:
    """``E-2026-0001 H-2026-0002``: the observations are taken into the proposal."""
    order = read_order(said)
    if not order.proposal or not order.observations:
        raise Refusal("join-which")
    for number in dict.fromkeys(order.observations):
        await joining.join(turn.context, Target(number=number), into=order.proposal)
    numbers = turn.faces.texts.listed(order.observations)
    return Answer(message=turn.faces.said("said-joined", number=order.proposal, numbers=numbers))


async def join_pressed(turn: Turn, target: Target, values: Values) -> None:
    """From the observation's card."""
    proposal = said_in(values, TO_PROPOSAL).upper()
    if not proposal:
        raise Refusal("join-which")
    await joining.join(turn.context, target, into=proposal)


COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.PROPOSE: propose_typed,
    Command.FILL: fill_typed,
    Command.MOVE: move_typed,
    Command.OWNER: owner_typed,
    Command.RETURN: return_typed,
    Command.JOIN: join_typed,
}

VERBS: dict[str, Callable[[Turn, Values], Awaitable[Answer]]] = {
    Verb.FILL: fill_pressed,
    Verb.MOVE: move_pressed,
    Verb.OWNER: owner_pressed,
    Verb.RETURN: return_pressed,
}

ON_OBSERVATION: dict[str, Pressed] = {Verb.PROPOSE: _propose_pressed}
"""Buttons on an observation's card."""
