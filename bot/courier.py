"""Empties the outbox: one notice at a time for each recipient, none lost, none blindly repeated."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import structlog

from bot.desk import letters
from bot.domain.county import County
from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.notices import DeliveryState, Notice, after_failure
from bot.domain.pace import Pace
from bot.ports import Clock, Letter, Message, Messenger, Unavailable, Unit, Units

_log = structlog.get_logger()

LEASE = timedelta(seconds=60)
"""Longer than any delivery may take: a lease that has run out belonged to a courier that died."""

BATCH = 20


class Courier:
    """Brings notices to Teams.

    A notice is leased, composed, marked ``sending``, sent, and settled: each step is committed before the
    next. A courier that dies before ``sending`` has sent nothing, so the notice goes out after the lease; one
    that dies after it may have sent the notice, so it is recorded as ambiguous and left to people.
    """

    def __init__(
        self,
        *,
        units: Units,
        messenger: Messenger,
        county: County,
        clock: Clock,
        pace: Pace | None = None,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._units = units
        self._messenger = messenger
        self._county = county
        self._clock = clock
        self._pace = pace or Pace()
        self._monotonic = monotonic
        self._holder = uuid4().hex
        self._bell = asyncio.Event()
        self._due_at: datetime | None = None

    def wake(self) -> None:
        """Say that something may be due."""
        self._bell.set()

    async def run(self) -> None:
        """Empty the outbox whenever woken, until cancelled."""
        while True:
            await self._bell.wait()
            self._bell.clear()
            try:
                await self.empty()
                self._set_alarm()
            except Unavailable:
                _log.warning("outbox_unavailable")
            except Exception:  # noqa: BLE001 - the courier outlives any single mistake; the log has it whole
                _log.exception("courier_failed")

    @property
    def next_look(self) -> timedelta | None:
        """How long after :meth:`empty` there is something to do; None when nothing waits for its time."""
        if self._due_at is None:
            return None
        paced = timedelta(seconds=self._pace.wait(self._monotonic()))
        return max(paced, self._due_at - self._clock())

    def _set_alarm(self) -> None:
        """Set the bell for the next notice that waits for its time; later ones are found by the tick."""
        wait = self.next_look
        if wait is not None and wait < LEASE:
            asyncio.get_running_loop().call_later(max(0.0, wait.total_seconds()), self.wake)

    async def empty(self) -> int:
        """Deliver all that is due now, as far as Teams' pace allows; returns how many tries were made."""
        tries = 0
        # What does not fit into this second is left alone: claimed, each would be written down again in vain.
        while room := self._pace.room(self._monotonic()):
            batch, self._due_at = await self._claim(min(room, BATCH))
            if not batch:
                return tries
            tries += len(batch)
            ended = await asyncio.gather(*map(self._attempt, batch), return_exceptions=True)
            if failures := [one for one in ended if one is not None]:
                raise failures[0]  # after all the others have come to their end
        self._due_at = self._clock()
        return tries

    async def _claim(self, limit: int) -> tuple[list[Notice], datetime | None]:
        """What is due, leased; when nothing is, the moment at which something will be."""
        now = self._clock()
        async with self._units() as unit:
            await self._settle_interrupted(unit, now)
            batch = await unit.outbox.claim(holder=self._holder, now=now, until=now + LEASE, limit=limit)
            return batch, None if batch else await unit.outbox.next_due(now)

    async def _settle_interrupted(self, unit: Unit, now: datetime) -> None:
        for notice in await unit.outbox.interrupted(now):
            state, wait = after_failure(DeliveryFailed(Reason.AMBIGUOUS), notice)
            due_at = now + wait if wait else None
            await unit.outbox.settle(
                notice.id or 0, holder=None, state=state, reason=Reason.AMBIGUOUS, due_at=due_at, now=now
            )
            _log.warning("notice_interrupted", notice=notice.id, kind=notice.kind, state=state)

    async def _attempt(self, notice: Notice) -> None:
        try:
            async with self._units() as unit:
                ready = await self._prepare(unit, notice)
        except Unavailable:
            raise
        except Exception:  # noqa: BLE001 - one unbuildable notice holds up no other (F16)
            _log.exception("notice_unbuildable", notice=notice.id, kind=notice.kind)
            async with self._units() as unit:
                await self._settle(unit, notice, DeliveryState.FAILED, reason=Reason.UNBUILDABLE)
            return
        if ready is not None:
            await self._send(notice, *ready)

    async def _prepare(self, unit: Unit, notice: Notice) -> tuple[Letter, Message] | None:
        """Compose the message and mark the notice as being sent; None when it is not to be sent now."""
        letter = await letters.gather(unit, notice, self._county, self._clock())
        if letter is None:
            await self._settle(unit, notice, DeliveryState.FAILED, reason=Reason.MOOT)
            return None
        if letter.person and letter.person.blocked_at:
            await self._settle(unit, notice, DeliveryState.BLOCKED, reason=Reason.BLOCKED)
            return None
        message = self._messenger.compose(letter)
        if wait := self._pace.take(notice.place, self._monotonic()):
            await self._settle(unit, notice, DeliveryState.QUEUED, wait=timedelta(seconds=wait), tried=False)
            return None
        if not await unit.outbox.sending(notice.id or 0, holder=self._holder):
            return None
        return letter, message

    async def _send(self, notice: Notice, letter: Letter, message: Message) -> None:
        try:
            activity_id = await self._messenger.deliver(letter, message)
        except DeliveryFailed as failed:
            await self._failed(notice, failed)
        else:
            async with self._units() as unit:
                await self._settle(unit, notice, DeliveryState.SENT, activity_id=activity_id)

    async def _failed(self, notice: Notice, failed: DeliveryFailed) -> None:
        state, wait = after_failure(failed, notice)
        _log.warning("notice_not_sent", notice=notice.id, kind=notice.kind, reason=failed.reason, state=state)
        async with self._units() as unit:
            if failed.reason is Reason.GONE and state is DeliveryState.QUEUED:
                await unit.outbox.detach(notice.id or 0, holder=self._holder)
            await self._settle(unit, notice, state, reason=failed.reason, wait=wait)
            if state is DeliveryState.BLOCKED and notice.person_id:
                await self._block(unit, notice.person_id)

    async def _block(self, unit: Unit, person_id: str) -> None:
        now = self._clock()
        person = await unit.people.get(person_id)
        await unit.people.save(replace(person, blocked_at=now))
        await unit.outbox.block(person_id, now)

    async def _settle(
        self,
        unit: Unit,
        notice: Notice,
        state: DeliveryState,
        *,
        reason: Reason | None = None,
        activity_id: str | None = None,
        wait: timedelta | None = None,
        tried: bool = True,
    ) -> None:
        now = self._clock()
        await unit.outbox.settle(
            notice.id or 0,
            holder=self._holder,
            state=state,
            reason=reason,
            activity_id=activity_id,
            due_at=now + wait if wait else None,
            tried=tried,
            now=now,
        )
