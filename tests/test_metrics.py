"""What the operator may measure: durations, a hundred turns together, on a port of their own."""

import aiohttp
from aiohttp.test_utils import unused_port
from prometheus_client.metrics_core import Metric
from prometheus_client.openmetrics.parser import text_string_to_metric_families
from structlog.testing import capture_logs

from bot.metrics import BOUNDS, PATH, TOGETHER, Metrics, serve
from bot.settings import Settings
from tests.fakes.clock import FakeClock
from tests.fakes.loopback import Loopback
from tests.stage import Chat, Stage


def shown(metrics: Metrics) -> list[Metric]:
    """Every family, as a scraper reads it."""
    return list(text_string_to_metric_families(metrics.text().decode()))


def counts(metrics: Metrics) -> dict[str, float]:
    """The histogram: how many turns took at most so long, and ``sum``."""
    (family,) = shown(metrics)
    found = {one.labels["le"]: one.value for one in family.samples if one.name.endswith("_bucket")}
    (total,) = (one.value for one in family.samples if one.name.endswith("_sum"))
    return {**found, "sum": total}


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


def test_nothing_else_is_shown_and_nothing_is_labelled() -> None:
    """Above all no processor time of the process: in that a turn can be seen."""
    (family,) = shown(Metrics(FakeClock()))
    assert (family.name, family.type) == ("havainto_turn_seconds", "histogram")
    assert {name for sample in family.samples for name in sample.labels} == {"le"}


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
