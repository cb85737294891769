"""Backups as the doctor sees them: their age, what went wrong, and whether the file is still whole."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pyrage
import pytest

from bot.domain.backup import Backup
from bot.domain.group import WorkingGroup
from bot.health.doctor import examine
from bot.health.findings import Check
from bot.health.installation import World
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.domain.test_settings import REAL
from tests.fakes.keys import VAULT
from tests.health import said

NOW = datetime(2026, 11, 30, 12, tzinfo=UTC)
PUBLIC = str(pyrage.x25519.Identity.generate().to_public())
OTHER = str(pyrage.x25519.Identity.generate().to_public())


@dataclass
class Folder:
    """Where backups lie, and the database that knows of them."""

    path: Path
    url: str
    world: World
    recipients: str = PUBLIC

    async def add(self, hours: float, data: bytes | None = None, **fields: Any) -> Backup:
        """A backup that was made so many hours ago."""
        at = NOW - timedelta(hours=hours)
        data = encrypted() if data is None else data
        facts: dict[str, Any] = {
            "id": at.date().isoformat(),
            "began_at": at,
            "ended_at": at,
            "file": f"{at.date()}.age",
            "folder": "folder",
            "rows": 1,
            "size": len(data),
            "sha256": sha256(data).hexdigest(),
        }
        backup = Backup(**{**facts, **fields})
        (self.path / backup.file).write_bytes(data)
        await self.store(backup)
        return backup

    async def store(self, backup: Backup) -> None:
        database = Database(self.url)
        async with UnitsOfWork(database, VAULT)() as unit:
            begun = replace(backup, ended_at=None, why=None)
            assert await unit.backups.claim(begun, backup.began_at + timedelta(minutes=1))
            await unit.backups.end(backup, backup.began_at)
        await database.dispose()

    async def look(self, **more: Any) -> list[str]:
        values = {"backup_folder": self.path, "backup_recipients": self.recipients, **more}
        found = await examine({**REAL, "database_url": self.url, **values}, self.world)
        return said(found, Check.BACKUP)


def encrypted(*keys: str) -> bytes:
    """An invented backup for some keys."""
    recipients = [pyrage.x25519.Recipient.from_str(key) for key in keys or (PUBLIC,)]
    made: bytes = pyrage.encrypt(b"rows", recipients)
    return made


@pytest.fixture
def folder(tmp_path: Path, sqlite_url: str, microsoft: World) -> Folder:
    """An empty one."""
    (tmp_path / "backups").mkdir()
    return Folder(tmp_path / "backups", sqlite_url, replace(microsoft, now=lambda: NOW))


async def test_none_are_made(folder: Folder) -> None:
    (told,) = await folder.look(backup_folder=None, backup_recipients="")
    assert told.startswith("note  no backups are made: set HAVAINTO_BACKUP_FOLDER")


async def test_a_good_one_of_the_last_day(folder: Folder) -> None:
    await folder.add(30)
    await folder.add(10)
    (told,) = await folder.look()
    assert told.startswith("ok    the backup of 2026-11-30 is whole and encrypted")
    assert "backup-drill" in told


async def test_none_was_made_yet(folder: Folder) -> None:
    (told,) = await folder.look()
    assert told.startswith("note  no backup was made yet")
    database = Database(folder.url)
    at = {"tenant_id": "t", "team_id": "t", "channel_id": "c", "service_url": "https://invalid"}
    async with UnitsOfWork(database, VAULT)() as unit:
        linked = NOW - timedelta(days=3)
        await unit.groups.add(WorkingGroup(id="a", language=None, linked_at=linked, **at))  # type: ignore[arg-type]
    await database.dispose()
    (told,) = await folder.look()
    assert told.startswith("MEND  no backup was made yet")


async def test_the_newest_good_one_is_old(folder: Folder) -> None:
    await folder.add(27)
    told = await folder.look()
    assert told[0].startswith("MEND  the newest good backup is 27 hours old")
    assert told[1].startswith("ok    the backup of 2026-11-29")


async def test_the_last_one_failed(folder: Folder) -> None:
    await folder.add(25)
    await folder.add(1, ended_at=None, why="the disk of the folder is full")
    told = await folder.look()
    assert told[0] == "MEND  the backup of 2026-11-30 failed: the disk of the folder is full"
    assert told[1].startswith("ok    the backup of 2026-11-29")


async def test_the_first_one_failed(folder: Folder) -> None:
    await folder.add(1, ended_at=None, why="the disk of the folder is full")
    told = await folder.look()
    assert told[0].startswith("MEND  the backup of 2026-11-30 failed")
    assert told[1].startswith("MEND  no backup was made yet")


DAMAGES: dict[str, tuple[Callable[[Path], Any], str]] = {
    "gone": (Path.unlink, "cannot be read: No such file or directory"),
    "changed": (lambda path: path.write_bytes(b"x" + path.read_bytes()), "is not what was written"),
    "cut off": (lambda path: path.write_bytes(path.read_bytes()[:-1]), "is not what was written"),
}


@pytest.mark.parametrize("way", DAMAGES)
async def test_its_file_is_damaged(folder: Folder, way: str) -> None:
    damage, words = DAMAGES[way]
    backup = await folder.add(1)
    damage(folder.path / backup.file)
    (told,) = await folder.look()
    assert told.startswith("MEND  the backup of 2026-11-30")
    assert words in told


async def test_its_file_is_not_encrypted(folder: Folder) -> None:
    await folder.add(1, b"rows in clear")
    assert "is not encrypted with age" in (await folder.look())[0]


async def test_it_is_encrypted_for_other_keys_than_the_settings_name(folder: Folder) -> None:
    await folder.add(1, encrypted(PUBLIC, OTHER))
    told = await folder.look()
    assert told[1].startswith("note  the backup of 2026-11-30 is encrypted for 2 key(s)")
    folder.recipients = f"{PUBLIC},{OTHER}"
    assert len(await folder.look()) == 1
