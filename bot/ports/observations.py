"""What workers have seen, from the draft on."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.domain.observation import Draft, Observation
from bot.domain.phenomenon import Endorsement


class Drafts(Protocol):
    """Observations being written; at most one for a person."""

    async def of(self, person_id: str) -> Draft | None:
        """This person's draft."""

    async def add(self, draft: Draft) -> None:
        """Keep a new draft; Conflict when the person has one."""

    async def save(self, draft: Draft) -> Draft:
        """Keep a changed draft if its version is still the stored one; returns it with the next version.

        Raises:
            Conflict: another turn changed or removed it.
        """

    async def remove(self, draft_id: str) -> None:
        """Forget it, whatever its version; no error when there is none."""

    async def forget_corrections(self, observation_id: str) -> None:
        """Remove the draft that was to correct an observation, if there is one."""


class Observations(Protocol):
    """All observations."""

    async def next_number(self, year: int) -> str:
        """``H-2026-0001``: one more than the last of the year, taken in this unit of work."""

    async def add(self, observation: Observation) -> None:
        """Keep a new observation."""

    async def get(self, observation_id: str) -> Observation:
        """By id; KeyError when there is none."""

    async def numbered(self, number: str) -> Observation | None:
        """By number."""

    async def save(self, observation: Observation) -> Observation:
        """Keep a changed observation; returns it with the next version. Conflict when somebody was first."""

    async def of(self, person_id: str, *, limit: int = 50) -> list[Observation]:
        """This person's observations, newest first."""

    async def received(self, start: datetime, end: datetime) -> list[Observation]:
        """Those received in a half-open window, in that order."""

    async def unlinked(self, *, limit: int = 50) -> list[Observation]:
        """Those that wait to be taken into a proposal (RECEIVED, SCREENING, NEEDS_INFO), last first."""

    async def queue(self, *, limit: int, handed: bool) -> tuple[list[Observation], int]:
        """The first that wait to be screened (RECEIVED, SCREENING, NEEDS_INFO), and how many there are.

        By number, and with or without those that their first handler has handed on.
        """

    async def next_after(self, done: str, *, handed: bool, late: datetime | None) -> Observation | None:
        """The first that waits to be screened, but for the one that is done and those asked (NEEDS_INFO).

        Args:
            done: an id.
            handed: with those that their first handler has handed on, too.
            late: of those that are not handed on, only what was received before this moment; None for all.
        """

    async def asked(self) -> list[Observation]:
        """Those that wait for their reporter's answer (NEEDS_INFO), in no order."""

    async def versions(self, ids: Sequence[str]) -> dict[str, int]:
        """Which of these are compared with others, and at which version they are."""

    async def compared(self, after: str, *, limit: int) -> list[Observation]:
        """A page, by id, of those that have words and are not closed, redirected or withdrawn."""

    async def settled(self) -> int:
        """The number of the last change before which nothing can come any more."""

    async def removed(self) -> int:
        """A number that is another one once an observation's row has been removed."""

    async def changed(
        self, change: int, after: str, *, until: int, limit: int
    ) -> list[tuple[int, Observation]]:
        """A page of changes, by number and id, after these and up to a number: each row with its newest."""

    async def many(self, ids: Sequence[str]) -> list[Observation]:
        """Those with these ids, in the ids' order; unknown ids are left out."""


class Endorsements(Protocol):
    """Who has seen a phenomenon too."""

    async def add(self, endorsement: Endorsement) -> bool:
        """Count a person for a month; False when they were counted already."""

    async def count(self, phenomenon_id: str) -> int:
        """How many there are of a phenomenon, by whomever."""

    async def endorsers(self, phenomenon_id: str) -> list[str]:
        """The ids of the people behind them that are still known, each once."""

    async def of(self, person_id: str) -> list[Endorsement]:
        """A person's own, oldest first."""
