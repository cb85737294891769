"""What the working group concludes of a year or a council term."""

from typing import Protocol

from bot.domain.conclusion import Conclusion


class Conclusions(Protocol):
    """All conclusions."""

    async def add(self, conclusion: Conclusion) -> None:
        """Store a new conclusion; Conflict when its number is taken."""

    async def save(self, conclusion: Conclusion) -> Conclusion:
        """Store a changed conclusion; returns its next version. Conflict when another write was first."""

    async def remove(self, conclusion: Conclusion) -> bool:
        """Remove a conclusion; False when another write was first."""

    async def of(self, period: str) -> list[Conclusion]:
        """List those of a period by its key, in the order in which they were written."""
