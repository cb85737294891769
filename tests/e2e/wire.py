"""The Playground's own HTTP API (platform.md 8.2), which its page uses and documents nowhere."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.stage import button, content, words

CHAT, CHANNEL = "a:anna-and-havainto", "19:tyoryhma@thread.tacv2"
BOT = "7d1f0c52-0000-4000-8000-b07000000000"
ANNA, SVEN, KAISA, LEENA = (
    f"29:{name}" for name in ("anna-aalto", "sven-strand", "kaisa-koski", "leena-lampi")
)
PATIENCE = 10.0  # seconds


@dataclass(frozen=True)
class Heard:
    """One message of the bot.

    Attributes:
        place: the conversation, in a channel with its thread.
        changed: whether it took the place of an earlier one.
    """

    place: str
    message: dict[str, Any]
    changed: bool

    @property
    def id(self) -> str:
        """What a pressed button names."""
        return str(self.message["messageId"])

    @property
    def words(self) -> str:
        """Everything that can be read in it."""
        return words(self.message) if self.message.get("attachments") else str(self.message.get("text"))

    @property
    def card(self) -> dict[str, Any]:
        """Its card."""
        return content(self.message)


@dataclass
class Wire:
    """One connection to the Playground.

    Attributes:
        heard: all that the bot said, oldest first.
    """

    http: aiohttp.ClientSession
    heard: list[Heard] = field(default_factory=list)
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def installs(self, place: str) -> None:
        """Add the bot to a chat or a channel's team."""
        await self._post(f"/_debug/conversation/{place}/installation", {})

    async def says(self, text: str) -> Heard:
        """Anna writes in her chat; returns what the bot says next."""
        return await self._answer(CHAT, {"from": {"id": ANNA}, "text": text, "textFormat": "plain"})

    async def posts(self, text: str) -> Heard:
        """Anna starts a thread in the channel; returns what the bot says in it."""
        at = "<at>Havainto</at>"
        mentions = [{"mentioned": {"id": BOT}, "text": at}]
        message = {"from": {"id": ANNA}, "text": f"{at} {text}", "textFormat": "plain", "mentions": mentions}
        return await self._answer(CHANNEL, message)

    async def _answer(self, place: str, message: dict[str, Any]) -> Heard:
        before = len(self.heard)
        await self._post(f"/_conversation/v1/conversations/{place}/messages", message)
        return await self.hears(lambda heard: heard.place.startswith(place), since=before)

    async def presses(self, on: Heard, verb: str, who: str = ANNA, **inputs: Any) -> dict[str, Any]:
        """Press a button of a card; returns the answer to the invoke."""
        pick = inputs.pop("pick", None)
        data = {**button(on.card, verb, pick), **inputs}
        action = {"type": "Action.Execute", "verb": verb, "data": data}
        value = {"action": action, "trigger": "manual"}
        body = {"name": "adaptiveCard/action", "value": value, **_pressed(on, who)}
        answer: dict[str, Any] = await self._post("/_conversation/v1/invoke", body)
        return answer

    async def submits(self, on: Heard, verb: str, **inputs: Any) -> None:
        """The same in an old client, where a button sends a message."""
        value = {**button(on.card, verb), **inputs}
        await self._post("/_conversation/v1/submit", {"value": value, **_pressed(on, ANNA)})

    async def hears(self, wanted: Callable[[Heard], bool], *, since: int = 0) -> Heard:
        """Wait for the first message of that kind."""
        async with asyncio.timeout(PATIENCE), self.arrived:
            while not (found := list(filter(wanted, self.heard[since:]))):
                await self.arrived.wait()
        return found[0]

    async def _post(self, path: str, body: dict[str, Any]) -> Any:
        async with self.http.post(path, json=body) as response:
            text = await response.text()
            assert response.status == 200, (path, response.status, text)
            return json.loads(text) if text.startswith("{") else {}

    async def listen(self, stream: aiohttp.ClientWebSocketResponse) -> None:
        """Take down what the bot says, until the stream ends."""
        async for frame in stream:
            told = json.loads(frame.data)
            if told.get("action") in ("createMessage", "updateMessage"):
                message, changed = told["message"], told["action"] == "updateMessage"
                place = message.get("postConversationId") or told["actionConversationId"]
                async with self.arrived:
                    self.heard.append(Heard(place, message, changed))
                    self.arrived.notify_all()


def _pressed(on: Heard, who: str) -> dict[str, Any]:
    return {"from": {"id": who}, "conversation": {"id": on.place}, "replyToId": on.id}


@asynccontextmanager
async def wired(address: str) -> AsyncIterator[Wire]:
    """A connection that hears everything from now on."""
    async with (
        aiohttp.ClientSession(address) as http,
        http.ws_connect("/_ws_conversation/v1/conversations/stream") as stream,
    ):
        wire = Wire(http)
        listening = asyncio.create_task(wire.listen(stream))
        yield wire
        await stream.close()
        await listening
