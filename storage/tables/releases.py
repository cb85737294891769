"""Published counts."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class ReleaseRow(Row, table=True):
    """What one audience was told of one period; it names nobody, so that nothing ever changes it."""

    __tablename__ = "releases"
    __table_args__ = (sa.UniqueConstraint("audience", "period"),)

    id: str = Field(primary_key=True)
    audience: str
    period: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    observations: int
    reporters: int
    tables: dict[str, Any] = Field(sa_type=sa.JSON)
