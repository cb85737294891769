"""PostgreSQL through asyncpg: prepared statements, pooled connections, and time limits on everything.

SQLAlchemy writes each statement once and knows the types (``compiled_statements``); asyncpg prepares it once
for each connection. What holds for a transaction is said with its BEGIN, in one message, and nothing is ever
set for a session: so it works alike through a pooler that gives each transaction another session.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from functools import partial
from typing import Any

import asyncpg
import sqlalchemy as sa
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.engine.result import SimpleResultMetaData

from bot.ports import StatementFailed, Unavailable
from storage.engine.addresses import JSON_CODEC
from storage.engine.compiled_statements import CompiledStatements
from storage.engine.connection import LONG, Parameters, Rows, in_thread
from storage.engine.failures import failure, named

CONNECTIONS = 10
"""At the most; those that nobody used for five minutes are closed."""

_STATEMENTS = 512
"""Kept ready by each connection; the whole program has fewer."""

_GRACE = 0.5
"""Seconds after its own limit of a statement until a server that has not said so counts as silent."""

_LONG = f"SET LOCAL statement_timeout = {round(LONG * 1000)}; SET LOCAL jit = off"
"""For one long statement: to compile it to machine code would take longer than to run it."""

_PROBE, _OTHER_PROBE = "SELECT 1", "SELECT 2"

_ABANDONED_AFTER = 15_000
"""Milliseconds: a copy that died in a transaction must not keep its locks."""

BROKEN = (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError)
"""What asyncpg raises: the network's, the server's, and its own of two kinds."""

_STALE = (asyncpg.InvalidCachedStatementError, asyncpg.OutdatedSchemaCacheError)
"""A migration ran meanwhile; asyncpg prepares again, and the next transaction goes well."""


_LENT = (asyncpg.InvalidSQLStatementNameError, asyncpg.DuplicatePreparedStatementError)
"""A pooler has given this transaction another session than the one in which the statement was prepared."""


class Dialect(PGDialect_asyncpg):
    """SQLAlchemy's asyncpg dialect, with JSON as text: a codec would query the server on each connection."""

    supports_native_json_deserialization = False
    supports_statement_cache = True


class Postgres:
    """A PostgreSQL database.

    Attributes:
        peak: the most connections that were used at once; its reader resets it.

    Args:
        url: with the asyncpg driver.
        patience: seconds until a database that does not answer counts as gone; also each statement's limit.
        pooled: whether a pooler gives each transaction another session; then statements have no names.
    """

    def __init__(self, url: sa.URL, *, patience: float, pooled: bool = False) -> None:
        self._patience = patience
        dialect = Dialect(**JSON_CODEC)  # type: ignore[no-untyped-call]  # SQLAlchemy's
        self.statements = CompiledStatements(dialect)
        _, where = dialect.create_connect_args(url)  # type: ignore[no-untyped-call]  # same
        self._options: dict[str, Any] = {
            **where,
            **connect_options(patience, pooled=pooled),
            "max_cached_statement_lifetime": 0,
        }
        self._begin = "; ".join(("BEGIN ISOLATION LEVEL READ COMMITTED", *settings_of(patience)))
        self.peak = 0
        self._pool: asyncpg.Pool | None = None
        self._opening = asyncio.Lock()

    @property
    def dialect(self) -> sa.Dialect:
        """The SQL dialect."""
        return self.statements.dialect

    @asynccontextmanager
    async def transaction(self, serial: str | None = None) -> AsyncIterator["PostgresConnection"]:
        """Open a transaction: leaving commits, raising rolls back.

        Args:
            serial: see :meth:`PostgresConnection.serialise`; here it costs no round trip of its own.
        """
        pool = await self._opened()
        driver = await self._begun(pool, f"{self._begin}; {lock_of(serial)}" if serial else self._begin)
        try:
            try:
                yield PostgresConnection(driver, self.statements)
            except BaseException:
                # What failed matters more than that the farewell failed too.
                with suppress(*BROKEN):
                    await _end(driver, "ROLLBACK")
                raise
            await self._commit(driver)
        finally:
            await _release(pool, driver)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator["PostgresConnection"]:
        """Open a read-only snapshot; the server refuses writes."""
        pool = await self._opened()
        driver = await self._begun(pool, self._begin.replace("READ COMMITTED", "REPEATABLE READ, READ ONLY"))
        try:
            yield PostgresConnection(driver, self.statements)
        finally:
            with suppress(*BROKEN):
                await _end(driver, "ROLLBACK")
            await _release(pool, driver)

    async def scrub(self, *, patient: bool = True) -> bool:
        """Do nothing: the server vacuums and keeps its logs by its own rules."""
        del patient
        return True

    async def lends_sessions(self) -> bool:
        """Tell, with two connections, whether an undeclared pooler makes statements fail.

        Raises:
            Unavailable: nobody knows, as the database cannot be reached.
        """
        if not self._options["statement_cache_size"]:
            return False
        pool = await self._opened()
        first, second = await self._acquired(pool), await self._acquired(pool)
        try:
            await first.fetch(_PROBE)  # prepared in a session that a pooler then lends to the second
            await second.execute("BEGIN")
            await second.fetch(_OTHER_PROBE)
            await first.fetch(_PROBE)  # so this comes to a third, which does not know it
        except _LENT:
            return True
        except BROKEN as error:
            kind = named(error)
        else:
            return False
        finally:
            for driver in (first, second):
                _cut(driver)
                await _release(pool, driver)
        raise Unavailable(kind)

    async def dispose(self) -> None:
        """Close the pool."""
        if self._pool is not None:
            with suppress(*BROKEN):
                await asyncio.wait_for(self._pool.close(), self._patience)

    async def _opened(self) -> asyncpg.Pool:
        async with self._opening:
            if self._pool is None:
                self._pool = await asyncpg.create_pool(
                    min_size=0, max_size=CONNECTIONS, reset=_nothing_to_reset, **self._options
                )
        return self._pool

    async def _begun(self, pool: asyncpg.Pool, begin: str) -> asyncpg.Connection:
        """Begin a transaction; a connection that turns out to be cut is replaced, as it has done nothing."""
        kind = ""
        for _ in range(CONNECTIONS + 1):
            driver = await self._acquired(pool)
            try:
                await driver.execute(begin)
            except BaseException as error:
                kind, cut = named(error), _is_cut(driver, error)
                _cut(driver)
                await _release(pool, driver)
                if not isinstance(error, BROKEN):
                    raise
            else:
                return driver
            if not cut:
                break
        raise Unavailable(kind)

    async def _acquired(self, pool: asyncpg.Pool) -> asyncpg.Connection:
        try:
            driver = await pool.acquire(timeout=self._patience)
        except BROKEN as error:
            # Whatever keeps us out (no host, a wrong password, too many connections): nothing was kept.
            kind = named(error)
        else:
            self.peak = max(self.peak, pool.get_size() - pool.get_idle_size())
            return driver
        raise Unavailable(kind)

    async def _commit(self, driver: asyncpg.Connection) -> None:
        try:
            done = await _end(driver, "COMMIT")
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = _failure(error, driver)
        else:
            if done == "COMMIT":
                return
            failed = StatementFailed("rolled back, as a statement had failed and nobody heard of it")
        raise failed


class PostgresConnection:
    """An open transaction on PostgreSQL."""

    __slots__ = ("_driver", "_statements")

    def __init__(self, driver: asyncpg.Connection, statements: CompiledStatements) -> None:
        self._driver = driver
        self._statements = statements

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        try:
            return await self._run(statement, parameters or {})
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = _failure(error, self._driver)
        raise failed

    async def execute_long(self, statement: sa.Executable, parameters: Mapping[str, Any]) -> Rows:
        """Run one statement with more time; the rest of the transaction keeps our own limit."""
        try:
            compiled = await in_thread(partial(self._statements.compile_once, statement, parameters))
            await self._driver.execute(_LONG)
            found = await self._driver.fetch(
                compiled.sql, *compiled.values(parameters), timeout=LONG + _GRACE
            )
        except BROKEN as error:
            failed = _failure(error, self._driver)
        else:
            return compiled.rows(map(tuple, found), len(found))
        raise failed

    async def serialise(self, name: str) -> None:
        """Hold the lock of this name until the transaction ends."""
        try:
            await self._driver.execute(lock_of(name))
        except BROKEN as error:
            failed = _failure(error, self._driver)
        else:
            return
        raise failed

    async def _run(self, statement: sa.Executable, parameters: Parameters) -> Rows:
        given = parameters[0] if isinstance(parameters, list) else parameters
        compiled = self._statements.get(statement, given) or self._statements.compile_once(statement, given)
        if isinstance(parameters, list):
            await self._driver.executemany(compiled.sql, [compiled.values(one) for one in parameters])
            return compiled.rows((), -1)
        values = compiled.values(given)
        if isinstance(statement, sa.TextClause):
            found = await self._driver.fetch(compiled.sql, *values)
            return Rows(SimpleResultMetaData(found[0].keys() if found else []), map(tuple, found), -1)
        if compiled.reads:
            found = await self._driver.fetch(compiled.sql, *values)
            return compiled.rows(map(tuple, found), len(found))
        return compiled.rows((), _changed(await self._driver.execute(compiled.sql, *values)))


def connect_options(patience: float, *, pooled: bool) -> dict[str, Any]:
    """Options of each asyncpg connection."""
    return {
        "timeout": patience,
        "command_timeout": patience + _GRACE,
        "statement_cache_size": 0 if pooled else _STATEMENTS,
        "server_settings": {"application_name": "havainto"},
    }


def settings_of(patience: float) -> tuple[str, ...]:
    """Settings sent after each BEGIN: they hold for the transaction, never for the session."""
    return (
        f"SET LOCAL statement_timeout = {round(patience * 1000)}",
        f"SET LOCAL idle_in_transaction_session_timeout = {_ABANDONED_AFTER}",
        "SET LOCAL timezone = 'UTC'",
    )


def lock_of(name: str) -> str:
    """SQL that locks a name for the transaction: a pooler would leak a session lock."""
    digest = hashlib.blake2b(name.encode(), digest_size=8).digest()
    return f"SELECT pg_advisory_xact_lock({int.from_bytes(digest, signed=True)})"


def _changed(status: str) -> int:
    """Parse the row count of a command tag such as ``INSERT 0 1``."""
    count = status.rpartition(" ")[2]
    return int(count) if count.isdecimal() else -1


def _failure(error: Exception, driver: asyncpg.Connection) -> Unavailable | StatementFailed:
    """Convert an error to the one to raise outside the ``except`` clause."""
    if _is_cut(driver, error) or isinstance(error, (*_STALE, *_LENT)):
        return Unavailable(named(error))
    return failure(error)


async def _end(driver: asyncpg.Connection, how: str) -> str:
    """Commit or roll back; when the outcome is unknown, cut the connection."""
    try:
        done: str = await driver.execute(how)
    except BaseException:
        _cut(driver)
        raise
    return done


def _is_cut(driver: asyncpg.Connection, error: BaseException) -> bool:
    """Tell whether the connection is unusable.

    Between a server's farewell and the end of the line asyncpg takes it for open, and trips over itself.
    """
    if isinstance(error, asyncpg.InternalClientError):
        return True
    try:
        return bool(driver.is_closed())
    except asyncpg.InterfaceError:  # so much so that the pool has taken it back
        return True


def _cut(driver: asyncpg.Connection) -> None:
    with suppress(asyncpg.InterfaceError):
        driver.terminate()


async def _nothing_to_reset(_connection: asyncpg.Connection) -> None:
    """Do nothing: no session state was set."""


async def _release(pool: asyncpg.Pool, driver: asyncpg.Connection) -> None:
    with suppress(*BROKEN):
        await pool.release(driver)
