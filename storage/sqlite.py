"""SQLite: one connection, used on the event loop; only a commit that waits for the disk leaves it.

A statement in an open transaction touches memory and takes microseconds, less than a hop to a thread and
back. Units of one copy queue for the connection; another copy's is waited for without blocking the loop.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass

import sqlalchemy as sa

from bot.ports import Unavailable
from storage.connection import Parameters, Rows
from storage.failures import BUSY, is_unavailability, sqlite_code
from storage.prepared import Statements
from storage.sqlite_file import SqliteFile

_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.02

QUICK = 0.005
"""Seconds. After a commit that took no longer, a unit that is alone commits on the loop: the way to a thread
and back would take longer than the disk."""


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
        self._waiting = 0
        self._group: _Group | None = None
        self._took = float("inf")
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator["SqliteConnection"]:
        """An open transaction: commits when left, rolls back when left by an exception.

        Units that wait for one another share one commit, so that the disk is waited for once; none of them
        is left before it.
        """
        # One that only reads may wait for nothing: whoever loops over such units would never let others run.
        await asyncio.sleep(0)
        await self._queue()
        try:
            group = await self._join()
            try:
                yield group.connection
            except Unavailable as error:
                self._lose(group, error)
                raise
            except BaseException as error:
                self._undo(group, error)
                raise
            if not self._waiting:
                await self._commit(group)
        finally:
            self._turn.release()
        if not group.ended:
            await self._finished(group)
        group.check()

    async def scrub(self) -> bool:
        """Write the log into the file and empty it; False when another program is reading."""
        await self._queue()
        try:
            if self._group is not None and not self._group.ended:
                await self._commit(self._group)  # whoever waits for it will find it done
            return await asyncio.get_running_loop().run_in_executor(self._disk, self._file.empty_log)
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
        self._waiting += 1
        try:
            async with asyncio.timeout(self._patience):
                await self._turn.acquire()
        except TimeoutError as error:
            raise Unavailable("another unit of work holds the database") from error
        finally:
            self._waiting -= 1

    async def _join(self) -> "_Group":
        """The open transaction, or a new one."""
        if self._group is not None and not self._group.ended:
            self._group.shared = True
            self._file.mark()
        else:
            self._group = _Group(await self._begin())
        return self._group

    async def _begin(self) -> "SqliteConnection":
        deadline, pause = time.monotonic() + self._patience, _FIRST_PAUSE
        while True:
            try:
                return SqliteConnection(*self._file.begin(), self._file.statements)
            except (OSError, sqlite3.Error, sa.exc.DBAPIError) as error:
                if not is_unavailability(error):
                    raise
                if sqlite_code(error) not in BUSY or time.monotonic() > deadline:
                    self._file.close()
                    raise Unavailable(str(error)) from error
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    def _undo(self, group: "_Group", error: BaseException) -> None:
        """Forget what this unit did, and nothing that others did before it in the same transaction."""
        if not group.shared:
            self._file.roll_back()
            group.ended = True
        elif not self._file.roll_back_to_mark():
            self._lose(group, error)

    def _lose(self, group: "_Group", error: BaseException) -> None:
        """The transaction is gone, with all that anybody did in it."""
        self._file.close()
        group.ended, group.error = True, error

    async def _finished(self, group: "_Group") -> None:
        """Queue once more: whoever waited has done its part by then, and the first of all commits for all."""

        async def finish() -> None:
            async with self._turn:
                if not group.ended:
                    await self._commit(group)

        # Cancelled or not: what was done is shared with others, and must come to its end.
        finishing = asyncio.create_task(finish())
        try:
            await asyncio.shield(finishing)
        finally:
            if not finishing.done():
                await asyncio.wait({finishing})

    async def _commit(self, group: "_Group") -> None:
        group.ended = True
        if not self._file.in_transaction:
            self._lose(group, sqlite3.OperationalError("SQLite has rolled back by itself"))
        elif not self._file.changed:
            self._file.roll_back()  # only read: there is nothing that the disk must be waited for
        else:
            await self._write(group)

    async def _write(self, group: "_Group") -> None:
        try:
            if group.shared or self._took > QUICK:
                await self._off_the_loop(self._write_down)
            else:
                self._write_down()
        except sqlite3.Error as error:
            self._lose(group, error)
            if not is_unavailability(error):
                raise

    def _write_down(self) -> None:
        started = time.perf_counter()
        self._file.commit()
        self._took = time.perf_counter() - started

    async def _off_the_loop(self, work: Callable[[], None]) -> None:
        working = asyncio.get_running_loop().run_in_executor(self._disk, work)
        try:
            await asyncio.shield(working)
        finally:
            # Cancelled while the disk writes: the next unit must not meet this one's transaction.
            if not working.done():
                await asyncio.wait({working})


@dataclass
class _Group:
    """Units of work in one transaction.

    Attributes:
        connection: to the open transaction.
        shared: whether a second unit has joined.
        ended: committed, rolled back or lost.
        error: why it was lost.
    """

    connection: "SqliteConnection"
    shared: bool = False
    ended: bool = False
    error: BaseException | None = None

    def check(self) -> None:
        """Raise Unavailable when it was lost."""
        if self.error is not None:
            raise Unavailable(str(self.error)) from self.error


class SqliteConnection:
    """An open transaction on SQLite."""

    __slots__ = ("_connection", "_driver", "_statements")

    def __init__(self, connection: sa.Connection, driver: sqlite3.Connection, statements: Statements) -> None:
        self._connection = connection
        self._driver = driver
        self._statements = statements

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        try:
            return self._run(statement, parameters or {})
        except (sqlite3.Error, sa.exc.DBAPIError) as error:
            if is_unavailability(error):
                raise Unavailable(str(getattr(error, "orig", error))) from error
            raise

    def _run(self, statement: sa.Executable, parameters: Parameters) -> Rows:
        if isinstance(parameters, list):
            prepared = self._statements.prepared(statement, parameters[0])
            if prepared and not prepared.reads:
                return prepared.run_each(self._driver, parameters)
        elif prepared := self._statements.prepared(statement, parameters):
            return prepared.run(self._driver, parameters)
        return self._connection.execute(statement, parameters)

    async def serialise(self, name: str) -> None:
        """Nothing to do: BEGIN IMMEDIATE lets one transaction in at a time, whatever its name."""
