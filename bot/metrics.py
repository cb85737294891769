"""What the operator may measure, and nothing that would show a person's turn.

A scraper that asks every few seconds would otherwise see the moment of each turn, and could lay it beside the
moments in a copy of the database. So all that moves with turns is published together: at a full hour, a
hundred turns or more of it. The outbox is looked at every quarter of an hour, and only for what is late.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING, Any

import structlog
from aiohttp import web

from bot.domain.guard import Guard, Level, Verdict
from bot.domain.notices import DeliveryState
from bot.ports import Clock, Unavailable
from scheduler.schedule import Duty

if TYPE_CHECKING:
    from prometheus_client import Metric

BOUNDS = (0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Seconds. Teams waits two for a sign of life and fifteen for an answer."""

TOGETHER = 100
"""Turns; an observation takes eight to fifteen, so these are several people's."""

LATE = timedelta(minutes=15)
"""So long a notice has waited before it is counted: what goes out as it should is never seen."""

LATE_STATES = (DeliveryState.QUEUED, DeliveryState.HELD, DeliveryState.AMBIGUOUS, DeliveryState.FAILED)
"""The states in which a notice has not (surely) arrived."""

PATH = "/metrics"

_CONTENT_TYPE = "application/openmetrics-text; version=1.0.0; charset=utf-8"

_log = structlog.get_logger()


class Refused(StrEnum):
    """Why a turn was refused, as far as it concerns an operator: what a person asked for does not."""

    BUG = "bug"
    GUARD = "guard"
    NOT_ALLOWED = "not_allowed"
    STALE = "stale"
    TOO_FAST = "too_fast"
    UNAVAILABLE = "unavailable"
    OTHER = "other"


_REFUSED = {
    "bug": Refused.BUG,
    "guard-block": Refused.GUARD,
    "guard-redirect": Refused.GUARD,
    "guard-warn": Refused.GUARD,
    "not-allowed": Refused.NOT_ALLOWED,
    "stale": Refused.STALE,
    "too-fast": Refused.TOO_FAST,
    "unavailable": Refused.UNAVAILABLE,
}
"""By the refusal's key; every other is ``other``."""


Late = Mapping[DeliveryState, tuple[int, datetime]]
"""By state: how many notices are late, and when the oldest of them was queued."""


@dataclass(kw_only=True)
class Figures:
    """All that moves with people's turns.

    Attributes:
        buckets: how many turns took at most so long, one count for each bound and one above them all.
        seconds: how long all of them took.
        refused, verdicts, deliveries: how many of each.
        connections: the most that were open to the database at once.
    """

    buckets: list[int] = field(default_factory=lambda: [0] * (len(BOUNDS) + 1))
    seconds: float = 0.0
    refused: Counter[Refused] = field(default_factory=Counter)
    verdicts: Counter[Level] = field(default_factory=Counter)
    deliveries: Counter[DeliveryState] = field(default_factory=Counter)
    connections: int = 0

    @property
    def turns(self) -> int:
        """How many there were."""
        return sum(self.buckets)

    def merge(self, other: "Figures") -> None:
        """Take in what was gathered since; of connections the last peak stands."""
        self.buckets = [one + more for one, more in zip(self.buckets, other.buckets, strict=True)]
        self.seconds += other.seconds
        self.refused += other.refused
        self.verdicts += other.verdicts
        self.deliveries += other.deliveries
        self.connections = other.connections


class Metrics:
    """All metrics of one copy of the bot; a label's values are those of an enum, and all of them are shown.

    Args:
        clock: tells the time.
        late: looks up the notices that were queued before a moment and have not arrived, by state.
        connections: the most connections to the database since it was last asked.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        late: Callable[[datetime], Awaitable[Late]] | None = None,
        connections: Callable[[], int] = int,
    ) -> None:
        self._clock = clock
        self._late = late
        self._connections = connections
        self._published = Figures()
        self._gathered = Figures()
        self._hour = _hour(clock())
        self._quarter: datetime | None = None
        self._waiting: Late = {}
        self._ran: dict[Duty, datetime] = {}

    def turn(self, seconds: float, refused: str | None = None) -> None:
        """One turn took so long, and was refused by this key, if it was."""
        figures = self._now()
        figures.buckets[bisect_left(BOUNDS, seconds)] += 1
        figures.seconds += seconds
        if refused is not None:
            figures.refused[_REFUSED.get(refused, Refused.OTHER)] += 1

    def looked(self, level: Level) -> None:
        """The guard has looked at a text."""
        self._now().verdicts[level] += 1

    def settled(self, states: Iterable[DeliveryState]) -> None:
        """So ended the tries to deliver some notices."""
        self._now().deliveries.update(states)

    def ran(self, duty: Duty) -> None:
        """A duty was done; of when, the minute is kept."""
        self._ran[duty] = self._clock().replace(second=0, microsecond=0)

    async def look(self) -> None:
        """Look at what is late in the outbox, once in a quarter of an hour, as it was at its beginning."""
        quarter = _quarter(self._clock())
        if self._late is None or quarter == self._quarter:
            return
        self._quarter = quarter
        try:
            self._waiting = await self._late(quarter - LATE)
        except Unavailable:
            self._waiting = {}

    def collect(self) -> "Iterator[Metric]":
        """Return what is published, as the library wants it."""
        from prometheus_client import core  # noqa: PLC0415 - see ``warm``

        self._now()
        shown, so_far, figures = [], 0, self._published
        for bound, count in zip((*map(str, BOUNDS), "+Inf"), figures.buckets, strict=True):
            so_far += count
            shown.append((bound, so_far))
        yield core.HistogramMetricFamily(
            "havainto_turn_seconds",
            f"How long turns took; {_HOURLY}",
            buckets=shown,
            sum_value=figures.seconds,
        )
        counted: list[tuple[str, str, str, type[StrEnum], Mapping[Any, int]]] = [
            ("refusals", "Turns that were refused", "kind", Refused, figures.refused),
            ("guard_verdicts", "What the guard said of texts", "level", Level, figures.verdicts),
            ("deliveries", "How tries to deliver ended", "outcome", DeliveryState, figures.deliveries),
        ]
        for name, says, label, kinds, counts in counted:
            family = core.CounterMetricFamily(f"havainto_{name}", f"{says}; {_HOURLY}", labels=[label])
            for kind in kinds:
                family.add_metric([kind], counts.get(kind, 0))
            yield family
        yield core.GaugeMetricFamily(
            "havainto_database_connections_peak",
            f"The most connections to the database that were used at once; {_HOURLY}",
            value=figures.connections,
        )
        yield from self._outbox(core)
        ran = core.GaugeMetricFamily(
            "havainto_duty_last_run_timestamp_seconds",
            "When each duty was last done, to the minute; 0 before the first time.",
            labels=["duty"],
        )
        for duty in Duty:
            ran.add_metric([duty], self._ran[duty].timestamp() if duty in self._ran else 0)
        yield ran

    def _outbox(self, core: Any) -> "Iterator[Metric]":
        late = core.GaugeMetricFamily(
            "havainto_outbox_late", f"Notices that have not arrived; {_LATELY}", labels=["state"]
        )
        oldest = core.GaugeMetricFamily(
            "havainto_outbox_late_oldest_seconds",
            f"How long the oldest has waited; {_LATELY}",
            labels=["state"],
        )
        for state in LATE_STATES:
            count, since = self._waiting.get(state, (0, None))
            late.add_metric([state], count)
            age = (self._quarter - since) // LATE * LATE if since and self._quarter else timedelta()
            oldest.add_metric([state], age.total_seconds())
        yield from (late, oldest)

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

    def _now(self) -> Figures:
        """Publish what was gathered before, if it is time, and return what is being gathered."""
        hour = _hour(self._clock())
        if hour != self._hour:
            self._hour = hour
            if self._gathered.turns >= TOGETHER:
                self._gathered.connections = self._connections()
                self._published.merge(self._gathered)
                self._gathered = Figures()
        return self._gathered


_HOURLY = "published at a full hour, with a hundred turns or more."
_LATELY = "those a quarter of an hour late or more, looked at every quarter of an hour."


@dataclass(frozen=True, kw_only=True)
class CountedGuard(Guard):
    """The guard, which tells how its looks at texts ended.

    Attributes:
        looked: told the level of each.
    """

    looked: Callable[[Level], None]

    def look(self, text: str, **where: Any) -> Verdict:
        """Return what stands in a text."""
        verdict = super().look(text, **where)
        self.looked(verdict.level)
        return verdict


def _hour(moment: datetime) -> datetime:
    return moment.replace(minute=0, second=0, microsecond=0)


def _quarter(moment: datetime) -> datetime:
    return moment.replace(minute=moment.minute // 15 * 15, second=0, microsecond=0)


def warm() -> None:
    """Import what only a scrape needs, so that no start waits for it."""
    import_module("prometheus_client.openmetrics.exposition")


@asynccontextmanager
async def serve(metrics: Metrics, host: str, port: int) -> AsyncIterator[None]:
    """Serve the metrics at a port of their own, at 0 not at all; where it is taken, say so and go on."""

    async def scrape(_request: web.Request) -> web.Response:
        await metrics.look()
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
