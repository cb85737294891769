"""The log of changes."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row

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
