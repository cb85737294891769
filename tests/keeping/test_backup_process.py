"""The program that makes backups, as the bot runs it."""

import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.app import House
from bot.ports import BackupFailed
from scheduler.schedule import Duty
from storage import backup_process
from storage.backup_folder import Folder
from storage.backup_process import BackupProcess
from storage.private_folder import PREFIX
from tests.fakes.keys import KEY
from tests.keeping.backup_copies import PUBLIC
from tests.stage import stage

NOW = datetime(2026, 11, 30, 1, tzinfo=UTC)

WAITS = """
import sys
from storage import backup_maker, backup_process
def wait(*_):
    import time
    print("begun", file=sys.stderr, flush=True)
    time.sleep(60)
backup_maker.{step} = wait
backup_process.main()
"""


@pytest.fixture(autouse=True)
def _beside_others(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tests have the processor to share with others already, and may wait for it."""
    monkeypatch.setattr(backup_process, "NICENESS", 0)
    monkeypatch.setattr(backup_process, "_PATIENCE", 60.0)


@pytest.fixture
def process(sqlite_url: str, tmp_path: Path) -> BackupProcess:
    (folder := tmp_path / "backups").mkdir()
    return BackupProcess(
        folder=Folder(folder, kept=2),
        url=sqlite_url,
        keys=(KEY,),
        ledger=tmp_path / "data" / "erasures.jsonl",
        recipients=(PUBLIC,),
        json=True,
    )


async def test_a_bot_with_a_folder_makes_backups(database_url: str, tmp_path: Path) -> None:
    """The whole way: settings, duty, program, row."""
    (tmp_path / "backups").mkdir()
    where = {"backup_folder": tmp_path / "backups", "ledger": tmp_path / "erasures.jsonl"}
    async with stage(database_url, **where, backup_recipients=PUBLIC) as on:
        assert await duty(on.house) == 1
        assert await duty(on.house) == 0
        async with on.house.units.reading() as unit:
            made = await unit.backups.last_good()
        assert made
        assert (tmp_path / "backups" / made.file).stat().st_size == made.size


async def duty(house: House) -> int:
    """Look at backups once."""
    return await house.clockwork._jobs.do(Duty.BACKUPS)


@pytest.mark.parametrize("how", ["stopped", "killed"])
async def test_a_program_that_is_stopped_leaves_nothing_and_one_that_is_killed_is_cleaned_up_after(
    process: BackupProcess, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    """Stopped with the bot; killed as when memory runs out. It had written the plain file by then."""
    started: asyncio.Queue[asyncio.subprocess.Process] = asyncio.Queue()
    create = asyncio.create_subprocess_exec

    async def waiting(*_program: str, **options: Any) -> asyncio.subprocess.Process:
        code = WAITS.format(step="restore_to_scratch")
        pipes = {**options, "stderr": asyncio.subprocess.PIPE}
        one: asyncio.subprocess.Process = await create(sys.executable, "-c", code, **pipes)
        started.put_nowait(one)
        return one

    monkeypatch.setattr(backup_process.asyncio, "create_subprocess_exec", waiting)
    making = asyncio.create_task(process.make("2026-11-30", NOW))
    program = await started.get()
    assert program.stderr
    assert b"begun" in await program.stderr.readline()
    left = list((tmp_path / "data").glob(f"{PREFIX}*/*"))
    assert [one.name for one in left] == ["plain"]
    if how == "stopped":
        making.cancel()
        with pytest.raises(asyncio.CancelledError):
            await making
    else:
        os.kill(program.pid, signal.SIGKILL)
        with pytest.raises(BackupFailed, match=r"was ended before it was done \(-9\)"):
            await making
        (tmp_path / "backups" / f".havainto-{'0' * 32}.backup").touch()
        (tmp_path / "backups" / "havainto-2026-11-29.sha256").touch()
        await process.sweep()
        process.folder.sweep()
    assert not list((tmp_path / "data").glob(f"{PREFIX}*"))
    assert [one.name for one in (tmp_path / "backups").iterdir()] == [".havainto-folder"]


async def test_a_program_that_does_not_end_is_killed(
    process: BackupProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    create, started = asyncio.create_subprocess_exec, asyncio.Event()
    monkeypatch.setattr(backup_process, "_PATIENCE", 0.01)

    async def deaf(*_program: str, **options: Any) -> asyncio.subprocess.Process:
        one: asyncio.subprocess.Process = await create("sleep", "60", **options)
        started.set()
        return one

    monkeypatch.setattr(backup_process.asyncio, "create_subprocess_exec", deaf)
    making = asyncio.create_task(process.make("2026-11-30", NOW))
    await started.wait()
    making.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(making, 10)
