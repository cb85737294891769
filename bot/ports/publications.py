"""What the working group writes for others, and what is known of its words."""

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Protocol

from bot.domain.evidence.checked_words import CheckedWords
from bot.domain.publication import Publication
from bot.domain.suppression import Audience


class Publications(Protocol):
    """All publications."""

    async def next_number(self, year: int) -> str:
        """``J-2026-0001``, like an observation's."""

    async def add(self, publication: Publication) -> None:
        """Store a new publication; Conflict when its phenomenon has one already that is not withdrawn."""

    async def get(self, publication_id: str) -> Publication:
        """Find it by its id; KeyError when there is none."""

    async def numbered(self, number: str) -> Publication | None:
        """Find it by its number."""

    async def save(self, publication: Publication) -> Publication:
        """Store a changed publication; returns its next version. Conflict when another write was first."""

    async def all(self) -> list[Publication]:
        """List every publication, by number."""

    async def of_phenomenon(self, phenomenon_id: str) -> list[Publication]:
        """List those of a phenomenon, withdrawn ones too, by number."""

    async def of_phenomena(self, phenomenon_ids: Collection[str]) -> list[Publication]:
        """List those of all these phenomena, withdrawn ones too, by number."""

    async def waiting(self) -> list[Publication]:
        """List those whose words wait for the chair, by number."""

    async def published(
        self, audience: Audience, *, since: datetime | None = None, until: datetime | None = None
    ) -> list[Publication]:
        """List those that an audience may read now, by number; of a withdrawn one nothing is read.

        Args:
            audience: whose level; at the organisation's those for the public are read too.
            since: only those whose first words were approved at this moment or later.
            until: only those whose first words were approved before it.
        """


class CheckedWordsStore(Protocol):
    """Verdicts on words of proposals and publications; see :mod:`bot.domain.evidence.checked_words`."""

    async def of(self, subject_ids: Collection[str]) -> list[CheckedWords]:
        """List the verdicts on words of all these subjects."""

    async def put(self, verdicts: Iterable[CheckedWords]) -> None:
        """Store verdicts; one that says that words repeat an observation is never taken back."""
