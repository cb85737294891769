"""What repositories speak to: an open transaction, on whichever database."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol

import sqlalchemy as sa

from bot.ports import OnlyReads

Parameters = Mapping[str, Any] | list[dict[str, Any]]
"""Of one run, or of several: then all with the same names, and at least one."""


class Rows(Protocol):
    """What a statement has brought: SQLAlchemy's result, as far as repositories use it."""

    @property
    def rowcount(self) -> int:
        """How many rows it changed."""

    def __iter__(self) -> Iterator[sa.Row[Any]]:
        """Row by row."""

    def all(self) -> Sequence[sa.Row[Any]]:
        """Every row."""

    def first(self) -> sa.Row[Any] | None:
        """The first row, if any."""

    def scalar(self) -> Any:
        """The first column of the first row, if any."""

    def scalar_one(self) -> Any:
        """The first column of the only row; an error when there is none."""

    def scalar_one_or_none(self) -> Any:
        """The first column of the only row, if any."""

    def scalars(self) -> sa.ScalarResult[Any]:
        """The first column of every row."""


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
