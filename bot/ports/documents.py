"""Documents that were made, links to them, and what is written for them."""

from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from bot.domain.file_link import DocumentKind, FileLink
from bot.domain.quarter_plan import QuarterPlan
from bot.domain.stored_document import DocumentState, StoredDocument


class Documents(Protocol):
    """Documents as they were made; their facts are added and read, and there is no way to change them."""

    async def alone(self) -> None:
        """Let no other unit of work store, approve or mark a document until this one ends."""

    async def add(self, document: StoredDocument) -> StoredDocument:
        """Store a document; returns the one that stands, when the same facts were stored as this before."""

    async def get(self, document_id: str) -> StoredDocument:
        """Find it by its id; KeyError when there is none."""

    async def made_by(self, person_id: str) -> list[str]:
        """List the names of those that somebody made, the first one first."""

    async def by_hash(self, facts_hash: str) -> StoredDocument | None:
        """Find the first one with these facts."""

    async def newest(
        self, kind: DocumentKind, key: str, level: str, state: DocumentState
    ) -> StoredDocument | None:
        """Find the one that was made last; withdrawn ones are none."""

    async def listed(self, state: DocumentState, kinds: Collection[DocumentKind]) -> list[StoredDocument]:
        """List those of these kinds that are not withdrawn, the newest first."""

    async def approve(self, document_id: str, at: datetime) -> bool:
        """Approve a draft; False when it is none, is withdrawn, or one of its kind, key and level stands."""

    async def mark_withdrawn(self, publication: str) -> int:
        """Mark every document that shows a publication, by its number; returns how many are new."""


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
