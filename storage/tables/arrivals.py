"""Observations of which nobody has been told yet."""

from datetime import datetime

from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class ArrivalRow(Row, table=True):
    """That an observation came; the row goes once somebody is told."""

    __tablename__ = "arrivals"

    observation_id: str = Field(primary_key=True, foreign_key="observations.id", ondelete="CASCADE")
    due_at: datetime = Field(sa_type=UtcDateTime, index=True)
