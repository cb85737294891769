"""Keys, drill and restore of encrypted backups, by command."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import uuid4

import pyrage
import pytest
from click.testing import Result
from typer.testing import CliRunner

from bot.__main__ import cli
from bot.domain.observation import Observation
from bot.ports import Made
from storage.backup import back_up
from storage.backup_folder import Folder
from storage.encryption import encrypt
from storage.engine.database import Database
from storage.ledger import Ledger
from storage.private_folder import PREFIX
from storage.unit_of_work import UnitsOfWork
from storage.vault import add_key
from tests.fakes.keys import VAULT
from tests.keeping.archive import file, withdraw
from tests.keeping.backup_copies import IDENTITY
from tests.storage.cast import NOON, add_person

pytestmark = pytest.mark.usefixtures("logs_as_before")

Run = Callable[..., Result]


class Machine:
    """A machine with a bot on SQLite, and what lies in a safe."""

    def __init__(self, folder: Path, url: str) -> None:
        self.url, self.data, self.backups = url, folder / "data", folder / "backups"
        self.backups.mkdir()
        self.key = folder / "safe"
        self.public = ""

    def run(self, *line: object, **env: str) -> Result:
        """Run a command there."""
        usual = {
            "HAVAINTO_LOCAL": "1",
            "HAVAINTO_DATABASE_URL": self.url,
            "HAVAINTO_LEDGER": str(self.data / "erasures.jsonl"),
        }
        return CliRunner().invoke(cli, [str(one) for one in line], env={**usual, **env})

    def do(self, work: Callable[[UnitsOfWork], Awaitable[Any]]) -> Any:
        """Do something in the bot, with the machine's ledger."""

        async def done() -> Any:
            database = Database(self.url)
            try:
                return await work(UnitsOfWork(database, VAULT, Ledger(self.data / "erasures.jsonl")))
            finally:
                await database.dispose()

        return asyncio.run(done())

    def make(self, day: str = "2026-11-30") -> Path:
        """Make a day's backup as the duty does, but for the scratch copy."""
        folder, token, plain = Folder(self.backups, kept=9), uuid4().hex, self.data / "plain"
        self.data.mkdir(exist_ok=True)
        back_up(self.url, plain, NOON)
        size, sha256 = encrypt(plain, folder.unfinished(token, "backup"), (self.public,))
        plain.unlink()
        (ledger := self.data / "erasures.jsonl").touch()
        _, of_ledger = encrypt(ledger, folder.unfinished(token, "erasures"), (self.public,))
        made = Made(id=day, token=token, rows=0, size=size, sha256=sha256, ledger_sha256=of_ledger)
        return self.backups / folder.publish(made)


@pytest.fixture
def machine(tmp_path: Path, sqlite_url: str) -> Machine:
    """One that has two observations, and keys for backups."""
    one = Machine(tmp_path, sqlite_url)
    made = one.run("backup-keys", one.key)
    one.public = made.stdout.strip()

    async def filed(units: UnitsOfWork) -> None:
        async with units() as unit:
            for number in ("H-2026-0001", "H-2026-0002"):
                await file(unit, number, person_id=(await add_person(unit)).id)

    one.do(filed)
    return one


def test_the_private_key_goes_into_a_file_that_is_never_overwritten(machine: Machine) -> None:
    key = machine.key.read_text("ascii")
    assert machine.key.stat().st_mode & 0o777 == 0o600
    private = pyrage.x25519.Identity.from_str(key.splitlines()[-1])
    assert machine.public == str(private.to_public())
    assert f"# public key: {machine.public}\n" in key
    refused = machine.run("backup-keys", machine.key)
    assert refused.exit_code == 2
    assert "never overwritten" in refused.output
    assert machine.key.read_text("ascii") == key
    assert machine.run("backup-keys", machine.key / "in a file").exit_code == 2


def test_the_drill_tells_what_a_backup_holds_and_leaves_the_bot_as_it_was(machine: Machine) -> None:
    backup = machine.make()
    machine.do(lambda units: withdraw(units, "H-2026-0001"))
    (ledger := machine.data / "erasures.jsonl").rename(machine.data / "erased")
    before = {one.name: one.read_bytes() for one in machine.backups.iterdir()}
    (both := machine.data / "both").write_text(f"{IDENTITY}\n{machine.key.read_text('ascii')}", "ascii")
    found = machine.run("backup-drill", backup, "--identity", both, "--ledger", machine.data / "erased")
    assert found.exit_code == 0, found.output
    lines = found.stdout.splitlines()
    assert re.search(r"^observations +2 +2$", found.stdout, re.MULTILINE)
    assert lines[-1] == f"{backup.name} is good: 2 observations up to {NOON:%Y-%m-%d}."
    assert lines[-2].startswith("1 erasure(s) since then")
    assert lines[-3].startswith("The key opens ")
    assert {one.name: one.read_bytes() for one in machine.backups.iterdir()} == before
    assert not ledger.exists()
    assert not list(machine.data.glob(f"{PREFIX}*"))


def test_whatever_keeps_a_backup_from_being_opened_is_said_in_words(machine: Machine, tmp_path: Path) -> None:
    backup, other, keys = machine.make(), tmp_path / "other", tmp_path / "havainto.keys"
    machine.run("backup-keys", other)
    add_key(keys)
    whole, drill = backup.read_bytes(), ("backup-drill", backup, "--identity")
    locked, text = tmp_path / "locked", tmp_path / "text"
    encrypt(machine.key, locked, (machine.public,))
    text.write_text("kissa", "ascii")
    encrypt(text, sealed := tmp_path / "sealed", (machine.public,))
    for line, env, said in (
        (("backup-drill", backup), {}, "is encrypted: say --identity FILE"),
        ((*drill, other), {}, f"was not encrypted for a key in {other}"),
        ((*drill, locked), {}, "is locked with a passphrase"),
        ((*drill, text), {}, "holds no private key of age"),
        (
            (*drill, machine.key),
            {"HAVAINTO_KEYS": "", "HAVAINTO_KEYS_FILE": str(keys)},
            "was sealed with a key that is not in",
        ),
        (("backup-drill", text), {}, f"{text} is no backup of Havainto"),
        (("backup-drill", sealed, "--identity", machine.key), {}, f"{sealed} is no backup of Havainto"),
    ):
        found = machine.run(*line, **env)
        assert found.exit_code == 2, found.output
        assert said in found.output
    backup.write_bytes(whole[:-1])
    assert "its checksum is not the one that lies beside it" in machine.run(*drill, machine.key).output
    (backup.with_name("havainto-2026-11-30.sha256")).unlink()
    for changed in (whole[:-9], whole[:-9] + bytes(9)):
        backup.write_bytes(changed)
        assert "is damaged or cut off" in machine.run(*drill, machine.key).output
    backup.write_bytes(whole[:40])
    assert machine.run(*drill, machine.key).exit_code == 2
    assert not list(machine.data.glob(f"{PREFIX}*"))


def test_a_lost_machine_comes_back_with_what_was_erased_since_as_the_newest_ledger_lies_beside(
    machine: Machine,
) -> None:
    backup = machine.make()
    machine.do(lambda units: withdraw(units, "H-2026-0001"))
    machine.make("2026-12-01")
    (machine.data / "erasures.jsonl").unlink()
    refused = machine.run("restore", backup, "--identity", machine.key)
    assert refused.exit_code == 2
    assert "--replace" in refused.output
    found = machine.run("restore", backup, "--identity", machine.key, "--replace")
    assert found.exit_code == 0, found.output
    assert "the ledger's 1 erasure(s) hold" in found.output

    async def texts(units: UnitsOfWork) -> list[Observation | None]:
        async with units.reading() as unit:
            return [await unit.observations.numbered(number) for number in ("H-2026-0001", "H-2026-0002")]

    withdrawn, kept = machine.do(texts)
    assert withdrawn.text == ""
    assert kept.text
    assert not list(machine.data.glob(f"{PREFIX}*"))
