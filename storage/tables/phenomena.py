"""Phenomena, their observations, and who has seen them too."""

from datetime import date, datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class PhenomenonRow(Row, table=True):
    """All phenomena."""

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
    group_id: str | None
    language: str | None
    translations: dict[str, Any] = Field(sa_type=sa.JSON, sa_column_kwargs={"server_default": "{}"})
    version: int


class PhenomenonObservationRow(Row, table=True):
    """An observation's position in a phenomenon."""

    __tablename__ = "phenomenon_observations"

    phenomenon_id: str = Field(primary_key=True, foreign_key="phenomena.id", ondelete="CASCADE")
    # An observation that is linked cannot vanish under a phenomenon: unlink first.
    observation_id: str = Field(
        primary_key=True, foreign_key="observations.id", ondelete="RESTRICT", index=True
    )
    position: int


class EndorsementRow(Row, table=True):
    """One person's endorsement of one phenomenon in one month."""

    __tablename__ = "endorsements"
    __table_args__ = (sa.UniqueConstraint("phenomenon_id", "at", "person_id"),)

    id: int | None = Field(primary_key=True)
    phenomenon_id: str = Field(foreign_key="phenomena.id", ondelete="CASCADE")
    at: datetime = Field(sa_type=UtcDateTime)
    # The count outlives the link to the person.
    person_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
