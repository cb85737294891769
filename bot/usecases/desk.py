"""Who acts, where and when: what the use cases of the working group have in common."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Self

from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.people import Person
from bot.domain.proposal import Proposal, reason_from
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases.doors import allow
from bot.usecases.guarding import Clear


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What something is done with, as whoever does it saw it.

    Attributes:
        number: ``H-2026-0001``, ``I-2026-0001`` or ``E-2026-0001``.
        version: the one that the pressed card showed; None when it was typed.
    """

    number: str
    version: int | None = None


@dataclass(frozen=True, kw_only=True)
class Desk:
    """One person at the desk, inside a unit of work.

    Attributes:
        unit: the open unit of work.
        by: who acts.
        group: in whose channel, or on whose team, they are: the edge has asked its roster. None elsewhere.
        county: its choices.
        now: aware.
        clear: the guard for what they write.
        cause: the id of the log entry that brings about what they do now; None for what they do directly.
    """

    unit: Unit
    by: Person
    group: WorkingGroup | None
    county: County
    now: datetime
    clear: Clear
    cause: int | None = None

    @property
    def today(self) -> date:
        """The Helsinki date."""
        return helsinki_day(self.now)

    def after(self, entry_id: int) -> Self:
        """The same person, doing what follows from an entry."""
        return replace(self, cause=entry_id)

    async def allow(self, permission: Permission, *, proposal: Proposal | None = None) -> None:
        """Let them do something, or say who may; see :func:`bot.usecases.doors.allow`.

        Raises:
            Refusal: they may not.
        """
        first = self.county.first_handler
        await allow(self.unit, self.by, permission, group=self.group, proposal=proposal, first=first)

    def reason(self, said: str | None) -> str | None:
        """A reason as it may be kept; None when nothing was written.

        Raises:
            Stopped: it holds personal data.
        """
        words = reason_from(said)
        return self.clear("reason", words) if words else None

    async def note(
        self,
        action: Action,
        subject: str,
        *,
        state: str | None = None,
        reason: str | None = None,
        about: str | None = None,
    ) -> int:
        """Log what they did; returns the entry's id. The facts are those of :class:`bot.domain.log.Entry`."""
        entry = Entry(
            at=self.now,
            action=action,
            subject=subject,
            person_id=self.by.id,
            state=state,
            reason=reason,
            about=about,
            caused_by=self.cause,
        )
        return await self.unit.log.add(entry)
