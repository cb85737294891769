"""systemd's unit and nginx's file fit the bot, and the guide."""

import re
from pathlib import Path

import pytest

from bot.settings import Settings
from bot.watchdog import MIGRATING
from dialogs.teams import ingress, listener
from dialogs.teams.ingress import HANDLER_ARGS, MAX_BYTES
from tests.deploy.files import DEPLOY, GUIDE, PROJECT, PROXY, SERVICES, UPSTREAMS, WRITTEN, of_unit, seconds

FILES = listener.MOST + listener.BACKLOG + listener.OWN_FILES


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.name)
def test_every_setting_that_is_named_is_one(path: Path) -> None:
    named = {name.lower() for name in re.findall(r"HAVAINTO_([A-Z_]+)", path.read_text())}
    assert named <= Settings.model_fields.keys()


def test_systemd_waits_for_the_bot_s_own_word_and_watches_it() -> None:
    assert of_unit("Type") == ["notify"]
    assert of_unit("NotifyAccess") == ["main"]
    assert of_unit("Restart") == ["always"]
    assert float(of_unit("WatchdogSec")[0]) >= 30
    assert float(of_unit("TimeoutStartSec")[0]) > MIGRATING


def test_it_may_have_the_files_that_its_connections_need() -> None:
    for files in (*of_unit("LimitNOFILE"), SERVICES["bot-1"]["ulimits"]["nofile"]):
        assert int(files) >= FILES


def test_the_unit_writes_where_the_guide_says() -> None:
    assert of_unit("StateDirectory") == ["havainto"]
    assert of_unit("StateDirectoryMode") == ["0700"]
    for path in (of_unit("EnvironmentFile")[0], of_unit("WorkingDirectory")[0], "/var/lib/havainto"):
        assert f"`{path}" in GUIDE, path


@pytest.mark.parametrize(
    "name", ["ProtectSystem=strict", "MemoryDenyWriteExecute=yes", "CapabilityBoundingSet="]
)
def test_the_sandbox_stays_as_tight_as_it_was_measured(name: str) -> None:
    key, _, value = name.partition("=")
    assert of_unit(key) == [value]


def test_nginx_takes_what_the_bot_takes_and_passes_on_what_the_bot_serves() -> None:
    assert f"client_max_body_size {MAX_BYTES // 1024}k;" in PROXY
    places = re.findall(r"location (?:= |\^~ )?(\S+) \{", PROXY)
    assert places == ["/api/messages", "/files/", "/help", "/"]  # all there are: tests/test_app.py
    assert seconds(PROXY, "client_header_timeout") <= listener.HEAD_SECONDS
    assert seconds(PROXY, "proxy_read_timeout") > 15  # what Teams gives a turn
    assert seconds(PROXY, "client_body_timeout") >= ingress.READ_SECONDS


@pytest.mark.parametrize("name", UPSTREAMS)
def test_nginx_closes_an_idle_connection_before_the_bot_does(name: str) -> None:
    assert seconds(UPSTREAMS[name], "keepalive_timeout") < HANDLER_ARGS["keepalive_timeout"]


def test_nginx_writes_no_line_for_a_request() -> None:
    assert "access_log off;" in PROXY
    assert re.search(r"error_log \S+ crit;", PROXY)


def test_the_copy_that_nginx_looks_for_listens_where_the_bot_does() -> None:
    host, port = (Settings.model_fields[name].default for name in ("host", "port"))
    assert f"server {host}:{port};" in UPSTREAMS["havainto-upstream.conf"]


def test_the_guide_names_the_files_instead_of_copying_them() -> None:
    named = set(re.findall(r"deploy/[\w./-]+\w", GUIDE))
    assert all((PROJECT / name).exists() for name in named)
    ours = (
        "systemd/havainto.service",
        "nginx/havainto.conf",
        "nginx/havainto-upstream.conf",
        "Containerfile",
        "compose.yaml",
    )
    assert {f"deploy/{name}" for name in ours} <= named
    assert all((DEPLOY / name).exists() for name in ours)
    assert "[Service]" not in GUIDE
    assert "proxy_pass" not in GUIDE


@pytest.mark.parametrize(
    ("name", "value"),
    [("LimitNOFILE", of_unit("LimitNOFILE")[0]), ("WatchdogSec", of_unit("WatchdogSec")[0])],
)
def test_the_guide_tells_the_figures_that_the_unit_has(name: str, value: str) -> None:
    assert f"`{name}={value}`" in GUIDE
