"""The plain path does what the fast one does: a filing is walked on it, on both databases, in every run."""

from collections.abc import AsyncIterator

import pytest
import sqlalchemy as sa

from bot.ports import StatementFailed, Unavailable
from storage.engine.compiled_statements import CompiledStatements
from storage.engine.database import PLAIN, Database
from storage.engine.plain import PlainPostgres, PlainSqlite
from storage.unit_of_work import UnitsOfWork
from tests.cast import ANNA
from tests.conversations.filing import TEXT, file_by_card
from tests.fakes.keys import VAULT
from tests.stage import Chat, stage
from tests.storage.cast import an_observation


@pytest.fixture(autouse=True)
def _plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """The switch; what the fast path compiles fails."""

    def refused(*_given: object) -> None:
        raise AssertionError("a statement of the fast path")

    monkeypatch.setenv(PLAIN, "1")
    monkeypatch.setattr(CompiledStatements, "get", refused)


@pytest.fixture
async def database(url: str) -> AsyncIterator[Database]:
    """A database on the plain path."""
    opened = Database(url)
    yield opened
    await opened.dispose()


async def test_an_observation_is_filed_told_of_and_withdrawn(url: str) -> None:
    async with stage(url) as on:
        assert isinstance(on.house.database._engine, PlainSqlite | PlainPostgres)
        anna = Chat(on, ANNA)
        await file_by_card(anna)
        await on.house.courier.empty()
        assert "H-2026-0001" in await anna.says("omat")
        async with on.unit() as unit:
            seen = await unit.observations.numbered("H-2026-0001")
            assert seen
            assert seen.text == TEXT["fi"]
        assert "H-2026-0001" in await anna.says("peru H-2026-0001")


async def test_what_is_raised_in_a_unit_leaves_nothing_behind(database: Database) -> None:
    units = UnitsOfWork(database, VAULT)

    async def fail() -> None:
        async with units() as unit:
            await unit.observations.add(an_observation("H-2026-0001"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    async with units() as unit:
        assert await unit.observations.numbered("H-2026-0001") is None


async def test_whoever_only_reads_cannot_write(database: Database) -> None:
    async with database.reading() as connection:
        with pytest.raises((Unavailable, StatementFailed)):
            await connection.execute(sa.text("DELETE FROM log"))


async def test_an_error_says_its_kind_and_nothing_of_people(database: Database) -> None:
    async with database.reading() as connection:
        with pytest.raises((Unavailable, StatementFailed)) as raised:
            await connection.execute(
                sa.text("SELECT 'Anna' FROM log WHERE nothing = :name"), {"name": "Anna"}
            )
    assert "Anna" not in str(raised.value)
    assert raised.value.__cause__ is None


@pytest.mark.postgres
async def test_a_statement_that_failed_unheard_is_no_silent_rollback(migrated_postgres_url: str) -> None:
    database = Database(migrated_postgres_url)

    async def fail() -> None:
        async with database.transaction() as connection:
            with pytest.raises((Unavailable, StatementFailed)):
                await connection.execute(sa.text("SELECT nothing"))

    with pytest.raises(StatementFailed, match="rolled back"):
        await fail()
    await database.dispose()
