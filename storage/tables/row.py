"""What all rows share: the metadata, names of indexes and constraints, and the type of moments."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, ClassVar

import sqlalchemy as sa
from sqlmodel import SQLModel

from bot.domain.evidence.facts import canonical_of

METADATA = sa.MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
"""Named on both databases alike, so that a later migration can drop what it means to drop."""


class Row(SQLModel):
    """A row of one of our tables."""

    metadata: ClassVar[sa.MetaData] = METADATA


def table_of(row: type[Row]) -> sa.Table:
    """Return the Core table of a row class: modules build their statements from it when they are loaded."""
    return METADATA.tables[str(row.__tablename__)]


class UtcDateTime(sa.TypeDecorator[datetime]):
    """An aware datetime: stored as UTC and read back as aware UTC, also from SQLite, which drops the zone.

    A naive datetime is refused with ValueError: nobody could tell which moment it means.
    """

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Convert a value to what is stored."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a stored moment needs its time zone")
        moment = value.astimezone(UTC)
        return moment.replace(tzinfo=None) if dialect.name == "sqlite" else moment

    def process_result_value(self, value: datetime | None, dialect: sa.Dialect) -> datetime | None:
        """Convert a stored value back."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class CanonicalJson(sa.TypeDecorator[Mapping[str, Any]]):
    """Plain JSON as its one canonical text on every database, so that its hash can be computed again."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: Mapping[str, Any] | None, dialect: sa.Dialect) -> str | None:
        """Convert a value to what is stored."""
        del dialect
        return None if value is None else canonical_of(value).decode()

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> Mapping[str, Any] | None:
        """Convert a stored value back; ValueError when it was changed to what is no JSON."""
        del dialect
        found: Mapping[str, Any] | None = None if value is None else json.loads(value)
        return found
