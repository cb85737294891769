"""A turn from beginning to end: decide, answer, and never leave anybody without an answer."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from functools import partial
from http import HTTPStatus
from uuid import uuid4

import structlog
from botbuilder.core import TurnContext
from cachetools import LRUCache

from bot.domain.county import County
from bot.domain.delivery import wait_after
from bot.domain.errors import Conflict, DeliveryFailed, Reason, Refusal
from bot.domain.observation import Draft
from bot.domain.people import Mode, nearest_language
from bot.domain.rate_limit import RateLimit
from bot.ports import Message, Unavailable, Units
from bot.usecases import filing
from dialogs.answer import SILENCE, Answer
from dialogs.faces import Faces
from dialogs.incoming import SPOKEN, Incoming, Kind
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.adapter import InvokeAnswer, raw_activity
from dialogs.teams.background import BackgroundSender
from dialogs.teams.dispatcher import Speaker, TurnDispatcher
from dialogs.teams.queues import Queues
from dialogs.teams.reading import FEEDBACK, read
from dialogs.teams.sender import TeamsSender
from dialogs.teams.typing_indicator import TypingIndicator
from dialogs.texts.loader import Texts

_log = structlog.get_logger()

CODE_SHOWN = 600.0
"""Seconds. The stored card reaches a client by another way than the answer, and takes the place of what that
shows; so it waits until a receipt code, which is shown only once, may have been written down. Nothing about
it is done within the turn: an anonymous filing takes as long as every other."""

HELP_WITHIN = 1.0
"""Seconds that help waits for the database; then it is given without."""

_REMEMBERED = 4_096
"""People whose language and mode are known without the database, each in each place where they spoke."""

CARD = "application/vnd.microsoft.card.adaptive"
WORD = "application/vnd.microsoft.activity.message"


class TurnHandler:
    """Answers every turn, whatever happens.

    The order inside a turn never changes: recognise, de-duplicate, load, decide, save, answer.

    Args:
        acts: what can be done in a turn.
        units: opens units of work.
        voice: speaks in Teams.
        background: speaks in Teams after the turn.
        answered: notes which answers got out.
        typing: shows that an answer is on its way.
        timed: told how many seconds each turn took and why it was refused, if it was; nothing else of it.
        county: its choices.
        seconds: of a clock that only ever goes forward, whatever is done to the machine's time; for the pace.
        pace: how fast one person may speak; None when it does not matter.
    """

    def __init__(
        self,
        *,
        acts: TurnDispatcher,
        units: Units,
        voice: TeamsSender,
        background: BackgroundSender,
        typing: TypingIndicator,
        answered: AckBuffer,
        timed: Callable[[float, str | None], None],
        county: County,
        seconds: Callable[[], float],
        pace: RateLimit | None = None,
    ) -> None:
        self._acts = acts
        self._units = units
        self._voice = voice
        self._background = background
        self._typing = typing
        self._timed = timed
        self._answered = answered
        self._county = county
        self._seconds = seconds
        self._pace = pace
        self._queues = Queues()
        self._faces: LRUCache[str, Faces] = LRUCache(_REMEMBERED)
        self._late: set[asyncio.Task[Answer]] = set()

    async def on_turn(self, context: TurnContext) -> InvokeAnswer | None:
        """Answer one activity; raises nothing that the person should have been told.

        A turn that goes well leaves no line in the log: who has the log and a copy of the database could lay
        the moments of turns beside those of rows (docs/decisions/0013).
        """
        incoming = read(raw_activity(context))
        reference = uuid4().hex[:8]  # of this turn alone: nothing in the log joins it to another
        with structlog.contextvars.bound_contextvars(turn=reference):
            if self._acts.asks_help(incoming):
                return await self._clocked(incoming, self._help(incoming, reference))
            return await self._turn(incoming, reference)

    async def close(self) -> None:
        """See the end of what still waits for the database."""
        if self._late:
            await asyncio.wait(self._late)

    async def _turn(self, incoming: Incoming, reference: str) -> InvokeAnswer | None:
        """One after the other in each conversation, until the answer is out."""
        async with AsyncExitStack() as at_work:
            await at_work.enter_async_context(self._typing.during(incoming))
            async with self._queues.turn(incoming.conversation_id):
                return await self._clocked(incoming, self._decide(incoming, reference), at_work)

    async def _clocked(
        self, incoming: Incoming, deciding: Awaitable[Answer], at_work: AsyncExitStack | None = None
    ) -> InvokeAnswer | None:
        """Decide and answer, and tell how long it took; while it decides, ``at_work`` is open."""
        started = time.perf_counter()
        answer = await deciding
        if at_work:
            await at_work.aclose()
        invoked = await self._say(incoming, answer)
        self._timed(time.perf_counter() - started, answer.refused)
        return invoked

    async def _help(self, incoming: Incoming, reference: str) -> Answer:
        """Help with what is known of somebody; at once, and without it, when the database is held or away.

        The turn itself goes on meanwhile: whoever calls for help is met, as by any other word.
        """
        faces = self._speaker(incoming).faces
        turn = asyncio.create_task(self._in_line(incoming, reference))
        await asyncio.wait({turn}, timeout=HELP_WITHIN)
        if turn.done() and turn.result().refused != "unavailable":
            return turn.result()
        if not turn.done():
            self._late.add(turn)
            turn.add_done_callback(self._late.discard)
        if self._answered.among(incoming.keys):
            return SILENCE
        alone = faces.channel_help if incoming.channel else faces.help
        return Answer(message=alone("note-help-alone"), aside=faces.texts("said-below"))

    async def _in_line(self, incoming: Incoming, reference: str) -> Answer:
        async with self._queues.turn(incoming.conversation_id):
            return await self._decide(incoming, reference)

    def _speaker(self, incoming: Incoming) -> Speaker:
        """Whoever speaks as they were met here last; by the language of their Teams, before that."""
        known = self._faces.get(_whose(incoming))
        return Speaker(known or Faces(Texts(nearest_language(incoming.locale)), Mode.TEXT, self._county))

    async def _decide(self, incoming: Incoming, reference: str) -> Answer:
        speaker = self._speaker(incoming)
        first = speaker.faces
        try:
            return await self._decided(incoming, speaker, reference)
        finally:
            if incoming.visitor and speaker.faces is not first:
                self._faces[_whose(incoming)] = speaker.faces

    async def _decided(self, incoming: Incoming, speaker: Speaker, reference: str) -> Answer:
        if self._too_fast(incoming):
            refused = _refused(speaker, Refusal("too-fast"))
            said = refused.message.text if refused.message else ""
            return replace(refused, message=None, aside=said) if incoming.invoke else refused
        try:
            answer = await self._act(incoming, speaker)
            told = incoming.invoke and answer.message
            return replace(answer, aside=speaker.faces.texts("said-below")) if told else answer
        except Refusal as refusal:
            refused = _refused(speaker, refusal)
            return replace(refused, message=speaker.faces.beside(refused.message, incoming.beside))
        except Unavailable:
            return _refused(speaker, Refusal("unavailable"))
        except Exception:  # noqa: BLE001 - the one boundary: whatever it is, the person gets an answer
            _log.exception("turn_failed")
            return _refused(speaker, Refusal("bug", reference=reference))

    def _too_fast(self, incoming: Incoming) -> bool:
        """Whether this person has spoken too often just now; then nothing of the turn is done."""
        who = incoming.visitor
        if self._pace is None or who is None or incoming.kind not in SPOKEN:
            return False
        return self._pace.take(f"{who.tenant_id}:{who.object_id}", self._seconds()) > 0

    async def _act(self, incoming: Incoming, speaker: Speaker) -> Answer:
        """Act; who was overtaken in the very moment acts once more, on what is so by now."""
        try:
            return await self._acts.act(incoming, speaker)
        except Conflict:
            return await self._acts.act(incoming, speaker)

    # --- answering

    async def _say(self, incoming: Incoming, answer: Answer) -> InvokeAnswer | None:
        message = answer.message
        if incoming.invoke and incoming.kind is not Kind.PRESSED:
            return _unpressed(incoming)
        if message is None:
            return _word(answer.aside) if incoming.invoke else None
        in_place = answer.in_place and incoming.kind is Kind.PRESSED and message.card is not None
        if in_place and incoming.invoke:
            if answer.stored:
                store = partial(self._voice.replace, incoming, answer.stored)
                self._background.add(store, after=CODE_SHOWN, repeatable=True)
            elif answer.everyone:
                await self._sent(self._replace(incoming, message), incoming, answer)
            return InvokeAnswer(body={"statusCode": 200, "type": CARD, "value": message.card})
        if answer.stored and incoming.kind is Kind.TYPED:
            # As the courier brings a receipt: after the turn, which is as long for every way to appear.
            self._background.add(partial(self._say_after, incoming, message), repeatable=True)
            return None
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
            if answer.draft and answer.message and not (answer.refused or failed.ambiguous):
                again = partial(self._say_step, incoming, answer.message, answer.draft)
                self._background.add(again, after=wait_after(0, failed.retry_after).total_seconds())
            return
        if not answer.refused:
            self._answered.note(incoming.keys)

    async def _say_step(self, incoming: Incoming, message: Message, draft: Draft) -> None:
        """Say a draft's step once more, unless its writer has gone on meanwhile."""
        try:
            async with self._units.reading() as unit:
                wanted = await filing.unchanged(unit, draft)
        except Unavailable:
            raise DeliveryFailed(Reason.UNREACHABLE) from None
        if wanted:
            await self._say_after(incoming, message)

    async def _say_after(self, incoming: Incoming, message: Message) -> None:
        await self._voice.say(incoming, message)
        self._answered.note(incoming.keys)


def _whose(incoming: Incoming) -> str:
    """Who speaks where: in a channel the group's language is spoken."""
    place = incoming.channel.channel_id if incoming.channel else ""
    return f"{place}:{incoming.visitor.object_id}" if incoming.visitor else ""


def _refused(speaker: Speaker, refusal: Refusal) -> Answer:
    aside = speaker.faces.texts("said-below")
    return Answer(message=speaker.faces.refused(refusal), refused=refusal.key, aside=aside)


def _unpressed(incoming: Incoming) -> InvokeAnswer:
    """An invoke that is no card action: of those we serve the feedback only, and let it be.

    Teams says "Unable to reach app" to whoever used what we do not serve. For feedback any words are an
    error there, and so is no payload at all: the body is an empty object (teams.ts#296, teams-sdk#2701).
    """
    served = incoming.action == FEEDBACK or incoming.kind is Kind.FROM_BOT
    return InvokeAnswer(status=HTTPStatus.OK if served else HTTPStatus.NOT_IMPLEMENTED)


def _word(text: str) -> InvokeAnswer:
    return InvokeAnswer(body={"statusCode": 200, "type": WORD, "value": text})
