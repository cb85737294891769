"""The backups that the bot makes by itself, and the folder that they lie in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.backup import Backup


class BackupFailed(Exception):  # noqa: N818 - reads as what happened
    """A backup was not made, or cannot be used; the message says why, in plain words."""


@dataclass(frozen=True, kw_only=True)
class Made:
    """A backup that is complete, encrypted, and not yet under its name.

    Attributes:
        id: its day.
        token: what its files are called until then.
        rows: how many rows were restored from it to scratch.
        size: bytes of the encrypted file.
        sha256: its checksum in hexadecimal.
        ledger_sha256: that of the erasure ledger's copy beside it.
    """

    id: str
    token: str
    rows: int
    size: int
    sha256: str
    ledger_sha256: str


class Backups(Protocol):
    """One a day; what is known of each."""

    async def last(self) -> Backup | None:
        """Find the newest one, whatever became of it."""

    async def last_good(self) -> Backup | None:
        """Find the newest one that was made and is whole."""

    async def of(self, backup_id: str) -> Backup | None:
        """Find a day's."""

    async def claimable(self, backup_id: str, now: datetime) -> bool:
        """Tell whether a day's is still to be made, and nobody is making it."""

    async def claim(self, backup: Backup, until: datetime) -> bool:
        """Claim a day's for one try; False when another copy was first, or it is made.

        Args:
            backup: as it begins.
            until: when another copy may take it over.
        """

    async def extend(self, backup: Backup, until: datetime) -> bool:
        """Keep the claim for longer; False when another copy has taken it over."""

    async def end(self, backup: Backup, next_at: datetime) -> bool:
        """Store how the try has ended; False when another copy has taken it over, and nothing is stored.

        Args:
            backup: made, or with ``why`` it was not.
            next_at: when its file is to be checked, or when it may be tried again.
        """

    async def made_in(self, folder: str, due: datetime | None = None) -> list[Backup]:
        """List those whose files should lie in a folder, whole or not, newest first.

        With ``due`` those alone whose files are to be checked by then.
        """

    async def check(self, backup: Backup, next_at: datetime) -> None:
        """Store what a check of its file has found (``why``, ``checked_at``), and when the next is due."""

    async def remove(self, backup_id: str) -> None:
        """Note that its file was removed, as there are enough newer ones."""

    async def forget(self, before: datetime) -> int:
        """Forget what began before a moment; returns how many."""


class BackupFolder(Protocol):
    """A folder of backups, and the making of one. Nothing here waits on the event loop for a disk."""

    async def mark(self) -> str:
        """Return what tells this folder from others, also from another machine that shares it.

        Raises:
            BackupFailed: it is not there, or cannot be written.
        """

    async def make(self, day: str, now: datetime) -> Made:
        """Make a backup: written, restored to scratch, compared, encrypted.

        Raises:
            BackupFailed: it could not be made; nothing of it is left.
        """

    async def publish(self, made: Made) -> str:
        """Give it its name, which no other file has; returns the name.

        Raises:
            BackupFailed: the folder cannot be written; nothing of it is left.
        """

    async def discard(self, made: Made) -> None:
        """Remove what was made."""

    async def check(self, backup: Backup) -> str | None:
        """Read its file again; returns what is wrong with it, None when it is whole."""

    async def prune(self, damaged: Sequence[str]) -> list[str]:
        """Remove what is older than the number to keep; returns the names of the backups removed.

        Args:
            damaged: names that do not count as kept.
        """

    async def sweep(self) -> None:
        """Remove what a program that was killed has left."""
