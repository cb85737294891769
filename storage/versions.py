"""Versions of the database and of this copy, without Alembic, which few starts need.

A database may be older than this copy, or newer: a newer copy migrated it, as in an update of several copies.
What a newer copy noted beside the version says which older ones may go on (decision 0047).
"""

from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

import sqlalchemy as sa

from bot.ports import Unavailable
from storage.engine.connection import Connection
from storage.engine.database import Database
from storage.engine.offline import within_transaction

MIGRATIONS = Path(__file__).parent / "migrations"

FLOOR = "0020_team_channels"
"""The oldest version whose copies may run beside a newer one; of those before it nothing is promised."""

OLD = (
    "it was made by an older commit of Havainto, before the first release, which this version does not read: "
    "go on with that commit, or begin with an empty database"
)
"""Half a sentence, after "the database cannot be used:"."""

_UNMIGRATED = "it has not been migrated: run `python -m bot migrate`"
_BEHIND = "it is at {at}, and this copy needs {newest}: run `python -m bot migrate`"
_NEWER = (
    "it was migrated by a newer Havainto, to {at}, and this copy knows versions up to {newest}: update this "
    "copy, or restore the backup from before the update into an empty database"
)
_BESIDE = (
    "it was migrated by a newer Havainto, to {at}; this copy knows versions up to {newest} and may go on "
    "beside the newer one until it is updated"
)
_TABLE = sa.table("alembic_version", sa.column("version_num", sa.String))
_OURS = {"observations", "outbox"}

COMPATIBILITY = sa.Table(
    "compatibility", sa.MetaData(), sa.Column("compatible_with", sa.String, primary_key=True)
)
"""One row, beside Alembic's: the oldest version whose copies may run on this database.

Written by whoever migrates, in the same transaction, as Alembic's own table is; no migration makes it.
"""

TABLES = {
    "sqlite": sa.text("SELECT name FROM sqlite_master WHERE type = 'table'"),
    "postgresql": sa.text(
        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p') AND pg_table_is_visible(oid)"
    ),
}
"""The names of all tables, by the dialect's name."""

VERSIONS = sa.select(_TABLE.c.version_num)
"""What Alembic has noted; fails on a database that was never migrated."""

_COMPATIBLE_WITH = sa.select(COMPATIBILITY.c.compatible_with)


class Standing(StrEnum):
    """What the version of a database is to this copy."""

    CURRENT = "current"
    UNMIGRATED = "unmigrated"
    BEHIND = "behind"
    OLD = "old"
    BESIDE = "beside"
    NEWER = "newer"


_SAYS: dict[Standing, str | None] = {
    Standing.CURRENT: None,
    Standing.UNMIGRATED: _UNMIGRATED,
    Standing.BEHIND: _BEHIND,
    Standing.OLD: OLD,
    Standing.BESIDE: _BESIDE,
    Standing.NEWER: _NEWER,
}


@dataclass(frozen=True, kw_only=True)
class Found:
    """What a database tells of its version.

    Attributes:
        tables: the names of its tables.
        noted: the versions that Alembic noted; none when it was never migrated.
        compatible_with: the oldest version whose copies may run on it, as the one who migrated it noted.
    """

    tables: frozenset[str] = frozenset()
    noted: frozenset[str] = frozenset()
    compatible_with: frozenset[str] = frozenset()

    @property
    def standing(self) -> Standing:
        """What that is to this copy."""
        if self.noted == {newest()}:
            return Standing.CURRENT
        if not self.noted:
            return Standing.OLD if self.tables >= _OURS else Standing.UNMIGRATED
        if any(map(is_old, self.noted)):
            return Standing.OLD
        if self.noted <= known():
            return Standing.BEHIND
        compatible = self.compatible_with and max(self.compatible_with)[:4] <= newest()[:4]
        return Standing.BESIDE if compatible else Standing.NEWER

    @property
    def says(self) -> str | None:
        """The same in half a sentence; None when it is current."""
        sentence = _SAYS[self.standing]
        return sentence and sentence.format(at=", ".join(sorted(self.noted)), newest=newest())


class OldDatabase(ValueError):  # noqa: N818 - says what is so
    """The database was made by an older commit; nothing was changed in it."""

    def __init__(self) -> None:
        super().__init__(f"The database cannot be used, and nothing was changed in it: {OLD}.")


class NewerDatabase(ValueError):  # noqa: N818 - says what is so
    """A newer copy migrated the database, and this one may not do that with it; nothing was changed."""

    def __init__(self, says: str) -> None:
        super().__init__(f"The database cannot be used, and nothing was changed in it: {says}.")


def is_old(revision: str) -> bool:
    """Tell whether a version is of an older commit: a plain number, or a file renamed since."""
    return revision not in known() and (revision.isdigit() or revision[:4] <= newest()[:4])


def newer_backup(revision: str) -> str:
    """Say in half a sentence why a backup of a newer version cannot be restored by this copy."""
    return (
        f"it was made by a newer Havainto, at {revision}, and this copy knows versions up to {newest()}: "
        "update this copy, or restore a backup from before the update"
    )


def is_compared(name: str | None, kind: str, _parents: object) -> bool:
    """Tell Alembic whether rows describe something: no row class describes our note, nor Alembic's own."""
    return not (kind == "table" and name == COMPATIBILITY.name)


async def look(database: Database) -> Found:
    """Read what an open database tells of its version; nothing when it is gone."""
    found = Found()
    with suppress(Unavailable):  # it is gone, or was never migrated
        async with database.reading() as connection:
            found = Found(tables=await _column(connection, TABLES[database.dialect.name]))
            noted = await _column(
                connection, VERSIONS
            )  # fails where there is none: the connection is given up
            found = Found(tables=found.tables, noted=noted)
            if noted != {newest()} and COMPATIBILITY.name in found.tables:
                may = await _column(connection, _COMPATIBLE_WITH)
                found = Found(tables=found.tables, noted=noted, compatible_with=may)
    return found


async def version_fault(database: Database) -> str | None:
    """Return why this copy cannot serve with an open database, in half a sentence; None when it can."""
    found = await look(database)
    return None if found.standing is Standing.BESIDE else found.says


async def version_note(database: Database) -> str | None:
    """Return that a newer copy migrated the database, where this copy may go on beside it; else None."""
    found = await look(database)
    return found.says if found.standing is Standing.BESIDE else None


async def refuse(database: Database) -> None:
    """Refuse a database on which this copy can do nothing: an older commit's, or one too new for it.

    Raises:
        OldDatabase, NewerDatabase: it is one.
    """
    _refuse(await look(database), beside=True)


def found_in(connection: sa.Connection) -> Found:
    """Read what the database tells of its version."""
    tables = frozenset(connection.execute(TABLES[connection.dialect.name]).scalars())
    noted = frozenset(connection.execute(VERSIONS).scalars()) if _TABLE.name in tables else frozenset()
    known_to = connection.execute(_COMPATIBLE_WITH).scalars() if COMPATIBILITY.name in tables else ()
    return Found(tables=tables, noted=noted, compatible_with=frozenset(known_to))


def versions(connection: sa.Connection, *, beside: bool = False) -> frozenset[str]:
    """Read the version of the database; empty when it was never migrated.

    Args:
        connection: to the database.
        beside: whether a newer one will do, when this copy may go on beside the newer copy.

    Raises:
        OldDatabase: an older commit made it.
        NewerDatabase: a newer copy migrated it.
    """
    found = found_in(connection)
    _refuse(found, beside=beside)
    return found.noted


def pending(url: str) -> bool:
    """Tell whether migrating would change anything; not for a running event loop.

    Raises:
        OldDatabase: an older commit made it.
        NewerDatabase: a newer copy migrated it, and this one may not go on with it.
    """

    def behind(connection: sa.Connection) -> bool:
        found = found_in(connection)
        _refuse(found, beside=True)
        return found.standing in (Standing.UNMIGRATED, Standing.BEHIND)

    return within_transaction(url, behind)


@cache
def known() -> frozenset[str]:
    """Return the versions that this copy knows: the names of the migration files."""
    return frozenset(path.stem for path in MIGRATIONS.glob("versions/[0-9]*.py"))


def newest() -> str:
    """Return the newest version that this copy knows."""
    return max(known())


def _refuse(found: Found, *, beside: bool) -> None:
    if found.standing is Standing.OLD:
        raise OldDatabase
    if found.standing is Standing.NEWER or (found.standing is Standing.BESIDE and not beside):
        # Said of one that is compatible too: what must have every table of its version cannot be done here.
        raise NewerDatabase(_NEWER.format(at=", ".join(sorted(found.noted)), newest=newest()))


async def _column(connection: Connection, statement: sa.Executable) -> frozenset[str]:
    return frozenset((await connection.execute(statement)).scalars().all())
