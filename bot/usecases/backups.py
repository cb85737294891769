"""Backups that the bot makes by itself: one a day, checked afterwards, the oldest removed."""

import asyncio
from collections.abc import Awaitable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import time

import structlog

from bot.domain.backup import AGAIN, CHECKED, DOUBTED, LEASE, REMEMBERED, Backup, day_due
from bot.ports import BackupFailed, BackupFolder, Clock, Made, Unavailable, Units

EXTENDED = LEASE / 3
"""So often a copy that makes a backup says that it still does."""

_log = structlog.get_logger()


@dataclass(kw_only=True)
class BackupDuty:
    """The duty of one copy of the bot.

    Attributes:
        units: of the database.
        folder: where backups go.
        at: from when on a day's is made, in Finland.
        clock: tells the time.
        extended: how often the claim is extended.
    """

    units: Units
    folder: BackupFolder
    at: time
    clock: Clock
    extended: float = EXTENDED.total_seconds()
    swept: bool = False

    async def look_after(self) -> int:
        """Check older files and make the backup that is due; returns how many were made.

        Raises:
            Unavailable: the database cannot be reached; what is due is done at a later tick.
        """
        if not self.swept:
            await self.folder.sweep()
            self.swept = True
        try:
            mark, missing = await self.folder.mark(), None
        except BackupFailed as error:
            mark, missing = "", str(error)
        if mark:  # first: what is damaged must not count among those that stay
            await self._check_due(mark)
        return await self._make_due(mark, missing)

    async def _make_due(self, mark: str, missing: str | None) -> int:
        now = self.clock()
        day = day_due(now, self.at).isoformat()
        async with self.units.reading() as unit:
            seen = await unit.backups.of(day)
            failed_here = seen is not None and seen.why is not None and seen.folder == mark
            if not await unit.backups.claimable(day, now - LEASE if failed_here else now):
                return 0
        backup = Backup(id=day, began_at=now, file="", folder=mark)
        async with self.units() as unit:
            if not await unit.backups.claim(backup, now + LEASE):
                return 0
            await unit.backups.forget(now - REMEMBERED)
        if missing:
            return await self._fail(backup, missing)
        try:
            return await self._make(backup)
        except BackupFailed as error:
            return await self._fail(backup, str(error))

    async def _make(self, backup: Backup) -> int:
        """Make it, and give it its name while it is still ours to make."""
        made = await self._while_ours(backup, self.folder.make(backup.id, backup.began_at))
        if made is None:
            return 0
        try:
            ours = await self._ours(backup)
        except BaseException:  # the database is away, or the bot stops
            await self.folder.discard(made)
            raise
        if not ours:
            await self.folder.discard(made)
            return 0
        file, now = await self.folder.publish(made), self.clock()
        done = replace(backup, file=file, ended_at=now, rows=made.rows, size=made.size, sha256=made.sha256)
        async with self.units() as unit:
            ended = await unit.backups.end(done, now + CHECKED)
        if not ended:  # it has stood still for longer than its lease; the file is whole and may stay
            _log.warning("backup_made_twice", file=file)
            return 0
        _log.info("backup_made", file=file, size=made.size)
        await self._prune(backup.folder)
        return 1

    async def _while_ours(self, backup: Backup, making: Awaitable[Made]) -> Made | None:
        """Wait for it, and extend the claim meanwhile; None when another copy has taken it over."""
        task = asyncio.ensure_future(making)
        try:
            while not (await asyncio.wait({task}, timeout=self.extended))[0]:
                with suppress(Unavailable):
                    if not await self._ours(backup):
                        return None
            return task.result()
        finally:
            if not task.done():
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _ours(self, backup: Backup) -> bool:
        async with self.units() as unit:
            return await unit.backups.extend(backup, self.clock() + LEASE)

    async def _fail(self, backup: Backup, why: str) -> int:
        """Note why; what was made on other days stays."""
        async with self.units() as unit:
            ended = await unit.backups.end(replace(backup, why=why), self.clock() + AGAIN)
        if ended:
            _log.error("backup_failed", why=why)
        return 0

    async def _prune(self, mark: str) -> None:
        async with self.units.reading() as unit:
            there = await unit.backups.made_in(mark)
        try:
            removed = await self.folder.prune([one.file for one in there if one.why])
        except BackupFailed as error:
            _log.error("backups_not_removed", why=str(error))
            return
        async with self.units() as unit:
            for one in there:
                if one.file in removed:
                    await unit.backups.remove(one.id)

    async def _check_due(self, mark: str) -> None:
        now = self.clock()
        async with self.units.reading() as unit:
            due = await unit.backups.made_in(mark, due=now)
        for one in due:
            why = await self.folder.check(one)
            if why and why != one.why:
                _log.error("backup_damaged", file=one.file, why=why)
            elif one.why and not why:
                _log.info("backup_whole", file=one.file)
            found = replace(one, why=why, checked_at=one.checked_at if why else now)
            async with self.units() as unit:
                await unit.backups.check(found, now + (DOUBTED if why else CHECKED))
