"""What the operator may measure: durations, a hundred turns together, on a port of their own."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from enum import StrEnum

import aiohttp
from aiohttp.test_utils import unused_port
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families
from structlog.testing import capture_logs

from bot.domain.guard import Level
from bot.domain.notices import DeliveryState
from bot.domain.people import Language
from bot.metrics import (
    BOUNDS,
    LATE,
    LATE_STATES,
    PATH,
    TOGETHER,
    Late,
    Metrics,
    Refused,
    Sources,
    serve,
)
from bot.metrics.figures import REFUSED
from bot.ports import Unavailable
from bot.settings import Settings
from bot.usecases.digest_posts import Missing
from dialogs.texts.loader import Texts
from scheduler.schedule import Duty
from tests.conversations.filing import file_by_text, to_form_by_text
from tests.fakes.clock import FakeClock
from tests.fakes.loopback import Loopback
from tests.stage import Chat, Stage, words


def shown(metrics: Metrics) -> dict[str, Metric]:
    """Every family by its name, as a scraper reads it."""
    return {one.name: one for one in text_string_to_metric_families(metrics.text().decode())}


def counts(metrics: Metrics) -> dict[str, float]:
    """The histogram: how many turns took at most so long, and ``sum``."""
    family = shown(metrics)["havainto_turn_seconds"]
    found = {one.labels["le"]: one.value for one in family.samples if one.name.endswith("_bucket")}
    (total,) = (one.value for one in family.samples if one.name.endswith("_sum"))
    return {**found, "sum": total}


def values(metrics: Metrics, family: str) -> dict[str, float]:
    """What a family shows that is not nought, by its one label."""
    samples = shown(metrics)[f"havainto_{family}"].samples
    return {next(iter(one.labels.values()), ""): one.value for one in samples if one.value}


def full(metrics: Metrics, clock: FakeClock) -> None:
    """Let a hundred turns come, and the hour be full."""
    for _ in range(TOGETHER):
        metrics.turn(0.01)
    clock.advance(hours=1)


def test_a_turn_is_in_the_bucket_of_its_duration() -> None:
    clock = FakeClock()
    metrics = Metrics(clock)
    for seconds in (0.01, 0.025, 0.3, 11.0) * (TOGETHER // 4):
        metrics.turn(seconds)
    clock.advance(hours=1)
    quarter = TOGETHER / 4
    found = counts(metrics)
    assert (found["0.025"], found["0.25"], found["0.5"]) == (2 * quarter, 2 * quarter, 3 * quarter)
    assert (found["10.0"], found["+Inf"]) == (3 * quarter, TOGETHER)
    assert round(found["sum"], 6) == round(11.335 * quarter, 6)
    assert len(found) == len(BOUNDS) + 2


def test_nothing_is_shown_of_a_turn_before_the_hour_is_full_and_a_hundred_have_come() -> None:
    clock = FakeClock()
    metrics = Metrics(clock)
    for _ in range(TOGETHER - 1):
        metrics.turn(0.01)
    clock.advance(minutes=59, seconds=59)
    assert counts(metrics)["+Inf"] == 0
    clock.advance(seconds=1)
    assert counts(metrics)["+Inf"] == 0  # one is missing
    metrics.turn(0.01)
    for _ in range(4 * 59):
        clock.advance(seconds=15)
        assert counts(metrics)["+Inf"] == 0
    clock.advance(minutes=1)
    metrics.turn(0.01)  # one of the next hundred
    assert counts(metrics)["+Inf"] == TOGETHER


LABELS: dict[str, tuple[str, Iterable[StrEnum]] | None] = {
    "havainto_turn_seconds": None,
    "havainto_refusals": ("kind", Refused),
    "havainto_guard_verdicts": ("level", Level),
    "havainto_deliveries": ("outcome", DeliveryState),
    "havainto_database_connections_peak": None,
    "havainto_outbox_late": ("state", LATE_STATES),
    "havainto_outbox_late_oldest_seconds": ("state", LATE_STATES),
    "havainto_duty_last_run_timestamp_seconds": ("duty", Duty),
    "havainto_duty_interval_seconds": ("duty", Duty),
    "havainto_digests_overdue": ("state", Missing),
    "havainto_digests_overdue_oldest_seconds": ("state", Missing),
    "havainto_guard_errors": None,
    "havainto_backup_expected": None,
    "havainto_start_timestamp_seconds": None,
}
"""Families whose label has all values of an enum, whatever happened; or that have none but ``le``."""

OF_INSTALLATION = {"havainto_ready": {"part"}, "havainto_build": {"version"}}
"""Families that say how the bot was set up, with their labels."""


def test_every_label_has_all_values_of_its_enum_from_the_beginning_and_no_other() -> None:
    """No person, no conversation, no way to appear; and no processor time, in which a turn can be seen."""
    families = shown(Metrics(FakeClock()))
    assert families.keys() == LABELS.keys() | OF_INSTALLATION.keys()
    for name, labels in OF_INSTALLATION.items():
        assert all(one.labels.keys() == labels for one in families[name].samples)
    for name, labelled in LABELS.items():
        found = [one.labels for one in families[name].samples]
        if labelled is None:
            assert {label for labels in found for label in labels} <= {"le"}
        else:
            label, allowed = labelled
            assert found == [{label: value} for value in allowed]


def test_what_moves_with_turns_is_published_with_a_hundred_of_them_at_a_full_hour() -> None:
    clock, peaks = FakeClock(), [3, 9]
    metrics = Metrics(clock, connections=lambda: peaks.pop(0))
    before = metrics.text()
    metrics.turn(0.01, "too-fast")
    metrics.turn(0.01, "unknown-verb")
    metrics.turn(0.01, "guard-warn")
    metrics.looked(Level.WARN)
    metrics.looked(Level.PASS)
    metrics.settled([DeliveryState.SENT, DeliveryState.SENT, DeliveryState.HELD])
    clock.advance(hours=1)
    assert metrics.text() == before
    for _ in range(TOGETHER):
        metrics.turn(0.01)
    clock.advance(minutes=59, seconds=59)
    assert metrics.text() == before
    clock.advance(seconds=1)
    assert values(metrics, "refusals") == {"too_fast": 1, "other": 1, "guard": 1}
    assert values(metrics, "guard_verdicts") == {"warn": 1, "pass": 1}
    assert values(metrics, "deliveries") == {"sent": 2, "held": 1}
    assert values(metrics, "database_connections_peak") == {"": 3}
    full(metrics, clock)
    assert values(metrics, "deliveries") == {"sent": 2, "held": 1}
    assert values(metrics, "database_connections_peak") == {"": 9}


def test_every_refusal_that_is_counted_by_a_name_of_its_own_is_one() -> None:
    texts = Texts(Language.FI)
    assert [key for key in REFUSED if not texts.has(f"refusal-{key}")] == []
    assert set(REFUSED.values()) | {Refused.OTHER} == set(Refused)


async def test_only_what_is_late_is_seen_of_the_outbox_and_only_every_quarter_of_an_hour() -> None:
    clock, asked = FakeClock(), list[datetime]()
    start = clock().replace(minute=0, second=0, microsecond=0)
    clock.set(start + timedelta(minutes=7, seconds=3))
    found = {
        DeliveryState.QUEUED: (2, start - timedelta(minutes=50)),
        DeliveryState.SENT: (99, start - timedelta(days=9)),
    }

    async def late(before: datetime) -> Late:
        asked.append(before)
        return found

    metrics = Metrics(clock, Sources(late=late))
    for _ in range(4 * 7):
        await metrics.look()
        clock.advance(seconds=15)
    assert asked == [start - LATE]
    assert values(metrics, "outbox_late") == {"queued": 2}
    assert values(metrics, "outbox_late_oldest_seconds") == {"queued": 45 * 60}, "in quarters of an hour"
    clock.advance(minutes=1)
    found.clear()
    await metrics.look()
    assert asked == [start - LATE, start]
    assert values(metrics, "outbox_late") == {}


def test_an_error_of_the_guard_is_published_at_the_next_quarter_of_an_hour() -> None:
    clock = FakeClock()
    clock.set(datetime(2026, 11, 29, 12, 31, tzinfo=UTC))
    metrics = Metrics(clock)
    metrics.guard_failed()
    clock.advance(minutes=13, seconds=59)
    assert values(metrics, "guard_errors") == {}
    metrics.guard_failed()
    clock.advance(seconds=1)
    assert values(metrics, "guard_errors") == {"": 2}
    metrics.guard_failed()
    assert values(metrics, "guard_errors") == {"": 2}


async def test_of_a_database_that_is_gone_nothing_old_is_shown() -> None:
    clock, gone = FakeClock(), list[bool]()

    async def late(before: datetime) -> Late:
        if gone:
            raise Unavailable
        return {DeliveryState.HELD: (1, before)}

    metrics = Metrics(clock, Sources(late=late))
    await metrics.look()
    assert values(metrics, "outbox_late") == {"held": 1}
    gone.append(True)
    clock.advance(minutes=15)
    await metrics.look()
    assert values(metrics, "outbox_late") == {}


def test_of_a_duty_the_minute_is_shown() -> None:
    clock = FakeClock()
    metrics = Metrics(clock)
    clock.set(datetime(2026, 11, 29, 12, 34, 56, 789, tzinfo=UTC))
    metrics.ran(Duty.DIGESTS)
    minute = datetime(2026, 11, 29, 12, 34, tzinfo=UTC).timestamp()
    assert values(metrics, "duty_last_run_timestamp_seconds") == {"digests": minute}


async def test_a_receipt_that_goes_out_as_it_should_moves_nothing(on: Stage, anna: Chat) -> None:
    metrics = on.house.metrics
    await metrics.look()
    before = metrics.text()
    await file_by_text(anna)
    assert "H-2026-0001" in words(anna.heard[-1])
    on.clock.advance(minutes=15)
    await metrics.look()
    assert metrics.text() == before


async def test_a_receipt_that_does_not_is_late_after_a_quarter_of_an_hour(on: Stage, anna: Chat) -> None:
    metrics = on.house.metrics
    await to_form_by_text(anna)
    on.teams.fail(503, times=9)
    await anna.says("lähetä")
    await metrics.look()
    assert values(metrics, "outbox_late") == {}
    on.clock.advance(minutes=45)
    await metrics.look()
    assert sum(values(metrics, "outbox_late").values()) == 1


async def test_the_bot_tells_what_it_does(on: Stage, anna: Chat) -> None:
    metrics = on.house.metrics
    await file_by_text(anna)
    await anna.says("havainto H-2026-0009")
    full(metrics, on.clock)
    assert values(metrics, "deliveries") == {"sent": 1}
    assert values(metrics, "guard_verdicts").keys() == {"pass"}
    assert values(metrics, "refusals") == {"other": 1}
    assert values(metrics, "database_connections_peak") == {"": 1}


async def test_each_turn_is_counted(on: Stage, anna: Chat) -> None:
    metrics = on.house.metrics
    for _ in range(3):
        await anna.says("ohje")
    for _ in range(TOGETHER - 3):
        metrics.turn(0.01)
    on.clock.advance(hours=1)
    assert counts(metrics)["+Inf"] == TOGETHER


async def test_the_metrics_have_a_port_of_their_own() -> None:
    port, metrics = unused_port(), Metrics(FakeClock())
    async with (
        serve(metrics, "127.0.0.1", port),
        aiohttp.ClientSession() as http,
        http.get(f"http://127.0.0.1:{port}{PATH}") as answer,
    ):
        assert answer.status == 200
        assert answer.headers["Content-Type"].startswith("application/openmetrics-text")
        assert await answer.read() == metrics.text()


def test_by_default_they_are_served_to_this_machine_only() -> None:
    settings = Settings(local=True)
    assert (settings.metrics_host, settings.metrics_port) == ("127.0.0.1", 9464)


async def test_a_port_that_is_taken_stops_nothing() -> None:
    other = Loopback([])
    await other.start()
    try:
        with capture_logs() as lines:
            async with serve(Metrics(FakeClock()), "127.0.0.1", int(other.url.rpartition(":")[2])):
                pass
    finally:
        await other.stop()
    assert [line["event"] for line in lines] == ["metrics_not_served"]


async def test_port_nought_serves_none() -> None:
    with capture_logs() as lines:
        async with serve(Metrics(FakeClock()), "no such host", 0):
            pass
    assert lines == []
