"""The one door for what a database says when it fails: it cannot be reached, or we have made a mistake.

Drivers and SQLAlchemy put statements, parameters and whole rows into their errors, and those go to the log.
What comes out of here names the kind of failure, and is chained to nothing.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.ports import StatementFailed, Unavailable

DATABASE_ERRORS = (sqlite3.Error, SQLAlchemyError)
"""What drivers and SQLAlchemy raise, where other errors may come too that are no matter of the database."""

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
_POSTGRES_GONE = ("08", "25006", "40", "42501", "53", "55P03", "57", "58", "25P03", "25P04", "42P01")
"""Starts of SQLSTATEs: connection, a standby, rollback by deadlock, rights, resources, lock time, operator,
system, idle time, and a table that is not there, as in a database that was never migrated."""


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


def failure(error: BaseException) -> Unavailable | StatementFailed:
    """What to raise in the place of an error.

    To be raised outside the ``except`` clause: raised in it, it would carry the error along as its context.
    """
    kind = Unavailable if is_unavailability(error) else StatementFailed
    return kind(named(error))


def named(error: BaseException) -> str:
    """The error's kind, and which constraint of ours it hurts: names from the schema, no words of people."""
    driver = _driver_error(error) or error
    said = getattr(driver, "__cause__", None) or driver
    names = (getattr(said, name, None) for name in ("sqlstate", "sqlite_errorname", "constraint_name"))
    return " ".join([type(driver).__name__, *(name for name in names if isinstance(name, str))])


def _driver_error(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, StatementError) else error
