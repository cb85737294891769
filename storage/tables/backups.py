"""Backups that the bot makes by itself."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class BackupRow(Row, table=True):
    """One day's backup, and until when a copy of the bot has it, or when it is tried again."""

    __tablename__ = "backups"

    id: str = Field(primary_key=True)
    began_at: datetime = Field(sa_type=UtcDateTime)
    lease_until: datetime = Field(sa_type=UtcDateTime)
    file: str
    folder: str
    ended_at: datetime | None = Field(sa_type=UtcDateTime)
    rows: int = Field(sa_type=sa.BigInteger)
    size: int = Field(sa_type=sa.BigInteger)
    sha256: str
    why: str | None
    checked_at: datetime | None = Field(sa_type=UtcDateTime)
