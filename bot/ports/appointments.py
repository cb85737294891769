"""Appointments that wait for somebody to come, and absences with their deputies."""

from datetime import date, datetime
from typing import Protocol

from bot.domain.absence import Absence
from bot.domain.appointing import WaitingAppointment


class Waiting(Protocol):
    """Appointments of people whom the bot has not met."""

    async def add(self, tenant_id: str, object_id: str, one: WaitingAppointment) -> None:
        """Store one; it takes the place of one of the same person to the same role and scope."""

    async def come(self, tenant_id: str, object_id: str) -> list[WaitingAppointment]:
        """Take out those of a person who has come, whether or not their time is over."""

    async def all(self) -> list[WaitingAppointment]:
        """List them, the oldest first."""

    async def remove(self, id_: str) -> bool:
        """Take one back; False when there is none any more."""

    async def forget(self, before: date) -> int:
        """Remove those whose time is over before a day; returns how many."""


class Absences(Protocol):
    """Who is away, and who stands in."""

    async def put(self, absence: Absence) -> None:
        """Store a person's absence in the place of the one before."""

    async def of(self, person_id: str) -> Absence | None:
        """Find a person's."""

    async def all(self) -> list[Absence]:
        """List them, by person."""

    async def end(self, person_id: str) -> bool:
        """Remove a person's; False when there is none."""

    async def forget(self, before: date) -> int:
        """Remove those whose last day is before a day; returns how many."""

    async def offer(self, person_id: str, code_hash: str, expires_at: datetime) -> None:
        """Store the one-time code by which somebody becomes the deputy of a person who has an absence."""

    async def take(self, code_hash: str, now: datetime) -> Absence | None:
        """Use up a code; returns the absence that it is for, or None when it is unknown, used or too old."""
