"""PgBouncer before PostgreSQL: with the setting all works, without it the operator reads why not."""

import asyncio
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.domain.log import Action, Entry
from bot.health.doctor import examine
from bot.settings import Pooler, Settings
from playground.runner import ROOT
from storage import migrate
from storage.backup import back_up
from storage.engine.database import Database
from storage.engine.failures import POOLED
from storage.unit_of_work import UnitsOfWork
from tests.cast import ANNA
from tests.conversations.filing import file_by_text
from tests.fakes.keys import KEY, VAULT
from tests.fakes.pgbouncer import pooler
from tests.stage import Chat, stage
from tests.storage.cast import NOON
from tests.storage.conftest import Open

pytestmark = [pytest.mark.postgres, pytest.mark.pgbouncer]

LOCAL = {"HAVAINTO_LOCAL": "1", "HAVAINTO_KEYS": KEY, "HAVAINTO_METRICS_PORT": "0", "HAVAINTO_PORT": "0"}


def run(*arguments: str, url: str, **more: str) -> subprocess.CompletedProcess[str]:
    """A command as the operator gives it."""
    settings = {**LOCAL, "HAVAINTO_DATABASE_URL": url, **more}
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env={**os.environ, **settings},
    )


@pytest.mark.parametrize("mode", ["session", "transaction"])
async def test_an_observation_is_filed_through_it(migrated_postgres_url: str, mode: str) -> None:
    with pooler(migrated_postgres_url, mode=mode) as url:
        async with stage(url, pooler=Pooler(mode)) as on:
            assert "H-2026-0001" in await file_by_text(Chat(on, ANNA))


async def test_many_units_of_two_copies_share_few_sessions(
    migrated_postgres_url: str, open_database: Open
) -> None:
    async def work(units: UnitsOfWork, number: int) -> str:
        async with units(serial=f"conversation {number % 3}") as unit:
            await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject=f"{number}"))
            assert len(await unit.log.of(f"{number}")) == 1
            return await unit.observations.next_number(2026)

    with pooler(migrated_postgres_url, mode="transaction") as url:
        copies = [UnitsOfWork(open_database(url, pooled=True), VAULT) for _ in range(2)]
        numbers = await asyncio.gather(*(work(copies[n % 2], n) for n in range(40)))
        for copy in copies:
            await copy._database.dispose()
    assert sorted(numbers) == [f"H-2026-{n:04}" for n in range(1, 41)]


def test_migrations_and_backups_need_no_setting(postgres_url: str, tmp_path: Path) -> None:
    with pooler(postgres_url, mode="transaction") as url:
        migrate.upgrade(url)
        assert migrate.check(url) == []
        header = back_up(url, tmp_path / "backup", datetime.now(UTC))
    assert header.rows["observations"] == 0


@pytest.mark.fast_path
async def test_without_the_setting_it_is_known_by_what_fails(
    migrated_postgres_url: str, open_database: Open
) -> None:
    assert not await open_database(migrated_postgres_url).lends_sessions()
    for mode, lends in (("session", False), ("transaction", True)):
        with pooler(migrated_postgres_url, mode=mode) as url:
            for pooled in (False, True):
                database = Database(url, pooled=pooled)
                assert await database.lends_sessions() is (lends and not pooled), (mode, pooled)
                await database.dispose()


@pytest.mark.fast_path
def test_without_the_setting_the_bot_does_not_start_and_says_why(migrated_postgres_url: str) -> None:
    with pooler(migrated_postgres_url, mode="transaction") as url:
        ran = run("serve", url=url)
    assert ran.returncode == 2
    assert ran.stderr.splitlines()[-1] == f"HAVAINTO_DATABASE_URL: {POOLED}."
    assert "Traceback" not in ran.stderr


@pytest.mark.fast_path
async def test_the_doctor_names_the_pooler(
    migrated_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in LOCAL.items():
        monkeypatch.setenv(name, value)
    with pooler(migrated_postgres_url, mode="transaction") as url:
        found = await examine({"database_url": url})
        assert found.serious
        assert [line for line in found.lines if POOLED in line and line.startswith("MEND")]
        found = await examine({"database_url": url, "pooler": Pooler.TRANSACTION})
        assert not [line for line in found.lines if line.startswith("MEND")]
    with pooler(migrated_postgres_url, mode="statement") as url:
        found = await examine({"database_url": url})
        assert [line for line in found.lines if "MEND" in line and "a pooler in statement mode" in line]


def test_the_setting_is_read_in_any_letter_case() -> None:
    assert Settings(local=True, pooler="Transaction").pooled  # type: ignore[arg-type]  # as the environment has it
    assert not Settings(local=True, pooler="session").pooled  # type: ignore[arg-type]
    assert not Settings(local=True).pooled
