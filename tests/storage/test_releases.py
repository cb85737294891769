"""Published counts are kept as they were told, and nobody can change them."""

import asyncio
from dataclasses import replace

import pytest

from bot import ports
from bot.domain.cubes import Cube
from bot.domain.errors import Conflict
from bot.domain.release import Release
from bot.domain.release_chain import chained, findings
from bot.domain.release_plan import Choice
from bot.domain.suppression import WITHHELD, Audience
from storage.releases import Releases
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON

RELEASE = Release(
    id="one",
    audience=Audience.ORGANISATION,
    period="2026-Q3",
    made_at=NOON,
    observations=5,
    reporters=3,
    tables={"total": {"ALL": 31}, "type": {"POS": 0, "NEG": 31, "NEU": WITHHELD}},
)


async def test_a_release_comes_back_as_it_was_told(units: UnitsOfWork) -> None:
    later = replace(RELEASE, id="two", audience=Audience.PUBLIC, made_at=NOON + MINUTE)
    async with units() as unit:
        await unit.releases.add(later)
        await unit.releases.add(RELEASE)
    async with units() as unit:
        found = await unit.releases.get(Audience.ORGANISATION, "2026-Q3")
        assert found == RELEASE
        assert found.tables["type"]["NEU"] is WITHHELD
        assert await unit.releases.get(Audience.ORGANISATION, "2026-Q4") is None
        assert await unit.releases.all() == [RELEASE, later]


async def test_what_a_changed_classification_withheld_is_kept(units: UnitsOfWork) -> None:
    changed = chained(replace(RELEASE, number="R-2026-0001", changed={"type": ["NEU"]}), [])
    async with units() as unit:
        await unit.releases.add(changed)
    async with units() as unit:
        assert await unit.releases.all() == [changed]
        stored, unreadable = await unit.releases.as_stored()
    assert (stored, unreadable) == ([changed], [])
    assert findings(stored, {2026: 1}) == []
    assert findings([replace(changed, changed={})], {2026: 1}) != []


async def test_an_audience_is_told_of_a_period_once(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.releases.add(RELEASE)
        with pytest.raises(Conflict):
            await unit.releases.add(replace(RELEASE, id="two"))
        await unit.releases.add(replace(RELEASE, id="three", period="2026-Q4"))
        assert [one.id for one in await unit.releases.all()] == ["one", "three"]


@pytest.mark.parametrize("kind", [Releases, ports.Releases])
def test_there_is_no_way_to_change_a_release(kind: type) -> None:
    assert {name for name in vars(kind) if not name.startswith("_")} == {
        "add",
        "get",
        "all",
        "alone",
        "next_number",
        "last_numbers",
        "as_stored",
    }


async def test_two_copies_publish_one_after_the_other(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async def publish(copy: UnitsOfWork, name: str) -> int:
        async with copy() as unit:
            await unit.releases.alone()
            seen = len(await unit.releases.all())
            await asyncio.sleep(0)
            await unit.releases.add(replace(RELEASE, id=name, period=name))
            return seen

    copies = [(units, "a"), (other_units, "b"), (units, "c"), (other_units, "d")]
    seen = await asyncio.gather(*(publish(copy, name) for copy, name in copies))
    assert sorted(seen) == [0, 1, 2, 3]


async def test_numbers_run_by_the_year_and_the_last_is_known(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await unit.releases.last_numbers() == {}
        given = [await unit.releases.next_number(year) for year in (2026, 2026, 2027)]
        assert given == ["R-2026-0001", "R-2026-0002", "R-2027-0001"]
        await unit.observations.next_number(2026)
        assert await unit.releases.last_numbers() == {2026: 2, 2027: 1}


async def test_a_chain_that_was_stored_is_sound_and_reads_the_same(units: UnitsOfWork) -> None:
    chain: list[Release] = [RELEASE]
    for n, period in enumerate(("2026-Q4", "2026"), 1):
        later = replace(RELEASE, id=period, period=period, number=f"R-2026-{n:04}", made_at=NOON + n * MINUTE)
        chain.append(chained(later, chain))
    async with units() as unit:
        for one in chain:
            await unit.releases.add(one)
    async with units() as unit:
        stored, unreadable = await unit.releases.as_stored()
        assert (sorted(stored, key=lambda one: one.made_at), unreadable) == (chain, [])
        assert await unit.releases.all() == chain
    assert findings(stored, {2026: 2}) == []


async def test_a_length_is_chosen_once_a_term_and_table(units: UnitsOfWork) -> None:
    first = Choice(id="one", term="2025-2029", name="sector", length="Y")
    async with units() as unit:
        await unit.choices.put(first)
        await unit.choices.put(replace(first, id="two", length="T"))
        await unit.choices.put(replace(first, id="three", term="2029-2033"))
    async with units() as unit:
        assert await unit.choices.all() == [
            replace(first, length="T"),
            replace(first, id="three", term="2029-2033"),
        ]


async def test_cubes_come_back_as_they_were_counted(units: UnitsOfWork) -> None:
    cubes = [Cube(year=year, name="total", key="ALL", count=year, reporters=3) for year in (2026, 2027)]
    async with units() as unit:
        await unit.cubes.alone()
        await unit.cubes.add(cubes)
    async with units() as unit:
        assert await unit.cubes.years() == [2026, 2027]
        assert await unit.cubes.of([2026]) == cubes[:1]
        assert await unit.cubes.of([2026, 2027]) == cubes
