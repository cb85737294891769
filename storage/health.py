"""Whether turns would go well with a database: its tables, a row really written, and what is late."""

from collections.abc import Mapping
from datetime import datetime

import sqlalchemy as sa

from bot.domain.errors import Reason
from bot.domain.notices import DeliveryState
from storage.engine.connection import Connection
from storage.engine.database import Database
from storage.tables import METADATA, CanaryRow, NoticeRow, table_of
from storage.tables.row import UtcDateTime

Column = tuple[str, bool, bool]
"""Its type as the database calls it, whether it may be empty, whether it fills itself."""

_SQLITE = sa.text(
    'SELECT t.name, c.name, lower(c.type), c."notnull" = 0, c.dflt_value IS NOT NULL'
    " FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table'"
)
_POSTGRES = sa.text(
    "SELECT t.relname, c.attname, format_type(c.atttypid, NULL), NOT c.attnotnull, c.atthasdef"
    " FROM pg_class t JOIN pg_attribute c ON c.attrelid = t.oid"
    " WHERE t.relkind IN ('r', 'p') AND pg_table_is_visible(t.oid) AND c.attnum > 0 AND NOT c.attisdropped"
)

_SERVERS = {
    "sqlite": ("SQLite", sa.text("SELECT sqlite_version()")),
    "postgresql": ("PostgreSQL", sa.text("SHOW server_version")),
}

_canary = table_of(CanaryRow)
_TOUCH = sa.update(_canary).where(_canary.c.id == 1).values(id=1)
"""Changes nothing, but is written down: a full disk shows neither at reading nor at what is taken back."""


async def faults(database: Database) -> list[str]:
    """List how the tables differ from what the code describes, where a turn could fail.

    A table, or a column that fills itself or may stay empty, may be there beside ours.

    Raises:
        Unavailable, StatementFailed: the database cannot be read.
    """
    async with database.reading() as connection:
        found = await _columns(connection, database.dialect)
    return [fault for table in METADATA.sorted_tables for fault in _faults(table, found, database.dialect)]


async def server(database: Database) -> str:
    """Return what the database is, with its version: ``PostgreSQL 17.2``, ``SQLite 3.40.1``.

    Raises:
        Unavailable, StatementFailed: it cannot be read.
    """
    name, ask = _SERVERS[database.dialect.name]
    async with database.reading() as connection:
        version = (await connection.execute(ask)).scalar()
    return f"{name} {str(version).split()[0]}"


async def write(database: Database) -> None:
    """Write a row to disk.

    Raises:
        Unavailable, StatementFailed: nothing can be written.
    """
    async with database.transaction() as connection:
        await connection.execute(_TOUCH)


async def _columns(connection: Connection, dialect: sa.Dialect) -> Mapping[str, Mapping[str, Column]]:
    catalogue = _SQLITE if dialect.name == "sqlite" else _POSTGRES
    found: dict[str, dict[str, Column]] = {}
    for row in await connection.execute(catalogue):
        table, name, kind, empty, filled = tuple(row)
        found.setdefault(table, {})[name] = (kind, bool(empty), bool(filled))
    return found


def _faults(table: sa.Table, found: Mapping[str, Mapping[str, Column]], dialect: sa.Dialect) -> list[str]:
    there = found.get(table.name)
    if there is None:
        return [f"there is no table {table.name}"]
    lacking = [f"{table.name} has no column {column.name}" for column in table.c if column.name not in there]
    other = [
        f"{table.name}.{column.name} is {there[column.name][0]} and not {wanted}"
        for column in table.c
        if column.name in there and there[column.name][0] != (wanted := _kind(column, dialect))
    ]
    narrow = [
        f"{table.name}.{column.name} may not be empty"
        for column in table.c
        if column.nullable and column.name in there and not there[column.name][1]
    ]
    beside = [
        f"{table.name} has a column {name} that must be filled"
        for name, (_, empty, filled) in there.items()
        if name not in table.c and not (empty or filled)
    ]
    return [*lacking, *other, *narrow, *beside]


def _kind(column: sa.Column[object], dialect: sa.Dialect) -> str:
    """Name a column's type as the catalogue does."""
    kind = column.type.compile(dialect=dialect).lower()
    return {"varchar": "character varying"}.get(kind, kind) if dialect.name == "postgresql" else kind


_outbox = table_of(NoticeRow)

_NOBODY_WAITS = sa.and_(
    _outbox.c.state == DeliveryState.FAILED,
    sa.func.coalesce(_outbox.c.reason, "").in_((Reason.MOOT, Reason.EXPIRED)),
)
"""A quiet week's digest, what was withdrawn, or what waited for its recipient for as long as it may."""

_LATE = (
    sa.select(_outbox.c.state, sa.func.count(), sa.func.min(_outbox.c.created_at, type_=UtcDateTime))
    .where(_outbox.c.created_at <= sa.bindparam("before", type_=UtcDateTime))
    .where(_outbox.c.state.not_in((DeliveryState.SENT, DeliveryState.COVERED)), sa.not_(_NOBODY_WAITS))
    # What a reader's pause holds, or held until just now, is not late: it waited as they wished.
    .where(sa.func.coalesce(_outbox.c.reason, "") != Reason.PAUSED)
    .group_by(_outbox.c.state)
)


async def late(database: Database, before: datetime) -> Mapping[DeliveryState, tuple[int, datetime]]:
    """Count the notices that were queued before a moment and have not arrived, by state, with the oldest.

    What was given up because there is nothing to tell any more, or nobody to tell it to, is not among them.

    Raises:
        Unavailable: nobody knows.
    """
    async with database.reading() as connection:
        rows = (await connection.execute(_LATE, {"before": before})).all()
    return {DeliveryState(state): (count, oldest) for state, count, oldest in map(tuple, rows)}
