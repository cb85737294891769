"""Units that wait for one another share a commit: one's failure is its own, a lost commit is everybody's."""

import asyncio
import sqlite3
from collections.abc import Callable

import pytest

from bot.domain.log import Action, Entry
from bot.ports import StatementFailed, Unavailable
from storage.engine.database import Database
from storage.engine.sqlite import TOGETHER, Sqlite
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON

Open = Callable[..., Database]
pytestmark = pytest.mark.fast_path


async def _write(
    units: UnitsOfWork, subject: str, *, fail: bool = False, until: asyncio.Event | None = None
) -> None:
    async with units() as unit:
        if until:
            await until.wait()
        await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject=subject))
        await asyncio.sleep(0)  # the others come and wait
        if fail:
            raise ValueError(subject)


async def _kept(units: UnitsOfWork, count: int) -> list[int]:
    async with units() as unit:
        return [number for number in range(count) if await unit.log.of(str(number))]


def _commits(engine: object, monkeypatch: pytest.MonkeyPatch, *, failing: bool = False) -> list[int]:
    assert isinstance(engine, Sqlite)
    done, commit = list[int](), engine._file.commit

    def counted() -> None:
        done.append(1)
        if failing:
            raise sqlite3.OperationalError("disk I/O error")
        commit()

    monkeypatch.setattr(engine._file, "commit", counted)
    return done


async def test_many_units_at_once_take_few_commits_and_all_are_kept(
    sqlite_url: str, open_database: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(sqlite_url)
    units, done = UnitsOfWork(database, VAULT), _commits(database._engine, monkeypatch)
    await asyncio.gather(*(_write(units, str(number)) for number in range(20)))
    assert await _kept(units, 20) == list(range(20))
    assert len(done) <= 3


async def test_one_that_fails_takes_nobody_along(sqlite_url: str, open_database: Open) -> None:
    units = UnitsOfWork(open_database(sqlite_url), VAULT)
    found = await asyncio.gather(
        *(_write(units, str(number), fail=number % 3 == 1) for number in range(20)), return_exceptions=True
    )
    assert [isinstance(one, ValueError) for one in found] == [number % 3 == 1 for number in range(20)]
    assert await _kept(units, 20) == [number for number in range(20) if number % 3 != 1]


async def test_a_commit_that_is_lost_is_lost_for_all_who_share_it(
    sqlite_url: str, open_database: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(sqlite_url)
    units = UnitsOfWork(database, VAULT)
    await _kept(units, 1)
    with monkeypatch.context() as broken:
        _commits(database._engine, broken, failing=True)
        found = await asyncio.gather(
            *(_write(units, str(number)) for number in range(5)), return_exceptions=True
        )
    assert all(isinstance(one, (Unavailable, StatementFailed)) for one in found)
    assert await _kept(units, 5) == []
    await _write(units, "0")
    assert await _kept(units, 5) == [0]


async def test_one_that_is_cancelled_while_it_waits_for_the_common_commit_is_kept(
    sqlite_url: str, open_database: Open
) -> None:
    units = UnitsOfWork(open_database(sqlite_url), VAULT)
    tasks = [asyncio.create_task(_write(units, str(number))) for number in range(6)]
    while not any(task.done() for task in tasks):
        await asyncio.sleep(0)
        tasks[0].cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    kept = await _kept(units, 6)
    assert [number for number in kept if number] == [1, 2, 3, 4, 5]
    await _write(units, "6")
    assert len(await _kept(units, 7)) >= 6


@pytest.mark.parametrize("steps", range(5))
async def test_one_that_was_waited_for_and_does_not_come_holds_nobody_up(
    steps: int, sqlite_url: str, open_database: Open
) -> None:
    units, go = UnitsOfWork(open_database(sqlite_url), VAULT), asyncio.Event()
    first = asyncio.create_task(_write(units, "0", until=go))
    late = asyncio.create_task(_write(units, "1"))
    await asyncio.sleep(0.01)  # one holds the transaction, the other waits for it
    go.set()
    for _ in range(steps):
        await asyncio.sleep(0)
    late.cancel()
    async with asyncio.timeout(5):
        await asyncio.gather(first, late, return_exceptions=True)
    assert first.exception() is None
    assert 0 in await _kept(units, 2)


async def test_the_first_of_many_does_not_wait_for_all(
    sqlite_url: str, open_database: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = open_database(sqlite_url)
    units, done = UnitsOfWork(database, VAULT), _commits(database._engine, monkeypatch)
    await asyncio.gather(*(_write(units, str(number)) for number in range(TOGETHER * 3)))
    assert 3 <= len(done) <= 4


async def test_who_closes_the_file_commits_what_waits(sqlite_url: str, open_database: Open) -> None:
    database, go = open_database(sqlite_url), asyncio.Event()
    writing = asyncio.create_task(_write(UnitsOfWork(database, VAULT), "0", until=go))
    await asyncio.sleep(0.01)
    closing = asyncio.create_task(database.dispose())
    await asyncio.sleep(0.01)
    go.set()
    await asyncio.gather(writing, closing)  # and the unit does not fail because its log cannot be emptied now
    assert await _kept(UnitsOfWork(open_database(sqlite_url), VAULT), 1) == [0]


def _rolled_back_by_itself(database: Database) -> None:
    """As SQLite does after some errors of the disk: the whole transaction is gone, with its marks."""
    assert isinstance(database._engine, Sqlite)
    database._engine._file._at_hand.execute("ROLLBACK")


async def test_one_that_fails_when_sqlite_has_forgotten_all_takes_everybody_along_and_they_are_told(
    sqlite_url: str, open_database: Open
) -> None:
    database = open_database(sqlite_url)
    units = UnitsOfWork(database, VAULT)

    await _kept(units, 1)  # not the first unit, which holds the keys against the canary

    async def fail() -> None:
        async with units():
            _rolled_back_by_itself(database)
            raise ZeroDivisionError

    found = await asyncio.gather(_write(units, "0"), fail(), return_exceptions=True)
    assert [type(one) for one in found] == [Unavailable, ZeroDivisionError]
    assert await _kept(units, 1) == []
    await _write(units, "0")
    assert await _kept(units, 1) == [0]


@pytest.mark.parametrize("after", [[], [1], [1, 2]])
async def test_one_whose_work_sqlite_has_forgotten_is_told_and_whoever_comes_after_is_kept(
    sqlite_url: str, open_database: Open, after: list[int]
) -> None:
    database = open_database(sqlite_url)
    units = UnitsOfWork(database, VAULT)

    await _kept(units, 1)  # not the first unit, which holds the keys against the canary

    async def notice_nothing() -> None:
        async with units() as unit:
            await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject="0"))
            await asyncio.sleep(0)
            _rolled_back_by_itself(database)

    others = (_write(units, str(number)) for number in after)
    first, *found = await asyncio.gather(notice_nothing(), *others, return_exceptions=True)
    assert isinstance(first, Unavailable)
    assert not any(found)
    assert await _kept(units, 3) == after
