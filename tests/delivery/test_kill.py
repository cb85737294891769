"""F5, F15: the bot is killed between every two steps of delivery, and nothing is lost or told twice."""

import asyncio
import json
import random
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from structlog.testing import capture_logs

from bot.courier import LEASE
from bot.domain.group import WorkingGroup
from bot.domain.notices import DeliveryState
from bot.domain.people import Person
from bot.usecases import digest_posts
from bot.usecases.context import Context
from bot.usecases.groups import leave
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.notice_sender import NoticeSender
from dialogs.teams.sender import TeamsSender
from tests.delivery.conftest import Open
from tests.delivery.post_office import COUNTY, PostOffice
from tests.fakes.clock import UNLIMITED, FakeClock
from tests.fakes.connector_server import ConnectorServer

LINKED = datetime(2026, 11, 18, 8, tzinfo=UTC)
MONDAY = datetime(2026, 11, 23, 7, 1, tzinfo=UTC)
WEEK = timedelta(weeks=1)
ROOT = Path(__file__).parents[2]
S = DeliveryState


class Doomed:
    """The program of :mod:`tests.delivery.doomed`, running."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    async def run(self, database_url: str, kill_at: int) -> tuple[int, int]:
        """Run a bot that dies at a step (0: never); returns how it ended and how many steps it made."""
        order = {"database": database_url, "now": MONDAY.isoformat(), "kill_at": kill_at}
        answer = json.loads(await asyncio.to_thread(self._ask, json.dumps(order)))
        return answer["ended"], answer["steps"]

    def _ask(self, order: str) -> str:
        assert self._process.stdin
        assert self._process.stdout
        print(order, file=self._process.stdin, flush=True)
        return self._process.stdout.readline()


@pytest.fixture(scope="module")
def doomed() -> Iterator[Doomed]:
    command = [sys.executable, "-m", "tests.delivery.doomed"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:
        yield Doomed(process)
        assert process.stdin
        process.stdin.close()
        assert process.wait(timeout=10) == 0


@dataclass
class Round:
    """One Monday morning with people and a channel of its own.

    Attributes:
        keys: the notices expected, by what they are.
    """

    office: PostOffice
    teams: ConnectorServer
    anna: Person
    sven: Person
    group: WorkingGroup
    keys: dict[str, str]

    def arrived(self) -> Counter[str]:
        """How often each message came to Teams; an update of a card counts as itself."""
        return Counter(
            {
                "welcome": len(self.teams.to(f"a:{self.anna.id}")),
                "receipt": len(self.teams.to(f"a:{self.sven.id}")),
                "update": sum(one.activity_id == self.sven.id for one in self.teams.updates),
                "digest": sum(
                    one.conversation_id.startswith(self.group.channel_id) for one in self.teams.sent
                ),
            }
        )

    async def restart(self) -> None:
        """The bot comes back when the dead one's leases are over."""
        await come_back(self.office)

    async def check(self, told: str) -> dict[str, DeliveryState]:
        """Nothing lost, nothing twice, unless the row says that it is not known; returns the states."""
        rows, arrived = await self.office.rows(), self.arrived()
        states = {name: rows[key].state for name, key in self.keys.items()}
        for name in ("welcome", "digest"):
            assert states[name] in (S.SENT, S.AMBIGUOUS), (told, name, states)
            assert arrived[name] in ((1,) if states[name] is S.SENT else (0, 1)), (told, name, arrived)
        assert states["receipt"] is S.SENT, (told, states)
        assert arrived["receipt"] == 0, (told, "the card is there: nothing is written again")
        assert arrived["update"] in (1, 2), (told, arrived)
        of_group = [row for row in rows.values() if row.group_id == self.group.id]
        assert len(of_group) == 1, (told, "exactly one digest for the channel and period")
        return states

    async def end(self) -> None:
        """The channel is no longer the bot's, so that later rounds meet only their own."""
        async with self.office.units() as unit:
            await leave(
                Context(unit=unit, county=COUNTY, now=self.office.clock()), "tenant", self.group.team_id
            )


async def come_back(office: PostOffice) -> None:
    """Deliver once the dead one's leases are over, and again later what had to wait."""
    office.restart()
    for _ in range(2):
        office.clock.advance(seconds=LEASE.total_seconds())
        async with office.units(serial="digests") as unit:
            await digest_posts.queue_due(Context(unit=unit, county=COUNTY, now=office.clock()))
        await office.courier.empty()


async def begin(office: PostOffice, teams: ConnectorServer) -> Round:
    office.clock.set(LINKED)
    anna, sven = [await office.person(service_url=teams.url) for _ in range(2)]
    group = await office.group(service_url=teams.url)
    observation = await office.file(sven, card_id=sven.id)
    keys = {
        "welcome": await office.queue(anna),
        "receipt": f"receipt:{observation.id}",
        "digest": f"digest:{group.id}:2026-W47",
    }
    office.clock.set(MONDAY)
    return Round(office, teams, anna, sven, group, keys)


@pytest.fixture
async def office(either_url: str, open_database: Open) -> AsyncIterator[Any]:
    # The courier's warnings are expected here, by the hundred.
    with capture_logs():
        async with aiohttp.ClientSession() as http:
            messenger = NoticeSender(TeamsSender(Connector(http, NoCredentials()), "28:bot"), COUNTY)
            # Each round lives through the same minutes, which would be hundreds of messages in one second.
            yield PostOffice(open_database(either_url), FakeClock(), messenger, budget=UNLIMITED)


async def test_a_bot_killed_between_any_two_steps_loses_nothing_and_tells_nothing_twice(
    office: PostOffice, either_url: str, doomed: Doomed
) -> None:
    outcomes: list[tuple[DeliveryState, int]] = []
    async with ConnectorServer() as teams:
        for kill_at in range(1, 400):
            this = await begin(office, teams)
            ended, steps = await doomed.run(either_url, kill_at)
            if ended == 0:
                break
            assert ended == -signal.SIGKILL, f"killed at {kill_at}: it ended by itself with {ended}"
            await this.restart()
            states = await this.check(f"killed at step {kill_at}")
            outcomes += [(states[name], this.arrived()[name]) for name in ("welcome", "digest")]
            await this.end()
        await this.restart()
        assert set((await this.check("not killed")).values()) == {S.SENT}
    assert 35 < steps < kill_at  # every step was a death; how often a courier looks is not always the same
    # The three fates of a message: told, told and not noted, not told and not known.
    assert set(outcomes) == {(S.SENT, 1), (S.AMBIGUOUS, 1), (S.AMBIGUOUS, 0)}
    # Unsure only when death came between "it goes out" and "it went out": a few steps of each message's.
    assert sum(state is S.AMBIGUOUS for state, _ in outcomes) < len(outcomes) / 2


async def test_a_bot_killed_again_and_again_loses_nothing_either(
    office: PostOffice, either_url: str, doomed: Doomed
) -> None:
    chance = random.Random(15)  # noqa: S311 - any steps do
    async with ConnectorServer() as teams:
        for _ in range(8):
            this = await begin(office, teams)
            deaths = [chance.randrange(1, 42) for _ in range(3)]
            for kill_at in deaths:
                await doomed.run(either_url, kill_at)
            await this.restart()
            await this.check(f"killed at steps {deaths}")
            await this.end()


async def test_a_bot_killed_while_it_makes_up_for_missed_weeks_tells_each_once_or_says_it_is_unsure(
    office: PostOffice, either_url: str, doomed: Doomed
) -> None:
    outcomes: set[tuple[DeliveryState, int]] = set()
    async with ConnectorServer() as teams:
        office.clock.set(LINKED)
        await office.file(await office.person(service_url=teams.url))  # a quiet week is not posted
        for kill_at in range(1, 400):
            office.clock.set(MONDAY)
            group = await office.group(service_url=teams.url, linked_at=LINKED - 4 * WEEK)
            ended, _ = await doomed.run(either_url, kill_at)
            await come_back(office)
            rows = [one for one in (await office.rows()).values() if one.group_id == group.id]
            assert len(rows) == 5, f"killed at {kill_at}: a key is missing"
            (post,) = [one for one in rows if one.state is not S.COVERED]
            assert {one.covered_by for one in rows if one is not post} == {post.id}
            posts = sum(one.conversation_id.startswith(group.channel_id) for one in teams.sent)
            outcomes.add((post.state, posts))
            if ended == 0:
                break
            async with office.units() as unit:
                await leave(Context(unit=unit, county=COUNTY, now=office.clock()), "tenant", group.team_id)
    assert kill_at > 15  # every step was a death
    assert outcomes == {(S.SENT, 1), (S.AMBIGUOUS, 1), (S.AMBIGUOUS, 0)}
