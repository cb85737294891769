"""What a database URL may look like, and what the drivers want to see."""

from pathlib import Path

import sqlalchemy as sa

_DRIVERS = {
    "sqlite": "sqlite",
    "sqlite+aiosqlite": "sqlite",
    "postgres": "postgresql+asyncpg",
    "postgresql": "postgresql+asyncpg",
    "postgresql+asyncpg": "postgresql+asyncpg",
}


def database_url(text: str) -> sa.URL:
    """The URL with the driver that we use.

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
    """The file of SQLite; None for PostgreSQL."""
    return Path(url.database or "") if is_sqlite(url) else None


def is_sqlite(url: sa.URL) -> bool:
    """Whether the database is one file."""
    return url.get_backend_name() == "sqlite"
