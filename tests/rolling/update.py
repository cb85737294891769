"""The update itself, step by step, while people file; and the counts at its end."""

import asyncio
import contextlib
import re
import time
from collections import Counter
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp
import sqlalchemy as sa

from storage.engine.offline import within_transaction
from tests.cast import CHANNEL, KAISA, TEAM
from tests.fakes.authority import APP_ID, TENANT_ID, Authority
from tests.fakes.connector_server import ConnectorServer
from tests.fakes.keys import KEY
from tests.fakes.ports import free_ports
from tests.fakes.postgres import PostgresServer
from tests.rolling.copies import Code, Copy
from tests.rolling.people import Crowd, Mailbox, Told
from tests.rolling.proxy import Proxy

DIGEST_SECONDS = 150.0
_ENDED = ("sent", "covered", "ambiguous")


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How the update goes.

    Attributes:
        people: who file at once.
        seconds: of filing before, between and after the steps.
        looks: whether the proxy asks ``/readyz``.
    """

    people: int = 6
    seconds: float = 6.0
    looks: bool = False


@dataclass(kw_only=True)
class Result:
    """What came of it.

    Attributes:
        steps: moment in seconds and what was done then.
        told: what happened to the lines of people.
        texts: the texts in the database, each as often as it is there.
        numbers: those of the rows.
        receipts: how often each number came in a receipt.
        outbox: kind and state of the notices, counted.
        digests: the channel's posts that are digests.
        beside: lines answered by older copies after the migration, before the first of them was stopped.
        events: what the copies logged as a warning or worse.
    """

    steps: list[tuple[float, str]] = field(default_factory=list)
    told: Told = field(default_factory=Told)
    texts: Counter[str] = field(default_factory=Counter)
    numbers: set[str] = field(default_factory=set)
    receipts: Counter[str] = field(default_factory=Counter)
    outbox: Counter[tuple[str, str]] = field(default_factory=Counter)
    digests: int = 0
    beside: int = 0
    refused: int = 0
    taken_out: int = 0
    events: Counter[str] = field(default_factory=Counter)

    @property
    def unsure(self) -> int:
        """How many notices were cut off while they went out: they may come a second time."""
        return sum(many for (_, state), many in self.outbox.items() if state == "ambiguous")

    def faults(self) -> list[str]:
        """Name what was lost, doubled or left."""
        lost = set(self.told.filed) - set(self.texts)
        doubled = [text for text, times in self.texts.items() if times > 1]
        unfiled = set(self.texts) - set(self.told.filed)
        untold = self.numbers - set(self.receipts)
        twice = [number for number, times in self.receipts.items() if times > 1]
        waits = {what: times for what, times in self.outbox.items() if what[1] not in _ENDED}
        found = {
            "filed, and in no row": lost,
            "in two rows": doubled,
            "in a row, and never told to who filed it": unfiled,
            "without a receipt": untold,
            "with two receipts": twice,
            "dead ends": self.told.dead_ends,
            "still to be sent, or failed": list(waits.items()),
        }
        return [
            *(
                f"{len(those)} {what}: {sorted(map(str, those))[:3]}"
                for what, those in found.items()
                if those
            ),
            *([] if self.digests == 1 else [f"{self.digests} digests in the channel, and not one"]),
        ]


class Update:
    """One update of two copies.

    Args:
        old, new: the two versions.
        folder: for logs and working directories; empty.
    """

    def __init__(self, old: Code, new: Code, plan: Plan, folder: Path) -> None:
        self._old, self._new, self._plan, self._folder = old, new, plan, folder
        self._result, self._began = Result(), time.perf_counter()

    async def run(self) -> Result:
        """Go through all of it."""
        server = PostgresServer()
        try:
            await asyncio.to_thread(server.start)
            name = await asyncio.to_thread(server.create)
            async with ConnectorServer() as teams, Authority() as authority, aiohttp.ClientSession() as http:
                await self._go(server.url(name), teams, authority, http)
        finally:
            await asyncio.to_thread(server.stop)
        return self._result

    async def _go(
        self, url: str, teams: ConnectorServer, authority: Authority, http: aiohttp.ClientSession
    ) -> None:
        settings = environment(url, authority.metadata_url)
        await self._command(self._old, settings, "migrate")
        copies = [
            Copy(port, self._folder / f"copy-{place}", settings)
            for place, port in enumerate(free_ports(2), 1)
        ]
        mailbox = Mailbox()
        teams.watch = mailbox.watch
        teams.rosters[TEAM] = [{"id": KAISA.teams_id, "aadObjectId": KAISA.object_id}]
        async with (
            self._started(copies, http),
            Proxy(copies, http, looks=self._plan.looks).running() as proxy,
        ):
            crowd = Crowd(proxy.url, http, teams, authority, mailbox)
            await self._link(settings, crowd)
            await self._while_people_file(copies, settings, crowd, http)
            await self._digest(url, mailbox)
            self._result.refused, self._result.taken_out = proxy.refused, proxy.taken_out
        await asyncio.to_thread(self._count, url, mailbox)
        for copy in copies:
            self._result.events += copy.events()

    @contextlib.asynccontextmanager
    async def _started(self, copies: list[Copy], http: aiohttp.ClientSession) -> AsyncIterator[None]:
        try:
            await asyncio.gather(*(copy.start(self._old, http) for copy in copies))
            self._note(f"two copies of {self._old.name} serve")
            yield
        finally:
            await asyncio.gather(*(copy.stop() for copy in copies))

    async def _while_people_file(
        self, copies: list[Copy], settings: Mapping[str, str], crowd: Crowd, http: aiohttp.ClientSession
    ) -> None:
        async with asyncio.TaskGroup() as group:
            for _ in range(self._plan.people):
                group.create_task(crowd.file())
            await asyncio.sleep(self._plan.seconds)
            await self._command(self._new, settings, "migrate")
            answered = len(crowd.told.answered)
            await asyncio.sleep(self._plan.seconds * 2)  # readiness is kept for ten seconds
            states = [await copy.readiness(http) for copy in copies]
            self._result.beside = len(crowd.told.answered) - answered
            self._note(f"older copies beside it: /readyz answers {', '.join(map(str, states))}")
            for place, copy in enumerate(copies, 1):
                ended = await copy.stop()
                self._note(f"copy {place} of {self._old.name} has ended, in {ended:.1f} s")
                took = await copy.start(self._new, http)
                self._note(f"copy {place} of {self._new.name} is ready, in {took:.1f} s")
                await asyncio.sleep(self._plan.seconds / 2)
            await asyncio.sleep(self._plan.seconds)
            crowd.told.ended = time.perf_counter()
            crowd.over.set()
        self._note("nobody files any more")
        self._result.told = crowd.told

    async def _command(self, code: Code, settings: Mapping[str, str], *line: str) -> str:
        started = time.perf_counter()
        ended, said = await code.command(settings, *line)
        if ended:
            raise RuntimeError(f"{code.name}: `python -m bot {line[0]}` ends with {ended}:\n{said[-2000:]}")
        took = time.perf_counter() - started
        self._note(f"`python -m bot {line[0]}` of {code.name}, in {took:.1f} s")
        return said

    async def _link(self, settings: Mapping[str, str], crowd: Crowd) -> None:
        """Link the channel, so that there is a digest to come."""
        said = await self._command(self._old, settings, "pair")
        found = re.search(r"liitä (\S+)", said)
        assert found, said
        place = {"tenant": {"id": TENANT_ID}, "team": {"id": TEAM}, "channel": {"id": CHANNEL}}
        conversation = {"conversationType": "channel", "tenantId": TENANT_ID, "id": f"{CHANNEL};messageid=1"}
        activity = {
            "type": "message",
            "id": "link-1",
            "serviceUrl": crowd.teams.url,
            "channelId": "msteams",
            "from": {"id": KAISA.teams_id, "name": KAISA.name, "aadObjectId": KAISA.object_id},
            "conversation": conversation,
            "recipient": {"id": f"28:{APP_ID}", "name": "Havainto"},
            "locale": KAISA.locale,
            "channelData": place,
            "text": f"<at>Havainto</at> liitä {found[1].rstrip(').')}",
            "textFormat": "plain",
        }
        before = len(crowd.mailbox.said[CHANNEL])
        assert await crowd.deliver(activity)
        assert await crowd.mailbox.more(CHANNEL, before, within=30), "the channel was not linked"

    async def _digest(self, url: str, mailbox: Mailbox) -> None:
        """Make last week's digest due, and wait for it: both new copies look every minute."""
        before = len(mailbox.said[CHANNEL])
        await asyncio.to_thread(
            within_transaction,
            url,
            lambda connection: connection.execute(
                sa.text("UPDATE groups SET linked_at = linked_at - interval '8 days'")
            ),
        )
        await mailbox.more(CHANNEL, before, within=DIGEST_SECONDS)
        await asyncio.sleep(70)  # a second digest would come with the next tick of either copy
        self._result.digests = len(mailbox.said[CHANNEL]) - before
        self._note(f"the channel has {self._result.digests} digest")

    def _count(self, url: str, mailbox: Mailbox) -> None:
        def read(connection: sa.Connection) -> None:
            rows = connection.execute(sa.text("SELECT text, number FROM observations")).all()
            self._result.texts = Counter(text for text, _ in rows)
            self._result.numbers = {number for _, number in rows}
            kinds = connection.execute(sa.text("SELECT kind, state, count(*) FROM outbox GROUP BY 1, 2"))
            self._result.outbox = Counter({(kind, state): many for kind, state, many in kinds})

        within_transaction(url, read)
        self._result.receipts = mailbox.receipts()

    def _note(self, what: str) -> None:
        self._result.steps.append((time.perf_counter() - self._began, what))


def environment(database_url: str, metadata_url: str) -> dict[str, str]:
    """What both versions find in their environment."""
    return {
        "ROLLING_OPENID": metadata_url,
        "HAVAINTO_APP_ID": APP_ID,
        "HAVAINTO_APP_SECRET": "an invented secret",
        "HAVAINTO_APP_TENANT": TENANT_ID,
        "HAVAINTO_TENANTS": TENANT_ID,
        "HAVAINTO_KEYS": KEY,
        "HAVAINTO_METRICS_PORT": "0",
        "HAVAINTO_TURNS_PER_MINUTE": "0",  # one writer stands for many people
        "HAVAINTO_DIGEST_QUIET": "1",
        "HAVAINTO_DATABASE_URL": database_url,
    }
