"""What systemd is told, heard at a real datagram socket: when the bot serves, that it lives, when it ends."""

import asyncio
import os
import signal
import socket
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.app import serve
from bot.settings import Settings
from bot.watchdog import MIGRATING, NOBODY, ServiceManager
from tests.fakes.keys import KEY
from tests.fakes.ports import free_ports
from tests.fakes.service_manager import Hearing

EXTEND = f"EXTEND_TIMEOUT_USEC={MIGRATING * 1e6:.0f}"


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[Hearing]:
    with closing(Hearing(str(tmp_path / "notify"))) as hearing:
        yield hearing


async def test_a_bot_is_ready_when_its_port_is_open_and_lives_on_with_a_broken_database(
    systemd: Hearing, tmp_path: Path
) -> None:
    port, database = free_ports(1)[0], tmp_path / "bot.db"
    env = {
        **os.environ,
        "NOTIFY_SOCKET": systemd.address,
        "WATCHDOG_USEC": "200000",
        "HAVAINTO_LOCAL": "1",
        "HAVAINTO_PORT": str(port),
        "HAVAINTO_METRICS_PORT": "0",
        "HAVAINTO_KEYS": KEY,
        "HAVAINTO_DATABASE_URL": f"sqlite:///{database}",
    }
    with (tmp_path / "log").open("wb") as log:
        command = (sys.executable, "-m", "bot", "serve")
        process = await asyncio.create_subprocess_exec(*command, env=env, stdout=log, stderr=log)
    try:
        started = await systemd.until("READY=1")
        assert started.count("READY=1") == 1
        assert EXTEND in started  # for the migration of its new database
        async with aiohttp.ClientSession(f"http://127.0.0.1:{port}") as http:
            async with http.get("/healthz") as answer:
                assert answer.status == 200
            with closing(sqlite3.connect(database)) as broken:
                broken.executescript("PRAGMA foreign_keys = OFF; DROP TABLE outbox")
            async with http.get("/readyz") as answer:
                assert answer.status == 503
        systemd.heard()
        assert [await systemd.next() for _ in range(3)] == ["WATCHDOG=1"] * 3
        process.send_signal(signal.SIGTERM)
        ended = await systemd.until("STOPPING=1")
        assert await process.wait() == 0
        assert {*ended, *systemd.heard()} <= {"WATCHDOG=1", "STOPPING=1"}
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def test_a_bot_without_a_port_never_says_that_it_is_ready(
    systemd: Hearing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("NOTIFY_SOCKET", systemd.address)
    monkeypatch.setenv("HAVAINTO_KEYS", KEY)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        settings = Settings(
            local=True,
            port=taken.getsockname()[1],
            metrics_port=0,
            database_url=f"sqlite:///{tmp_path / 'bot.db'}",
        )
        with pytest.raises(OSError, match="is taken by another program"):
            await serve(settings)
    assert "READY=1" not in systemd.heard()


async def test_a_stuck_loop_sends_no_sign_of_life(systemd: Hearing) -> None:
    limit = 0.05
    async with ServiceManager(address=systemd.address, limit=limit).pinged():
        assert await systemd.next() == "WATCHDOG=1"
        time.sleep(4 * limit)  # noqa: ASYNC251 - what sticks
        assert systemd.heard() == []
        assert await systemd.next() == "WATCHDOG=1"


async def test_more_time_is_asked_for_only_as_long_as_it_is_needed(systemd: Hearing) -> None:
    async with ServiceManager(address=systemd.address).granting_time():
        assert await systemd.next() == EXTEND
    assert len(asyncio.all_tasks()) == 1


async def test_an_abstract_socket_is_heard_as_well() -> None:
    with closing(Hearing(f"@havainto-{uuid4().hex}")) as hearing:
        ServiceManager(address=hearing.address).ready()
        assert await hearing.next() == "READY=1"


@pytest.mark.parametrize(
    ("environment", "limit"),
    [
        ({}, None),
        ({"WATCHDOG_USEC": "30000000"}, 30.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "7"}, 30.0),
        ({"WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "8"}, None),
        ({"WATCHDOG_USEC": "0"}, None),
    ],
)
def test_only_the_process_that_is_watched_sends_signs_of_life(
    environment: dict[str, str], limit: float | None
) -> None:
    assert ServiceManager.of(environment, 7).limit == limit


async def test_who_is_watched_by_nobody_sends_nothing_and_waits_for_nothing() -> None:
    assert ServiceManager.of({"WATCHDOG_USEC": "1"}, 7).address == NOBODY.address == ""
    async with ServiceManager(limit=0.01).pinged(), NOBODY.granting_time():
        assert len(asyncio.all_tasks()) == 1
    NOBODY.ready()


def test_a_service_manager_that_is_gone_stops_nothing(tmp_path: Path) -> None:
    with capture_logs() as log:
        ServiceManager(address=str(tmp_path / "nobody")).ready()
    assert [line["event"] for line in log] == ["service_manager_not_told"]
