"""SQLite as we set it up."""

import asyncio
import sqlite3
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.log import Action, Entry
from bot.ports import Unavailable
from storage.engine.database import Database
from storage.engine.sqlite import QUICK, Sqlite
from storage.engine.sqlite_file import SqliteFile
from storage.tables import METADATA
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON
from tests.storage.conftest import Open


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2)]
)
async def test_it_is_durable_and_keeps_its_references(
    sqlite_url: str, open_database: Open, pragma: str, value: object
) -> None:
    async with open_database(sqlite_url).transaction() as connection:
        assert (await connection.execute(sa.text(f"PRAGMA {pragma}"))).scalar() == value


async def test_the_folder_is_made(tmp_path: Path, open_database: Open) -> None:
    assert await open_database(f"sqlite:///{tmp_path / 'a' / 'b' / 'havainto.db'}").gone() is None


def test_every_index_and_constraint_has_a_name() -> None:
    for table in METADATA.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name


@pytest.mark.fast_path
async def test_a_unit_cancelled_while_the_disk_writes_ends_before_the_next_begins(
    sqlite_url: str, open_database: Open
) -> None:
    database, disk_is_free, left = open_database(sqlite_url), threading.Event(), asyncio.Event()
    assert isinstance(database._engine, Sqlite)
    database._engine._disk.submit(disk_is_free.wait)

    async def write() -> None:
        async with UnitsOfWork(database, VAULT)() as unit:
            await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject="one"))
            left.set()

    first = asyncio.create_task(write())
    await left.wait()
    first.cancel()
    second = asyncio.create_task(write())
    done, _ = await asyncio.wait({first, second}, timeout=0.02)
    assert not done
    disk_is_free.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
    async with UnitsOfWork(database, VAULT)() as unit:
        assert len(await unit.log.of("one")) == 2


@pytest.mark.fast_path
async def test_the_file_is_not_closed_under_a_thread_that_cleans_it(
    sqlite_url: str, open_database: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever waits for the cleaning may be cancelled, as at the end of the bot: the thread goes on."""
    database, cleaning, disk_is_free = open_database(sqlite_url), threading.Event(), threading.Event()
    assert isinstance(database._engine, Sqlite)
    await _write(database)
    file, order = database._engine._file, list[str]()
    close = file.close

    def slowly() -> bool:
        cleaning.set()
        disk_is_free.wait(1)
        order.append("cleaned")
        return True

    def noted() -> None:
        order.append("closed")
        close()

    monkeypatch.setattr(file, "empty_log", slowly)
    monkeypatch.setattr(file, "close", noted)
    scrubbing = asyncio.create_task(database.scrub())
    await asyncio.to_thread(cleaning.wait)
    scrubbing.cancel()
    disposing = asyncio.create_task(database.dispose())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    disk_is_free.set()
    await asyncio.wait({scrubbing, disposing})
    assert order == ["cleaned", "closed"]


@pytest.mark.fast_path
@pytest.mark.parametrize(
    ("took", "units", "on_the_loop"),
    [
        (0.0, 1, True),
        (QUICK, 1, True),
        (QUICK * 2, 1, False),
        (float("inf"), 1, False),  # nobody knows this disk yet
        (0.0, 3, True),
        (QUICK * 2, 3, False),
    ],
)
async def test_a_commit_leaves_the_loop_but_on_a_quick_disk(
    sqlite_url: str,
    open_database: Open,
    monkeypatch: pytest.MonkeyPatch,
    *,
    took: float,
    units: int,
    on_the_loop: bool,
) -> None:
    database = open_database(sqlite_url)
    engine = database._engine
    assert isinstance(engine, Sqlite)
    commit, seen = engine._file.commit, list[bool]()

    def noted() -> None:
        seen.append(threading.current_thread() is threading.main_thread())
        commit()

    monkeypatch.setattr(engine._file, "commit", noted)
    engine._took = took

    await asyncio.gather(*(_write(database) for _ in range(units)))
    assert seen[-1] is on_the_loop


async def _write(database: Database) -> None:
    async with UnitsOfWork(database, VAULT)() as unit:
        await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject="one"))
        await asyncio.sleep(0)  # whoever else there is queues meanwhile


@pytest.mark.fast_path
async def test_a_commit_on_the_loop_that_is_lost_is_told_and_the_next_unit_is_kept(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)
    engine = database._engine
    assert isinstance(engine, Sqlite)
    engine._took = 0.0

    def broken() -> None:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    with pytest.MonkeyPatch.context() as lost:
        lost.setattr(engine._file, "commit", broken)
        with pytest.raises(Unavailable):
            await _write(database)
    async with UnitsOfWork(database, VAULT)() as unit:
        assert await unit.log.of("one") == []


@pytest.mark.fast_path
async def test_a_connection_that_breaks_under_a_unit_is_forgotten_with_it(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)

    async def fail() -> None:
        async with UnitsOfWork(database, VAULT)() as unit:
            await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject="one"))
            assert isinstance(database._engine, Sqlite)
            database._engine._file._at_hand.close()
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    await _write(database)
    async with UnitsOfWork(database, VAULT)() as unit:
        assert len(await unit.log.of("one")) == 1


def test_nothing_seems_to_be_committed_to_a_file_that_is_not_open(sqlite_url: str) -> None:
    with pytest.raises(sqlite3.ProgrammingError):
        SqliteFile.at(sa.make_url(sqlite_url)).commit()
