"""The courier's own loop: woken, or by its own alarm; nothing stops it but its end."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from datetime import timedelta
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.courier import LEASE
from bot.domain.notices import DeliveryState
from bot.ports import Delivery, Message, Unavailable
from tests.delivery.post_office import Letterbox, PostOffice
from tests.fakes.clock import FakeClock

Running = Callable[[PostOffice], None]


class Bell(Letterbox):
    """A letterbox that rings."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.rang = asyncio.Event()

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        """Ring, then do as usual."""
        self.rang.set()
        return await super().deliver(delivery, message)

    async def next(self) -> None:
        """Wait for the next try."""
        await asyncio.wait_for(self.rang.wait(), 5)
        self.rang.clear()


ONE_ROUND = 1
"""Units of a round that finds nothing; then the alarm is set."""


class Looks:
    """Units of work that are counted, and fail as the test wishes."""

    def __init__(self, units: Any) -> None:
        self._units = units
        self.failures: list[Exception] = []
        self.opened = asyncio.Event()
        self.round_over = asyncio.Event()
        self.count = 0

    def __call__(self, *, serial: str | None = None) -> Any:
        self._note()
        return self._units(serial=serial)

    def reading(self) -> Any:
        """One that only reads."""
        self._note()
        return self._units.reading()

    def _note(self) -> None:
        self.count += 1
        self.opened.set()
        if self.count >= ONE_ROUND:
            self.round_over.set()
        if self.failures:
            raise self.failures.pop(0)


@pytest.fixture
def mail(clock: FakeClock) -> Bell:
    return Bell(clock)


@pytest.fixture
async def run() -> AsyncIterator[Running]:
    """Starts a courier's loop, and cancels it after the test."""
    tasks: list[asyncio.Task[None]] = []

    def start(office: PostOffice) -> None:
        tasks.append(asyncio.create_task(office.courier.run()))

    yield start
    for task in tasks:
        assert not task.done(), task.exception()
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def until_idle(looks: Looks) -> None:
    """Until the courier has looked, found nothing more, and waits for its bell."""
    before = -1
    while looks.count != before:
        before = looks.count
        with suppress(TimeoutError):
            looks.opened.clear()
            await asyncio.wait_for(looks.opened.wait(), 0.1)


async def test_nothing_happens_until_somebody_wakes_it(office: PostOffice, mail: Bell, run: Running) -> None:
    looks = Looks(office.units)
    office.courier._units = looks
    await office.queue(await office.person())
    run(office)
    await until_idle(looks)
    assert looks.count == 0
    office.courier.wake()
    await mail.next()


async def test_it_wakes_itself_for_what_is_due_within_the_minute(
    office: PostOffice, mail: Bell, run: Running
) -> None:
    due_at = office.clock() + timedelta(milliseconds=50)
    key = await office.queue(await office.person(), due_at=due_at)
    looks = Looks(office.units)
    office.courier._units = looks
    run(office)
    office.courier.wake()
    await asyncio.wait_for(looks.round_over.wait(), 5)
    assert mail.tried == []
    office.clock.set(due_at)
    await mail.next()
    assert mail.tried == [key]


async def test_what_is_due_later_is_left_to_the_tick(office: PostOffice, mail: Bell, run: Running) -> None:
    due_at = office.clock() + LEASE
    await office.queue(await office.person(), due_at=due_at)
    looks = Looks(office.units)
    office.courier._units = looks
    run(office)
    office.courier.wake()
    await until_idle(looks)
    office.clock.set(due_at)
    assert looks.count == ONE_ROUND
    assert not [timer for timer in alarms() if not timer.cancelled()]
    office.courier.wake()
    await mail.next()


def alarms() -> list[Any]:
    """The loop's timers that would wake a courier."""
    return [timer for timer in asyncio.get_running_loop()._scheduled if "Courier.wake" in repr(timer)]  # type: ignore[attr-defined]


async def test_an_empty_outbox_sets_no_alarm_and_is_not_looked_at_again(
    office: PostOffice, run: Running
) -> None:
    looks = Looks(office.units)
    office.courier._units = looks
    run(office)
    office.courier.wake()
    await until_idle(looks)
    assert looks.count == ONE_ROUND
    assert alarms() == []


async def test_a_notice_that_another_courier_holds_is_looked_at_when_its_lease_ends(
    office: PostOffice, mail: Bell, run: Running
) -> None:
    key = await office.queue(await office.person())
    lease_until = office.clock() + timedelta(milliseconds=50)
    async with office.units() as unit:
        assert await unit.outbox.claim(holder="dead", now=office.clock(), until=lease_until, limit=1)
    run(office)
    office.courier.wake()
    looks = Looks(office.units)
    office.courier._units = looks
    await asyncio.wait_for(looks.round_over.wait(), 5)
    office.clock.set(lease_until)
    await mail.next()
    assert mail.tried == [key]


AWAY, MISTAKE = (Unavailable, "outbox_unavailable"), (ZeroDivisionError, "courier_failed")
WAITS = "notice_not_sent"


@pytest.mark.parametrize(
    ("units_before", "failure", "event"),
    # In the third unit a notice is prepared: there it waits by itself, and the courier goes on.
    [(2, kind, WAITS) for kind, _ in (AWAY, MISTAKE)]
    + [(n, *of) for n in (0, 1, 3, 4) for of in (AWAY, MISTAKE)],
)
async def test_it_outlives_any_failure_and_goes_on_when_woken_again(
    office: PostOffice, mail: Bell, run: Running, units_before: int, failure: type[Exception], event: str
) -> None:
    key = await office.queue(await office.person())
    fuse = iter([False] * units_before + [True])

    class Blows(Looks):
        def _note(self) -> None:
            if next(fuse, False):
                self.failures.append(failure())
            super()._note()

    looks = Blows(office.units)
    office.courier._units = looks
    with capture_logs() as log:
        run(office)
        office.courier.wake()
        await until_idle(looks)
        office.clock.advance(seconds=LEASE.total_seconds())
        office.courier.wake()
        await mail.next()
    assert event in [line["event"] for line in log]
    assert mail.tried == [key]


async def test_a_database_lost_after_the_message_went_out_does_not_send_it_again(
    office: PostOffice, mail: Bell, run: Running
) -> None:
    key = await office.queue(await office.person())
    looks = Looks(office.units)
    office.courier._units = looks

    async def lost(delivery: Delivery, message: Message) -> str:
        looks.failures.append(Unavailable())
        return await Bell.deliver(mail, delivery, message)

    mail.deliver = lost  # type: ignore[method-assign]  # the database goes while Teams answers
    with capture_logs() as log:
        run(office)
        office.courier.wake()
        await mail.next()
        await until_idle(looks)
        office.clock.advance(seconds=LEASE.total_seconds())
        office.courier.wake()
        await until_idle(looks)
    assert mail.keys == [key]
    assert (await office.row(key)).state == "ambiguous"
    assert {"outbox_unavailable", "notice_interrupted"} <= {line["event"] for line in log}


class Slow(Letterbox):
    """Holds each delivery until the test lets it go."""

    def __init__(self, clock: FakeClock) -> None:
        super().__init__(clock)
        self.begun, self.free = asyncio.Event(), asyncio.Event()

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        self.begun.set()
        await self.free.wait()
        return await super().deliver(delivery, message)


@pytest.fixture
def slow(office: PostOffice, clock: FakeClock) -> Slow:
    """A courier whose deliveries take as long as the test wishes."""
    office.messenger = Slow(clock)
    office.restart()
    return office.messenger


async def test_a_courier_that_ends_finishes_what_it_has_begun_and_claims_nothing_more(
    office: PostOffice, slow: Slow
) -> None:
    person = await office.person()
    first, running = await office.queue(person), asyncio.create_task(office.courier.run())
    office.courier.wake()
    await slow.begun.wait()
    ending = asyncio.create_task(office.courier.end())
    other = await office.queue(await office.person())
    office.courier.wake()
    slow.free.set()
    await ending
    await running
    rows = await office.rows()
    assert (rows[first].state, rows[other].state) == (DeliveryState.SENT, DeliveryState.QUEUED)
    await PostOffice(office.database, office.clock, slow).courier.empty()  # another copy, at once
    assert slow.keys == [first, other]


async def test_a_courier_that_never_ran_or_was_cut_off_ends_at_once(office: PostOffice, slow: Slow) -> None:
    await asyncio.wait_for(office.courier.end(), 5)
    office.restart()
    await office.queue(await office.person())
    running = asyncio.create_task(office.courier.run())
    office.courier.wake()
    await slow.begun.wait()
    running.cancel()
    await asyncio.wait({running})
    await asyncio.wait_for(office.courier.end(), 5)


async def test_a_courier_that_hangs_is_not_waited_for_longer_than_its_time(
    office: PostOffice, slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.courier.ENDS_WITHIN", 0.01)
    await office.queue(await office.person())
    running = asyncio.create_task(office.courier.run())
    office.courier.wake()
    await slow.begun.wait()
    await asyncio.wait_for(office.courier.end(), 5)
    assert not running.done()
    running.cancel()
    await asyncio.wait({running})
