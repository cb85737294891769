"""Time limits that run, and those that were met."""

from datetime import date

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row


class DeadlineRow(Row, table=True):
    """One run of a limit; ``subject`` is of one of four tables, so it is no foreign key. It names nobody."""

    __tablename__ = "limits"
    __table_args__ = (sa.UniqueConstraint("limit", "subject", "occasion"),)

    id: str = Field(primary_key=True)
    limit: str
    subject: str = Field(index=True)
    occasion: int
    name: str
    started_on: date
    due_on: date = Field(index=True)
    next_on: date | None = Field(index=True)
    step: int
    met_on: date | None = Field(index=True)
    met_by: str | None
