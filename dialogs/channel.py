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
from dialogs import confirmation, editing, meetings, phenomena, proposing, reports, screening, tried
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LANGUAGES, MODES, Command, Typed, Words, plain
from dialogs.exposed import refuse_code, refuse_in_channel
from dialogs.faces import Faces
from dialogs.floor import Floor
from dialogs.incoming import Incoming, Kind
from dialogs.opened import opened, opened_beside
from dialogs.orders import named_in, read_order
from dialogs.pressed import Pressed, Values, number_on, said_in, seen_on
from dialogs.texts.loader import Texts
from dialogs.tried import Tried
from dialogs.verbs import Verb


class Discussion(Floor):
    """One turn in a working group's channel, inside its unit of work."""

    async def answer(self, incoming: Incoming) -> Answer:
        """Do what was asked, and say what came of it.

        Raises:
            Refusal: understood, and no.
        """
        if incoming.kind is Kind.PRESSED:
            confirmation.forget(self)
            return await self._pressed(incoming.verb, incoming.values)
        if incoming.kind is Kind.WORDLESS:
            return Answer(message=self.faces.wordless(incoming.contents, "channel"))
        order = await confirmation.read(self, incoming.text)
        return confirmation.left(self) if order is None else await self._typed(order)

    async def again(self, incoming: Incoming, outcome: Outcome) -> Answer:
        """A delivery that had its effect before: the card as it is now."""
        if outcome.answered and not incoming.invoke:
            return SILENCE
        typed = self.words.recognise(incoming.text, IN_GROUP) if incoming.kind is Kind.TYPED else None
        if incoming.kind is Kind.TYPED and (answer := confirmation.again(self, incoming.text)):
            return answer
        asking = typed and typed.command in _ASKING and not confirmation.without_yes(typed.argument)[1]
        if typed and (typed.command in _READING or asking):
            return await self._command(typed)
        if incoming.verb in meetings.VERBS or (typed and typed.command in meetings.COMMANDS):
            return await meetings.again(self, typed.argument if typed else "", incoming.values)
        said = str(incoming.values.get("number") or "") or (typed.argument if typed else incoming.text)
        number = read_order(said).first
        return await opened(self, number) if number else SILENCE

    async def refused(self, incoming: Incoming, refusal: Refusal) -> Answer:
        """The form that was sent, as it was filled, with what is wrong; a card, as it came from one."""
        number = number_on(incoming.values)
        self.person = replace(self.person, mode=Mode.CARDS)
        form = Tried(verb=Verb(incoming.verb), said=incoming.values, problem=refusal)
        if form.verb in editing.VERBS:
            return replace(await editing.shown(self, number, form), refused=refusal.key)
        if incoming.verb in meetings.FORMS:
            return replace(await meetings.form_again(self, form), refused=refusal.key)
        return replace(await opened(self, number, form), refused=refusal.key)

    # --- buttons

    async def _pressed(self, verb: str, values: Values) -> Answer:
        if verb in meetings.VERBS:
            return await meetings.VERBS[verb](self, values)
        number = number_on(values)
        buttons = phenomena.VERBS if number.startswith("I-") else _ON_OBSERVATION
        if act := buttons.get(verb):
            await act(self, seen_on(values), values)
            return replace(await opened(self, number, done=True), everyone=True)
        if act_on := proposing.VERBS.get(verb):
            return await act_on(self, values)
        if look := _LOOKS.get(verb):
            return await look(self, number)
        if verb == Verb.MORE:
            return await reports.listed(self, said_in(values, "week"))
        raise Refusal("unknown-verb")

    # --- typed lines

    async def _typed(self, line: str) -> Answer:
        refuse_code(self.words, line)
        typed = self.words.recognise(line, IN_GROUP)
        if typed is None:
            if number := read_order(line).first:
                return await opened(self, number)
            if unasked := await confirmation.unasked(self, line):
                return unasked
            await refuse_in_channel(self.unit, self.words, self.guard, line, self.group.spoken)
            if number := named_in(line):
                return await opened(self, number)
            return Answer(message=self.faces.channel_help("note-not-understood"))
        return await self._command(typed)

    async def _command(self, typed: Typed) -> Answer:
        if typed.command in LANGUAGES:
            return await self._speak(LANGUAGES[typed.command])
        if typed.command in MODES:
            return await self._show_as(MODES[typed.command])
        order = read_order(typed.argument)
        if order.phenomenon and not order.proposal and typed.command in phenomena.ORDERS:
            return await phenomena.ORDERS[typed.command](self, order)
        act = _COMMANDS.get(typed.command)
        return await act(self, typed.argument) if act else Answer(message=self.faces.channel_help())

    async def _speak(self, language: Language) -> Answer:
        self.group = await groups.speak(self.unit, self.person, self.group, language)
        return Answer(message=self.faces.said("said-language"))

    async def _show_as(self, mode: Mode) -> Answer:
        self.person = replace(self.person, mode=mode)
        await self.unit.people.save(self.person)
        return Answer(message=self.faces.said(f"said-{mode}"))


async def _linked_already(_floor: Floor, _said: str) -> Answer:
    raise Refusal("channel-taken")


_COMMANDS: dict[Command, Callable[[Floor, str], Awaitable[Answer]]] = {
    Command.QUEUE: screening.queue,
    Command.LINK: _linked_already,
    **reports.COMMANDS,
    **screening.COMMANDS,
    **phenomena.COMMANDS,
    **proposing.COMMANDS,
    **editing.COMMANDS,
    **meetings.COMMANDS,
}

IN_GROUP = (*_COMMANDS, Command.HELP, *LANGUAGES, *MODES)
"""All that can be typed in the channel."""

_ON_OBSERVATION: dict[str, Pressed] = {
    **screening.VERBS,
    **phenomena.ON_OBSERVATION,
    **proposing.ON_OBSERVATION,
    **editing.VERBS,
}

_LOOKS: dict[str, Callable[[Floor, str], Awaitable[Answer]]] = {
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
    return tried.comes_back(incoming, refusal, _FORMS)
