"""Migrations, run by the program itself: no configuration file, no paths of one machine."""

from functools import cache
from pathlib import Path

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.tables import METADATA
from storage.whole import within_transaction

_FOLDER = Path(__file__).parent / "migrations"


def upgrade(url: str) -> None:
    """Bring the database to the newest version, all in one transaction; nothing happens when it is there.

    Not to be called on a running event loop: before it starts, or in a thread.
    """
    within_transaction(url, bring_to)


def bring_to(connection: sa.Connection, version: str = "head") -> None:
    """Run the migrations up to a version, in the caller's transaction."""
    command.upgrade(_config(connection), version)


def versions(connection: sa.Connection) -> frozenset[str]:
    """At which version the database is; empty when it was never migrated."""
    return frozenset(MigrationContext.configure(connection).get_current_heads())


def pending(url: str) -> bool:
    """Whether :func:`upgrade` would change anything."""
    return within_transaction(url, lambda connection: versions(connection) != heads())


def check(url: str) -> list[str]:
    """How an upgraded database differs from the rows' classes; empty when it does not. Changes nothing."""

    def compare(connection: sa.Connection) -> list[str]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(difference) for difference in compare_metadata(context, METADATA)]

    return within_transaction(url, compare)


def write(url: str, message: str) -> None:
    """Write a new migration from what :func:`check` finds, for a person to read and correct."""

    def run(connection: sa.Connection) -> None:
        number = max(int(path.name[:4]) for path in _FOLDER.glob("versions/[0-9]*.py")) + 1
        command.revision(_config(connection), message, autogenerate=True, rev_id=f"{number:04d}")

    within_transaction(url, run)


@cache
def heads() -> frozenset[str]:
    """The newest version that this copy knows."""
    return frozenset(ScriptDirectory.from_config(_config()).get_heads())


@cache
def known() -> frozenset[str]:
    """Every version that this copy knows."""
    return frozenset(one.revision for one in ScriptDirectory.from_config(_config()).walk_revisions())


def _config(connection: sa.Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _versions(connection: sa.Connection) -> frozenset[str]:
    return frozenset(MigrationContext.configure(connection).get_current_heads())
