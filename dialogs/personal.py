"""The one-to-one chat: filing, one's own observations, language and mode."""

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any

from bot.desk import dates, guarding, own_data
from bot.desk import intake as desk
from bot.desk.guarding import Outcome as GuardOutcome
from bot.domain.calendar import helsinki_day, week_of
from bot.domain.codes import ReporterMode
from bot.domain.errors import Refusal
from bot.domain.guard import Kind as GuardKind
from bot.domain.guard import Leave, redirect_in
from bot.domain.likeness import SuggestedCodes
from bot.domain.observation import PRIVACY, SUMMARY, Draft, Observation
from bot.domain.people import Mode, Person
from bot.domain.questionnaire import Question
from bot.domain.receipt import read_code
from bot.domain.roles import Deed
from bot.domain.suggestion import suggested
from bot.ports import Outcome
from dialogs import effects, endorsing, intake, mine, office, ownership, replies
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LANGUAGES, LEAVES, MODES, Command, Typed
from dialogs.incoming import Incoming, Kind
from dialogs.verbs import Verb
from dialogs.visit import Visit

NUMBER = re.compile(r"\bH-\d{4}-\d{4,}\b", re.IGNORECASE)

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

_NO_DATA = frozenset({GuardKind.RARE, GuardKind.SINGLE_CASE})
"""What is no personal data by itself: nobody needs to delete a message for it."""

_WIZARD = frozenset(
    {Verb.UNDERSTOOD, Verb.ANSWER, Verb.BACK, Verb.SKIP, Verb.EDIT, Verb.SEND, Verb.CANCEL, Verb.KEEP}
)


class Talk(Visit):
    """The whole one-to-one conversation."""

    async def answer(self, incoming: Incoming) -> Answer:
        """Do what was asked, and say what came of it.

        Raises:
            Refusal: understood, and no.
        """
        if incoming.kind is Kind.PRESSED:
            return await self._pressed(incoming)
        return await self._typed(incoming.text)

    async def again(self, incoming: Incoming, outcome: Outcome) -> Answer:
        """A delivery that had its effect before: the present step, if the answer may not have got out."""
        if outcome.answered and not incoming.invoke:
            return SILENCE
        if outcome.subject:
            return await self._filed_before(incoming, outcome.subject)
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None and self.keys and (found := await self.unit.receipts.again(self.keys[-1])):
            code, observation_id = found
            observation = await self.unit.observations.get(observation_id)
            return await self._anonymous(desk.Filed(observation=observation, code=code))
        if incoming.kind is Kind.TYPED and self._only_reads(incoming.text):
            return await self._typed(incoming.text)
        if draft is None or incoming.verb == Verb.ANSWER_PROPOSAL:
            return await self._done_before(incoming)
        return replace(await self._step(draft), in_place=incoming.invoke)

    async def _filed_before(self, incoming: Incoming, observation_id: str) -> Answer:
        """Its receipt, on the card; typed, the courier brings it or has brought it."""
        if incoming.kind is Kind.TYPED:
            return SILENCE
        observation = await self.unit.observations.get(observation_id)
        receipt = self.faces.receipt(observation, await self._meetings())
        return Answer(message=receipt, in_place=incoming.invoke)

    async def _done_before(self, incoming: Incoming) -> Answer:
        if incoming.verb == Verb.ANSWER_PROPOSAL:
            return await ownership.again(self, incoming.values)
        return Answer(message=self.faces.said("said-done"), in_place=incoming.invoke)

    def _only_reads(self, line: str) -> bool:
        """Whether doing it once more changes nothing, so that it can simply be answered again."""
        if NUMBER.fullmatch(line.strip()):
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
        if verb in _WIZARD:
            return await self._wizard(verb, incoming)
        act = _VERBS.get(verb)
        if act is None:  # the working group's: what it may do, it does in its channel
            raise Refusal("unknown-verb", deed=Deed.ENTER)
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
        said = str(values.get("leave") or "")
        return await replies.left(self, Leave(said) if said in set(Leave) else Leave.NONE)

    async def _endorse_pressed(self, values: Mapping[str, Any]) -> Answer:
        """On the summary's card: the draft waits on it as before, with what was chosen there."""
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None or draft.at != SUMMARY:
            return await endorsing.typed(self, str(values.get("number") or ""))
        kept = await desk.keep(self.unit, intake.with_last(draft, values, self.county.form), self.now)
        if kept.answers.get("reporter_mode") == ReporterMode.ANON:
            return await self._step(kept, note="note-endorse-anonymous")
        await endorsing.typed(self, str(values.get("number") or ""))
        return await self._step(kept, note="note-endorsed")

    async def _wizard(self, verb: Verb, incoming: Incoming) -> Answer:
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None:
            raise Refusal("no-draft")
        draft = replace(draft, card_id=incoming.card_id)
        seen = (incoming.values.get("id"), incoming.values.get("version"))
        if seen != (draft.id, draft.version):
            return await self._step(await desk.keep(self.unit, draft, self.now), note="note-stale")
        inspection = self._inspection(str(incoming.values.get("leave") or Leave.NONE))
        turn = await self._seen(
            intake.pressed(draft, verb, incoming.values, self.county.form, inspection), inspection
        )
        if turn.end is intake.End.SENT:
            filed = await self._submit(turn.draft)
            if filed.corrected:
                return self._corrected(filed.observation)
            if filed.code:
                return await self._anonymous(filed)
            shown = self.faces.receipt(filed.observation, await self._meetings())
            return Answer(message=shown, in_place=True)
        return await self._follow(turn)

    # --- typed lines

    async def _typed(self, line: str) -> Answer:
        draft = await self.unit.drafts.of(self.person.id)
        if apart := await self._apart(line, drafting=draft is not None):
            return apart
        among = (*self._draft_commands(draft), *EVERYWHERE)
        command = self.words.recognise(line, among)
        if draft and (command is None or command.command in intake.DRAFT_COMMANDS):
            return await self._typed_in_draft(draft, line, command)
        if command is not None:
            return await self._command(command, draft)
        number = NUMBER.search(line)
        if typed := self.words.recognise(line, _WITH_NUMBER):
            return await self._with_number(typed, number)
        if number:
            return await mine.opened(self, number[0].upper())
        self._refuse_personal_data(line)
        return Answer(message=self.faces.help("note-not-understood"))

    async def _apart(self, line: str, *, drafting: bool) -> Answer | None:
        """What is no matter of a draft, also while there is one."""
        if order := office.recognise(self.words, line, drafting=drafting):
            return await office.answer(self, order)
        for listen in (ownership.typed, effects.typed):
            if answer := await listen(self, line, drafting=drafting):
                return answer
        return await replies.typed(self, line, drafting=drafting)

    async def _with_number(self, typed: Typed, number: re.Match[str] | None) -> Answer:
        if number:
            return await _WITH_NUMBER[typed.command](self, number[0].upper())
        by_code, code = _WITH_CODE.get(typed.command), read_code(typed.argument)
        if by_code and code:
            return await by_code(self, code)
        raise Refusal("withdraw-which" if typed.command is Command.WITHDRAW else "own-which")

    async def _correct(self, number: str) -> Answer:
        draft = await own_data.begin_correction(self.unit, self.person, number, self.county, self.now)
        return replace(await self._step(draft), in_place=False)

    def _draft_commands(self, draft: Draft | None) -> tuple[Command, ...]:
        if draft is None:
            return ()
        apart = {PRIVACY: (Command.UNDERSTOOD, Command.CANCEL)}
        not_now = {Command.UNDERSTOOD} if draft.at == SUMMARY else {Command.UNDERSTOOD, Command.EDIT}
        return apart.get(draft.at, tuple(c for c in intake.DRAFT_COMMANDS if c not in not_now))

    async def _typed_in_draft(self, draft: Draft, line: str, command: Typed | None) -> Answer:
        number = NUMBER.search(line)
        typed = self.words.recognise(line, _WITH_NUMBER) if command is None else None
        if typed and number and number[0] == typed.argument.strip():
            return await self._with_number(typed, number)
        if command is None and number and number[0] == line.strip():
            return await mine.opened(self, number[0].upper())
        if command is None and self.person.mode is Mode.CARDS:
            self._refuse_personal_data(line)
            return await self._step(draft, note="note-use-card")
        leave, line, command = self._left(draft, line, command)
        if leave is not Leave.NONE and not line and command is None:
            return await self._step(draft, note="note-write-again")
        inspection = self._inspection(leave)
        turn = intake.typed(draft, line, command, self.county.form, self._labels, inspection)
        if turn.problem in inspection.stopped and draft.at != SUMMARY:
            self.held.keep(f"{draft.id}:{draft.at}", line)
        turn = await self._seen(turn, inspection)
        if turn.end is intake.End.SENT:
            return await self._send_typed(turn.draft)
        return await self._follow(turn)

    def _left(self, draft: Draft, line: str, command: Typed | None) -> tuple[Leave, str, Typed | None]:
        """What was said to the guard's finding, about which line; at the summary it is about sending."""
        leave = LEAVES.get(command.command, Leave.NONE) if command else Leave.NONE
        if leave is Leave.NONE:
            return leave, line, command
        if draft.at == SUMMARY:
            return leave, line, Typed(Command.SEND)
        return leave, self.held.take(f"{draft.id}:{draft.at}") or "", None

    def _inspection(self, leave: str) -> intake.Inspection:
        known = Leave(leave) if leave in set(Leave) else Leave.NONE
        return intake.Inspection(self.guard, self.person.language, known)

    async def _seen(self, turn: intake.Turn, inspection: intake.Inspection) -> intake.Turn:
        """The turn with what its writer confirmed; what the guard did is counted."""
        for stopped in inspection.stopped:
            await guarding.count_stopped(self.unit, stopped, self.now)
        await guarding.count(self.unit, GuardOutcome.CONFIRMED, inspection.confirmed, self.now)
        await guarding.count(self.unit, GuardOutcome.MASKED, inspection.masked, self.now)
        return replace(turn, draft=inspection.noted(turn.draft))

    def _refuse_personal_data(self, line: str) -> None:
        """Say honestly what stands in the chat now, when a line that answers nothing holds personal data."""
        found = self.guard.look(line, language=self.person.language).kinds
        if kinds := tuple(kind for kind in found if kind not in _NO_DATA):
            raise Refusal("chat-warning", kinds=kinds)

    def _labels(self, question: Question) -> list[str]:
        texts = self.faces.texts
        if question.key == "area":
            return [texts.area(code, self.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

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

    async def _help(self, _said: object = None) -> Answer:
        return Answer(message=self.faces.help())

    async def _prefer(self, person: Person, said: str, draft: Draft | None) -> Answer:
        await self.unit.people.save(person)
        self.person = person
        if draft is not None:
            return await self._step(draft, note=said)
        return Answer(message=self.faces.ended(said))

    # --- what is done

    async def _file(self, _said: object = None) -> Answer:
        draft, resumed = await desk.begin(self.unit, self.person, self.county, self.now)
        if draft.leaving:
            draft = await desk.keep(self.unit, replace(draft, leaving=False), self.now)
        step = await self._step(draft, note="note-resumed" if resumed else None)
        return replace(step, in_place=False)  # the card with the button stays as it is

    async def _step(
        self, draft: Draft, note: str | None = None, problems: Mapping[str, Refusal] | None = None
    ) -> Answer:
        message = self.faces.draft(draft, problems or {}, note, await endorsing.offered(self, draft))
        return Answer(message=message, in_place=True, draft=draft)

    async def _follow(self, turn: intake.Turn) -> Answer:
        if turn.understood:
            # The week: a closer moment could lie within the filing of an anonymous observation.
            self.person = replace(self.person, understood_at=week_of(self.now).start)
            await self.unit.people.save(self.person)
        if turn.end is intake.End.CANCELLED:
            await desk.discard(self.unit, turn.draft, self.now)
            return Answer(message=self.faces.ended("said-cancelled"), in_place=True, everyone=True)
        codes = cache(self._codes)  # of one text, whether kept or shown
        kept = await desk.keep(self.unit, suggested(turn.draft, codes), self.now)
        shown = replace(suggested(turn.show, codes), version=kept.version)
        return await self._step(shown, note=turn.note, problems=turn.problems)

    def _codes(self, text: str) -> SuggestedCodes:
        """What a text speaks for; nothing when the matter belongs to another channel."""
        if redirect_in(text):
            return SuggestedCodes(need=None, sectors=())
        return self.resemblance.codes(text, self.person.language)

    async def _send_typed(self, draft: Draft) -> Answer:
        filed = await self._submit(replace(draft, card_id=None))
        if filed.corrected:
            return self._corrected(filed.observation)
        if filed.code:
            return await self._anonymous(filed)
        if not filed.again:
            return SILENCE  # the courier brings the receipt as a message of its own
        return Answer(message=self.faces.receipt(filed.observation, await self._meetings()))

    async def _meetings(self) -> frozenset[date]:
        """Every day of a meeting: somebody may have called one that is not configured."""
        return await dates.days(self.unit, self.county)

    async def _submit(self, draft: Draft) -> desk.Filed:
        if draft.corrects:
            changed = await own_data.correct(self.unit, draft, self.person, self.now)
            return desk.Filed(observation=changed, corrected=True)
        delivery = self.keys[-1] if self.keys else draft.id
        filed = await desk.submit(
            self.unit, draft, self.person, self.county, self.now, name=self.name, delivery=delivery
        )
        if filed.code is None:  # an anonymous one is joined to nothing
            await self.unit.turns.note(self.keys, subject=filed.observation.id)
        return filed

    def _corrected(self, observation: Observation) -> Answer:
        said = self.faces.ended("said-corrected", number=observation.number)
        return Answer(message=said, in_place=True, everyone=True)

    async def _anonymous(self, filed: desk.Filed) -> Answer:
        """The receipt code for this client alone: the card that is stored in the chat does not hold it."""
        today, days = helsinki_day(self.now), await self._meetings()
        shown = self.faces.anon_receipt(filed.observation, filed.code or "", today, days)
        stored = self.faces.ended("anon-sent")
        return Answer(message=shown, in_place=True, everyone=True, stored=stored)


def _number(values: Mapping[str, Any]) -> str:
    return str(values.get("number") or "").upper()


# ruff: noqa: SLF001 - the class's own tables, which cannot stand inside it
_VERBS: dict[Verb, Callable[[Talk, Mapping[str, Any]], Awaitable[Answer]]] = {
    Verb.START: Talk._file,
    Verb.MINE: lambda talk, _values: mine.listed(talk),
    Verb.HELP: Talk._help,
    Verb.PRIVACY: Talk._privacy,
    Verb.OPEN_OWN: lambda talk, values: mine.opened(talk, _number(values)),
    Verb.WITHDRAW: Talk._withdraw_pressed,
    Verb.MY_DATA: lambda talk, _values: mine.my_data(talk),
    Verb.EXPORT: lambda talk, _values: mine.exported(talk),
    Verb.CORRECT: lambda talk, values: talk._correct(_number(values)),
    Verb.REOPEN: Talk._reopen_pressed,
    Verb.REPLY: replies.pressed,
    Verb.LEAVE: Talk._left_pressed,
    Verb.CUT: lambda talk, values: mine.cut(talk, _number(values)),
    Verb.EFFECT: effects.pressed,
    Verb.OPEN_OWNED: ownership.opened,
    Verb.ANSWER_PROPOSAL: ownership.pressed,
    Verb.FORGET: lambda talk, _values: mine.forgotten(talk),
    Verb.ENDORSE: Talk._endorse_pressed,
}

_COMMANDS: dict[Command, Callable[[Talk, str], Awaitable[Answer]]] = {
    Command.FILE: Talk._file,
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
    Command.WITHDRAW: mine.withdrawn,
    Command.CORRECT: Talk._correct,
    Command.CUT: mine.cut,
    Command.REOPEN: mine.reopened,
}
"""What is done with one of one's own observations, named behind the command."""

_WITH_CODE: dict[Command, Callable[[Talk, str], Awaitable[Answer]]] = {
    Command.WITHDRAW: mine.withdrawn_by_code,
    Command.REOPEN: mine.reopened_by_code,
}
"""What may be done with a receipt code instead."""
