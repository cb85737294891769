"""What workers saw, kept whole."""

from dataclasses import replace
from datetime import UTC

import pytest

from bot.domain.calendar import HELSINKI
from bot.domain.errors import Conflict
from bot.domain.observation import ObservationState
from bot.ports import StatementFailed
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, add_person, an_observation


async def test_an_observation_comes_back_as_it_was(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        observation = an_observation(
            "H-2026-0001", person_id=person.id, need_other=("SHL11_01",), tried="Soitettu", quote_ok=True
        )
        await unit.observations.add(observation)
    async with units() as unit:
        assert await unit.observations.get(observation.id) == observation
        assert await unit.observations.numbered("H-2026-0001") == observation
        assert await unit.observations.numbered("H-2026-0002") is None
        with pytest.raises(KeyError):
            await unit.observations.get("none")


async def test_moments_come_back_aware_and_in_utc(units: UnitsOfWork) -> None:
    local = NOON.astimezone(HELSINKI)
    async with units() as unit:
        observation = an_observation("H-2026-0001", received_at=local)
        await unit.observations.add(observation)
        found = await unit.observations.get(observation.id)
    assert found.received_at == local
    assert found.received_at.tzinfo is UTC


async def test_a_naive_moment_is_refused(units: UnitsOfWork) -> None:
    with pytest.raises(StatementFailed, match="ValueError"):
        async with units() as unit:
            await unit.observations.add(an_observation("H-2026-0001", received_at=NOON.replace(tzinfo=None)))


async def test_a_number_is_given_to_one_observation(units: UnitsOfWork) -> None:
    first = an_observation("H-2026-0001")
    async with units() as unit:
        await unit.observations.add(first)
    with pytest.raises(StatementFailed, match=r"UNIQUE|Unique"):
        async with units() as unit:
            await unit.observations.add(an_observation("H-2026-0001"))
    async with units() as unit:
        assert await unit.observations.numbered("H-2026-0001") == first


async def test_the_second_to_save_meets_a_conflict(units: UnitsOfWork) -> None:
    async with units() as unit:
        observation = an_observation("H-2026-0001")
        await unit.observations.add(observation)
        saved = await unit.observations.save(replace(observation, state=ObservationState.SCREENING))
        assert saved.version == 2
        with pytest.raises(Conflict):
            await unit.observations.save(replace(observation, title="another"))
        assert await unit.observations.get(observation.id) == saved


async def test_ones_own_come_newest_first_up_to_the_limit(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        for minute in (1, 3, 2):
            await unit.observations.add(
                an_observation(f"H-2026-000{minute}", person_id=person.id, received_at=NOON + minute * MINUTE)
            )
        await unit.observations.add(an_observation("H-2026-0009"))
        numbers = [one.number for one in await unit.observations.of(person.id, limit=2)]
    assert numbers == ["H-2026-0003", "H-2026-0002"]


async def test_the_window_is_half_open(units: UnitsOfWork) -> None:
    async with units() as unit:
        for minute in (3, 2, 1, 0):
            await unit.observations.add(
                an_observation(f"H-2026-000{minute}", received_at=NOON + minute * MINUTE)
            )
        found = await unit.observations.received(NOON + MINUTE, NOON + 3 * MINUTE)
    assert [one.number for one in found] == ["H-2026-0001", "H-2026-0002"]


async def test_those_that_wait_are_listed_and_no_others(units: UnitsOfWork) -> None:
    async with units() as unit:
        for number, state in enumerate(ObservationState):
            await unit.observations.add(
                an_observation(f"H-2026-000{number}", state=state, received_at=NOON + number * MINUTE)
            )
        found = [one.state for one in await unit.observations.unlinked()]
        assert len(await unit.observations.unlinked(limit=1)) == 1
    assert found == [ObservationState.NEEDS_INFO, ObservationState.SCREENING, ObservationState.RECEIVED]


async def test_many_come_in_the_order_asked(units: UnitsOfWork) -> None:
    async with units() as unit:
        one, two = an_observation("H-2026-0001"), an_observation("H-2026-0002")
        await unit.observations.add(one)
        await unit.observations.add(two)
        assert await unit.observations.many([two.id, "unknown", one.id]) == [two, one]
        assert await unit.observations.many([]) == []
