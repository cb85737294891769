"""A turn from beginning to end: decide, answer, and never leave anybody without an answer."""

import asyncio
import hashlib
import secrets
import time
from dataclasses import replace
from uuid import uuid4

import structlog
from botbuilder.core import TurnContext

from bot.desk import intake as filing
from bot.domain.county import County
from bot.domain.errors import Conflict, DeliveryFailed, Refusal
from bot.domain.pace import Pace
from bot.domain.people import Mode, nearest_language
from bot.ports import Clock, Message, Unavailable, Units
from dialogs.answer import Answer
from dialogs.faces import Faces
from dialogs.incoming import Incoming, Kind
from dialogs.teams.acts import Acts, Speaker
from dialogs.teams.adapter import InvokeAnswer, raw_activity
from dialogs.teams.answered import Answered
from dialogs.teams.queues import Queues
from dialogs.teams.reading import read
from dialogs.teams.voice import Voice
from dialogs.texts.loader import Texts

_log = structlog.get_logger()

_SALT = secrets.token_bytes(16)
"""New at each start: a conversation can be followed through one log, not across logs, nor back to Teams."""

STORED_FIRST = 0.3
"""Seconds. The stored card reaches a client by another way than the answer; coming later, it would hide
a receipt code, which is shown only once."""

CARD = "application/vnd.microsoft.card.adaptive"
WORD = "application/vnd.microsoft.activity.message"


class Handler:
    """Answers every turn, whatever happens.

    The order inside a turn never changes: recognise, de-duplicate, load, decide, save, answer.

    Args:
        acts: what can be done in a turn.
        units: opens units of work.
        voice: speaks in Teams.
        answered: notes which answers got out.
        county: its choices.
        clock: tells the time.
        pace: how fast one person may speak; None when it does not matter.
    """

    def __init__(
        self,
        *,
        acts: Acts,
        units: Units,
        voice: Voice,
        answered: Answered,
        county: County,
        clock: Clock,
        pace: Pace | None = None,
    ) -> None:
        self._acts = acts
        self._units = units
        self._voice = voice
        self._answered = answered
        self._county = county
        self._clock = clock
        self._pace = pace
        self._queues = Queues()

    async def on_turn(self, context: TurnContext) -> InvokeAnswer | None:
        """Answer one activity; raises nothing that the person should have been told."""
        incoming = read(raw_activity(context))
        async with self._queues.turn(incoming.conversation_id):
            started = time.perf_counter()
            with structlog.contextvars.bound_contextvars(conversation=_hashed(incoming.conversation_id)):
                answer = await self._decide(incoming)
                invoked = await self._say(incoming, answer)
                _log.info(
                    "turn",
                    kind=incoming.kind,
                    where=incoming.where,
                    outcome=answer.outcome,
                    milliseconds=round((time.perf_counter() - started) * 1000),
                )
            return invoked

    async def _decide(self, incoming: Incoming) -> Answer:
        speaker = Speaker(Faces(Texts(nearest_language(incoming.locale)), Mode.TEXT, self._county))
        if self._too_fast(incoming):
            refused = _refused(speaker, Refusal("too-fast"))
            said = refused.message.text if refused.message else ""
            return replace(refused, message=None, aside=said) if incoming.invoke else refused
        try:
            answer = await self._act(incoming, speaker)
            told = incoming.invoke and answer.message
            return replace(answer, aside=speaker.faces.texts("said-below")) if told else answer
        except Refusal as refusal:
            return _refused(speaker, refusal)
        except Unavailable:
            return _refused(speaker, Refusal("unavailable"))
        except Exception:  # noqa: BLE001 - the one boundary: whatever it is, the person gets an answer
            reference = uuid4().hex[:8]
            _log.exception("turn_failed", reference=reference)
            return _refused(speaker, Refusal("bug", reference=reference))

    def _too_fast(self, incoming: Incoming) -> bool:
        """Whether this person has spoken too often just now; then nothing of the turn is done."""
        who = incoming.visitor
        if self._pace is None or who is None or incoming.kind not in (Kind.TYPED, Kind.PRESSED):
            return False
        return self._pace.take(f"{who.tenant_id}:{who.object_id}", self._clock().timestamp()) > 0

    async def _act(self, incoming: Incoming, speaker: Speaker) -> Answer:
        """Act; who was overtaken in the very moment acts once more, on what is so by now."""
        try:
            return await self._acts.act(incoming, speaker)
        except Conflict:
            return await self._acts.act(incoming, speaker)

    # --- answering

    async def _say(self, incoming: Incoming, answer: Answer) -> InvokeAnswer | None:
        message = answer.message
        if message is None:
            return _word(answer.aside) if incoming.invoke else None
        in_place = answer.in_place and incoming.kind is Kind.PRESSED and message.card is not None
        if in_place and incoming.invoke:
            if answer.everyone:
                await self._sent(self._replace(incoming, answer.stored or message), incoming, answer)
            if answer.stored:
                await asyncio.sleep(STORED_FIRST)
            return InvokeAnswer(body={"statusCode": 200, "type": CARD, "value": message.card})
        say = self._replace if in_place else self._voice.say
        await self._sent(say(incoming, message), incoming, answer)
        return _word(answer.aside) if incoming.invoke else None

    async def _replace(self, incoming: Incoming, message: Message) -> None:
        """Change the stored card; where that cannot be done, the card comes as a new message."""
        try:
            await self._voice.replace(incoming, message)
        except DeliveryFailed as failed:
            if failed.ambiguous:
                raise
            await self._voice.say(incoming, message)

    async def _sent(self, sending: object, incoming: Incoming, answer: Answer) -> None:
        try:
            await sending  # type: ignore[misc]  # either coroutine of the two above
        except DeliveryFailed as failed:
            _log.warning("answer_not_sent", reason=failed.reason, status=failed.status)
            await self._settle(incoming, answer, sent=False, lost=not failed.ambiguous)
        else:
            await self._settle(incoming, answer, sent=True, lost=False)

    async def _settle(self, incoming: Incoming, answer: Answer, *, sent: bool, lost: bool) -> None:
        """Note that the answer got out, or leave the draft's step to the courier."""
        if answer.refused or not (sent or (lost and answer.draft)):
            return
        if sent:
            self._answered.note(incoming.keys)
        elif answer.draft:
            try:
                async with self._units() as unit:
                    await unit.turns.answered(incoming.keys)
                    await filing.queue_step(unit, answer.draft, self._clock())
            except Unavailable:
                _log.warning("step_not_queued")


def _refused(speaker: Speaker, refusal: Refusal) -> Answer:
    aside = speaker.faces.texts("said-below")
    return Answer(message=speaker.faces.refused(refusal), refused=refusal.key, aside=aside)


def _word(text: str) -> InvokeAnswer:
    return InvokeAnswer(body={"statusCode": 200, "type": WORD, "value": text})


def _hashed(conversation_id: str) -> str:
    return hashlib.blake2b(conversation_id.encode(), key=_SALT, digest_size=6).hexdigest()
