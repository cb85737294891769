"""A program whose couriers die: it runs the bot's deliveries and kills itself, hard, at a chosen step.

It reads one order a line (JSON: database, now, kill_at) from its standard input, forks a child for each,
and prints how the child ended and how many steps it made. Python and the bot are loaded once for all.
A step is the moment before a call of a port, which is the moment after the one before it: a unit of work
opened or committed, a method of the outbox, a message composed or delivered; the last step comes at the end.
"""

import asyncio
import gc
import json
import os
import signal
import sys
import traceback
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from datetime import UTC, date, datetime
from typing import Any

import aiohttp

from bot.courier import Courier
from bot.domain.calendar import helsinki_day, week_of, working_days_after
from bot.domain.codes import Language
from bot.domain.digest import Reading, WeekRecords, digest
from bot.domain.people import Mode
from bot.ports import Delivery, Message, Messenger, Units
from dialogs.pages.digests import digest_page
from dialogs.pages.home import welcome_page
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from dialogs.texts.loader import Texts
from dialogs.views import Views
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.delivery.post_office import COUNTY
from tests.fakes.clock import UNLIMITED
from tests.fakes.keys import VAULT
from tests.fakes.quick import quick


class Fuse:
    """Counts steps, and kills the process at one of them as ``kill -9`` does."""

    def __init__(self, kill_at: int) -> None:
        self.kill_at = kill_at
        self.steps = 0

    def step(self) -> None:
        """One more."""
        self.steps += 1
        if self.steps == self.kill_at:
            os.kill(os.getpid(), signal.SIGKILL)


class FusedOutbox:
    """The outbox, with a step before each call."""

    def __init__(self, outbox: Any, fuse: Fuse) -> None:
        self._outbox, self._fuse = outbox, fuse

    def __getattr__(self, name: str) -> Callable[..., Any]:
        call = getattr(self._outbox, name)

        async def fused(*args: Any, **kwargs: Any) -> Any:
            self._fuse.step()
            return await call(*args, **kwargs)

        return fused


class FusedUnits:
    """Units of work, with a step before the opening and the commit."""

    def __init__(self, units: Units, fuse: Fuse) -> None:
        self._units, self._fuse = units, fuse

    def __call__(self, *, serial: str | None = None) -> AbstractAsyncContextManager[Any]:
        return self._unit(serial)

    def reading(self) -> AbstractAsyncContextManager[Any]:
        """One that only reads: what is not written cannot be half written."""
        return self._units.reading()

    @asynccontextmanager
    async def _unit(self, serial: str | None) -> AsyncIterator[Any]:
        self._fuse.step()
        async with self._units(serial=serial) as unit:
            unit.outbox = FusedOutbox(unit.outbox, self._fuse)  # type: ignore[assignment]  # looks the same
            yield unit
            self._fuse.step()


class FusedMessenger:
    """The messenger, with a step before each call."""

    def __init__(self, messenger: Messenger, fuse: Fuse) -> None:
        self._messenger, self._fuse = messenger, fuse

    def compose(self, delivery: Delivery) -> Message:
        """Compose, after a step."""
        self._fuse.step()
        return self._messenger.compose(delivery)

    async def deliver(self, delivery: Delivery, message: Message) -> str:
        """Deliver, after a step."""
        self._fuse.step()
        return await self._messenger.deliver(delivery, message)


async def deliver_all(database_url: str, now: datetime, fuse: Fuse) -> None:
    """What a running bot does on a Monday morning: queue the digest, empty the outbox."""
    database = quick(Database(database_url))
    units = FusedUnits(UnitsOfWork(database, VAULT), fuse)
    async with aiohttp.ClientSession() as http:
        voice = TeamsSender(Connector(http, NoCredentials()), "28:bot")
        courier = Courier(
            units=units,
            messenger=FusedMessenger(NoticeSender(voice, COUNTY), fuse),
            county=COUNTY,
            clock=lambda: now,
            budget=UNLIMITED,
        )
        jobs = Jobs(units=units, county=COUNTY, clock=lambda: now, wake=lambda: None)
        await jobs.do(Duty.DIGESTS)
        await courier.empty()
    fuse.step()
    await database.dispose()


def run_child(order: dict[str, Any]) -> int:
    """In the child: do it all, or die; returns the number of steps."""
    fuse = Fuse(order["kill_at"])
    asyncio.run(deliver_all(order["database"], datetime.fromisoformat(order["now"]), fuse))
    return fuse.steps


def load() -> None:
    """Read texts before the first child, not in each."""
    views = Views(Texts(Language.FI), Mode.CARDS, COUNTY)
    views.show(welcome_page(views.texts))
    working_days_after(date(2026, 11, 18), 5)
    made_at = datetime(2026, 11, 23, 7, tzinfo=UTC)
    reading = Reading(now=made_at, on=helsinki_day(made_at), limit=1, terms=COUNTY.terms)
    found = digest(week_of(made_at), WeekRecords(), reading)
    views.show(digest_page(found, COUNTY, views.texts))


def main() -> None:
    """One child an order."""
    load()
    gc.freeze()  # or each child would copy all of it
    for line in sys.stdin:
        reading, writing = os.pipe()
        child = os.fork()
        if not child:
            try:
                os.write(writing, str(run_child(json.loads(line))).encode())
                os._exit(0)
            except BaseException:  # noqa: BLE001 - the child must never return into the parent's loop
                traceback.print_exc()
                os._exit(1)
        os.close(writing)
        _, status = os.waitpid(child, 0)
        with os.fdopen(reading) as pipe:
            steps = int(pipe.read() or 0)
        print(json.dumps({"ended": os.waitstatus_to_exitcode(status), "steps": steps}), flush=True)  # noqa: T201 - the answer


if __name__ == "__main__":
    main()
