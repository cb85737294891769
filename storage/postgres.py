"""PostgreSQL: pooled connections that are asked for a sign of life, and time limits on everything."""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import sqlalchemy as sa
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.ports import Unavailable
from storage.connection import Parameters, Rows
from storage.failures import failure
from storage.json_codec import JSON_CODEC

_ABANDONED_AFTER = "15s"
"""A copy that died in a transaction must not keep its locks."""

_LOCK = sa.select(sa.func.pg_advisory_xact_lock(sa.bindparam("name", type_=sa.BigInteger)))


class Postgres:
    """A PostgreSQL database.

    Args:
        url: with the asyncpg driver.
        patience: seconds until a database that does not answer counts as gone; also each statement's limit.
    """

    def __init__(self, url: sa.URL, *, patience: float) -> None:
        self._patience = patience
        self._engine = create_async_engine(
            url,
            pool_size=10,
            pool_timeout=patience,
            # A restarted server costs a round trip here, and not somebody's answer.
            pool_pre_ping=True,
            connect_args={
                "timeout": patience,
                "command_timeout": patience,
                "server_settings": {
                    "application_name": "havainto",
                    "statement_timeout": str(round(patience * 1000)),
                    "idle_in_transaction_session_timeout": _ABANDONED_AFTER,
                    "TimeZone": "UTC",
                },
            },
            hide_parameters=True,  # an error must not carry what people wrote into the log
            **JSON_CODEC,
        )

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["PostgresConnection"]:
        """An open transaction: commits when left, rolls back when left by an exception."""
        connection = await self._connected()
        try:
            try:
                yield PostgresConnection(connection)
            except BaseException:
                # What failed matters more than that the farewell failed too; the pool drops the connection.
                with suppress(OSError, sa.exc.SQLAlchemyError):
                    await connection.rollback()
                raise
            await self._commit(connection)
        finally:
            await connection.close()

    async def scrub(self) -> bool:
        """Nothing that we could do: when to vacuum, and how long to keep its logs, the server decides."""
        return True

    async def dispose(self) -> None:
        """Close the pool."""
        await self._engine.dispose()

    async def _connected(self) -> AsyncConnection:
        try:
            async with asyncio.timeout(self._patience):
                return await self._engine.connect()
        except (OSError, sa.exc.SQLAlchemyError) as error:
            # Whatever keeps us out (no host, a wrong password, too many connections): nothing was kept.
            kind = type(error).__name__
        raise Unavailable(kind)

    async def _commit(self, connection: AsyncConnection) -> None:
        try:
            return await connection.commit()
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = failure(error)
        raise failed


class PostgresConnection:
    """An open transaction on PostgreSQL."""

    __slots__ = ("_connection",)

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        try:
            return await self._connection.execute(statement, parameters)
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = failure(error)
        raise failed

    async def serialise(self, name: str) -> None:
        """Hold the lock of this name until the transaction ends."""
        digest = hashlib.blake2b(name.encode(), digest_size=8).digest()
        await self.execute(_LOCK, {"name": int.from_bytes(digest, signed=True)})
