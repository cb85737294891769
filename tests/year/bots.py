"""One or more running copies of the bot on one database, between one stand-in for Teams and one clock."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from random import Random
from typing import Any

import aiohttp

from bot.house import House, Outside, build
from bot.settings import Settings
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.ingress import PATH, routes
from scheduler.schedule import Duty
from tests.cast import TEAM
from tests.fakes.authority import Authority
from tests.fakes.clock import UNLIMITED, FakeClock
from tests.fakes.connector_server import ConnectorServer, Posted
from tests.fakes.loopback import Loopback
from tests.fakes.quick import quick
from tests.stage import SLOW, Stage, settings_for
from tests.unscreened import Recorder
from tests.year.people import CHAIR, COORDINATOR, MEMBERS

REPEATED = 0.04
"""So many of all activities are delivered twice."""


@dataclass
class Copy:
    """One running copy."""

    house: House
    server: Loopback

    async def stop(self) -> None:
        """As an orderly end of its process."""
        await self.server.stop()
        await self.house.background.close()
        await self.house.acks.close()
        await self.house.database.dispose()


@dataclass(frozen=True, kw_only=True)
class Mail:
    """What a courier brought: a message of its own, or (``changes``) what a card became."""

    at: datetime
    posted: Posted
    changes: bool


@dataclass
class Bots(Stage):
    """All copies; a turn, a tick or a delivery is any one's.

    Attributes:
        dice: chooses whose; apart from the story's, which tells the same with one copy or two.
        mail: what the couriers brought, in order.
        recorder: looks at every post to a channel.
        repeats: how many activities were delivered twice.
        ticks: how often each duty was looked at.
    """

    copies: list[Copy] = field(default_factory=list)
    dice: Random = field(default_factory=Random)
    mail: list[Mail] = field(default_factory=list)
    recorder: Recorder | None = None
    repeats: int = 0
    restarts: int = 0
    repeating: float = REPEATED

    async def post(self, activity: Mapping[str, Any], *, settle: bool = False) -> tuple[int, Any]:
        """Deliver an activity to one copy, now and then twice; the second one has no answer."""
        del settle  # mail goes out when the story says so
        found = await self._post(self.dice.choice(self.copies), activity)
        if self.dice.random() < self.repeating:
            for copy in self.copies:
                await copy.house.acks.write()
            before = len(self.teams.sent)
            status, _ = await self._post(self.dice.choice(self.copies), activity)
            assert status == 200, (status, activity)
            again = self.teams.sent[before:]
            assert not again, f"a repeated delivery was answered: {activity.get('text')!r}: {again}"
            self.repeats += 1
        return found

    async def _post(self, copy: Copy, activity: Mapping[str, Any]) -> tuple[int, Any]:
        headers = {"Authorization": self.authority.bearer(self.teams.url)}
        async with self.http.post(copy.server.url + PATH, json=activity, headers=headers) as response:
            found = response.status, await response.json()
        await copy.house.background.flush()
        return found

    def unit(self) -> Any:
        """A unit of work of any copy."""
        return self.dice.choice(self.copies).house.units()

    async def tick(self, *, throttled: bool = False) -> None:
        """Look at every duty: by one copy, now and then by all at the same moment; then empty the outbox.

        Args:
            throttled: whether Teams refuses the first messages for a moment.
        """
        for duty in Duty:
            who = self.copies if self.dice.random() < 0.2 else [self.dice.choice(self.copies)]
            await asyncio.gather(*(copy.house.clockwork._jobs.do(duty) for copy in who))
        if throttled:
            self.teams.fail(429, times=2, headers={"Retry-After": "1"})
            await self.settle()
            self.teams.recover()
            self.clock.advance(minutes=1)
        await self.settle()

    async def settle(self) -> list[Mail]:
        """Empty the outbox by all copies at once; returns what came."""
        sent, changed = len(self.teams.sent), len(self.teams.updates)
        await asyncio.gather(*(copy.house.courier.empty() for copy in self.copies))
        now = self.clock()
        came = [Mail(at=now, posted=one, changes=False) for one in self.teams.sent[sent:]]
        came += [Mail(at=now, posted=one, changes=True) for one in self.teams.updates[changed:]]
        self.mail += came
        return came

    async def restart(self) -> None:
        """One copy ends and another takes its place."""
        at = self.dice.randrange(len(self.copies))
        await self.copies[at].stop()
        self.copies[at] = await _start(self.settings, self.http, self.authority, self.clock)
        self.house, self.url = self.copies[0].house, self.copies[0].server.url
        if self.recorder:
            self.recorder.units = self.house.units
        self.restarts += 1


async def _start(
    settings: Settings, http: aiohttp.ClientSession, authority: Authority, clock: FakeClock
) -> Copy:
    outside = Outside(
        clock=clock,
        seconds=clock.seconds,
        openid_url=authority.metadata_url,
        credentials=NoCredentials(),
        budget=UNLIMITED,  # the clock leaps: much of this year happens in one second
    )
    house = build(settings, http, outside)
    quick(house.database)
    house.handler.typing.after = SLOW  # a busy machine is no reason to type in a story
    await house.gate.warm()
    server = Loopback(routes(house.adapter, house.gate, house.handler.on_turn))
    await server.start()
    return Copy(house, server)


@asynccontextmanager
async def bots(url: str, *, copies: int, clock: FakeClock, seed: int, **more: Any) -> AsyncIterator[Bots]:
    """So many copies on a migrated database."""
    async with ConnectorServer() as teams, Authority() as authority, aiohttp.ClientSession() as http:
        settings = settings_for(url, **more)
        running = [await _start(settings, http, authority, clock) for _ in range(copies)]
        teams.rosters[TEAM] = [
            {"id": actor.teams_id, "aadObjectId": actor.object_id} for actor in (*MEMBERS, COORDINATOR, CHAIR)
        ]
        first = running[0]
        recorder = Recorder(first.house.units)
        teams.watch = recorder
        all_of_them = Bots(
            first.house,
            teams,
            authority,
            clock,
            first.server.url,
            http,
            settings,
            copies=running,
            dice=Random(seed),  # noqa: S311 - a story
            recorder=recorder,
        )
        try:
            yield all_of_them
        finally:
            for copy in running:
                await copy.stop()
