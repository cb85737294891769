"""What repositories speak to: an open transaction, on whichever database."""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

import sqlalchemy as sa

Parameters = Mapping[str, Any] | Sequence[Mapping[str, Any]]


class Connection(Protocol):
    """One open transaction."""

    async def execute(
        self, statement: sa.Executable, parameters: Parameters | None = None
    ) -> sa.CursorResult[Any]:
        """Run one statement; its rows are all here when this returns.

        Raises:
            Unavailable: the database went away, or somebody held it for too long.
        """

    async def serialise(self, name: str) -> None:
        """Wait until no other transaction, of any copy of the bot, runs under this name."""


class Repository:
    """Reads and writes one aggregate within one transaction."""

    __slots__ = ("_connection",)

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
