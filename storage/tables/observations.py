"""Observations and the drafts they grow from."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.report_columns import columns
from storage.tables.row import Row, UtcDateTime


class DraftRow(Row, table=True):
    """An observation being written; one for a person."""

    __tablename__ = "drafts"

    id: str = Field(primary_key=True)
    # Nobody else may finish a draft: it goes with its person.
    person_id: str = Field(foreign_key="people.id", ondelete="CASCADE", unique=True)
    answers: dict[str, Any] = Field(sa_type=sa.JSON)
    at: str
    version: int
    # No index: there are few drafts, and each step of each would write it again.
    changed_at: datetime = Field(sa_type=UtcDateTime)
    card_id: str | None
    # Gone with the observation that it was to correct.
    corrects: str | None = Field(foreign_key="observations.id", ondelete="CASCADE")
    leaving: bool


class ObservationRow(Row, table=True):
    """What a worker saw: the envelope; the columns of its report follow from the form."""

    __tablename__ = "observations"
    __table_args__ = tuple(columns())

    id: str = Field(primary_key=True)
    number: str = Field(unique=True)
    # The observation outlives the link to its reporter.
    person_id: str | None = Field(foreign_key="people.id", ondelete="SET NULL", index=True)
    state: str = Field(index=True)
    received_at: datetime = Field(sa_type=UtcDateTime, index=True)
    since: datetime = Field(sa_type=UtcDateTime)
    language: str
    title: str
    need_version: str
    reporter_mode: str
    warned: list[str] = Field(sa_type=sa.JSON)
    hold: bool
    answer: str | None
    titled: bool
    chosen: dict[str, Any] = Field(sa_type=sa.JSON)
    handed: bool
    resembles: str | None
    group_id: str | None
    version: int
    # Of the newest change: see storage.running_numbers.
    change: int = Field(sa_type=sa.BigInteger, index=True, sa_column_kwargs={"server_default": "0"})


class ReceiptMarkRow(Row, table=True):
    """The keyed mark of an anonymous observation's receipt code; it does not tell whose it is.

    ``sealed`` holds a digest of the code, from which the mark is made again when the key changes.
    """

    __tablename__ = "receipt_marks"
    # In the order of marks, which is none: with row ids they would lie in the order of their filing.
    __table_args__ = ({"sqlite_with_rowid": False},)

    mark: str = Field(primary_key=True)
    observation_id: str = Field(foreign_key="observations.id", ondelete="CASCADE", unique=True)
    sealed: str
