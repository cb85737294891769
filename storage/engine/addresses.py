"""Database URLs, the disk that a file is on, and options that every driver gets."""

import re
from pathlib import Path
from typing import Any, TypedDict

import orjson
import sqlalchemy as sa

_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+aiosqlite": "sqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def database_url(text: str) -> sa.URL:
    """Parse a URL and set the driver that we use.

    Args:
        text: ``sqlite:///var/havainto.db``, ``postgresql://…`` or ``postgres://…``; libpq's ``sslmode`` is
            understood.

    Raises:
        ValueError: another kind of database, or SQLite without a file.
    """
    try:
        url = sa.make_url(text)
    except sa.exc.ArgumentError as error:
        raise ValueError("the database URL cannot be read") from error
    if url.drivername not in _DRIVERS:
        raise ValueError(f"no such kind of database: {url.drivername}")
    url = url.set(drivername=_DRIVERS[url.drivername])
    if is_sqlite(url):
        if url.database in (None, "", ":memory:"):
            raise ValueError("SQLite needs a file: what is only in memory is lost")
        return url
    query = dict(url.query)
    if "sslmode" in query:
        query["ssl"] = query.pop("sslmode")
    return url.set(query=query)


def sqlite_file(url: sa.URL) -> Path | None:
    """Return SQLite's file; None for PostgreSQL."""
    return Path(url.database or "") if is_sqlite(url) else None


def is_sqlite(url: sa.URL) -> bool:
    """Tell whether the database is SQLite."""
    return url.get_backend_name() == "sqlite"


MOUNTS = Path("/proc/mounts")
"""What Linux has mounted where; other systems have no such file."""

NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs"),
        *("9p", "afs", "ceph", "fuse.glusterfs", "fuse.sshfs", "lustre", "ncpfs"),
    )
)
"""Kinds of file systems whose disk is another machine's; locks there are slow, lost or none."""


def network_disk(path: Path, mounts: Path | None = None) -> str | None:
    """Return the kind of network share that a file is on or would be on; None for a local disk."""
    try:
        lines = (mounts or MOUNTS).read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    whole = path.resolve()
    # A later line hides an earlier one at the same place.
    places = [(Path(_plain(at)), kind) for _, at, kind, *_ in (line.split() for line in lines)]
    around = [(len(at.parts), kind) for at, kind in places if whole.is_relative_to(at)]
    deepest = max((depth for depth, _ in around), default=0)
    kind = next((kind for depth, kind in reversed(around) if depth == deepest), "")
    return kind if kind in NETWORK else None


def _plain(written: str) -> str:
    """Remove the escapes: a space is a backslash and its octal number there."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), written)


class _Codec(TypedDict):
    json_serializer: Any
    json_deserializer: Any


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()


JSON_CODEC = _Codec(json_serializer=_dumps, json_deserializer=orjson.loads)
"""How every dialect reads and writes JSON."""

ENGINE: dict[str, Any] = {
    **JSON_CODEC,
    # The driver must not begin by itself: it would begin too late, and not as we want it.
    "isolation_level": "AUTOCOMMIT",
    # An error must not carry what people wrote into the log.
    "hide_parameters": True,
}
"""Arguments of every ``create_engine``."""
