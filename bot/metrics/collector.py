"""All metrics of one copy of the bot: what it is told, what it looks up, and when it shows which."""

import asyncio
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import datetime
from functools import cached_property, partial
from importlib.metadata import version
from typing import TYPE_CHECKING

from bot.domain.guard import Level
from bot.domain.notices import DeliveryState
from bot.metrics.figures import BOUNDS, REFUSED, HourlyFigures, QuarterlyCount, Refused
from bot.metrics.looks import Looks, Sources, known
from bot.ports import Clock
from scheduler.schedule import Duty

if TYPE_CHECKING:
    from prometheus_client import Metric

PATIENCE = 3.0
"""Seconds that a scrape waits for a look; Prometheus gives up on a scrape after ten."""


class Metrics:
    """All metrics; a label's values are those of an enum, and all of them are shown.

    Args:
        clock: tells the time.
        sources: where it looks.
        connections: the most connections to the database since it was last asked.
    """

    def __init__(
        self, clock: Clock, sources: Sources | None = None, *, connections: Callable[[], int] = int
    ) -> None:
        self._clock = clock
        self._sources = sources or Sources()
        self._hourly = HourlyFigures(clock, connections)
        self._guard_errors = QuarterlyCount(clock)
        self._looks = Looks(clock, self._sources)
        self._ready: Mapping[str, bool] = {}
        self._ran: dict[Duty, datetime] = {}
        self._started = _minute(clock())
        self._running: dict[str, asyncio.Task[None]] = {}

    # --- what it is told

    def turn(self, seconds: float, refused: str | None = None) -> None:
        """One turn took so long, and was refused by this key, if it was."""
        figures = self._hourly.gathered
        figures.buckets[bisect_left(BOUNDS, seconds)] += 1
        figures.seconds += seconds
        if refused is not None:
            figures.refused[REFUSED.get(refused, Refused.OTHER)] += 1

    def looked(self, level: Level) -> None:
        """The guard has looked at a text."""
        self._hourly.gathered.verdicts[level] += 1

    def guard_failed(self) -> None:
        """The guard could not look at a text."""
        self._guard_errors.add()

    def settled(self, states: Iterable[DeliveryState]) -> None:
        """So ended the tries to deliver some notices."""
        self._hourly.gathered.deliveries.update(states)

    def ran(self, duty: Duty) -> None:
        """A duty was done; of when, the minute is kept."""
        self._ran[duty] = _minute(self._clock())

    # --- what it looks up

    async def refresh(self) -> None:
        """Look at what is due, for a scrape, and wait a little; what takes longer is for a later scrape."""
        for name, look in (("rows", self.look), ("ready", self._ask)):
            if name not in self._running:
                task = self._running[name] = asyncio.create_task(look())
                task.add_done_callback(partial(self._forget, name))
        await asyncio.wait([*self._running.values()], timeout=PATIENCE)

    def _forget(self, name: str, _task: asyncio.Task[None]) -> None:
        del self._running[name]

    async def look(self) -> None:
        """Look rows up, once in a quarter of an hour, as they were at its beginning."""
        await self._looks.look()

    async def _ask(self) -> None:
        """Ask whether turns can be served: who answers looks at most every ten seconds, whoever asks."""
        self._ready = await known("ready", self._sources.ready()) or {}

    async def close(self) -> None:
        """Stop looking."""
        running = [*self._running.values()]
        for task in running:
            task.cancel()
        if running:
            await asyncio.wait(running)

    # --- what it shows

    def collect(self) -> "Iterator[Metric]":
        """Return what is published, as the library wants it."""
        from bot.metrics import families  # noqa: PLC0415 - see ``warm``

        yield from families.hourly(self._hourly.published)
        yield from families.found(self._looks.found, backups=self._sources.last_backup is not None)
        yield from families.duties(self._ran)
        yield families.ready(self._ready)
        yield families.guard_errors(self._guard_errors.published)
        yield from families.process(self._version, self._started)

    def text(self) -> bytes:
        """All metrics in the OpenMetrics format.

        A registry of our own: the library's holds the process's processor time, in which a turn can be seen.
        """
        from prometheus_client import CollectorRegistry  # noqa: PLC0415 - see ``warm``
        from prometheus_client.openmetrics.exposition import generate_latest  # noqa: PLC0415 - likewise

        registry = CollectorRegistry()
        registry.register(self)
        shown: bytes = generate_latest(registry)  # type: ignore[no-untyped-call]  # the library's own
        return shown

    @cached_property
    def _version(self) -> str:
        return version("havainto")


def _minute(moment: datetime) -> datetime:
    return moment.replace(second=0, microsecond=0)
