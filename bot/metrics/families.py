"""The metrics as the library wants them; importing it takes a while, so only a scrape does."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any

from prometheus_client import Metric, core

from bot.domain.guard import Level
from bot.domain.notices import DeliveryState
from bot.metrics.figures import BOUNDS, Figures, Refused
from bot.metrics.looks import LATE_STATES, Found
from bot.usecases.digest_posts import Missing
from scheduler.schedule import EVERY, Duty

_HOURLY = "published at a full hour, with a hundred turns or more."
_QUARTERLY = "those a quarter of an hour late or more, looked at every quarter of an hour."


def hourly(figures: Figures) -> Iterator[Metric]:
    """Return what moves with turns, as far as it is published."""
    yield _durations(figures)
    yield _counter("refusals", "Turns that were refused", "kind", Refused, figures.refused)
    yield _counter("guard_verdicts", "What the guard said of texts", "level", Level, figures.verdicts)
    yield _counter("deliveries", "How tries to deliver ended", "outcome", DeliveryState, figures.deliveries)
    yield _gauge(
        "database_connections_peak",
        f"The most connections to the database that were used at once; {_HOURLY}",
        figures.connections,
    )


def _durations(figures: Figures) -> Metric:
    shown, so_far = [], 0
    for bound, count in zip((*map(str, BOUNDS), "+Inf"), figures.buckets, strict=True):
        so_far += count
        shown.append((bound, so_far))
    return core.HistogramMetricFamily(
        "havainto_turn_seconds", f"How long turns took; {_HOURLY}", buckets=shown, sum_value=figures.seconds
    )


def _counter(
    name: str, says: str, label: str, kinds: type[StrEnum], counts: Mapping[Any, int]
) -> core.CounterMetricFamily:
    family = core.CounterMetricFamily(f"havainto_{name}", f"{says}; {_HOURLY}", labels=[label])
    for kind in kinds:
        family.add_metric([kind], counts.get(kind, 0))
    return family


def _gauge(name: str, says: str, value: float) -> Metric:
    return core.GaugeMetricFamily(f"havainto_{name}", says, value=value)


def found(looked: Found, *, backups: bool) -> Iterator[Metric]:
    """Return what the last look found; what nobody knows is left out."""
    yield from _waiting(
        looked,
        looked.late,
        ("outbox_late", f"Notices that have not arrived; {_QUARTERLY}"),
        ("outbox_late_oldest_seconds", f"How long the oldest has waited; {_QUARTERLY}"),
        ("state", LATE_STATES),
    )
    yield from _waiting(
        looked,
        looked.overdue,
        ("digests_overdue", f"Digests that were due and are not there; {_QUARTERLY}"),
        ("digests_overdue_oldest_seconds", f"How long ago the oldest was due; {_QUARTERLY}"),
        ("state", tuple(Missing)),
    )
    yield _gauge("backup_expected", "Whether the bot makes backups: 1 or 0.", backups)
    if looked.last_backup is not None:
        yield _gauge(
            "backup_last_timestamp_seconds",
            "When the newest good backup was complete; 0 when there is none.",
            looked.last_backup,
        )
    if looked.credential_ends is not None:
        yield _gauge(
            "credential_ends_timestamp_seconds",
            "When the certificate or secret ends; 0 when the file cannot be read.",
            looked.credential_ends,
        )


def _waiting(
    looked: Found,
    counts: Mapping[Any, tuple[int, datetime]] | None,
    number: tuple[str, str],
    age: tuple[str, str],
    labelled: tuple[str, tuple[StrEnum, ...]],
) -> Iterator[Metric]:
    """Return how many wait and for how long, by one label."""
    label, values = labelled
    many = core.GaugeMetricFamily(f"havainto_{number[0]}", number[1], labels=[label])
    oldest = core.GaugeMetricFamily(f"havainto_{age[0]}", age[1], labels=[label])
    for value in values if counts is not None or looked.quarter is None else ():
        count, since = (counts or {}).get(value, (0, None))
        many.add_metric([value], count)
        oldest.add_metric([value], looked.age(since))
    yield from (many, oldest)


def duties(ran: Mapping[Duty, datetime]) -> Iterator[Metric]:
    """Return when each duty was last done, and how often it should be."""
    last = core.GaugeMetricFamily(
        "havainto_duty_last_run_timestamp_seconds",
        "When each duty was last done, to the minute; 0 before the first time.",
        labels=["duty"],
    )
    interval = core.GaugeMetricFamily(
        "havainto_duty_interval_seconds", "How often each duty is done.", labels=["duty"]
    )
    for duty in Duty:
        last.add_metric([duty], ran[duty].timestamp() if duty in ran else 0)
        interval.add_metric([duty], EVERY[duty].total_seconds())
    yield from (last, interval)


def ready(parts: Mapping[str, bool]) -> Metric:
    """Return what ``/readyz`` says."""
    family = core.GaugeMetricFamily(
        "havainto_ready", "Whether each part that a turn needs is in order: 1 or 0.", labels=["part"]
    )
    for part, in_order in parts.items():
        family.add_metric([part], in_order)
    return family


def guard_errors(count: int) -> Metric:
    """Return how often the guard has failed."""
    return core.CounterMetricFamily(
        "havainto_guard_errors",
        "Texts that the guard could not look at, and that were not kept; published every quarter of an hour.",
        value=count,
    )


def process(version: str, started: datetime) -> Iterator[Metric]:
    """Return what runs, and since when."""
    yield core.InfoMetricFamily("havainto_build", "The version that runs.", value={"version": version})
    yield _gauge("start_timestamp_seconds", "When this copy was started, to the minute.", started.timestamp())
