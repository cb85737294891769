"""SQLite: one connection, used on the event loop; only the commit, which waits for the disk, leaves it.

A statement in an open transaction touches memory and takes microseconds, less than a hop to a thread and
back. Units of one copy queue for the connection; another copy's is waited for without blocking the loop.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

import sqlalchemy as sa

from bot.ports import Unavailable
from storage.connection import Parameters
from storage.failures import BUSY, is_unavailability, sqlite_code
from storage.sqlite_file import SqliteFile

_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.02


class Sqlite:
    """A database in one file.

    Args:
        url: ``sqlite:///path``; the path's folder is made if it is missing.
        patience: seconds to wait for another transaction before giving up.
        synchronous: ``FULL`` keeps every commit through a power cut; ``NORMAL`` may lose the last ones.
    """

    def __init__(self, url: sa.URL, *, patience: float, synchronous: str) -> None:
        self._patience = patience
        self._file = SqliteFile(url, synchronous=synchronous)
        self._turn = asyncio.Lock()
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["SqliteConnection"]:
        """An open transaction: commits when left, rolls back when left by an exception."""
        await self._queue()
        try:
            connection = await self._begin()
            try:
                yield connection
            except Unavailable:
                self._file.close()
                raise
            except BaseException:
                self._file.roll_back()
                raise
            await self._commit()
        finally:
            self._turn.release()

    async def dispose(self) -> None:
        """Close the file."""
        await self._queue()
        try:
            self._file.close()
            self._disk.shutdown()
        finally:
            self._turn.release()

    async def _queue(self) -> None:
        if not self._turn.locked():
            await self._turn.acquire()
            return
        try:
            async with asyncio.timeout(self._patience):
                await self._turn.acquire()
        except TimeoutError as error:
            raise Unavailable("another unit of work holds the database") from error

    async def _begin(self) -> "SqliteConnection":
        deadline, pause = time.monotonic() + self._patience, _FIRST_PAUSE
        while True:
            try:
                return SqliteConnection(self._file.begin())
            except (OSError, sqlite3.Error, sa.exc.DBAPIError) as error:
                if not is_unavailability(error):
                    raise
                if sqlite_code(error) not in BUSY or time.monotonic() > deadline:
                    self._file.close()
                    raise Unavailable(str(error)) from error
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    async def _commit(self) -> None:
        if not self._file.changed:
            self._file.roll_back()  # only read: there is nothing that the disk must be waited for
            return
        commit = asyncio.get_running_loop().run_in_executor(self._disk, self._file.commit)
        try:
            await asyncio.shield(commit)
        except sqlite3.Error as error:
            self._file.close()
            if is_unavailability(error):
                raise Unavailable(str(error)) from error
            raise
        finally:
            # Cancelled while the disk writes: the next unit must not meet this one's transaction.
            if not commit.done():
                await asyncio.wait({commit})


class SqliteConnection:
    """An open transaction on SQLite."""

    __slots__ = ("_connection",)

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection

    async def execute(
        self, statement: sa.Executable, parameters: Parameters | None = None
    ) -> sa.CursorResult[Any]:
        """Run one statement."""
        try:
            return self._connection.execute(statement, parameters)
        except sa.exc.DBAPIError as error:
            if is_unavailability(error):
                raise Unavailable(str(error.orig)) from error
            raise

    async def serialise(self, name: str) -> None:
        """Nothing to do: BEGIN IMMEDIATE lets one transaction in at a time, whatever its name."""
