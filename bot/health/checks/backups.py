"""Backups: whether there is a good one of the last day, and whether its file is still what was written."""

import asyncio
import hashlib
from datetime import timedelta
from pathlib import Path

from bot.domain.backup import Backup
from bot.health.findings import Report
from bot.health.installation import Installation
from bot.health.rows import Rows
from bot.settings import Settings

OLD = timedelta(hours=26)
"""A day, and time for a slow backup and for a bot that was just restarted."""

_AGE = b"age-encryption.org/v1\n"
_STANZA, _HEADER_ENDS = b"-> X25519 ", b"\n--- "
_HEADER_BYTES = 64 * 1024
"""In which the header of a file for many recipients ends."""


async def backups(at: Installation, report: Report) -> None:
    """Look at the newest backups, and read the newest good one's file."""
    folder = at.settings.backup_folder
    if folder is None:
        if not at.settings.local:
            report.note(
                "no backups are made: set HAVAINTO_BACKUP_FOLDER and HAVAINTO_BACKUP_RECIPIENTS, or see "
                "to them yourself with `python -m bot backup`"
            )
        return
    if not (rows := await at.rows):
        return
    last, good = rows.last_backup, rows.good_backup
    if last and last.why:
        report.mend(f"the backup of {last.id} failed: {last.why}")
    if good is None:
        _never(at, rows, report)
        return
    _age(at, good, report)
    await _look_at_file(folder / good.file, good, at.settings, report)


async def _look_at_file(path: Path, good: Backup, settings: Settings, report: Report) -> None:
    try:
        header, checksum = await asyncio.to_thread(_read, path)
    except OSError as error:
        report.mend(
            f"the backup of {good.id} cannot be read: {error.strerror}: {path}; was it moved, or is its disk "
            "not mounted?"
        )
        return
    if fault := _fault(header, checksum, good):
        report.mend(f"the backup of {good.id} is of no use: {path} {fault}")
        return
    report.ok(
        f"the backup of {good.id} is whole and encrypted: {path}; whether its private key opens it, "
        "`python -m bot backup-drill` shows"
    )
    for_whom, named = header.partition(_HEADER_ENDS)[0].count(_STANZA), len(settings.backup_recipients)
    if for_whom != named:
        report.note(
            f"the backup of {good.id} is encrypted for {for_whom} key(s), and HAVAINTO_BACKUP_RECIPIENTS "
            f"names {named} now: the next one will be for those"
        )


def _never(at: Installation, rows: Rows, report: Report) -> None:
    says = "no backup was made yet: the bot makes the first one soon after its start"
    since = min((group.linked_at for group in rows.groups), default=at.now)
    if rows.last_backup or at.now - since > OLD:
        report.mend(f"{says}; is it running, and does its log hold `backup_failed`?")
    else:
        report.note(says)


def _age(at: Installation, good: Backup, report: Report) -> None:
    age = at.now - (good.ended_at or good.began_at)
    if age > OLD:
        hours = int(age / timedelta(hours=1))
        report.mend(
            f"the newest good backup is {hours} hours old: is the bot running, and does its log hold "
            "`backup_failed`?"
        )


def _read(path: Path) -> tuple[bytes, str]:
    """Return the beginning of a file, with its header, and the checksum of all of it."""
    with path.open("rb") as file:
        header = file.read(_HEADER_BYTES)
        file.seek(0)
        return header, hashlib.file_digest(file, "sha256").hexdigest()


def _fault(header: bytes, checksum: str, backup: Backup) -> str | None:
    if checksum != backup.sha256:
        return "is not what was written (another checksum): is the disk good? Make a new backup"
    return None if header.startswith(_AGE) else "is not encrypted with age"
