"""Tell systemd when the bot serves, that it is alive, and when it ends (sd_notify(3)).

systemd kills a service that has been silent for ``WatchdogSec`` and starts it again. A restart cures an event
loop that is stuck, and such a loop sends nothing by itself. Everything else is left out on purpose: a bot
whose database is away, or whose key is wrong, waits for it and says so at /readyz. To kill it would lose the
answers that are being sent, and would bring no database back (docs/decisions/0045-how-it-is-run.md).
"""

import asyncio
import os
import socket
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import structlog

_log = structlog.get_logger()

MIGRATING = 60.0
"""Seconds that systemd grants a start beyond its time limit, each time that it is asked."""


@dataclass(frozen=True, kw_only=True)
class ServiceManager:
    """What started the bot and watches it.

    Attributes:
        address: of the datagram socket at which it listens, empty for none; ``@`` begins an abstract one.
        limit: seconds after which it takes a silent bot for dead; None when it does not watch.
    """

    address: str = ""
    limit: float | None = None

    @classmethod
    def of(cls, environment: Mapping[str, str], process: int) -> "ServiceManager":
        """Return the one that an environment names; its watching may be meant for another process.

        Raises:
            ValueError: its limit is no number of microseconds.
        """
        limit = int(environment.get("WATCHDOG_USEC") or 0) / 1_000_000
        meant = environment.get("WATCHDOG_PID") in {None, "", str(process)}
        return cls(address=environment.get("NOTIFY_SOCKET", ""), limit=limit if limit and meant else None)

    def ready(self) -> None:
        """Say that the port is open: what was ordered after the bot may start."""
        self._tell("READY=1")

    def stopping(self) -> None:
        """Say that it ends, and finishes the turns under way."""
        self._tell("STOPPING=1")

    @asynccontextmanager
    async def pinged(self) -> AsyncIterator[None]:
        """Send a sign of life half-way to each limit, from the event loop and nowhere else."""
        async with self._repeating("WATCHDOG=1", self.limit / 2 if self.limit else None):
            yield

    @asynccontextmanager
    async def granting_time(self) -> AsyncIterator[None]:
        """Ask for more time than a start may take: for the migration of a large database."""
        async with self._repeating(f"EXTEND_TIMEOUT_USEC={MIGRATING * 1e6:.0f}", MIGRATING / 2):
            yield

    @asynccontextmanager
    async def _repeating(self, word: str, seconds: float | None) -> AsyncIterator[None]:
        """Tell a word now and again every so many seconds; None for never."""

        async def repeat(pause: float) -> None:
            while True:
                self._tell(word)
                await asyncio.sleep(pause)

        if seconds is None or not self.address:
            yield
            return
        repeated = asyncio.create_task(repeat(seconds))
        try:
            yield
        finally:
            repeated.cancel()
            with suppress(asyncio.CancelledError):
                await repeated

    def _tell(self, word: str) -> None:
        if not self.address:
            return
        abstract = self.address.startswith("@")
        address = "\0" + self.address[1:] if abstract else self.address
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as line:
                line.settimeout(0)  # a full queue must not stop the turns
                line.sendto(word.encode(), address)
        except OSError as error:
            _log.warning("service_manager_not_told", word=word, error=str(error))


NOBODY = ServiceManager()
"""Where the bot was started by hand, or in a container."""


def service_manager() -> ServiceManager:
    """Return what started this process."""
    return ServiceManager.of(os.environ, os.getpid())
