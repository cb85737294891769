"""What is written for others, and verdicts on words."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class PublicationRow(Row, table=True):
    """Words about a phenomenon; those proposed in place of approved ones stand beside them."""

    __tablename__ = "publications"
    # One at a time about a phenomenon; two coordinators may begin at once.
    __table_args__ = (
        sa.Index(
            "ix_publications_present",
            "phenomenon_id",
            unique=True,
            sqlite_where=sa.text("state != 'withdrawn'"),
            postgresql_where=sa.text("state != 'withdrawn'"),
        ),
    )

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    phenomenon_id: str = Field(foreign_key="phenomena.id", ondelete="RESTRICT", index=True)
    state: str
    level: str
    tone: str
    need: str
    aspects: list[str] = Field(sa_type=sa.JSON)
    weakest: bool
    areas: list[str] = Field(sa_type=sa.JSON)
    words: dict[str, Any] = Field(sa_type=sa.JSON)
    pending: dict[str, Any] | None = Field(sa_type=sa.JSON(none_as_null=True))
    created_at: datetime = Field(sa_type=UtcDateTime)
    since: datetime = Field(sa_type=UtcDateTime)
    revision: int
    published_at: datetime | None = Field(sa_type=UtcDateTime)
    approved_at: datetime | None = Field(sa_type=UtcDateTime)
    version: int


class CheckedWordsRow(Row, table=True):
    """A verdict on words of a proposal or publication, by their hash; it holds none of them."""

    __tablename__ = "checked_words"

    subject_id: str = Field(primary_key=True)
    words_hash: str = Field(primary_key=True)
    observations: list[str] = Field(sa_type=sa.JSON)
    repeats: bool
