"""SQLite as we set it up."""

from pathlib import Path

import pytest
import sqlalchemy as sa

from storage.tables import METADATA
from tests.storage.conftest import Open


@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("foreign_keys", 1), ("synchronous", 2)]
)
async def test_it_is_durable_and_keeps_its_references(
    sqlite_url: str, open_database: Open, pragma: str, value: object
) -> None:
    async with open_database(sqlite_url).transaction() as connection:
        assert (await connection.execute(sa.text(f"PRAGMA {pragma}"))).scalar() == value


async def test_synchronous_can_be_relaxed(sqlite_url: str, open_database: Open) -> None:
    async with open_database(sqlite_url, synchronous="NORMAL").transaction() as connection:
        assert (await connection.execute(sa.text("PRAGMA synchronous"))).scalar() == 1


async def test_the_folder_is_made(tmp_path: Path, open_database: Open) -> None:
    assert await open_database(f"sqlite:///{tmp_path / 'a' / 'b' / 'havainto.db'}").reachable()


def test_every_index_and_constraint_has_a_name() -> None:
    for table in METADATA.tables.values():
        assert all(constraint.name for constraint in table.constraints), table.name
        assert all(index.name for index in table.indexes), table.name
