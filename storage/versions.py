"""Versions of the database and of this copy, without Alembic, which few starts need."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from bot.ports import Unavailable
from storage.engine.database import Database
from storage.engine.offline import within_transaction

MIGRATIONS = Path(__file__).parent / "migrations"

OLD = (
    "it was made by an older commit of Havainto, before the first release, which this version does not read: "
    "go on with that commit, or begin with an empty database"
)
"""Half a sentence, after "the database cannot be used:"."""

_NOT_CURRENT = "it is not at the version of this copy: run `python -m bot migrate`, or update this copy"
_TABLE = sa.table("alembic_version", sa.column("version_num", sa.String))
_OURS = {"observations", "outbox"}

TABLES = {
    "sqlite": sa.text("SELECT name FROM sqlite_master WHERE type = 'table'"),
    "postgresql": sa.text(
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND pg_table_is_visible(oid)"
    ),
}
"""The names of all tables, by the dialect's name."""

VERSIONS = sa.select(_TABLE.c.version_num)
"""What Alembic has noted; fails on a database that was never migrated."""


class OldDatabase(ValueError):  # noqa: N818 - says what is so
    """The database was made by an older commit; nothing was changed in it."""

    def __init__(self) -> None:
        super().__init__(f"The database cannot be used, and nothing was changed in it: {OLD}.")


def is_old(revision: str) -> bool:
    """Tell whether a version is of an older commit: a plain number, or a file renamed since."""
    return revision not in known() and (revision.isdigit() or revision[:4] <= newest()[:4])


def fault(tables: Collection[str], noted: Collection[str]) -> str | None:
    """Return why a database is not at this copy's version, in half a sentence; None when it is.

    Args:
        tables: the names of its tables.
        noted: the versions that it notes; none when it was never migrated.
    """
    if set(noted) == {newest()}:
        return None
    return OLD if _made_by_an_older_commit(tables, noted) else _NOT_CURRENT


async def version_fault(database: Database) -> str | None:
    """Return why an open database is not at this copy's version, in half a sentence; None when it is."""
    tables: Sequence[str] = ()
    noted: Sequence[str] = ()
    with suppress(Unavailable):  # it is gone, or was never migrated
        async with database.reading() as connection:
            tables = (await connection.execute(TABLES[database.dialect.name])).scalars().all()
            noted = (await connection.execute(VERSIONS)).scalars().all()
    return fault(tables, noted)


async def refuse_old(database: Database) -> None:
    """Refuse a database that was made by an older commit.

    Raises:
        OldDatabase: it is one.
    """
    if await version_fault(database) == OLD:
        raise OldDatabase


def versions(connection: sa.Connection) -> frozenset[str]:
    """Read the version of the database; empty when it was never migrated.

    Raises:
        OldDatabase: an older commit made it.
    """
    tables = set(connection.execute(TABLES[connection.dialect.name]).scalars())
    noted = frozenset(connection.execute(VERSIONS).scalars()) if _TABLE.name in tables else frozenset()
    if _made_by_an_older_commit(tables, noted):
        raise OldDatabase
    return noted


def pending(url: str) -> bool:
    """Tell whether migrating would change anything; not for a running event loop.

    Raises:
        OldDatabase: an older commit made it.
    """
    return within_transaction(url, lambda connection: versions(connection) != {newest()})


@cache
def known() -> frozenset[str]:
    """Return the versions that this copy knows: the names of the migration files."""
    return frozenset(path.stem for path in MIGRATIONS.glob("versions/[0-9]*.py"))


def newest() -> str:
    """Return the newest version that this copy knows."""
    return max(known())


def _made_by_an_older_commit(tables: Collection[str], noted: Collection[str]) -> bool:
    return any(map(is_old, noted)) if noted else set(tables) >= _OURS
