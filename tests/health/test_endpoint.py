"""The bot's own port and its public address, as they look from this machine."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.health import listening
from bot.health.checks import endpoint
from bot.health.doctor import examine
from bot.health.findings import Check
from bot.health.installation import World
from dialogs.teams.ingress import PATH
from tests.domain.test_settings import REAL
from tests.fakes.certificates import certificate_pem, key_pem
from tests.fakes.loopback import Loopback
from tests.fakes.ports import free_ports
from tests.health import said

Proxy = Callable[..., AbstractAsyncContextManager[tuple[str, World]]]


@pytest.fixture
def proxy(tmp_path: Path, microsoft: World) -> Proxy:
    """Starts what ends TLS before the bot; yields its address, and a world that believes its certificate."""

    @asynccontextmanager
    async def start(
        status: int = 401, *, host: str = "localhost", believed: bool = True, **certificate: Any
    ) -> AsyncIterator[tuple[str, World]]:
        async def answer(_: web.Request) -> web.Response:
            if not status:
                await asyncio.Event().wait()
            return web.Response(status=status, headers={"Location": "/"} if status == 302 else {})

        shown = certificate_pem(host=host, **certificate)
        (tmp_path / "proxy.pem").write_bytes(key_pem() + shown)
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(tmp_path / "proxy.pem")
        app = web.Application()
        app.add_routes([web.post(PATH, answer)])
        runner = web.AppRunner(app, shutdown_timeout=0.1)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context).start()
        trust = ssl.create_default_context(cadata=shown.decode()) if believed else None
        try:
            yield f"https://localhost:{runner.addresses[0][1]}", replace(microsoft, trust=trust)
        finally:
            await runner.cleanup()

    return start


async def look(address: str, world: World, **more: Any) -> str:
    found = await examine(
        {**REAL, "database_url": "sqlite:////nonexistent/a.db", "public_url": address, **more}, world
    )
    return "\n".join(said(found, Check.ENDPOINT))


async def test_an_address_that_wants_a_token_is_in_order_as_far_as_one_can_see(proxy: Proxy) -> None:
    async with proxy() as (address, world):
        told = await look(address, world)
    assert told.startswith("ok")
    assert "wants a token (401)" in told
    assert "curl -sS -m 20 -o /dev/null -w '%{http_code}\\n' -X POST" in told
    assert f"-d '{{}}' {address}/api/messages" in told
    assert "valid until 2999-05-30" in told


@pytest.mark.parametrize(
    ("certificate", "words"),
    [
        ({"ends": datetime(2026, 1, 31, tzinfo=UTC)}, "has ended: renew it"),
        ({"host": "bot.example.fi"}, "is of another name"),
        ({"believed": False}, "signed by nobody but itself"),
    ],
    ids=["expired", "wrong name", "signed by itself"],
)
async def test_a_certificate_that_teams_would_not_believe(
    proxy: Proxy, certificate: dict[str, Any], words: str
) -> None:
    async with proxy(**certificate) as (address, world):
        told = await look(address, world)
    assert told.startswith("MEND")
    assert words in told


async def test_a_certificate_near_its_end_is_told(proxy: Proxy) -> None:
    async with proxy(ends=datetime.now(UTC) + timedelta(days=5, hours=1)) as (address, world):
        assert "note  the certificate of" in (told := await look(address, world))
    assert "5 day(s)" in told


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (200, "without a token"),
        (302, "does not follow"),
        (403, "firewall"),
        (404, "pass /api/messages"),
        (405, "as POST"),
        (418, "otherwise than the bot (418)"),
    ],
)
async def test_any_other_answer_means_something(proxy: Proxy, status: int, words: str) -> None:
    async with proxy(status) as (address, world):
        told = await look(address, world)
    assert told.startswith("MEND")
    assert words in told


async def test_a_proxy_before_a_bot_that_does_not_run_yet_is_no_fault(proxy: Proxy) -> None:
    async with proxy(502) as (address, world):
        told = await look(address, world, port=free_ports(1)[0])
    assert told.startswith("note")
    assert "does not run yet" in told


async def test_a_proxy_that_does_not_find_the_bot_that_runs_is_one(proxy: Proxy) -> None:
    async with proxy(502) as (address, world), a_bot({}) as port:
        told = await look(address, world, port=port)
    assert told.startswith("MEND")
    assert "does the proxy pass to its port?" in told


async def test_an_address_that_cannot_be_reached_from_here_is_told_with_the_line_to_try(
    microsoft: World,
) -> None:
    told = await look(f"https://127.0.0.1:{free_ports(1)[0]}", microsoft)
    assert told.startswith("note")
    assert "curl -sS" in told


async def test_an_address_that_never_answers_does_not_hang(
    proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(endpoint, "WITHIN", 0.2)
    async with proxy(0) as (address, world):
        assert "no answer in" in await look(address, world)


async def test_without_an_address_the_line_to_try_is_told(microsoft: World) -> None:
    assert "https://YOUR-ADDRESS/api/messages" in await look("", microsoft)
    assert "MEND  HAVAINTO_PUBLIC_URL" in await look("http://havainto.example.fi", microsoft)


@asynccontextmanager
async def a_bot(wrong: dict[str, str], body: Any = None) -> AsyncIterator[int]:
    """What answers as a running bot does."""

    async def healthz(_: web.Request) -> web.Response:
        return web.json_response({"status": "ok"} if body is None else body)

    async def readyz(_: web.Request) -> web.Response:
        why = {"why": wrong} if wrong else {}
        return web.json_response({"database": not wrong, "keys": True, **why}, status=503 if wrong else 200)

    server = Loopback([web.get("/healthz", healthz), web.get("/readyz", readyz)])
    await server.start()
    try:
        yield int(server.url.rpartition(":")[2])
    finally:
        await server.stop()


@pytest.mark.parametrize(
    ("wrong", "body", "words"),
    [
        ({}, None, "ok    the bot runs at http://127.0.0.1:"),
        (
            {"writing": "the disk is full"},
            None,
            "MEND  the running bot says that it cannot serve (writing)",
        ),
        ({}, {"hello": "world"}, "MEND  port"),
    ],
    ids=["a bot", "one that is not ready", "another program"],
)
async def test_who_listens_at_the_port(
    microsoft: World, sqlite_url: str, wrong: dict[str, str], body: Any, words: str
) -> None:
    async with a_bot(wrong, body) as port:
        found = await examine({"local": True, "database_url": sqlite_url, "port": port}, microsoft)
    (told,) = said(found, Check.PORT)
    assert told.startswith(words)


async def test_nobody_at_the_port_is_no_fault(microsoft: World, sqlite_url: str) -> None:
    values = {"local": True, "database_url": sqlite_url, "port": free_ports(1)[0]}
    assert said(await examine(values, microsoft), Check.PORT)[0].startswith("note  the bot does not run")


@pytest.mark.parametrize(
    ("host", "url"),
    [("0.0.0.0", "http://127.0.0.1:"), ("::", "http://[::1]:"), ("::1", "http://[::1]:")],  # noqa: S104 - asked
)
async def test_an_address_that_stands_for_all_is_asked_at_one(host: str, url: str) -> None:
    assert (await listening.who_listens(host, free_ports(1)[0])).url.startswith(url)
