"""SQLite as we set it up."""

import asyncio
import threading
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.log import Action, Entry
from storage.sqlite import Sqlite
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


async def test_synchronous_can_be_relaxed(sqlite_url: str, open_database: Open) -> None:
    async with open_database(sqlite_url, synchronous="NORMAL").transaction() as connection:
        assert (await connection.execute(sa.text("PRAGMA synchronous"))).scalar() == 1


async def test_the_folder_is_made(tmp_path: Path, open_database: Open) -> None:
    assert await open_database(f"sqlite:///{tmp_path / 'a' / 'b' / 'havainto.db'}").reachable()


def test_every_index_and_constraint_has_a_name() -> None:
    for table in METADATA.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name


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
