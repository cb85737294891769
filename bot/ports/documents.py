"""Links to documents, and what is written for them."""

from datetime import datetime
from typing import Protocol

from bot.domain.file_link import FileLink
from bot.domain.quarter_plan import QuarterPlan


class FileLinks(Protocol):
    """One-time links that were given out."""

    async def add(self, link: FileLink, now: datetime) -> None:
        """Store a link; those past their time go."""

    async def find(self, code_hash: str) -> FileLink | None:
        """Find a link, used or not."""

    async def use(self, code_hash: str, now: datetime) -> bool:
        """Use a link up; False when it is used or too old."""


class QuarterPlans(Protocol):
    """What coordinators propose for an area's next quarter: one text for each area and quarter."""

    async def add(self, plan: QuarterPlan) -> None:
        """Store a new text; Conflict when there is one of this area and quarter."""

    async def find(self, area: str, period: str) -> QuarterPlan | None:
        """Find it by the area's name and the quarter's key."""

    async def save(self, plan: QuarterPlan) -> QuarterPlan:
        """Store a changed text; returns its next version. Conflict when another write was first."""

    async def remove(self, plan: QuarterPlan) -> None:
        """Delete it; Conflict when another write was first."""

    async def all(self) -> list[QuarterPlan]:
        """List all of them by quarter and area."""
