"""What was erased stands in no byte of SQLite's files."""

import asyncio
import os
import resource
import signal
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from threading import Event

import pytest

from bot.domain.erasure import ErasureKind
from bot.domain.observation import ObservationState
from bot.ports import Unavailable
from bot.usecases import filing
from bot.usecases.context import Context
from storage.engine.sqlite import QUICK, Sqlite
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.keeping.archive import COUNTY, an_erasure, file
from tests.storage.cast import NOON, a_draft, add_person
from tests.storage.conftest import Open

SECRET = "Kukaan muu ei kirjoita näin"
LONG = f"{SECRET} {'ja vielä vähän lisää ' * 400}{SECRET}"
"""Longer than a page of the file."""


@pytest.fixture
def sqlite_units(sqlite_url: str, open_database: Open, ledger: Ledger) -> UnitsOfWork:
    return UnitsOfWork(open_database(sqlite_url), VAULT, ledger)


def places(folder: Path) -> list[str]:
    """The files in which the secret stands."""
    return sorted(
        path.name for path in folder.iterdir() if path.is_file() and SECRET.encode() in path.read_bytes()
    )


@pytest.mark.parametrize("text", [SECRET, LONG])
@pytest.mark.parametrize("kind", [ErasureKind.WITHDRAWN, ErasureKind.CONTENT, ErasureKind.ROW])
async def test_erased_words_are_in_no_file(
    sqlite_units: UnitsOfWork, tmp_path: Path, text: str, kind: ErasureKind
) -> None:
    async with sqlite_units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", text=text, person_id=anna.id)
        await file(unit, "H-2026-0002", text="Jotain muuta.")
        draft = a_draft(anna, answers={"text": text})
        await unit.drafts.add(draft)
        await unit.drafts.remove(draft)
    assert places(tmp_path)
    async with sqlite_units() as unit:
        if kind is ErasureKind.WITHDRAWN:
            await filing.withdraw(Context(unit=unit, county=COUNTY, now=NOON, actor=anna), seen.number)
        else:
            row = f"observations:{seen.id}"
            await unit.erasures.carry_out(an_erasure(kind, row if kind is ErasureKind.ROW else seen.id))
    assert places(tmp_path) == []


async def test_words_go_also_when_units_share_a_commit(sqlite_units: UnitsOfWork, tmp_path: Path) -> None:
    async with sqlite_units() as unit:
        seen = [await file(unit, f"H-2026-{n:04}", text=f"{n} {SECRET}") for n in range(20)]

    async def empty(observation_id: str) -> None:
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(an_erasure(ErasureKind.CONTENT, observation_id))

    await asyncio.gather(*(empty(one.id) for one in seen))
    assert places(tmp_path) == []


@pytest.mark.fast_path
@pytest.mark.parametrize("known", [False, True])
async def test_words_go_also_when_the_unit_is_cancelled_while_its_commit_is_written(
    sqlite_units: UnitsOfWork, ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, known: bool
) -> None:
    """Also what the ledger knew before, and the unit only catches up with."""
    engine = sqlite_units._database._engine
    assert isinstance(engine, Sqlite)
    async with sqlite_units() as unit:
        seen = await file(unit, "H-2026-0001", text=SECRET, state=ObservationState.CLOSED)
    erasure, committing, disk_is_free = an_erasure(ErasureKind.CONTENT, seen.id), Event(), Event()
    commit = engine._file.commit
    if known:
        ledger.append([erasure])
        sqlite_units._doubts += 1

    def slow() -> None:
        committing.set()
        disk_is_free.wait(10)
        commit()

    async def erase() -> None:
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(erasure)

    with monkeypatch.context() as patched:
        patched.setattr(engine, "_took", 2 * QUICK)  # so that it leaves the event loop
        patched.setattr(engine._file, "commit", slow)
        erasing = asyncio.create_task(erase())
        await asyncio.to_thread(committing.wait, 10)
        erasing.cancel()
        disk_is_free.set()
        with pytest.raises(asyncio.CancelledError):
            await erasing
    async with sqlite_units.reading() as reading:
        assert (await reading.observations.get(seen.id)).text == ""
    assert places(tmp_path) == []


async def test_a_reader_in_the_way_only_puts_it_off(sqlite_units: UnitsOfWork, tmp_path: Path) -> None:
    async with sqlite_units() as unit:
        seen = await file(unit, "H-2026-0001", text=SECRET, state=ObservationState.CLOSED)
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM observations").fetchone() == (1,)
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(an_erasure(ErasureKind.CONTENT, seen.id))
        assert places(tmp_path)
    async with sqlite_units():
        pass
    assert places(tmp_path) == []


@pytest.mark.fast_path
async def test_words_erased_by_a_bot_that_was_killed_before_it_emptied_the_log_are_gone_once_it_runs_again(
    sqlite_url: str, open_database: Open, ledger: Ledger, tmp_path: Path
) -> None:
    before = open_database(sqlite_url)
    async with UnitsOfWork(before, VAULT, ledger)() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", text=SECRET, person_id=anna.id)
    await before.dispose()
    program = (sys.executable, "-m", "tests.keeping.doomed", sqlite_url, str(ledger._path), seen.number)
    process = await asyncio.create_subprocess_exec(*program, "kept", env={**os.environ})
    assert await process.wait() == -signal.SIGKILL
    assert places(tmp_path) == ["havainto.db"]
    async with UnitsOfWork(open_database(sqlite_url), VAULT, ledger)() as unit:
        assert (await unit.observations.get(seen.id)).text == ""
    assert places(tmp_path) == []


async def test_a_disk_too_full_to_empty_the_log_only_puts_it_off(
    sqlite_units: UnitsOfWork, tmp_path: Path
) -> None:
    path, (soft, hard) = tmp_path / "havainto.db", resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (path.stat().st_size, hard))
    try:
        async with sqlite_units() as unit:
            seen = await file(unit, "H-2026-0001", text=LONG * 10, state=ObservationState.CLOSED)
        async with sqlite_units() as unit:
            await unit.erasures.carry_out(an_erasure(ErasureKind.CONTENT, seen.id))
        assert places(tmp_path) == ["havainto.db-wal"]
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    async with sqlite_units() as unit:
        assert (await unit.observations.get(seen.id)).text == ""
    assert places(tmp_path) == []


async def test_a_log_is_not_called_empty_when_the_file_was_closed_meanwhile(
    sqlite_url: str, open_database: Open, tmp_path: Path
) -> None:
    """A unit that fails between erasing and emptying closes the file; another program keeps the log."""
    database = open_database(sqlite_url, patience=0.03)
    async with UnitsOfWork(database, VAULT)() as unit:
        await file(unit, "H-2026-0001", text=SECRET)
    with closing(sqlite3.connect(tmp_path / "havainto.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Unavailable):
            async with database.transaction():
                pass
        assert not await database.scrub()
        other.execute("ROLLBACK")
    async with database.transaction():
        pass
    assert await database.scrub()
