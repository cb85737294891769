"""The open transaction that repositories use, the same on both databases."""

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Executor
from typing import Any, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData

from bot.ports import OnlyReads

_Result = TypeVar("_Result")

Parameters = Mapping[str, Any] | list[dict[str, Any]]
"""Of one run, or of several: then all with the same names, and at least one."""


LONG = 60.0
"""Seconds that a statement may take that looks through many rows."""


class Rows(IteratorResult[Any]):
    """The result of a statement, fully fetched.

    Attributes:
        rowcount: how many rows it changed; -1 when it only read.
    """

    def __init__(self, metadata: SimpleResultMetaData, rows: Iterable[Sequence[Any]], rowcount: int) -> None:
        super().__init__(metadata, iter(rows))
        self.rowcount = rowcount


def fetch(result: sa.CursorResult[Any]) -> Rows:
    """Fetch SQLAlchemy's own result."""
    if not result.returns_rows:
        return Rows(SimpleResultMetaData([]), (), result.rowcount)
    return Rows(SimpleResultMetaData([*result.keys()]), [tuple(row) for row in result], result.rowcount)


class Connection(Protocol):
    """One open transaction."""

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement and fetch all its rows.

        Raises:
            Unavailable: the database went away, or was held by another program for too long.
        """

    async def execute_long(self, statement: sa.Executable, parameters: Mapping[str, Any]) -> Rows:
        """Run a statement that looks through many rows, up to :data:`LONG` seconds, off the event loop.

        It is compiled anew each time. Raises as :meth:`execute` does.
        """

    async def serialise(self, name: str) -> None:
        """Wait until no other transaction, of any copy of the bot, holds this name."""


class Reading:
    """A read-only transaction; the database refuses writes as well.

    Args:
        connection: to the open transaction.
    """

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement.

        Raises:
            OnlyReads: it writes.
            Unavailable: the database went away.
        """
        if isinstance(statement, sa.UpdateBase):
            raise OnlyReads
        return await self._connection.execute(statement, parameters)

    async def execute_long(self, statement: sa.Executable, parameters: Mapping[str, Any]) -> Rows:
        """Run a statement that looks through many rows; it must be one that reads."""
        return await self._connection.execute_long(statement, parameters)

    async def serialise(self, name: str) -> None:
        """Refuse: a read-only transaction has nothing to serialise."""
        raise OnlyReads(name)


async def in_thread(work: Callable[[], _Result], executor: Executor | None = None) -> _Result:
    """Run work in a thread; when cancelled, wait for its end all the same.

    What it works on must not be reused or closed under it; and what it has written, the next unit must find.
    """
    working = asyncio.get_running_loop().run_in_executor(executor, work)
    try:
        return await asyncio.shield(working)
    finally:
        if not working.done():
            await asyncio.wait({working})
