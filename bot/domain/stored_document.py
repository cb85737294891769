"""A document that was made: its frozen facts, from which its files are rendered when asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from hashlib import sha256
from typing import Any

from bot.domain.evidence.facts import canonical_of
from bot.domain.file_link import DocumentKind
from bot.domain.form import WHOLE_COUNTY


class DocumentState(StrEnum):
    """Where a document stands."""

    DRAFT = "draft"  # seen by the coordinator and the chair alone
    APPROVED = "approved"  # may be read by those whom it concerns; its facts never change again


@dataclass(frozen=True, kw_only=True)
class StoredDocument:
    """One document; unique by its hash, and an approved one by kind, key and level.

    Attributes:
        key: ``2026-12-10``, ``E-2026-0001``, ``Kajaani 2026-Q4``, ``2026``, ``2025-2029``.
        level: ``internal``, ``organisation`` or ``public``.
        facts: plain JSON, as :func:`bot.domain.evidence.facts.plain` gives it.
        publications: the numbers of those whose words it shows.
        made_by: a person's id; None on the command line and by the bot itself.
        withdrawn: whether one of its publications was withdrawn since: it is not handed out any more.
    """

    id: str
    kind: DocumentKind
    key: str
    level: str
    state: DocumentState
    facts: Mapping[str, Any]
    facts_hash: str
    publications: tuple[str, ...]
    made_at: datetime
    made_by: str | None
    approved_at: datetime | None = None
    withdrawn: bool = False

    @property
    def name(self) -> str:
        """What the log calls it when it is taken out."""
        return f"{self.kind}-{self.key}"

    @property
    def area(self) -> str:
        """The area that it is about, as its key names it; ``COUNTY`` for all of them."""
        return self.key.rpartition(" ")[0] or WHOLE_COUNTY

    @property
    def finished(self) -> bool:
        """Return whether its pages do not say that it is a draft, as they do without conclusions."""
        return bool(self.facts.get("conclusions", True))

    @property
    def intact(self) -> bool:
        """Return whether its facts are those that its hash was made of."""
        return sha256(canonical_of(self.facts)).hexdigest() == self.facts_hash
