"""Screening in the channel: the queue, and what is done with one observation: asked, closed, corrected."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from itertools import product
from typing import Any

from bot.domain.codes import Language
from bot.domain.coding import CODES
from bot.domain.erasure import WORDS
from bot.domain.errors import Refusal
from bot.domain.observation import Observation
from bot.domain.roles import Permission
from bot.domain.screening import WAITING, Closing
from bot.ports import Message
from bot.usecases import allowed_words, observations, screening
from bot.usecases.context import Target
from dialogs.actions import lists
from dialogs.actions.action import (
    On,
    Request,
    changes,
    codes,
    form,
    in_channel,
    in_chat,
    read_nothing,
    read_rest,
)
from dialogs.answer import Answer
from dialogs.desk import in_own_chat, open_desk, privately
from dialogs.incoming import Kind
from dialogs.open_item import open_item
from dialogs.pages.messages import regrouped_page
from dialogs.pages.observation_forms import editing_page
from dialogs.rejected_form import RejectedForm
from dialogs.texts.facts import choice_label, corrected_lines, short_words
from dialogs.texts.loader import Texts
from dialogs.texts.screening import told
from dialogs.turn import Turn
from dialogs.understanding import choices
from dialogs.understanding.field_lines import named_first, read_lines, typed_codes, typed_fields
from dialogs.understanding.numbers import number_alone
from dialogs.understanding.orders import Order, read_masks

# --- looking


async def _queue(turn: Turn, request: Request) -> Answer:
    """In the channel how many wait, and the desk in the own chat of who asks; or their list, narrowed."""
    if wanted := request.fields.get("wanted"):
        return await lists.narrowed_queue(turn, wanted)
    _, count = await screening.queue(turn.context, limit=1)
    shown = await open_desk(in_own_chat(turn), request.number)
    said = turn.say("desk-channel", n=count) if count else turn.say("queue-none")
    return await privately(turn, shown, None if request.pressed else said)


async def _desk(turn: Turn, request: Request) -> Answer:
    """The desk; or the list of the queue, narrowed."""
    if wanted := request.fields.get("wanted"):
        return await lists.narrowed_queue(turn, wanted)
    return await open_desk(turn, request.number)


def _read_desk(turn: Turn, order: Order) -> Mapping[str, Any] | None:
    """Nothing, the number of the one that is to be shown, or what the list is narrowed to.

    In the chat any text may begin with the word.
    """
    if not order.said or number_alone(order.said, On.OBSERVATION):
        return {}
    return lists.read_queue(turn, order)


async def _open_beside(turn: Turn, request: Request) -> Answer:
    """As a message of its own, an observation in the own chat: the card with the button stays as it is."""
    if turn.in_channel and request.number.startswith(On.OBSERVATION):
        return await privately(turn, await open_item(in_own_chat(turn), request.number))
    return replace(await open_item(turn, request.number), in_place=False)


async def editing(turn: Turn, number: str, rejected: RejectedForm | None = None) -> Answer:
    """What may be corrected, for who asks alone; raises Refusal when they may not."""
    seen = await observations.for_screening(turn.context, Target(number=number), Permission.AMEND)
    if turn.in_channel and seen.state in WAITING:
        return await open_item(turn, number, rejected)
    await turn.context.note_read(Permission.OPEN_OBSERVATION, seen.number)
    phrases = await allowed_words.offered_in(turn.context, seen, turn.guard)
    return turn.show(editing_page(seen, turn.county, turn.texts, rejected, phrases), in_place=True)


# --- asked, closed, redirected, handed on


async def _ask(turn: Turn, request: Request) -> Observation:
    return await screening.ask(turn.context, request.on, request.text("words"))


async def _close(turn: Turn, request: Request) -> Observation:
    code, words = request.text("code"), request.text("words")
    return await screening.close(turn.context, request.on, code=code, words=words)


async def _redirect(turn: Turn, request: Request) -> Observation:
    channel, words = request.text("channel"), request.text("words")
    return await screening.redirect(turn.context, request.on, channel=channel, words=words)


async def _hand_on(turn: Turn, request: Request) -> Observation:
    return await screening.hand_on(turn.context, request.on)


def _read_closing(_turn: Turn, order: Order) -> Mapping[str, str]:
    """``<code> <words>``, the code in any language."""
    code, words = named_first(order.rest, typed_codes("close", Closing))
    return {"code": code, "words": words}


def _read_redirection(_turn: Turn, order: Order) -> Mapping[str, str]:
    """``<channel>: <words>``."""
    channel, _, words = order.rest.partition(":")
    return {"channel": channel, "words": words}


async def _tell_screened(turn: Turn, after: Observation) -> Answer:
    """What was done, and what the reporter reads; in the channel's language, as theirs might tell who."""
    entry = (await turn.unit.log.of(after.id))[-1]
    theirs = told(after.number, entry, turn.texts)
    return await _onward(turn, after, turn.views.message("said-screened", number=after.number, words=theirs))


def _says_onward(key: str) -> Callable[[Turn, Observation], Awaitable[Answer]]:
    async def tell(turn: Turn, after: Observation) -> Answer:
        return await _onward(turn, after, turn.views.message(key, number=after.number))

    return tell


async def _onward(turn: Turn, after: Observation, said: Message) -> Answer:
    """What was said, and typed also the way to the next one in the queue."""
    typed = turn.incoming.kind is Kind.TYPED
    if typed and (found := await screening.following(turn.context, after)):
        way = turn.texts("queue-next", number=found.number)
        said = replace(said, text=f"{said.text}\n\n{way}")
    return Answer(message=said)


# --- title and codes corrected, words masked

_CORRECTED = (observations.TITLE, *CODES)


async def _amend(turn: Turn, request: Request) -> Observation:
    return await observations.amend(turn.context, request.on, request.given(*_CORRECTED))


async def _correct(turn: Turn, request: Request) -> Answer:
    """Correct what is said; typed without any of it, show what may be corrected."""
    if request.pressed or request.given(*_CORRECTED):
        return await _AMENDS(turn, request)
    return await editing(turn, request.number)


def _read_title(_turn: Turn, order: Order) -> Mapping[str, str]:
    if not order.rest:
        raise Refusal("title-how", number=order.observation)
    return {observations.TITLE: order.rest}


def _read_codes(turn: Turn, order: Order) -> Mapping[str, Any]:
    """``<field>: <value>``, a field a line."""
    if not order.rest:
        return {}
    known, free = read_lines(order.rest, typed_fields("code", _CORRECTED))
    if free or not known:  # it would be lost
        raise Refusal("codes-how", number=order.observation, codes=_CORRECTED)
    return {key: _read_code(turn, key, value) for key, value in known.items()}


def _read_code(turn: Turn, key: str, said: str) -> object:
    """A typed value as the form takes it, by the words of any language, the channel's own first."""
    if key == observations.TITLE or not said:
        return said
    question, names, own = turn.county.form[key], turn.county.municipalities, turn.language
    languages = sorted(Language, key=lambda one: one is not own)
    for words, language in product((choice_label, short_words), languages):
        labels = [words(question, code, names, Texts(language)) for code in question.choices]
        try:
            return choices.read(question, said, labels)
        except Refusal as refusal:
            refused = refusal
    raise Refusal(refused.key, **refused.facts, field=key)


async def _tell_amended(turn: Turn, after: Observation) -> Answer:
    if not turn.context.sees(after):
        return await _onward(turn, after, turn.views.message("said-regrouped", number=after.number))
    said = turn.views.message("said-amended", number=after.number)
    lines = [said.text, *corrected_lines(after, turn.county, turn.texts)]
    return await _onward(turn, after, replace(said, text="\n".join(lines)))


async def _stay(turn: Turn, after: Observation) -> Answer:
    """The same observation: it still waits for what becomes of it; or that it is another group's now."""
    if not turn.context.sees(after):
        return turn.show(regrouped_page(after.number, turn.texts))
    return await open_item(turn, after.number)


_AMENDS = changes(_amend, _tell_amended, _stay)


async def _mask(turn: Turn, request: Request) -> Observation:
    """Mask with new words; typed without any, with the guard's own wording for all that it finds."""
    words = {key: str(said) for key, said in request.given(*WORDS).items()}
    if not words and not request.pressed:
        observation = await observations.require(turn.context, request.number)
        words = observations.suggested(observation, turn.guard)
        if not words:
            raise Refusal("mask-how", number=request.number)
    return await observations.mask(turn.context, request.on, words, turn.guard)


LOOKS = (
    in_channel(
        "queue",
        on=On.OBSERVATION,
        permission=Permission.SCREEN,
        read=_read_desk,
        run=_queue,
        repeatable=True,
        channel_only=True,
        help="queue",
    ),
    in_chat(
        "queue",
        on=On.OBSERVATION,
        permission=Permission.SCREEN,
        read=_read_desk,
        run=_desk,
        repeatable=True,
        of_member=True,
        help="queue",
    ),
    in_channel("open", run=_open_beside, words=False, help="open"),
    in_channel("back", run=lambda turn, request: open_item(turn, request.number), words=False),
    in_channel(
        "edit",
        permission=Permission.AMEND,
        run=lambda turn, request: editing(turn, request.number),
        words=False,
    ),
)

ACTIONS = (
    in_channel(
        "ask",
        on=On.OBSERVATION,
        permission=Permission.ASK,
        read=read_rest("words"),
        fields=form("words"),
        inputs="ask_",
        run=changes(_ask, _tell_screened),
        help="ask",
    ),
    in_channel(
        "close",
        on=On.OBSERVATION,
        permission=Permission.CLOSE,
        read=_read_closing,
        fields=form(codes("code", tuple(Closing)), "words"),
        inputs="close_",
        run=changes(_close, _tell_screened),
        help="close",
    ),
    in_channel(
        "redirect",
        on=On.OBSERVATION,
        permission=Permission.REDIRECT,
        read=_read_redirection,
        fields=form("channel", "words"),
        inputs="redirect_",
        run=changes(_redirect, _tell_screened),
        help="redirect",
    ),
    in_channel(
        "title",
        on=On.OBSERVATION,
        permission=Permission.AMEND,
        read=_read_title,
        run=_AMENDS,
        verb="",
        help="give-title",
    ),
    in_channel(
        "correct",
        on=On.OBSERVATION,
        permission=Permission.AMEND,
        read=_read_codes,
        verb="amend",
        fields=form(*_CORRECTED),
        inputs="code_",
        run=_correct,
        reopen=lambda turn, rejected: editing(turn, rejected.number, rejected),
        help="correct",
    ),
    in_channel(
        "mask",
        on=On.OBSERVATION,
        permission=Permission.MASK,
        read=lambda _turn, order: read_masks(order.rest),
        fields=form(*WORDS),
        inputs="mask_",
        run=changes(_mask, _says_onward("said-masked"), _stay),
        reopen=lambda turn, rejected: editing(turn, rejected.number, rejected),
        help="mask",
    ),
    in_channel(
        "hand-on",
        on=On.OBSERVATION,
        permission=Permission.HAND_ON,
        read=read_nothing,
        fields=form(),
        run=changes(_hand_on, _says_onward("said-handed-on")),
        help="hand-on",
    ),
)
