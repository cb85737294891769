"""Shows that the bot is at work, while somebody waits for an answer longer than a moment."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from contextvars import Context

import structlog

from bot.domain.errors import DeliveryFailed
from dialogs.incoming import SPOKEN, Incoming
from dialogs.teams.sender import TeamsSender

AFTER = 1.0
"""Seconds. Teams demands an answer or this within two (store validation, bots); most turns take far less."""

EVERY = 4.0
"""Seconds. Clients show it for a little longer than that."""

_LAST = 1.0
"""Seconds that an answer waits for a typing indicator that is under way: it must not come after it."""

_log = structlog.get_logger()


class TypingIndicator:
    """Tells a conversation that the bot is at work."""

    def __init__(self, sender: TeamsSender, *, after: float = AFTER, every: float = EVERY) -> None:
        self._sender = sender
        self.after = after
        self.every = every

    @asynccontextmanager
    async def during(self, incoming: Incoming) -> AsyncIterator[None]:
        """While this lasts; nothing is told for an event, nor for an invoke, whose button shows it."""
        if incoming.invoke or incoming.kind not in SPOKEN:
            yield
            return
        work = _Work(lambda: self._sender.type(incoming), self.every)
        timer = asyncio.get_running_loop().call_later(self.after, work.begin, context=Context())
        try:
            yield
        finally:
            timer.cancel()
            await work.end()


class _Work:
    """One turn's telling; it begins only when the turn is slow."""

    def __init__(self, tell: Callable[[], Awaitable[None]], every: float) -> None:
        self._tell = tell
        self._every = every
        self._over = False
        self._waits = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    def begin(self) -> None:
        self._task = asyncio.get_running_loop().create_task(self._repeat(), context=Context())

    async def end(self) -> None:
        """Tell no more; one that is under way is let through, as long as that takes a moment only."""
        self._over = True
        if self._task is None:
            return
        between = asyncio.ensure_future(self._waits.wait())
        await asyncio.wait({self._task, between}, timeout=_LAST, return_when=asyncio.FIRST_COMPLETED)
        between.cancel()
        self._task.cancel()
        await asyncio.wait({self._task})

    async def _repeat(self) -> None:
        try:
            while not self._over:
                self._waits.clear()
                await self._tell()
                self._waits.set()
                await asyncio.sleep(self._every)
        except DeliveryFailed:
            return  # nobody misses it: the answer comes, or says why not
        except Exception:  # noqa: BLE001 - nobody awaits it: the log has the mistake whole
            _log.exception("typing_failed")
