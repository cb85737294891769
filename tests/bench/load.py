"""Load: parallel users who wait for each answer, or turns that come at their times whatever happens."""

import asyncio
import contextlib
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from statistics import quantiles

from tests.bench.people import Line as Typed
from tests.bench.people import Person
from tests.bench.processes import Server
from tests.bench.wire import Line, Mailbox

DRAIN_SECONDS = 180.0
FILINGS_EACH = 4
"""By one person; more, and Teams' limit for one conversation would hold the receipts up."""


class LoadError(Exception):
    """A turn did not go as it must: the figures would mean nothing."""


@dataclass(kw_only=True)
class Measure:
    """What came out of one load.

    Attributes:
        seconds: from the first request to the last answer.
        waits: seconds that each turn took, for its user.
        processor: seconds of the processor that the server used meanwhile.
        filed: how many observations were sent.
    """

    users: int
    seconds: float = 0.0
    waits: list[float] = field(default_factory=list)
    processor: float = 0.0
    filed: int = 0

    @property
    def rate(self) -> float:
        """Turns per second."""
        return len(self.waits) / self.seconds

    @property
    def filings(self) -> float:
        """Observations filed a second."""
        return self.filed / self.seconds

    def filing_milliseconds(self) -> float:
        """The processor's time for one observation, from the first word to the receipt."""
        return self.processor / self.filed * 1000 if self.filed else 0.0

    def milliseconds(self, percent: int) -> float:
        """A percentile of the waits."""
        return quantiles(self.waits, n=100, method="inclusive")[percent - 1] * 1000

    @property
    def processor_milliseconds(self) -> float:
        """The processor's time for one turn."""
        return self.processor / len(self.waits) * 1000


class Load:
    """Loads one server.

    Args:
        server: which.
        mailbox: where its answers arrive.
        service_url: the address of that.
        bearer: a valid Authorization header, or none.
        files: whether the server understands what is typed and files observations.

    Attributes:
        texts: all observations that were sent.
        turns: how many there were.
    """

    def __init__(
        self, server: Server, mailbox: Mailbox, service_url: str, bearer: str, *, files: bool
    ) -> None:
        self._server = server
        self._mailbox = mailbox
        self._service_url = service_url
        self._bearer = bearer
        self._files = files
        self.texts: list[str] = []
        self.turns = 0

    async def closed(self, users: int, *, seconds: float, filings: int | None) -> Measure:
        """Users who say the next thing when the last was answered.

        Args:
            users: how many at once.
            seconds: after this nobody begins another filing, or, where nothing is filed, says anything.
            filings: how many, shared among the users, each at least one; None for as many as fit.
        """
        each = max(1, filings // users) if filings is not None else None
        async with self._measured(users) as (measure, people):
            until = time.perf_counter() + seconds
            async with asyncio.TaskGroup() as group:
                for person, line in people:
                    group.create_task(self._visit(person, line, measure, until, each))
        return measure

    async def open(self, users: int, *, rate: int, seconds: int) -> Measure:
        """Turns that come at fixed times, one user after the other.

        A turn that must wait for its user's last one has waited since its own time.
        """
        async with self._measured(users) as (measure, people):
            queues = [(asyncio.Lock(), _endless(person), line) for person, line in people]
            started = time.perf_counter()

            async def turn(number: int, due: float) -> None:
                lock, typed, line = queues[number % users]
                async with lock:
                    person, said = next(typed)
                    await self._turn(person, line, said)
                    measure.waits.append(time.perf_counter() - due)

            async with asyncio.TaskGroup() as group:
                for number in range(rate * seconds):
                    due = started + number / rate
                    await asyncio.sleep(max(0.0, due - time.perf_counter()))
                    group.create_task(turn(number, due))
        return measure

    @contextlib.asynccontextmanager
    async def _measured(self, users: int) -> AsyncIterator[tuple[Measure, list[tuple[Person, Line]]]]:
        people = [(Person(), await Line.to(self._server.port)) for _ in range(users)]
        measure, filed = Measure(users=users), len(self.texts)
        used, started = self._server.processor_seconds, time.perf_counter()
        try:
            yield measure, people
        finally:
            measure.seconds = time.perf_counter() - started
            measure.processor = self._server.processor_seconds - used
            measure.filed = len(self.texts) - filed
            self.turns += len(measure.waits)
            for _, line in people:
                line.close()

    async def drained(self) -> float:
        """Wait until every receipt has come; returns the seconds that it took."""
        started = time.perf_counter()
        async with asyncio.timeout(DRAIN_SECONDS):
            while len(self._mailbox.receipts) < len(self.texts):
                self._mailbox.receipt.clear()
                await self._mailbox.receipt.wait()
        return time.perf_counter() - started

    async def _visit(
        self, person: Person, line: Line, measure: Measure, until: float, filings: int | None
    ) -> None:
        filed = 0
        while True:
            for typed in person.lines(FILINGS_EACH):
                begun = time.perf_counter()
                await self._turn(person, line, typed)
                ended = time.perf_counter()
                measure.waits.append(ended - begun)
                filed += bool(typed.files)
                may_end = typed.files or not self._files
                if may_end and (ended > until or filed == filings):
                    return
            person = Person()  # the next one sits down at the same line

    async def _turn(self, person: Person, line: Line, typed: Typed) -> None:
        before = self._mailbox.replies.get(person.conversation, 0)
        request = person.says(typed, self._server.port, self._service_url, self._bearer)
        status, body = await line.exchange(request)
        if status // 100 != 2:
            raise LoadError(f"status {status}: {body[:200]!r}\n{self._server.last_words()}")
        files = self._files and typed.files
        replies = self._mailbox.replies.get(person.conversation, 0) - before
        if replies != (0 if files else 1):
            raise LoadError(f"{replies} replies to {typed.text!r}")
        if files:
            self.texts.append(typed.files)


def _endless(person: Person) -> Iterator[tuple[Person, Typed]]:
    """What this person types, and then the next one at the same line."""
    while True:
        for typed in person.lines(FILINGS_EACH):
            yield person, typed
        person = Person()
