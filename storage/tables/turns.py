"""Deliveries from Teams that had their effect."""

from datetime import datetime

from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class TurnRow(Row, table=True):
    """One key of a delivery; a delivery may have several (activity id, idempotency key).

    ``subject`` is no foreign key: an observation may go while its turn is still remembered.
    """

    __tablename__ = "turns"

    key: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    answered: bool
    subject: str | None
