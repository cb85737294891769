"""A database for each test, migrated and empty, on SQLite and on PostgreSQL."""

from collections.abc import AsyncIterator, Callable

import pytest

from storage.engine.database import Database
from tests.delivery.post_office import Letterbox, PostOffice
from tests.fakes.clock import FakeClock
from tests.fakes.quick import quick

Open = Callable[[str], Database]
BOTH = [pytest.param("sqlite"), pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def either_url(request: pytest.FixtureRequest) -> str:
    """A migrated database of either kind."""
    name = {"sqlite": "sqlite_url", "postgres": "migrated_postgres_url"}[request.param]
    return str(request.getfixturevalue(name))


@pytest.fixture
async def open_database() -> AsyncIterator[Open]:
    """Opens databases, and closes them after the test; what a power cut would lose may be lost."""
    opened: list[Database] = []

    def open_one(url: str) -> Database:
        opened.append(quick(Database(url)))
        return opened[-1]

    yield open_one
    for database in opened:
        await database.dispose()


@pytest.fixture
def clock() -> FakeClock:
    """The time, which stands still."""
    return FakeClock()


@pytest.fixture
def mail(clock: FakeClock) -> Letterbox:
    """What was sent."""
    return Letterbox(clock)


@pytest.fixture
def office(sqlite_url: str, open_database: Open, clock: FakeClock, mail: Letterbox) -> PostOffice:
    """A courier on SQLite."""
    return PostOffice(open_database(sqlite_url), clock, mail)
