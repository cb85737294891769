"""A program that dies as ``kill -9`` does, with the ledger's line on the disk and nothing committed."""

import asyncio
import os
import signal
import sys
from collections.abc import Iterable
from pathlib import Path

from bot.domain.erasure import Erasure
from storage.database import Database
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


if __name__ == "__main__":
    url, ledger, number = sys.argv[1:]
    asyncio.run(withdraw(UnitsOfWork(Database(url), VAULT, Doomed(Path(ledger))), number))
