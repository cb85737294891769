"""The bot's door as a test knocks on it: the real route and the real gate, over HTTP."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson
import pytest

from dialogs.teams import ingress
from dialogs.teams.adapter import InvokeAnswer, TurnContext, raw_activity
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.gate import Gate, OpenGate
from dialogs.teams.sdk import adapter_for
from dialogs.teams.signing_keys import SigningKeys
from tests.fakes.authority import Authority, identity
from tests.fakes.loopback import Loopback
from tests.teams.activities import SERVICE_URL

JSON = "application/json"
SDK = os.environ.get("HAVAINTO_SDK", "botbuilder")


@dataclass
class Door:
    """The bot's address and its logic: what came in, and what an invoke gets."""

    session: aiohttp.ClientSession
    authority: Authority
    url: str = ""
    came: list[dict[str, Any]] = field(default_factory=list)
    answer: InvokeAnswer | Exception | None = None

    async def on_turn(self, context: TurnContext) -> InvokeAnswer | None:
        self.came.append(raw_activity(context))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    async def post(self, body: Any, **headers: str) -> tuple[int, Any]:
        """Post bytes as they are, anything else as JSON, with a good token unless told otherwise."""
        usual = {"Content-Type": JSON, "Authorization": self.authority.bearer(SERVICE_URL)}
        data = body if isinstance(body, bytes) else orjson.dumps(body)
        sent = {**usual, **{name.replace("_", "-"): value for name, value in headers.items()}}
        async with self.session.post(self.url, data=data, headers=sent) as answer:
            text = await answer.read()
            return answer.status, orjson.loads(text) if answer.content_type == JSON else text

    async def open(self, **headers: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Open a connection of one's own, and send the head of a POST."""
        host, port = self.url.removeprefix("http://").split("/")[0].split(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        sent = {"Host": "bot", "Content-Type": JSON, **headers}
        lines = [f"{name.replace('_', '-')}: {value}" for name, value in sent.items()]
        writer.write("\r\n".join([f"POST {ingress.PATH} HTTP/1.1", *lines, "", ""]).encode())
        return reader, writer

    @property
    def bearer(self) -> str:
        """A good Authorization header."""
        return self.authority.bearer(SERVICE_URL)


@pytest.fixture
async def door(session: aiohttp.ClientSession, authority: Authority) -> AsyncIterator[Door]:
    """Give the real route with the real gate."""
    async with opened(
        session, authority, Gate(identity(), SigningKeys(session, authority.metadata_url))
    ) as made:
        yield made


@pytest.fixture
async def open_door(session: aiohttp.ClientSession, authority: Authority) -> AsyncIterator[Door]:
    """Give the real route as in local mode: nobody shows a token."""
    async with opened(session, authority, OpenGate("127.0.0.1")) as made:
        yield made


@asynccontextmanager
async def opened(
    session: aiohttp.ClientSession, authority: Authority, gate: Gate | OpenGate
) -> AsyncIterator[Door]:
    """Serve the route behind a gate."""
    made = Door(session, authority)
    adapter = adapter_for(SDK, session, NoCredentials())
    server = Loopback(ingress.routes(adapter, gate, made.on_turn), handler_args=ingress.HANDLER_ARGS)
    await server.start()
    made.url = server.url + ingress.PATH
    yield made
    await server.stop()
