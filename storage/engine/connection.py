"""What repositories speak to: an open transaction, on whichever database."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

import sqlalchemy as sa
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData

from bot.ports import OnlyReads

Parameters = Mapping[str, Any] | list[dict[str, Any]]
"""Of one run, or of several: then all with the same names, and at least one."""


class Rows(IteratorResult[Any]):
    """What a statement has brought, all of it here.

    Attributes:
        rowcount: how many rows it changed; -1 when it only read.
    """

    def __init__(self, metadata: SimpleResultMetaData, rows: Iterable[Sequence[Any]], rowcount: int) -> None:
        super().__init__(metadata, iter(rows))
        self.rowcount = rowcount


def brought(result: sa.CursorResult[Any]) -> Rows:
    """What SQLAlchemy's own result brings."""
    if not result.returns_rows:
        return Rows(SimpleResultMetaData([]), (), result.rowcount)
    return Rows(SimpleResultMetaData([*result.keys()]), [tuple(row) for row in result], result.rowcount)


class Connection(Protocol):
    """One open transaction."""

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement; its rows are all here when this returns.

        Raises:
            Unavailable: the database went away, or somebody held it for too long.
        """

    async def serialise(self, name: str) -> None:
        """Wait until no other transaction, of any copy of the bot, runs under this name."""


class Reading:
    """A transaction in which nothing is written; the database refuses it too, as if it were gone.

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

    async def serialise(self, name: str) -> None:
        """Refused: who only reads has nothing to be the only one for."""
        raise OnlyReads(name)


class Repository:
    """Reads and writes one aggregate within one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
