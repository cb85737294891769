"""The commands of an administrator, and a bot that comes back after a disaster."""

import asyncio
import re
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from storage.backup import back_up
from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.restore import restore
from storage.unit_of_work import UnitsOfWork
from storage.vault import add_key, new_key, read_keys
from tests.cast import ANNA
from tests.conversations.filing import file_by_text, to_form_by_text
from tests.fakes.authority import TENANT_ID
from tests.fakes.keys import KEY, VAULT
from tests.keeping.archive import file, withdraw
from tests.stage import Chat, stage
from tests.storage.cast import NOON, a_draft, add_person

pytestmark = pytest.mark.usefixtures("logs_as_before")


@pytest.fixture
def run(database_url: str) -> Any:
    """Run a command on a migrated database."""

    def run(*line: str, **env: str) -> Result:
        usual = {"HAVAINTO_LOCAL": "1", "HAVAINTO_DATABASE_URL": database_url}
        return CliRunner().invoke(cli, line, env={**usual, **env})

    return run


def do(database_url: str, work: Any) -> None:
    """Something in a unit of work, outside the bot."""

    async def done() -> None:
        database = Database(database_url)
        await work(UnitsOfWork(database, VAULT, Ledger(Path(database_url[10:]).with_name("erasures.jsonl"))))
        await database.dispose()

    asyncio.run(done())


def test_retention_names_what_is_due_and_its_rule_and_never_a_word(run: Any, database_url: str) -> None:
    async def old(units: UnitsOfWork) -> None:
        async with units() as unit:
            await unit.drafts.add(
                a_draft(await add_person(unit), id="d1", changed_at=NOON.replace(year=2020))
            )
            at = NOON.replace(year=2020)
            await file(unit, "H-2020-0001", state="closed", received_at=at, since=at)

    do(database_url, old)
    due = ["drafts:d1  draft", "H-2020-0001  text"]
    for line, expected in (
        (["retention", "--dry-run"], due),
        (["retention"], due),
        (["retention", "--dry-run"], ["Nothing is due."]),
    ):
        found = run(*line)
        assert found.exit_code == 0
        assert found.stdout.splitlines() == expected


def test_a_hold_keeps_and_a_release_lets_go(run: Any, database_url: str) -> None:
    async def old(units: UnitsOfWork) -> None:
        async with units() as unit:
            at = NOON.replace(year=2020)
            await file(unit, "H-2020-0001", state="closed", received_at=at, since=at)

    do(database_url, old)
    assert "is held" in run("hold", "h-2020-0001").output
    assert "Nothing is due" in run("retention").output
    assert "not held" in run("hold", "H-2020-0001", "--release").output
    assert "H-2020-0001  text" in run("retention").output
    assert run("hold", "H-2020-0002").exit_code == 2


def test_backup_and_restore_by_command(run: Any, database_url: str, tmp_path: Path) -> None:
    async def filed(units: UnitsOfWork) -> None:
        async with units() as unit:
            await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)

    path = str(tmp_path / "havainto.backup")
    do(database_url, filed)
    made = run("backup", path).output
    assert "rows in" in made
    assert "are in no backup" in made
    do(database_url, lambda units: withdraw(units, "H-2026-0001"))
    refused = run("restore", path)
    assert refused.exit_code == 2
    assert "--replace" in refused.output
    restored = run("restore", path, "--replace").output
    assert "are back" in restored
    assert "are in no backup" in restored

    async def look(units: UnitsOfWork) -> None:
        async with units() as unit:
            observation = await unit.observations.numbered("H-2026-0001")
            assert observation
            assert observation.text == ""

    do(database_url, look)


def test_a_backup_of_another_key_is_named_before_anything_is_destroyed(
    run: Any, database_url: str, tmp_path: Path
) -> None:
    async def filed(units: UnitsOfWork) -> None:
        async with units() as unit:
            await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)

    path, keys = str(tmp_path / "havainto.backup"), tmp_path / "havainto.keys"
    do(database_url, filed)
    run("backup", path)
    do(database_url, lambda units: withdraw(units, "H-2026-0001"))
    add_key(keys)
    other = {"HAVAINTO_KEYS": "", "HAVAINTO_KEYS_FILE": str(keys)}
    (tmp_path / "havainto.db").rename(tmp_path / "before.db")
    assert run("migrate", **other).exit_code == 0
    refused = run("restore", path, "--replace", **other)
    assert refused.exit_code == 2
    assert f"{path} was sealed with a key that is not in the file of keys {keys}" in refused.output
    assert "Nothing is due" in run("retention", **other).output
    assert run("hold", "H-2026-0001", **other).exit_code == 2  # it is not there
    keys.write_text(f"{read_keys(keys)[0]}\n{KEY}\n", "utf-8")
    assert "are back" in run("restore", path, "--replace", **other).output
    assert run("hold", "H-2026-0001", **other).exit_code == 0


@pytest.mark.parametrize("with_canary", [True, False])
def test_a_backup_whose_key_nobody_has_comes_back_when_that_is_said(
    run: Any, database_url: str, tmp_path: Path, *, with_canary: bool
) -> None:
    async def filed(units: UnitsOfWork) -> None:
        async with units() as unit:
            await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)

    def forget_canary(connection: sa.Connection) -> None:
        connection.execute(sa.text("DELETE FROM canary"))

    path, other = str(tmp_path / "havainto.backup"), {"HAVAINTO_KEYS": new_key()}
    do(database_url, filed)
    if not with_canary:
        within_transaction(database_url, forget_canary)
    run("backup", path)
    assert run("restore", path, "--replace", **other).exit_code == 2
    assert "are back" in run("restore", path, "--replace", "--key-lost", **other).output
    assert "nobody is answered" in run("doctor", **other).output
    assert run("keys", "lost", "--for-good", **other).exit_code == 0
    assert "ok    the key is the one" in run("doctor", **other).output


def test_a_ledger_of_another_machine_is_taken_in(run: Any, database_url: str, tmp_path: Path) -> None:
    async def filed(units: UnitsOfWork) -> None:
        async with units() as unit:
            await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)

    path, other = tmp_path / "havainto.backup", tmp_path / "other.jsonl"
    do(database_url, filed)
    run("backup", str(path))
    do(database_url, lambda units: withdraw(units, "H-2026-0001"))
    (tmp_path / "erasures.jsonl").rename(other)
    (tmp_path / "havainto.db").unlink()  # the machine is lost, but for what the other one knows
    assert "are back" in run("restore", str(path), "--ledger", str(other)).output
    assert Ledger(tmp_path / "erasures.jsonl").read() == Ledger(other).read() != []


@pytest.mark.parametrize("name", ["missing.backup", "havainto.db"])
def test_what_is_no_backup_ends_in_plain_words(run: Any, tmp_path: Path, name: str) -> None:
    found = run("restore", str(tmp_path / name), "--replace")
    assert found.exit_code == 2
    assert name in found.output
    assert "Traceback" not in found.output


async def test_after_a_disaster_the_bot_shows_nothing_that_was_withdrawn_since(
    database_url: str, tmp_path: Path
) -> None:
    """F22, by the real bot: the backup knows the words, and nobody gets to see them."""
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    async with stage(database_url) as on:
        anna = Chat(on, ANNA)
        await file_by_text(anna)
        assert "H-2026-0001" in await anna.says("omat")
        await asyncio.to_thread(back_up, database_url, path, NOON)
        await anna.confirms("poista H-2026-0001")
        shown = await anna.says("omat")
    assert len(ledger.read()) == 1
    await asyncio.to_thread(lambda: restore(database_url, path, ledger, NOON, replace=True))
    async with stage(database_url) as on:
        again = await Chat(on, ANNA).says("omat")
    assert "Nyt: peruttu" in again
    later = [line for line in shown.splitlines() if re.search(r"\d\. peruttu$", line)]
    assert len(later) == 1  # the log of after the backup is lost, and nothing else
    assert again.splitlines() == [line for line in shown.splitlines() if line not in later]


async def test_a_draft_that_its_writer_gave_up_stays_away_after_a_restore(
    database_url: str, tmp_path: Path
) -> None:
    path, ledger = tmp_path / "havainto.backup", Ledger(tmp_path / "erasures.jsonl")
    async with stage(database_url) as on:
        await to_form_by_text(Chat(on, ANNA))
        await asyncio.to_thread(back_up, database_url, path, NOON)
        await Chat(on, ANNA).says("peruuta")
        await Chat(on, ANNA).says("peruuta")
    await asyncio.to_thread(lambda: restore(database_url, path, ledger, NOON, replace=True))
    async with stage(database_url) as on, on.unit() as unit:
        person = await unit.people.find(TENANT_ID, ANNA.object_id)
        assert person
        assert await unit.drafts.of(person.id) is None
