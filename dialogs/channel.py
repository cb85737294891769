"""The working group's channel: linking, digests, observations, proposals."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from bot.domain.calendar import digest_due_at, helsinki_day, week_of
from bot.domain.cleaning import plain_signs
from bot.domain.codes import Language
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import ALPHABET
from bot.domain.people import Mode, Person
from bot.ports import Outcome, Unit
from bot.usecases import groups
from dialogs import confirmation, rejected_form
from dialogs.actions import editing, meetings, phenomena, proposals, reports, screening
from dialogs.answer import SILENCE, Answer
from dialogs.button_input import Pressed, Values, number_on, said_in, seen_on
from dialogs.faces import Faces
from dialogs.incoming import Incoming, Kind
from dialogs.open_item import opened, opened_beside
from dialogs.rejected_form import RejectedForm
from dialogs.texts.loader import Texts
from dialogs.turn import Turn
from dialogs.understanding.exposure import refuse_code, refuse_in_channel
from dialogs.understanding.orders import named_in, read_order
from dialogs.understanding.words import LANGUAGES, MODES, Command, Typed, Words, plain
from dialogs.verbs import Verb


async def answer(turn: Turn, incoming: Incoming) -> Answer:
    """Do what was asked, and say what came of it.

    Raises:
        Refusal: understood, and no.
    """
    if incoming.kind is Kind.PRESSED:
        confirmation.forget(turn)
        return await _pressed(turn, incoming.verb, incoming.values)
    if incoming.kind is Kind.WORDLESS:
        return Answer(message=turn.faces.wordless(incoming.contents, "channel"))
    order = await confirmation.read(turn, incoming.text)
    return confirmation.left(turn) if order is None else await _typed(turn, order)


async def again(turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer:
    """A delivery that had its effect before: the card as it is now."""
    if outcome.answered and not incoming.invoke:
        return SILENCE
    typed = turn.words.recognise(incoming.text, IN_GROUP) if incoming.kind is Kind.TYPED else None
    if incoming.kind is Kind.TYPED and (answer := confirmation.again(turn, incoming.text)):
        return answer
    asking = typed and typed.command in _ASKING and not confirmation.without_yes(typed.argument)[1]
    if typed and (typed.command in _READING or asking):
        return await _command(turn, typed)
    if incoming.verb in meetings.VERBS or (typed and typed.command in meetings.COMMANDS):
        return await meetings.again(turn, typed.argument if typed else "", incoming.values)
    said = str(incoming.values.get("number") or "") or (typed.argument if typed else incoming.text)
    number = read_order(said).first
    return await opened(turn, number) if number else SILENCE


async def refused(turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer:
    """The form that was sent, as it was filled, with what is wrong; a card, as it came from one."""
    number = number_on(incoming.values)
    turn.person = replace(turn.person, mode=Mode.CARDS)
    form = RejectedForm(verb=Verb(incoming.verb), said=incoming.values, problem=refusal)
    if form.verb in editing.VERBS:
        return replace(await editing.shown(turn, number, form), refused=refusal.key)
    if incoming.verb in meetings.FORMS:
        return replace(await meetings.form_again(turn, form), refused=refusal.key)
    return replace(await opened(turn, number, form), refused=refusal.key)


# --- buttons


async def _pressed(turn: Turn, verb: str, values: Values) -> Answer:
    if verb in meetings.VERBS:
        return await meetings.VERBS[verb](turn, values)
    number = number_on(values)
    buttons = phenomena.VERBS if number.startswith("I-") else _ON_OBSERVATION
    if act := buttons.get(verb):
        await act(turn, seen_on(values), values)
        return replace(await opened(turn, number, done=True), everyone=True)
    if act_on := proposals.VERBS.get(verb):
        return await act_on(turn, values)
    if look := _LOOKS.get(verb):
        return await look(turn, number)
    if verb == Verb.MORE:
        return await reports.listed(turn, said_in(values, "week"))
    raise Refusal("unknown-verb")


# --- typed lines


async def _typed(turn: Turn, line: str) -> Answer:
    refuse_code(turn.words, line)
    typed = turn.words.recognise(line, IN_GROUP)
    if typed is None:
        if number := read_order(line).first:
            return await opened(turn, number)
        if unasked := await confirmation.unasked(turn, line):
            return unasked
        await refuse_in_channel(turn.unit, turn.words, turn.guard, line, turn.language)
        if number := named_in(line):
            return await opened(turn, number)
        return Answer(message=turn.faces.channel_help("note-not-understood"))
    return await _command(turn, typed)


async def _command(turn: Turn, typed: Typed) -> Answer:
    if typed.command in LANGUAGES:
        return await _speak(turn, LANGUAGES[typed.command])
    if typed.command in MODES:
        return await _show_as(turn, MODES[typed.command])
    order = read_order(typed.argument)
    if order.phenomenon and not order.proposal and typed.command in phenomena.ORDERS:
        return await phenomena.ORDERS[typed.command](turn, order)
    act = _COMMANDS.get(typed.command)
    return await act(turn, typed.argument) if act else Answer(message=turn.faces.channel_help())


async def _speak(turn: Turn, language: Language) -> Answer:
    turn.group = await groups.speak(turn.unit, turn.person, turn.working_group, language)
    return Answer(message=turn.faces.said("said-language"))


async def _show_as(turn: Turn, mode: Mode) -> Answer:
    turn.person = replace(turn.person, mode=mode)
    await turn.unit.people.save(turn.person)
    return Answer(message=turn.faces.said(f"said-{mode}"))


async def _linked_already(_turn: Turn, _said: str) -> Answer:
    raise Refusal("channel-taken")


_COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.QUEUE: screening.queue,
    Command.LINK: _linked_already,
    **reports.COMMANDS,
    **screening.COMMANDS,
    **phenomena.COMMANDS,
    **proposals.COMMANDS,
    **editing.COMMANDS,
    **meetings.COMMANDS,
}

IN_GROUP = (*_COMMANDS, Command.HELP, *LANGUAGES, *MODES)
"""All that can be typed in the channel."""

_ON_OBSERVATION: dict[str, Pressed] = {
    **screening.VERBS,
    **phenomena.ON_OBSERVATION,
    **proposals.ON_OBSERVATION,
    **editing.VERBS,
}

_LOOKS: dict[str, Callable[[Turn, str], Awaitable[Answer]]] = {
    Verb.OPEN: opened_beside,
    Verb.BACK: opened,
    Verb.EDIT: editing.shown,
}
"""Buttons that only show something."""

_READING = frozenset(
    {Command.DIGEST, Command.LIST, Command.QUEUE, Command.FIGURES, Command.PHENOMENA, Command.HELP}
    | {Command.ITEM, Command.MINUTES}
    | {*LANGUAGES, *MODES}
)
"""What changes nothing when it is done once more."""


_ASKING = frozenset({Command.CANCEL_MEETING, Command.APPROVE})
"""What asks before it is done."""


_LETTERS = rf"[{ALPHABET}]{{4}}"
_CODE = re.compile(rf"(?<!\w){_LETTERS}[\W_]{{0,3}}{_LETTERS}(?!\w)", re.IGNORECASE)
_BARE = re.compile(rf"{_LETTERS} ?- ?{_LETTERS}", re.IGNORECASE)


def pairing_code(words: Words, line: str) -> str | None:
    """The code in a line that is to link the channel, or is one; empty without it, None for other lines."""
    signs = plain_signs(line)
    said = words.recognise(signs, (Command.LINK,)) or _glued(words, signs)
    if said is None:
        return bare if _BARE.fullmatch(bare := plain(signs)) else None
    codes = [found[0] for found in _CODE.finditer(said.argument)]
    dashed = (code for code in codes if "-" in code)  # two short words may look like a code without it
    return next(dashed, codes[0] if codes else said.argument)


def _glued(words: Words, signs: str) -> Typed | None:
    """``link-CODE``."""
    word, _, code = signs.partition("-")
    said = words.recognise(word, (Command.LINK,))
    return replace(said, argument=code) if said and code and not said.argument else None


async def link(
    unit: Unit, person: Person, channel: groups.Channel, code: str, county: County, now: datetime
) -> Answer:
    """Make a channel the working group's.

    Raises:
        Refusal: the code is wrong, used or too old, or the channel is taken.
    """
    group = await groups.link(unit, person, channel, code, county, now)
    due_at = digest_due_at(week_of(now), county.digest_weekday, county.digest_at)
    faces = Faces(Texts(group.spoken), person.mode, county)
    return Answer(message=faces.linked(group, helsinki_day(due_at)))


_FORMS = frozenset(
    {*phenomena.VERBS, *phenomena.ON_OBSERVATION, Verb.RETURN, *screening.VERBS, *editing.VERBS}
    | meetings.FORMS
)


def comes_back(incoming: Incoming, refusal: Refusal) -> bool:
    """Whether what was refused is a form that its sender gets back as it was filled."""
    return rejected_form.comes_back(incoming, refusal, _FORMS)
