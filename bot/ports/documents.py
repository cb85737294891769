"""Links to documents."""

from datetime import datetime
from typing import Protocol

from bot.domain.file_link import FileLink


class FileLinks(Protocol):
    """One-time links that were given out."""

    async def add(self, link: FileLink, now: datetime) -> None:
        """Store a link; those past their time go."""

    async def find(self, code_hash: str) -> FileLink | None:
        """Find a link, used or not."""

    async def use(self, code_hash: str, now: datetime) -> bool:
        """Use a link up; False when it is used or too old."""
