"""Proposals in the channel: made, filled and moved; the recipient's code, what is done, what comes later."""

from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.outcome import DONE_FIELDS, DONE_FORM
from bot.domain.proposal import (
    FIELDS,
    FIRST_FIELDS,
    MEASURED,
    PROPOSAL_FORM,
    PROPOSAL_WORDINGS,
    REASON,
    SPREAD_FIELDS,
    Proposal,
    ProposalState,
)
from bot.domain.roles import Permission
from bot.usecases import group_figures, observations, phenomena, proposals, recipients
from bot.usecases.context import Target
from bot.usecases.proposals import Move
from dialogs.actions.action import (
    On,
    Request,
    changes,
    codes,
    day,
    form,
    in_channel,
    read_nothing,
    read_rest,
    read_said,
    says,
)
from dialogs.actions.ownership import read_done, read_measured, read_until
from dialogs.answer import Answer
from dialogs.open_item import open_proposal
from dialogs.pages.proposal_list import proposals_page
from dialogs.texts.facts import field_names, proposal_state
from dialogs.turn import Turn
from dialogs.understanding.numbers import read_number
from dialogs.understanding.orders import Order, read_proposal_fields, read_state

_FORM = form(*PROPOSAL_FORM.questions, *PROPOSAL_WORDINGS.questions)
_WRITTEN = tuple(question.key for question in _FORM.questions)


# --- made, filled, moved


async def _propose(turn: Turn, request: Request) -> Proposal:
    """Make a proposal of observations."""
    numbers = request.many("others")
    if request.pressed:
        await observations.require(turn.context, request.number, request.version)
        numbers = [request.number, *numbers]
    return await proposals.make(turn.context, numbers, _proposed(request))


async def _propose_from(turn: Turn, request: Request) -> Proposal:
    """Make a proposal of a phenomenon, and of observations that are named beside it."""
    if request.pressed:
        await phenomena.require(turn.context, request.number, request.version)
    numbers = request.many("others")
    return await proposals.make(turn.context, numbers, _proposed(request), phenomenon=request.number)


def _proposed(request: Request) -> dict[str, Any]:
    """What was said of its fields; what was left empty on a card was not."""
    said = _fields(request)
    return {key: one for key, one in said.items() if one} if request.pressed else said


def _fields(request: Request) -> dict[str, Any]:
    """The fields that were sent; the goal in words of a card from before there were figures, too."""
    before = (request.values or {}).get("goal")
    return {**({"measure": before} if before else {}), **request.given(*_WRITTEN)}


def _read_proposed(turn: Turn, order: Order) -> Mapping[str, Any]:
    """``H-2026-0001 H-2026-0002 <what is proposed>``, with lines for the other fields."""
    known, free = read_proposal_fields(order.rest, turn.texts)
    what = {"what": free} if free else {}
    return {"others": order.observations, **what, **known}


async def _fill(turn: Turn, request: Request) -> Proposal:
    fields = _fields(request)
    if not fields:
        raise Refusal("proposal-field-unknown", fields=FIELDS)
    return await proposals.fill(turn.context, request.on, fields)


def _read_filled(turn: Turn, order: Order) -> Mapping[str, Any]:
    """``E-2026-0001``, with a line for each field."""
    known, free = read_proposal_fields(order.rest, turn.texts)
    if free:  # it would be lost
        raise Refusal("proposal-field-unknown", fields=FIELDS)
    return known


async def _tell_filled(turn: Turn, after: Proposal) -> Answer:
    """What was filled in, and what is still lacking."""
    lacking = field_names(after.lacking, turn.texts)
    key = "said-proposal-filled" if lacking else "said-proposal-complete"
    return turn.say(key, number=after.number, fields=lacking)


async def _move(turn: Turn, request: Request) -> Proposal:
    move = Move(
        to=request.choice("to", ProposalState, "unknown-state"),
        reason=request.text("reason").strip() or None,
        until=request.day("until"),
        done=request.given(*DONE_FIELDS),
        measured=request.text(MEASURED.key),
    )
    return await proposals.advance(turn.context, request.on, move)


def _read_move(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``E-2026-0001 <state> [<day>] <reason>``; lines for what has changed, or for what was measured."""
    to, rest = read_state(order.rest)
    if to is None:
        return {}
    done, rest = read_done(rest) if to is ProposalState.DONE else ({}, rest)
    if to is ProposalState.EVALUATED:
        done, rest = read_measured(rest)
    until, reason = read_until(to, rest)
    return {"to": to, "until": until.isoformat() if until else None, "reason": reason, **done}


async def _tell_moved(turn: Turn, after: Proposal) -> Answer:
    state = proposal_state(after.state, turn.texts)
    return turn.say("said-proposal-moved", number=after.number, state=state)


# --- its recipient


async def _issue_code(turn: Turn, request: Request) -> Answer:
    """A code for its recipient, as a message of its own."""
    on = Target(number=request.named("owner-which").number)  # nothing is changed by it: any version will do
    proposal, code, until = await recipients.issue_code(turn.context, on)
    return turn.say("said-owner-code", number=proposal.number, code=code, date=turn.texts.date(until))


async def _return(turn: Turn, request: Request) -> Proposal:
    """What its owner says is done is not confirmed."""
    return await recipients.give_back(turn.context, request.on, request.text("reason"))


# --- what comes to it


async def _join(turn: Turn, request: Request) -> Answer:
    """``E-2026-0001 H-2026-0002``: the observations are taken into the proposal."""
    joined = request.many("observations")
    if not request.number or not joined:
        raise Refusal("join-which")
    for number in joined:
        await proposals.join(turn.context, Target(number=number), into=request.number)
    numbers = turn.texts.listed(request.fields["observations"])
    return turn.say("said-joined", number=request.number, numbers=numbers)


async def _list(turn: Turn, request: Request) -> Answer:
    """The proposals with whose turn it is, page by page; pressed, for the presser alone."""
    found = await group_figures.proposals_in_order(turn.context)
    page = proposals_page(found, turn.texts, page=read_number(str(request.said.get("page") or "")) or 1)
    return turn.show(page, in_place=request.pressed and turn.in_channel)


ACTIONS = (
    in_channel(
        "proposals",
        permission=Permission.SEE_PROPOSAL,
        read=read_said("page"),
        run=_list,
        repeatable=True,
        help="proposals",
    ),
    in_channel(
        "propose",
        on=On.PHENOMENON,
        permission=Permission.MAKE_PROPOSAL,
        read=_read_proposed,
        fields=form(*(PROPOSAL_FORM[key] for key in FIRST_FIELDS)),
        run=changes(_propose_from, says("said-proposal-made")),
    ),
    in_channel(
        "propose",
        on=On.OBSERVATION,
        permission=Permission.MAKE_PROPOSAL,
        read=_read_proposed,
        fields=form(codes("others", many=True), *(PROPOSAL_FORM[key] for key in SPREAD_FIELDS)),
        run=changes(_propose, says("said-proposal-made")),
        help="propose",
    ),
    in_channel(
        "fill",
        on=On.PROPOSAL,
        permission=Permission.FILL_PROPOSAL,
        read=_read_filled,
        fields=_FORM,
        run=changes(_fill, _tell_filled, open_proposal),
        help="fill",
    ),
    in_channel(
        "move",
        on=On.PROPOSAL,
        read=_read_move,
        fields=form(codes("to", ProposalState), day("until"), REASON, *DONE_FORM.questions, MEASURED),
        run=changes(_move, _tell_moved, open_proposal),
        help="move",
    ),
    in_channel(
        "owner",
        on=On.PROPOSAL,
        permission=Permission.NAME_OWNER,
        read=read_nothing,
        run=_issue_code,
        help="owner",
    ),
    in_channel(
        "return",
        on=On.PROPOSAL,
        permission=Permission.RETURN_DONE,
        read=read_rest("reason"),
        fields=form("reason"),
        inputs="return_",
        run=changes(_return, says("said-returned"), open_proposal),
        help="return",
    ),
    in_channel(
        "join",
        on=On.PROPOSAL,
        permission=Permission.JOIN_PROPOSAL,
        read=lambda _turn, order: {"observations": order.observations},
        run=_join,
        verb="",
        help="join",
    ),
)
