"""Conclusions are kept as they were written, by period, and the later of two writes is refused."""

from dataclasses import replace

import pytest

from bot.domain.conclusion import Conclusion
from bot.domain.errors import Conflict
from storage.unit_of_work import UnitsOfWork

FIRST = Conclusion(
    id="one",
    period="2026",
    number=1,
    goal="Kukaan ei jää kotiin kyydin puutteessa.",
    action="Sovitaan iltavuorot kuntien kanssa. 🚌",
    responsible="",
    measure="",
    timetable="",
    preventive="YES",
    cost="",
)
SECOND = replace(FIRST, id="two", number=2)
OTHER = replace(FIRST, id="three", period="2025-2029")


async def test_a_conclusion_is_read_as_it_was_stored(units: UnitsOfWork) -> None:
    async with units() as unit:
        for one in (SECOND, OTHER, FIRST):
            await unit.conclusions.add(one)
    async with units() as unit:
        assert await unit.conclusions.of("2026") == [FIRST, SECOND]
        assert await unit.conclusions.of("2025-2029") == [OTHER]
        assert await unit.conclusions.of("2027") == []


async def test_of_two_that_take_a_number_or_change_one_the_first_counts(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.conclusions.add(FIRST)
        with pytest.raises(Conflict):
            await unit.conclusions.add(replace(SECOND, number=1))
    async with units() as unit:
        saved = await unit.conclusions.save(replace(FIRST, cost="Ei kustannuksia"))
        with pytest.raises(Conflict):
            await unit.conclusions.save(FIRST)
        assert not await unit.conclusions.remove(FIRST)
        assert await unit.conclusions.remove(saved)
        assert await unit.conclusions.of("2026") == []
