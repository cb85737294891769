"""The one-to-one chat: filing, one's own observations, language and mode."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.desk import intake as desk
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import PRIVACY, SUMMARY, Draft, Observation
from bot.domain.people import Mode, Person
from bot.domain.questionnaire import Question
from bot.ports import Outcome, Unit
from dialogs import intake
from dialogs.answer import SILENCE, Answer
from dialogs.commands import LANGUAGES, MODES, Command, Typed, Words
from dialogs.faces import Faces
from dialogs.incoming import Incoming, Kind
from dialogs.texts.loader import Texts
from dialogs.verbs import Verb

NUMBER = re.compile(r"\bH-\d{4}-\d{4,}\b", re.IGNORECASE)

EVERYWHERE = (
    Command.FILE,
    Command.MINE,
    Command.HELP,
    Command.PRIVACY,
    Command.TEXT_MODE,
    Command.CARD_MODE,
    Command.FINNISH,
    Command.SWEDISH,
    Command.ENGLISH,
)

_WIZARD = frozenset({Verb.UNDERSTOOD, Verb.ANSWER, Verb.BACK, Verb.SKIP, Verb.EDIT, Verb.SEND, Verb.CANCEL})


@dataclass
class Talk:
    """One turn of a one-to-one chat, inside its unit of work."""

    unit: Unit
    person: Person
    county: County
    words: Words
    now: datetime
    keys: Sequence[str]

    @property
    def faces(self) -> Faces:
        """How this person is shown things."""
        return Faces(Texts(self.person.language), self.person.mode, self.county)

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
            observation = await self.unit.observations.get(outcome.subject)
            return Answer(message=self.faces.receipt(observation), in_place=incoming.invoke)
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None:
            return Answer(message=self.faces.said("said-done"), in_place=incoming.invoke)
        return Answer(message=self.faces.draft(draft), in_place=incoming.invoke, draft=draft)

    # --- buttons

    async def _pressed(self, incoming: Incoming) -> Answer:
        try:
            verb = Verb(incoming.verb)
        except ValueError:
            raise Refusal("unknown-verb") from None
        if verb in _WIZARD:
            return await self._wizard(verb, incoming)
        number = str(incoming.values.get("number") or "").upper()
        match verb:
            case Verb.START:
                return await self._file()
            case Verb.MINE:
                return await self._mine()
            case Verb.HELP:
                return Answer(message=self.faces.help())
            case Verb.OPEN_OWN:
                return await self._own(number)
            case Verb.WITHDRAW:
                version = incoming.values.get("version")
                return await self._withdraw(number, version if isinstance(version, int) else None)
            case _:
                raise Refusal("unknown-verb")

    async def _wizard(self, verb: Verb, incoming: Incoming) -> Answer:
        draft = await self.unit.drafts.of(self.person.id)
        if draft is None:
            raise Refusal("no-draft")
        draft = replace(draft, card_id=incoming.card_id)
        seen = (incoming.values.get("id"), incoming.values.get("version"))
        if seen != (draft.id, draft.version):
            return self._step(await desk.keep(self.unit, draft, self.now), note="note-stale")
        turn = intake.pressed(draft, verb, incoming.values, self.county.form)
        if turn.end is intake.End.SENT:
            observation = await self._submit(turn.draft)
            return Answer(message=self.faces.receipt(observation), in_place=True)
        return await self._follow(turn)

    # --- typed lines

    async def _typed(self, line: str) -> Answer:
        draft = await self.unit.drafts.of(self.person.id)
        among = (*self._draft_commands(draft), *EVERYWHERE)
        command = self.words.recognise(line, among)
        if draft and (command is None or command.command in intake.DRAFT_COMMANDS):
            return await self._typed_in_draft(draft, line, command)
        if command is not None:
            return await self._command(command, draft)
        withdraw = self.words.recognise(line, (Command.WITHDRAW,))
        if number := NUMBER.search(line):
            if withdraw is not None:
                return await self._withdraw(number[0].upper(), None)
            return await self._own(number[0].upper())
        if withdraw is not None:
            raise Refusal("withdraw-which")
        return Answer(message=self.faces.help("note-not-understood"))

    def _draft_commands(self, draft: Draft | None) -> tuple[Command, ...]:
        if draft is None:
            return ()
        apart = {PRIVACY: (Command.UNDERSTOOD, Command.CANCEL)}
        not_now = {Command.UNDERSTOOD} if draft.at == SUMMARY else {Command.UNDERSTOOD, Command.EDIT}
        return apart.get(draft.at, tuple(c for c in intake.DRAFT_COMMANDS if c not in not_now))

    async def _typed_in_draft(self, draft: Draft, line: str, command: Typed | None) -> Answer:
        number = NUMBER.search(line)
        if command is None and number and self.words.recognise(line, (Command.WITHDRAW,)):
            return await self._withdraw(number[0].upper(), None)
        if command is None and number and number[0] == line.strip():
            return await self._own(number[0].upper())
        if command is None and self.person.mode is Mode.CARDS:
            return self._step(draft, note="note-use-card")
        turn = intake.typed(draft, line, command, self.county.form, self._labels)
        if turn.end is intake.End.SENT:
            return await self._send_typed(turn.draft)
        return await self._follow(turn)

    def _labels(self, question: Question) -> list[str]:
        texts = self.faces.texts
        if question.key == "area":
            return [texts.area(code, self.county.municipalities) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    async def _command(self, typed: Typed, draft: Draft | None) -> Answer:
        match typed.command:
            case Command.FILE:
                return await self._file()
            case Command.MINE:
                return await self._mine()
            case Command.PRIVACY:
                return Answer(message=self.faces.privacy())
            case Command.TEXT_MODE | Command.CARD_MODE:
                mode = MODES[typed.command]
                return await self._prefer(replace(self.person, mode=mode), f"said-{mode}", draft)
            case Command.FINNISH | Command.SWEDISH | Command.ENGLISH:
                language = LANGUAGES[typed.command]
                return await self._prefer(replace(self.person, language=language), "said-language", draft)
            case _:
                return Answer(message=self.faces.help())

    async def _prefer(self, person: Person, said: str, draft: Draft | None) -> Answer:
        await self.unit.people.save(person)
        self.person = person
        if draft is not None:
            return self._step(draft, note=said)
        return Answer(message=self.faces.ended(said))

    # --- what is done

    async def _file(self) -> Answer:
        draft, resumed = await desk.begin(self.unit, self.person, self.county, self.now)
        step = self._step(draft, note="note-resumed" if resumed else None)
        return replace(step, in_place=False)  # the card with the button stays as it is

    def _step(
        self, draft: Draft, note: str | None = None, problems: Mapping[str, Refusal] | None = None
    ) -> Answer:
        message = self.faces.draft(draft, problems or {}, note)
        return Answer(message=message, in_place=True, draft=draft)

    async def _follow(self, turn: intake.Turn) -> Answer:
        if turn.understood:
            self.person = replace(self.person, understood_at=self.now)
            await self.unit.people.save(self.person)
        if turn.end is intake.End.CANCELLED:
            await desk.discard(self.unit, turn.draft, self.now)
            return Answer(message=self.faces.ended("said-cancelled"), in_place=True, everyone=True)
        kept = await desk.keep(self.unit, turn.draft, self.now)
        shown = replace(turn.show, version=kept.version)
        return self._step(shown, note=turn.note, problems=turn.problems)

    async def _send_typed(self, draft: Draft) -> Answer:
        observation = await self._submit(replace(draft, card_id=None))
        if observation.received_at == self.now:
            return SILENCE  # the courier brings the receipt as a message of its own
        return Answer(message=self.faces.receipt(observation))

    async def _submit(self, draft: Draft) -> Observation:
        observation = await desk.submit(self.unit, draft, self.person, self.county, self.now)
        await self.unit.turns.note(self.keys, subject=observation.id)
        return observation

    async def _mine(self) -> Answer:
        return Answer(message=self.faces.mine(await self.unit.observations.of(self.person.id)))

    async def _own(self, number: str) -> Answer:
        observation = await desk.own(self.unit, self.person, number)
        proposals = await self.unit.proposals.resting_on(observation.id)
        entries = list(await self.unit.log.of(observation.id))
        for proposal in proposals:
            entries += await self.unit.log.of(proposal.id)
        history = sorted(entries, key=lambda entry: (entry.at, entry.id or 0))
        return Answer(message=self.faces.own(observation, proposals, history))

    async def _withdraw(self, number: str, version: int | None) -> Answer:
        observation = await desk.withdraw(self.unit, self.person, number, self.now, version=version)
        gone = self.faces.ended("said-withdrawn", number=observation.number)
        return Answer(message=gone, in_place=True, everyone=True)
