"""What workers have seen, from the draft on."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.areas import AreaGroup
from bot.domain.arrival import Arrival
from bot.domain.observation import Draft, Observation
from bot.domain.phenomenon import Endorsement
from bot.domain.release_tables import Counting


class Drafts(Protocol):
    """Observations being written; at most one for a person."""

    async def of(self, person_id: str) -> Draft | None:
        """Find this person's draft."""

    async def add(self, draft: Draft) -> None:
        """Store a new draft; Conflict when the person has one."""

    async def save(self, draft: Draft) -> Draft:
        """Store a changed draft if its version is still the stored one; returns it with the next version.

        Raises:
            Conflict: another turn changed or removed it.
        """

    async def remove(self, draft: Draft) -> None:
        """Remove a draft if its version is still the stored one: what is sent twice at once goes once.

        Raises:
            Conflict: another turn changed or removed it.
        """

    async def forget_corrections(self, observation_id: str) -> None:
        """Remove the draft that was to correct an observation, if there is one."""


class Observations(Protocol):
    """All observations; with ``group``, the id of a working group, those of that group alone."""

    async def next_number(self, year: int) -> str:
        """``H-2026-0001``: one more than the last of the year, taken in this unit of work."""

    async def add(self, observation: Observation) -> None:
        """Store a new observation."""

    async def get(self, observation_id: str) -> Observation:
        """Find it by its id; KeyError when there is none."""

    async def numbered(self, number: str) -> Observation | None:
        """Find it by its number."""

    async def save(self, observation: Observation) -> Observation:
        """Store a changed observation; returns its next version. Conflict when another write was first."""

    async def of(self, person_id: str, *, limit: int = 50) -> list[Observation]:
        """List this person's observations, newest first."""

    async def counting(
        self, names: Collection[str], start: datetime, end: datetime, groups: Sequence[AreaGroup] = ()
    ) -> Counting:
        """Count those received in a half-open span for a release, without withdrawn ones; may take seconds.

        Args:
            names: the tables asked for; what is crossed and the total are counted in any case.
            start: the first moment.
            end: the first moment after it.
            groups: the county's areas.
        """

    async def first_received(self) -> datetime | None:
        """Return when the oldest one was received; None when there is none."""

    async def received(self, start: datetime, end: datetime, group: str | None = None) -> list[Observation]:
        """List those received in a half-open window, in order."""

    async def unlinked(self, *, limit: int = 50, group: str | None = None) -> list[Observation]:
        """List those not yet taken into a proposal (RECEIVED, SCREENING, NEEDS_INFO), last first."""

    async def waiting(self) -> list[Observation]:
        """List all of the same, by number."""

    async def adopt(self, group: str) -> int:
        """Give those that belong to no group to this one; returns how many. Their versions stay."""

    async def queue(
        self, *, limit: int, handed: bool, group: str | None = None, parts: Collection[str] | None = None
    ) -> tuple[list[Observation], int]:
        """List the first that wait for screening (RECEIVED, SCREENING, NEEDS_INFO), and count all of them.

        By number, and with or without those that their first handler has handed on; with ``parts`` only those
        that lie in one of them, as :func:`bot.domain.scope.parts_of` names them.
        """

    async def line(
        self,
        *,
        handed: bool,
        late: datetime | None,
        group: str | None = None,
        parts: Collection[str] | None = None,
    ) -> list[str]:
        """List the numbers of those that wait for screening without those asked (NEEDS_INFO), in order.

        Args:
            handed: with those that their first handler has handed on, too.
            late: of those that are not handed on, only what was received before this moment; None for all.
            group: whose they are; None for all.
            parts: as of :meth:`queue`.
        """

    async def asked(self) -> list[Observation]:
        """List those that wait for their reporter's answer (NEEDS_INFO), unordered."""

    async def versions(self, ids: Sequence[str]) -> dict[str, int]:
        """Return the versions of those that take part in the comparison, by id."""

    async def compared(self, after: str, *, limit: int) -> list[Observation]:
        """List a page, by id, of those that have text and are not closed, redirected or withdrawn."""

    async def settled(self) -> int:
        """Return the number up to which all changes are visible."""

    async def removed(self) -> int:
        """Return a number that changes when the row of an observation is removed; 0 at first."""

    async def changed(
        self, change: int, after: str, *, until: int, limit: int
    ) -> list[tuple[int, Observation]]:
        """List a page of rows by the number of their newest change and id, after these and up to a number."""

    async def many(self, ids: Sequence[str]) -> list[Observation]:
        """List those with these ids, in that order; unknown ids are left out."""


class Arrivals(Protocol):
    """Observations of which nobody has been told yet."""

    async def add(self, arrival: Arrival) -> None:
        """Store one; nothing where its observation has one."""

    async def due(self, now: datetime, *, limit: int = 500) -> list[Arrival]:
        """List those that are due by now, the oldest first."""

    async def take(self, arrival: Arrival) -> bool:
        """Remove one to tell of it; False when another copy was first."""


class Endorsements(Protocol):
    """Who has seen a phenomenon too."""

    async def add(self, endorsement: Endorsement) -> bool:
        """Count a person for a month; False when they were counted already."""

    async def count(self, phenomenon_id: str) -> int:
        """Count the endorsements of a phenomenon."""

    async def endorsers(self, phenomenon_id: str) -> list[str]:
        """List the ids of the known people behind them, each once."""

    async def of(self, person_id: str) -> list[Endorsement]:
        """List a person's own endorsements, oldest first."""
