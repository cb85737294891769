"""Counterparts on loopback, and a clock that tests move."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import aiohttp
import pytest

from bot.domain.errors import DeliveryFailed
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import CachedCredentials
from dialogs.teams.gate import Gate, OpenGate


@dataclass
class Clock:
    """Call it for the time in seconds; add to ``now`` to let time pass."""

    now: float = 1_000.0

    def __call__(self) -> float:
        return self.now


async def until(condition: Callable[[], object]) -> None:
    """Let the event loop turn until the condition holds."""
    async with asyncio.timeout(5):
        while not condition():  # noqa: ASYNC110 - what is waited for knows nothing of events
            await asyncio.sleep(0)


@pytest.fixture
def clock() -> Clock:
    """Give a clock that stands still."""
    return Clock()


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    """Give the shared HTTP session."""
    async with aiohttp.ClientSession() as opened:
        yield opened


class Tokens:
    """A token source that counts."""

    def __init__(self) -> None:
        self.given = 0

    def fetch(self, *, fresh: bool) -> tuple[str, float]:
        self.given += 1
        return f"token-{self.given}", 3600.0


@pytest.fixture
def connector(session: aiohttp.ClientSession) -> Connector:
    """Give a connector that shows tokens."""
    return Connector(session, CachedCredentials(Tokens()))


async def refused(call: Awaitable[object]) -> DeliveryFailed:
    """Return the failure that the call ends with."""
    with pytest.raises(DeliveryFailed) as failed:
        await call
    return failed.value


async def admit(gate: Gate | OpenGate, authorization: str | None, activity: dict[str, Any]) -> None:
    """Show a token, and then the body that came with it."""
    judge = await gate.authenticate(authorization)
    judge(activity)
