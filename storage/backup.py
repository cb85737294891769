"""A backup: every row of every table as it was at one moment, in one file for both kinds of database.

The file is gzip'd JSON, an object a line: first a header, then ``["table", {column: value}]`` in an order
in which no row comes before one that it refers to. Moments are ISO 8601 in UTC.
"""

import gzip
import os
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import orjson
import sqlalchemy as sa

from storage import migrate
from storage.tables import METADATA
from storage.whole import within_snapshot

FORMAT, VERSION = "havainto backup", 1
_AT_ONCE = 500

Line = tuple[str, dict[str, Any]]


class NoBackup(ValueError):  # noqa: N818 - says what is so
    """The file is none of ours, damaged, or a newer version's; the message says which, in plain words."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """What a backup says of itself.

    Attributes:
        revision: the migration that the database was at.
        rows: table to number of rows, in the order of the file.
    """

    revision: str
    made_at: datetime
    rows: dict[str, int]
    format: str = FORMAT
    version: int = VERSION


def back_up(url: str, path: Path, now: datetime) -> Header:
    """Write a backup, while others may go on; the file appears when it is whole, for its owner alone.

    Raises:
        NoBackup: the database was never migrated.
        OSError: the file cannot be written.
        sqlalchemy.exc.SQLAlchemyError: the database cannot be read.
    """

    def write(connection: sa.Connection) -> Header:
        revision = next(iter(migrate.versions(connection)), None)
        if revision is None:
            raise NoBackup("The database was never migrated: there is nothing to back up.")
        tables = our_tables(connection)
        header = Header(
            revision=revision, made_at=now, rows={str(one.name): count(connection, one) for one in tables}
        )
        with _appearing(path) as file:
            file.write(orjson.dumps(asdict(header)) + b"\n")
            for table in tables:
                for row in _rows(connection, table):
                    file.write(orjson.dumps([str(table.name), row], option=orjson.OPT_NAIVE_UTC) + b"\n")
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


def read(path: Path) -> tuple[Header, Iterator[Line]]:
    """The header, and the rows as they are read.

    Raises:
        NoBackup: at once, or while the rows are read.
        OSError: there is no such file, or it cannot be read.
    """
    lines = _lines(path)
    try:
        values = orjson.loads(next(lines, b""))
        header = Header(**{**values, "made_at": datetime.fromisoformat(values["made_at"])})
    except (TypeError, KeyError, ValueError) as error:
        raise NoBackup(f"{path} is no backup of Havainto.") from error
    if (header.format, header.version) != (FORMAT, VERSION) or header.revision not in migrate.known():
        raise NoBackup(f"{path} was made by another version of Havainto, which this one cannot read.")
    return header, _parsed(path, lines)


def verify(path: Path) -> Header:
    """Read all of it.

    Raises:
        NoBackup: it is not whole.
    """
    header, lines = read(path)
    found = dict.fromkeys(header.rows, 0)
    for table, _ in lines:
        found[table] = found.get(table, 0) + 1
    if found != header.rows:
        raise NoBackup(f"{path} does not hold the rows that it says it holds.")
    return header


def _rows(connection: sa.Connection, table: sa.Table) -> Iterator[dict[str, Any]]:
    order = list(table.primary_key.columns)
    result = connection.execution_options(yield_per=_AT_ONCE).execute(sa.select(table).order_by(*order))
    # Plain names: SQLAlchemy's know how they are quoted, which JSON does not.
    return ({str(name): value for name, value in row.items()} for row in result.mappings())


def _lines(path: Path) -> Iterator[bytes]:
    try:
        with gzip.open(path, "rb") as file:
            yield from file
    except EOFError as error:
        raise NoBackup(f"{path} is cut off.") from error
    except (gzip.BadGzipFile, zlib.error) as error:
        raise NoBackup(f"{path} is no backup of Havainto, or is damaged.") from error


def _parsed(path: Path, lines: Iterator[bytes]) -> Iterator[Line]:
    for line in lines:
        try:
            table, row = orjson.loads(line)
        except ValueError as error:
            raise NoBackup(f"{path} is damaged.") from error
        yield table, row


@contextmanager
def _appearing(path: Path) -> Iterator[IO[bytes]]:
    """A gzip file that takes its name only when all of it is on the disk."""
    new = path.with_name(f"{path.name}.partial")
    new.unlink(missing_ok=True)
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as raw:
            with gzip.GzipFile(filename="", fileobj=raw, mode="wb") as file:
                yield file  # type: ignore[misc]  # a GzipFile is a binary stream
            raw.flush()
            os.fsync(raw.fileno())
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    new.replace(path)
