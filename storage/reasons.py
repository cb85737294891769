"""Why a database cannot be used, in plain words: at the start, in commands, in ``doctor``, in ``/readyz``."""

from bot.ports import WrongKey

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
    # the network's, by the error's name
    "ConnectionDoesNotExistError": _CUT,
    "ConnectionRefusedError": "nothing listens there",
    "FileNotFoundError": "nothing listens there",
    "TimeoutError": "it does not answer in time",
    "gaierror": "there is no machine of that name",
}
"""The longest start that fits is meant."""


def is_held(gone: Exception) -> bool:
    """Whether it is only that somebody else uses the database for long: waiting may help."""
    return reason(gone) in (_HELD, _LONG)


def reason(gone: Exception) -> str:
    """Half a sentence for the operator, after "the database cannot be used:"; nothing in it is a person's.

    Args:
        gone: what ``storage.failures`` made of an error.
    """
    said = str(gone)
    if isinstance(gone, WrongKey):
        return said
    if said == _BY_US:
        return _LONG
    starts = sorted(_REASONS, key=len, reverse=True)
    found = (_REASONS[start] for start in starts for word in said.split() if word.startswith(start))
    return next(found, said)
