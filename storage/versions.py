"""At which version a database is, and which this copy knows: without Alembic, which few starts need."""

from functools import cache
from pathlib import Path

import sqlalchemy as sa

from storage.whole import within_transaction

MIGRATIONS = Path(__file__).parent / "migrations"
_TABLE = sa.table("alembic_version", sa.column("version_num", sa.String))
VERSIONS = sa.select(_TABLE.c.version_num)
"""What Alembic has noted; fails on a database that was never migrated."""


def versions(connection: sa.Connection) -> frozenset[str]:
    """At which version the database is; empty when it was never migrated."""
    migrated = sa.inspect(connection).has_table(_TABLE.name)
    return frozenset(connection.execute(VERSIONS).scalars()) if migrated else frozenset()


def pending(url: str) -> bool:
    """Whether migrating would change anything; not to be called on a running event loop."""
    return within_transaction(url, lambda connection: versions(connection) != {newest()})


@cache
def known() -> frozenset[str]:
    """Every version that this copy knows, by the number that its file's name begins with."""
    return frozenset(path.name[:4] for path in MIGRATIONS.glob("versions/[0-9]*.py"))


def newest() -> str:
    """The newest version that this copy knows."""
    return max(known())
