"""Copies of the bot that make backups: within this process, or as they really do."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyrage

from bot.domain.backup import Backup
from bot.ports import Made
from bot.usecases.backups import BackupDuty
from storage.backup_folder import Folder
from storage.backup_process import BackupProcess, answer
from storage.encryption import encrypt
from storage.engine.database import Database
from storage.ledger import Ledger
from storage.private_folder import PREFIX
from storage.unit_of_work import UnitsOfWork
from tests.fakes.clock import FakeClock
from tests.fakes.keys import KEY, VAULT

IDENTITY = pyrage.x25519.Identity.generate()
PUBLIC = str(IDENTITY.to_public())


class InProcess(BackupProcess):
    """Makes backups in a thread of this process, where a test reaches every step."""

    async def _run(self, job: dict[str, Any]) -> dict[str, Any]:
        return await asyncio.to_thread(answer, job)


class Quick(BackupProcess):
    """Makes files that are what backups are not: quickly made. For what becomes of them."""

    async def make(self, day: str, now: datetime) -> Made:
        folder, token = self.folder, uuid4().hex
        folder.sweep()
        source = folder.path.parent / token
        source.write_text(f"{day} {now}", "ascii")
        size, sha256 = encrypt(source, folder.unfinished(token, "backup"), self.recipients)
        _, of_ledger = encrypt(source, folder.unfinished(token, "erasures"), self.recipients)
        return Made(id=day, token=token, rows=1, size=size, sha256=sha256, ledger_sha256=of_ledger)


@dataclass
class BackupCopy:
    """One copy of the bot, with a folder for backups.

    Attributes:
        duty: what ticks.
        folder: the folder's path.
        beside: the folder of the erasure ledger, where the private ones are made.
    """

    units: UnitsOfWork
    duty: BackupDuty
    folder: Path
    beside: Path

    async def last(self) -> Backup | None:
        """The newest backup by its row."""
        async with self.units.reading() as unit:
            return await unit.backups.last()

    async def last_good(self) -> Backup | None:
        """The newest good one."""
        async with self.units.reading() as unit:
            return await unit.backups.last_good()

    @property
    def names(self) -> list[str]:
        """Everything that lies in the folder, but for its mark."""
        return sorted(one.name for one in self.folder.iterdir() if one.name != ".havainto-folder")

    @property
    def scratch(self) -> list[Path]:
        """Private folders that are there."""
        return list(self.beside.glob(f"{PREFIX}*"))


def a_copy(
    database: Database, url: str, folder: Path, clock: FakeClock, *, kept: int = 14, **changes: Any
) -> BackupCopy:
    """A copy whose ledger lies beside its folder; ``changes`` are those of its maker."""
    beside = folder.parent / f"data of {folder.name}"
    kind: type[BackupProcess] = changes.pop("kind", Quick)
    values: dict[str, Any] = {
        "folder": Folder(folder, kept=kept),
        "url": url,
        "keys": (KEY,),
        "ledger": beside / "erasures.jsonl",
        "recipients": (PUBLIC,),
        "json": False,
    }
    maker = kind(**{**values, **changes})
    units = UnitsOfWork(database, VAULT, Ledger(beside / "erasures.jsonl"))
    duty = BackupDuty(units=units, folder=maker, at=time(2, 30), clock=clock)
    return BackupCopy(units, duty, folder, beside)
