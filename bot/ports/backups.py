"""The backups that the bot makes by itself."""

from datetime import datetime
from typing import Protocol

from bot.domain.backup import Backup


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

    async def end(self, backup: Backup, again_at: datetime) -> bool:
        """Store how the try has ended; False when another copy has taken it over, and nothing is stored.

        Args:
            backup: made, or with ``why`` it was not.
            again_at: when it may be tried again.
        """

    async def made_in(self, folder: str) -> list[Backup]:
        """List those that were made in a folder, whole or not, newest first."""

    async def check(self, backup: Backup) -> None:
        """Store what a check of its file has found (``why``, ``checked_at``)."""

    async def forget(self, before: datetime) -> int:
        """Forget what began before a moment; returns how many."""
