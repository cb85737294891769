"""The version of a database while a copy runs on it: a newer copy may migrate it at any time."""

import time
from collections.abc import Callable

import structlog

from bot.ports import Unavailable
from storage.engine.database import Database
from storage.versions import Found, Standing, look

EVERY = 10.0
"""Seconds between two looks: so long a copy may go on after an incompatible migration. Its statements fail
then, or are taken back as a whole, as in any transaction."""

_log = structlog.get_logger()


class VersionCheck:
    """Refuse units of work while the database is one that a newer copy made unfit for this one.

    Whoever starts refuses it by :func:`storage.versions.refuse`, so the first look is due later.

    Args:
        database: to look at.
        clock: seconds, of a clock that only ever goes forward.
    """

    def __init__(self, database: Database, clock: Callable[[], float] = time.monotonic) -> None:
        self._database = database
        self._clock = clock
        self._looked_at = clock()
        self._found: Found | None = None

    async def usable(self) -> None:
        """Look every ten seconds.

        Raises:
            Unavailable: the database is too new for this copy, in half a sentence.
        """
        if self._clock() - self._looked_at >= EVERY:
            self._looked_at = self._clock()  # first, so that of many turns at once one alone looks
            self._tell(await look(self._database))
        if self._found and self._found.standing is Standing.NEWER:
            raise Unavailable(self._found.says)

    def _tell(self, found: Found) -> None:
        """Keep it, and log what has changed, once."""
        before = self._found.standing if self._found else Standing.CURRENT
        self._found = found
        if found.standing is before:
            return
        if found.standing is Standing.NEWER:
            _log.error("database_too_new", why=found.says)
        elif found.standing is Standing.BESIDE:
            _log.warning("database_newer", why=found.says)
