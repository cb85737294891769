"""The plain path: the same transactions through SQLAlchemy alone, to see whether the fast one is at fault.

``HAVAINTO_PLAIN_SQL=1`` chooses it, for the bot, its commands and the tests. Here nothing is compiled by us,
no commit is shared, and SQLAlchemy's own dialects speak to the drivers. For SQLite its asyncio would need
aiosqlite, on which we do not depend: Python's driver runs in a thread instead. It is slower, and as safe.
"""

import asyncio
import time
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.ports import StatementFailed, Unavailable
from storage.engine.addresses import ENGINE
from storage.engine.connection import Parameters, Rows, fetch, in_thread
from storage.engine.failures import failure, is_held
from storage.engine.postgres import CONNECTIONS, connect_options, lock_of, settings_of
from storage.engine.sqlite_file import PRAGMAS, add_functions, driver_of

_Work = Callable[[sa.Connection], Any]
_Run = Callable[[_Work], Awaitable[Any]]
_PAUSE = 0.02


class PlainConnection:
    """An open transaction.

    Args:
        run: does something with SQLAlchemy's connection, where that may wait.
        lock: what takes the lock of a name; None where all transactions are serial.

    Attributes:
        failed: whether a statement failed in it.
    """

    def __init__(self, run: _Run, lock: Callable[[str], str] | None) -> None:
        self._run = run
        self._lock = lock
        self.failed = False

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        rows: Rows = await self.do(lambda one: fetch(one.execute(statement, parameters or {})))
        return rows

    async def execute_long(self, statement: sa.Executable, parameters: Mapping[str, Any]) -> Rows:
        """Run one statement, within the time of any other."""
        return await self.execute(statement, parameters)

    async def serialise(self, name: str) -> None:
        """Hold the lock of this name until the transaction ends."""
        if self._lock:
            await self.say(self._lock(name))

    async def say(self, *statements: str) -> None:
        """Run statements without parameters."""
        for statement in statements:
            await self.do(lambda one, said=statement: one.exec_driver_sql(said).close())  # type: ignore[misc]  # a default

    async def do(self, work: _Work) -> Any:
        """Run work with SQLAlchemy's connection; raises our own errors only."""
        try:
            return await self._run(work)
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = failure(error)
        self.failed = True
        raise failed


class _Plain(ABC):
    """What SQLite and PostgreSQL share."""

    dialect: sa.Dialect

    @asynccontextmanager
    async def transaction(self, serial: str | None = None) -> AsyncIterator[PlainConnection]:
        """Open a transaction: leaving commits, raising rolls back."""
        async with self._connected(writes=True) as connection:
            if serial:
                await connection.serialise(serial)
            yield connection
            await self._commit(connection)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[PlainConnection]:
        """Open a read-only snapshot; the database refuses writes."""
        async with self._connected(writes=False) as connection:
            yield connection
            await connection.say("ROLLBACK")

    async def _commit(self, connection: PlainConnection) -> None:
        await connection.say("COMMIT")

    @abstractmethod
    def _connected(self, *, writes: bool) -> Any:
        """Open a connection in a transaction; an exception rolls it back."""


class PlainSqlite(_Plain):
    """SQLite: Python's driver in a thread, a new connection for each transaction. Takes what Sqlite does."""

    def __init__(self, url: sa.URL, *, patience: float) -> None:
        self._path, self._patience = Path(url.database or ""), patience
        self._turn = asyncio.Lock()
        self._engine = sa.create_engine(
            url,
            poolclass=sa.NullPool,
            connect_args={"check_same_thread": False, "timeout": patience},
            **ENGINE,
        )
        self.dialect = self._engine.dialect

    async def scrub(self, *, patient: bool = True) -> bool:
        """Checkpoint the write-ahead log and truncate it; False when another connection is in the way."""
        if not patient and self._turn.locked():
            return False
        async with self._my_turn(), self._opened() as connection:
            return not await connection.do(_empty_log)

    async def dispose(self) -> None:
        """Do nothing: no connection is kept open."""
        self._engine.dispose()

    @asynccontextmanager
    async def transaction(self, serial: str | None = None) -> AsyncIterator[PlainConnection]:
        """Open one transaction at a time: a waiting one would hold a thread."""
        async with self._my_turn(), super().transaction(serial) as connection:
            yield connection

    @asynccontextmanager
    async def _my_turn(self) -> AsyncIterator[None]:
        try:
            async with asyncio.timeout(self._patience):
                await self._turn.acquire()
        except TimeoutError:
            raise Unavailable("another unit of work holds the database") from None
        try:
            yield
        finally:
            self._turn.release()

    @asynccontextmanager
    async def _connected(self, *, writes: bool) -> AsyncIterator[PlainConnection]:
        async with self._opened() as connection:
            await connection.say(*(("BEGIN IMMEDIATE",) if writes else ("PRAGMA query_only=ON", "BEGIN")))
            yield connection

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[PlainConnection]:
        """Open a new connection; closing it rolls back what was not committed."""
        opened: list[sa.Connection] = []
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            await in_thread(lambda: opened.append(self._engine.connect()))
        except Exception as error:  # noqa: BLE001 - it may name more than its kind
            failed = failure(error)
        else:
            connection = PlainConnection(lambda work: in_thread(lambda: work(opened[0])), None)
            try:
                await self._set_up(connection)
                yield connection
            finally:
                await in_thread(opened[0].close)
            return
        raise failed

    async def _set_up(self, connection: PlainConnection) -> None:
        """Set the pragmas, add our functions; SQLite's own timeout does not apply to them."""
        deadline = time.monotonic() + self._patience
        await connection.do(lambda one: add_functions(driver_of(one)))
        while True:
            try:
                return await connection.say(*(f"PRAGMA {one}" for one in PRAGMAS))
            except Unavailable as gone:
                if not is_held(gone) or time.monotonic() > deadline:
                    raise
            await asyncio.sleep(_PAUSE)


def _empty_log(connection: sa.Connection) -> bool:
    """Checkpoint the log; returns whether another connection was in the way."""
    return bool(connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").scalar_one())


class PlainPostgres(_Plain):
    """PostgreSQL through SQLAlchemy's dialect for asyncpg. Takes what Postgres does."""

    def __init__(self, url: sa.URL, *, patience: float, pooled: bool = False) -> None:
        unnamed = {"prepared_statement_cache_size": 0, "prepared_statement_name_func": str} if pooled else {}
        self._settings = settings_of(patience)
        self._engine = create_async_engine(
            url,
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_timeout=patience,
            pool_pre_ping=True,
            connect_args={**connect_options(patience, pooled=pooled), **unnamed},
            **ENGINE,
        )
        self.dialect = self._engine.dialect

    async def scrub(self, *, patient: bool = True) -> bool:
        """Do nothing: the server vacuums by itself."""
        del patient
        return True

    async def dispose(self) -> None:
        """Close the pool."""
        await self._engine.dispose()

    async def _commit(self, connection: PlainConnection) -> None:
        if connection.failed:
            raise StatementFailed("rolled back, as a statement had failed and nobody heard of it")
        await super()._commit(connection)

    @asynccontextmanager
    async def _connected(self, *, writes: bool) -> AsyncIterator[PlainConnection]:
        try:
            opened = await self._engine.connect()
        except Exception as error:  # noqa: BLE001 - it may name more than its kind
            failed = Unavailable(str(failure(error)))
        else:
            connection = PlainConnection(opened.run_sync, lock_of)
            try:
                kind = "READ COMMITTED" if writes else "REPEATABLE READ, READ ONLY"
                await connection.say(f"BEGIN ISOLATION LEVEL {kind}", *self._settings)
                yield connection
            except BaseException:
                with suppress(Unavailable, StatementFailed):
                    await connection.say("ROLLBACK")
                await opened.invalidate()
                raise
            finally:
                await opened.close()
            return
        raise failed
