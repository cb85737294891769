"""What has been destroyed."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.columns import UtcDateTime
from storage.tables.row import Row


class ErasureRow(Row, table=True):
    """One erasure that has reached this database; ``subject`` is no foreign key: it is gone."""

    __tablename__ = "erasures"

    id: str = Field(primary_key=True)
    at: datetime = Field(sa_type=UtcDateTime)
    rule: str
    kind: str
    subject: str
    fields: list[str] = Field(sa_type=sa.JSON)
