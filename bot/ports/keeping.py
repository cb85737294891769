"""What is due, and what has gone."""

from collections.abc import Collection, Sequence
from datetime import date, datetime
from typing import Protocol

from bot.domain.deadlines import Deadline
from bot.domain.erasure import Erasure, Rule
from bot.domain.limits import Limit, Terms, Told
from bot.domain.retention import Due


class Limits(Protocol):
    """Every deadline: the runs of time limits.

    Attributes:
        terms: the county's.
    """

    terms: Terms

    async def begin(self, deadlines: Sequence[Deadline]) -> None:
        """Store new deadlines; existing ones stay as they are."""

    async def of(self, subjects: Sequence[str]) -> list[Deadline]:
        """List the deadlines of these subjects, running and met, in the order they began."""

    async def meet(self, ids: Sequence[str], day: date, state: str) -> None:
        """End the running ones; those met before stay as they are."""

    async def due(self, today: date, *, limit: int = 500) -> list[Deadline]:
        """List the running ones whose next step is due, oldest first."""

    async def claim(self, seen: Deadline, after: Deadline, today: date) -> bool:
        """Claim the next step of one; False when another copy was first, or it is no longer due."""

    async def over(
        self, told: Collection[Told], *, limits: Collection[Limit] = (), group: str | None = None
    ) -> list[Deadline]:
        """List the running ones that one of these readers was told of; for all limits, or for these.

        With ``group`` those of what belongs to that group alone.
        """

    async def count_over(self, told: Told, group: str | None = None) -> dict[Limit, int]:
        """Count the running ones that this reader was told of, by limit; ``group`` as in :meth:`over`."""


class Erasures(Protocol):
    """What has been destroyed; each erasure stands in a ledger outside the database before it is kept."""

    async def add(self, erasure: Erasure) -> None:
        """Note what this unit destroys; the ledger writes it to disk before the unit commits."""

    async def carry_out(self, erasure: Erasure) -> None:
        """Destroy and note it; no error when the subject is already gone."""

    async def due(
        self,
        rule: Rule,
        before: datetime,
        *,
        counted: datetime | None = None,
        subject: str | None = None,
        limit: int = 500,
    ) -> list[Due]:
        """List what a rule wants destroyed: past its time and not on hold, oldest first.

        Args:
            rule: one with a time of its own.
            before: the time that its event lies before; aware.
            counted: what was received from then on keeps its reporter, as its year is not counted yet; None:
                no reporter's link is cut.
            subject: look at this one only, and keep others from changing it until the unit ends.
            limit: at most so many.
        """
