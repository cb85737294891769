"""Try each part that a turn needs, for ``/readyz`` and ``doctor``, and say why it would fail."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from enum import StrEnum

import structlog

from bot.ports import StatementFailed, Unavailable
from storage import health
from storage.canary import KeyCheck
from storage.engine.database import Database
from storage.engine.failures import is_held, reason
from storage.ledger import Ledger
from storage.versions import Standing
from storage.versions import look as look_at_version

_log = structlog.get_logger()

KEPT = 10.0
"""Seconds for which what was found is answered again, however many ask."""

LIMIT = 9.0
"""Seconds for one look; longer than the bot's own patience with a database that another process holds."""

SOON = 0.5
"""Seconds after which a request gets what was found before, while the look goes on."""

STALE = 60.0
"""Seconds after which that is worth nothing any more."""

HELD = 30.0
"""Seconds for which another process may hold a database: until then it is not dead."""

APART = 300.0
"""Seconds between two looks that each found it held: if they are further apart, it need not be the same hold.
Longer than a monitor's interval, as one hold would never be found long otherwise."""


class Part(StrEnum):
    """What a turn needs."""

    DATABASE = "database"
    MIGRATIONS = "migrations"
    TABLES = "tables"
    IDENTITY_KEY = "identity_key"
    WRITING = "writing"
    LEDGER = "ledger"
    CREDENTIAL = "credential"
    CLOCK = "clock"


_FIRST = (Part.DATABASE, Part.MIGRATIONS, Part.TABLES)
"""Without these nothing can be said of those that come after."""

Try = Callable[[], Awaitable[str | None]]
"""Why not, if so; raises what the database says."""

Fault = Callable[[], str | None]
"""Why not, if so; waits for nothing."""

Verdict = dict[Part, str]
"""Why each part that is not in order is not; empty when turns can be served."""


class Readiness:
    """Look at most once at a time, and not more often than every ten seconds of a monotonic clock.

    Args:
        database, keys, ledger: what is tried.
        clock: seconds that only ever grow.
        faults: of parts that need no database; the doctor looks at those more closely by itself.

    Attributes:
        note: that a newer copy migrated the database, beside which this one may go on; None otherwise.
    """

    def __init__(
        self,
        database: Database,
        keys: KeyCheck,
        ledger: Ledger,
        clock: Callable[[], float] = time.monotonic,
        faults: Mapping[Part, Fault] | None = None,
    ) -> None:
        self._faults = faults or {}
        self._database = database
        self._keys = keys
        self._ledger = ledger
        self._clock = clock
        self._found: Verdict | None = None
        self._found_at = 0.0
        self._good = False
        self._held_since: float | None = None
        self._held_at = 0.0
        self._looking: asyncio.Task[Verdict] | None = None
        self.note: str | None = None

    async def verdict(self) -> Verdict:
        """Return what was found in the last ten seconds, or look now."""
        age = self._clock() - self._found_at
        if self._found is not None and age < KEPT:
            return self._found
        if self._looking is None:
            self._looking = asyncio.create_task(self._look_and_keep())
        looking = asyncio.shield(self._looking)
        if self._found is None or age > STALE:
            return await looking
        done, _ = await asyncio.wait({looking}, timeout=SOON)
        return looking.result() if done else self._found

    async def look(self, *, patient: bool = True) -> Verdict:
        """Try every part, but none that depends on a part that failed.

        Args:
            patient: whether a database that another process holds is in order for a while, if it was when
                it was last tried.
        """
        found: Verdict = {}
        try:
            async with asyncio.timeout(LIMIT):
                await self._try_all(found, patient=patient)
        except TimeoutError:
            found.setdefault(Part.DATABASE, f"it has not answered in {LIMIT:.0f} seconds")
        except Exception:  # noqa: BLE001 - whoever asks gets an answer
            _log.exception("readiness_failed")
            found.setdefault(Part.DATABASE, "looking at it failed, which is a bug: the log says more")
        self._good = not found
        return found

    async def look_without_database(self) -> Verdict:
        """Try the parts that need no database."""
        found = {part: why for part, fault in self._faults.items() if (why := fault())}
        if why := await asyncio.to_thread(self._read_ledger):
            found[Part.LEDGER] = why
        return found

    async def close(self) -> None:
        """Stop looking."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.wait({self._looking})

    async def _look_and_keep(self) -> Verdict:
        try:
            self._found = await self.look()
            self._found_at = self._clock()
            return self._found
        finally:
            self._looking = None

    async def _try_all(self, found: Verdict, *, patient: bool) -> None:
        tries: list[tuple[Part, Try]] = [
            (Part.DATABASE, self._reach),
            (Part.MIGRATIONS, self._version),
            (Part.TABLES, self._tables),
            (Part.IDENTITY_KEY, self._identity_key),
            (Part.WRITING, self._writing),
        ]
        for part, attempt in tries:
            try:
                why = await attempt()
            except (Unavailable, StatementFailed) as failed:
                if patient and self._may_wait(failed):
                    break
                why = reason(failed)
            if why:
                found[part] = why
            if why and part in _FIRST:
                break
        found |= await self.look_without_database()

    def _may_wait(self, failed: Unavailable | StatementFailed) -> bool:
        """Return whether another process only holds the database, not for long, and all was well before."""
        if not is_held(failed):
            return False
        now = self._clock()
        if self._held_since is None or now - self._held_at > APART:
            self._held_since = now
        self._held_at = now
        return self._good and now - self._held_since < HELD

    async def _reach(self) -> str | None:
        if gone := await self._database.gone():
            raise gone
        return None

    async def _version(self) -> str | None:
        found = await look_at_version(self._database)
        beside = found.standing is Standing.BESIDE
        self.note = found.says if beside else None
        return None if beside else found.says

    async def _tables(self) -> str | None:
        faults = await health.faults(self._database)
        more = f" ({len(faults) - 1} more)" if len(faults) > 1 else ""
        return f"{faults[0]}{more}" if faults else None

    async def _identity_key(self) -> str | None:
        wrong = await self._keys.wrong()
        return str(wrong) if wrong else None

    async def _writing(self) -> str | None:
        await health.write(self._database)
        self._held_since = None
        return None

    def _read_ledger(self) -> str | None:
        try:
            self._ledger.check()
        except OSError as error:
            return f"{error.strerror or type(error).__name__}: {error.filename}"
        except ValueError as error:
            return str(error)
        return None
