"""Migrated SQLite files for tests: the migrations run once, and each test gets a copy of what they made.

How to use it: ask for the fixture ``sqlite_url`` (a migrated database of the test's own), or for
``sqlite_file`` to copy it oneself. They come from ``pytest_plugins`` in the top conftest. The canary is in
it, as after the first start of a bot, so that no first unit of work writes.
"""

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from storage import migrate
from storage.engine.offline import within_transaction
from storage.tables import CanaryRow, table_of
from tests.fakes.keys import VAULT


@pytest.fixture(scope="session")
def sqlite_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file; nobody writes into it."""
    path = tmp_path_factory.mktemp("migrated") / "havainto.db"
    migrate.upgrade(f"sqlite:///{path}")
    canary = sa.insert(table_of(CanaryRow)).values(id=1, sealed=VAULT.seal({}))
    within_transaction(f"sqlite:///{path}", lambda connection: connection.execute(canary))
    return path


@pytest.fixture
def sqlite_url(tmp_path: Path, sqlite_file: Path) -> str:
    """A migrated file of the test's own."""
    shutil.copy(sqlite_file, tmp_path / "havainto.db")
    return f"sqlite:///{tmp_path / 'havainto.db'}"
