"""Phenomena in the working group's channel: gathered, linked, written, moved, proposed from."""

from collections.abc import Awaitable, Callable, Mapping

from bot.domain.errors import Refusal
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import FIRST_FIELDS
from bot.domain.questionnaire import read_date
from bot.usecases import gathering, observations, phenomena, proposals
from bot.usecases.context import Target
from dialogs.actions.proposals import join_pressed, read_proposed
from dialogs.answer import Answer
from dialogs.button_input import Pressed, Values, day_in, many_in, said_in
from dialogs.pages.phenomena import SHOWN_PHENOMENA
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn
from dialogs.understanding.field_lines import first_word
from dialogs.understanding.orders import (
    Order,
    read_gathered,
    read_order,
    read_phenomenon,
    read_phenomenon_state,
)
from dialogs.understanding.words import Command
from dialogs.verbs import TO_PROPOSAL, Verb


async def listed(turn: Turn, _said: str = "") -> Answer:
    """The phenomena that are not closed, the newest ones."""
    found, count = await phenomena.see_newest(turn.context, limit=SHOWN_PHENOMENA)
    return Answer(message=turn.faces.phenomena(found, count))


async def opened(turn: Turn, number: str, tried: RejectedForm | None = None) -> Answer:
    """One phenomenon with what is linked to it."""
    found = await phenomena.see(turn.context, number)
    return await _shown(turn, found, tried)


async def _shown(turn: Turn, phenomenon: Phenomenon, tried: RejectedForm | None = None) -> Answer:
    unit = turn.unit
    shown = turn.faces.phenomenon(
        phenomenon,
        await unit.observations.many(phenomenon.observation_ids),
        await unit.proposals.made_from(phenomenon.id),
        await unit.observations.unlinked(limit=20),
        await unit.log.of(phenomenon.id),
        tried,
        await unit.endorsements.count(phenomenon.id),
    )
    return Answer(message=shown, in_place=True)


# --- typed


async def gather_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0001 H-2026-0002 <title>``, with a line for the summary if wanted."""
    order = read_order(said)
    made = await gathering.gather(turn.context, order.observations, read_gathered(order.rest))
    return Answer(message=turn.faces.said("said-gathered", number=made.number))


async def attach_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await gathering.link(turn.context, _named(order), order.observations)
    return Answer(message=turn.faces.phenomenon_counted("said-attached", after))


async def detach_typed(turn: Turn, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await gathering.unlink(turn.context, _named(order), order.observation)
    return Answer(message=turn.faces.phenomenon_counted("said-detached", after))


async def write_typed(turn: Turn, order: Order) -> Answer:
    """``otsikko: …`` and ``tiivistelmä: …``, each on its line."""
    after = await _write(turn, _named(order), read_phenomenon(order.rest))
    return Answer(message=turn.faces.said("said-written", number=after.number))


async def move_typed(turn: Turn, order: Order) -> Answer:
    """``<state> [<day>] <reason>``."""
    to, rest = read_phenomenon_state(order.rest)
    if to is None:
        raise Refusal("unknown-phenomenon-state")
    first, after = first_word(rest)
    until = read_date(first) if to is PhenomenonState.MONITORED else None
    reason = (after if until else rest).strip() or None
    moved = await phenomena.advance(turn.context, _named(order), to=to, reason=reason, until=until)
    return Answer(message=turn.faces.phenomenon_moved(moved))


async def propose_typed(turn: Turn, order: Order) -> Answer:
    """``<what is proposed>``, with lines for the other fields."""
    made = await proposals.make(
        turn.context,
        order.observations,
        read_proposed(turn, order),
        phenomenon=order.phenomenon,
    )
    return Answer(message=turn.faces.said("said-proposal-made", number=made.number))


def _named(order: Order) -> Target:
    if not order.phenomenon:
        raise Refusal("which-phenomenon")
    return Target(number=order.phenomenon)


# --- pressed


async def _gather_pressed(turn: Turn, target: Target, values: Values) -> None:
    """On an observation's card: into a phenomenon that is there, a new one, or a proposal under way."""
    await observations.known(turn.unit, target.number, target.version)
    if values.get(TO_PROPOSAL):
        await join_pressed(turn, target, values)
        return
    if chosen := said_in(values, "phenomenon"):
        await gathering.link(turn.context, Target(number=chosen), [target.number])
        return
    await gathering.gather(turn.context, [target.number], {"title": values.get("phenomenon_title")})


async def _attach_pressed(turn: Turn, target: Target, values: Values) -> None:
    await gathering.link(turn.context, target, many_in(values, "attached"))


async def _detach_pressed(turn: Turn, target: Target, values: Values) -> None:
    await gathering.unlink(turn.context, target, said_in(values, "detached"))


async def _write_pressed(turn: Turn, target: Target, values: Values) -> None:
    said = {key: values[f"phenomenon_{key}"] for key in ("title", "summary") if f"phenomenon_{key}" in values}
    await _write(turn, target, said)


async def _write(turn: Turn, target: Target, said: Mapping[str, object]) -> Phenomenon:
    if not said:
        raise Refusal("phenomenon-write-how")
    return await phenomena.write(turn.context, target, said)


async def _move_pressed(turn: Turn, target: Target, values: Values) -> None:
    try:
        to = PhenomenonState(said_in(values, "to"))
    except ValueError:
        raise Refusal("unknown-phenomenon-state") from None
    reason = said_in(values, "reason").strip() or None
    await phenomena.advance(turn.context, target, to=to, reason=reason, until=day_in(values, "until"))


async def _propose_pressed(turn: Turn, target: Target, values: Values) -> None:
    await phenomena.known(turn.unit, target.number, target.version)
    fields = {key: values.get(key) for key in FIRST_FIELDS if values.get(key)}
    await proposals.make(turn.context, [], fields, phenomenon=target.number)


COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.PHENOMENA: listed,
    Command.GATHER: gather_typed,
    Command.ATTACH: attach_typed,
    Command.DETACH: detach_typed,
}

ORDERS: dict[Command, Callable[[Turn, Order], Awaitable[Answer]]] = {
    Command.FILL: write_typed,
    Command.MOVE: move_typed,
    Command.PROPOSE: propose_typed,
}
"""Commands that mean a phenomenon when they name one."""

VERBS: dict[str, Pressed] = {
    Verb.ATTACH: _attach_pressed,
    Verb.DETACH: _detach_pressed,
    Verb.FILL: _write_pressed,
    Verb.MOVE: _move_pressed,
    Verb.PROPOSE: _propose_pressed,
}
"""Buttons on a phenomenon's card."""

ON_OBSERVATION: dict[str, Pressed] = {Verb.GATHER: _gather_pressed}
"""Buttons on an observation's card."""
