"""Phenomena in the working group's channel: gathered, linked, written, moved, proposed from."""

from collections.abc import Awaitable, Callable, Mapping

from bot.domain.errors import Refusal
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import FIRST_FIELDS
from bot.domain.questionnaire import read_date
from bot.usecases import gathering, observations, proposals
from bot.usecases import phenomena as desk
from bot.usecases.desk import Seen
from dialogs import proposing
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.floor import Floor
from dialogs.lines import first_word
from dialogs.orders import Order, read_gathered, read_order, read_phenomenon, read_phenomenon_state
from dialogs.pages.phenomena import SHOWN_PHENOMENA
from dialogs.pressed import Pressed, Values, day_in, many_in, said_in
from dialogs.tried import Tried
from dialogs.verbs import TO_PROPOSAL, Verb


async def listed(floor: Floor, _said: str = "") -> Answer:
    """The phenomena that are not closed, the newest ones."""
    found, count = await desk.see_newest(floor.desk, limit=SHOWN_PHENOMENA)
    return Answer(message=floor.faces.phenomena(found, count))


async def opened(floor: Floor, number: str, tried: Tried | None = None) -> Answer:
    """One phenomenon with what is linked to it."""
    found = await desk.see(floor.desk, number)
    return await _shown(floor, found, tried)


async def _shown(floor: Floor, phenomenon: Phenomenon, tried: Tried | None = None) -> Answer:
    unit = floor.unit
    shown = floor.faces.phenomenon(
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


async def gather_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0001 H-2026-0002 <title>``, with a line for the summary if wanted."""
    order = read_order(said)
    made = await gathering.gather(floor.desk, order.observations, read_gathered(order.rest))
    return Answer(message=floor.faces.said("said-gathered", number=made.number))


async def attach_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await gathering.link(floor.desk, _named(order), order.observations)
    return Answer(message=floor.faces.phenomenon_counted("said-attached", after))


async def detach_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await gathering.unlink(floor.desk, _named(order), order.observation)
    return Answer(message=floor.faces.phenomenon_counted("said-detached", after))


async def write_typed(floor: Floor, order: Order) -> Answer:
    """``otsikko: …`` and ``tiivistelmä: …``, each on its line."""
    after = await _write(floor, _named(order), read_phenomenon(order.rest))
    return Answer(message=floor.faces.said("said-written", number=after.number))


async def move_typed(floor: Floor, order: Order) -> Answer:
    """``<state> [<day>] <reason>``."""
    to, rest = read_phenomenon_state(order.rest)
    if to is None:
        raise Refusal("unknown-phenomenon-state")
    first, after = first_word(rest)
    until = read_date(first) if to is PhenomenonState.MONITORED else None
    reason = (after if until else rest).strip() or None
    moved = await desk.advance(floor.desk, _named(order), to=to, reason=reason, until=until)
    return Answer(message=floor.faces.phenomenon_moved(moved))


async def propose_typed(floor: Floor, order: Order) -> Answer:
    """``<what is proposed>``, with lines for the other fields."""
    made = await proposals.make(
        floor.desk,
        order.observations,
        proposing.read_proposed(floor, order),
        phenomenon=order.phenomenon,
    )
    return Answer(message=floor.faces.said("said-proposal-made", number=made.number))


def _named(order: Order) -> Seen:
    if not order.phenomenon:
        raise Refusal("which-phenomenon")
    return Seen(number=order.phenomenon)


# --- pressed


async def _gather_pressed(floor: Floor, what: Seen, values: Values) -> None:
    """On an observation's card: into a phenomenon that is there, a new one, or a proposal under way."""
    await observations.known(floor.unit, what.number, what.version)
    if values.get(TO_PROPOSAL):
        await proposing.join_pressed(floor, what, values)
        return
    if chosen := said_in(values, "phenomenon"):
        await gathering.link(floor.desk, Seen(number=chosen), [what.number])
        return
    await gathering.gather(floor.desk, [what.number], {"title": values.get("phenomenon_title")})


async def _attach_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await gathering.link(floor.desk, what, many_in(values, "attached"))


async def _detach_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await gathering.unlink(floor.desk, what, said_in(values, "detached"))


async def _write_pressed(floor: Floor, what: Seen, values: Values) -> None:
    said = {key: values[f"phenomenon_{key}"] for key in ("title", "summary") if f"phenomenon_{key}" in values}
    await _write(floor, what, said)


async def _write(floor: Floor, what: Seen, said: Mapping[str, object]) -> Phenomenon:
    if not said:
        raise Refusal("phenomenon-write-how")
    return await desk.write(floor.desk, what, said)


async def _move_pressed(floor: Floor, what: Seen, values: Values) -> None:
    try:
        to = PhenomenonState(said_in(values, "to"))
    except ValueError:
        raise Refusal("unknown-phenomenon-state") from None
    reason = said_in(values, "reason").strip() or None
    await desk.advance(floor.desk, what, to=to, reason=reason, until=day_in(values, "until"))


async def _propose_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await desk.known(floor.unit, what.number, what.version)
    fields = {key: values.get(key) for key in FIRST_FIELDS if values.get(key)}
    await proposals.make(floor.desk, [], fields, phenomenon=what.number)


COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.PHENOMENA: listed,
    Command.GATHER: gather_typed,
    Command.ATTACH: attach_typed,
    Command.DETACH: detach_typed,
}

ORDERS: dict[Command, Callable[[Floor, Order], Awaitable[Answer]]] = {
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
