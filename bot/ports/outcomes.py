"""What the figures of the process are made of."""

from datetime import date
from typing import Protocol

from bot.domain.figures import Between
from bot.domain.limits import Limit


class Outcomes(Protocol):
    """How deadlines ended, and how long observations took, as counts alone.

    Spans of days are half-open. What was taken back, moved or cancelled has no outcome.
    """

    async def in_time(self, start: date, end: date) -> dict[Limit, int]:
        """How many deadlines were met in time in a span, by limit."""

    async def late(self, start: date, end: date, today: date) -> dict[Limit, int]:
        """How many were due in a span and not met in time, by limit; what is due today still can be."""

    async def reporters(self, limit: Limit, start: date, end: date, today: date, *, enough: int) -> int:
        """How many known reporters are behind the deadlines of both; counted up to ``enough``."""

    async def first_answers(self, start: date, end: date) -> list[Between]:
        """From receipt to the first answer, of those first answered in a span."""

    async def decisions(self, start: date, end: date, *, first: date, last: date) -> list[Between]:
        """From receipt to the decision, of those decided in a part of the span from ``first`` to ``last``.

        Of one that was handled again the last decision of the whole span counts.
        """

    async def carried_out(self, start: date, end: date) -> list[Between]:
        """From receipt to the day on which a proposal was carried out, of those that it rests on."""
