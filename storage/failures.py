"""Which database errors mean that it cannot be reached, and which are bugs of ours."""

import sqlite3

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

BUSY = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
"""Another connection is writing; waiting may help."""

_SQLITE_GONE = BUSY | {
    sqlite3.SQLITE_PERM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}
_POSTGRES_GONE = ("08", "40", "53", "55P03", "57", "58", "25P03", "25P04", "42P01")
"""Starts of SQLSTATEs: connection, rollback by deadlock, resources, lock time, operator, system, idle time,
and a table that is not there, as in a database that was never migrated."""


def sqlite_code(error: BaseException) -> int | None:
    """SQLite's primary result code; None when the error is none of SQLite's own."""
    code = getattr(_driver_error(error), "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def is_unavailability(error: BaseException) -> bool:
    """Whether a statement failed because of the database's condition and not because of the statement."""
    if isinstance(error, (OSError, PoolTimeout)):
        return True
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    state = getattr(_driver_error(error), "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(_POSTGRES_GONE)
    return sqlite_code(error) in _SQLITE_GONE or "no such table" in str(_driver_error(error))


def _driver_error(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, DBAPIError) else error
