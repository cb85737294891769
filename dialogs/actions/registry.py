"""Everything that can be done, and which of it a typed line or a pressed button asks for."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.domain.errors import Refusal
from dialogs import confirmation
from dialogs.actions import meetings, phenomena, proposals, reports, screening, settings
from dialogs.actions.action import Action, On
from dialogs.incoming import Incoming, Kind, Where
from dialogs.rejected_form import refillable
from dialogs.turn import Turn
from dialogs.understanding.orders import Order, read_order

ACTIONS: tuple[Action, ...] = (
    *reports.WEEKLY,
    *screening.LOOKS,
    *phenomena.ACTIONS,
    *proposals.ACTIONS,
    *screening.ACTIONS,
    *reports.PERIODIC,
    *meetings.ACTIONS,
    *settings.IN_CHANNEL,
)
"""All actions, in the order in which the help tells of them."""


def _by(key: str, place: Where) -> dict[str, tuple[Action, ...]]:
    """The actions of a place by their name or button; several, when they are done on different things."""
    found: dict[str, tuple[Action, ...]] = {}
    for action in ACTIONS:
        known = (action.name if action.words else "") if key == "name" else action.button
        if known and action.place is place:
            found[known] = (*found.get(known, ()), action)
    return found


TYPED = {place: _by("name", place) for place in (Where.PERSONAL, Where.CHANNEL)}
"""Partial: nothing is done in a group chat."""
PRESSED = {place: _by("button", place) for place in (Where.PERSONAL, Where.CHANNEL)}
"""Partial: nothing is done in a group chat."""


def named(turn: Turn, line: str) -> tuple[Action, Order] | None:
    """The action whose words a line begins with, and what follows them; None for other lines."""
    known = TYPED[turn.incoming.where]
    typed = turn.words.recognise(line, known)
    if typed is None:
        return None
    among, said = known[typed.command], typed.argument
    if among[0].asks_first:
        said, yes = confirmation.without_yes(said)
        turn.sure = turn.sure or yes
    order = read_order(said)
    return _on_what_is_named(among, order), order


def _on_what_is_named(among: Iterable[Action], order: Order) -> Action:
    """Of actions with one name that on a phenomenon, when one is named and no proposal is; else the other."""
    first, *others = sorted(among, key=lambda action: action.on is not On.PHENOMENON)
    return first if not others or (order.phenomenon and not order.proposal) else others[0]


def pressed(where: Where, values: Mapping[str, Any]) -> Action:
    """The action that a button asks for; raises Refusal when there is none on what it is on."""
    number = str(values.get("number") or "").upper()
    for action in PRESSED[where].get(str(values.get("verb") or ""), ()):
        on_phenomenon = number.startswith("I-")
        if action.on is not (On.OBSERVATION if on_phenomenon else On.PHENOMENON):
            return action
    raise Refusal("unknown-verb")


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is a form that its sender gets back as it was filled."""
    if incoming.kind is not Kind.PRESSED or not refillable(refusal):
        return False
    known = PRESSED[incoming.where].get(incoming.verb, ())
    return any(action.fields is not None for action in known)
