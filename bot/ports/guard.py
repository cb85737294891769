"""What the guard is told by coordinators."""

from typing import Protocol

from bot.domain.guard import AllowedWord


class AllowedWords(Protocol):
    """The phrases that coordinators have allowed; those of the settings are not among them."""

    async def add(self, word: AllowedWord) -> bool:
        """Store a phrase; False when it is there already."""

    async def remove(self, phrase: str) -> AllowedWord | None:
        """Delete a phrase and return what was stored; None when it is not there."""

    async def all(self) -> list[AllowedWord]:
        """List all of them by their phrases."""
