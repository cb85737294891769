"""The log of changes, and what else is noted: deliveries, erasures, running numbers."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime

ANSWERED = "action IN ('asked', 'attached', 'closed', 'linked', 'redirected')"
"""What a reporter first hears of after the receipt; written out, as the partial index has it.

What is filed is not in it, so that no filing has an index more to keep.
"""
_ANSWERS = sa.text(ANSWERED)


class EntryRow(Row, table=True):
    """One line; ``subject`` is an observation, a proposal or a group, so it is no foreign key."""

    __tablename__ = "log"
    __table_args__ = (
        sa.Index(None, "action", "at", "subject"),
        sa.Index("ix_log_first_answer", "subject", "id", sqlite_where=_ANSWERS, postgresql_where=_ANSWERS),
        # Ids are never given twice, also after the newest line was removed by hand.
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    action: str
    subject: str = Field(index=True)
    # That it was done stays known; by whom goes with the person.
    person_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    state: str | None
    reason: str | None
    about: str | None
    # No foreign key either: a cause that was forgotten stays named, so that what it brought about is known to
    # have had one; and no write has an index more to keep.
    caused_by: int | None


class TurnRow(Row, table=True):
    """One key of a delivery; a delivery may have several (activity id, idempotency key).

    ``subject`` is no foreign key: an observation may go while its turn is still remembered. ``at`` is the
    day: among these deliveries are those of anonymous filings.
    """

    __tablename__ = "turns"
    # In every turn one is added: SQLite then writes one page for it, and not one for each index too. They are
    # looked through by age once a night only.
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    answered: bool
    subject: str | None


class ErasureRow(Row, table=True):
    """One erasure carried out here; ``subject`` is no foreign key, as it is gone."""

    __tablename__ = "erasures"

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    rule: str
    kind: str
    subject: str
    fields: list[str] = Field(sa_type=sa.JSON)


class CounterRow(Row, table=True):
    """The last number given, per letter and year (``H-2026``), and the mark of the last removal."""

    __tablename__ = "counters"

    name: str = Field(primary_key=True)
    last: int
