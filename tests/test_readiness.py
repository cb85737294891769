"""``/readyz`` says no when turns would fail, names the part and why, and costs nothing however many ask."""

import asyncio
import resource
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.health import readiness
from bot.health.doctor import examine
from bot.health.installation import World
from bot.health.readiness import HELD, KEPT, Part, Readiness
from bot.ports import StatementFailed, Unavailable
from storage import health, migrate
from storage.canary import KeyCheck
from storage.engine.database import Database
from storage.engine.failures import POOLED, reason
from storage.ledger import Ledger
from storage.vault import Vault, new_key
from tests.fakes.keys import VAULT
from tests.fakes.postgres import PostgresServer


class Seconds:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@asynccontextmanager
async def looking(
    url: str, *, vault: Vault = VAULT, ledger: Path | None = None, patience: float | None = None
) -> AsyncIterator[tuple[Readiness, Seconds]]:
    """Readiness of a bot on this database."""
    database, clock = Database(url, patience=patience), Seconds()
    found = Readiness(
        database, KeyCheck(database, vault), Ledger(ledger or Path("/nonexistent/ledger")), clock
    )
    try:
        yield found, clock
    finally:
        await found.close()
        await database.dispose()


async def found_at(url: str, **more: Path | Vault | float) -> readiness.Verdict:
    async with looking(url, **more) as (one, _):  # type: ignore[arg-type]  # as they are named
        return await one.look()


def file_of(url: str) -> str:
    return url.removeprefix("sqlite:///")


def change(url: str, *statements: str) -> None:
    with closing(sqlite3.connect(file_of(url), isolation_level=None)) as other:
        for statement in statements:
            other.execute(statement)


async def test_all_is_well(sqlite_url: str, tmp_path: Path) -> None:
    assert await found_at(sqlite_url, ledger=tmp_path / "erasures.jsonl") == {}


@pytest.mark.postgres
async def test_all_is_well_on_postgresql(migrated_postgres_url: str, tmp_path: Path) -> None:
    assert await found_at(migrated_postgres_url, ledger=tmp_path / "erasures.jsonl") == {}


async def test_no_database_and_none_that_was_migrated(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    found = await found_at(f"sqlite:///{tmp_path / 'folder'}", ledger=tmp_path / "ledger")
    assert found == {
        Part.DATABASE: "the file cannot be opened: is its folder there, and may the bot write in it?"
    }
    found = await found_at(f"sqlite:///{tmp_path / 'new.db'}", ledger=tmp_path / "ledger")
    assert set(found) == {Part.MIGRATIONS}
    assert "python -m bot migrate" in found[Part.MIGRATIONS]


CHANGES = {
    "a table": (["DROP TABLE releases"], "there is no table releases"),
    "a column": (["ALTER TABLE observations DROP COLUMN actor"], "observations has no column actor"),
    "two": (
        ["ALTER TABLE observations DROP COLUMN actor", "ALTER TABLE drafts DROP COLUMN leaving"],
        " (1 more)",
    ),
    "its kind": (
        ["ALTER TABLE observations DROP COLUMN actor", "ALTER TABLE observations ADD actor INTEGER"],
        "observations.actor is integer and not ",
    ),
}


@pytest.mark.parametrize("way", ["a table", "a column", "two", "its kind"])
async def test_tables_that_are_not_those_of_the_code_though_the_version_is(
    sqlite_url: str, tmp_path: Path, way: str
) -> None:
    statements, said = CHANGES[way]
    change(sqlite_url, *statements)
    found = await found_at(sqlite_url, ledger=tmp_path / "ledger")
    assert list(found) == [Part.TABLES]
    assert said in found[Part.TABLES]


@pytest.mark.postgres
@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DROP TABLE releases", "there is no table releases"),
        ("ALTER TABLE observations DROP COLUMN actor", "observations has no column actor"),
        (
            "ALTER TABLE observations ALTER COLUMN actor TYPE integer USING NULL",
            "observations.actor is integer and not character varying",
        ),
        ("ALTER TABLE observations ALTER COLUMN actor SET NOT NULL", "observations.actor may not be empty"),
        ("ALTER TABLE releases ADD extra text NOT NULL", "releases has a column extra that must be filled"),
        ("ALTER TABLE releases ADD extra text NOT NULL DEFAULT ''", None),
        ("ALTER TABLE releases ADD extra text", None),
        ("CREATE TABLE other (id integer NOT NULL)", None),
    ],
)
async def test_tables_of_postgresql_are_looked_at_likewise(
    postgres_server: PostgresServer, postgres_url: str, statement: str, said: str | None, tmp_path: Path
) -> None:
    await asyncio.to_thread(migrate.upgrade, postgres_url)
    postgres_server.psql(statement, sa.make_url(postgres_url).database or "")
    found = await found_at(postgres_url, ledger=tmp_path / "ledger")
    assert found == ({Part.TABLES: said} if said else {})


async def test_another_key(sqlite_url: str, tmp_path: Path) -> None:
    found = await found_at(sqlite_url, vault=Vault([new_key()]), ledger=tmp_path / "ledger")
    assert list(found) == [Part.IDENTITY_KEY]
    assert "key" in found[Part.IDENTITY_KEY]


@pytest.mark.fast_path
async def test_a_full_disk(sqlite_url: str, tmp_path: Path) -> None:
    """Nothing shows it but a row that is written down; what is taken back never reaches the disk."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    async with looking(sqlite_url, ledger=tmp_path / "ledger") as (one, _):
        assert await one.look() == {}
        written = Path(f"{file_of(sqlite_url)}-wal").stat().st_size  # noqa: ASYNC240 - a test's own file
        resource.setrlimit(resource.RLIMIT_FSIZE, (written, hard))
        try:
            found = await one.look()
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert found == {Part.WRITING: "the disk is full or broken"}
        assert await one.look() == {}


@pytest.mark.postgres
async def test_a_standby(postgres_server: PostgresServer, postgres_url: str, tmp_path: Path) -> None:
    await asyncio.to_thread(migrate.upgrade, postgres_url)
    name = sa.make_url(postgres_url).database or ""
    postgres_server.psql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    found = await found_at(postgres_url, ledger=tmp_path / "ledger")
    assert found == {Part.WRITING: "it is read-only, as a standby is"}


async def test_a_file_that_may_only_be_read(sqlite_url: str, tmp_path: Path) -> None:
    found = await found_at(f"{sqlite_url}?mode=ro&uri=true".replace("sqlite:///", "sqlite:///file:"))
    assert "the file may only be read" in found.values()


async def test_the_ledger_is_a_folder_a_newer_version_s_or_cannot_be_made(
    sqlite_url: str, tmp_path: Path
) -> None:
    (tmp_path / "folder").mkdir()
    found = await found_at(sqlite_url, ledger=tmp_path / "folder")
    assert found == {Part.LEDGER: f"Is a directory: {tmp_path / 'folder'}"}
    (tmp_path / "newer").write_text('{"id": "1"}\n', "utf-8")
    found = await found_at(sqlite_url, ledger=tmp_path / "newer")
    assert "this version does not know" in found[Part.LEDGER]
    found = await found_at(sqlite_url, ledger=tmp_path / "newer" / "ledger")
    assert Part.LEDGER in found


async def test_a_database_that_another_program_holds_is_not_dead_until_it_has_been_for_long(
    sqlite_url: str, tmp_path: Path
) -> None:
    async with looking(sqlite_url, ledger=tmp_path / "ledger", patience=0.02) as (one, clock):
        with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as other:
            assert await one.look() == {}
            other.execute("BEGIN IMMEDIATE")
            assert await one.look() == {}
            clock.now += HELD - 1
            assert await one.look() == {}
            clock.now += 1
            (why,) = (await one.look()).values()
            assert "another program holds the file" in why
            other.execute("ROLLBACK")
        assert await one.look() == {}


async def test_a_database_that_was_not_in_order_is_not_when_another_program_holds_it(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def full(_database: Database) -> None:
        raise StatementFailed("OperationalError SQLITE_FULL")

    async with looking(sqlite_url, ledger=tmp_path / "ledger", patience=0.02) as (one, _):
        with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            assert "another program holds the file" in "".join((await one.look()).values())
            assert await one.look() != {}
            other.execute("ROLLBACK")
            assert await one.look() == {}
            with monkeypatch.context() as broken:
                broken.setattr(health, "write", full)
                assert await one.look() == {Part.WRITING: "the disk is full"}
            other.execute("BEGIN IMMEDIATE")
            assert await one.look() != {}


@pytest.mark.parametrize(("apart", "well"), [(3600.0, True), (readiness.APART, False)])
async def test_a_hold_long_ago_is_another_one_and_one_of_a_few_minutes_ago_the_same(
    sqlite_url: str, tmp_path: Path, apart: float, *, well: bool
) -> None:
    """A probe every few minutes, too, must find a database that is held for ever."""
    async with looking(sqlite_url, ledger=tmp_path / "ledger", patience=0.02) as (one, clock):
        with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as other:
            assert await one.look() == {}
            other.execute("BEGIN IMMEDIATE")
            assert await one.look() == {}
            clock.now += apart
            assert (await one.look() == {}) is well
            clock.now += HELD
            assert await one.look() != {}


async def test_however_many_ask_one_looks_and_for_ten_seconds(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks: list[Database] = []

    async def faults(database: Database) -> list[str]:
        looks.append(database)
        return []

    monkeypatch.setattr(health, "faults", faults)
    async with looking(sqlite_url, ledger=tmp_path / "ledger") as (one, clock):
        assert await asyncio.gather(*(one.verdict() for _ in range(50))) == [{}] * 50
        clock.now += KEPT - 1
        await one.verdict()
        assert len(looks) == 1
        clock.now += 1
        await asyncio.gather(*(one.verdict() for _ in range(50)))
        assert len(looks) == 2


async def test_while_a_look_takes_long_what_was_found_before_is_answered(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "SOON", 0.01)
    slow, found = asyncio.Event(), list[str]()

    async def faults(_database: Database) -> list[str]:
        await slow.wait()
        return found

    async with looking(sqlite_url, ledger=tmp_path / "ledger") as (one, clock):
        assert await one.verdict() == {}
        monkeypatch.setattr(health, "faults", faults)
        found.append("there is no table releases")
        clock.now += KEPT
        assert await one.verdict() == {}
        slow.set()
        assert one._looking is not None
        await one._looking
        assert await one.verdict() == {Part.TABLES: "there is no table releases"}


async def test_a_look_has_an_end(sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def faults(_database: Database) -> list[str]:
        await asyncio.Event().wait()
        return []

    monkeypatch.setattr(health, "faults", faults)
    monkeypatch.setattr(readiness, "LIMIT", 0.01)
    found = await found_at(sqlite_url, ledger=tmp_path / "ledger")
    assert list(found) == [Part.DATABASE]


async def test_the_doctor_says_the_same(sqlite_url: str) -> None:
    change(sqlite_url, *CHANGES["a column"][0])
    found = await examine({"local": True, "database_url": sqlite_url})
    assert found.serious
    assert "MEND  the database cannot be used (tables): observations has no column actor" in found.lines


async def test_the_doctor_who_looks_once_says_that_nobody_can_write(sqlite_url: str) -> None:
    change(sqlite_url, "PRAGMA journal_mode=WAL")
    with closing(sqlite3.connect(file_of(sqlite_url), isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        found = await examine({"local": True, "database_url": sqlite_url}, World(patience=0.02))
    assert found.serious
    assert any(
        line.startswith("MEND  the database cannot be used (writing): another program holds the file")
        for line in found.lines
    )
    assert "note  notices queued: 0" in found.lines  # what can be read is told all the same


async def test_the_doctor_reads_nothing_from_tables_that_are_not_ours(sqlite_url: str) -> None:
    change(sqlite_url, "ALTER TABLE groups DROP COLUMN language")
    found = await examine({"local": True, "database_url": sqlite_url})
    assert found.serious
    assert [line for line in found.lines if line.startswith("MEND")] == [
        "MEND  the database cannot be used (tables): groups has no column language"
    ]
    assert any("no authentication" in line for line in found.lines)  # and goes on


@pytest.mark.parametrize("failed", [StatementFailed("OperationalError SQLITE_CORRUPT"), Unavailable()])
@pytest.mark.parametrize(
    "step",
    [
        "storage.engine.database.Database.gone",
        "storage.engine.database.Database.lends_sessions",
        "bot.health.tried_database.version_fault",
    ],
)
async def test_the_doctor_goes_on_when_the_database_refuses_a_statement(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, failed: Exception, step: str
) -> None:
    async def refuse(_database: Database) -> bool:
        raise failed

    monkeypatch.setattr(step, refuse)
    found = await examine({"local": True, "database_url": sqlite_url})
    said = reason(failed) or "it stopped answering"
    assert f"MEND  the database cannot be used: {said}" in found.lines
    assert any("no authentication" in line for line in found.lines)


async def test_the_doctor_says_that_the_database_does_not_answer_a_look(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def faults(_database: Database) -> list[str]:
        await asyncio.Event().wait()
        return []

    monkeypatch.setattr(health, "faults", faults)
    monkeypatch.setattr(readiness, "LIMIT", 0.01)
    found = await examine({"local": True, "database_url": sqlite_url})
    assert found.serious
    assert any("cannot be used (database): it has not answered" in line for line in found.lines)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("InvalidPasswordError 28P01", "the server refuses the user or the password"),
        ("DiskFullError 53100", "the server's disk is full"),
        ("TooManyConnectionsError 53300", "the server has no connection or memory left"),
        ("InvalidSQLStatementNameError 26000", POOLED),
        ("OperationalError SQLITE_IOERR_WRITE", "the disk is full or broken"),
        ("SomethingElse", "SomethingElse"),
    ],
)
def test_the_longest_code_that_fits_is_meant(said: str, words: str) -> None:
    assert reason(StatementFailed(said)) == words
