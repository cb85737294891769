"""Notes which answers got out, many at a time, so that no turn waits for the disk twice."""

import asyncio
from collections.abc import Iterable
from contextvars import Context

import structlog

from bot.ports import Unavailable, Units

WRITTEN_AFTER = 0.5
"""Seconds. Teams repeats a delivery after more than ten; a crash meanwhile costs a repeated step, no more."""

_log = structlog.get_logger()


class AckBuffer:
    """The keys of turns whose answer got out, until that is written down ``after`` some seconds."""

    def __init__(self, units: Units, *, after: float = WRITTEN_AFTER) -> None:
        self._units = units
        self._after = after
        self._keys: set[str] = set()
        self._writing: asyncio.Task[None] | None = None

    def note(self, keys: Iterable[str]) -> None:
        """The answer to the turn with these keys got out."""
        self._keys.update(keys)
        if self._writing is None and self._keys:
            # In a context of its own: it is about many turns, and carries no turn's id into the log.
            self._writing = asyncio.get_running_loop().create_task(self._later(), context=Context())

    def among(self, keys: Iterable[str]) -> bool:
        """Whether any of these is noted and not yet written down."""
        return not self._keys.isdisjoint(keys)

    async def write(self) -> None:
        """Write down what is noted; what cannot be written is noted still."""
        keys = tuple(sorted(self._keys))
        if not keys:
            return
        try:
            async with self._units() as unit:
                await unit.turns.answered(keys)
        except Unavailable:
            _log.warning("answers_not_noted", count=len(keys))
            return
        self._keys.difference_update(keys)

    async def close(self) -> None:
        """Write down what is left, at the end."""
        if self._writing is not None:
            self._writing.cancel()
            await asyncio.wait({self._writing})
        await self.write()

    async def _later(self) -> None:
        try:
            while self._keys:  # also what was noted while the others were written
                await asyncio.sleep(self._after)
                await self.write()
        finally:
            self._writing = None
