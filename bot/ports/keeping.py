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
        """Keep new ones; nothing happens to one that began before."""

    async def of(self, subjects: Sequence[str]) -> list[Deadline]:
        """Those of these subjects, running and met, in the order in which they began."""

    async def meet(self, ids: Sequence[str], day: date, state: str) -> None:
        """End those that run; what was met before stays as it was."""

    async def due(self, today: date, *, limit: int = 500) -> list[Deadline]:
        """Those that run and whose next step's day has come, oldest first."""

    async def claim(self, seen: Deadline, after: Deadline, today: date) -> bool:
        """Take the next step of one; False when somebody was first, or it is not due any more.

        The claim is one conditional UPDATE: of two copies of the bot one takes the step.
        """

    async def over(self, told: Collection[Told], *, limits: Collection[Limit] = ()) -> list[Deadline]:
        """Those that run, and of which one of these has been told; of all limits, or of these."""

    async def count_over(self, told: Told) -> dict[Limit, int]:
        """How many run of which somebody has been told, by limit."""


class Erasures(Protocol):
    """What has been destroyed; each erasure stands in a ledger outside the database before it is kept."""

    async def add(self, erasure: Erasure) -> None:
        """Note what this unit destroys; the ledger has it on the disk before the unit is kept."""

    async def carry_out(self, erasure: Erasure) -> None:
        """Destroy, and note it; no error when the subject is not there any more."""

    async def due(
        self, rule: Rule, before: datetime, *, subject: str | None = None, limit: int = 500
    ) -> list[Due]:
        """What a rule wants destroyed: its event was before this moment, and nobody holds it; oldest first.

        Args:
            rule: one with a time of its own.
            before: aware.
            subject: look at this one only, and keep others from changing it until the unit ends.
            limit: at most so many.
        """
