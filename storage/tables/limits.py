"""Deadlines: running and met."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row

OVER = sa.text("met_on IS NULL AND step > 0")
"""A reader was told, and it still runs. Written out, or neither database would use the partial index."""


class DeadlineRow(Row, table=True):
    """One run of a limit; ``subject`` is in one of four tables, so it is no foreign key. It names nobody."""

    __tablename__ = "limits"
    __table_args__ = (
        sa.UniqueConstraint("limit", "subject", "occasion"),
        sa.Index("ix_limits_over", "limit", "step", sqlite_where=OVER, postgresql_where=OVER),
        sa.Index("ix_limits_due", "limit", "due_on", "met_on", "met_by"),
        sa.Index("ix_limits_met", "limit", "met_on", "due_on", "met_by"),
    )

    id: str = Field(primary_key=True)
    limit: str
    subject: str = Field(index=True)
    occasion: int
    name: str
    started_on: date
    due_on: date
    next_on: date | None = Field(index=True)
    step: int
    met_on: date | None
    met_by: str | None
