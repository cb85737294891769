"""Phenomena, and what is linked to them."""

from datetime import date, datetime

from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class PhenomenonRow(Row, table=True):
    """What several observations are about."""

    __tablename__ = "phenomena"

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    title: str
    summary: str
    state: str = Field(index=True)
    created_at: datetime = Field(sa_type=UtcDateTime)
    since: datetime = Field(sa_type=UtcDateTime)
    review_by: date | None
    merged_into: str | None = Field(foreign_key="phenomena.id", ondelete="SET NULL")
    version: int


class PhenomenonObservationRow(Row, table=True):
    """An observation's place among those that are about a phenomenon."""

    __tablename__ = "phenomenon_observations"

    phenomenon_id: str = Field(primary_key=True, foreign_key="phenomena.id", ondelete="CASCADE")
    # An observation that is linked cannot vanish under a phenomenon: unlink first.
    observation_id: str = Field(
        primary_key=True, foreign_key="observations.id", ondelete="RESTRICT", index=True
    )
    position: int
