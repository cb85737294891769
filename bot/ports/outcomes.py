"""What the figures of the process are made of."""

from datetime import date, datetime
from typing import Protocol

from bot.domain.figures import Between
from bot.domain.limits import Limit
from bot.domain.themes import ThemeCounts


class Outcomes(Protocol):
    """How deadlines ended, and how long observations took, as counts alone.

    Spans of days are half-open. What was taken back, moved or cancelled has no outcome.
    """

    async def in_time(self, start: date, end: date) -> dict[Limit, int]:
        """Count the deadlines met in time in a half-open span of days, by limit."""

    async def late(self, start: date, end: date, today: date) -> dict[Limit, int]:
        """Count those due in such a span and missed, by limit; those due today can still be met."""

    async def reporters(self, limit: Limit, start: date, end: date, today: date, *, enough: int) -> int:
        """Count the known reporters behind the deadlines of both, up to ``enough``."""

    async def first_answers(self, start: date, end: date) -> list[Between]:
        """Times from receipt to the first answer, of observations first answered in a span."""

    async def decisions(self, start: date, end: date, *, first: date, last: date) -> list[Between]:
        """Times from receipt to the decision, of those decided between ``first`` and ``last`` of a span.

        Of one that was handled again the last decision of the whole span counts.
        """

    async def carried_out(self, start: date, end: date) -> list[Between]:
        """Times from receipt to the day a proposal was carried out, of the observations it rests on."""


class Themes(Protocol):
    """What observations are about, and where they come from; withdrawn ones are left out.

    Spans are half-open; with ``group`` those of that group alone.
    """

    async def of(self, start: datetime, end: datetime, group: str | None = None) -> ThemeCounts:
        """Count those received in a span, by theme."""

    async def count(self, start: datetime, end: datetime, group: str | None = None) -> int:
        """Count those received in a span."""

    async def areas(self, start: datetime, end: datetime, group: str | None = None) -> set[str]:
        """Return the areas that those received in a span name, as codes."""
