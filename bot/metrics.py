"""What the operator may measure: how long turns take, and nothing by which one of them could be told.

Whoever scrapes every few seconds would otherwise see the moment of each turn, and could lay it beside the
moments in a copy of the database. So turns are published together: at a full hour, a hundred or more of them.
"""

from bisect import bisect_left
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from importlib import import_module
from typing import TYPE_CHECKING

import structlog
from aiohttp import web

from bot.ports import Clock

if TYPE_CHECKING:
    from prometheus_client.core import HistogramMetricFamily

BOUNDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds. Teams waits two for a sign of life and fifteen for an answer."""

TOGETHER = 100
"""Turns; an observation takes eight to fifteen, so these are several people's."""

PATH = "/metrics"

_CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"

_log = structlog.get_logger()


class _Counts:
    """How many turns took at most so long, one count for each bound and one above them all."""

    def __init__(self) -> None:
        self.buckets = [0] * (len(BOUNDS) + 1)
        self.seconds = 0.0

    @property
    def turns(self) -> int:
        return sum(self.buckets)

    def add(self, seconds: float) -> None:
        self.buckets[bisect_left(BOUNDS, seconds)] += 1
        self.seconds += seconds

    def merge(self, other: "_Counts") -> None:
        self.buckets = [one + more for one, more in zip(self.buckets, other.buckets, strict=True)]
        self.seconds += other.seconds


class Metrics:
    """All metrics of one copy of the bot; nothing has a label.

    Args:
        clock: tells the time.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._published = _Counts()
        self._gathered = _Counts()
        self._hour = _hour(clock())

    def turn(self, seconds: float) -> None:
        """One turn took so long."""
        self._publish()
        self._gathered.add(seconds)

    def collect(self) -> "Iterator[HistogramMetricFamily]":
        """What is published, as the library wants it."""
        from prometheus_client.core import HistogramMetricFamily  # noqa: PLC0415 - see ``warm``

        self._publish()
        shown, so_far = [], 0
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), self._published.buckets, strict=True):
            so_far += count
            shown.append((bound, so_far))
        yield HistogramMetricFamily(
            "havainto_turn_seconds",
            "How long turns took; published at a full hour, a hundred or more together.",
            buckets=shown,
            sum_value=self._published.seconds,
        )

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

    def _publish(self) -> None:
        hour = _hour(self._clock())
        if hour == self._hour:
            return
        self._hour = hour
        if self._gathered.turns >= TOGETHER:
            self._published.merge(self._gathered)
            self._gathered = _Counts()


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def warm() -> None:
    """Import what only a scrape needs, and no start waits for."""
    import_module("prometheus_client.openmetrics.exposition")


@asynccontextmanager
async def serve(metrics: Metrics, host: str, port: int) -> AsyncIterator[None]:
    """Serve the metrics at a port of their own; where it is taken, say so and go on without.

    Args:
        metrics: what is shown.
        host: the address to listen on.
        port: 0 to serve none.
    """

    async def scrape(_request: web.Request) -> web.Response:
        return web.Response(body=metrics.text(), headers={"Content-Type": _CONTENT_TYPE})

    app = web.Application()
    app.add_routes([web.get(PATH, scrape)])
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        if port:
            await web.TCPSite(runner, host, port).start()
    except OSError:
        _log.warning("metrics_not_served", port=port)
    try:
        yield
    finally:
        await runner.cleanup()
