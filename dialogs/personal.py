"""The one-to-one chat: who is asked for what, and one's own language and mode."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.guard import Leave
from bot.domain.observation import Draft
from bot.domain.people import Mode, Person
from bot.domain.receipt import SHOWN, read_code, whole_code
from bot.domain.roles import Permission
from bot.ports import Outcome
from bot.usecases import intake as desk
from dialogs import confirmation, effects, endorsing, filing, intake, mine, office, ownership, replies
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LANGUAGES, MODES, Command, Typed, plain
from dialogs.exposed import refuse_data
from dialogs.incoming import Incoming, Kind
from dialogs.numbers import as_stored, pattern_of
from dialogs.verbs import Verb
from dialogs.visit import Visit

NUMBER = re.compile(rf"\b{pattern_of('H')}\b")

EVERYWHERE = (
    Command.FILE,
    Command.MINE,
    Command.HELP,
    Command.PRIVACY,
    Command.RECEIPT,
    Command.MY_DATA,
    Command.EXPORT,
    Command.FORGET,
    Command.FORGET_SURE,
    Command.ENDORSE,
    Command.TEXT_MODE,
    Command.CARD_MODE,
    Command.FINNISH,
    Command.SWEDISH,
    Command.ENGLISH,
)

_TO_LEAVING = (Command.CANCEL, *confirmation.ANSWERS)
"""What may be said to whether a draft is to go."""


class Talk(Visit):
    """The whole one-to-one conversation."""

    async def answer(self, incoming: Incoming) -> Answer:
        """Do what was asked, and say what came of it.

        Raises:
            Refusal: understood, and no.
        """
        if incoming.kind is Kind.PRESSED:
            confirmation.forget(self)
            return await self._pressed(incoming)
        if incoming.kind is Kind.WORDLESS:
            return await self._wordless(incoming)
        order = await confirmation.read(self, await self._line(incoming))
        return confirmation.left(self) if order is None else await self._typed(order)

    async def _line(self, incoming: Incoming) -> str:
        """What was said: a block before it is part of a text that is written, unless a command follows."""
        if not incoming.unquoted:
            return incoming.text
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None or self.words.recognise(incoming.order, (*filing.commands(draft), *EVERYWHERE)):
            return incoming.order
        return incoming.text

    async def again(self, incoming: Incoming, outcome: Outcome) -> Answer:
        """A delivery that had its effect before: the present step, if the answer may not have got out."""
        if outcome.answered and not incoming.invoke:
            return SILENCE
        if outcome.subject:
            return await filing.filed_before(self, incoming, outcome.subject)
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None and (coded := await filing.code_again(self)):
            return coded
        if incoming.kind is Kind.TYPED and self._only_reads(incoming.order):
            return await self._typed(incoming.order)
        if draft is None or incoming.verb == Verb.ANSWER_PROPOSAL:
            return await self._done_before(incoming)
        return replace(await filing.step(self, draft), in_place=incoming.invoke)

    async def _done_before(self, incoming: Incoming) -> Answer:
        if incoming.verb == Verb.ANSWER_PROPOSAL:
            return await ownership.again(self, incoming.values)
        if incoming.kind is Kind.TYPED and (answer := confirmation.again(self, incoming.order)):
            return answer
        return Answer(message=self.faces.said("said-done"), in_place=incoming.invoke)

    def _only_reads(self, line: str) -> bool:
        """Whether doing it once more changes nothing, so that it can simply be answered again."""
        if _whole_number(line) or whole_code(line):
            return True
        typed = self.words.recognise(line, _ASKING)
        if typed and not confirmation.without_yes(typed.argument)[1]:
            return True
        command = self.words.recognise(line, EVERYWHERE)
        return command is not None and command.command not in (Command.FORGET_SURE, Command.ENDORSE)

    async def refused(self, incoming: Incoming, refusal: Refusal) -> Answer:
        """An owner's form as it was filled, with what is wrong; a card, as it came from one."""
        self.person = replace(self.person, mode=Mode.CARDS)
        return await ownership.refused(self, incoming, refusal)

    # --- buttons

    async def _pressed(self, incoming: Incoming) -> Answer:
        try:
            verb = Verb(incoming.verb)
        except ValueError:
            raise Refusal("unknown-verb") from None
        if verb in filing.VERBS:
            return await filing.pressed(self, verb, incoming)
        act = _VERBS.get(verb)
        if act is None:  # the working group's: what it may do, it does in its channel
            raise Refusal("unknown-verb", permission=Permission.ENTER)
        return await act(self, incoming.values)

    async def _withdraw_pressed(self, values: Mapping[str, Any]) -> Answer:
        if code := read_code(str(values.get("receipt") or "")):
            return await mine.withdrawn_by_code(self, code)
        version = values.get("version")
        return await mine.withdrawn(self, _number(values), version if isinstance(version, int) else None)

    async def _reopen_pressed(self, values: Mapping[str, Any]) -> Answer:
        if code := read_code(str(values.get("receipt") or "")):
            return await mine.reopened_by_code(self, code)
        version = values.get("version")
        return await mine.reopened(self, _number(values), version if isinstance(version, int) else None)

    async def _left_pressed(self, values: Mapping[str, Any]) -> Answer:
        return await replies.left(self, Leave.of(values.get("leave")))

    # --- messages without words

    async def _wordless(self, incoming: Incoming) -> Answer:
        """What such a message means; a draft stays where it is, and its step is said once more."""
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None:
            return Answer(message=self.faces.wordless(incoming.contents))
        said = self.faces.wordless(incoming.contents, "draft").text
        answer = await filing.step(self, draft)
        return replace(answer, message=self.faces.noted(answer.message, said))

    # --- typed lines

    async def _typed(self, line: str) -> Answer:
        draft = await self._draft(line)
        if apart := await self._apart(line, drafting=draft is not None):
            return apart
        among = (*(filing.commands(draft) if draft else ()), *EVERYWHERE)
        command = self.words.recognise(line, among)
        if draft and (command is None or command.command in intake.DRAFT_COMMANDS):
            return await self._typed_in_draft(draft, line, command)
        if command is not None:
            return await self._command(command, draft)
        number = NUMBER.search(line)
        if typed := self.words.recognise(line, _WITH_NUMBER):
            return await self._with_number(typed, number)
        opened = await self._opened(line, number, SHOWN.search(line))
        if answer := opened or await confirmation.unasked(self, line):
            return answer
        refuse_data(self.guard, line, self.person.spoken)
        return await self._help(note="note-not-understood")

    async def _draft(self, line: str) -> Draft | None:
        """The draft that waits; whatever is no answer to whether it is to go leaves that question."""
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None or not draft.leaving or self.words.recognise(line, _TO_LEAVING):
            return draft
        return await desk.keep(self.unit, replace(draft, leaving=False), self.now)

    async def _apart(self, line: str, *, drafting: bool) -> Answer | None:
        """What is no matter of a draft, also while there is one."""
        if order := office.recognise(self.words, line, drafting=drafting):
            return await office.answer(self, order)
        for listen in (effects.typed, ownership.typed):
            if answer := await listen(self, line, drafting=drafting):
                return answer
        return await replies.typed(self, line, drafting=drafting)

    async def _with_number(self, typed: Typed, number: re.Match[str] | None) -> Answer:
        self.sure = self.sure or confirmation.without_yes(typed.argument)[1]
        if number:
            return await _WITH_NUMBER[typed.command](self, as_stored(number[0]))
        by_code, code = _WITH_CODE.get(typed.command), read_code(typed.argument)
        if by_code and code:
            return await by_code(self, code)
        raise Refusal("withdraw-which" if typed.command is Command.WITHDRAW else "own-which")

    async def _typed_in_draft(self, draft: Draft, line: str, command: Typed | None) -> Answer:
        number = NUMBER.search(line)
        typed = self.words.recognise(line, _WITH_NUMBER) if command is None else None
        if typed:
            named = confirmation.without_yes(typed.argument)[0].strip()
            if _whole_number(named) or whole_code(named):
                return await self._with_number(typed, number)
        if command is None and (opened := await self._opened(line, _whole_number(line))):
            return opened
        if command is None and await desk.receipts_among(self.unit, line):
            raise Refusal("receipt-in-text")
        if command is None and self.person.mode is Mode.CARDS:
            refuse_data(self.guard, line, self.person.spoken)
            return await filing.step(self, draft, note="note-use-card")
        if command is not None and command.command is Command.CANCEL:
            await confirmation.drop(self)  # the draft asks a question of its own
        return await filing.typed(self, draft, line, command)

    async def _opened(
        self, line: str, number: re.Match[str] | None, shown: re.Match[str] | None = None
    ) -> Answer | None:
        """One's own observation, by its number, or by a receipt code that a line is or ``shown`` in it."""
        if number:
            return await mine.opened(self, as_stored(number[0]))
        code = whole_code(line) or (shown[0] if shown else None)
        return await mine.opened_by_code(self, code) if code else None

    async def _command(self, typed: Typed, draft: Draft | None) -> Answer:
        if typed.command in MODES:
            mode = MODES[typed.command]
            return await self._prefer(replace(self.person, mode=mode), f"said-{mode}", draft)
        if typed.command in LANGUAGES:
            language = LANGUAGES[typed.command]
            return await self._prefer(replace(self.person, language=language), "said-language", draft)
        answer = await _COMMANDS[typed.command](self, typed.argument)
        return self._with_draft(answer) if draft and answer.draft is None else answer

    def _with_draft(self, answer: Answer) -> Answer:
        """The answer in words, and that a draft waits: the next line is taken as its answer."""
        message = answer.message
        if message is None or message.card is not None:
            return answer
        waits = self.faces.texts("note-draft-waits")
        return replace(answer, message=replace(message, text=f"{message.text}\n\n{waits}"))

    async def _privacy(self, _said: object = None) -> Answer:
        return Answer(message=self.faces.privacy())

    async def _help(self, _said: object = None, note: str | None = None) -> Answer:
        roles = await self.unit.roles.of(self.person.id)
        return Answer(message=self.faces.help(note, roles))

    async def _prefer(self, person: Person, said: str, draft: Draft | None) -> Answer:
        await self.unit.people.save(person)
        self.person = person
        if draft is not None:
            return await filing.step(self, draft, note=said)
        return Answer(message=self.faces.ended(said))


def _whole_number(line: str) -> re.Match[str] | None:
    """The observation's number that a line is, whatever signs stand around it."""
    return NUMBER.fullmatch(plain(line))


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").upper()


# ruff: noqa: SLF001 - the class's own tables, which cannot stand inside it
_VERBS: dict[Verb, Callable[[Talk, Mapping[str, Any]], Awaitable[Answer]]] = {
    Verb.START: lambda talk, _values: filing.begun(talk),
    Verb.MINE: lambda talk, _values: mine.listed(talk),
    Verb.HELP: Talk._help,
    Verb.PRIVACY: Talk._privacy,
    Verb.OPEN_OWN: lambda talk, values: mine.opened(talk, _number(values)),
    Verb.WITHDRAW: Talk._withdraw_pressed,
    Verb.MY_DATA: lambda talk, _values: mine.my_data(talk),
    Verb.EXPORT: lambda talk, _values: mine.exported(talk),
    Verb.CORRECT: lambda talk, values: filing.correcting(talk, _number(values)),
    Verb.REOPEN: Talk._reopen_pressed,
    Verb.REPLY: replies.pressed,
    Verb.LEAVE: Talk._left_pressed,
    Verb.CUT: lambda talk, values: mine.cut(talk, _number(values)),
    Verb.EFFECT: effects.pressed,
    Verb.OPEN_OWNED: ownership.opened,
    Verb.ANSWER_PROPOSAL: ownership.pressed,
    Verb.FORGET: lambda talk, _values: mine.forgotten(talk),
    Verb.ENDORSE: filing.endorsed,
}

_COMMANDS: dict[Command, Callable[[Talk, str], Awaitable[Answer]]] = {
    Command.FILE: lambda talk, _said: filing.begun(talk),
    Command.MINE: lambda talk, _said: mine.listed(talk),
    Command.HELP: Talk._help,
    Command.PRIVACY: Talk._privacy,
    Command.RECEIPT: mine.opened_by_code,
    Command.MY_DATA: lambda talk, _said: mine.my_data(talk),
    Command.EXPORT: mine.exported,
    Command.FORGET: lambda talk, _said: mine.forget_how(talk),
    Command.FORGET_SURE: lambda talk, _said: mine.forgotten(talk),
    Command.ENDORSE: endorsing.typed,
}

_WITH_NUMBER: dict[Command, Callable[[Talk, str], Awaitable[Answer]]] = {
    Command.WITHDRAW: mine.withdraw_typed,
    Command.CORRECT: filing.correcting,
    Command.CUT: mine.cut_typed,
    Command.REOPEN: mine.reopen_typed,
}
"""What is done with one of one's own observations, named behind the command."""

_WITH_CODE: dict[Command, Callable[[Talk, str], Awaitable[Answer]]] = {
    Command.WITHDRAW: mine.withdraw_typed_by_code,
    Command.REOPEN: mine.reopen_typed_by_code,
}
"""What may be done with a receipt code instead."""

_ASKING = frozenset(_WITH_NUMBER) - {Command.CORRECT}
"""What asks before it is done."""
