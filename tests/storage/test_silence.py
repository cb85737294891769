"""Counts of closed quarters, coverage and members are kept as they were given."""

from dataclasses import replace

import pytest

from bot import ports
from bot.domain.coverage import Coverage, Staff
from bot.domain.heard import HeardCount
from bot.domain.membership import Membership
from storage.silence import Heard
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import add_person

COUNT = HeardCount(
    quarter="2026-Q4",
    name="service_task",
    code="IAKK",
    area="Kajaani+Muu Kainuu",
    reporters=1,
    of_year=3,
    enough=True,
)
OLDER = replace(COUNT, quarter="2026-Q3", reporters=2, enough=False)
SILENT = replace(COUNT, quarter="2027-Q1", reporters=0, of_year=2)
OTHER = replace(COUNT, code="VAMM", reporters=0, of_year=0, enough=False)


async def test_counts_come_back_and_tell_when_a_unit_was_heard_last(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.heard.add([OTHER, COUNT, OLDER, SILENT])
    async with units() as unit:
        assert await unit.heard.quarters() == ["2026-Q3", "2026-Q4", "2027-Q1"]
        assert await unit.heard.of("2026-Q4") == [COUNT, OTHER]
        assert await unit.heard.of("") == []
        unit_ = (COUNT.name, COUNT.code, COUNT.area)
        assert await unit.heard.last("2027-Q1") == {unit_: "2026-Q4"}
        assert await unit.heard.last("2026-Q3") == {unit_: "2026-Q3"}


@pytest.mark.parametrize("kind", [Heard, ports.Heard])
def test_there_is_no_way_to_change_a_count(kind: type) -> None:
    assert {name for name in vars(kind) if not name.startswith("_")} == {
        "add", "alone", "last", "of", "quarters"
    }  # fmt: skip


async def test_coverage_is_replaced_as_a_whole(units: UnitsOfWork) -> None:
    first = Coverage(service_task="IAKK", area="Kajaani", staff=Staff.FEW)
    async with units() as unit:
        await unit.coverage.replace([first, replace(first, area="Muu Kainuu")])
    async with units() as unit:
        await unit.coverage.replace([replace(first, staff=Staff.MOST)])
        assert await unit.coverage.all() == [replace(first, staff=Staff.MOST)]


async def test_a_member_has_one_place_and_it_goes_with_them(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        said = Membership(person_id=anna.id, service_task="IAKK", municipality="Kuhmo")
        assert await unit.members.of(anna.id) is None
        await unit.members.put(said)
        await unit.members.put(replace(said, municipality="Puolanka"))
    async with units() as unit:
        assert await unit.members.all() == [replace(said, municipality="Puolanka")]
        assert await unit.members.of(anna.id) == replace(said, municipality="Puolanka")
        assert await unit.members.remove(anna.id)
        assert not await unit.members.remove(anna.id)
        await unit.members.put(said)
        await unit.people.remove(anna.id)
    async with units() as unit:
        assert await unit.members.all() == []
