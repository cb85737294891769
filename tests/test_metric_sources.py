"""What the metrics look up at each quarter of an hour, and whether turns can be served."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.app import PARTS
from bot.domain.backup import Backup
from bot.metrics import Metrics, Sources, collector
from bot.ports import Unavailable
from bot.usecases.digest_posts import Missing
from tests.fakes.clock import START, FakeClock
from tests.stage import Stage, stage
from tests.test_metrics import shown, values


async def test_what_cannot_be_looked_up_is_left_out_and_the_last_backup_stays() -> None:
    clock, gone, made = FakeClock(), list[Exception](), datetime(2026, 11, 17, tzinfo=UTC)

    async def found(_before: datetime) -> dict[Missing, tuple[int, datetime]]:
        if gone:
            raise gone[0]
        return {Missing.QUEUED: (2, _before - timedelta(hours=1))}

    async def last() -> datetime:
        if gone:
            raise gone[0]
        return made

    metrics = Metrics(clock, Sources(overdue=found, last_backup=last))
    await metrics.look()
    assert values(metrics, "digests_overdue") == {"queued": 2}
    assert values(metrics, "digests_overdue_oldest_seconds") == {"queued": 75 * 60}
    assert values(metrics, "backup_last_timestamp_seconds") == {"": made.timestamp()}
    for trouble, events in ((Unavailable(), []), (ValueError("invented"), ["metric_failed"] * 2)):
        gone[:] = [trouble]
        clock.advance(minutes=15)
        with capture_logs() as lines:
            await metrics.look()
        assert shown(metrics)["havainto_digests_overdue"].samples == []
        assert values(metrics, "backup_last_timestamp_seconds") == {"": made.timestamp()}
        assert [line["event"] for line in lines] == events


async def test_a_backup_is_nought_when_there_is_none_and_absent_when_none_is_expected() -> None:
    async def none() -> None:
        return None

    metrics = Metrics(FakeClock(), Sources(last_backup=none))
    await metrics.look()
    assert values(metrics, "backup_expected") == {"": 1}
    assert [one.value for one in shown(metrics)["havainto_backup_last_timestamp_seconds"].samples] == [0]
    metrics = Metrics(FakeClock())
    await metrics.look()
    assert values(metrics, "backup_expected") == {}
    assert "havainto_backup_last_timestamp_seconds" not in shown(metrics)


async def test_a_credential_that_cannot_be_read_has_ended_and_one_without_end_is_not_shown() -> None:
    ends = datetime(2027, 1, 1, tzinfo=UTC)

    async def known() -> datetime:
        return ends

    async def unreadable() -> datetime:
        raise ValueError("an invented file")

    async def shows(source: Callable[[], Awaitable[datetime | None]] | None) -> list[float] | None:
        metrics = Metrics(FakeClock(), Sources(credential_ends=source) if source else None)
        await metrics.look()
        family = shown(metrics).get("havainto_credential_ends_timestamp_seconds")
        return [one.value for one in family.samples] if family else None

    assert await shows(known) == [ends.timestamp()]
    assert await shows(unreadable) == [0]
    assert await shows(None) is None


# --- the whole bot


def take_away(database: Path) -> None:
    """Put a folder where a database was."""
    database.rename(database.with_suffix(".away"))
    database.mkdir()


async def test_each_part_is_ready_or_not_and_the_metrics_are_served_while_the_database_is_away(
    on: Stage,
) -> None:
    metrics = on.house.metrics
    await metrics.refresh()
    assert values(metrics, "ready") == dict.fromkeys(PARTS, 1)
    await on.house.database.dispose()
    take_away(Path(on.settings.database_url.removeprefix("sqlite:///")))
    on.house.readiness._found_at -= 100
    await metrics.refresh()
    assert values(metrics, "ready").keys() == set(PARTS) - {"database"}
    on.clock.advance(minutes=15)
    await metrics.refresh()
    assert shown(metrics)["havainto_outbox_late"].samples == []
    assert shown(metrics)["havainto_digests_overdue"].samples == []
    await metrics.close()


async def test_a_look_that_takes_long_holds_up_no_scrape_and_is_shown_by_a_later_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(collector, "PATIENCE", 0.01)
    asked, answer = list[int](), asyncio.Event()

    async def ready() -> dict[str, bool]:
        asked.append(1)
        await answer.wait()
        return {"database": True}

    metrics = Metrics(FakeClock(), Sources(ready=ready))
    await metrics.refresh()
    await metrics.refresh()
    assert values(metrics, "ready") == {}
    answer.set()
    monkeypatch.setattr(collector, "PATIENCE", 5)
    await metrics.refresh()
    assert (values(metrics, "ready"), len(asked)) == ({"database": 1}, 1)
    answer.clear()
    monkeypatch.setattr(collector, "PATIENCE", 0.01)
    await metrics.refresh()
    await asyncio.wait_for(metrics.close(), 5)


async def test_the_bot_shows_its_last_good_backup_and_when_its_secret_ends(
    database_url: str, tmp_path: Path
) -> None:
    async with stage(
        database_url,
        backup_folder=tmp_path,
        backup_recipients="age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p",
        app_secret_ends="2027-06-01",
    ) as on:
        made = Backup(id="2026-11-18", began_at=START, file="one", folder="mark")
        async with on.unit() as unit:
            assert await unit.backups.claim(made, START)
            done = Backup(**{**vars(made), "ended_at": START + timedelta(minutes=1), "rows": 1, "size": 1})
            assert await unit.backups.end(done, START)
        await on.house.metrics.look()
        minute = START + timedelta(minutes=1)
        assert values(on.house.metrics, "backup_last_timestamp_seconds") == {"": minute.timestamp()}
        ends = datetime(2027, 5, 31, 21, tzinfo=UTC)
        assert values(on.house.metrics, "credential_ends_timestamp_seconds") == {"": ends.timestamp()}


async def test_a_scrape_of_the_bot_asks_no_more_than_a_probe(on: Stage) -> None:
    before = on.house.readiness._found_at
    for _ in range(5):
        await on.house.metrics.refresh()
    first = on.house.readiness._found_at
    await on.house.metrics.refresh()
    assert before < first == on.house.readiness._found_at
