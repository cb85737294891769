"""Empty the outbox: one notice at a time for each recipient, none lost, none blindly repeated."""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import uuid4

import structlog

from bot.domain.calendar import day_of
from bot.domain.county import County
from bot.domain.delivery import Ending, Settlement, after_failure, expired, made_new
from bot.domain.errors import OWN_FAULT, DeliveryFailed, Next, Reason
from bot.domain.notices import Awaited, DeliveryState, Notice
from bot.domain.rate_limit import OF_TEAMS, Budget, free_at
from bot.ports import (
    Clock,
    Delivery,
    Message,
    Messenger,
    StatementFailed,
    Unavailable,
    Unit,
    Units,
    asked_key,
)
from bot.usecases.context import Context
from bot.usecases.notices import addressed, gather, gather_together

_log = structlog.get_logger()

LEASE = timedelta(seconds=60)
"""Longer than any delivery may take: a lease that has run out belonged to a courier that died."""

BATCH = 20
"""Notices under way at a time."""

RESERVED = 5
"""How many more may be, of what a person waits for: Teams may keep the others hanging until they time out."""

LOOK_AGAIN = 1.0
"""Seconds. While notices hang, what was queued meanwhile is found after so long."""


ENDS_WITHIN = 15.0
"""Seconds for which a courier that is to end waits for what is under way; then it is cut off."""


class Courier:
    """Bring notices to Teams.

    A notice is leased, composed, marked ``sending``, sent, and settled: each step is committed before the
    next. A courier that dies before ``sending`` has sent nothing, so the notice goes out after the lease; one
    that dies after it may have sent the notice, so it is recorded as ambiguous.

    Args:
        budget: what all copies together may send.
        settled: told how tries ended, once that is kept.
    """

    def __init__(
        self,
        *,
        units: Units,
        messenger: Messenger,
        county: County,
        clock: Clock,
        budget: Budget = OF_TEAMS,
        settled: Callable[[Iterable[DeliveryState]], None] = lambda _states: None,
    ) -> None:
        self._units = units
        self._messenger = messenger
        self._county = county
        self._clock = clock
        self._budget = budget
        self._settled = settled
        self._holder = uuid4().hex
        self._bell = asyncio.Event()
        self._due_at: datetime | None = None
        self._ending = False
        self._ended = asyncio.Event()
        self._ended.set()

    def wake(self) -> None:
        """Say that something may be due."""
        self._bell.set()

    async def run(self) -> None:
        """Empty the outbox whenever woken, until :meth:`end` or until cancelled."""
        self._ended.clear()
        try:
            while not self._ending:
                await self._bell.wait()
                self._bell.clear()
                await self._empty_once()
        finally:
            self._ended.set()

    async def end(self) -> None:
        """Claim nothing more, and see the end of what is under way.

        A notice that was leased and not sent would wait for its lease, which another copy must let run out.
        """
        self._ending = True
        self.wake()
        with suppress(TimeoutError):
            async with asyncio.timeout(ENDS_WITHIN):
                await self._ended.wait()

    async def _empty_once(self) -> None:
        try:
            await self.empty()
            self._set_alarm()
        except Unavailable:
            _log.warning("outbox_unavailable")
        except Exception:  # noqa: BLE001 - the courier outlives any single mistake; the log has it whole
            _log.exception("courier_failed")

    @property
    def next_look(self) -> timedelta | None:
        """The time from :meth:`empty` until something is due; None when nothing waits for its time."""
        return None if self._due_at is None else self._due_at - self._clock()

    def _set_alarm(self) -> None:
        """Set the bell for the next notice that waits for its time; later ones are found by the tick."""
        wait = self.next_look
        if wait is not None and wait < LEASE:
            asyncio.get_running_loop().call_later(max(0.0, wait.total_seconds()), self.wake)

    async def empty(self) -> int:
        """Deliver all that is due now, as far as Teams' pace allows; returns how many tries were made."""
        tries = 0
        running: set[asyncio.Task[None]] = set()
        try:
            while True:
                batch = [] if self._ending else await self._claim(BATCH + RESERVED - len(running))
                tries += len(batch)
                running |= {asyncio.create_task(self._attempt(one)) for one in batch}
                if not running:
                    return tries
                done, running = await asyncio.wait(
                    running, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED
                )
                if any(task.exception() for task in done):
                    # After all the others have come to their end.
                    done |= (await asyncio.wait(running))[0] if running else set()
                    raise next(error for task in done if (error := task.exception()))
        finally:
            await _end(running)

    async def _is_quiet(self, now: datetime) -> bool:
        """Return whether nothing is to be done, and note when something will be; wait for no writer."""
        async with self._units.reading() as unit:
            if await unit.outbox.interrupted(now) or await unit.outbox.doubtful(now):
                return False
            due_at = await unit.outbox.next_due(now)
        if due_at is not None and due_at <= now:
            return False
        self._due_at = due_at
        return True

    async def _claim(self, free: int) -> list[Notice]:
        """Lease and return what is due; note when something will be, if nothing is."""
        now = self._clock()
        if await self._is_quiet(now):
            return []
        most, seconds = self._budget.per_app
        first_only = free <= RESERVED
        async with self._units(serial="outbox") as unit:
            await self._settle_interrupted(unit, now)
            await self._repeat_doubtful(unit, now)
            load = await unit.outbox.load(now, seconds)
            room = most - len(load.sent) - load.under_way
            if room <= 0 or free <= 0:
                self._due_at = min([*load.sent[:1], now]) + timedelta(seconds=seconds)
                return []
            batch = await unit.outbox.claim(
                holder=self._holder,
                now=now,
                until=now + LEASE,
                limit=min(room, free if first_only else free - RESERVED),
                first_only=first_only,
            )
            self._due_at = None if batch else await unit.outbox.next_due(now)
            return batch

    async def _settle_interrupted(self, unit: Unit, now: datetime) -> None:
        for notice in await unit.outbox.interrupted(now):
            settlement = after_failure(DeliveryFailed(Reason.AMBIGUOUS), notice)
            await _settle(unit, notice, settlement, now, holder=None)
            _log.warning("notice_interrupted", state=settlement.state, **_line(notice))

    async def _repeat_doubtful(self, unit: Unit, now: datetime) -> None:
        """Send once more what may have arrived and would be missed, unless something newer has arrived."""
        for notice in await unit.outbox.doubtful(now):
            if await unit.outbox.overtaken(notice):
                await unit.outbox.drop(notice.id or 0)
            else:
                await unit.outbox.repeat(notice.id or 0)

    async def _attempt(self, notice: Notice) -> None:
        ready: tuple[Delivery, Message] | None = None
        try:
            async with self._units() as unit:
                ready = await self._prepare(unit, notice)
        except DeliveryFailed as failed:  # one unbuildable notice holds up no other (F16)
            _log.exception("notice_unbuildable", **_line(notice))
            await self._conclude([notice], failed)
        except Exception as error:  # noqa: BLE001 - nor does one that the database does not let us prepare
            # Where nobody knows whether it was committed, all may be marked as going out that did not.
            marked = _told_by(ready[0]) if ready else [notice]
            cause = None if isinstance(error, Unavailable) else error
            await self._conclude(marked, DeliveryFailed(Reason.UNPREPARED), cause)
        else:
            if ready is not None:
                await self._send(*ready)

    async def _prepare(self, unit: Unit, notice: Notice) -> tuple[Delivery, Message] | None:
        """Compose the message and mark the notice as being sent; None when it is not to be sent now."""
        now = self._clock()
        ctx = Context(unit=unit, county=self._county, now=now)
        delivery: Delivery | None = None
        if not expired(notice, now):
            with _building():
                delivery = await gather(ctx, notice)
        kept = _obstacle(notice, delivery, now) or await self._paced(unit, notice, now)
        if kept or delivery is None:
            if kept:
                await _settle(unit, notice, kept, now, holder=self._holder, tried=False)
            if kept and kept.reason in _OF_ALL:
                await _hold(unit, notice, kept.reason, now)
            return None
        with _building():
            # Once the database failed it goes alone, as the reason may be one that goes with it.
            if notice.gathered and notice.reason != Reason.UNPREPARED:
                delivery = await gather_together(ctx, delivery)
            message, delivery = self._composed(delivery)
        if not await unit.outbox.sending(notice.id or 0, holder=self._holder):
            return None
        asks = any(
            one.notice.kind.handling.awaited is Awaited.QUESTION for one in (delivery, *delivery.together)
        )
        if notice.person_id and asks:
            await unit.turns.remove(asked_key(notice.person_id))  # a yes from now on may answer this question
        with _building():
            delivery = await addressed(ctx, delivery)
        for other in delivery.together:
            await unit.outbox.join(other.notice.id or 0, holder=self._holder, until=now + LEASE)
        return delivery, message

    def _composed(self, delivery: Delivery) -> tuple[Message, Delivery]:
        """The message for a delivery, alone where something that goes with it cannot be put into words."""
        try:
            return self._messenger.compose(delivery), delivery
        except Exception:
            if not delivery.together:
                raise
            _log.exception("notices_told_apart", kind=delivery.notice.kind)
            alone = replace(delivery, together=())
            return self._messenger.compose(alone), alone

    async def _paced(self, unit: Unit, notice: Notice, now: datetime) -> Settlement | None:
        """Return the time until which a notice waits for room in its conversation."""
        sent = await unit.outbox.sent_to(notice.place, now, self._budget.longest)
        fits_at = free_at(sent, self._budget.per_conversation, now)
        return Settlement(state=DeliveryState.QUEUED, wait=fits_at - now) if fits_at > now else None

    async def _send(self, delivery: Delivery, message: Message) -> None:
        notices = _told_by(delivery)
        try:
            activity_id = await self._messenger.deliver(delivery, message)
        except DeliveryFailed as failed:
            await self._conclude(notices, failed)
        except Exception:  # noqa: BLE001 - a mistake of ours in one message holds up no other
            _log.exception("notice_unsendable", **_line(delivery.notice))
            await self._conclude(notices, DeliveryFailed(Reason.AMBIGUOUS))
        else:
            await self._arrived(notices, activity_id)

    async def _arrived(self, notices: list[Notice], activity_id: str) -> None:
        now, sent = self._clock(), Settlement(state=DeliveryState.SENT)
        async with self._units() as unit:
            for notice in notices:
                theirs = activity_id if notice is notices[0] else None
                await _settle(unit, notice, sent, now, holder=self._holder, activity_id=theirs)
            first = notices[0]
            if first.group_id or first.held_at:  # its recipient can be reached: nobody else may tell us
                await unit.outbox.release(first.place, now)
        self._settled([sent.state] * len(notices))

    async def _conclude(
        self, notices: list[Notice], failed: DeliveryFailed, cause: Exception | None = None
    ) -> None:
        """Settle notices that did not surely arrive; the log gets the cause, where that is a bug."""
        now, first, states = self._clock(), notices[0], list[DeliveryState]()
        async with self._units() as unit:
            for notice in notices:
                settlement = after_failure(failed, notice)
                states.append(settlement.state)
                if settlement.anew:
                    await unit.outbox.renew(notice.id or 0, made_new(notice), holder=self._holder)
                await _settle(unit, notice, settlement, now, holder=self._holder)
                if settlement.reason in OWN_FAULT:
                    await unit.outbox.uncover(notice.id or 0)
                if failed.reason is Reason.NOT_INSTALLED and failed.status is None:
                    continue  # nothing went wrong: they have used a dialog alone, and have no chat yet
                why = {"reason": failed.reason, "state": settlement.state}
                _log.warning("notice_not_sent", **why, **_line(notice), exc_info=cause)
            if failed.next is Next.REACHABLE:
                await _hold(unit, first, failed.reason, now)
        self._settled(states)


@contextmanager
def _building() -> Iterator[None]:
    """Take what goes wrong in it for the notice's own fault (UNBUILDABLE), unless the database failed."""
    try:
        yield
    except (Unavailable, StatementFailed):
        raise
    except Exception as error:
        raise DeliveryFailed(Reason.UNBUILDABLE) from error


def _told_by(delivery: Delivery) -> list[Notice]:
    """Its own notice, and those that are told in its message."""
    return [delivery.notice, *(other.notice for other in delivery.together)]


_OF_ALL = (Reason.BLOCKED, Reason.NOT_INSTALLED)
"""Why nothing at all reaches a recipient; a pause holds some kinds only."""


def _obstacle(notice: Notice, delivery: Delivery | None, now: datetime) -> Settlement | None:
    """Return what becomes of a notice that is not to be sent; None when it is."""
    if expired(notice, now):
        own_wish = notice.reason == Reason.PAUSED  # nothing went wrong: it stands under "mine"
        return Settlement(state=DeliveryState.FAILED, reason=Reason.MOOT if own_wish else Reason.EXPIRED)
    if delivery is None:
        return Settlement(state=DeliveryState.FAILED, reason=Reason.MOOT)
    if delivery.person and delivery.person.blocked_at:
        return Settlement(state=DeliveryState.HELD, reason=Reason.BLOCKED)
    if delivery.person and delivery.person.paused_at and notice.kind.handling.pausable:
        return Settlement(state=DeliveryState.HELD, reason=Reason.PAUSED)
    if delivery.group and delivery.group.left_at:
        return Settlement(state=DeliveryState.HELD, reason=Reason.NOT_INSTALLED)
    return None


async def _settle(
    unit: Unit,
    notice: Notice,
    settlement: Settlement,
    now: datetime,
    *,
    holder: str | None,
    activity_id: str | None = None,
    tried: bool = True,
) -> None:
    ended = notice.created_at if notice.let_go and settlement.state is not DeliveryState.QUEUED else None
    await unit.outbox.settle(
        notice.id or 0,
        Ending(
            state=settlement.state,
            reason=settlement.reason,
            activity_id=activity_id,
            due_at=now + settlement.wait if settlement.wait else ended,
            tried=tried,
            at=now,
            settled_at=day_of(now) if notice.let_go else None,
        ),
        holder=holder,
    )


def _line(notice: Notice) -> dict[str, object]:
    """Return what a log line says of a notice: not which one, if its reader's word let it go just now."""
    return {"kind": notice.kind} if notice.let_go else {"notice": notice.id, "kind": notice.kind}


async def _hold(unit: Unit, notice: Notice, reason: Reason, now: datetime) -> None:
    """Hold all that waits for the same recipient."""
    if notice.person_id:
        person = await unit.people.get(notice.person_id)
        if person.blocked_at is None:
            await unit.people.save(replace(person, blocked_at=day_of(now)))
        await unit.outbox.hold_for_person(notice.person_id, reason, now)
    elif notice.group_id:
        await unit.outbox.hold_for_group(notice.group_id, reason, now)


async def _end(running: set[asyncio.Task[None]]) -> None:
    """Cancel what is still under way, and wait for it to end."""
    for task in running:
        task.cancel()
    with suppress(asyncio.CancelledError):
        await asyncio.gather(*running, return_exceptions=True)
