"""Documents that were made."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import CanonicalJson, Row, UtcDateTime

STANDS = sa.text("state = 'approved' AND NOT withdrawn")


class DocumentRow(Row, table=True):
    """One document by its facts; its files are made of them when they are asked for."""

    __tablename__ = "documents"
    __table_args__ = (
        sa.UniqueConstraint("facts_hash", "kind", "key", "level"),
        sa.Index(
            "ix_documents_approved",
            *("kind", "key", "level"),
            unique=True,
            sqlite_where=STANDS,
            postgresql_where=STANDS,
        ),
    )

    id: str = Field(primary_key=True)
    kind: str
    key: str
    level: str
    state: str
    facts: dict[str, Any] = Field(sa_type=CanonicalJson)
    facts_hash: str
    publications: list[str] = Field(sa_type=sa.JSON)
    made_at: datetime = Field(sa_type=UtcDateTime)
    made_by: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    approved_at: datetime | None = Field(sa_type=UtcDateTime)
    withdrawn: bool
