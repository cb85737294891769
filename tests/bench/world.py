"""Everything around the measured servers, and the one run that measures them all."""

import asyncio
import contextlib
import sqlite3
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from storage.migrate import upgrade
from tests.bench.load import Load, LoadError, Measure
from tests.bench.processes import Server, seconds_to_ready, serving
from tests.bench.wire import Mailbox, Teams, port_of
from tests.fakes.authority import APP_ID, TENANT_ID, Authority

ECHO, ECHO_AUTHENTICATED, PLAIN, HAVAINTO = "a", "a+auth", "b", "c"
MODULES = {ECHO: "echo", ECHO_AUTHENTICATED: "echo", PLAIN: "plain", HAVAINTO: "havainto"}
RATE, OPEN_USERS = 50, 100


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


QUICK = Plan(users=(1, 4), filings=4, rounds=1, seconds=0.2, open_seconds=1, turns=0, starts=1)


@dataclass(kw_only=True)
class Results:
    """What came out.

    Attributes:
        measures: (server, users) → one for each round.
        memory: (server, users) → megabytes after the last round.
        drained: seconds that the receipts took after each load of (c).
        own: the load generator against its own stand-in for Teams: what it can do.
        trouble: what (c) logged and should not have.
    """

    measures: dict[tuple[str, int], list[Measure]] = field(default_factory=dict)
    memory: dict[tuple[str, int], float] = field(default_factory=dict)
    drained: list[float] = field(default_factory=list)
    own: Measure | None = None
    paced: Measure | None = None
    turns: int = 0
    megabytes: float = 0.0
    first_start: float = 0.0
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
        for name, module in MODULES.items():
            environment = _environment(name, authority.metadata_url, database)
            server = await running.enter_async_context(
                serving(module, folder / f"{name}.log", environment)
            )
            servers[name] = server
            loads[name] = Load(server, mailbox, service_url, bearer, files=name == HAVAINTO)
        for _ in range(plan.rounds):
            for users in plan.users:
                for name, load in loads.items():
                    await _one(plan, results, name, users, load)
                    results.memory[name, users] = servers[name].megabytes
        await _long(plan, results, loads[HAVAINTO], servers[HAVAINTO])
        results.own = await _own(plan, mailbox, service_url, bearer, port_of(teams))
        results.trouble = servers[HAVAINTO].complaints()
    _verify(results, loads[HAVAINTO].texts, mailbox.receipts, database)
    await _start(plan, results, folder, database)
    return results
