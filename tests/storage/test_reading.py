"""What only reads waits for nobody who writes, and cannot write."""

import asyncio
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.log import Action, Entry
from bot.ports import OnlyReads, Unavailable
from storage.engine.sqlite import READERS
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from storage.versions import version_fault
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON, a_draft, add_person
from tests.storage.conftest import Open

ENTRY = Entry(at=NOON, action=Action.RECEIVED, subject="one")
IN_DRAFT = "puuroa ja sokeria"


@contextmanager
def held(url: str) -> Iterator[None]:
    """Another process writes, for as long as it likes."""
    with closing(sqlite3.connect(url.removeprefix("sqlite:///"), isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode=WAL")  # as every bot sets it
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


async def test_with_the_writer_s_lock_held_elsewhere_what_reads_is_answered(
    sqlite_url: str, open_database: Open, tmp_path: Path
) -> None:
    """Also by a copy that has just started: its key and its ledger are looked at without that lock."""
    database = open_database(sqlite_url, patience=0.03)
    units = UnitsOfWork(database, VAULT, Ledger(tmp_path / "erasures.jsonl"))
    with held(sqlite_url):
        async with units.reading() as unit:
            assert await unit.log.of("one") == []
        assert await database.gone() is None
        assert await version_fault(database) is None
        assert await units.keys.wrong() is None
        with pytest.raises(Unavailable):
            async with units() as unit:
                await unit.log.add(ENTRY)


async def test_it_waits_for_no_unit_of_its_own_copy_and_sees_what_was_kept(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.log.add(ENTRY)
        async with units.reading() as other:
            assert await other.log.of("one") == []
    async with units.reading() as unit:
        assert len(await unit.log.of("one")) == 1


async def test_all_of_it_is_of_one_moment(units: UnitsOfWork) -> None:
    async with units.reading() as early:
        assert await early.log.of("one") == []
        async with units() as unit:
            await unit.log.add(ENTRY)
        assert await early.log.of("one") == []


async def test_it_cannot_write(units: UnitsOfWork) -> None:
    with pytest.raises(OnlyReads):
        async with units.reading() as unit:
            await unit.log.add(ENTRY)
    async with units() as unit:
        assert await unit.log.of("one") == []
        await unit.log.add(ENTRY)


async def test_nor_does_the_database_let_it(url: str, open_database: Open) -> None:
    """Were a statement not known as one that writes."""
    database = open_database(url)
    writing = sa.text("DELETE FROM log")
    with pytest.raises(Exception, match=r"READONLY|25006"):
        async with database.reading() as connection:
            await connection.execute(writing)
    async with database.transaction() as connection:
        await connection.execute(writing)


async def test_nobody_is_kept_waiting_under_its_name(units: UnitsOfWork) -> None:
    with pytest.raises(OnlyReads):
        async with units._database.reading() as connection:
            await connection.serialise("outbox")


@pytest.mark.fast_path
async def test_more_than_may_read_at_a_time_wait_for_one_another(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)
    under_way = 0

    async def read() -> int:
        nonlocal under_way
        async with database.reading() as connection:
            await connection.execute(sa.text("SELECT count(*) FROM log"))
            under_way += 1
            most = under_way
            await asyncio.sleep(0)
            under_way -= 1
            return most

    assert max(await asyncio.gather(*(read() for _ in range(3 * READERS)))) == READERS


@pytest.mark.fast_path
async def test_one_too_many_for_too_long_is_told_so(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url, patience=0.01)

    async def nested(left: int) -> None:
        async with database.reading():
            if left:
                await nested(left - 1)

    await nested(READERS - 1)
    with pytest.raises(Unavailable, match="too many"):
        await nested(READERS)
    await nested(READERS - 1)


async def test_a_connection_on_which_something_failed_is_not_used_again(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)

    async def fail() -> None:
        async with database.reading() as connection:
            await connection.execute(sa.text("SELECT 1"))
            raise ZeroDivisionError

    for _ in range(READERS + 1):
        with pytest.raises(ZeroDivisionError):
            await fail()
    assert await version_fault(database) is None


async def test_what_was_erased_while_somebody_read_is_gone_once_they_have_read(
    sqlite_url: str, open_database: Open
) -> None:
    """The log of the file cannot be emptied under a reader: whoever reads last does it."""
    units = UnitsOfWork(open_database(sqlite_url), VAULT)
    async with units() as unit:
        person = await add_person(unit)
        draft = a_draft(person, answers={"text": IN_DRAFT})
        await unit.drafts.add(draft)
    async with units.reading() as reading:
        assert await reading.drafts.of(person.id)
        async with units() as unit:
            await unit.drafts.remove(draft)
        assert _in_files(sqlite_url)
    assert not _in_files(sqlite_url)


def _in_files(url: str) -> bool:
    path = Path(url.removeprefix("sqlite:///"))
    return any(IN_DRAFT.encode() in one.read_bytes() for one in path.parent.glob(f"{path.name}*"))


async def test_a_closed_database_has_no_reader_left(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url)
    async with database.reading() as connection:
        await connection.execute(sa.text("SELECT 1"))
        await database.dispose()
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    assert not path.with_name(f"{path.name}-wal").exists()
