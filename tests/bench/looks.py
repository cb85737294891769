"""What each question costs as the database grows: ``python -m tests.bench.looks --observations 1000,10000``.

Every question goes through the whole bot: HTTP, token, handler, use case, storage, card.
The processor's time is the whole process's, with the stand-in for Teams; "apua" says what of it is none of
the question's own.
"""

import argparse
import asyncio
import contextlib
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

import sqlalchemy as sa

from bot.domain.observation import ObservationState
from bot.domain.phenomenon import PhenomenonState
from bot.usecases.resemblance import Resemblance, SimilarItems
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from storage.engine.offline import within_snapshot
from storage.migrate import upgrade
from storage.tables import (
    AddressRow,
    ObservationRow,
    PhenomenonObservationRow,
    PhenomenonRow,
    ProposalRow,
    table_of,
)
from tests.bench.filling import Size, fill
from tests.bench.test_costs import counted
from tests.cast import ANNA, CHANNEL, ELLEN, KAISA, SVEN
from tests.conversations.filing import TEXT, to_form_by_text
from tests.fakes.authority import TENANT_ID
from tests.fakes.keys import VAULT
from tests.fakes.postgres import PostgresServer
from tests.stage import Chat, Stage, stage

_observations, _phenomena = table_of(ObservationRow), table_of(PhenomenonRow)
_addresses = table_of(AddressRow)
_linked, _proposals = table_of(PhenomenonObservationRow), table_of(ProposalRow)
Act = Callable[[], Awaitable[object]]
TICK = 0.001


@dataclass(frozen=True, kw_only=True)
class Cost:
    """What one question took.

    Attributes:
        processor: milliseconds, the median.
        statements: of the last time.
        held: milliseconds of the loop's own thread in which nobody else had a turn: the longest, each time.
    """

    processor: float
    statements: int
    held: float


@contextlib.asynccontextmanager
async def _watched() -> AsyncIterator[list[float]]:
    """The longest time for which the loop was held, in milliseconds, as the only item once it is over.

    By the processor's time of its thread: on a busy machine the wall's clock says what others did.
    """
    longest, going = [0.0], True

    async def tick() -> None:
        last = time.thread_time()
        while going:
            await asyncio.sleep(TICK)
            now = time.thread_time()
            longest[0] = max(longest[0], (now - last) * 1000)
            last = now

    ticking = asyncio.create_task(tick())
    await asyncio.sleep(0)
    try:
        yield longest
    finally:
        await asyncio.sleep(2 * TICK)
        going = False
        await ticking


async def cost(act: Act, times: int = 5) -> Cost:
    """Do something several times; the first time warms up what is made once."""
    await act()
    processor, held = [], []
    for _ in range(times):
        async with _watched() as longest:
            began = time.process_time()
            await act()
            processor.append((time.process_time() - began) * 1000)
        held.append(longest[0])
    return Cost(processor=median(processor), statements=await statements(act), held=median(held))


async def statements(act: Act) -> int:
    """How many statements it takes to do something, but for what a connection is opened with."""
    with counted() as seen:
        await act()
    return sum(not one.startswith("PRAGMA") for one in seen)


def examples(url: str) -> dict[str, str]:
    """The numbers of what is opened, the heaviest of its kind."""

    def work(connection: sa.Connection) -> dict[str, str]:
        def one(asked: sa.Select[Any]) -> str:
            return str(connection.scalar(asked.limit(1)))

        number, state = _observations.c.number, _observations.c.state
        size = sa.select(sa.func.count()).where(_linked.c.phenomenon_id == _phenomena.c.id).scalar_subquery()
        ofs = sa.select(_phenomena.c.number).order_by(size.desc())
        of_state = _phenomena.c.state
        biggest = one(ofs.with_only_columns(_phenomena.c.id).where(of_state == PhenomenonState.ACTING))
        in_it = sa.select(number).join(_linked, _linked.c.observation_id == _observations.c.id)
        in_it = in_it.where(_linked.c.phenomenon_id == biggest)
        return {
            "waiting": one(sa.select(number).where(state == ObservationState.RECEIVED).order_by(number)),
            "linked": one(in_it.order_by(_linked.c.position)),
            "own": one(
                in_it.where(_observations.c.person_id.is_not(None)).order_by(_linked.c.position.desc())
            ),
            "phenomenon": one(ofs.where(of_state == PhenomenonState.ACTING)),
            "item": one(ofs.where(of_state == PhenomenonState.ON_AGENDA)),
            "proposal": one(sa.select(_proposals.c.number).where(_proposals.c.phenomenon_id == biggest)),
        }

    return within_snapshot(url, work)


def without_likeness(on: Stage) -> None:
    """Nothing is like anything: what suggestions cost is measured elsewhere."""

    async def of_each(
        _unit: object, observations: Sequence[object], _group: str | None
    ) -> list[SimilarItems]:
        return [SimilarItems()] * len(observations)

    async def of_observation(_unit: object, _observation: object, _group: str | None) -> SimilarItems:
        return SimilarItems()

    async def of_draft(*_facts: object) -> tuple[()]:
        return ()

    found: Resemblance = on.house.handler.dispatcher.resemblance
    vars(found).update(of_each=of_each, of_observation=of_observation, of_draft=of_draft)


def questions(on: Stage, known: dict[str, str]) -> Iterator[tuple[str, Act]]:
    """Each question by its name, and how it is asked; none changes what the next one finds."""
    channel = Chat(on, KAISA, channel=CHANNEL)
    anna, sven, ellen = Chat(on, ANNA), Chat(on, SVEN), Chat(on, ELLEN)

    def says(chat: Chat, text: str) -> Act:
        async def act() -> str:
            return await chat.says(text)

        return act

    async def files() -> None:
        await to_form_by_text(sven, "sv")
        await sven.says("skicka")

    async def writes() -> None:
        await ellen.says(TEXT["en"])

    for line in ("apua", "jono", "ilmiöt", "kooste", "kooste 20/2025", "havainnot", "luvut", "luvut 2025-Q4"):
        yield line, says(channel, line)
    yield "sallitut sanat", says(channel, "sallitut sanat")
    for name in ("waiting", "linked", "phenomenon", "proposal"):
        yield f"open: {name}", says(channel, known[name])
    for line in ("kokous", "muistio", f"asia {known['item']}"):
        yield line.split()[0], says(channel, line)
    for line in ("omat", "tietoni", "vie tietoni", "valikko", "komennot", "kieli", "kiitos"):
        yield line, says(anna, line)
    yield "open: own", says(anna, known["own"])
    yield "first words", writes
    yield "filing, 5 turns", files


def without_courier(on: Stage) -> None:
    """Nothing is brought: that is no part of a question, and those who were filled in cannot be reached."""

    async def empty() -> int:
        return 0

    vars(on.house.courier)["empty"] = empty


def duties(on: Stage) -> Iterator[tuple[str, Act]]:
    """Each duty, when there is little or nothing to do, as mostly."""
    jobs = Jobs(units=on.house.units, county=on.settings.county, clock=on.clock, wake=on.house.courier.wake)
    for duty in Duty:
        if duty is not Duty.DELIVER:
            yield f"duty: {duty}", lambda duty=duty: jobs.do(duty)  # type: ignore[misc]  # bound now


async def measure(url: str, *, likeness: bool, times: int = 5, only: str = "") -> dict[str, Cost]:
    """All questions and duties on a filled database."""
    known = await asyncio.to_thread(lambda: {**examples(url), "own": own_of_anna(url)})
    found: dict[str, Cost] = {}
    async with stage(url) as on:
        if not likeness:
            without_likeness(on)
        on.clock.advance(hours=1)
        found["courier's look"] = await cost(on.house.courier.empty, times)
        without_courier(on)
        for name, act in (*duties(on), *questions(on, known)):
            if only in name:
                found[name] = await cost(act, times)
    return found


def own_of_anna(url: str) -> str:
    """Of what Anna has filed the newest that is linked; she has filed more than anybody."""
    identity = VAULT.mark(TENANT_ID, ANNA.object_id)
    asked = (
        sa.select(_observations.c.number)
        .join(_addresses, _addresses.c.person_id == _observations.c.person_id)
        .where(_addresses.c.identity == identity, _observations.c.state == ObservationState.LINKED)
        .order_by(_observations.c.received_at.desc())
    )
    return str(within_snapshot(url, lambda connection: connection.scalar(asked.limit(1))))


def report(sizes: Sequence[int], costs: Sequence[dict[str, Cost]]) -> str:
    """A line for each question, a group of columns for each size, and how much it grew over all of them."""
    lines = []
    for name in costs[0]:
        cells = [
            f"{one[name].processor:>8.1f}{one[name].statements:>6}{one[name].held:>7.1f}" for one in costs
        ]
        grown = costs[-1][name].processor / max(costs[0][name].processor, 0.1)
        lines.append(f"{name:<24}" + " |".join(cells) + f" |{grown:>6.1f}x")
    head = f"{'':<24}" + " |".join(f"{size:>12} obs." + " " * 4 for size in sizes)
    under = f"{'':<24}" + " |".join(f"{'CPU ms':>8}{'stmt':>6}{'held':>7}" for _ in sizes) + f" |{'grew':>7}"
    return "\n".join([head, under, "-" * len(under), *lines])


def main() -> None:
    """Fill, measure, print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.looks", description=__doc__)
    parser.add_argument("--observations", default="1000,10000,100000")
    parser.add_argument("--database", choices=("sqlite", "postgres"), default="sqlite")
    parser.add_argument("--times", type=int, default=5)
    parser.add_argument("--queue", type=int, help="how many wait to be screened")
    parser.add_argument("--likeness", action="store_true", help="with suggestions of what is alike")
    parser.add_argument("--only", default="", help="questions whose name holds this")
    parser.add_argument("--folder", type=Path, help="take filled SQLite files from here: 1000-usual.db")
    said = parser.parse_args()
    sizes = [int(size) for size in said.observations.split(",")]
    costs = []
    with contextlib.ExitStack() as open_until_the_end:
        where = _places(said.database, said.folder, open_until_the_end)
        for size in sizes:
            url, filled = where(f"{size}-{said.queue or 'usual'}")
            upgrade(url)
            if not filled:
                fill(url, Size(observations=size, queue=said.queue))
            asked = measure(url, likeness=said.likeness, times=said.times, only=said.only)
            costs.append(asyncio.run(asked))
    print(report(sizes, costs))  # noqa: T201 - this is its output


def _places(
    database: str, folder: Path | None, until: contextlib.ExitStack
) -> Callable[[str], tuple[str, bool]]:
    """Where the database of a name is, and whether it is filled."""
    if database == "postgres":
        server = PostgresServer()
        until.callback(server.stop)
        server.start()
        return lambda _name: (server.url(server.create()), False)
    scratch = Path(until.enter_context(tempfile.TemporaryDirectory(prefix="havainto-looks-")))

    def place(name: str) -> tuple[str, bool]:
        kept, here = (folder or scratch) / f"{name}.db", scratch / f"{name}.db"
        if folder and kept.exists():
            shutil.copy(kept, here)  # measuring changes it: deliveries are noted, openings too
        return f"sqlite:///{here}", here.exists()

    return place


if __name__ == "__main__":
    main()
