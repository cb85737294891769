"""The open SQLite file: opened when first needed, and reopened when it was replaced."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import sqlalchemy as sa

from storage.engine.addresses import ENGINE
from storage.engine.compiled_statements import CompiledStatements

_STATEMENTS = 512
"""Kept ready by the driver; the whole program has fewer."""

PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",  # every commit outlives a power cut
    "foreign_keys=ON",
    "secure_delete=ON",  # what is deleted is overwritten with zeros
)
"""What is set on each connection to a file."""


class SqliteFile:
    """One connection to one file, used by one transaction at a time.

    Args:
        engine: opens connections to it.
        pragmas: what is set on each.
        statements: those that were prepared for it.
        begin: how a transaction begins.

    Attributes:
        statements: those that were prepared for it.
    """

    def __init__(
        self,
        engine: sa.Engine,
        pragmas: Sequence[str],
        statements: CompiledStatements,
        begin: str = "BEGIN IMMEDIATE",
    ) -> None:
        self._engine = engine
        self._path = Path(engine.url.database or "")
        self._pragmas = tuple(pragmas)
        self._begin = begin
        self.statements = statements
        self._connection: sa.Connection | None = None
        self._driver: sqlite3.Connection | None = None
        self._opened: os.stat_result | None = None
        self._changes = 0

    @classmethod
    def at(cls, url: sa.URL) -> "SqliteFile":
        """Create the object for the file of a URL."""
        engine = sa.create_engine(
            url,
            poolclass=sa.NullPool,
            # Busy at once: the waiting is the caller's, so that the event loop goes on.
            connect_args={"check_same_thread": False, "timeout": 0, "cached_statements": _STATEMENTS},
            **ENGINE,
        )
        return cls(engine, PRAGMAS, CompiledStatements(engine.dialect))

    def reader(self) -> "SqliteFile":
        """Create a read-only connection to the same file; it does not wait for writers."""
        return SqliteFile(self._engine, (*self._pragmas, "query_only=ON"), self.statements, "BEGIN")

    def begin(self) -> tuple[sa.Connection, sqlite3.Connection]:
        """Open a transaction; SQLAlchemy's connection, and Python's own under it.

        Raises:
            OSError, sqlite3.Error, sqlalchemy.exc.DBAPIError: the file cannot be used, or not now.
        """
        if self._connection is not None and not self._is_in_place():
            self.close()
        if self._connection is None or self._driver is None:
            self._connection, self._driver = self._open()
        self._driver.execute(self._begin)
        self._changes = self._driver.total_changes
        return self._connection, self._driver

    @property
    def changed(self) -> bool:
        """Tell whether the open transaction has changed any row."""
        return self._driver is not None and self._driver.total_changes != self._changes

    @property
    def in_transaction(self) -> bool:
        """Tell whether a transaction is open: some errors make SQLite end it by itself."""
        return self._driver is not None and self._driver.in_transaction

    @property
    def is_open(self) -> bool:
        """Tell whether the file is open."""
        return self._driver is not None

    @property
    def _at_hand(self) -> sqlite3.Connection:
        """Return the open connection; without one raise, as nothing must seem to be committed."""
        if self._driver is None:
            raise sqlite3.ProgrammingError("the file is not open")
        return self._driver

    def mark(self) -> None:
        """Set a savepoint."""
        self._at_hand.execute("SAVEPOINT unit")

    def roll_back_to_mark(self) -> bool:
        """Roll back to the savepoint; False when the whole transaction is lost."""
        try:
            self._at_hand.execute("ROLLBACK TO unit")
        except sqlite3.Error:
            return False
        return True

    def commit(self) -> None:
        """Commit; waits for the disk."""
        self._at_hand.commit()

    def empty_log(self) -> bool:
        """Checkpoint the log and truncate it; False when another program reads, or the disk is full."""
        try:
            busy, _, _ = self._at_hand.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        except sqlite3.Error:
            return False
        return not busy

    def roll_back(self) -> None:
        """Roll back the transaction."""
        try:
            self._at_hand.rollback()
        except sqlite3.Error:
            self.close()

    def close(self) -> None:
        """Close the connection; an open transaction is rolled back."""
        if self._connection is not None:
            with suppress(sqlite3.Error, sa.exc.DBAPIError):
                self._connection.close()
        self._connection = self._driver = None

    def _open(self) -> tuple[sa.Connection, sqlite3.Connection]:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        connection = self._engine.connect()
        try:
            for pragma in self._pragmas:
                connection.exec_driver_sql(f"PRAGMA {pragma}")
            self._opened = self._path.stat()
        except BaseException:
            connection.close()
            raise
        driver = driver_of(connection)
        add_functions(driver)
        return connection, driver

    def _is_in_place(self) -> bool:
        """Tell whether the open file is still the one at its path: writes to a removed file would be lost."""
        try:
            return self._opened is not None and os.path.samestat(self._opened, self._path.stat())
        except OSError:
            return False


def driver_of(connection: sa.Connection) -> sqlite3.Connection:
    """Return Python's own connection under SQLAlchemy's."""
    driver = connection.connection.dbapi_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError("SQLAlchemy's driver for SQLite is another one than Python's own")
    return driver


def add_functions(driver: sqlite3.Connection) -> None:
    """Give a connection the functions that PostgreSQL has and SQLite has not."""
    driver.create_aggregate("bit_or", 1, _BitOr)  # type: ignore[arg-type]  # it takes numbers only


class _BitOr:
    """Whole numbers together, bit by bit; NULL of none."""

    def __init__(self) -> None:
        self._bits: int | None = None

    def step(self, bits: int | None) -> None:
        if bits is not None:
            self._bits = (self._bits or 0) | bits

    def finalize(self) -> int | None:
        return self._bits
