"""Sends after a turn what may leave no row: it is kept in memory alone, and tried again for some hours."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from dataclasses import dataclass

import structlog

from bot.domain.delivery import wait_after
from bot.domain.errors import DeliveryFailed, Next

MOST_TRIES = 20
"""About ten hours: what a person still waits for after an outage of Teams; a restart forgets it."""

_log = structlog.get_logger()

Send = Callable[[], Awaitable[object]]


@dataclass(eq=False, kw_only=True)
class _Job:
    send: Send
    repeatable: bool
    tries: int = 0
    timer: asyncio.TimerHandle | None = None


class BackgroundSender:
    """Sends messages that belong to a turn after it.

    The outbox survives a crash, but its rows hold a person and a moment. Nothing like that may be written of
    an anonymous filing, nor of a draft, which can still become one. What waits here is lost in a crash: then
    a step comes with the person's next word, and a receipt code when Teams repeats the delivery.

    What Teams does not take leaves no line in the log, for the same reason. Only a mistake of ours does, and
    without a turn's id: it works in a context of its own.
    """

    def __init__(self) -> None:
        self._jobs: dict[_Job, asyncio.Task[None] | None] = {}

    def add(self, send: Send, *, after: float = 0, repeatable: bool = False) -> None:
        """Send something ``after`` so many seconds; what may have arrived is sent again if ``repeatable``."""
        self._wait(_Job(send=send, repeatable=repeatable), after)

    async def flush(self) -> None:
        """Try at once all that waits for its time, and see the end of what is under way."""
        for job, task in tuple(self._jobs.items()):
            if task is None:
                self._start(job)
        if started := [task for task in self._jobs.values() if task is not None]:
            await asyncio.wait(started)

    async def close(self) -> None:
        """Try all once more, and forget what cannot be sent."""
        await self.flush()
        for job in self._jobs:
            if job.timer is not None:
                job.timer.cancel()
        self._jobs.clear()

    def _wait(self, job: _Job, seconds: float) -> None:
        self._jobs[job] = None
        loop = asyncio.get_running_loop()
        job.timer = loop.call_later(seconds, self._start, job, context=Context())

    def _start(self, job: _Job) -> None:
        if job.timer is not None:
            job.timer.cancel()
        trying = self._try(job)
        self._jobs[job] = asyncio.get_running_loop().create_task(trying, context=Context())

    async def _try(self, job: _Job) -> None:
        try:
            await job.send()
        except DeliveryFailed as failed:
            # No line: what is sent here belongs to drafts and anonymous filings, and a line says when.
            job.tries += 1
            again = failed.next is Next.LATER or (failed.ambiguous and job.repeatable)
            if again and job.tries < MOST_TRIES:
                self._wait(job, wait_after(job.tries, failed.retry_after).total_seconds())
                return
        except Exception:  # noqa: BLE001 - nobody awaits it: the log has the mistake whole
            _log.exception("answer_failed")
        self._jobs.pop(job, None)
