"""Backups that the bot makes by itself."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class BackupRow(Row, table=True):
    """One day's backup.

    ``next_at`` is when something is to be done with it again: while a copy of the bot makes it, another
    one may take it over then; after a failure it is tried again; once it is made, its file is checked.
    """

    __tablename__ = "backups"

    id: str = Field(primary_key=True)
    began_at: datetime = Field(sa_type=UtcDateTime)
    next_at: datetime = Field(sa_type=UtcDateTime)
    file: str
    folder: str
    ended_at: datetime | None = Field(sa_type=UtcDateTime)
    rows: int = Field(sa_type=sa.BigInteger)
    size: int = Field(sa_type=sa.BigInteger)
    sha256: str
    why: str | None
    checked_at: datetime | None = Field(sa_type=UtcDateTime)
