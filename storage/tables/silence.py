"""Of whom something was heard, who works where, and where the working group's members are from."""

from sqlmodel import Field

from storage.tables.row import Row


class HeardRow(Row, table=True):
    """How many people told of one unit in a closed quarter, up to three; it names nobody."""

    __tablename__ = "heard"

    quarter: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    code: str = Field(primary_key=True)
    area: str = Field(primary_key=True)
    reporters: int
    of_year: int
    enough: bool


class CoverageRow(Row, table=True):
    """How many people work in one service task and area, as a band."""

    __tablename__ = "coverage"

    service_task: str = Field(primary_key=True)
    area: str = Field(primary_key=True)
    staff: str


class MemberRow(Row, table=True):
    """Where one member of the working group is from."""

    __tablename__ = "members"

    # What they said of themselves goes with them.
    person_id: str = Field(primary_key=True, foreign_key="people.id", ondelete="CASCADE")
    service_task: str
    municipality: str
