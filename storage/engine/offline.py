"""Work on the whole database in one transaction, outside any event loop: migrations, backup, restore."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import asyncpg
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.ports import Unavailable
from storage.engine.addresses import ENGINE, database_url, is_sqlite, sqlite_file
from storage.engine.failures import DATABASE_ERRORS, failure, named
from storage.engine.postgres import BROKEN

Result = TypeVar("Result")
Work = Callable[[sa.Connection], Result]
_SQLITE_PATIENCE = 30.0
_LOCK = sa.select(sa.func.pg_advisory_xact_lock(0x48617661696E746F))
"""Two copies that start at once migrate one after the other; the number spells the product's name."""


def within_transaction(url: str, work: Work[Result]) -> Result:
    """Run work in one exclusive transaction; all of it happens, or nothing.

    Raises:
        Unavailable, StatementFailed: the database cannot be used, or refuses a statement.
    """
    parsed = database_url(url)
    if file := sqlite_file(parsed):
        make_folder(file)

    def locked(connection: sa.Connection) -> Result:
        if connection.dialect.name == "postgresql":
            connection.execute(_LOCK)
        return work(connection)

    return _within(parsed, "BEGIN IMMEDIATE", "READ COMMITTED", locked)


def make_folder(file: Path) -> None:
    """Make the folder of SQLite's file, where there is none.

    Raises:
        Unavailable: this user may not, or a file is in its place.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        failed = failure(error)
    else:
        return
    raise failed


def within_snapshot(url: str, work: Work[Result]) -> Result:
    """Read one consistent snapshot while others go on writing; raises like :func:`within_transaction`."""
    return _within(database_url(url), "BEGIN", "REPEATABLE READ", work)


def _within(url: sa.URL, begin: str, isolation: str, work: Work[Result]) -> Result:
    """Begin as each database says it, and run work."""
    try:
        if is_sqlite(url):
            return _on_sqlite(url, begin, work)
        return asyncio.run(_on_postgres(url, f"BEGIN ISOLATION LEVEL {isolation}", work))
    except DATABASE_ERRORS as error:
        failed = failure(error)
    raise failed


def _on_sqlite(url: sa.URL, begin: str, work: Work[Result]) -> Result:
    engine = sa.create_engine(
        url,
        poolclass=sa.NullPool,
        connect_args={"timeout": _SQLITE_PATIENCE},
        **ENGINE,
    )
    # Foreign keys stay off, as SQLite wishes: a table that is rebuilt must not take others with it.
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
        connection.exec_driver_sql("PRAGMA temp_store=MEMORY")  # no words of people in files of its own
        connection.exec_driver_sql(begin)
        try:
            result = work(connection)
        except BaseException:
            connection.exec_driver_sql("ROLLBACK")
            raise
        connection.exec_driver_sql("COMMIT")
        return result


async def _on_postgres(url: sa.URL, begin: str, work: Work[Result]) -> Result:
    """Send everything after BEGIN and name nothing, so that it works through any pooler."""

    async def begun(**where: Any) -> asyncpg.Connection:
        try:
            connection = await asyncpg.connect(**where)
            await connection.execute(begin)
        except BROKEN as error:
            kind = named(error)
        else:
            return connection
        raise Unavailable(kind)

    engine = create_async_engine(
        url,
        poolclass=sa.NullPool,
        connect_args={
            "async_creator_fn": begun,
            "statement_cache_size": 0,
            "prepared_statement_cache_size": 0,
            "prepared_statement_name_func": str,
        },
        **ENGINE,
    )
    async with engine.connect() as connection:
        result = await connection.run_sync(work)
        await connection.exec_driver_sql("COMMIT")
        return result
