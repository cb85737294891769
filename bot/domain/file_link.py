"""A one-time link by which a person gets a document out of the chat."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256

from bot.domain.codes import Language

LIFE = timedelta(minutes=15)
"""How long a link can be used."""


class DocumentKind(StrEnum):
    """Which document it is."""

    PACK = "pack"
    PROPOSAL = "proposal"
    MUNICIPAL = "municipal"
    YEAR = "year"
    TERM = "term"
    COUNCILLOR = "councillor"


class FileForm(StrEnum):
    """In which form; the ending of the file's name."""

    WORD = "docx"
    EXCEL = "xlsx"


@dataclass(frozen=True, kw_only=True)
class FileLink:
    """A link, known by its hash alone; it holds nothing of the document.

    Attributes:
        document_id: of the stored document, so that what is taken is what was offered.
        person_id: to whom it was given; nobody else's right is asked, and theirs is asked again.
    """

    code_hash: str
    document_id: str
    language: Language
    form: FileForm
    person_id: str
    expires_at: datetime
    used_at: datetime | None = None

    def usable(self, now: datetime) -> bool:
        """Return whether it still leads anywhere."""
        return self.used_at is None and now < self.expires_at


def new_link_code() -> str:
    """Return 128 random bits as 22 characters that stand in an address."""
    return secrets.token_urlsafe(16)


def link_hash(code: str) -> str:
    """Return what is stored of a code."""
    return sha256(code.encode()).hexdigest()
