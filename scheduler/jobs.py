"""The duties themselves: each opens a unit of work and calls the desk."""

from collections.abc import Awaitable, Callable
from contextlib import suppress

from bot.domain.county import County
from bot.ports import Clock, OnlyReads, Unit, Units
from bot.usecases import (
    deliveries,
    digests,
    effects,
    meetings,
    questions,
    reminders,
    retention,
)
from scheduler.schedule import TURNS_KEPT, Duty


class Jobs:
    """What each duty does.

    Args:
        units: opens units of work.
        county: its choices.
        clock: tells the time.
        wake: wakes the courier.
    """

    def __init__(self, *, units: Units, county: County, clock: Clock, wake: Callable[[], None]) -> None:
        self._units = units
        self._county = county
        self._clock = clock
        self._wake = wake
        self._does: dict[Duty, Callable[[], Awaitable[int]]] = {
            Duty.DELIVER: self._deliver,
            Duty.DELIVERIES: self._deliveries,
            Duty.DIGESTS: self._digests,
            Duty.QUESTIONS: self._questions,
            Duty.LIMITS: self._limits,
            Duty.MEETINGS: self._meetings,
            Duty.RETENTION: self._retention,
            Duty.EFFECTS: self._effects,
            Duty.FORGET_TURNS: self._forget_turns,
        }

    async def do(self, duty: Duty) -> int:
        """Do a duty once; returns how many things it did.

        Raises:
            Unavailable: the database cannot be reached; the next tick tries again.
        """
        return await self._does[duty]()

    async def _look(self, duty: Duty, work: Callable[[Unit], Awaitable[int]]) -> int:
        """Look first, and take a lock only where something is to be done: mostly nothing is."""
        with suppress(OnlyReads):
            async with self._units.reading() as unit:
                return await work(unit)
        async with self._units(serial=duty) as unit:
            return await work(unit)

    async def _deliver(self) -> int:
        self._wake()
        return 0

    async def _deliveries(self) -> int:
        async with self._units(serial=Duty.DELIVERIES) as unit:
            return await deliveries.look_after(unit, self._county, self._clock())

    async def _digests(self) -> int:
        now = self._clock()
        queued = await self._look(Duty.DIGESTS, lambda unit: digests.queue_due(unit, self._county, now))
        if queued:
            self._wake()
        return queued

    async def _questions(self) -> int:
        now = self._clock()
        return await self._look(Duty.QUESTIONS, lambda unit: questions.take_back(unit, now))

    async def _limits(self) -> int:
        now = self._clock()
        queued = await self._look(Duty.LIMITS, lambda unit: reminders.remind(unit, self._county, now))
        if queued:
            self._wake()
        return queued

    async def _meetings(self) -> int:
        now = self._clock()
        return await self._look(Duty.MEETINGS, lambda unit: meetings.look_after(unit, self._county, now))

    async def _retention(self) -> int:
        return len(await retention.forget(self._units, self._county, self._clock()))

    async def _effects(self) -> int:
        now = self._clock()
        return await self._look(Duty.EFFECTS, lambda unit: effects.go_on(unit, now))

    async def _forget_turns(self) -> int:
        now = self._clock()
        async with self._units() as unit:
            # A wrong try that no other row explains was at a receipt code, and tells that somebody has one.
            tries = await unit.groups.forget_tries(now - self._county.code_life)
            return tries + await unit.turns.forget(now - TURNS_KEPT)
