"""A program that dies as ``kill -9`` does, with the ledger's line on the disk and nothing committed.

With a fourth word it dies later: all is committed, and the log beside the file is not emptied.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.domain.erasure import Erasure
from storage.engine.database import Database
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.keeping.archive import withdraw


class Doomed(Ledger):
    """Dies when it has written."""

    def append(self, erasures: Iterable[Erasure]) -> None:
        """Write, and die."""
        lines = list(erasures)
        super().append(lines)
        if lines:
            os.kill(os.getpid(), signal.SIGKILL)


class Uncleaned(Database):
    """Dies when what was erased is to leave the files."""

    erased = False

    async def scrub(self, *, patient: bool = True) -> bool:
        """Die, once something was erased."""
        if self.erased:
            os.kill(os.getpid(), signal.SIGKILL)
        return await super().scrub(patient=patient)


class Noted(Ledger):
    """Tells the database that something was erased."""

    def __init__(self, path: Path, database: Uncleaned) -> None:
        super().__init__(path)
        self._database = database

    def append(self, erasures: Iterable[Erasure]) -> None:
        """Write, and tell."""
        lines = list(erasures)
        super().append(lines)
        self._database.erased = self._database.erased or bool(lines)


if __name__ == "__main__":
    url, ledger, number, *kept = sys.argv[1:]
    database = Uncleaned(url)
    path = Path(ledger)
    units = UnitsOfWork(database, VAULT, Noted(path, database) if kept else Doomed(path))
    asyncio.run(withdraw(units, number))
