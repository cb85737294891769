"""Published counts, at which length each is told, and the counts of closed years that they are told from."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa
from sqlmodel import Field

from storage.tables.row import Row, UtcDateTime

_EMPTY = {"server_default": ""}


class ReleaseRow(Row, table=True):
    """What one audience was told about one period; it names nobody, so it never changes."""

    __tablename__ = "releases"
    __table_args__ = (sa.UniqueConstraint("audience", "period"),)

    id: str = Field(primary_key=True)
    audience: str
    period: str
    made_at: datetime = Field(sa_type=UtcDateTime)
    observations: int
    reporters: int
    tables: dict[str, Any] = Field(sa_type=sa.JSON)
    # Empty in releases from before there was a chain.
    number: str = Field(sa_column_kwargs=_EMPTY)
    taxonomy: str = Field(sa_column_kwargs=_EMPTY)
    facts_hash: str = Field(sa_column_kwargs=_EMPTY)
    previous_hash: str = Field(sa_column_kwargs=_EMPTY)
    changed: dict[str, Any] = Field(sa_type=sa.JSON, sa_column_kwargs={"server_default": "{}"})


class ChoiceRow(Row, table=True):
    """The length chosen for one table in one council term."""

    __tablename__ = "release_plan"
    __table_args__ = (sa.UniqueConstraint("term", "name"),)

    id: str = Field(primary_key=True)
    term: str
    name: str
    length: str


class CubeRow(Row, table=True):
    """One number of a closed year; it names nobody, and no moment is closer than the year."""

    __tablename__ = "cubes"

    year: int = Field(primary_key=True)
    name: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    count: int
    reporters: int
    taxonomy: str
