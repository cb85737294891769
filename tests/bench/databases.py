"""What a turn costs the bot on each database, as a ratio: ``python -m tests.bench.databases --filings 40``.

The same typed filings go through the handler, on SQLite and on PostgreSQL in turn, within one process and one
run. Only this process's processor time counts: the server is another one, and Teams answers without a wire.
"""

import argparse
import asyncio
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp

from bot.house import House, Outside, build
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.sender import TeamsSender
from storage import migrate
from tests.bench.people import Person
from tests.fakes.authority import APP_ID
from tests.fakes.postgres import PostgresServer
from tests.stage import settings_for

AIM = 1.8
"""Times SQLite's processor time, for direct connections."""


class _Silent:
    """Teams, at once and without a wire."""

    async def send(self, *_where: Any, **_how: Any) -> str:
        return "1:abc"


@dataclass
class Bot:
    """One bot on one database, and the people who talk to it.

    Attributes:
        costs: of a turn, in milliseconds, one for each round.
    """

    name: str
    house: House
    costs: list[float] = field(default_factory=list)

    async def serve(self, filings: int) -> None:
        """File so many observations as a new person; note what a turn costs."""
        lines, person = 0, Person()
        started = time.process_time()
        for line in person.lines(filings):
            await self.house.adapter.process(
                person.activity(line, "https://teams.test"), self.house.handler.on_turn
            )
            lines += 1
        await self.house.acks.write()
        self.costs.append((time.process_time() - started) / lines * 1000)


@asynccontextmanager
async def bots(urls: dict[str, str]) -> AsyncIterator[list[Bot]]:
    """One for each database, migrated; no courier runs."""
    async with aiohttp.ClientSession() as http:
        made = []
        for name, url in urls.items():
            await asyncio.to_thread(migrate.upgrade, url)
            house = build(settings_for(url), http, Outside(credentials=NoCredentials()))
            house.handler.sender = TeamsSender(_Silent(), f"28:{APP_ID}")  # type: ignore[arg-type]
            made.append(Bot(name, house))
        try:
            yield made
        finally:
            for bot in made:
                await bot.house.background.close()
                await bot.house.acks.close()
                await bot.house.database.dispose()


async def compare(urls: dict[str, str], *, rounds: int, filings: int) -> list[Bot]:
    """Serve on each database in turn; the first round warms up and is not counted."""
    async with bots(urls) as made:
        for _ in range(rounds + 1):
            for bot in made:
                await bot.serve(filings)
    return made


def report(found: list[Bot]) -> str:
    """The costs, and each one's ratio to the first."""
    first = found[0].costs[1:]
    lines = [f"{'':<24}{'ms a turn':>10}{'ratio':>8}"]
    for bot in found:
        ratio = median(cost / of for cost, of in zip(bot.costs[1:], first, strict=True))
        lines.append(f"{bot.name:<24}{median(bot.costs[1:]):>10.2f}{ratio:>8.2f}")
    return "\n".join([*lines, f"medians of {len(first)} rounds; the bot's own processor time (aim: {AIM})"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.databases", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--filings", type=int, default=20)
    asked = parser.parse_args()
    server = PostgresServer()
    try:
        server.start()
        with tempfile.TemporaryDirectory(prefix="havainto-bench-") as folder:
            urls = {
                "SQLite": f"sqlite:///{Path(folder) / 'havainto.db'}",
                "PostgreSQL": server.url(server.create()),
            }
            print(report(asyncio.run(compare(urls, rounds=asked.rounds, filings=asked.filings))))  # noqa: T201 - this is its output
    finally:
        server.stop()


if __name__ == "__main__":
    main()
