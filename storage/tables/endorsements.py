"""Who has seen a phenomenon too: counted for good, known by person for a time."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class EndorsementRow(Row, table=True):
    """One person's, of one phenomenon, for one month."""

    __tablename__ = "endorsements"
    __table_args__ = (sa.UniqueConstraint("phenomenon_id", "at", "person_id"),)

    id: int | None = Field(primary_key=True)
    phenomenon_id: str = Field(foreign_key="phenomena.id", ondelete="CASCADE")
    at: datetime = Field(sa_type=UtcDateTime)
    # The count outlives the link to the person.
    person_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
