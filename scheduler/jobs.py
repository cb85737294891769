"""The duties themselves: each opens a unit of work and calls a use case."""

from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial

from bot.domain.county import County
from bot.ports import Clock, OnlyReads, Units
from bot.usecases import (
    appointments,
    backups,
    digest_posts,
    effects,
    meetings,
    reminders,
    reports,
    retention,
    rhythms,
    screening,
)
from bot.usecases.context import Context
from scheduler.schedule import TURNS_KEPT, Duty


class Jobs:
    """What each duty does; what queues notices wakes the courier.

    Args:
        backups: the duty of making them; None where none are made.
    """

    def __init__(
        self,
        *,
        units: Units,
        county: County,
        clock: Clock,
        wake: Callable[[], None],
        backups: backups.BackupDuty | None = None,
    ) -> None:
        self._units = units
        self._county = county
        self._clock = clock
        self._wake = wake
        self._backup_duty = backups
        self._does: dict[Duty, Callable[[], Awaitable[int]]] = {
            Duty.DELIVER: self._deliver,
            Duty.DELIVERIES: self._deliveries,
            Duty.DIGESTS: partial(self._queue, Duty.DIGESTS, digest_posts.queue_due),
            Duty.QUESTIONS: partial(self._look, Duty.QUESTIONS, screening.take_back_questions),
            Duty.LIMITS: partial(self._queue, Duty.LIMITS, reminders.remind),
            Duty.MEETINGS: partial(self._look, Duty.MEETINGS, meetings.look_after),
            Duty.RETENTION: self._retention,
            Duty.EFFECTS: partial(self._look, Duty.EFFECTS, effects.go_on),
            Duty.REPORTS: partial(self._queue, Duty.REPORTS, reports.queue_due),
            Duty.RHYTHMS: partial(self._queue, Duty.RHYTHMS, rhythms.queue_due),
            Duty.ROLES: partial(self._look, Duty.ROLES, appointments.look_after),
            Duty.FORGET_TURNS: self._forget_turns,
            Duty.BACKUPS: self._backups,
        }

    async def do(self, duty: Duty) -> int:
        """Do a duty once; returns how many things it did. When the database is away, the next tick tries."""
        return await self._does[duty]()

    async def _look(self, duty: Duty, work: Callable[[Context], Awaitable[int]]) -> int:
        """Look first, and take a lock only where something is to be done: mostly nothing is."""
        now = self._clock()
        with suppress(OnlyReads):
            async with self._units.reading() as unit:
                return await work(Context(unit=unit, county=self._county, now=now))
        async with self._units(serial=duty) as unit:
            return await work(Context(unit=unit, county=self._county, now=now))

    async def _queue(self, duty: Duty, work: Callable[[Context], Awaitable[int]]) -> int:
        """The same for what queues notices: the courier is woken."""
        queued = await self._look(duty, work)
        if queued:
            self._wake()
        return queued

    async def _deliver(self) -> int:
        self._wake()
        return 0

    async def _deliveries(self) -> int:
        async with self._units(serial=Duty.DELIVERIES) as unit:
            return await reminders.tell_undelivered(
                Context(unit=unit, county=self._county, now=self._clock())
            )

    async def _retention(self) -> int:
        return len(await retention.forget(self._units, self._county, self._clock()))

    async def _backups(self) -> int:
        return await self._backup_duty.look_after() if self._backup_duty else 0

    async def _forget_turns(self) -> int:
        now = self._clock()
        async with self._units() as unit:
            # A wrong try that no other row explains was at a receipt code, and tells that somebody has one.
            tries = await unit.groups.forget_tries(now - self._county.code_life)
            return tries + await unit.turns.forget(now - TURNS_KEPT)
