"""What the coordinator proposes for an area's next quarter."""

from datetime import datetime

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime


class QuarterPlanRow(Row, table=True):
    """The words for one area's report of one quarter; who wrote them stands in the log, under ``id``."""

    __tablename__ = "quarter_plans"
    __table_args__ = (sa.UniqueConstraint("area", "period"),)

    id: str = Field(primary_key=True)
    area: str
    period: str
    language: str
    words: str
    written_at: datetime = Field(sa_type=UtcDateTime)
    version: int
