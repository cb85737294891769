"""A turn from beginning to end: decide, answer, and never leave anybody without an answer."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from functools import partial
from http import HTTPStatus
from uuid import uuid4

import structlog

from bot.domain.delivery import wait_after
from bot.domain.errors import Conflict, DeliveryFailed, Reason, Refusal
from bot.domain.observation import Draft
from bot.domain.rate_limit import RateLimit
from bot.ports import Message, Unavailable, Units
from bot.usecases import filing
from dialogs.answer import SILENCE, Answer, OwnMessage
from dialogs.contents import beside
from dialogs.incoming import SPOKEN, Incoming, Kind
from dialogs.pages.home import Home, Seat, home_page
from dialogs.teams.ack_buffer import AckBuffer
from dialogs.teams.adapter import InvokeAnswer, TurnContext, raw_activity
from dialogs.teams.background import BackgroundSender
from dialogs.teams.dispatcher import TurnDispatcher
from dialogs.teams.draft_messages import DraftMessages, Place
from dialogs.teams.message_extension import dialog_of
from dialogs.teams.queues import Queues
from dialogs.teams.reading import FEEDBACK, read
from dialogs.teams.sender import CARD_TYPE, TeamsSender
from dialogs.teams.typing_indicator import TypingIndicator

_log = structlog.get_logger()

CODE_SHOWN = 600.0
"""Seconds. The stored card reaches a client by another way than the answer, and takes the place of what that
shows; so it waits until a receipt code, which is shown only once, may have been written down. Nothing about
it is done within the turn: an anonymous filing takes as long as every other."""

HELP_WITHIN = 1.0
"""Seconds that help waits for the database; then it is given without."""

DIALOG_WITHIN = 3.0
"""Seconds that a dialog waits. Teams gives up on it after five, and what was written in it would be lost."""

WORD = "application/vnd.microsoft.activity.message"


@dataclass(eq=False, repr=False, kw_only=True)
class TurnHandler:
    """Answers every turn, whatever happens.

    The order inside a turn never changes: recognise, de-duplicate, load, decide, save, answer.

    Attributes:
        timed: told how many seconds each turn took and why it was refused, if it was; nothing else of it.
        seconds: of a clock that only ever goes forward, whatever is done to the machine's time; for the pace.
        rate_limit: how fast one person may speak; None when it does not matter.
    """

    dispatcher: TurnDispatcher
    units: Units
    sender: TeamsSender
    background: BackgroundSender
    typing: TypingIndicator
    acks: AckBuffer
    timed: Callable[[float, str | None], None]
    seconds: Callable[[], float]
    rate_limit: RateLimit | None
    _queues: Queues = field(default_factory=Queues, init=False)
    _late: set[asyncio.Task[Answer]] = field(default_factory=set, init=False)
    _of_drafts: DraftMessages = field(default_factory=DraftMessages, init=False)

    async def on_turn(self, context: TurnContext) -> InvokeAnswer | None:
        """Answer one activity; raises nothing that the person should have been told.

        One after the other in each conversation, until the answer is out. A turn that goes well leaves no
        line in the log: who has the log and a copy of the database could lay the moments of turns beside
        those of rows (docs/decisions/0013).
        """
        incoming = read(raw_activity(context))
        reference = uuid4().hex[:8]  # of this turn alone: nothing in the log joins it to another
        with structlog.contextvars.bound_contextvars(turn=reference):
            if self.dispatcher.asks_help(incoming):
                started = time.perf_counter()
                return await self._say(incoming, await self._help(incoming, reference), started)
            if incoming.dialog:
                started = time.perf_counter()
                return await self._say(incoming, await self._in_time(incoming, reference), started)
            async with AsyncExitStack() as at_work:
                await at_work.enter_async_context(self.typing.during(incoming))
                async with self._queues.turn(incoming.conversation_id):
                    started = time.perf_counter()
                    answer = await self._decide(incoming, reference)
                    await at_work.aclose()
                    return await self._say(incoming, answer, started)

    async def close(self) -> None:
        """See the end of what still waits for the database."""
        if self._late:
            await asyncio.wait(self._late)

    async def _help(self, incoming: Incoming, reference: str) -> Answer:
        """Help with what is known of somebody; at once, and without it, when the database is held or away.

        The turn itself goes on meanwhile: whoever calls for help is met, as by any other word.
        """
        views = self.dispatcher.views(incoming)
        answer = await self._within(HELP_WITHIN, incoming, reference)
        if answer and answer.refused != "unavailable":
            return answer
        if self.acks.among(incoming.keys):
            return SILENCE
        home = Home(seat=Seat.GROUP if incoming.channel else Seat.REPORTER)
        page = home_page(home, views.texts, "note-help-alone")
        return Answer(message=views.show(page), aside=views.texts("said-below"))

    async def _in_time(self, incoming: Incoming, reference: str) -> Answer:
        """The answer that a dialog shows; pressed once more after a late one, it is a repeated delivery."""
        answer = await self._within(DIALOG_WITHIN, incoming, reference)
        return answer or self._refused(incoming, Refusal("late"))

    async def _within(self, seconds: float, incoming: Incoming, reference: str) -> Answer | None:
        """The answer of a turn; None when it takes longer, and then the turn goes on by itself."""
        turn = asyncio.create_task(self._in_line(incoming, reference))
        await asyncio.wait({turn}, timeout=seconds)
        if turn.done():
            return turn.result()
        self._late.add(turn)
        turn.add_done_callback(self._late.discard)
        return None

    async def _in_line(self, incoming: Incoming, reference: str) -> Answer:
        async with self._queues.turn(incoming.conversation_id):
            return await self._decide(incoming, reference)

    async def _decide(self, incoming: Incoming, reference: str) -> Answer:
        """What is answered, whatever happens; who was overtaken acts once more, on what is so by now."""
        try:
            if self._too_fast(incoming):
                return self._slowed(incoming)
            try:
                answer = await self.dispatcher.dispatch(incoming)
            except Conflict:
                answer = await self.dispatcher.dispatch(incoming)
            told = incoming.invoke and answer.message
            return (
                replace(answer, aside=self.dispatcher.views(incoming).texts("said-below")) if told else answer
            )
        except Refusal as refusal:
            refused = self._refused(incoming, refusal)
            views = self.dispatcher.views(incoming)
            return replace(refused, message=beside(refused.message, incoming.beside, views))
        except Unavailable:
            return self._refused(incoming, Refusal("unavailable"))
        except Exception:  # noqa: BLE001 - the one boundary: whatever it is, the person gets an answer
            _log.exception("turn_failed")
            return self._refused(incoming, Refusal("bug", reference=reference))

    def _refused(self, incoming: Incoming, refusal: Refusal) -> Answer:
        views = self.dispatcher.views(incoming)
        return Answer(message=views.refused(refusal), refused=refusal.key, aside=views.texts("said-below"))

    def _slowed(self, incoming: Incoming) -> Answer:
        refused = self._refused(incoming, Refusal("too-fast"))
        said = refused.message.text if refused.message else ""
        return replace(refused, message=None, aside=said) if incoming.invoke else refused

    def _too_fast(self, incoming: Incoming) -> bool:
        """Whether this person has spoken too often just now; then nothing of the turn is done."""
        who = incoming.visitor
        if self.rate_limit is None or who is None or incoming.kind not in SPOKEN:
            return False
        return self.rate_limit.take(f"{who.tenant_id}:{who.object_id}", self.seconds()) > 0

    # --- answering

    async def _say(self, incoming: Incoming, answer: Answer, started: float) -> InvokeAnswer | None:
        """Send an answer, and tell how long the turn took."""
        invoked = await self._send(incoming, answer)
        self.timed(time.perf_counter() - started, answer.refused)
        return invoked

    async def _privately(self, answer: Answer, own: OwnMessage) -> Answer:
        """The answer, once what is for one person alone has gone to their chat; or how they get it there."""
        try:
            await self.sender.to_person(own.address, own.message, replaces=None)
        except DeliveryFailed as failed:
            _log.warning("answer_not_sent", reason=failed.reason, status=failed.status)
            return replace(answer, message=Message(text=own.otherwise), aside="")
        return answer

    async def _send(self, incoming: Incoming, answer: Answer) -> InvokeAnswer | None:
        if answer.own:
            answer = await self._privately(answer, answer.own)
        message = answer.message
        if incoming.invoke and incoming.kind is not Kind.PRESSED:
            return _unpressed(incoming)
        if answer.filed:
            self._hide(incoming, answer)
        if incoming.dialog:
            return InvokeAnswer(body=dialog_of(incoming, answer, self.dispatcher.views(incoming)))
        if message is None:
            return _word(answer.aside) if incoming.invoke else None
        in_place = answer.in_place and incoming.kind is Kind.PRESSED and message.card is not None
        if in_place and incoming.invoke:
            if answer.unsent:
                self._of_drafts.note(incoming, incoming.card_id)
            if answer.everyone:
                self._of_drafts.forget(incoming)
                await self._sent(self._replace(incoming, message), incoming, answer)
            return InvokeAnswer(body={"statusCode": 200, "type": CARD_TYPE, "value": message.card})
        if answer.stored and incoming.kind is Kind.TYPED:
            # As the courier brings a receipt: after the turn, which is as long for every way to appear.
            self.background.add(partial(self._say_code, incoming, message, answer.stored), repeatable=True)
            return None
        say = self._replace if in_place else self.sender.say
        await self._sent(say(incoming, message), incoming, answer)
        return _word(answer.aside) if incoming.invoke else None

    def _hide(self, incoming: Incoming, answer: Answer) -> None:
        """Change every message that held the words of an anonymous observation, or its code.

        A client of before shows the code in the very message; elsewhere, the stored card never holds it.
        """
        held = self._of_drafts.take(incoming)
        if answer.stored is None:
            return
        places = [one for one in held if one.activity_id != incoming.card_id]
        if incoming.card_id:
            places.append(Place(incoming.service_url, incoming.conversation_id, incoming.card_id))
        for place in places:
            change = partial(self.sender.change, place, answer.stored)
            self.background.add(change, after=CODE_SHOWN, repeatable=True)

    async def _replace(self, incoming: Incoming, message: Message) -> str | None:
        """Change the stored card; where that cannot be done, the card comes as a new message."""
        try:
            await self.sender.replace(incoming, message)
        except DeliveryFailed as failed:
            if failed.ambiguous:
                raise
            return await self.sender.say(incoming, message)
        return incoming.card_id

    async def _sent(self, sending: Awaitable[str | None], incoming: Incoming, answer: Answer) -> None:
        try:
            said = await sending
            if answer.unsent:
                self._of_drafts.note(incoming, said)
        except DeliveryFailed as failed:
            _log.warning("answer_not_sent", reason=failed.reason, status=failed.status)
            if answer.draft and answer.message and not (answer.refused or failed.ambiguous):
                again = partial(self._say_step, incoming, answer, answer.draft)
                self.background.add(again, after=wait_after(0, failed.retry_after).total_seconds())
            return
        if not answer.refused:
            self.acks.note(incoming.keys)

    async def _say_step(self, incoming: Incoming, answer: Answer, draft: Draft) -> None:
        """Say a draft's step once more, unless its writer has gone on meanwhile."""
        try:
            async with self.units.reading() as unit:
                wanted = await filing.unchanged(unit, draft)
        except Unavailable:
            raise DeliveryFailed(Reason.UNREACHABLE) from None
        if wanted and answer.message:
            self._of_drafts.note(incoming, await self._say_after(incoming, answer.message))

    async def _say_code(self, incoming: Incoming, message: Message, stored: Message) -> None:
        """Say a receipt code after the turn; a card says that it shows the code for ten minutes."""
        said = await self._say_after(incoming, message)
        if message.card is not None:
            place = Place(incoming.service_url, incoming.conversation_id, said)
            self.background.add(partial(self.sender.change, place, stored), after=CODE_SHOWN, repeatable=True)

    async def _say_after(self, incoming: Incoming, message: Message) -> str:
        said = await self.sender.say(incoming, message)
        self.acks.note(incoming.keys)
        return said


def _unpressed(incoming: Incoming) -> InvokeAnswer:
    """An invoke that is no card action: of those we serve the feedback only, and let it be.

    Teams says "Unable to reach app" to whoever used what we do not serve. For feedback any words are an
    error there, and so is no payload at all: the body is an empty object (teams.ts#296, teams-sdk#2701).
    """
    served = incoming.action == FEEDBACK or incoming.kind is Kind.FROM_BOT
    return InvokeAnswer(status=HTTPStatus.OK if served else HTTPStatus.NOT_IMPLEMENTED)


def _word(text: str) -> InvokeAnswer:
    return InvokeAnswer(body={"statusCode": 200, "type": WORD, "value": text})
