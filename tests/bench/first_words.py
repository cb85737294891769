"""How soon an observation is answered where many are stored: ``python -m tests.bench.first_words``.

People write once each, at moments of chance within a stretch of time; the answer is the form, filled in: the
guard, the guesses and the search for a like phenomenon are in it.
"""

import argparse
import asyncio
import contextlib
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import median

from storage.migrate import upgrade
from tests.bench.filling import Size, fill
from tests.bench.load import LoadError
from tests.bench.people import Line as Said
from tests.bench.people import Person
from tests.bench.processes import Server, serving
from tests.bench.texts import topic, written
from tests.bench.wire import Line, Mailbox, Teams, port_of
from tests.bench.world import HAVAINTO, MODULES, environment
from tests.fakes.authority import Authority

AIM_MILLISECONDS, AIM_SECONDS = 60, 2.0
SETTLE_SECONDS = 90.0
"""The likeness is filled beside all turns; nobody is measured before."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is measured."""

    observations: int = 10_000
    people: int = 64
    seconds: int = 30


@dataclass(kw_only=True)
class Results:
    """Seconds that each waited, and of the processor for all of them."""

    waits: list[float] = field(default_factory=list)
    processor: float = 0.0


async def measure(plan: Plan, folder: Path) -> Results:
    """Fill a database, serve it, and have everybody write once.

    Raises:
        LoadError: somebody was not answered.
    """
    url, mailbox, results = f"sqlite:///{folder / 'bench.db'}", Mailbox(), Results()
    upgrade(url)
    fill(url, Size(observations=plan.observations))
    async with Authority() as authority, contextlib.AsyncExitStack() as running:
        teams = await Teams.serve(mailbox)
        running.callback(teams.close)
        service_url = f"http://127.0.0.1:{port_of(teams)}/"
        found = environment(HAVAINTO, authority.metadata_url, folder / "bench.db")
        server = await running.enter_async_context(serving(MODULES[HAVAINTO], folder / "log", found))
        await _idle(server)
        bearer, chance = authority.bearer(service_url), Random(1)  # noqa: S311 - moments and words, no secrets

        async def writes() -> None:
            person, said = Person(), Said(written(topic(chance), "fi", chance))
            await asyncio.sleep(chance.uniform(0, plan.seconds))
            line = await Line.to(server.port)
            begun = time.perf_counter()
            status, body = await line.exchange(person.says(said, server.port, service_url, bearer))
            results.waits.append(time.perf_counter() - begun)
            line.close()
            if status // 100 != 2 or mailbox.replies.get(person.conversation) != 1:
                raise LoadError(f"status {status}, {body[:200]!r}\n{server.last_words()}")

        used = server.processor_seconds
        async with asyncio.TaskGroup() as group:
            for _ in range(plan.people):
                group.create_task(writes())
        results.processor = server.processor_seconds - used
    return results


async def _idle(server: Server) -> None:
    """Wait until the server has nothing of its own to do."""
    until, before = time.perf_counter() + SETTLE_SECONDS, -1.0
    while time.perf_counter() < until:
        used = server.processor_seconds
        if used - before < 0.05:  # of two seconds
            return
        before = used
        await asyncio.sleep(2)


def report(plan: Plan, results: Results) -> str:
    """The figures, in lines."""
    each = results.processor / len(results.waits) * 1000
    worst = max(results.waits)
    return (
        f"{plan.people} people write once within {plan.seconds} s; stored: {plan.observations}\n"
        f"processor for a first answer: {each:.1f} ms, with all that the server does meanwhile "
        f"(aim: {AIM_MILLISECONDS})\n"
        f"waited: median {median(results.waits) * 1000:.0f} ms, at most {worst * 1000:.0f} ms "
        f"(aim: {AIM_SECONDS:.0f} s)"
    )


def plan_of(arguments: Sequence[str] | None = None) -> Plan:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.first_words", description=__doc__)
    for name, usual in vars(Plan()).items():
        parser.add_argument(f"--{name}", type=int, default=usual)
    return Plan(**vars(parser.parse_args(arguments)))


def main() -> None:
    """Measure and print."""
    plan = plan_of()
    with tempfile.TemporaryDirectory(prefix="havainto-first-words-") as folder:
        print(report(plan, asyncio.run(measure(plan, Path(folder)))))  # noqa: T201 - this is its output


if __name__ == "__main__":
    main()
