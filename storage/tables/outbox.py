"""Notices to be sent, and what became of them."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime

WAITS = sa.text("state = 'queued'")
"""Written out: neither database uses a partial index for a state that comes as a parameter."""


TRIED, COVERED = sa.text("settled_at IS NOT NULL"), sa.text("covered_by IS NOT NULL")
"""What is queued is in neither index, so that queueing has none of them to keep."""


class NoticeRow(Row, table=True):
    """One message to one recipient, with the lease of the courier that carries it.

    ``holder`` and ``lease_until`` belong together; ``settled_at`` is when the last try ended; of a smaller
    ``rank`` is what goes first.
    """

    __tablename__ = "outbox"
    __table_args__ = (
        sa.Index("ix_outbox_waiting", "place", "id", sqlite_where=WAITS, postgresql_where=WAITS),
        sa.Index("ix_outbox_turn", "rank", "id", sqlite_where=WAITS, postgresql_where=WAITS),
        sa.Index(
            "ix_outbox_place_settled", "place", "settled_at", sqlite_where=TRIED, postgresql_where=TRIED
        ),
        sa.Index("ix_outbox_covered", "covered_by", sqlite_where=COVERED, postgresql_where=COVERED),
        sa.Index(None, "subject", "group_id"),
        # The order of a place is the order of ids: never given twice.
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(primary_key=True)
    key: str = Field(unique=True)
    kind: str
    rank: int
    place: str
    created_at: datetime = Field(sa_type=UtcDateTime)
    due_at: datetime = Field(sa_type=UtcDateTime)
    # Nobody is left to be told when the recipient is gone.
    person_id: str | None = Field(foreign_key="people.id", ondelete="CASCADE", index=True)
    group_id: str | None = Field(foreign_key="groups.id", ondelete="CASCADE", index=True)
    subject: str | None
    entry: int | None = Field(foreign_key="log.id", ondelete="RESTRICT")
    card_id: str | None
    state: str = Field(index=True)
    attempts: int
    reason: str | None
    activity_id: str | None
    sending: bool
    covered_by: int | None
    holder: str | None
    lease_until: datetime | None = Field(sa_type=UtcDateTime)
    settled_at: datetime | None = Field(sa_type=UtcDateTime, index=True)
    held_at: datetime | None = Field(sa_type=UtcDateTime)
    repeated: bool
