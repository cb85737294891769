"""The whole application over HTTP: doors, health, and a start that refuses nonsense."""

import re
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from bot.app import create
from bot.health import readiness
from bot.house import Outside
from bot.settings import Settings
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.ingress import PATH
from dialogs.teams.listener import Listener
from storage.vault import add_key
from tests.cast import ANNA
from tests.deploy.files import PROXY
from tests.fakes.authority import APP_ID, FOREIGN_TENANT_ID, TENANT_ID, Authority
from tests.fakes.connector_server import ConnectorServer
from tests.fakes.keys import KEY
from tests.stage import settings_for

NOT_FOUND_TENANT = {"tenant": {"id": FOREIGN_TENANT_ID}}


class Running:
    """The application as `python -m bot serve` runs it, on a free port."""

    def __init__(self, url: str, teams: ConnectorServer, authority: Authority) -> None:
        self.url = url
        self.teams = teams
        self.authority = authority
        self.http = aiohttp.ClientSession()
        self.server: web.Server | None = None
        self.paths: set[str] = set()

    def message(self, **fields: Any) -> dict[str, Any]:
        """Anna says hei."""
        usual: dict[str, Any] = {
            "type": "message",
            "id": "1",
            "serviceUrl": self.teams.url,
            "channelId": "msteams",
            "from": {"id": ANNA.teams_id, "aadObjectId": ANNA.object_id},
            "conversation": {"conversationType": "personal", "tenantId": TENANT_ID, "id": ANNA.chat},
            "recipient": {"id": f"28:{APP_ID}"},
            "text": "hei",
            "channelData": {"tenant": {"id": TENANT_ID}},
        }
        return {key: value for key, value in {**usual, **fields}.items() if value is not None}

    async def post(self, body: Any = None, *, data: bytes | None = None, **headers: str) -> tuple[int, Any]:
        """Deliver a body; returns status and JSON."""
        usual = {
            "Authorization": self.authority.bearer(self.teams.url),
            "Content-Type": "application/json",
        }
        sent = {"json": body} if data is None else {"data": data}
        shown = {name: value for name, value in {**usual, **headers}.items() if value}
        async with self.http.post(self.url + PATH, headers=shown, **sent) as response:
            return response.status, await response.json(content_type=None)


@asynccontextmanager
async def running(
    database_url: str, *, wall: Callable[[], float] = time.time, **more: Any
) -> AsyncIterator[Running]:
    """Start and stop it."""
    async with ConnectorServer() as teams, Authority() as authority:
        outside = Outside(openid_url=authority.metadata_url, credentials=NoCredentials(), wall=wall)
        runner = web.AppRunner(
            await create(settings_for(database_url, **more), outside), shutdown_timeout=0.1
        )
        await runner.setup()
        await Listener(runner, "127.0.0.1", 0).start()
        app = Running(f"http://127.0.0.1:{runner.addresses[0][1]}", teams, authority)
        app.server = runner.server
        app.paths = {found.canonical for found in runner.app.router.resources()}
        try:
            yield app
        finally:
            await app.http.close()
            await runner.cleanup()


@pytest.fixture
async def app(tmp_path: Path) -> AsyncIterator[Running]:
    """The application on a database that does not exist yet."""
    async with running(f"sqlite:///{tmp_path / 'new' / 'havainto.db'}") as found:
        yield found


async def test_an_idle_connection_is_closed_after_a_while_but_after_the_proxy_s(app: Running) -> None:
    async with app.http.get(f"{app.url}/healthz") as answer:
        assert answer.status == 200
    assert app.server
    assert [one.keepalive_timeout for one in app.server.connections] == [75.0]


async def test_the_proxy_passes_on_every_page_but_those_that_stay_inside(app: Running) -> None:
    passed = tuple(re.findall(r"location (?:= |\^~ )(\S+) \{", PROXY))
    inside = {path for path in app.paths if not path.startswith(passed)}
    assert {"/help", "/api/messages"} < app.paths
    assert inside == {"/healthz", "/readyz"}


async def test_it_starts_on_nothing_migrates_and_is_ready(app: Running) -> None:
    async with app.http.get(app.url + "/healthz") as response:
        assert (response.status, await response.json()) == (200, {"status": "ok"})
    async with app.http.get(app.url + "/readyz") as response:
        assert response.status == 200
        assert await response.json() == {
            "database": True,
            "migrations": True,
            "tables": True,
            "identity_key": True,
            "writing": True,
            "ledger": True,
            "credential": True,
            "clock": True,
            "keys": True,
        }
    assert await app.post(app.message()) == (200, {})
    assert len(app.teams.sent) == 1


async def test_a_wrong_key_is_named_at_the_start_and_by_readiness_until_the_right_one_is_back(
    sqlite_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "havainto.keys"
    add_key(path)
    monkeypatch.setattr(readiness, "KEPT", 0.0)
    with capture_logs() as log:
        async with running(sqlite_url, keys="", keys_file=path) as app:
            (told,) = [one for one in log if one["event"] == "key_wrong"]
            assert str(path) in told["why"]
            async with app.http.get(app.url + "/readyz") as response:
                assert response.status == 503
                found = await response.json()
            assert (found["identity_key"], found["why"]) == (False, {"identity_key": told["why"]})
            path.write_text(f"{KEY}\n", "utf-8")
            async with app.http.get(app.url + "/readyz") as response:
                assert response.status == 200
            assert await app.post(app.message()) == (200, {})
    assert [one["event"] for one in log if one["event"].startswith("key_")] == ["key_wrong", "key_right"]


async def test_not_ready_once_the_secret_has_ended_or_the_clock_is_wrong(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "KEPT", 0.0)
    wall = [time.time()]
    async with running(sqlite_url, app_secret_ends="2026-01-31") as app:
        async with app.http.get(app.url + "/readyz") as response:
            assert response.status == 503
            found = await response.json()
        assert list(found["why"]) == ["credential"]
        assert found["why"]["credential"].startswith("the client secret ended on 2026-01-31")
        assert await app.post(app.message()) == (200, {})  # it serves all the same
    async with running(sqlite_url, wall=lambda: wall[0]) as app:
        wall[0] += 3600
        async with app.http.get(app.url + "/readyz") as response:
            found = await response.json()
        assert list(found["why"]) == ["clock"]
        assert "60 minutes ahead of" in found["why"]["clock"]
        wall[0] -= 3600
        async with app.http.get(app.url + "/readyz") as response:
            assert response.status == 200


async def test_not_ready_while_the_database_is_gone(
    app: Running, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for file in (tmp_path / "new").iterdir():
        file.unlink()
    monkeypatch.setattr(readiness, "KEPT", 0.0)
    for _ in range(50):  # a duty that began before still ends in the file that it opened
        async with app.http.get(app.url + "/readyz") as response:
            if response.status == 503:
                return
    pytest.fail("ready without a database")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"{", 400),
        (b"[]", 400),
        (b'"hei"', 400),
        (b"{}", 400),
        (b'{"type": "message"}', 400),
        (b"\xff\xfe", 400),
        (b"x" * (256 * 1024 + 1), 413),
    ],
)
async def test_what_is_no_activity_is_400_or_413_and_short(app: Running, data: bytes, status: int) -> None:
    found, body = await app.post(data=data)
    assert found == status
    assert set(body) == {"error"}
    assert app.teams.sent == []


async def test_a_wrong_content_type_is_415_and_get_is_405(app: Running) -> None:
    assert (await app.post(data=b"hei", **{"Content-Type": "text/plain"}))[0] == 415
    async with app.http.get(app.url + PATH) as response:
        assert response.status == 405


@pytest.mark.parametrize("shown", ["", "Basic abc", "Bearer", "Bearer a.b.c", "Bearer " + "x" * 5000])
async def test_a_bad_token_is_401(app: Running, shown: str) -> None:
    assert (await app.post(app.message(), Authorization=shown))[0] == 401


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "somebody else"},
        {"iss": "https://example.org"},
        {"exp": 1},
        {"serviceurl": "https://example.org/"},
    ],
)
async def test_a_token_for_something_else_is_401(app: Running, claims: dict[str, Any]) -> None:
    bearer = app.authority.bearer(app.teams.url, **claims)
    assert (await app.post(app.message(), Authorization=bearer))[0] == 401


async def test_a_foreign_tenant_is_403_on_every_type(app: Running) -> None:
    foreign = {
        "conversation": {"conversationType": "personal", "tenantId": FOREIGN_TENANT_ID, "id": "a:x"},
        "channelData": NOT_FOUND_TENANT,
    }
    for kind in ("message", "invoke", "installationUpdate", "conversationUpdate", "typing"):
        assert (await app.post(app.message(type=kind, **foreign)))[0] == 403
    assert app.teams.sent == []


@pytest.mark.parametrize(
    "fields",
    [
        {"type": "typing", "text": None},
        {"type": "messageReaction", "text": None},
        {"type": "somethingNew", "text": None},
        {"type": "conversationUpdate", "text": None},
        {"type": "installationUpdate", "action": "add-upgrade", "text": None},
        {"type": "event", "name": "application/vnd.microsoft.meetingStart", "text": None},
        {"type": "invoke", "name": "adaptiveCard/action", "value": "nonsense", "text": None},
        {"type": "invoke", "name": "adaptiveCard/action", "value": {"action": 7}, "text": None},
    ],
)
async def test_what_is_not_known_is_200(app: Running, fields: dict[str, Any]) -> None:
    assert (await app.post(app.message(**fields)))[0] == 200


@pytest.mark.parametrize(
    "wrong",
    [
        {"app_id": "", "local": False},
        {"local": True, "host": "0.0.0.0"},  # noqa: S104 - exactly what must be refused
        {"tenants": ()},
    ],
)
def test_settings_that_make_no_sense_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="HAVAINTO_"):
        Settings(**{"app_id": APP_ID, "app_secret": "x", "tenants": (TENANT_ID,), **wrong})


async def test_a_typo_in_the_app_type_refuses_to_start(tmp_path: Path) -> None:
    settings = settings_for(f"sqlite:///{tmp_path / 'h.db'}", app_type="SingelTenant")
    with pytest.raises(ValueError, match="none of"):
        await create(settings)
