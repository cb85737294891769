"""Published counts are kept as they were told, and nobody can change them."""

import asyncio
from dataclasses import replace

import pytest

from bot import ports
from bot.domain.errors import Conflict
from bot.domain.release import Release
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
