"""Words that coordinators have allowed."""

from datetime import date

from sqlmodel import Field

from storage.tables.row import Row


class AllowedWordRow(Row, table=True):
    """One phrase; it names no person, and who allowed it stands in the log, under ``id``."""

    __tablename__ = "allowed_words"

    id: str = Field(primary_key=True)
    phrase: str = Field(unique=True)
    written: str
    added_on: date
