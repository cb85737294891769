"""The database behind a URL: SQLite or PostgreSQL, on the fast path or on the plain one."""

import os
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import sqlalchemy as sa

from bot.ports import Unavailable
from storage.engine.addresses import database_url, is_sqlite
from storage.engine.connection import Connection, Reading
from storage.engine.plain import PlainPostgres, PlainSqlite
from storage.engine.postgres import Postgres
from storage.engine.sqlite import Sqlite

PLAIN = "HAVAINTO_PLAIN_SQL"
"""Set, it chooses the plain path: see ``storage.engine.plain``."""

_SQLITE_PATIENCE, _POSTGRES_PATIENCE = 5.0, 3.0


class Database:
    """One database, opened when it is first used.

    Args:
        url: see :func:`storage.engine.addresses.database_url`.
        patience: seconds after which a database that is locked or silent counts as gone.
        pooled: PostgreSQL only; whether a pooler in transaction mode stands before it.
    """

    def __init__(self, url: str, *, patience: float | None = None, pooled: bool = False) -> None:
        parsed, plain = database_url(url), bool(os.environ.get(PLAIN))
        self._engine: Sqlite | Postgres | PlainSqlite | PlainPostgres
        if is_sqlite(parsed):
            on_sqlite = PlainSqlite if plain else Sqlite
            self._engine = on_sqlite(parsed, patience=patience or _SQLITE_PATIENCE)
        else:
            on_postgres = PlainPostgres if plain else Postgres
            self._engine = on_postgres(parsed, patience=patience or _POSTGRES_PATIENCE, pooled=pooled)

    @property
    def dialect(self) -> sa.Dialect:
        """The SQL dialect."""
        return self._engine.dialect

    def transaction(self, serial: str | None = None) -> AbstractAsyncContextManager[Connection]:
        """Open a transaction: leaving commits, raising rolls back.

        Args:
            serial: those with the same name run one after the other, also another copy's.

        Raises:
            Unavailable: on entering, within, or on leaving.
        """
        return self._engine.transaction(serial)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """Open a read-only transaction; on SQLite it does not wait for writers.

        Raises:
            Unavailable: on entering, or within.
        """
        async with self._engine.reading() as connection:
            yield Reading(connection)

    async def scrub(self, *, patient: bool = True) -> bool:
        """Remove erased data from our files; False when another connection is in the way: ask again.

        SQLite only: what PostgreSQL has deleted stays in its files until it vacuums.

        Args:
            patient: wait for those who write.
        """
        return await self._engine.scrub(patient=patient)

    async def gone(self) -> Unavailable | None:
        """Return why the database does not answer; None when it does."""
        try:
            async with self.reading() as connection:
                await connection.execute(sa.select(1))
        except Unavailable as gone:
            return gone
        return None

    def peak(self) -> int:
        """Return the most connections used at once since the last call; 1 where they are not counted."""
        if not isinstance(self._engine, Postgres):
            return 1
        peak, self._engine.peak = self._engine.peak, 0
        return peak

    async def lends_sessions(self) -> bool:
        """Tell whether an undeclared pooler gives each transaction another session, so that turns fail.

        Raises:
            Unavailable: nobody knows, as the database cannot be reached.
        """
        return isinstance(self._engine, Postgres) and await self._engine.lends_sessions()

    async def dispose(self) -> None:
        """Close every connection; the object cannot be used afterwards."""
        await self._engine.dispose()
