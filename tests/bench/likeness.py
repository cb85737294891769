"""What likeness costs as the observations grow: ``python -m tests.bench.likeness --observations 10000``.

All of them are compared with one another. Printed: processor time of the filling and of a question, how long
the event loop was held at the most (its own processor time between two turns of others), memory.
"""

import argparse
import asyncio
import time
from collections.abc import Iterator
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import sqlalchemy as sa

from bot.domain.codes import Language, Need, Sector, ServiceTask, TargetGroup
from bot.usecases.resemblance import Resemblance
from bot.voikko import lemmas
from storage.engine.database import Database
from storage.engine.offline import within_transaction
from storage.migrate import upgrade
from storage.observations import MAPPING
from storage.unit_of_work import UnitsOfWork
from tests.bench import texts
from tests.fakes.keys import VAULT
from tests.storage.cast import an_observation

_QUESTIONS = 20


def written(count: int) -> Iterator[dict[str, Any]]:
    """So many invented observations."""
    chance = Random(1)  # noqa: S311 - the same each time
    for number in range(count):
        language = chance.choices([*Language], [80, 15, 5])[0]
        one = an_observation(
            f"H-2026-{number:06d}",
            language=language,
            text=texts.written(texts.topic(chance), language, chance),
            need_main=chance.choice([*Need]),
            service_task=chance.choice([*ServiceTask]),
            sector=tuple(chance.sample([*Sector], 2)),
            target_group=tuple(chance.sample([*TargetGroup], 1)),
        )
        yield MAPPING.values(one)


class Longest:
    """How long the event loop's thread worked at the most before others had their turn."""

    def __init__(self) -> None:
        self.seconds = 0.0

    async def watch(self) -> None:
        """Until cancelled."""
        while True:
            before = time.thread_time()
            await asyncio.sleep(0)
            self.seconds = max(self.seconds, time.thread_time() - before)


def resident() -> int:
    """Bytes that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


async def measure(url: str, count: int) -> list[tuple[str, float, str]]:
    """What was measured: name, figure, unit."""
    database = Database(url)
    units = UnitsOfWork(database, VAULT)
    found, filling, asking = Resemblance(units, lemmas()), Longest(), Longest()
    async with units.reading() as unit:
        asked = await unit.observations.unlinked(limit=_QUESTIONS)
    before, began = resident(), time.process_time()
    watching = asyncio.create_task(filling.watch())
    await found.follow()
    watching.cancel()
    filled, grown = time.process_time() - began, resident() - before
    watching = asyncio.create_task(asking.watch())
    began = time.process_time()
    for one in asked:
        async with units.reading() as unit:
            await found.of_observation(unit, one)
    each = (time.process_time() - began) / len(asked)
    watching.cancel()
    await database.dispose()
    return [
        ("filling, with others' turns", filled, "s"),
        ("memory of a row, with caches", grown / count, "bytes"),
        ("longest hold of the loop, filling", filling.seconds * 1000, "ms"),
        ("a question, with its statements", each * 1000, "ms"),
        ("longest hold of the loop, asking", asking.seconds * 1000, "ms"),
        ("the process", resident() / 1e6, "MB"),
    ]


def main() -> None:
    """Fill a database of one's own, and measure."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.likeness", description=__doc__)
    parser.add_argument("--observations", type=int, default=10_000)
    count = parser.parse_args().observations
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/likeness.db"
        upgrade(url)
        add = sa.insert(MAPPING.table)
        within_transaction(url, lambda connection: connection.execute(add, [*written(count)]))
        for name, figure, unit in asyncio.run(measure(url, count)):
            print(f"{name:<36}{figure:>12.1f} {unit}")  # noqa: T201 - this is its output


if __name__ == "__main__":
    main()
