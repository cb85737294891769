"""The machine as the doctor sees it: disks, rights, limits, versions, and what is stored on it."""

import errno
import os
import resource
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.health import tried_database
from bot.health.checks import machine, places, storing
from bot.health.doctor import examine
from bot.health.findings import Check
from bot.health.installation import World
from dialogs.teams import sdk
from storage.engine.database import Database
from storage.erasures import Erasures
from storage.ledger import Ledger
from storage.vault import add_key
from tests.domain.test_settings import REAL
from tests.fakes.certificates import pem
from tests.health import said
from tests.storage.cast import NOON

GIB, MIB = 1024**3, 1024**2


@dataclass
class Look:
    """An installation on a machine that a test changes."""

    world: World
    values: dict[str, Any]

    async def __call__(self, check: Check, **more: Any) -> list[str]:
        return said(await examine({**self.values, **more}, self.world), check)


@pytest.fixture
def look(microsoft: World, sqlite_url: str) -> Look:
    """A good one."""
    return Look(microsoft, {**REAL, "database_url": sqlite_url})


@pytest.mark.parametrize(
    ("free", "total", "words"),
    [
        (50 * GIB, 100 * GIB, "ok    the disk of the database has room: 51 200 MiB free"),
        (9 * GIB, 100 * GIB, "note  the disk of the database gets full: 9 216 MiB free"),
        (GIB - 1, 5 * GIB, "note  the disk of the database gets full"),
        (200 * MIB, GIB, "note  the disk of the database gets full"),
        (200 * MIB - 1, GIB, "MEND  the disk of the database is nearly full"),
        (0, 0, "MEND  the disk of the database is nearly full"),
    ],
)
async def test_how_full_the_disks_are(look: Look, free: int, total: int, words: str) -> None:
    look.world = replace(look.world, usage=lambda _folder: SimpleNamespace(free=free, total=total))
    (told,) = await look(Check.DISK)  # all folders lie on one disk
    assert told.startswith(words)


async def test_folders_that_are_missing_or_files(look: Look, tmp_path: Path) -> None:
    keys = {"backup_recipients": "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"}
    told = await look(Check.DISK, backup_folder=tmp_path / "none", **keys)
    assert f"MEND  the folder of backups, {tmp_path / 'none'}, does not exist, or" in told[-1]
    (tmp_path / "file").write_text("", "utf-8")
    told = await look(Check.DISK, backup_folder=tmp_path / "file", **keys)
    assert f"MEND  the folder of backups, {tmp_path / 'file'}, cannot be used" in told[-1]


async def test_a_folder_that_this_user_may_not_write_in(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places.os, "access", lambda *_args, **_more: False)
    told = await look(Check.DISK)
    assert told[0].startswith("MEND  this user may not write in")
    assert "chown havainto:havainto" in told[0]


async def test_a_folder_that_this_user_may_not_make_is_told_and_no_other(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places.os, "access", lambda *_args, **_more: False)
    missing = tmp_path / "not" / "there"
    told = await look(Check.DISK, database_url=f"sqlite:///{missing / 'havainto.db'}")
    assert told[0].startswith(f"MEND  the folder of the database, {missing}, does not exist")
    assert "chown" not in told[0]


async def test_a_file_that_this_user_may_not_reach(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, **_more: Any) -> None:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    file = tmp_path / "closed" / "havainto.db"
    with monkeypatch.context() as closed:
        closed.setattr(Path, "stat", refuse)
        assert tried_database._missing(file) == (
            f"the database {file} cannot be reached by this user: Permission denied"
        )
        assert places._behind_a_closed_folder(file)
        assert places._nearest(file) == Path("/")


async def test_a_disk_that_may_only_be_read(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places.os, "statvfs", lambda _path: SimpleNamespace(f_flag=os.ST_RDONLY))
    assert "is mounted read-only" in (await look(Check.DISK))[0]


@pytest.mark.parametrize(("mode", "exposed"), [(0o600, False), (0o400, False), (0o644, True), (0o604, True)])
async def test_secrets_that_others_may_read(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: int, *, exposed: bool
) -> None:
    monkeypatch.delenv("HAVAINTO_KEYS")
    keys, certificate, settings = (tmp_path / name for name in ("a.keys", "bot.pem", "havainto.env"))
    add_key(keys)
    certificate.write_bytes(pem())
    settings.write_text("HAVAINTO_APP_SECRET=x\n", "utf-8")
    for file in (keys, certificate, settings):
        file.chmod(mode)
    of_certificate = {"app_type": "Certificate", "app_secret": "", "app_certificate": certificate}
    told = [
        one for one in await look(Check.FILES, keys_file=keys, **of_certificate) if "runs as root" not in one
    ]
    if exposed:
        assert len(told) == 3
        assert f"MEND  HAVAINTO_KEYS_FILE: others may read {keys} (mode {mode:o}): `chmod 600 {keys}`" in told
    else:
        assert told == ["ok    no other user may read the files of secrets that are known here"]


async def test_a_database_that_others_may_read(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other.db").write_bytes(b"")
    (tmp_path / "other.db").chmod(0o644)
    values = {"database_url": f"sqlite:///{tmp_path / 'other.db'}"}
    assert not [one for one in await look(Check.FILES, **values) if "the database" in one]  # a closed folder
    monkeypatch.setattr(places, "_behind_a_closed_folder", lambda _path: False)
    assert "MEND  the database: others may read" in "\n".join(await look(Check.FILES, **values))


@pytest.mark.parametrize(
    ("files", "words"),
    [
        (resource.RLIM_INFINITY, "ok    files: enough"),
        (4096, "ok    files: enough"),
        (1024, "ok    files: 1024 may be open here, which leaves 800 connections"),
        (600, "note  files: 600 may be open here, which leaves 376"),
        (256, "MEND  files: 256 may be open here, which leaves 32"),
        (64, "MEND  files: 64 may be open here, which leaves 0"),
    ],
)
async def test_how_many_files_may_be_open(
    look: Look, monkeypatch: pytest.MonkeyPatch, files: int, words: str
) -> None:
    monkeypatch.setattr(machine.resource, "getrlimit", lambda _which: (files, files))
    assert (await look(Check.LIMITS))[0].startswith(words)


async def test_versions_that_nobody_mends_and_packages_that_are_missing(
    look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    (told,) = await look(Check.VERSIONS)
    assert told.startswith("ok    Havainto ")
    ended = dict.fromkeys(machine.PYTHON_ENDS, date(2026, 1, 1))
    monkeypatch.setattr(machine, "PYTHON_ENDS", ended)
    wanted = ["aiohttp<4,>=3.14", "nowhere-found[more]<2,>=1", "left-out; extra == 'pdf'"]
    monkeypatch.setattr(machine.metadata, "requires", lambda _name: wanted)
    _, python, missing = await look(Check.VERSIONS)
    assert "has had no corrections since 2026-01-01" in python
    assert missing.startswith("MEND  packages are missing (nowhere-found): install `requirements.lock`")


async def test_the_sdk_that_runs_the_turns(look: Look, monkeypatch: pytest.MonkeyPatch) -> None:
    (told,) = await look(Check.SDK)
    assert told.startswith("note  botbuilder-core 4.17.1 runs the turns")
    assert "no corrections since 2025-12-31" in told
    (told,) = await look(Check.SDK, sdk="agents")
    assert told.startswith("ok    microsoft-agents-hosting-core ")
    monkeypatch.setattr(sdk, "find_spec", lambda _name: None)
    (told,) = await look(Check.SDK, sdk="agents")
    assert told.startswith("MEND  HAVAINTO_SDK=agents: the SDK is not installed. Install the extra")


def test_each_sdk_has_a_package() -> None:
    assert {*machine.SDKS} == set(sdk.Sdk)


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("aiohttp<4,>=3.14", "aiohttp"),
        ("botbuilder-core==4.17.1", "botbuilder-core"),
        ("fluent.runtime<1,>=0.4", "fluent.runtime"),
        ("sqlalchemy[asyncio]<2.2,>=2.1", "sqlalchemy"),
        ("x25519~=1.0", "x25519"),
        ("tzdata", "tzdata"),
        ('tomli; python_version < "3.12"', "tomli"),
    ],
)
def test_a_requirement_s_name(written: str, name: str) -> None:
    assert machine._name(written) == name


@pytest.mark.parametrize(
    ("server", "today", "ended"),
    [
        ("SQLite 3.40.1", date(2999, 1, 1), None),
        ("", date(2999, 1, 1), None),
        ("PostgreSQL 17.2", date(2026, 11, 30), None),
        ("PostgreSQL 14.9", date(2026, 11, 30), date(2026, 11, 12)),
        ("PostgreSQL 9.6", date(2026, 11, 30), date(2026, 11, 12)),
        ("PostgreSQL 99beta1", date(2026, 11, 30), None),
    ],
)
def test_a_server_s_version_that_nobody_mends(server: str, today: date, ended: date | None) -> None:
    assert storing._ended(server, today) == ended


@pytest.mark.postgres
async def test_the_server_s_version_is_told(look: Look, migrated_postgres_url: str) -> None:
    (told,) = await look(Check.DATABASE, database_url=migrated_postgres_url)
    assert told.startswith("ok    the database is reachable and at the newest version (PostgreSQL ")


ERASED = Erasure(id="e1", at=NOON, rule=Rule.LOG, kind=ErasureKind.ROW, subject="log:1", fields=())


async def note(url: str) -> None:
    database = Database(url)
    async with database.transaction() as connection:
        await Erasures(connection).add(ERASED)
    await database.dispose()


async def test_a_ledger_older_than_the_database_and_a_database_older_than_the_ledger(
    look: Look, tmp_path: Path
) -> None:
    path = tmp_path / "ledger"
    assert await look(Check.LEDGER, ledger=path) == ["ok    the erasure ledger holds 0 erasure(s)"]
    assert not path.exists()
    Ledger(path).append([ERASED])
    told = await look(Check.LEDGER, ledger=path)
    assert told[0] == "ok    the erasure ledger holds 1 erasure(s)"
    assert told[1].startswith("note  the database is older than the erasure ledger")
    await note(look.values["database_url"])
    assert len(await look(Check.LEDGER, ledger=path)) == 1
    path.unlink()
    told = await look(Check.LEDGER, ledger=path)
    assert told[1].startswith("note  the erasure ledger is older than the database, and lacks 1")


async def test_a_ledger_of_a_newer_version(look: Look, tmp_path: Path) -> None:
    (tmp_path / "ledger").write_text('{"id": "1"}\n', "utf-8")
    (told,) = await look(Check.LEDGER, ledger=tmp_path / "ledger")
    assert told.startswith("MEND  the erasure ledger cannot be read, so nobody is answered")


def files_in(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


@pytest.mark.parametrize("make", [Path.mkdir, lambda _path: None], ids=["an empty folder", "no folder"])
async def test_looking_makes_neither_a_database_nor_a_key(
    look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make: Callable[[Path], Any]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("HAVAINTO_KEYS")
    make(tmp_path / "var")
    before = files_in(tmp_path)
    found = await examine({"local": True, "database_url": "sqlite:///var/havainto.db"}, look.world)
    assert files_in(tmp_path) == before
    assert said(found, Check.IDENTITY_KEY) == [
        "note  there is no key yet: local mode makes one at its first start, in var/havainto.keys"
    ]
    assert "python -m bot migrate" in said(found, Check.DATABASE)[0]
