"""Migrations, run by the program itself: no configuration file, no paths of one machine."""

import asyncio
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.ext.asyncio import create_async_engine

from storage.addresses import database_url, is_sqlite
from storage.tables import METADATA

Result = TypeVar("Result")
_FOLDER = Path(__file__).parent / "migrations"
_SQLITE_PATIENCE = 30.0
_LOCK = sa.select(sa.func.pg_advisory_xact_lock(0x48617661696E746F))
"""Two copies that start at once migrate one after the other; the number spells the product's name."""


def upgrade(url: str) -> None:
    """Bring the database to the newest version, all in one transaction; nothing happens when it is there.

    Not to be called on a running event loop: before it starts, or in a thread.
    """

    def run(connection: sa.Connection) -> None:
        command.upgrade(_config(connection), "head")

    _within_transaction(url, run)


def pending(url: str) -> bool:
    """Whether :func:`upgrade` would change anything."""
    return _within_transaction(url, lambda connection: _versions(connection) != heads())


def check(url: str) -> list[str]:
    """How an upgraded database differs from the rows' classes; empty when it does not. Changes nothing."""

    def compare(connection: sa.Connection) -> list[str]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return [str(difference) for difference in compare_metadata(context, METADATA)]

    return _within_transaction(url, compare)


def write(url: str, message: str) -> None:
    """Write a new migration from what :func:`check` finds, for a person to read and correct."""

    def run(connection: sa.Connection) -> None:
        number = max(int(path.name[:4]) for path in _FOLDER.glob("versions/[0-9]*.py")) + 1
        command.revision(_config(connection), message, autogenerate=True, rev_id=f"{number:04d}")

    _within_transaction(url, run)


@cache
def heads() -> frozenset[str]:
    """The newest version that this copy knows."""
    return frozenset(ScriptDirectory.from_config(_config()).get_heads())


def _config(connection: sa.Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(_FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _versions(connection: sa.Connection) -> frozenset[str]:
    return frozenset(MigrationContext.configure(connection).get_current_heads())


def _within_transaction(url: str, work: Callable[[sa.Connection], Result]) -> Result:
    parsed = database_url(url)
    if is_sqlite(parsed):
        return _on_sqlite(parsed, work)
    return asyncio.run(_on_postgres(parsed, work))


def _on_sqlite(url: sa.URL, work: Callable[[sa.Connection], Result]) -> Result:
    Path(url.database or "").parent.mkdir(parents=True, exist_ok=True)
    engine = sa.create_engine(
        url,
        poolclass=sa.NullPool,
        isolation_level="AUTOCOMMIT",
        connect_args={"timeout": _SQLITE_PATIENCE},
    )
    # Foreign keys stay off, as SQLite wishes: a table that is rebuilt must not take others with it.
    with engine.connect() as connection:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            result = work(connection)
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
        return result


async def _on_postgres(url: sa.URL, work: Callable[[sa.Connection], Result]) -> Result:
    def locked(connection: sa.Connection, *arguments: Any) -> Result:
        connection.execute(_LOCK)
        return work(connection, *arguments)

    engine = create_async_engine(url, poolclass=sa.NullPool)
    async with engine.begin() as connection:
        return await connection.run_sync(locked)
