"""What the working group concludes of a year or a council term."""

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row


class ConclusionRow(Row, table=True):
    """One conclusion; the log says who wrote it."""

    __tablename__ = "conclusions"
    __table_args__ = (sa.UniqueConstraint("period", "number"),)

    id: str = Field(primary_key=True)
    period: str
    number: int
    goal: str
    action: str
    responsible: str
    measure: str
    timetable: str
    preventive: str
    cost: str
    version: int
