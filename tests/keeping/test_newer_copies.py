"""A database or a backup of a newer copy: refused in plain words, or gone on with where it may be."""

import asyncio
import gzip
import sqlite3
from contextlib import closing
from itertools import product
from pathlib import Path

import pytest
import sqlalchemy as sa
from click.testing import Result
from structlog.testing import capture_logs
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.health import doctor
from bot.health.readiness import Part, Readiness
from bot.ports import Unavailable
from playground.__main__ import cli as samples
from playground.runner import ROOT
from storage import migrate, versions
from storage.backup import back_up
from storage.backup_file import NoBackup
from storage.canary import KeyCheck
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.restore import restore
from storage.unit_of_work import UnitsOfWork
from storage.version_check import EVERY, VersionCheck
from storage.versions import FLOOR, Found, NewerDatabase, Standing, newest
from tests.bench.people import Person
from tests.fakes.connector_server import Posted
from tests.fakes.keys import VAULT
from tests.keeping.archive import file, rows
from tests.keeping.test_older_commits import COMMANDS
from tests.storage.cast import NOON
from tests.storage.conftest import Open
from tests.test_app import Running, running

LATER = f"{int(newest()[:4]) + 1:04}_a_later_one"
"""A version that this copy does not know."""

BESIDE = {"migrate": 0, "pair": 0, "outbox": 0, "backup FILE": 2}
"""How commands end where this copy may go on beside the newer one; a backup needs every table."""

pytestmark = pytest.mark.usefixtures("logs_as_before")


def migrate_later(url: str, compatible_with: str | None) -> None:
    """What a newer copy's migration leaves behind; without a note, one that knew no notes did it."""

    def change(connection: sa.Connection) -> None:
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :it"), {"it": LATER})
        for statement in (
            "CREATE TABLE of_later (id INTEGER)",
            "ALTER TABLE observations ADD COLUMN of_later VARCHAR",
            "ALTER TABLE outbox ADD COLUMN of_later VARCHAR NOT NULL DEFAULT 'x'",
            "CREATE INDEX ix_of_later ON observations (of_later)",
        ):
            connection.execute(sa.text(statement))
        connection.execute(sa.delete(versions.COMPATIBILITY))
        if compatible_with:
            note = sa.insert(versions.COMPATIBILITY).values(compatible_with=compatible_with)
            connection.execute(note)

    within_transaction(url, change)


def spoken(app: Running) -> list[str]:
    """What the bot has said, without that it was typing."""
    return [str(one.activity) for one in app.teams.sent if one.activity["type"] != "typing"]


def run(url: str, *line: str) -> Result:
    env = {"HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": url}
    return CliRunner().invoke(samples if line == ("load",) else cli, line, env=env)


def dump(path: Path) -> list[str]:
    """All that stands in a file of SQLite."""
    with closing(sqlite3.connect(path)) as connection:
        return list(connection.iterdump())


@pytest.mark.parametrize("line", COMMANDS)
def test_each_command_refuses_a_newer_database_and_says_what_to_do(
    sqlite_url: str, tmp_path: Path, line: str
) -> None:
    migrate_later(sqlite_url, compatible_with=LATER)
    before = dump(tmp_path / "havainto.db")
    found = run(sqlite_url, *line.replace("FILE", str(tmp_path / "file")).split())
    assert found.exit_code == 2, found.output
    for words in (
        "nothing was changed",
        f"migrated by a newer Havainto, to {LATER}",
        f"knows versions up to {newest()}",
        "update this copy, or restore the backup from before the update into an empty database",
    ):
        assert words in found.output
    assert "Traceback" not in found.output
    assert "bot migrate" not in found.output
    assert dump(tmp_path / "havainto.db") == before
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize(("line", "ends"), BESIDE.items(), ids=list(BESIDE))
def test_a_command_goes_on_beside_a_newer_copy_that_allows_it_but_a_backup(
    sqlite_url: str, tmp_path: Path, line: str, ends: int
) -> None:
    migrate_later(sqlite_url, compatible_with=newest())
    found = run(sqlite_url, *line.replace("FILE", str(tmp_path / "file")).split())
    assert found.exit_code == ends, found.output
    if line == "migrate":
        assert "Nothing is to be done: it was migrated by a newer Havainto" in found.output
    with closing(sqlite3.connect(tmp_path / "havainto.db")) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(LATER,)]


async def test_a_newer_database_is_refused_on_either_kind(
    empty_url: str, tmp_path: Path, open_database: Open
) -> None:
    url = empty_url
    await asyncio.to_thread(migrate.upgrade, url)
    units = UnitsOfWork(open_database(url), VAULT)
    async with units() as unit:
        await file(unit, "H-2026-0001")
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    await asyncio.to_thread(back_up, url, path, NOON)
    before = await rows(units)
    await asyncio.to_thread(migrate_later, url, None)
    for refused in (
        lambda: migrate.upgrade(url),
        lambda: versions.pending(url),
        lambda: back_up(url, tmp_path / "other", NOON),
        lambda: restore(url, path, ledger, NOON, replace=True),
    ):
        with pytest.raises(NewerDatabase, match="update this copy"):
            await asyncio.to_thread(refused)
    with pytest.raises(NewerDatabase, match="update this copy"):
        async with running(url):
            pytest.fail("it serves")
    database = open_database(url)
    looking = Readiness(database, KeyCheck(database, VAULT), ledger)
    found = await looking.look()
    assert set(found) == {Part.MIGRATIONS}
    assert "update this copy" in found[Part.MIGRATIONS]
    told = await doctor.examine({"local": True, "database_url": url})
    assert told.serious
    assert any(f"migrated by a newer Havainto, to {LATER}" in line for line in told.lines)
    assert await rows(units) == before


async def test_a_copy_beside_a_newer_one_serves_and_is_ready_on_either_kind(
    empty_url: str, open_database: Open
) -> None:
    await asyncio.to_thread(migrate.upgrade, empty_url)
    await asyncio.to_thread(migrate_later, empty_url, FLOOR)
    assert await versions.version_fault(open_database(empty_url)) is None
    note = await versions.version_note(open_database(empty_url))
    assert note
    assert "may go on beside the newer one until it is updated" in note
    async with running(empty_url) as app:
        async with app.http.get(app.url + "/readyz") as response:
            found = await response.json()
            assert (response.status, found["migrations"]) == (200, True)
            assert found["note"] == {"migrations": note}
        assert await app.post(app.message()) == (200, {})
        assert len(spoken(app)) == 1


async def test_an_observation_begun_before_a_newer_copy_migrated_is_filed_after_it(
    empty_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.version_check.EVERY", 0.0)
    await asyncio.to_thread(migrate.upgrade, empty_url)
    person, told = Person(), asyncio.Event()

    async def watch(posted: Posted) -> None:
        if "H-20" in str(posted.activity):
            told.set()

    async with running(empty_url, turns_per_minute=0) as app:
        app.teams.watch = watch
        for place, line in enumerate(person.lines(1)):
            if place == 2:  # the text is written, and not sent yet
                await asyncio.to_thread(migrate_later, empty_url, FLOOR)
            assert await app.post(person.activity(line, app.teams.url)) == (200, {})
        await asyncio.wait_for(told.wait(), 60)

    def counted(connection: sa.Connection) -> int:
        return int(connection.execute(sa.text("SELECT count(*) FROM observations")).scalar_one())

    assert await asyncio.to_thread(within_transaction, empty_url, counted) == 1


async def test_a_running_copy_refuses_units_once_a_newer_one_made_the_database_unfit_and_says_so_once(
    empty_url: str, open_database: Open
) -> None:
    await asyncio.to_thread(migrate.upgrade, empty_url)
    seconds = 0.0
    check = VersionCheck(open_database(empty_url), lambda: seconds)
    await check.usable()
    await asyncio.to_thread(migrate_later, empty_url, FLOOR)
    with capture_logs() as log:
        seconds += EVERY
        await check.usable()
        await asyncio.to_thread(_note, empty_url, LATER)
        await check.usable()  # nobody has looked since
        for _ in range(3):
            seconds += EVERY
            with pytest.raises(Unavailable, match="update this copy"):
                await check.usable()
        await asyncio.to_thread(_note, empty_url, FLOOR)
        seconds += EVERY
        await check.usable()
    assert [one["event"] for one in log] == ["database_newer", "database_too_new", "database_newer"]


def _note(url: str, compatible_with: str) -> None:
    def change(connection: sa.Connection) -> None:
        connection.execute(sa.update(versions.COMPATIBILITY).values(compatible_with=compatible_with))

    within_transaction(url, change)


async def test_a_person_is_told_that_nothing_was_saved_while_the_database_is_too_new(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("storage.version_check.EVERY", 0.0)
    async with running(sqlite_url) as app:
        await asyncio.to_thread(migrate_later, sqlite_url, LATER)
        assert await app.post(app.message(text="Terveyskeskukseen ei pääse bussilla.")) == (200, {})
        (said,) = spoken(app)
        assert "Vastaustasi ei tallennettu" in said
        async with app.http.get(app.url + "/readyz") as response:
            assert response.status == 503


async def test_a_newer_backup_is_refused_by_name(url: str, units: UnitsOfWork, tmp_path: Path) -> None:
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    made = await asyncio.to_thread(back_up, url, path, NOON)
    before = await rows(units)
    whole = gzip.decompress(path.read_bytes())
    path.write_bytes(gzip.compress(whole.replace(made.revision.encode(), LATER.encode(), 1)))
    with pytest.raises(NoBackup, match=f"made by a newer Havainto, at {LATER}.*update this copy"):
        await asyncio.to_thread(lambda: restore(url, path, ledger, NOON, replace=True))
    assert await rows(units) == before


NOTED: dict[str, frozenset[str]] = {
    "none": frozenset(),
    "older": frozenset({"0001_first_tables"}),
    "present": frozenset({newest()}),
    "later": frozenset({LATER}),
    "older commit's": frozenset({"0021"}),
}
MAY: dict[str, frozenset[str]] = {
    "no note": frozenset(),
    "from us": frozenset({newest()}),
    "from later": frozenset({LATER}),
}
STANDING = {
    "none": Standing.UNMIGRATED,
    "older": Standing.BEHIND,
    "present": Standing.CURRENT,
    "older commit's": Standing.OLD,
}


@pytest.mark.parametrize(("noted", "may"), list(product(NOTED, MAY)))
def test_what_the_version_of_a_database_is_to_this_copy(noted: str, may: str) -> None:
    found = Found(noted=NOTED[noted], compatible_with=MAY[may])
    beside = Standing.BESIDE if may == "from us" else Standing.NEWER
    assert found.standing is STANDING.get(noted, beside)


def test_each_standing_says_one_thing_to_do() -> None:
    assert set(versions._SAYS) == set(Standing)
    found = {
        name: Found(noted=NOTED[name]).says or ""
        for name in ("none", "older", "present", "later", "older commit's")
    }
    assert found["present"] == ""
    assert "bot migrate" in found["none"]
    assert "bot migrate" in found["older"]
    assert "update this copy" not in found["older"]
    assert "bot migrate" not in found["later"]


def test_the_guide_tells_the_sentence_of_a_newer_database_and_the_names_of_the_log() -> None:
    guide = " ".join((ROOT / "docs" / "guides" / "updates.md").read_text("utf-8").split())
    assert versions._NEWER.format(at="…", newest="…") in guide
    administrator = (ROOT / "docs" / "guides" / "administrator.md").read_text("utf-8")
    assert "`database_newer`, `database_too_new`" in administrator
