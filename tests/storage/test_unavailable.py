"""A database that is gone says so, soon, and nothing is half kept."""

import asyncio
import os
import resource
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.log import Action, Entry
from bot.ports import Unavailable
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from storage.versions import version_fault
from tests.fakes.keys import VAULT
from tests.fakes.postgres import PostgresServer
from tests.storage.cast import NOON
from tests.storage.conftest import Open

ENTRY = Entry(at=NOON, action=Action.RECEIVED, subject="one", reason="x" * 5000)


async def write(database: Database) -> None:
    """One unit that writes."""
    async with UnitsOfWork(database, VAULT)() as unit:
        await unit.log.add(ENTRY)


async def test_a_database_without_tables_is_unavailable(empty_url: str, open_database: Open) -> None:
    database = open_database(empty_url)
    with pytest.raises(Unavailable):
        await write(database)
    assert await database.gone() is None
    assert await version_fault(database)


async def test_a_folder_in_place_of_the_file(tmp_path: Path, open_database: Open) -> None:
    database = open_database(f"sqlite:///{tmp_path}")
    with pytest.raises(Unavailable):
        await write(database)
    assert await database.gone() is not None
    assert await version_fault(database)


async def test_a_file_that_is_no_database(tmp_path: Path, open_database: Open) -> None:
    (tmp_path / "letter.db").write_text("Dear Anna, " * 500)
    with pytest.raises(Unavailable):
        await write(open_database(f"sqlite:///{tmp_path / 'letter.db'}"))


async def test_a_file_exchanged_while_the_bot_runs(
    sqlite_url: str, sqlite_file: Path, open_database: Open
) -> None:
    database, path = open_database(sqlite_url), sqlite_url.removeprefix("sqlite:///")
    await write(database)
    os.remove(path)  # noqa: PTH107 - a Path's methods are flagged in async tests
    os.mkdir(path)  # noqa: PTH102 - same
    with pytest.raises(Unavailable):
        await write(database)
    os.rmdir(path)  # noqa: PTH106 - same
    shutil.copy(sqlite_file, path)
    await write(database)


async def test_a_file_removed_while_the_bot_runs_takes_nothing_in_and_one_put_in_its_place_does(
    sqlite_url: str, sqlite_file: Path, open_database: Open
) -> None:
    """What is written to a file that has no name any more is gone when the bot ends."""
    database, path = open_database(sqlite_url), sqlite_url.removeprefix("sqlite:///")
    await write(database)
    os.remove(path)  # noqa: PTH107 - a Path's methods are flagged in async tests
    with pytest.raises(Unavailable):
        await write(database)
    assert await version_fault(database)
    shutil.copy(sqlite_file, path)
    await write(database)
    with closing(sqlite3.connect(path)) as other:
        assert other.execute("SELECT count(*) FROM log WHERE subject = 'one'").fetchone() == (1,)


async def test_a_file_locked_for_longer_than_our_patience(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url, patience=0.03)
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable):
            await write(database)
        other.execute("ROLLBACK")
    await write(database)


async def test_a_file_locked_for_a_moment_is_waited_for_and_the_loop_goes_on(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)
    with closing(sqlite3.connect(sqlite_url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        writing = asyncio.create_task(write(database))
        done, _ = await asyncio.wait({writing}, timeout=0.02)
        assert not done
        other.execute("ROLLBACK")
        await writing


async def test_a_unit_inside_a_unit_does_not_hang_for_ever(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url, patience=0.03)
    async with database.transaction():
        with pytest.raises(Unavailable):
            await write(database)
    await write(database)


@pytest.mark.fast_path
async def test_a_disk_that_is_full_when_the_unit_is_left(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)

    async def write_until_full() -> None:
        async with UnitsOfWork(database, VAULT)() as unit:
            await unit.log.add(ENTRY)
            resource.setrlimit(resource.RLIMIT_FSIZE, (wal, hard))

    await write(database)
    wal = os.stat(sqlite_url.removeprefix("sqlite:///") + "-wal").st_size  # noqa: PTH116 - in an async test
    try:
        with pytest.raises(Unavailable):
            await write_until_full()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    await write(database)
    async with UnitsOfWork(database, VAULT)() as unit:
        assert len(await unit.log.of("one")) == 2


@pytest.mark.postgres
async def test_connections_cut_in_the_middle(
    postgres_server: PostgresServer, migrated_postgres_url: str, open_database: Open
) -> None:
    database, name = open_database(migrated_postgres_url), sa.make_url(migrated_postgres_url).database or ""

    async def write_and_be_cut_off(*, again: bool) -> None:
        async with UnitsOfWork(database, VAULT)() as unit:
            await unit.log.add(ENTRY)
            postgres_server.cut(name)
            if again:
                await unit.log.add(ENTRY)

    for again in (True, False):
        with pytest.raises(Unavailable):
            await write_and_be_cut_off(again=again)
    postgres_server.cut(name)
    await write(database)  # the pool noticed by itself
    async with UnitsOfWork(database, VAULT)() as unit:
        assert len(await unit.log.of("one")) == 1


@pytest.mark.postgres
async def test_a_server_that_is_stopped(open_database: Open) -> None:
    server = PostgresServer()
    try:
        server.start()
        database = open_database(server.url("postgres"))
        assert await database.gone() is None
    finally:
        server.stop()
    with pytest.raises(Unavailable):
        await write(database)
    assert await database.gone() is not None


async def test_a_server_that_does_not_answer(open_database: Open) -> None:
    async def silent(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await _reader.read()
        writer.close()

    server = await asyncio.start_server(silent, "127.0.0.1", 0)
    async with server:
        port = server.sockets[0].getsockname()[1]
        database = open_database(f"postgres://anna@127.0.0.1:{port}/havainto?sslmode=disable", patience=0.1)
        started = time.monotonic()
        with pytest.raises(Unavailable):
            await write(database)
        assert time.monotonic() - started < 2


@pytest.mark.postgres
async def test_a_statement_that_takes_too_long(migrated_postgres_url: str, open_database: Open) -> None:
    first, second = open_database(migrated_postgres_url), open_database(migrated_postgres_url, patience=0.2)
    async with UnitsOfWork(first, VAULT)(serial="conversation"):
        with pytest.raises(Unavailable):
            async with UnitsOfWork(second, VAULT)(serial="conversation"):
                pass
    async with UnitsOfWork(second, VAULT)(serial="conversation"):
        pass
