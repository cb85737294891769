"""Phenomena in the working group's channel: gathered, linked, written, moved, proposed from."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.phenomenon import PHENOMENON_FORM, PHENOMENON_WORDINGS, Phenomenon, PhenomenonState
from bot.domain.proposal import REASON
from bot.domain.questionnaire import read_date
from bot.domain.roles import Permission
from bot.usecases import agendas, observations, phenomena, proposals
from bot.usecases.context import Target
from dialogs.actions.action import On, Request, changes, codes, day, form, in_channel, says
from dialogs.answer import Answer
from dialogs.incoming import Kind
from dialogs.open_item import open_item
from dialogs.pages.desk import NEW, SHOWN_CODES
from dialogs.pages.observation_forms import TO_PROPOSAL
from dialogs.texts.facts import phenomenon_state
from dialogs.turn import Turn
from dialogs.understanding.field_lines import first_word
from dialogs.understanding.orders import Order, read_gathered, read_phenomenon, read_phenomenon_state

_FORM = form(*PHENOMENON_FORM.questions, *PHENOMENON_WORDINGS.questions)
_WRITTEN = tuple(question.key for question in _FORM.questions)


# --- gathered, linked, unlinked


async def _gather(turn: Turn, request: Request) -> Phenomenon | None:
    """Make a phenomenon of observations; on a card also into one that is there, or into a proposal."""
    if not request.pressed:
        return await phenomena.gather(turn.context, request.many("observations"), request.given(*_WRITTEN))
    on = await _recoded(turn, request)
    chosen = request.text("phenomenon").upper()
    into = request.text(TO_PROPOSAL).upper() or (chosen if chosen.startswith(On.PROPOSAL) else "")
    if into:
        await proposals.join(turn.context, on, into=into)
        return None
    seen = await observations.require(turn.context, on.number, on.version)
    if chosen == NEW.upper():
        return await phenomena.gather(turn.context, [on.number], {"title": seen.title})
    if chosen:
        return await phenomena.link(turn.context, Target(number=chosen), [on.number])
    return await phenomena.gather(turn.context, [on.number], {"title": request.text("phenomenon_title")})


async def _recoded(turn: Turn, request: Request) -> Target:
    """The observation that was pressed on, once codes that were corrected beside it are kept."""
    seen = await observations.require(turn.context, request.number, request.version)
    said = {key: request.said[name] for key in SHOWN_CODES if (name := f"code_{key}") in request.said}
    if not observations.differs(seen, said, turn.county):
        return request.on
    after = await observations.amend(turn.context, request.on, said)
    return Target(number=after.number, version=after.version)


def _read_gathered(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``H-2026-0001 H-2026-0002 <title>``, with a line for the summary if wanted."""
    return {"observations": order.observations, **read_gathered(order.rest)}


async def _tell_gathered(turn: Turn, made: Phenomenon | None) -> Answer:
    if turn.incoming.kind is Kind.TYPED or made is None:
        return turn.say("said-gathered", number=made.number if made else "")
    return turn.say("desk-linked", number=turn.incoming.values.get("number"), to=made.number)


async def _attach(turn: Turn, request: Request) -> Phenomenon:
    return await phenomena.link(turn.context, request.named("which-phenomenon"), request.many("attached"))


def _tell_counted(key: str) -> Callable[[Turn, Phenomenon], Awaitable[Answer]]:
    async def tell(turn: Turn, after: Phenomenon) -> Answer:
        n, state = len(after.observation_ids), phenomenon_state(after.state, turn.texts)
        return turn.say(key, number=after.number, n=n, state=state)

    return tell


async def _detach(turn: Turn, request: Request) -> Phenomenon:
    return await phenomena.unlink(turn.context, request.named("which-phenomenon"), request.text("detached"))


# --- written, moved


async def _write(turn: Turn, request: Request) -> Phenomenon:
    on, said = request.named("which-phenomenon"), request.given(*_WRITTEN)
    if not said:
        raise Refusal("phenomenon-write-how")
    return await phenomena.write(turn.context, on, said)


async def _move(turn: Turn, request: Request) -> Phenomenon:
    to = request.choice("to", PhenomenonState, "unknown-phenomenon-state")
    on, reason = request.named("which-phenomenon"), request.text("reason").strip() or None
    return await phenomena.advance(turn.context, on, to=to, reason=reason, until=request.day("until"))


async def _put_next(turn: Turn, request: Request) -> Answer:
    """On the agenda of the next meeting; its card tells so to everybody."""
    on = request.named("which-phenomenon")
    await phenomena.require(turn.context, on.number, on.version)
    await agendas.put(turn.context, on.number, day=None)
    return replace(await open_item(turn, on.number), everyone=True)


def _read_move(_turn: Turn, order: Order) -> Mapping[str, Any]:
    """``<state> [<day>] <reason>``."""
    to, rest = read_phenomenon_state(order.rest)
    first, after = first_word(rest)
    dated = to is PhenomenonState.MONITORED and read_date(first)
    return {"to": to, "until": first if dated else None, "reason": after if dated else rest}


ACTIONS = (
    in_channel(
        "to-agenda",
        on=On.PHENOMENON,
        permission=Permission.PHENOMENON_ON_AGENDA,
        words=False,
        run=_put_next,
    ),
    in_channel(
        "gather",
        on=On.OBSERVATION,
        permission=Permission.GATHER,
        read=_read_gathered,
        fields=form(codes("phenomenon"), "phenomenon_title", codes(TO_PROPOSAL)),
        run=changes(_gather, _tell_gathered),
        help="gather",
    ),
    in_channel(
        "attach",
        on=On.PHENOMENON,
        permission=Permission.GATHER,
        read=lambda _turn, order: {"attached": order.observations},
        fields=form(codes("attached")),
        run=changes(_attach, _tell_counted("said-attached")),
        help="attach",
    ),
    in_channel(
        "detach",
        on=On.PHENOMENON,
        permission=Permission.GATHER,
        read=lambda _turn, order: {"detached": order.observation},
        fields=form(codes("detached")),
        run=changes(_detach, _tell_counted("said-detached")),
    ),
    in_channel(
        "fill",
        on=On.PHENOMENON,
        permission=Permission.GATHER,
        read=lambda _turn, order: read_phenomenon(order.rest),
        fields=_FORM,
        inputs="phenomenon_",
        run=changes(_write, says("said-written")),
    ),
    in_channel(
        "move",
        on=On.PHENOMENON,
        read=_read_move,
        fields=form(codes("to", PhenomenonState), day("until"), REASON),
        run=changes(_move, _tell_counted("said-phenomenon-moved")),
    ),
)
