"""asyncpg used directly: values as from SQLAlchemy, few round trips, and errors that tell nothing."""

import asyncio
from collections.abc import Awaitable, Callable, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import asyncpg
import pytest
import sqlalchemy as sa
from sqlalchemy.ext.asyncio import create_async_engine

from bot.domain.people import Language
from bot.health.readiness import Readiness
from bot.ports import StatementFailed, Unavailable
from storage.canary import KeyCheck
from storage.engine.addresses import JSON_CODEC, database_url
from storage.engine.database import Database
from storage.engine.failures import POOLED, reason
from storage.ledger import Ledger
from storage.tables.row import UtcDateTime
from tests.cast import ANNA
from tests.conversations.filing import FILE, TEXT, TEXT_ONLY
from tests.fakes.keys import VAULT
from tests.fakes.postgres import PostgresServer
from tests.stage import Chat, stage
from tests.storage.conftest import Open

pytestmark = pytest.mark.postgres

Cut = Callable[[int], Awaitable[None]]

THINGS = sa.Table(
    "things",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", UtcDateTime),
    sa.Column("codes", sa.JSON),
    sa.Column("open", sa.Boolean),
    sa.Column("language", sa.String),
    sa.Column("day", sa.Date),
)
ROWS: list[dict[str, Any]] = [
    {
        "id": 1,
        "at": datetime(2026, 11, 24, 9, tzinfo=timezone(timedelta(hours=2))),
        "codes": ["ä", {"b": [1]}],
        "open": True,
        "language": Language.SV,
        "day": datetime(2026, 11, 24, tzinfo=UTC).date(),
    },
    {"id": 2, "at": None, "codes": None, "open": False, "language": "", "day": None},
]
OF = sa.select(THINGS).where(THINGS.c.id == sa.bindparam("of"))
AMONG = sa.select(THINGS.c.id).where(THINGS.c.id.in_(sa.bindparam("ids", expanding=True))).order_by("id")
CLOSE = sa.update(THINGS).where(THINGS.c.id == sa.bindparam("of")).values(open=False)


@pytest.fixture
async def database(postgres_url: str, open_database: Open) -> Database:
    """A database with the things in it."""
    engine = create_async_engine(database_url(postgres_url), **JSON_CODEC)
    async with engine.begin() as connection:
        await connection.run_sync(THINGS.create)
    await engine.dispose()
    database = open_database(postgres_url)
    async with database.transaction() as connection:
        for row in ROWS:
            assert (await connection.execute(sa.insert(THINGS), row)).rowcount == 1
    return database


@contextmanager
def messages() -> Iterator[list[str]]:
    """What is sent to the server meanwhile: each waits for its answer."""
    sent: list[str] = []

    def noting(name: str) -> Any:
        real = getattr(asyncpg.Connection, name)

        async def noted(self: asyncpg.Connection, sql: str, *values: Any, **more: Any) -> Any:
            sent.append(sql)
            return await real(self, sql, *values, **more)

        return noted

    with pytest.MonkeyPatch.context() as patched:
        for name in ("execute", "executemany", "fetch"):
            patched.setattr(asyncpg.Connection, name, noting(name))
        yield sent


async def test_values_go_in_and_come_out_as_from_sqlalchemy(database: Database, postgres_url: str) -> None:
    engine = create_async_engine(database_url(postgres_url), **JSON_CODEC)
    for row in ROWS:
        async with database.transaction() as ours, engine.connect() as theirs:
            found = (await ours.execute(OF, {"of": row["id"]})).first()
            other = (await theirs.execute(OF, {"of": row["id"]})).one()
            assert found is not None
            assert tuple(found) == tuple(other) == tuple(row.values())
            assert (found.at, found.codes, found.language) == (row["at"], row["codes"], row["language"])
    await engine.dispose()


async def test_a_statement_tells_how_many_rows_it_changed(database: Database) -> None:
    both = CLOSE.where(sa.true()).returning(THINGS.c.id, THINGS.c.open)
    async with database.transaction() as connection:
        assert (await connection.execute(CLOSE, {"of": 1})).rowcount == 1
        assert (await connection.execute(CLOSE, {"of": 9})).rowcount == 0
        closed = await connection.execute(both, {"of": 2})
        assert (closed.rowcount, closed.first()) == (1, (2, False))
        await connection.execute(CLOSE, [{"of": 1}, {"of": 2}])
        for ids in ([1], [2, 1], []):
            assert list((await connection.execute(AMONG, {"ids": ids})).scalars()) == sorted(ids)


async def test_a_failure_that_somebody_passed_over_is_no_success(database: Database) -> None:
    async def pass_over() -> None:
        async with database.transaction() as connection:
            await connection.execute(CLOSE, {"of": 1})
            with pytest.raises(StatementFailed):
                await connection.execute(sa.insert(THINGS), ROWS[0])

    with pytest.raises(StatementFailed, match="rolled back"):
        await pass_over()
    async with database.transaction() as connection:
        assert (await connection.execute(OF, {"of": 1})).first().open  # type: ignore[union-attr]


@pytest.mark.fast_path
async def test_a_table_that_is_changed_meanwhile_costs_one_transaction(
    database: Database, postgres_server: PostgresServer, postgres_url: str
) -> None:
    async def read() -> object:
        async with database.transaction() as connection:
            return (await connection.execute(OF, {"of": 1})).first()

    everything = sa.text("SELECT * FROM things")

    async def read_all() -> int:
        async with database.transaction() as connection:
            return len((await connection.execute(everything)).all())

    assert await read_all() == 2
    postgres_server.psql("ALTER TABLE things ADD extra integer", sa.make_url(postgres_url).database or "")
    with pytest.raises(Unavailable):
        await read_all()
    assert await read_all() == 2


async def test_cancelled_while_the_server_works_it_leaves_a_connection_that_does(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async def wait_for_ever() -> None:
        async with database.transaction() as connection:
            await connection.execute(sa.text("SELECT pg_sleep(2)"))

    for _ in range(12):  # more often than there are connections
        task = asyncio.create_task(wait_for_ever())
        await asyncio.wait({task}, timeout=0.02)
        task.cancel()
        await asyncio.wait({task})
    assert await database.gone() is None
    assert caplog.records == [], "asyncpg complains of a transaction that is left open"


@pytest.mark.fast_path
async def test_a_typed_answer_takes_six_round_trips(migrated_postgres_url: str) -> None:
    async with stage(migrated_postgres_url) as on:
        anna = Chat(on, ANNA)
        for said in (TEXT_ONLY["fi"], FILE["fi"], TEXT["fi"]):
            await anna.says(said)
        with messages() as sent:
            await on.post(on.activity(ANNA, text="2"), settle=False)
    assert [sql.split()[0] for sql in sent] == ["BEGIN", "INSERT", "SELECT", "SELECT", "UPDATE", "COMMIT"]
    assert "pg_advisory_xact_lock" in sent[0], "the lock comes with the beginning"


async def test_nothing_is_prepared_or_asked_twice(database: Database) -> None:
    async with database.transaction() as connection:
        await connection.execute(OF, {"of": 1})
        prepared = sa.text("SELECT name FROM pg_prepared_statements WHERE statement LIKE 'SELECT things%'")
        before = (await connection.execute(prepared)).scalars().all()
        await connection.execute(OF, {"of": 2})
        assert (await connection.execute(prepared)).scalars().all() == before
    assert len(before) == 1


@pytest.mark.fast_path
async def test_a_statement_that_the_session_does_not_know_any_more_is_no_bug(database: Database) -> None:
    """As behind a pooler that we were not told of: nothing was kept, and the person hears so."""
    async with database.transaction() as connection:
        await connection.execute(OF, {"of": 1})
        await connection.execute(sa.text("DEALLOCATE ALL"))
        with pytest.raises(Unavailable) as gone:
            await connection.execute(OF, {"of": 1})
        await connection.execute(sa.text("ROLLBACK AND CHAIN"))
    assert reason(gone.value) == POOLED


@pytest.mark.fast_path
async def test_the_peak_of_connections_begins_anew_when_it_was_read(database: Database) -> None:
    database.peak()
    async with database.transaction(), database.transaction(), database.transaction():
        pass
    async with database.transaction():
        pass
    assert database.peak() == 3
    assert database.peak() == 0


async def test_a_table_that_a_migration_holds_is_not_dead(
    migrated_postgres_url: str, open_database: Open, tmp_path: Path
) -> None:
    database, other = open_database(migrated_postgres_url, patience=0.2), open_database(migrated_postgres_url)
    looking = Readiness(database, KeyCheck(database, VAULT), Ledger(tmp_path / "ledger"))
    assert await looking.look() == {}
    async with other.transaction() as connection:
        await connection.execute(sa.text("LOCK TABLE canary IN ACCESS EXCLUSIVE MODE"))
        assert await looking.look() == {}


UNTIL_NOTICED = range(5)
"""Turns of the loop after a server's farewell has come; in some of them asyncpg takes the line for open."""


@pytest.fixture
def cut(postgres_server: PostgresServer, postgres_url: str) -> Cut:
    """Ends all connections, as a restart of the server does, and lets the loop see so much of it."""
    name = sa.make_url(postgres_url).database
    sql = f"SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = '{name}'"  # noqa: S608

    async def cut(noticed: int) -> None:
        postgres_server.psql(sql)
        for _ in range(noticed):
            await asyncio.sleep(0)

    return cut


@pytest.mark.parametrize("noticed", UNTIL_NOTICED)
@pytest.mark.parametrize("serial", [None, "somebody"])
async def test_connections_that_the_server_ends_between_units_are_exchanged(
    database: Database, cut: Cut, noticed: int, serial: str | None
) -> None:
    async with database.transaction(), database.transaction(), database.reading():
        pass
    await cut(noticed)
    async with database.transaction(serial) as connection:
        await connection.execute(CLOSE, {"of": 1})
    await cut(noticed)
    async with database.reading() as connection:
        (row,) = await connection.execute(OF, {"of": 1})
    assert row.open is False


@pytest.mark.parametrize("noticed", UNTIL_NOTICED)
@pytest.mark.parametrize("step", ["statement", "lock", "commit", "reading"])
async def test_a_connection_that_the_server_ends_within_a_unit_is_a_database_that_is_away(
    database: Database, cut: Cut, noticed: int, step: str
) -> None:
    async def unit() -> None:
        async with database.reading() if step == "reading" else database.transaction() as connection:
            await connection.execute(OF, {"of": 1})
            await cut(noticed)
            if step == "lock":
                await connection.serialise("somebody")
            elif step != "commit":
                await connection.execute(OF, {"of": 2})

    with pytest.raises(Unavailable):
        await unit()
    async with database.transaction() as connection:
        await connection.execute(CLOSE, {"of": 1})


async def test_a_unit_that_fails_after_its_connection_was_ended_says_why_it_failed(
    database: Database, cut: Cut
) -> None:
    async def fail(opened: AbstractAsyncContextManager[object], noticed: int) -> None:
        async with opened:
            await cut(noticed)
            raise ZeroDivisionError("an invented mistake")

    for noticed in UNTIL_NOTICED:
        for opened in (database.transaction(), database.reading()):
            with pytest.raises(ZeroDivisionError):
                await fail(opened, noticed)
    assert await database.gone() is None
