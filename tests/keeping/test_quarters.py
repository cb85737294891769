"""A quarter is counted once, when it has closed and before the links to its people are cut."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from bot.domain.areas import AreaGroup
from bot.domain.erasure import Rule
from bot.domain.observation import ObservationState, withdrawn
from bot.domain.period import Period, period_from_key
from bot.domain.retention import Span
from bot.usecases import retention, silence
from bot.usecases.context import Context
from storage.unit_of_work import UnitsOfWork
from tests.keeping.archive import COUNTY, file, rows
from tests.keeping.conftest import OpenUnits
from tests.storage.cast import add_person

S = ObservationState
SECOND = timedelta(seconds=1)
FIRST, LAST = period_from_key("2026-Q2"), period_from_key("2027-Q1")


async def quarters(units: UnitsOfWork) -> list[str]:
    async with units() as unit:
        return await unit.heard.quarters()


async def people(units: UnitsOfWork, quarter: Period, code: str) -> tuple[int, int]:
    async with units() as unit:
        found = [one for one in await unit.heard.of(quarter.key) if one.code == code]
    return found[0].reporters, found[0].of_year


async def test_each_closed_quarter_from_the_first_observation_on_is_counted_once(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", person_id=anna.id, received_at=FIRST.start + SECOND)
    await retention.forget(units, COUNTY, FIRST.closed_at - SECOND)
    assert await quarters(units) == []
    await retention.forget(units, COUNTY, LAST.closed_at)
    assert await quarters(units) == ["2026-Q2", "2026-Q3", "2026-Q4", "2027-Q1"]
    code = str(seen.value("service_task"))
    assert await people(units, FIRST, code) == (1, 1)
    assert await people(units, LAST, code) == (0, 1)
    before = (await rows(units))["heard"]
    async with units() as unit:
        await unit.observations.save(withdrawn(await unit.observations.get(seen.id), LAST.closed_at))
    await retention.forget(units, COUNTY, LAST.closed_at + SECOND)
    assert (await rows(units))["heard"] == before


async def test_a_link_waits_for_a_quarter_that_has_ended_and_not_closed(units: UnitsOfWork) -> None:
    """It ended on the day it came, so that it is past its time when the last of its four quarters ends."""
    async with units() as unit:
        anna = await add_person(unit)
        at = FIRST.start + SECOND
        seen = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id, received_at=at, since=at)
    late = LAST.end + timedelta(hours=3)
    assert LAST.end < late < LAST.closed_at
    assert await retention.forget(units, COUNTY, late) == []
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).person_id == anna.id
    gone = await retention.forget(units, COUNTY, LAST.closed_at)
    assert [(one.name, one.rule) for one in gone] == [("H-2026-0001", Rule.LINK)]
    assert await people(units, LAST, str(seen.value("service_task"))) == (0, 1)


async def test_where_links_are_cut_sooner_fewer_people_are_sure_to_differ(units: UnitsOfWork) -> None:
    county = replace(COUNTY, kept={Rule.LINK: Span(days=1)})
    async with units() as unit:
        for n in (1, 2, 3):
            at = FIRST.start + n * SECOND
            person = await add_person(unit)
            seen = await file(
                unit, f"H-2026-000{n}", state=S.CLOSED, person_id=person.id, received_at=at, since=at
            )
    await retention.forget(units, county, period_from_key("2026-Q4").closed_at)
    assert await people(units, period_from_key("2026-Q4"), str(seen.value("service_task"))) == (0, 3)
    await retention.forget(units, county, LAST.closed_at)
    assert await people(units, LAST, str(seen.value("service_task"))) == (0, 1)


async def test_two_copies_count_a_quarter_once(units: UnitsOfWork, start: OpenUnits) -> None:
    async with units() as unit:
        await file(unit, "H-2026-0001", received_at=FIRST.start + SECOND)

    async def count(copy: UnitsOfWork) -> int:
        async with copy() as unit:
            return await silence.count_quarters(Context(unit=unit, county=COUNTY, now=FIRST.closed_at))

    assert sorted(await asyncio.gather(count(units), count(start()), count(units))) == [0, 0, 1]


async def test_a_dump_of_the_counts_names_nobody(units: UnitsOfWork) -> None:
    group = AreaGroup(name="Kainuu", municipalities=tuple(COUNTY.municipalities), inhabitants=70_000)
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", person_id=anna.id, received_at=FIRST.start + SECOND)
    await retention.forget(units, replace(COUNTY, areas=(group,)), FIRST.closed_at)
    kept = str((await rows(units))["heard"])
    for part in (seen.id, anna.id, seen.number, seen.text, seen.title, seen.area, "2026-0"):
        assert part not in kept


async def test_nothing_is_counted_in_a_county_without_observations(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await silence.count_quarters(Context(unit=unit, county=COUNTY, now=LAST.closed_at)) == 0
        told = await silence.silence_for_others(Context(unit=unit, county=COUNTY, now=LAST.closed_at))
    assert told.until == ""
    assert {cell.word for row in told.tasks for cell in row.cells} == {"unknown"}


async def test_a_municipality_reads_its_area_alone(units: UnitsOfWork) -> None:
    town = AreaGroup(name="Kaupunki", municipalities=("Kajaani",), inhabitants=36_000)
    rest = AreaGroup(name="Muut", municipalities=("Kuhmo", "Sotkamo"), inhabitants=17_000)
    county = replace(COUNTY, areas=(town, rest))
    async with units() as unit:
        ctx = Context(unit=unit, county=county, now=LAST.closed_at)
        assert (await silence.silence_for_others(ctx)).areas == ("Kaupunki", "Muut")
        assert (await silence.silence_for_others(ctx, "Kuhmo")).areas == ("Muut",)
        assert (await silence.silence_for_others(replace(ctx, county=COUNTY), "Kuhmo")).areas == ("COUNTY",)
