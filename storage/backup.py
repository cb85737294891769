"""A backup: every row of every table as it was at one moment, in one file for both kinds of database."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage import versions
from storage.backup_file import Header, NoBackup, written
from storage.tables import METADATA
from storage.whole import within_snapshot

_AT_ONCE = 500


def back_up(url: str, path: Path, now: datetime) -> Header:
    """Write a backup, while others may go on; the file appears when it is whole, for its owner alone.

    Raises:
        NoBackup: the database was never migrated.
        OSError: the file cannot be written.
        sqlalchemy.exc.SQLAlchemyError: the database cannot be read.
    """

    def write(connection: sa.Connection) -> Header:
        revision = next(iter(versions.versions(connection)), None)
        if revision is None:
            raise NoBackup("The database was never migrated: there is nothing to back up.")
        tables = our_tables(connection)
        header = Header(
            revision=revision, made_at=now, rows={str(one.name): count(connection, one) for one in tables}
        )
        with written(path, header) as file:
            for table in tables:
                for row in _rows(connection, table):
                    file.add(str(table.name), row)
        return header

    return within_snapshot(url, write)


def our_tables(connection: sa.Connection, also: Iterable[str] = ()) -> list[sa.Table]:
    """Our tables as they are in the database, at whatever version: each after those that it refers to.

    Args:
        connection: to the database.
        also: names of tables that were ours in another version.
    """
    found = sa.MetaData()
    present = set(sa.inspect(connection).get_table_names())
    found.reflect(connection, only=sorted(present & {*METADATA.tables, *also}))
    return found.sorted_tables


def count(connection: sa.Connection, table: sa.Table) -> int:
    """How many rows a table has."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def _rows(connection: sa.Connection, table: sa.Table) -> Iterator[dict[str, Any]]:
    statement = sa.select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)
    # Plain names: SQLAlchemy's know how they are quoted, which JSON does not.
    return (
        {str(name): value for name, value in row.items()} for row in connection.execute(statement).mappings()
    )
