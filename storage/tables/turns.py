"""Deliveries from Teams that had their effect."""

from datetime import datetime

from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class TurnRow(Row, table=True):
    """One key of a delivery; a delivery may have several (activity id, idempotency key).

    ``subject`` is no foreign key: an observation may go while its turn is still remembered. ``at`` is the
    day: among these deliveries are those by which somebody filed without their name.
    """

    __tablename__ = "turns"
    # In every turn one is added: SQLite then writes one page for it, and not one for each index too. They are
    # looked through by age once a night only.
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    answered: bool
    subject: str | None
