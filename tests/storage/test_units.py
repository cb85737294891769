"""All or nothing, one after the other where asked, and numbers without gaps."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from bot.domain.log import Action, Entry
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from storage.versions import version_fault
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON, a_notice, add_person
from tests.storage.conftest import Open

ENTRY = Entry(at=NOON, action=Action.RECEIVED, subject="one")


async def test_leaving_commits_and_raising_takes_everything_back(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async def fail() -> None:
        async with units() as unit:
            await unit.log.add(ENTRY)
            await unit.outbox.add(a_notice(key="never"))
            raise LookupError

    async with units() as unit:
        await unit.log.add(ENTRY)
    with pytest.raises(LookupError):
        await fail()
    async with other_units() as unit:
        assert len(await unit.log.of("one")) == 1
        assert not await unit.outbox.get("never")


async def test_a_cancelled_unit_keeps_nothing_and_holds_nobody_up(units: UnitsOfWork) -> None:
    inside = asyncio.Event()

    async def work() -> None:
        async with units() as unit:
            await unit.log.add(ENTRY)
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with units() as unit:
        assert await unit.log.of("one") == []


async def test_units_cancelled_at_any_moment_are_whole_or_not_there(units: UnitsOfWork) -> None:
    async def work(number: int) -> None:
        async with units() as unit:
            await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject=f"{number}"))
            await unit.outbox.add(a_notice(key=f"{number}"))

    for number in range(12):
        task = asyncio.create_task(work(number))
        await asyncio.wait({task}, timeout=number / 4000)
        task.cancel()
        await asyncio.wait({task})
    async with units() as unit:
        for number in range(12):
            assert len(await unit.log.of(f"{number}")) == (await unit.outbox.get(f"{number}") is not None)


async def test_fifty_at_once_get_fifty_numbers_without_gaps(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async def number(copy: UnitsOfWork) -> str:
        async with copy() as unit:
            return await unit.observations.next_number(2026)

    numbers = await asyncio.gather(*(number(copy) for copy in (units, other_units) * 25))
    assert sorted(numbers) == [f"H-2026-{n:04}" for n in range(1, 51)]


async def test_a_number_whose_unit_failed_is_given_again(units: UnitsOfWork) -> None:
    async def fail() -> None:
        async with units() as unit:
            assert await unit.observations.next_number(2026) == "H-2026-0001"
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with units() as unit:
        assert await unit.observations.next_number(2026) == "H-2026-0001"
        assert await unit.proposals.next_number(2026) == "E-2026-0001"
        assert await unit.observations.next_number(2027) == "H-2027-0001"
        assert await unit.observations.next_number(2026) == "H-2026-0002"


COPY = """
import asyncio, sys
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT

async def main():
    database = Database(sys.argv[1])
    for _ in range(25):
        async with UnitsOfWork(database, VAULT)() as unit:
            print(await unit.observations.next_number(2026))
    await database.dispose()

asyncio.run(main())
"""


def test_two_processes_get_numbers_without_gaps(url: str) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", COPY, url]
    copies = [subprocess.Popen(command, stdout=subprocess.PIPE, cwd=root, text=True) for _ in range(2)]
    said = [copy.communicate(timeout=30)[0] for copy in copies]
    assert sorted("".join(said).split()) == [f"H-2026-{n:04}" for n in range(1, 51)]


async def test_units_of_one_name_run_one_after_the_other_on_two_copies(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    inside: set[int] = set()

    async def work(number: int, copy: UnitsOfWork) -> None:
        async with copy(serial="conversation") as unit:
            assert not inside
            inside.add(number)
            for _ in range(3):
                await unit.log.of("one")
            inside.remove(number)

    await asyncio.gather(*(work(number, copy) for number, copy in enumerate((units, other_units) * 8)))


@pytest.mark.postgres
async def test_units_of_other_names_do_not_wait(migrated_postgres_url: str, open_database: Open) -> None:
    units = UnitsOfWork(open_database(migrated_postgres_url), VAULT)
    async with units(serial="one") as first, units(serial="two") as second, units() as third:
        for unit in (first, second, third):
            await add_person(unit)


async def test_what_a_unit_before_wrote_is_seen_once_the_name_is_free(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async def work(copy: UnitsOfWork) -> int:
        async with copy(serial="conversation") as unit:
            await unit.log.add(ENTRY)
            return len(await unit.log.of("one"))

    counts = await asyncio.gather(*(work(copy) for copy in (units, other_units) * 5))
    assert sorted(counts) == list(range(1, 11))


async def test_a_database_is_reachable_and_current(url: str, open_database: Open) -> None:
    database: Database = open_database(url)
    assert await database.gone() is None
    assert await version_fault(database) is None
