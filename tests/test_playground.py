"""The bot and the Playground beside each other: started together, stopped together, nothing left behind."""

import asyncio
import os
import select
import signal
import socket
import subprocess
import sys
from dataclasses import replace
from http.client import HTTPConnection
from pathlib import Path

import pytest

from playground import runner
from playground.runner import LOAD, MIGRATE, Plan, StartError, run, running
from tests.fakes.ports import free_ports

STAND_IN = """
import os, sys
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

what = sys.argv[1]
with Path("pids").open("a") as pids:
    pids.write(f"{os.getpid()}\\n")
with Path("steps").open("a") as steps:
    steps.write(f"{what} {os.environ.get('HAVAINTO_LOCAL')} {os.environ.get('HAVAINTO_DATABASE_URL')}\\n")
if what == os.environ.get("FAILS"):
    sys.exit(3)
if what in ("migrate", "demo"):
    sys.exit(0)
port = os.environ["HAVAINTO_PORT"] if what == "serve" else sys.argv[sys.argv.index("--port") + 1]

class Answer(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/die":
            os._exit(7)
        self.send_response(503 if what == os.environ.get("SICK") else 200)
        self.end_headers()

HTTPServer(("127.0.0.1", int(port)), Answer).serve_forever()
"""


@pytest.fixture
def plan(tmp_path: Path) -> Plan:
    script = tmp_path / "stand_in.py"
    script.write_text(STAND_IN)
    port, playground_port = free_ports(2)
    command = (sys.executable, str(script))
    return Plan(
        port=port,
        playground_port=playground_port,
        command=command,
        playground_command=command,
        folder=tmp_path,
        steps=((*command, "migrate"),),
    )


def alive(plan: Plan) -> list[int]:
    """Return the stand-ins that are still there (a process that was reaped has no /proc entry)."""
    return [
        pid for pid in map(int, (plan.folder / "pids").read_text().split()) if Path(f"/proc/{pid}").exists()
    ]


def listening_at(port: int) -> list[str]:
    """Return the addresses, as Linux writes them, at which something listens on `port`."""
    tables = [Path("/proc/net/tcp6"), Path("/proc/net/tcp")]
    rows = [line.split() for table in tables if table.exists() for line in table.read_text().splitlines()]
    return [row[1] for row in rows if row[1].endswith(f":{port:04X}") and row[3] == "0A"]


def kill_the_server_of(address: str) -> None:
    connection = HTTPConnection(address.removeprefix("http://"), timeout=5)
    connection.request("GET", "/die")
    with pytest.raises(ConnectionError):
        connection.getresponse()
    connection.close()


async def test_both_answer_inside_the_block_and_none_is_left_after_it(plan: Plan) -> None:
    async with running(plan) as both:
        assert len(alive(plan)) == 2
        assert both.bot == f"http://127.0.0.1:{plan.port}"
        assert both.playground == f"http://127.0.0.1:{plan.playground_port}"
    assert alive(plan) == []


async def test_none_is_left_when_the_block_fails(plan: Plan) -> None:
    with pytest.raises(ZeroDivisionError):
        async with running(plan):
            raise ZeroDivisionError
    assert alive(plan) == []


async def test_the_bot_is_migrated_before_it_serves_in_local_mode(plan: Plan) -> None:
    async with running(replace(plan, env={"HAVAINTO_DATABASE_URL": "sqlite+aiosqlite:///one.db"})):
        lines = (plan.folder / "steps").read_text().splitlines()
    assert lines[:2] == [f"{step} 1 sqlite+aiosqlite:///one.db" for step in ("migrate", "serve")]


@pytest.mark.parametrize(
    ("facts", "says"),
    [
        ({"FAILS": "migrate"}, "command `migrate` failed with exit code 3"),
        ({"FAILS": "serve"}, "The bot ended at once (exit code 3)"),
        ({"SICK": "serve"}, "The bot did not answer within 1 seconds"),
    ],
)
def test_a_bot_that_does_not_come_up_is_named_and_none_is_left(
    plan: Plan, facts: dict[str, str], says: str
) -> None:
    told: list[str] = []
    assert run(demo=False, plan=replace(plan, env=facts, ready_within=1), say=told.append) == 1
    assert says in told[-1]
    assert alive(plan) == []


@pytest.mark.parametrize("setting", ["HAVAINTO_PORT", "HAVAINTO_PLAYGROUND_PORT"])
def test_a_taken_port_is_told_in_plain_words_before_anything_starts(plan: Plan, setting: str) -> None:
    told: list[str] = []
    port = plan.port if setting == "HAVAINTO_PORT" else plan.playground_port
    with socket.create_server(("127.0.0.1", port)):
        assert run(demo=False, plan=plan, say=told.append) == 1
    assert f"port {port} of 127.0.0.1 is in use" in told[-1]
    assert setting in told[-1]
    assert not (plan.folder / "pids").exists()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_signal_stops_both_and_is_no_failure(plan: Plan, number: signal.Signals) -> None:
    told: list[str] = []

    def say(text: str) -> None:
        told.append(text)
        os.kill(os.getpid(), number)
        os.kill(os.getpid(), number)

    assert run(demo=False, plan=plan, say=say) == 0
    assert f"http://127.0.0.1:{plan.playground_port}" in told[0]
    assert "has stopped" in told[-1]
    assert alive(plan) == []


@pytest.mark.parametrize(("victim", "name"), [("port", "The bot"), ("playground_port", "The Playground")])
def test_when_one_ends_by_itself_the_other_is_stopped_and_the_one_is_named(
    plan: Plan, victim: str, name: str
) -> None:
    told: list[str] = []

    def say(text: str) -> None:
        told.append(text)
        if "Open this address" in text:
            kill_the_server_of(f"http://127.0.0.1:{getattr(plan, victim)}")

    assert run(demo=False, plan=plan, say=say) == 1
    assert told[-1] == f"{name} ended by itself (exit code 7)."
    assert alive(plan) == []


async def test_a_process_that_will_not_stop_is_killed_after_the_time_limit(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    script = plan.folder / "deaf.py"
    script.write_text(f"import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n{STAND_IN}")
    monkeypatch.setattr(runner, "STOPPED_WITHIN", 0.2)
    async with running(replace(plan, command=(sys.executable, str(script)))):
        pass
    assert alive(plan) == []


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can tie a child to its parent")
def test_a_parent_that_is_killed_outright_leaves_no_child(plan: Plan) -> None:
    code = f"""
import signal, os
from pathlib import Path
from playground.runner import Plan, run
command = {plan.command!r}
plan = Plan(port={plan.port}, playground_port={plan.playground_port}, folder=Path({str(plan.folder)!r}),
            command=command, playground_command=command, steps={plan.steps!r})
run(demo=False, plan=plan, say=lambda text: os.kill(os.getpid(), signal.SIGKILL))
"""
    ended = subprocess.run([sys.executable, "-c", code], check=False, timeout=30, cwd=runner.ROOT)
    assert ended.returncode == -signal.SIGKILL
    for pid in alive(plan):
        descriptor = os.pidfd_open(pid)
        assert select.select([descriptor], [], [], 5)[0], f"process {pid} outlived its parent"
        os.close(descriptor)


def test_the_demo_has_a_database_of_its_own_and_loads_the_samples() -> None:
    plan = runner._planned({}, demo=True)
    assert plan.env == {"HAVAINTO_DATABASE_URL": "sqlite+aiosqlite:///var/demo.db"}
    assert list(plan.steps) == [MIGRATE, LOAD]


def test_the_demo_keeps_a_database_that_was_chosen() -> None:
    plan = runner._planned({"HAVAINTO_DATABASE_URL": "sqlite+aiosqlite:///mine.db"}, demo=True)
    assert plan.env == {"HAVAINTO_DATABASE_URL": "sqlite+aiosqlite:///mine.db"}


def test_the_ports_come_from_the_environment() -> None:
    plan = runner._planned({"HAVAINTO_PORT": "4000", "HAVAINTO_PLAYGROUND_PORT": "4001"}, demo=False)
    assert (plan.port, plan.playground_port) == (4000, 4001)
    assert "http://127.0.0.1:4000/api/messages" in plan.playground_line()


@pytest.mark.parametrize("text", ["", "many", "0", "65536", "-1"])
def test_a_port_that_is_none_is_refused_in_plain_words(text: str) -> None:
    with pytest.raises(StartError, match=r"HAVAINTO_PORT is .* must be a port number"):
        runner._planned({"HAVAINTO_PORT": text}, demo=False)


def test_without_the_playground_it_is_told_to_make_setup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(runner, "PLAYGROUND", tmp_path / "cli.js")
    assert run(demo=False) == 1
    assert "make setup" in capsys.readouterr().out


async def test_the_pinned_playground_starts_reads_our_world_and_listens_on_the_loopback_only(
    plan: Plan,
) -> None:
    async with running(replace(plan, playground_command=None)) as both:
        connection = HTTPConnection(both.playground.removeprefix("http://"), timeout=20)
        try:
            connection.request("GET", "/_internal/v1/config")
            config = await asyncio.to_thread(lambda: connection.getresponse().read().decode())
        finally:
            connection.close()
        assert "Havainto" in config
        assert "Rakenteellinen sosiaalityö" in config
        assert set(listening_at(plan.playground_port)) == {f"0100007F:{plan.playground_port:04X}"}


def test_another_pairing_code_comes_from_the_same_database(
    plan: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("HAVAINTO_DATABASE_URL", raising=False)
    line = runner.pairing(plan)
    assert line.startswith("HAVAINTO_LOCAL=1 ")
    assert "DATABASE_URL" not in line
    assert line.endswith("stand_in.py pair")
    demo = runner.pairing(replace(plan, env={"HAVAINTO_DATABASE_URL": "sqlite:///a file.db"}))
    assert " HAVAINTO_DATABASE_URL='sqlite:///a file.db' " in demo
    here = runner.pairing(replace(plan, folder=Path(sys.executable).parent))
    assert f"HAVAINTO_LOCAL=1 {Path(sys.executable).name} " in here
