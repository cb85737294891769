"""What a turn costs the bot on each SDK, as a ratio: ``python -m tests.bench.sdks``.

The same typed filings go through adapter, handler and connector in turn, within one process and one run, on
SQLite; Teams answers without a wire. Only processor time counts. Memory and imports are those of processes
that import the bot with one SDK each.
"""

import argparse
import asyncio
import subprocess
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import median
from typing import Any

import aiohttp
import orjson

from bot.app import Outside, build
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.exchange import Answer
from dialogs.teams.sdk import Sdk
from storage import migrate
from tests.bench.databases import Bot
from tests.stage import settings_for

_IMPORTS = """
import resource, sys, time
import bot.app
from dialogs.teams.sdk import adapter_for

def resident():
    with open("/proc/self/statm") as pages:
        return int(pages.read().split()[1]) * resource.getpagesize() / 2**20

before, began = resident(), time.process_time()
adapter_for(sys.argv[1], None, None)
print(time.process_time() - began, resident() - before, resident())
"""


class _Silent:
    """Teams, at once and without a wire; the body is still made into bytes, as for one."""

    async def call(self, _method: str, _url: Any, body: object = None, **_how: Any) -> Answer:
        assert body is None or orjson.dumps(body)
        return Answer(status=200, headers={}, body=b'{"id": "1:abc"}')


@asynccontextmanager
async def bots(folder: Path) -> AsyncIterator[list[Bot]]:
    """One for each SDK, with a database of its own; no courier runs."""
    async with aiohttp.ClientSession() as http:
        made = []
        for name in Sdk:
            url = f"sqlite:///{folder / name}.db"
            await asyncio.to_thread(migrate.upgrade, url)
            house = build(settings_for(url, sdk=name), http, Outside(credentials=NoCredentials()))
            house.adapter.connector._teams = _Silent()  # type: ignore[assignment]
            made.append(Bot(name, house))
        try:
            yield made
        finally:
            for bot in made:
                await bot.house.background.close()
                await bot.house.acks.close()
                await bot.house.database.dispose()


async def compare(folder: Path, *, rounds: int, filings: int) -> list[Bot]:
    """Serve on each SDK in turn; the first round warms up and is not counted."""
    async with bots(folder) as made:
        for _ in range(rounds + 1):
            for bot in made:
                await bot.serve(filings)
    return made


def imports(name: str, times: int = 3) -> tuple[float, float, float]:
    """Seconds of processor time and MB that the SDK adds to the imported bot, and MB of all; medians."""
    runs = [
        subprocess.run([sys.executable, "-c", _IMPORTS, name], capture_output=True, text=True, check=True)
        for _ in range(times)
    ]
    seconds, added, whole = zip(*(map(float, run.stdout.split()) for run in runs), strict=True)
    return median(seconds), median(added), median(whole)


def report(found: list[Bot]) -> str:
    """A line for each SDK."""
    first = found[0].costs[1:]
    lines = [f"{'':<12}{'ms a turn':>10}{'ratio':>8}{'import s':>10}{'import MB':>11}{'process MB':>12}"]
    for bot in found:
        ratio = median(cost / of for cost, of in zip(bot.costs[1:], first, strict=True))
        seconds, added, whole = imports(bot.name)
        lines.append(
            f"{bot.name:<12}{median(bot.costs[1:]):>10.2f}{ratio:>8.2f}{seconds:>10.2f}{added:>11.0f}{whole:>12.0f}"
        )
    return "\n".join([*lines, f"medians of {len(first)} rounds; processor time"])


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.sdks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--filings", type=int, default=20)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="havainto-bench-") as folder:
        found = asyncio.run(compare(Path(folder), rounds=asked.rounds, filings=asked.filings))
    print(report(found))  # noqa: T201 - this is its output


if __name__ == "__main__":
    main()
