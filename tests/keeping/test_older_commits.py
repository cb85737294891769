"""A database or a backup of an older commit is refused in plain words, and nothing in it is changed."""

import asyncio
import gzip
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.health import doctor
from bot.health.readiness import Part, Readiness
from playground.__main__ import cli as samples
from storage import migrate, versions
from storage.backup import back_up
from storage.backup_file import NoBackup
from storage.canary import KeyCheck
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.restore import restore
from storage.unit_of_work import UnitsOfWork
from storage.versions import OldDatabase
from tests.fakes.keys import VAULT
from tests.keeping.archive import file, rows
from tests.storage.cast import NOON
from tests.storage.conftest import Open
from tests.test_app import running

COMMANDS = [
    "migrate",
    "load",
    "serve",
    "pair",
    "roles",
    "outbox",
    "retention --dry-run",
    "keys rotate",
    "backup FILE",
]
"""Of each kind one: what reads, writes or serves. Each refuses a database of another version."""

OLDER = {
    "of the last of 21 migrations": ["UPDATE alembic_version SET version_num = '0021'"],
    "of the first of them": ["UPDATE alembic_version SET version_num = '0001'"],
    "of a file that was renamed since": ["UPDATE alembic_version SET version_num = '0001_first_draft'"],
    "that notes no version": ["DROP TABLE alembic_version"],
}
PLAIN = "it was made by an older commit of Havainto"


pytestmark = pytest.mark.usefixtures("logs_as_before")


@pytest.fixture(params=list(OLDER.values()), ids=list(OLDER))
def grow_old(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Make a database one of an older commit."""

    def change(connection: sa.Connection) -> None:
        for statement in request.param:
            connection.execute(sa.text(statement))

    return lambda url: within_transaction(url, change)


def dump(path: Path) -> list[str]:
    """All that stands in a file of SQLite."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_refuses_an_older_database_by_name(
    sqlite_url: str, tmp_path: Path, grow_old: Callable[[str], None], line: str
) -> None:
    grow_old(sqlite_url)
    before = dump(tmp_path / "havainto.db")
    found = run(sqlite_url, *line.replace("FILE", str(tmp_path / "file")).split())
    assert found.exit_code == 2, found.output
    assert PLAIN in found.output
    assert "nothing was changed" in found.output
    assert dump(tmp_path / "havainto.db") == before
    assert not (tmp_path / "file").exists()


def run(url: str, *line: str) -> Result:
    env = {"HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": url}
    return CliRunner().invoke(samples if line == ("load",) else cli, line, env=env)


async def test_an_older_database_is_refused_on_either_kind(
    empty_url: str, grow_old: Callable[[str], None], tmp_path: Path, open_database: Open
) -> None:
    url = empty_url
    await asyncio.to_thread(migrate.upgrade, url)
    units = UnitsOfWork(open_database(url), VAULT)
    async with units() as unit:
        await file(unit, "H-2026-0001")
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    await asyncio.to_thread(back_up, url, path, NOON)
    before = await rows(units)
    await asyncio.to_thread(grow_old, url)
    for refused in (
        lambda: migrate.upgrade(url),
        lambda: versions.pending(url),
        lambda: back_up(url, tmp_path / "other", NOON),
        lambda: restore(url, path, ledger, NOON, replace=True),
    ):
        with pytest.raises(OldDatabase, match=PLAIN):
            await asyncio.to_thread(refused)
    with pytest.raises(OldDatabase, match=PLAIN):
        async with running(url):
            pytest.fail("it serves")
    database = open_database(url)
    looking = Readiness(database, KeyCheck(database, VAULT), ledger)
    assert await looking.look() == {Part.MIGRATIONS: versions.OLD}
    found = await doctor.examine({"local": True, "database_url": url})
    assert found.serious
    assert f"MEND  the database cannot be used: {versions.OLD}" in found.lines
    assert await rows(units) == before


@pytest.mark.parametrize("revision", ["0001", "0021", "0001_first_draft"])
async def test_an_older_backup_is_refused_by_name(
    url: str, units: UnitsOfWork, tmp_path: Path, revision: str
) -> None:
    async with units() as unit:
        await file(unit, "H-2026-0001")
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    made = await asyncio.to_thread(back_up, url, path, NOON)
    before = await rows(units)
    whole = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(whole.replace(made.revision.encode(), revision.encode(), 1)))
    with pytest.raises(NoBackup, match=PLAIN):
        await asyncio.to_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    assert await rows(units) == before


def test_the_command_refuses_an_older_backup_by_name(sqlite_url: str, tmp_path: Path) -> None:
    path = tmp_path / "havainto.backup"
    back_up(sqlite_url, path, NOON)
    whole = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(whole.replace(versions.newest().encode(), b"0021", 1)))
    found = run(sqlite_url, "restore", str(path), "--replace")
    assert found.exit_code == 2
    assert PLAIN in found.output


def test_a_database_that_was_never_migrated_is_no_older_commit_s() -> None:
    says = versions.Found().says
    assert says
    assert "has not been migrated" in says
    assert PLAIN not in says
