"""The format of a backup file: gzipped JSON lines, the same for every kind of database.

First a header, then ``["table", {column: value}]`` in an order in which no row comes before one that it
refers to. Moments are ISO 8601 in UTC.
"""

import gzip
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import IO, Any

import orjson

from storage import versions

FORMAT, VERSION = "havainto backup", 1

Line = tuple[str, dict[str, Any]]


class NoBackup(ValueError):  # noqa: N818 - says what is so
    """The file is not a backup, damaged, or of another version; the message says which, in plain words."""


@dataclass(frozen=True, kw_only=True)
class Header:
    """The first line of a backup.

    Attributes:
        revision: the migration that the database was at.
        rows: table to number of rows, in the order of the file.
    """

    revision: str
    made_at: datetime
    rows: dict[str, int]
    format: str = FORMAT
    version: int = VERSION


@contextmanager
def written(path: Path, header: Header) -> Iterator["Writer"]:
    """Write a new file, readable by its owner alone; it gets its name when all of it is on the disk."""
    new = path.with_name(f"{path.name}.partial")
    new.unlink(missing_ok=True)
    try:
        descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as raw:
            with gzip.GzipFile(filename="", fileobj=raw, mode="wb") as file:
                file.write(orjson.dumps(asdict(header)) + b"\n")
                yield Writer(file)
            raw.flush()
            os.fsync(raw.fileno())
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    new.replace(path)


class Writer:
    """Writes rows, in order."""

    def __init__(self, file: IO[bytes] | gzip.GzipFile) -> None:
        self._file = file

    def add(self, table: str, row: dict[str, Any]) -> None:
        """Write one more row; a datetime without a zone is UTC."""
        self._file.write(orjson.dumps([table, row], option=orjson.OPT_NAIVE_UTC) + b"\n")


def read(path: Path) -> tuple[Header, Iterator[Line]]:
    """Open a backup; returns the header, and the rows as they are read.

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
    if versions.is_old(header.revision):
        raise NoBackup(f"{path} cannot be used, and nothing was changed: {versions.OLD}.")
    if header.revision not in versions.known():
        raise NoBackup(
            f"{path} cannot be used, and nothing was changed: {versions.newer_backup(header.revision)}."
        )
    if (header.format, header.version) != (FORMAT, VERSION):
        raise NoBackup(f"{path} was made by another version of Havainto, which this one cannot read.")
    return header, _parsed(path, lines)


def verify(path: Path) -> Header:
    """Read the whole file and compare it with its header.

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
