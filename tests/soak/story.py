"""The soak itself: what happens when, and what is looked at afterwards."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from time import monotonic
from zoneinfo import ZoneInfo

import aiohttp
import asyncpg

from storage.migrate import upgrade
from tests.bench.processes import ROOT, _clean
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, LEENA, SVEN, TEAM
from tests.fakes.authority import APP_ID, TENANT_ID, Authority
from tests.fakes.clock import FakeClock
from tests.fakes.connector_server import ConnectorServer
from tests.fakes.keys import KEY
from tests.fakes.ports import free_ports
from tests.fakes.postgres import PostgresServer
from tests.soak.account import Account, account
from tests.soak.copies import Copy
from tests.soak.county import DIGEST, HEALED, KILL, NIGHT, OUTAGE, TERM, Plan
from tests.soak.crowd import Crowd
from tests.soak.front import Front
from tests.stage import Chat, settings_for

DRAIN = 180.0
"""Seconds in which the outbox has to empty itself at the end."""
WARM = 10.0
"""Seconds after which a copy is weighed for the first time."""


@dataclass(kw_only=True)
class World:
    """All that runs.

    Attributes:
        environment: of a copy, and of a command.
        happened: what happened, with its second.
        outage: from when till when Teams took nothing, aware.
    """

    plan: Plan
    folder: Path
    url: str
    front: Front
    environment: dict[str, str]
    copies: list[Copy]
    begun: float = field(default_factory=monotonic)
    happened: list[str] = field(default_factory=list)
    outage: list[datetime] = field(default_factory=list)

    def note(self, what: str) -> None:
        """Say what happens."""
        line = f"{monotonic() - self.begun:6.0f} s  {what}"
        self.happened.append(line)
        print(line, flush=True)  # noqa: T201 - ten minutes are long

    async def at(self, part: float, act: Callable[[], Awaitable[None]]) -> None:
        """Do something when this part of the time is over."""
        await asyncio.sleep(max(0.0, self.begun + part * self.plan.seconds - monotonic()))
        await act()

    async def term(self) -> None:
        """A copy is updated: it ends in order and starts again."""
        self.note("copy 1: SIGTERM")
        await self.copies[0].stop()
        await self.copies[0].start()
        self.note("copy 1 serves again")

    async def kill(self) -> None:
        """A copy is killed and started again by its supervisor two seconds later."""
        self.note("copy 2: SIGKILL")
        await self.copies[1].kill()
        await asyncio.sleep(2)
        await self.copies[1].start()
        self.note("copy 2 serves again")

    async def outage_begins(self) -> None:
        """Teams takes nothing that the bot sends."""
        self.note("Teams' connector answers 503")
        self.outage.append(datetime.now(UTC))
        self.front.teams.fail(503, times=1_000_000)

    async def outage_ends(self) -> None:
        """It does again."""
        self.front.teams.recover()
        self.outage.append(datetime.now(UTC))
        self.note("Teams' connector is back")

    async def night(self) -> None:
        """A backup and a retention run at the same time."""
        self.note("backup and retention begin")
        await asyncio.gather(
            self._command("backup", str(self.folder / "soak.backup")), self._command("retention")
        )

    async def _command(self, *arguments: str) -> None:
        process = await asyncio.create_subprocess_exec(
            ROOT / ".venv/bin/python",
            *("-m", "bot", *arguments),
            cwd=ROOT,
            env={**_clean(), **self.environment},
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        self.note(f"{arguments[0]}: code {process.returncode}, {said.decode().strip().splitlines()[-1:]}")


async def soak(plan: Plan, folder: Path) -> Account:
    """Run it all on PostgreSQL with two copies; returns what came out."""
    server = PostgresServer()
    server.start()
    try:
        url = server.url(server.create())
        await asyncio.to_thread(upgrade, url)
        async with _world(plan, folder, url) as world:
            crowd = Crowd(front=world.front, plan=plan, dice=Random(2026))  # noqa: S311 - no secret
            async with asyncio.TaskGroup() as group:
                group.create_task(crowd.act())
                group.create_task(_weigh(world))
                for part, act in _EVENTS.items():
                    group.create_task(world.at(part, getattr(world, act)))
            world.note("everybody has gone home")
            return await account(world, crowd, within=DRAIN)
    finally:
        server.stop()


_EVENTS = {
    TERM: "term",
    KILL: "kill",
    OUTAGE: "outage_begins",
    HEALED: "outage_ends",
    NIGHT: "night",
}


async def _weigh(world: World) -> None:
    """Weigh what runs every ten seconds; what ends weighs itself."""
    while monotonic() - world.begun < world.plan.seconds:
        await asyncio.sleep(WARM)
        for copy in world.copies:
            if copy.up:
                copy.weigh()


@asynccontextmanager
async def _world(plan: Plan, folder: Path, url: str) -> AsyncIterator[World]:
    due = datetime.now(ZoneInfo("Europe/Helsinki")) + timedelta(seconds=plan.seconds * DIGEST)
    async with ConnectorServer() as teams, Authority() as authority, aiohttp.ClientSession() as http:
        environment = _environment(url, authority.metadata_url, due)
        ports = free_ports(2)
        copies = [
            Copy(name=f"copy{number}", port=port, environment=environment, folder=folder)
            for number, port in enumerate(ports, 1)
        ]
        teams.rosters[TEAM] = [
            {"id": one.teams_id, "aadObjectId": one.object_id, "name": one.name}
            for one in (ANNA, SVEN, ELLEN, KAISA, LEENA)
        ]
        front = Front(
            house=None,  # type: ignore[arg-type]  # the copies are processes
            teams=teams,
            authority=authority,
            clock=FakeClock(datetime.now(UTC)),
            url="",
            http=http,
            settings=settings_for(url),
            copies=copies,
        )
        world = World(plan=plan, folder=folder, url=url, front=front, environment=environment, copies=copies)
        for copy in copies:
            await copy.start()
        await _link(world)
        world.begun = monotonic()
        try:
            yield world
        finally:
            for copy in copies:
                await copy.stop()


async def _link(world: World) -> None:
    """Link the channel; who does is its coordinator."""
    process = await asyncio.create_subprocess_exec(
        ROOT / ".venv/bin/python",
        *("-m", "bot", "pair"),
        cwd=ROOT,
        env={**_clean(), **world.environment},
        stdout=asyncio.subprocess.PIPE,
    )
    code = (await process.communicate())[0].decode().split()[0]
    await Chat(world.front, KAISA, channel=CHANNEL).says(f"liitä {code}")
    connection = await asyncpg.connect(world.url)
    try:  # most of the week before is this group's too, so that its first digest falls due today
        await connection.execute("UPDATE groups SET linked_at = linked_at - interval '6 days'")
    finally:
        await connection.close()


def _environment(url: str, metadata_url: str, digest: datetime) -> dict[str, str]:
    return {
        "HAVAINTO_APP_ID": APP_ID,
        "BENCH_OPENID": metadata_url,
        "HAVAINTO_APP_SECRET": "an invented secret",
        "HAVAINTO_APP_TENANT": TENANT_ID,
        "HAVAINTO_TENANTS": TENANT_ID,
        "HAVAINTO_KEYS": KEY,
        "HAVAINTO_METRICS_PORT": "0",
        "HAVAINTO_DATABASE_URL": url,
        "HAVAINTO_DIGEST_QUIET": "1",
        "HAVAINTO_DIGEST_DAY": digest.strftime("%a").lower(),
        "HAVAINTO_DIGEST_TIME": digest.strftime("%H:%M"),
    }
