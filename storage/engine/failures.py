"""Database errors: what drivers raise, and what we say about it.

Drivers and SQLAlchemy put statements, parameters and whole rows into their errors, and those go to the log.
:func:`failure` makes of an error one that names its kind and is chained to nothing; :func:`reason` says that
kind in plain words: at the start, in commands, in ``doctor``, in ``/readyz``.
"""

import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from bot.ports import StatementFailed, Unavailable, WrongKey

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
    """Return SQLite's primary result code; None for other errors."""
    code = getattr(_driver_error(error), "sqlite_errorcode", None)
    return code & 0xFF if isinstance(code, int) else None


def is_unavailability(error: BaseException) -> bool:
    """Tell whether the database's condition made a statement fail, and not the statement itself."""
    if isinstance(error, (OSError, PoolTimeout)):
        return True
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return True
    state = getattr(_driver_error(error), "sqlstate", None)
    if isinstance(state, str):
        return state.startswith(_POSTGRES_GONE)
    return sqlite_code(error) in _SQLITE_GONE or "no such table" in str(_driver_error(error))


def failure(error: BaseException) -> Unavailable | StatementFailed:
    """Convert an error to the one to raise in its place.

    To be raised outside the ``except`` clause: raised in it, it would carry the error along as its context.
    """
    kind = Unavailable if is_unavailability(error) else StatementFailed
    return kind(named(error))


def named(error: BaseException) -> str:
    """Name the kind of error and the constraint it violates: names from the schema, no user text."""
    driver = _driver_error(error) or error
    said = getattr(driver, "__cause__", None) or driver
    names = (getattr(said, name, None) for name in ("sqlstate", "sqlite_errorname", "constraint_name"))
    return " ".join([type(driver).__name__, *(name for name in names if isinstance(name, str))])


def _driver_error(error: BaseException) -> BaseException | None:
    return error.orig if isinstance(error, StatementError) else error


POOLED = (
    "between the bot and PostgreSQL stands a pooler that gives each transaction another session, as "
    "PgBouncer does in transaction mode: set HAVAINTO_POOLER=transaction"
)

_REFUSED = (
    "a pooler refuses what the bot begins with; it works through PgBouncer in session mode, and in "
    "transaction mode with HAVAINTO_POOLER=transaction"
)

_LOCKS = (
    "the disk cannot lock the file, or is broken: SQLite belongs on a local disk, not on a network share "
    "(NFS, SMB)"
)

_HELD = (
    "another program holds the file for too long, or its disk cannot lock, as a network share (NFS, SMB) may "
    "not"
)

_CUT = "each connection is cut; a pooler in statement mode does that, and cannot be used"
_NOT_MIGRATED = "it has not been migrated: run `python -m bot migrate`"
_NO_FOLDER = "a file stands where its folder should be"
_DISK = "the disk is full or broken"
_LONG = "somebody else held it for too long"
_BY_US = "another unit of work holds the database"

_REASONS = {
    # PostgreSQL, by the start of its SQLSTATE
    "08": _CUT,
    "08P01": _REFUSED,
    "25006": "it is read-only, as a standby is",
    "26": POOLED,
    "28": "the server refuses the user or the password",
    "3D": "the server has no such database",
    "42501": "the user may not do this in it",
    "42703": _NOT_MIGRATED,
    "42P01": _NOT_MIGRATED,
    "42P05": POOLED,
    "53": "the server has no connection or memory left",
    "53100": "the server's disk is full",
    "55P03": _LONG,
    "57014": _LONG,
    "57P03": "the server is starting or stopping",
    # SQLite, by the start of its code's name
    "SQLITE_BUSY": _HELD,
    "SQLITE_CANTOPEN": "the file cannot be opened: is its folder there, and may the bot write in it?",
    "SQLITE_CORRUPT": "the file is damaged: bring a backup back",
    "SQLITE_ERROR": _NOT_MIGRATED,
    "SQLITE_FULL": "the disk is full",
    "SQLITE_IOERR": _LOCKS,
    "SQLITE_IOERR_FSYNC": _DISK,
    "SQLITE_IOERR_WRITE": _DISK,
    "SQLITE_LOCKED": _HELD,
    "SQLITE_NOTADB": "the file is no database",
    "SQLITE_PERM": "the bot may not use the file",
    "SQLITE_PROTOCOL": _LOCKS,
    "SQLITE_READONLY": "the file may only be read",
    # the file system's and the network's, by the error's name
    "ConnectionDoesNotExistError": _CUT,
    "FileExistsError": _NO_FOLDER,
    "NotADirectoryError": _NO_FOLDER,
    "PermissionError": "its folder is not there and may not be made, or may not be entered, by this user",
    "ConnectionRefusedError": "nothing listens there",
    "FileNotFoundError": "nothing listens there",
    "TimeoutError": "it does not answer in time",
    "gaierror": "there is no machine of that name",
}
"""The longest start that fits is meant."""


def is_held(gone: Exception) -> bool:
    """Tell whether another program just holds the database for long, so that waiting may help."""
    return reason(gone) in (_HELD, _LONG)


def reason(gone: Exception) -> str:
    """Half a sentence for the operator, after "the database cannot be used:"; nothing in it is a person's.

    Args:
        gone: what ``storage.engine.failures`` made of an error.
    """
    said = str(gone)
    if isinstance(gone, WrongKey):
        return said
    if said == _BY_US:
        return _LONG
    starts = sorted(_REASONS, key=len, reverse=True)
    found = (_REASONS[start] for start in starts for word in said.split() if word.startswith(start))
    return next(found, said)
