"""SQLite: one connection that writes, on the event loop; only a commit that waits for the disk leaves it.

A statement in an open transaction touches memory and takes microseconds, less than a hop to a thread and
back. Units of one copy queue for the connection; another copy's is waited for without blocking the loop.
Units that only read have connections of their own, and wait for nobody who writes.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

import sqlalchemy as sa

from bot.ports import StatementFailed, Unavailable
from storage.engine.compiled_statements import CompiledStatements
from storage.engine.connection import Parameters, Rows, fetch, in_thread
from storage.engine.failures import BUSY, DATABASE_ERRORS, failure, sqlite_code
from storage.engine.sqlite_file import SqliteFile

_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.02
_BY_ITSELF = "SQLite has rolled back by itself"

QUICK = 0.005
"""Seconds. After a commit that took no longer, the next one is made on the loop: the way to a thread and back
would take longer than the disk."""

TOGETHER = 32
"""So many units share a commit at the most, or the first of them could wait for ever."""


READERS = 4
"""So many units may read at a time; they are short, and more would only keep more of the file in memory."""


class Sqlite:
    """A database in one file.

    Args:
        url: ``sqlite:///path``; the path's folder is made if it is missing.
        patience: seconds to wait for another transaction before giving up.
    """

    def __init__(self, url: sa.URL, *, patience: float) -> None:
        self._patience = patience
        self._file = SqliteFile.at(url)
        self._turn = asyncio.Lock()
        self._readers: list[SqliteFile] = []
        self._may_read = asyncio.Semaphore(READERS)
        self._disposed = False
        self._waiting = 0
        self._open: _Group | None = None
        self._closing: asyncio.Task[None] | None = None
        self._took = float("inf")
        self._disk = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sqlite")

    @property
    def dialect(self) -> sa.Dialect:
        """The SQL dialect."""
        return self._file.statements.dialect

    @asynccontextmanager
    async def transaction(self, _serial: str | None = None) -> AsyncIterator["SqliteConnection"]:
        """Open a transaction: leaving commits, raising rolls back. All transactions are serial.

        Units that wait for one another share one commit, so that the disk is waited for once; none of them
        is left before it.
        """
        await self._queue()
        try:
            group = await self._join()
            try:
                yield group.connection
            except Unavailable:
                self._lose(group, "somebody's statement found it gone")
                raise
            except BaseException:
                self._undo(group)
                raise
        finally:
            await self._leave()
        await group.over.wait()
        group.check()

    @asynccontextmanager
    async def reading(self) -> AsyncIterator["SqliteConnection"]:
        """Open a read-only snapshot; it does not wait for writers."""
        try:
            async with asyncio.timeout(self._patience):
                await self._may_read.acquire()
        except TimeoutError:
            raise Unavailable("too many units read at the same time") from None
        reader = self._readers.pop() if self._readers else self._file.reader()
        try:
            yield await self._begin(reader)
            reader.roll_back()
        except BaseException:
            reader.close()
            raise
        finally:
            if self._disposed:
                reader.close()
            else:
                self._readers.append(reader)
            self._may_read.release()

    async def scrub(self, *, patient: bool = True) -> bool:
        """Checkpoint the write-ahead log and truncate it; False when it may not be empty.

        Another connection reads, the disk is full, or the file was closed meanwhile.

        Args:
            patient: wait for those who write.
        """
        if not patient and (self._waiting or self._turn.locked()):
            return False
        await self._queue()
        try:
            await self._commit()
            if not self._file.is_open:  # as after dispose, when there is no thread any more either
                return False
            return await in_thread(self._file.empty_log, self._disk)
        finally:
            await self._leave()

    async def dispose(self) -> None:
        """Close the file."""
        await self._queue()
        try:
            await self._commit()
            self._disposed = True
            for file in (*self._readers, self._file):
                file.close()
            self._disk.shutdown()
        finally:
            await self._leave()

    async def _queue(self) -> None:
        """Wait for the write lock; the last unit in the queue commits for all."""
        self._waiting += 1
        try:
            # One that only reads may wait for nothing: a loop of such units would never let others run.
            await asyncio.sleep(0)
            if self._turn.locked():
                async with asyncio.timeout(self._patience):
                    await self._turn.acquire()
            else:
                await self._turn.acquire()
        except BaseException as error:
            self._give_up()
            if isinstance(error, TimeoutError):
                raise Unavailable("another unit of work holds the database") from None
            raise
        self._waiting -= 1

    def _give_up(self) -> None:
        """Leave the queue; if this was the last unit in it, another one must commit."""
        self._waiting -= 1
        if self._open and not self._waiting and not self._turn.locked():
            self._closing = asyncio.create_task(self._close_in_turn())

    async def _close_in_turn(self) -> None:
        async with self._turn:
            await self._commit()

    async def _leave(self) -> None:
        """Release the write lock; commit first when no unit waits, or after many units."""
        try:
            if self._open and (not self._waiting or self._open.units >= TOGETHER):
                await self._commit()
        finally:
            self._turn.release()

    async def _join(self) -> "_Group":
        """Return the open transaction, or begin a new one."""
        if self._open is not None and not self._file.in_transaction:
            self._lose(self._open, _BY_ITSELF)  # a mark would begin another one
        if self._open is None:
            self._open = _Group(await self._begin(self._file))
        else:
            self._file.mark()
        self._open.units += 1
        return self._open

    async def _begin(self, file: SqliteFile) -> "SqliteConnection":
        deadline, pause = time.monotonic() + self._patience, _FIRST_PAUSE
        while True:
            try:
                return SqliteConnection(*file.begin(), file.statements)
            except (OSError, *DATABASE_ERRORS) as error:
                failed = failure(error)
                patient = sqlite_code(error) in BUSY and time.monotonic() <= deadline
            if not patient:
                file.close()
                raise failed
            await asyncio.sleep(pause)
            pause = min(pause * 2, _LONGEST_PAUSE)

    def _undo(self, group: "_Group") -> None:
        """Roll back this unit, and nothing that other units did before it in the same transaction."""
        if group.units == 1:
            self._file.roll_back()
            self._end(group)
        elif not self._file.roll_back_to_mark():
            self._lose(group, "somebody's work could not be undone alone")

    def _lose(self, group: "_Group", why: str) -> None:
        """Give the transaction up, with everything that any unit did in it."""
        self._file.close()
        group.lost = why
        self._end(group)

    def _end(self, group: "_Group") -> None:
        self._open = None
        group.over.set()

    async def _commit(self) -> None:
        """Commit the open transaction, if there is one."""
        if (group := self._open) is None:
            return
        if not self._file.in_transaction:
            self._lose(group, _BY_ITSELF)
        elif not self._file.changed:
            self._file.roll_back()  # only read: there is nothing that the disk must be waited for
            self._end(group)
        else:
            await self._write(group)

    async def _write(self, group: "_Group") -> None:
        try:
            if self._took > QUICK:
                await in_thread(partial(self._write_down, group), self._disk)
            else:
                self._write_down(group)
        finally:
            if group.failed is None:
                self._end(group)
            else:
                self._lose(group, str(group.failed))
        if isinstance(group.failed, StatementFailed):
            raise group.failed

    def _write_down(self, group: "_Group") -> None:
        started = time.perf_counter()
        try:
            self._file.commit()
        except sqlite3.Error as error:
            group.failed = failure(error)  # not raised here, as the waiting unit may be cancelled meanwhile
        self._took = time.perf_counter() - started


@dataclass
class _Group:
    """Units of work in one transaction.

    Attributes:
        connection: to the open transaction.
        units: how many have joined.
        over: set when it is committed, rolled back or lost.
        failed: what became of its commit, if that failed.
        lost: why it was lost.
    """

    connection: "SqliteConnection"
    units: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)
    failed: Unavailable | StatementFailed | None = None
    lost: str | None = None

    def check(self) -> None:
        """Raise Unavailable when it was lost, the same for each unit: none may learn of another's work."""
        if self.lost is not None:
            raise Unavailable(self.lost)


class SqliteConnection:
    """An open transaction on SQLite."""

    __slots__ = ("_connection", "_driver", "_statements")

    def __init__(
        self, connection: sa.Connection, driver: sqlite3.Connection, statements: CompiledStatements
    ) -> None:
        self._connection = connection
        self._driver = driver
        self._statements = statements

    async def execute(self, statement: sa.Executable, parameters: Parameters | None = None) -> Rows:
        """Run one statement."""
        try:
            return self._run(statement, parameters or {})
        except Exception as error:  # noqa: BLE001 - whatever it is, it may hold what people wrote
            failed = failure(error)
        raise failed

    async def execute_long(self, statement: sa.Executable, parameters: Mapping[str, Any]) -> Rows:
        """Run one statement in a thread; nobody else uses the connection meanwhile."""

        def run() -> Rows:
            return self._statements.compile_once(statement, parameters).run(self._driver, parameters)

        try:
            return await in_thread(run)
        except DATABASE_ERRORS as error:
            failed = failure(error)
        raise failed

    def _run(self, statement: sa.Executable, parameters: Parameters) -> Rows:
        if isinstance(parameters, list):
            compiled = self._statements.get(statement, parameters[0])
            if compiled and not compiled.reads:
                return compiled.run_each(self._driver, parameters)
        elif compiled := self._statements.get(statement, parameters):
            return compiled.run(self._driver, parameters)
        return fetch(self._connection.execute(statement, parameters))

    async def serialise(self, name: str) -> None:
        """Do nothing: BEGIN IMMEDIATE lets in one transaction at a time."""
