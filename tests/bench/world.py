"""Everything around the measured servers, and the one run that measures them all."""

import asyncio
import contextlib
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from storage.migrate import upgrade
from tests.bench.load import Load, LoadError, Measure
from tests.bench.processes import Server, seconds_to_ready, serving
from tests.bench.wire import Line, Mailbox, Teams, port_of, request
from tests.fakes.authority import APP_ID, TENANT_ID, Authority
from tests.fakes.keys import KEY

ECHO, ECHO_AUTHENTICATED, PLAIN, HAVAINTO = "a", "a+auth", "b", "c"
MODULES = {ECHO: "echo", ECHO_AUTHENTICATED: "echo", PLAIN: "plain", HAVAINTO: "havainto"}
RATE, OPEN_USERS = 50, 100
TOP_UP_USERS, TOP_UP_FILINGS = 16, 128


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is measured.

    Attributes:
        users: the numbers of parallel users.
        filings: by (c) for each number of users and round.
        rounds: how often the whole is repeated; medians are reported.
        seconds: for (a) and (b) each, and the most before (c) begins no more filings.
        open_seconds: of turns at a fixed rate; 0 for none.
        turns: (c) has served at least so many when its memory is read for the last time.
        starts: how often the start is timed.
    """

    users: tuple[int, ...] = (1, 16, 64)
    filings: int = 128
    rounds: int = 3
    seconds: float = 4.0
    open_seconds: int = 20
    turns: int = 10_000
    starts: int = 5


QUICK = Plan(users=(1, 4), filings=4, rounds=1, seconds=0.2, open_seconds=1, turns=0, starts=0)


@dataclass(kw_only=True)
class Results:
    """What came out.

    Attributes:
        measures: (server, users) → one for each round.
        memory: (server, users) → megabytes after the last round.
        drained: seconds that the receipts took after each load of (c).
        paced: turns of (c) at a fixed rate.
        turns: how many (c) had served when its memory was read.
        megabytes: its memory then.
        own: turns per second that the load generator and its stand-in for Teams can do.
        starts: seconds to be ready; the first on no database at all.
        filed: how many observations (c) was sent; each was found in its database once.
        trouble: what (c) logged and should not have.
    """

    measures: dict[tuple[str, int], list[Measure]] = field(default_factory=dict)
    memory: dict[tuple[str, int], float] = field(default_factory=dict)
    drained: list[float] = field(default_factory=list)
    paced: Measure | None = None
    turns: int = 0
    megabytes: float = 0.0
    own: float = 0.0
    starts: list[float] = field(default_factory=list)
    filed: int = 0
    trouble: list[str] = field(default_factory=list)

    def rate(self, name: str, users: int) -> float:
        """The median of turns per second."""
        return median(measure.rate for measure in self.measures[name, users])


async def measure(plan: Plan, folder: Path) -> Results:
    """Measure everything, one server at a time.

    Args:
        plan: how much.
        folder: for databases and logs; empty.

    Raises:
        LoadError: an answer did not come, or the database does not hold exactly what was sent.
    """
    results, mailbox = Results(), Mailbox()
    database = folder / "bench.db"
    await asyncio.to_thread(upgrade, f"sqlite:///{database}")
    async with Authority() as authority, contextlib.AsyncExitStack() as running:
        teams = await Teams.serve(mailbox)
        running.callback(teams.close)
        service_url = f"http://127.0.0.1:{port_of(teams)}/"
        bearer = authority.bearer(service_url)
        loads, servers = dict[str, Load](), dict[str, Server]()
        starting = [
            serving(module, folder / f"{name}.log", environment(name, authority.metadata_url, database))
            for name, module in MODULES.items()
        ]
        started = await asyncio.gather(*map(running.enter_async_context, starting))
        for name, server in zip(MODULES, started, strict=True):
            servers[name] = server
            # Even without an app id the SDK verifies a token that it is shown.
            shown = "" if name == ECHO else bearer
            loads[name] = Load(server, mailbox, service_url, shown, files=name == HAVAINTO)
        for _ in range(plan.rounds):
            for users in plan.users:
                for name, load in loads.items():
                    await _one(plan, results, name, users, load)
                    results.memory[name, users] = servers[name].megabytes
        await _long(plan, results, loads[HAVAINTO], servers[HAVAINTO])
        results.own = await _own(plan, port_of(teams))
        results.trouble = servers[HAVAINTO].complaints()
        results.filed = _verified(loads[HAVAINTO].texts, mailbox.receipts, database)
        for count in range(plan.starts + 1):
            path = database if count else folder / "new.db"
            found = environment(HAVAINTO, authority.metadata_url, path)
            seconds = await seconds_to_ready(MODULES[HAVAINTO], folder / "start.log", found)
            results.starts.append(seconds)
    return results


def environment(name: str, metadata_url: str, database: Path) -> dict[str, str]:
    """What a server finds in its environment."""
    identity = {"HAVAINTO_APP_ID": APP_ID, "BENCH_OPENID": metadata_url}
    if name == HAVAINTO:
        return {
            **identity,
            "HAVAINTO_APP_SECRET": "an invented secret",
            "HAVAINTO_APP_TENANT": TENANT_ID,
            "HAVAINTO_TENANTS": TENANT_ID,
            "HAVAINTO_KEYS": KEY,
            "HAVAINTO_METRICS_PORT": "0",  # another test may have one
            "HAVAINTO_TURNS_PER_MINUTE": "0",  # one writer stands for many people
            "HAVAINTO_DATABASE_URL": f"sqlite:///{database}",
        }
    return identity if name == ECHO_AUTHENTICATED else {}


async def _one(plan: Plan, results: Results, name: str, users: int, load: Load) -> None:
    filings = plan.filings if name == HAVAINTO else None
    # Who files may take longer: its number of filings is what ends it.
    seconds = plan.seconds * (5 if name == HAVAINTO else 1)
    measure = await load.closed(users, seconds=seconds, filings=filings)
    results.measures.setdefault((name, users), []).append(measure)
    if name == HAVAINTO:
        results.drained.append(await load.drained())


async def _long(plan: Plan, results: Results, load: Load, server: Server) -> None:
    """Turns at a fixed rate, then as many as are missing to the number after which memory is read."""
    results.paced = await load.open(OPEN_USERS, rate=RATE, seconds=plan.open_seconds)
    while load.turns < plan.turns:
        await load.closed(TOP_UP_USERS, seconds=plan.seconds, filings=TOP_UP_FILINGS)
    await load.drained()
    results.turns, results.megabytes = load.turns, server.megabytes


async def _own(plan: Plan, port: int) -> float:
    """Turns per second that the load generator and its stand-in for Teams can do together."""
    body = request(port, "/v3/conversations/nobody/activities", b"{}".ljust(500), "")
    until, done = time.perf_counter() + plan.seconds, 0

    async def knock(line: Line) -> None:
        nonlocal done
        while time.perf_counter() < until:
            await line.exchange(body)
            done += 1

    lines = [await Line.to(port) for _ in range(TOP_UP_USERS)]
    try:
        async with asyncio.TaskGroup() as group:
            for line in lines:
                group.create_task(knock(line))
    finally:
        for line in lines:
            line.close()
    return done / plan.seconds


def _verified(sent: list[str], receipts: list[str], database: Path) -> int:
    """Every observation once, every receipt once, nothing left to send; returns how many."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        kept = connection.execute("SELECT text, number FROM observations").fetchall()
        unsent = connection.execute("SELECT state, count(*) FROM outbox WHERE state != 'sent' GROUP BY state")
        if left := unsent.fetchall():
            raise LoadError(f"in the outbox: {left}")
    if sorted(text for text, _ in kept) != sorted(sent):
        raise LoadError(f"{len(sent)} observations were sent, {len(kept)} are in the database")
    if sorted(number for _, number in kept) != sorted(receipts):
        raise LoadError(f"{len(kept)} observations, {len(receipts)} receipts")
    return len(kept)
