"""Phenomena in the working group's channel: gathered, linked, written, moved, proposed from."""

from collections.abc import Awaitable, Callable, Mapping

from bot.desk import gathering, observations, proposals
from bot.desk import phenomena as desk
from bot.desk.desk import Seen
from bot.domain.errors import Refusal
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import FIRST_FIELDS, Proposal
from bot.domain.questionnaire import read_date
from dialogs import proposing
from dialogs.answer import Answer
from dialogs.commands import Command
from dialogs.floor import Floor
from dialogs.orders import Order, read_fields, read_order, read_phenomenon, read_phenomenon_state
from dialogs.pressed import Pressed, Values
from dialogs.tried import Tried
from dialogs.verbs import TO_PROPOSAL, Verb


async def listed(floor: Floor, _said: str = "") -> Answer:
    """Every phenomenon that is not closed."""
    found = await desk.see_all(floor.unit, by=floor.person, group=floor.group)
    return Answer(message=floor.faces.phenomena(found))


async def opened(floor: Floor, number: str, tried: Tried | None = None) -> Answer:
    """One phenomenon with what is linked to it."""
    found = await desk.see(floor.unit, by=floor.person, group=floor.group, number=number)
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
    made = await _gather(floor, order.observations, read_phenomenon(order.rest))
    return Answer(message=floor.faces.said("said-gathered", number=made.number))


async def attach_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await _attach(floor, _named(order), order.observations, None)
    return Answer(message=floor.faces.phenomenon_counted("said-attached", after))


async def detach_typed(floor: Floor, said: str) -> Answer:
    """``H-2026-0003 I-2026-0001``, in any order."""
    order = read_order(said)
    after = await _detach(floor, _named(order), order.observation, None)
    return Answer(message=floor.faces.phenomenon_counted("said-detached", after))


async def write_typed(floor: Floor, order: Order) -> Answer:
    """``otsikko: …`` and ``tiivistelmä: …``, each on its line."""
    after = await _write(floor, order.phenomenon, read_phenomenon(order.rest), None)
    return Answer(message=floor.faces.said("said-written", number=after.number))


async def move_typed(floor: Floor, order: Order) -> Answer:
    """``<state> [<day>] <reason>``."""
    to, rest = read_phenomenon_state(order.rest)
    if to is None:
        raise Refusal("unknown-phenomenon-state")
    first, _, after = rest.partition(" ")
    until = read_date(first) if to is PhenomenonState.MONITORED else None
    reason = (after if until else rest).strip() or None
    moved = await _move(floor, order.phenomenon, to, reason, {"until": until}, None)
    return Answer(message=floor.faces.phenomenon_moved(moved))


async def propose_typed(floor: Floor, order: Order) -> Answer:
    """``<what is proposed>``, with lines for the other fields."""
    fields = read_fields(order.rest, floor.faces.texts)
    filled = {"what": fields.free, **fields.known} if fields.free else fields.known
    made = await _propose(floor, order.phenomenon, order.observations, filled)
    return Answer(message=floor.faces.said("said-proposal-made", number=made.number))


def _named(order: Order) -> str:
    if not order.phenomenon:
        raise Refusal("which-phenomenon")
    return order.phenomenon


# --- pressed


async def _gather_pressed(floor: Floor, what: Seen, values: Values) -> None:
    """On an observation's card: into a phenomenon that is there, a new one, or a proposal under way."""
    await observations.known(floor.unit, what.number, what.version)
    if values.get(TO_PROPOSAL):
        await proposing.join_pressed(floor, what, values)
        return
    if chosen := str(values.get("phenomenon") or ""):
        await _attach(floor, chosen, [what.number], None)
        return
    said = {"title": values.get("phenomenon_title")}
    await _gather(floor, [what.number], said)


async def _attach_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await _attach(floor, what.number, _many(values.get("attached")), what.version)


async def _detach_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await _detach(floor, what.number, str(values.get("detached") or ""), what.version)


async def _write_pressed(floor: Floor, what: Seen, values: Values) -> None:
    said = {key: values[f"phenomenon_{key}"] for key in ("title", "summary") if f"phenomenon_{key}" in values}
    await _write(floor, what.number, said, what.version)


async def _move_pressed(floor: Floor, what: Seen, values: Values) -> None:
    try:
        to = PhenomenonState(str(values.get("to") or ""))
    except ValueError:
        raise Refusal("unknown-phenomenon-state") from None
    await _move(floor, what.number, to, str(values.get("reason") or "").strip() or None, values, what.version)


async def _propose_pressed(floor: Floor, what: Seen, values: Values) -> None:
    await desk.known(floor.unit, what.number, what.version)
    fields = {key: values.get(key) for key in FIRST_FIELDS if values.get(key)}
    await _propose(floor, what.number, [], fields)


def _many(value: object) -> list[str]:
    return [part.strip() for part in str(value or "").split(",") if part.strip()]


# --- done


async def _gather(floor: Floor, numbers: list[str], said: Mapping[str, object]) -> Phenomenon:
    return await gathering.gather(
        floor.unit,
        by=floor.person,
        group=floor.group,
        numbers=numbers,
        said=said,
        clear=floor.clear,
        now=floor.now,
    )


async def _attach(floor: Floor, number: str, numbers: list[str], version: int | None) -> Phenomenon:
    return await gathering.link(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        numbers=numbers,
        now=floor.now,
        version=version,
    )


async def _detach(floor: Floor, number: str, observation: str, version: int | None) -> Phenomenon:
    return await gathering.unlink(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        observation_number=observation,
        now=floor.now,
        version=version,
    )


async def _write(floor: Floor, number: str, said: Mapping[str, object], version: int | None) -> Phenomenon:
    if not said:
        raise Refusal("phenomenon-write-how")
    return await desk.write(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        said=said,
        clear=floor.clear,
        now=floor.now,
        version=version,
    )


async def _move(
    floor: Floor,
    number: str,
    to: PhenomenonState,
    reason: str | None,
    values: Values,
    version: int | None,
) -> Phenomenon:
    until = values.get("until")
    return await desk.advance(
        floor.unit,
        by=floor.person,
        group=floor.group,
        number=number,
        to=to,
        reason=reason,
        until=read_date(str(until)) if until else None,
        clear=floor.clear,
        now=floor.now,
        version=version,
    )


async def _propose(floor: Floor, number: str, numbers: list[str], fields: dict[str, object]) -> Proposal:
    return await proposals.make(
        floor.unit,
        by=floor.person,
        group=floor.group,
        numbers=numbers,
        fields=fields,
        clear=floor.clear,
        now=floor.now,
        phenomenon=number,
    )


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
