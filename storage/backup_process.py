"""Making backups in a program of its own, so that turns wait for nothing: neither the interpreter nor memory.

The bot starts ``python -m storage.backup_process``, writes the job to it and reads what was made. Keys travel
through that pipe only. When the bot is gone the pipe ends, and so does the program; it leaves nothing.
"""

import asyncio
import os
import signal
import sys
import threading
from asyncio import StreamReader, StreamWriter
from asyncio.subprocess import PIPE, Process
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from types import FrameType
from typing import Any, cast
from uuid import uuid4

import orjson
import structlog

from bot.domain.backup import Backup
from bot.logging_setup import configure
from bot.ports import BackupFailed, Made
from storage.backup_folder import Folder
from storage.private_folder import sweep

_ROOT = Path(__file__).parent.parent
_PATIENCE = 10.0
"""Seconds in which the program has to end when it is asked to."""

NICENESS = 10
"""Turns go first."""

_BUG = "The program itself has failed: the log has it as backup_bug."

_log = structlog.get_logger()


@dataclass(frozen=True, kw_only=True)
class BackupProcess:
    """The folder of one copy of the bot, and the making of backups; see ``bot.ports.BackupFolder``.

    Attributes:
        url, keys, ledger, recipients: as in ``storage.backup_maker.Job``.
        json: whether the program's log lines are JSON.
    """

    folder: Folder
    url: str
    keys: Sequence[str] | Path
    ledger: Path
    recipients: tuple[str, ...]
    json: bool

    async def mark(self) -> str:
        return await asyncio.to_thread(self.folder.mark)

    async def make(self, day: str, now: datetime) -> Made:
        token = uuid4().hex
        job = {
            "day": day,
            "token": token,
            "now": now.isoformat(),
            "url": self.url,
            "keys": str(self.keys) if isinstance(self.keys, Path) else list(self.keys),
            "ledger": str(self.ledger),
            "folder": str(self.folder.path),
            "recipients": self.recipients,
        }
        try:
            found = await self._run(job)
        except BaseException:  # stopped with the bot, or killed
            self.folder.discard(token)
            raise
        if why := found.get("why"):
            raise BackupFailed(why)
        return Made(**found)

    async def publish(self, made: Made) -> str:
        return await asyncio.to_thread(self.folder.publish, made)

    async def discard(self, made: Made) -> None:
        await asyncio.to_thread(self.folder.discard, made.token)

    async def check(self, backup: Backup) -> str | None:
        return await asyncio.to_thread(self.folder.check, backup)

    async def prune(self, damaged: Sequence[str]) -> list[str]:
        return await asyncio.to_thread(self.folder.prune, damaged)

    async def sweep(self) -> None:
        if await asyncio.to_thread(sweep, self.ledger.absolute().parent):
            _log.warning("backup_scratch_removed")

    async def _run(self, job: dict[str, Any]) -> dict[str, Any]:
        path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", __name__, stdin=PIPE, stdout=PIPE, env={**os.environ, "PYTHONPATH": path}
        )
        asking, answering = cast("StreamWriter", process.stdin), cast("StreamReader", process.stdout)
        try:
            with suppress(ConnectionError):  # it ended at once: its answer is empty
                asking.write(orjson.dumps({"json": self.json, "nice": NICENESS, "job": job}) + b"\n")
                await asking.drain()
            said = await answering.read()
        finally:
            asking.close()
            await _end(process)
        if not said:
            raise BackupFailed(
                f"The program that makes the backup was ended before it was done ({process.returncode}): "
                "has the machine too little memory?"
            )
        found: dict[str, Any] = orjson.loads(said)
        return found


async def _end(process: Process) -> None:
    """Wait for its end; its pipe has ended, so it ends by itself wherever it is."""
    try:
        async with asyncio.timeout(_PATIENCE):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


def main() -> None:
    """Make what standard input asks for, and answer on standard output."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever is printed goes to the log
    signal.signal(signal.SIGTERM, _stop)
    asked = orjson.loads(sys.stdin.buffer.readline())
    with suppress(OSError):  # a sandbox may forbid it
        os.nice(asked["nice"])
    threading.Thread(target=_stop_with_the_bot, daemon=True).start()
    configure(json=asked["json"])
    said = orjson.dumps(answer(asked["job"]))
    try:
        answers.write(said)
        answers.close()
    except BrokenPipeError:  # the bot is gone
        Folder(Path(asked["job"]["folder"]), kept=0).discard(asked["job"]["token"])


def answer(job: dict[str, Any]) -> dict[str, Any]:
    """Make a backup; returns what was made, or why it was not."""
    from storage.backup_maker import Job, make  # noqa: PLC0415 - slow to import, and the bot does without

    try:
        return asdict(make(Job(**job)))
    except BackupFailed as failed:
        return {"why": str(failed)}
    except Exception:  # noqa: BLE001 - the bot tells that there is no backup, whatever happened
        _log.exception("backup_bug")
        return {"why": _BUG}


def _stop(_number: int, _frame: FrameType | None) -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    raise SystemExit(1)


def _stop_with_the_bot() -> None:
    os.read(0, 1)  # returns when the pipe ends
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    main()
