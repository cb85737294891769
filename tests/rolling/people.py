"""People who file one observation after another, whatever happens, and what became of each line."""

import asyncio
import re
import time
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import Any

import aiohttp

from tests.bench.people import Line, Person
from tests.fakes.authority import Authority
from tests.fakes.connector_server import ConnectorServer, Posted
from tests.stage import words

NUMBER = re.compile(r"\bH-\d{4}-\d{4,}\b")
NOT_SAVED = ("Vastaustasi ei tallennettu", "Ditt svar sparades inte")
"""What the bot says where nothing was saved: its reader says the same once more."""
FILINGS_EACH = 3
THINKS = 0.15
"""Seconds between two lines."""
PATIENCE = 75.0
"""Seconds for which an answer is waited for, longer than a courier's lease; then that is a dead end."""
GIVES_UP = 120.0
"""Seconds for which Teams delivers the same activity again."""


class Mailbox:
    """What arrived from the bot, by conversation."""

    def __init__(self) -> None:
        self.said: dict[str, list[str]] = defaultdict(list)
        self._changed = asyncio.Condition()

    async def watch(self, posted: Posted) -> None:
        """Take one message."""
        async with self._changed:
            self.said[posted.conversation_id.partition(";")[0]].append(words(posted.activity))
            self._changed.notify_all()

    async def more(self, conversation: str, than: int, *, within: float) -> list[str]:
        """Wait for more messages than so many; returns those that came, none after a time."""
        try:
            async with asyncio.timeout(within), self._changed:
                await self._changed.wait_for(lambda: len(self.said[conversation]) > than)
        except TimeoutError:
            return []
        return self.said[conversation][than:]

    def receipts(self) -> Counter[str]:
        """How often each number came in a receipt of its own; the channel's posts are no receipts."""
        chats = [said for place, said in self.said.items() if place.startswith("a:")]
        return Counter(number for said in chats for one in said for number in NUMBER.findall(one)[:1])


@dataclass
class Told:
    """What happened to the lines of all people.

    Attributes:
        answered: moments at which a line had its answer.
        waits: seconds that each line waited.
        filed: the texts of the observations whose receipt came.
        sent_again: activities that were delivered again after 5xx or no connection.
        not_saved: answers that nothing was saved.
        dead_ends: lines that had no answer at all.
        statuses: what HTTP answered.
    """

    answered: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    filed: list[str] = field(default_factory=list)
    sent_again: int = 0
    not_saved: int = 0
    dead_ends: list[str] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    @property
    def gap(self) -> float:
        """The longest time in which nobody was answered."""
        pairs = zip(self.answered, self.answered[1:], strict=False)
        return max((later - before for before, later in pairs), default=0.0)


@dataclass
class Crowd:
    """People who file at once.

    Attributes:
        told: what came of it.
        over: set when nobody is to begin another observation.
    """

    url: str
    http: aiohttp.ClientSession
    teams: ConnectorServer
    authority: Authority
    mailbox: Mailbox
    told: Told = field(default_factory=Told)
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def file(self) -> None:
        """One after another, as new people, until it is over; what was begun is finished."""
        while not self.over.is_set():
            person = Person()
            for line in person.lines(FILINGS_EACH):
                await self.say(person, line)
                await asyncio.sleep(THINKS)
                if self.over.is_set() and line.files:
                    break

    async def say(self, person: Person, line: Line) -> None:
        """Say one line until it has its answer."""
        started = time.perf_counter()
        while not await self._said(person, line):  # noqa: ASYNC110 - a person's pause, and no event
            await asyncio.sleep(0.5)
        self.told.answered.append(time.perf_counter())
        self.told.waits.append(self.told.answered[-1] - started)
        if line.files:
            self.told.filed.append(line.files)

    async def _said(self, person: Person, line: Line) -> bool:
        """Say it once; whether that was answered as it must be."""
        before = len(self.mailbox.said[person.conversation])
        if not await self.deliver(person.activity(line, self.teams.url)):
            self.told.dead_ends.append(line.text)
            return False
        said = await self.mailbox.more(person.conversation, before, within=PATIENCE)
        if any(words in one for one in said for words in NOT_SAVED):
            self.told.not_saved += 1
            return False
        if line.files and said and not any(map(NUMBER.search, said)):
            said = await self.mailbox.more(person.conversation, before + len(said), within=PATIENCE)
        if not said:
            self.told.dead_ends.append(line.text)
        return bool(said)

    async def deliver(self, activity: dict[str, Any]) -> bool:
        """Deliver an activity as Teams does: again, the same, after 5xx or where nobody listens."""
        headers = {"Authorization": self.authority.bearer(self.teams.url)}
        until, wait = time.perf_counter() + GIVES_UP, 0.25
        while time.perf_counter() < until:
            try:
                async with self.http.post(
                    f"{self.url}/api/messages", json=activity, headers=headers
                ) as answer:
                    self.told.statuses[answer.status] += 1
                    if answer.status < 500:
                        return answer.status == 200
            except aiohttp.ClientError:
                self.told.statuses[0] += 1
            self.told.sent_again += 1
            await asyncio.sleep(wait)
            wait = min(2 * wait, 2.0)
        return False
