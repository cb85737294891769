"""The clock that ticks, and the duties it looks at."""

import asyncio
from collections.abc import AsyncIterator, Callable
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.events import EVENT_JOB_MAX_INSTANCES
from structlog.testing import capture_logs

from bot.domain.observation import Draft
from bot.ports import Unavailable
from scheduler import clockwork as clockworks
from scheduler.clockwork import Clockwork
from scheduler.jobs import Jobs
from scheduler.schedule import EVERY, TURNS_KEPT, Duty
from tests.delivery.post_office import COUNTY, Letterbox
from tests.fakes.clock import START, FakeClock
from tests.time.bot_copy import BotCopy
from tests.time.conftest import Open


class Diary:
    """Stands for :class:`scheduler.jobs.Jobs`: notes what is done, and fails as the test wishes."""

    def __init__(self, failures: dict[Duty, list[Exception]] | None = None, count: int = 0) -> None:
        self.done: list[Duty] = []
        self.failures = failures or {}
        self.count = count
        self.all_done = asyncio.Event()
        self.expected = len(Duty)

    async def do(self, duty: Duty) -> int:
        self.done.append(duty)
        if len(self.done) >= self.expected:
            self.all_done.set()
        if self.failures.get(duty):
            raise self.failures[duty].pop(0)
        return self.count


def clockwork(jobs: object, ran: Callable[[Duty], None] = lambda _duty: None) -> Clockwork:
    return Clockwork(jobs, ran)  # type: ignore[arg-type]  # the diary stands for the jobs


@pytest.fixture
async def copy(sqlite_url: str, open_database: Open) -> BotCopy:
    clock = FakeClock()
    return BotCopy(open_database(sqlite_url), clock, Letterbox(clock))


def test_every_duty_has_its_interval_and_none_is_a_long_wait() -> None:
    assert set(EVERY) == set(Duty)
    assert EVERY[Duty.DELIVER] <= timedelta(seconds=10)
    assert EVERY[Duty.DIGESTS] <= timedelta(minutes=5)


@pytest.mark.parametrize("duty", Duty)
async def test_every_duty_can_be_done_on_an_empty_database(copy: BotCopy, duty: Duty) -> None:
    assert await copy.jobs.do(duty) == 0


async def test_delivering_wakes_the_courier(copy: BotCopy) -> None:
    await copy.jobs.do(Duty.DELIVER)
    assert copy.woken == 1


async def test_digests_wake_the_courier_only_when_there_are_any(copy: BotCopy) -> None:
    await copy.office.group()
    await copy.jobs.do(Duty.DIGESTS)
    assert copy.woken == 0
    copy.clock.advance(days=14)
    assert await copy.jobs.do(Duty.DIGESTS) == 2
    assert copy.woken == 1


async def test_drafts_expire_after_seven_days_untouched_and_not_an_instant_earlier(copy: BotCopy) -> None:
    anna, sven = [await copy.office.person() for _ in range(2)]
    async with copy.office.units() as unit:
        for person, at in ((anna, START), (sven, START + timedelta(days=1))):
            await unit.drafts.add(
                Draft(id=person.id, person_id=person.id, answers={}, at="type", changed_at=at)
            )
    copy.clock.set(START + timedelta(days=7))
    assert await copy.jobs.do(Duty.RETENTION) == 0
    copy.clock.advance(seconds=1)
    assert await copy.jobs.do(Duty.RETENTION) == 1
    async with copy.office.units() as unit:
        assert await unit.drafts.of(anna.id) is None
        assert await unit.drafts.of(sven.id)


async def test_turns_are_remembered_for_two_days_and_forgotten_after_three(copy: BotCopy) -> None:
    async with copy.office.units() as unit:
        await unit.turns.first(["old"], START)
        await unit.turns.first(["young"], START + timedelta(days=1))
    copy.clock.set(START + timedelta(days=2))
    assert await copy.jobs.do(Duty.FORGET_TURNS) == 0
    copy.clock.set(START + TURNS_KEPT)
    assert await copy.jobs.do(Duty.FORGET_TURNS) == 1
    async with copy.office.units() as unit:
        assert await unit.turns.first(["old"], copy.clock())
        assert not await unit.turns.first(["young"], copy.clock())


async def test_a_failing_duty_is_logged_whole_and_done_again_at_its_next_tick() -> None:
    diary = Diary({Duty.DIGESTS: [ZeroDivisionError("an invented mistake")]}, count=3)
    ticking = clockwork(diary)
    with capture_logs() as log:
        await ticking._tick(Duty.DIGESTS)
        await ticking._tick(Duty.DIGESTS)
    assert diary.done == [Duty.DIGESTS] * 2
    assert [(line["event"], line["log_level"]) for line in log] == [
        ("duty_failed", "error"),
        ("duty_done", "info"),
    ]
    assert log[0]["exc_info"]
    assert log[1]["count"] == 3


async def test_a_database_that_is_away_is_a_warning_and_no_traceback() -> None:
    ticking = clockwork(Diary({Duty.DIGESTS: [Unavailable()]}))
    with capture_logs() as log:
        await ticking._tick(Duty.DIGESTS)
        await ticking._tick(Duty.DIGESTS)
    assert [(line["event"], line["log_level"]) for line in log] == [("duty_unavailable", "warning")]


async def test_a_duty_that_is_stopped_with_the_bot_is_no_mistake(
    caplog: pytest.LogCaptureFixture, started: Callable[[Diary], Clockwork]
) -> None:
    """APScheduler would log the whole way to where it was stopped."""

    class Endless(Diary):
        async def do(self, duty: Duty) -> int:
            await super().do(duty)
            await asyncio.Event().wait()
            return 0

    diary = Endless()
    with capture_logs() as log:
        ticking = started(diary)
        await asyncio.wait_for(diary.all_done.wait(), 5)
        ticking.stop()
        for _ in range(3):
            await asyncio.sleep(0)
    assert [line["event"] for line in log] == ["duty_stopped"] * len(Duty)
    assert caplog.records == []


async def test_a_tick_that_did_nothing_leaves_no_line_in_the_log() -> None:
    with capture_logs() as log:
        await clockwork(Diary())._tick(Duty.DELIVER)
    assert log == []


async def test_a_day_of_ticks_does_every_duty_as_often_as_the_schedule_says() -> None:
    """The schedule driven without a scheduler: one failing duty takes no tick from the others."""
    diary = Diary({Duty.RETENTION: [ValueError("invented")] * 24})
    diary.expected = 10**9
    ticking = clockwork(diary)
    with capture_logs():
        for second in range(0, 6 * 3600, 5):
            for duty, interval in EVERY.items():
                if second % interval.total_seconds() == 0:
                    await ticking._tick(duty)
    assert {duty: diary.done.count(duty) for duty in Duty} == {
        Duty.DELIVER: 4320,
        Duty.DIGESTS: 360,
        Duty.QUESTIONS: 6,
        Duty.LIMITS: 72,
        Duty.MEETINGS: 6,
        Duty.DELIVERIES: 24,
        Duty.RETENTION: 6,
        Duty.EFFECTS: 6,
        Duty.REPORTS: 24,
        Duty.RHYTHMS: 24,
        Duty.ROLES: 6,
        Duty.FORGET_TURNS: 6,
        Duty.BACKUPS: 72,
    }


@pytest.fixture
async def started() -> AsyncIterator[Callable[[Diary], Clockwork]]:
    """Starts the real APScheduler, and stops it after the test."""
    running: list[Clockwork] = []

    def start(diary: Diary) -> Clockwork:
        running.append(clockwork(diary))
        running[-1].start()
        return running[-1]

    yield start
    for one in running:
        if one._scheduler.running:
            one.stop()


async def test_all_duties_are_looked_at_as_soon_as_the_bot_starts(
    started: Callable[[Diary], Clockwork],
) -> None:
    diary = Diary()
    started(diary)
    await asyncio.wait_for(diary.all_done.wait(), 5)
    assert sorted(diary.done) == sorted(Duty)


async def test_real_ticks_go_on_after_a_failure(
    started: Callable[[Diary], Clockwork], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clockworks, "EVERY", {Duty.DIGESTS: timedelta(seconds=0.02)})
    diary = Diary({Duty.DIGESTS: [ZeroDivisionError("invented"), Unavailable()]})
    diary.expected = 4
    with capture_logs() as log:
        started(diary)
        await asyncio.wait_for(diary.all_done.wait(), 5)
    assert [line["event"] for line in log] == ["duty_failed", "duty_unavailable"]


async def test_a_tick_under_way_is_not_overtaken_by_the_next(
    started: Callable[[Diary], Clockwork], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(clockworks, "EVERY", {Duty.DIGESTS: timedelta(seconds=0.01)})
    caplog.set_level("CRITICAL", logger="apscheduler")
    turned_away = asyncio.Event()

    class Slow(Diary):
        running, most = 0, 0

        async def do(self, duty: Duty) -> int:
            self.running += 1
            self.most = max(self.most, self.running)
            await turned_away.wait()  # it ends only when a second tick came and was not let in
            self.running -= 1
            return await super().do(duty)

    slow = Slow()
    started(slow)._scheduler.add_listener(lambda _event: turned_away.set(), EVENT_JOB_MAX_INSTANCES)
    await asyncio.wait_for(slow.all_done.wait(), 5)
    assert slow.most == 1


async def test_a_stopped_clock_has_nothing_left_to_tick(started: Callable[[Diary], Clockwork]) -> None:
    diary = Diary()
    ticking = clockwork(diary)
    ticking.start()
    await asyncio.wait_for(diary.all_done.wait(), 5)
    assert len(ticking._scheduler.get_jobs()) == len(Duty)
    ticking.stop()
    await asyncio.sleep(0)
    assert not ticking._scheduler.running


async def test_the_jobs_take_the_time_from_the_clock_they_were_given(copy: BotCopy) -> None:
    """Nothing in a duty asks the machine what time it is."""
    await copy.office.group()
    jobs = Jobs(
        units=copy.office.units,
        county=COUNTY,
        clock=lambda: datetime(2026, 11, 23, 6, 59, 59, tzinfo=UTC),
        wake=lambda: None,
    )
    assert await jobs.do(Duty.DIGESTS) == 0
    copy.clock.set(datetime(2026, 11, 23, 7, tzinfo=UTC))
    assert await copy.jobs.do(Duty.DIGESTS) == 1
