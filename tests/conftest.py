"""Fixtures for all stories; the databases they are told on."""

import os
from collections.abc import AsyncIterator, Iterator

import pytest
import structlog
from hypothesis import HealthCheck, settings

from dialogs.teams.sdk import Sdk
from storage.engine.database import PLAIN
from tests.cast import ANNA, ELLEN, SVEN
from tests.fakes.authority import Authority
from tests.fakes.connector_server import ConnectorServer
from tests.fakes.keys import KEY
from tests.stage import Chat, Stage, stage

pytest_plugins = [
    "tests.inner_loop",
    "tests.fakes.postgres",
    "tests.fakes.sqlite",
    "tests.parts",
    "tests.stuck",
    "tests.tracing",
]

# Hypothesis measures by the clock on the wall, and another process may have the processor meanwhile.
settings.register_profile("shared", settings(), deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("shared")

# The default draws every value of every frame, which takes a second for each mistake that is logged.
structlog.dev.ConsoleRenderer.get_active().exception_formatter = structlog.dev.plain_traceback


@pytest.fixture(autouse=True)
def _key(monkeypatch: pytest.MonkeyPatch) -> None:
    """An invented key in the environment: bots that tests build or start have it."""
    monkeypatch.setenv("HAVAINTO_KEYS", KEY)


@pytest.fixture
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but the key is set by the machine that the tests run on."""
    for name in os.environ:
        if name.upper().startswith("HAVAINTO_") and name != "HAVAINTO_KEYS":
            monkeypatch.delenv(name)


@pytest.fixture
def logs_as_before() -> Iterator[None]:
    """A command sets the logs up for the whole process; the next test has its own."""
    yield
    structlog.reset_defaults()


@pytest.fixture
async def teams() -> AsyncIterator[ConnectorServer]:
    """A stand-in for Teams' connector."""
    async with ConnectorServer() as started:
        yield started


@pytest.fixture
async def authority() -> AsyncIterator[Authority]:
    """A stand-in for Microsoft's login services."""
    async with Authority() as started:
        yield started


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """The database of a story."""
    return sqlite_url


@pytest.fixture
def sdk(request: pytest.FixtureRequest) -> str:
    """The SDK that a story runs on: as HAVAINTO_SDK says, unless it is told on each (``both_sdks``)."""
    return str(getattr(request, "param", os.environ.get("HAVAINTO_SDK", Sdk.BOTBUILDER)))


@pytest.fixture
async def on(database_url: str, sdk: str) -> AsyncIterator[Stage]:
    """A stage on SQLite."""
    async with stage(database_url, sdk=sdk) as running:
        yield running


@pytest.fixture
def anna(on: Stage) -> Chat:
    """Anna's chat with the bot, in Finnish."""
    return Chat(on, ANNA)


@pytest.fixture
def sven(on: Stage) -> Chat:
    """Sven's chat with the bot, in Swedish."""
    return Chat(on, SVEN)


@pytest.fixture
def ellen(on: Stage) -> Chat:
    """Ellen's chat with the bot, in English."""
    return Chat(on, ELLEN)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A story marked so is told on each SDK."""
    if metafunc.definition.get_closest_marker("both_sdks"):
        metafunc.parametrize("sdk", list(Sdk), indirect=True)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest first, or one process lives through a year while the other has nothing left to do.

    On the plain path nothing can be said of the fast one.
    """
    if os.environ.get(PLAIN):
        items[:] = [item for item in items if not item.get_closest_marker("fast_path")]
    items.sort(key=lambda item: item.get_closest_marker("timeout") is None)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> object:
    """In CI nothing may be skipped: what a test needs is installed, or the run fails."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]  # pluggy's result
    if report.skipped and os.environ.get("CI"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, which CI does not allow: {report.longrepr}"
