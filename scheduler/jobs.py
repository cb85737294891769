"""The duties themselves: each opens a unit of work and calls the desk."""

from collections.abc import Awaitable, Callable

from bot.desk import (
    deliveries,
    digests,
    effects,
    limits,
    meetings,
    questions,
    reminders,
    retention,
    sealing,
)
from bot.domain.county import County
from bot.ports import Clock, Units
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
        self._adopted = False
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
            Duty.UNDATE: self._undate,
        }

    async def do(self, duty: Duty) -> int:
        """Do a duty once; returns how many things it did.

        Raises:
            Unavailable: the database cannot be reached; the next tick tries again.
        """
        return await self._does[duty]()

    async def _deliver(self) -> int:
        self._wake()
        return 0

    async def _deliveries(self) -> int:
        async with self._units(serial=Duty.DELIVERIES) as unit:
            return await deliveries.look_after(unit, self._county, self._clock())

    async def _digests(self) -> int:
        async with self._units(serial=Duty.DIGESTS) as unit:
            queued = await digests.queue_due(unit, self._county, self._clock())
        if queued:
            self._wake()
        return queued

    async def _questions(self) -> int:
        async with self._units(serial=Duty.QUESTIONS) as unit:
            return await questions.take_back(unit, self._clock())

    async def _limits(self) -> int:
        now = self._clock()
        async with self._units(serial=Duty.LIMITS) as unit:
            if not self._adopted:
                await limits.adopt(unit)
            queued = await reminders.remind(unit, self._county, now)
        self._adopted = True
        if queued:
            self._wake()
        return queued

    async def _meetings(self) -> int:
        async with self._units(serial=Duty.MEETINGS) as unit:
            return await meetings.look_after(unit, self._county, self._clock())

    async def _retention(self) -> int:
        return len(await retention.forget(self._units, self._county, self._clock()))

    async def _effects(self) -> int:
        async with self._units(serial=Duty.EFFECTS) as unit:
            return await effects.go_on(unit, self._clock())

    async def _forget_turns(self) -> int:
        now = self._clock()
        async with self._units() as unit:
            # A wrong try that no other row explains was at a receipt code, and tells that somebody has one.
            tries = await unit.groups.forget_tries(now - self._county.code_life)
            return tries + await unit.turns.forget(now - TURNS_KEPT)

    async def _undate(self) -> int:
        return await sealing.undate(self._units, self._clock())
