"""One test, two databases: each gets its own, migrated and empty."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest

from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.fakes.quick import compiled_once

Open = Callable[..., Database]
BOTH = [pytest.param("sqlite"), pytest.param("postgres", marks=pytest.mark.postgres)]


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest) -> str:
    """A migrated database."""
    name = {"sqlite": "sqlite_url", "postgres": "migrated_postgres_url"}[request.param]
    return str(request.getfixturevalue(name))


@pytest.fixture(params=BOTH)
def empty_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """A database that was never migrated."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'folder' / 'empty.db'}"
    return str(request.getfixturevalue("postgres_url"))


@pytest.fixture
async def open_database() -> AsyncIterator[Open]:
    """Opens databases, and closes them after the test."""
    opened: list[Database] = []

    def open_one(url: str, **options: object) -> Database:
        opened.append(compiled_once(Database(url, **options)))  # type: ignore[arg-type]  # the test's own
        return opened[-1]

    yield open_one
    for database in opened:
        await database.dispose()


@pytest.fixture
def units(url: str, open_database: Open) -> UnitsOfWork:
    """One copy of the bot."""
    return UnitsOfWork(open_database(url), VAULT)


@pytest.fixture
def other_units(url: str, open_database: Open) -> UnitsOfWork:
    """Another copy of the bot on the same database."""
    return UnitsOfWork(open_database(url), VAULT)
