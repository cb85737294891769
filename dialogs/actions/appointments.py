"""A role in the chat: taken with a one-time code, and given back by who it was not meant for."""

from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.roles import SCOPED, Permission
from bot.domain.scope import Appointment, Scope
from bot.usecases import access, appointments
from dialogs import confirmation
from dialogs.actions.action import Request, in_chat
from dialogs.actions.office import CODE, read_whole
from dialogs.answer import Answer
from dialogs.pages.appointments import appointed_page, may_give_back, row_of
from dialogs.texts.appointments import scope_words
from dialogs.turn import Turn
from dialogs.understanding.orders import Order
from dialogs.understanding.words import plain

_MOST_WORDS = 8
"""A longer line is rather a text that begins with the same words."""


async def _take_up(turn: Turn, request: Request) -> Answer:
    held = await access.take_role(turn.context, request.text("code"))
    first = turn.county.first_handler
    return turn.show(appointed_page(held, turn.county, turn.texts, first=first))


def _read(_turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Which of several roles it is, by its name or its area."""
    return None if len(order.said.split()) > _MOST_WORDS else {"which": order.said.strip().rstrip(".!")}


async def _decline(turn: Turn, request: Request) -> Answer:
    """Give a role back: the card has asked before, a typed line is asked now."""
    held = await _pressed(turn, request) if request.pressed else await _typed(turn, request.text("which"))
    if not request.pressed:
        subject, version = row_of(held)
        name = _name(turn, held)
        asked = await confirmation.question(turn, "decline-role", subject, version, named=name, what=name)
        if asked:
            return asked
    await appointments.give_back(turn.context, held)
    said = turn.views.closing("said-role-declined", role=_name(turn, held))
    return Answer(message=said, in_place=request.pressed)


async def _pressed(turn: Turn, request: Request) -> Appointment:
    """Return the role that the card names, as it is now; one that has changed since is not given back."""
    for held in await _scoped(turn):
        if row_of(held) == (request.text("id"), request.version):
            return held
    raise Refusal("role-not-yours", permission=Permission.TAKE_ROLE)


async def _typed(turn: Turn, which: str) -> Appointment:
    """Return the one role that is meant: the only one, or the one that is named, also by its area alone."""
    own = await _scoped(turn)
    if not own:
        raise Refusal("role-not-yours", permission=Permission.TAKE_ROLE)
    found = [one for one in own if not which or plain(which) in _names(turn, one)]
    if len(found) != 1:
        raise Refusal("role-which", choices=turn.texts.listed([_name(turn, one) for one in own], "or"))
    return found[0]


async def _scoped(turn: Turn) -> list[Appointment]:
    return [held for held in await access.appointments(turn.context) if may_give_back(held.role)]


def _name(turn: Turn, held: Appointment) -> str:
    """``esihenkilö Sotkamo``: as it can be typed."""
    role = turn.texts(f"role-{held.role}")
    return f"{role} {_where(turn, held.scope)}" if held.role in SCOPED else role


def _where(turn: Turn, scope: Scope) -> str:
    return scope_words(scope, turn.county.municipalities, turn.texts)


def _names(turn: Turn, held: Appointment) -> set[str]:
    if held.role not in SCOPED:
        return {plain(_name(turn, held))}
    return {plain(_name(turn, held)), plain(_where(turn, held.scope)), plain(held.scope.area)}


ACTIONS = (
    in_chat("role", permission=Permission.TAKE_ROLE, read=read_whole("role", CODE), run=_take_up, verb=""),
    in_chat("decline-role", permission=Permission.TAKE_ROLE, read=_read, run=_decline, asks_first=True),
)
