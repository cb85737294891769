"""Running numbers."""

from sqlmodel import Field

from storage.tables.row import Row


class CounterRow(Row, table=True):
    """The last number given, per letter and year (``H-2026``), and the mark of the last removal."""

    __tablename__ = "counters"

    name: str = Field(primary_key=True)
    last: int
