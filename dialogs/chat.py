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
from bot.usecases.filing import keep, receipts_among
from dialogs import confirmation, intake
from dialogs.actions import (
    effects,
    endorsements,
    filing,
    office,
    own_observations,
    ownership,
    replies,
)
from dialogs.answer import SILENCE, Answer
from dialogs.incoming import Incoming, Kind
from dialogs.turn import Turn
from dialogs.understanding.exposure import refuse_data
from dialogs.understanding.numbers import as_stored, pattern_of
from dialogs.understanding.words import LANGUAGES, MODES, Command, Typed, plain
from dialogs.verbs import Verb

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


async def route(turn: Turn, incoming: Incoming) -> Answer:
    """Do what was asked, and say what came of it.

    Raises:
        Refusal: understood, and no.
    """
    if incoming.kind is Kind.PRESSED:
        confirmation.forget(turn)
        return await _pressed(turn, incoming)
    if incoming.kind is Kind.WORDLESS:
        return await _wordless(turn, incoming)
    order = await confirmation.read(turn, await _line(turn, incoming))
    return confirmation.left(turn) if order is None else await _typed(turn, order)


async def _line(turn: Turn, incoming: Incoming) -> str:
    """What was said: a block before it is part of a text that is written, unless a command follows."""
    if not incoming.unquoted:
        return incoming.text
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None or turn.words.recognise(incoming.order, (*filing.commands(draft), *EVERYWHERE)):
        return incoming.order
    return incoming.text


async def repeat(turn: Turn, incoming: Incoming, outcome: Outcome) -> Answer:
    """A delivery that had its effect before: the present step, if the answer may not have got out."""
    if outcome.answered and not incoming.invoke:
        return SILENCE
    if outcome.subject:
        return await filing.filed_before(turn, incoming, outcome.subject)
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None and (coded := await filing.code_again(turn)):
        return coded
    if incoming.kind is Kind.TYPED and _only_reads(turn, incoming.order):
        return await _typed(turn, incoming.order)
    if draft is None or incoming.verb == Verb.ANSWER_PROPOSAL:
        return await _done_before(turn, incoming)
    return replace(await filing.step(turn, draft), in_place=incoming.invoke)


async def _done_before(turn: Turn, incoming: Incoming) -> Answer:
    if incoming.verb == Verb.ANSWER_PROPOSAL:
        return await ownership.again(turn, incoming.values)
    if incoming.kind is Kind.TYPED and (answer := confirmation.again(turn, incoming.order)):
        return answer
    return Answer(message=turn.faces.said("said-done"), in_place=incoming.invoke)


def _only_reads(turn: Turn, line: str) -> bool:
    """Whether doing it once more changes nothing, so that it can simply be answered again."""
    if _whole_number(line) or whole_code(line):
        return True
    typed = turn.words.recognise(line, _ASKING)
    if typed and not confirmation.without_yes(typed.argument)[1]:
        return True
    command = turn.words.recognise(line, EVERYWHERE)
    return command is not None and command.command not in (Command.FORGET_SURE, Command.ENDORSE)


async def refused(turn: Turn, incoming: Incoming, refusal: Refusal) -> Answer:
    """An owner's form as it was filled, with what is wrong; a card, as it came from one."""
    turn.person = replace(turn.person, mode=Mode.CARDS)
    return await ownership.refused(turn, incoming, refusal)


# --- buttons


async def _pressed(turn: Turn, incoming: Incoming) -> Answer:
    try:
        verb = Verb(incoming.verb)
    except ValueError:
        raise Refusal("unknown-verb") from None
    if verb in filing.VERBS:
        return await filing.pressed(turn, verb, incoming)
    act = _VERBS.get(verb)
    if act is None:  # the working group's: what it may do, it does in its channel
        raise Refusal("unknown-verb", permission=Permission.ENTER)
    return await act(turn, incoming.values)


async def _withdraw_pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    if code := read_code(str(values.get("receipt") or "")):
        return await own_observations.withdrawn_by_code(turn, code)
    version = values.get("version")
    return await own_observations.withdrawn(
        turn, _number(values), version if isinstance(version, int) else None
    )


async def _reopen_pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    if code := read_code(str(values.get("receipt") or "")):
        return await own_observations.reopened_by_code(turn, code)
    version = values.get("version")
    return await own_observations.reopened(
        turn, _number(values), version if isinstance(version, int) else None
    )


async def _left_pressed(turn: Turn, values: Mapping[str, Any]) -> Answer:
    return await replies.left(turn, Leave.of(values.get("leave")))


# --- messages without words


async def _wordless(turn: Turn, incoming: Incoming) -> Answer:
    """What such a message means; a draft stays where it is, and its step is said once more."""
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None:
        return Answer(message=turn.faces.wordless(incoming.contents))
    said = turn.faces.wordless(incoming.contents, "draft").text
    answer = await filing.step(turn, draft)
    return replace(answer, message=turn.faces.noted(answer.message, said))


# --- typed lines


async def _typed(turn: Turn, line: str) -> Answer:
    draft = await _draft(turn, line)
    if apart := await _apart(turn, line, drafting=draft is not None):
        return apart
    among = (*(filing.commands(draft) if draft else ()), *EVERYWHERE)
    command = turn.words.recognise(line, among)
    if draft and (command is None or command.command in intake.DRAFT_COMMANDS):
        return await _typed_in_draft(turn, draft, line, command)
    if command is not None:
        return await _command(turn, command, draft)
    number = NUMBER.search(line)
    if typed := turn.words.recognise(line, _WITH_NUMBER):
        return await _with_number(turn, typed, number)
    opened = await _opened(turn, line, number, SHOWN.search(line))
    if answer := opened or await confirmation.unasked(turn, line):
        return answer
    refuse_data(turn.guard, line, turn.person.spoken)
    return await _help(turn, note="note-not-understood")


async def _draft(turn: Turn, line: str) -> Draft | None:
    """The draft that waits; whatever is no answer to whether it is to go leaves that question."""
    draft = await turn.unit.drafts.of(turn.person.id)
    if draft is None or not draft.leaving or turn.words.recognise(line, _TO_LEAVING):
        return draft
    return await keep(turn.context, replace(draft, leaving=False))


async def _apart(turn: Turn, line: str, *, drafting: bool) -> Answer | None:
    """What is no matter of a draft, also while there is one."""
    if order := office.recognise(turn.words, line, drafting=drafting):
        return await office.answer(turn, order)
    for listen in (effects.typed, ownership.typed):
        if answer := await listen(turn, line, drafting=drafting):
            return answer
    return await replies.typed(turn, line, drafting=drafting)


async def _with_number(turn: Turn, typed: Typed, number: re.Match[str] | None) -> Answer:
    turn.sure = turn.sure or confirmation.without_yes(typed.argument)[1]
    if number:
        return await _WITH_NUMBER[typed.command](turn, as_stored(number[0]))
    by_code, code = _WITH_CODE.get(typed.command), read_code(typed.argument)
    if by_code and code:
        return await by_code(turn, code)
    raise Refusal("withdraw-which" if typed.command is Command.WITHDRAW else "own-which")


async def _typed_in_draft(turn: Turn, draft: Draft, line: str, command: Typed | None) -> Answer:
    number = NUMBER.search(line)
    typed = turn.words.recognise(line, _WITH_NUMBER) if command is None else None
    if typed:
        named = confirmation.without_yes(typed.argument)[0].strip()
        if _whole_number(named) or whole_code(named):
            return await _with_number(turn, typed, number)
    if command is None and (opened := await _opened(turn, line, _whole_number(line))):
        return opened
    if command is None and await receipts_among(turn.unit, line):
        raise Refusal("receipt-in-text")
    if command is None and turn.person.mode is Mode.CARDS:
        refuse_data(turn.guard, line, turn.person.spoken)
        return await filing.step(turn, draft, note="note-use-card")
    if command is not None and command.command is Command.CANCEL:
        await confirmation.drop(turn)  # the draft asks a question of its own
    return await filing.typed(turn, draft, line, command)


async def _opened(
    turn: Turn, line: str, number: re.Match[str] | None, shown: re.Match[str] | None = None
) -> Answer | None:
    """One's own observation, by its number, or by a receipt code that a line is or ``shown`` in it."""
    if number:
        return await own_observations.opened(turn, as_stored(number[0]))
    code = whole_code(line) or (shown[0] if shown else None)
    return await own_observations.opened_by_code(turn, code) if code else None


async def _command(turn: Turn, typed: Typed, draft: Draft | None) -> Answer:
    if typed.command in MODES:
        mode = MODES[typed.command]
        return await _prefer(turn, replace(turn.person, mode=mode), f"said-{mode}", draft)
    if typed.command in LANGUAGES:
        language = LANGUAGES[typed.command]
        return await _prefer(turn, replace(turn.person, language=language), "said-language", draft)
    answer = await _COMMANDS[typed.command](turn, typed.argument)
    return _with_draft(turn, answer) if draft and answer.draft is None else answer


def _with_draft(turn: Turn, answer: Answer) -> Answer:
    """The answer in words, and that a draft waits: the next line is taken as its answer."""
    message = answer.message
    if message is None or message.card is not None:
        return answer
    waits = turn.faces.texts("note-draft-waits")
    return replace(answer, message=replace(message, text=f"{message.text}\n\n{waits}"))


async def _privacy(turn: Turn, _said: object = None) -> Answer:
    return Answer(message=turn.faces.privacy())


async def _help(turn: Turn, _said: object = None, note: str | None = None) -> Answer:
    roles = await turn.unit.roles.of(turn.person.id)
    return Answer(message=turn.faces.help(note, roles))


async def _prefer(turn: Turn, person: Person, said: str, draft: Draft | None) -> Answer:
    await turn.unit.people.save(person)
    turn.person = person
    if draft is not None:
        return await filing.step(turn, draft, note=said)
    return Answer(message=turn.faces.ended(said))


def _whole_number(line: str) -> re.Match[str] | None:
    """The observation's number that a line is, whatever signs stand around it."""
    return NUMBER.fullmatch(plain(line))


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").upper()


_VERBS: dict[Verb, Callable[[Turn, Mapping[str, Any]], Awaitable[Answer]]] = {
    Verb.START: lambda turn, _values: filing.begun(turn),
    Verb.MINE: lambda turn, _values: own_observations.listed(turn),
    Verb.HELP: _help,
    Verb.PRIVACY: _privacy,
    Verb.OPEN_OWN: lambda turn, values: own_observations.opened(turn, _number(values)),
    Verb.WITHDRAW: _withdraw_pressed,
    Verb.MY_DATA: lambda turn, _values: own_observations.my_data(turn),
    Verb.EXPORT: lambda turn, _values: own_observations.exported(turn),
    Verb.CORRECT: lambda turn, values: filing.correcting(turn, _number(values)),
    Verb.REOPEN: _reopen_pressed,
    Verb.REPLY: replies.pressed,
    Verb.LEAVE: _left_pressed,
    Verb.CUT: lambda turn, values: own_observations.cut(turn, _number(values)),
    Verb.EFFECT: effects.pressed,
    Verb.OPEN_OWNED: ownership.opened,
    Verb.ANSWER_PROPOSAL: ownership.pressed,
    Verb.FORGET: lambda turn, _values: own_observations.forgotten(turn),
    Verb.ENDORSE: filing.endorsed,
}

_COMMANDS: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.FILE: lambda turn, _said: filing.begun(turn),
    Command.MINE: lambda turn, _said: own_observations.listed(turn),
    Command.HELP: _help,
    Command.PRIVACY: _privacy,
    Command.RECEIPT: own_observations.opened_by_code,
    Command.MY_DATA: lambda turn, _said: own_observations.my_data(turn),
    Command.EXPORT: own_observations.exported,
    Command.FORGET: lambda turn, _said: own_observations.forget_how(turn),
    Command.FORGET_SURE: lambda turn, _said: own_observations.forgotten(turn),
    Command.ENDORSE: endorsements.typed,
}

_WITH_NUMBER: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.WITHDRAW: own_observations.withdraw_typed,
    Command.CORRECT: filing.correcting,
    Command.CUT: own_observations.cut_typed,
    Command.REOPEN: own_observations.reopen_typed,
}
"""What is done with one of one's own observations, named behind the command."""

_WITH_CODE: dict[Command, Callable[[Turn, str], Awaitable[Answer]]] = {
    Command.WITHDRAW: own_observations.withdraw_typed_by_code,
    Command.REOPEN: own_observations.reopen_typed_by_code,
}
"""What may be done with a receipt code instead."""

_ASKING = frozenset(_WITH_NUMBER) - {Command.CORRECT}
"""What asks before it is done."""
