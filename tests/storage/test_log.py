"""The log keeps what happened, in order."""

from dataclasses import replace

import pytest

from bot.domain.log import Action, Entry
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, add_person


async def test_entries_come_back_oldest_first(units: UnitsOfWork) -> None:
    async with units() as unit:
        person = await add_person(unit)
        entry = Entry(at=NOON, action=Action.RECEIVED, subject="one", person_id=person.id)
        later = Entry(at=NOON, action=Action.MOVED, subject="one", state="sent", reason="Kokous päätti")
        first, second = await unit.log.add(entry), await unit.log.add(later)
        await unit.log.add(replace(entry, subject="two", caused_by=second))
        assert await unit.log.of("one") == [replace(entry, id=first), replace(later, id=second)]
        assert [one.caused_by for one in await unit.log.of("two")] == [second]
        assert await unit.log.get(second) == replace(later, id=second)
        with pytest.raises(KeyError):
            await unit.log.get(10**6)


async def test_moves_of_a_half_open_window(units: UnitsOfWork) -> None:
    async with units() as unit:
        for minute in range(4):
            at = NOON + minute * MINUTE
            await unit.log.add(Entry(at=at, action=Action.MOVED, subject=str(minute), state="sent"))
            await unit.log.add(Entry(at=at, action=Action.FILLED, subject="filled"))
        found = await unit.log.moves(NOON + MINUTE, NOON + 3 * MINUTE)
    assert [entry.subject for entry in found] == ["1", "2"]


async def test_what_is_asked_of_several_subjects_is_one_question(units: UnitsOfWork) -> None:
    async with units() as unit:
        for subject, action in (
            ("b", Action.MOVED),
            ("a", Action.FILLED),
            ("a", Action.MOVED),
            ("c", "moved"),
        ):
            await unit.log.add(Entry(at=NOON, action=Action(action), subject=subject))
        found = await unit.log.among(["a", "b"], [Action.MOVED, Action.LINKED])
        assert [entry.subject for entry in found] == ["b", "a"]
        assert await unit.log.among([], [Action.MOVED]) == []
        assert await unit.log.among({"a"}, []) == []


async def test_what_is_behind_an_entry_is_found_to_its_beginning(units: UnitsOfWork) -> None:
    async with units() as unit:
        entry = Entry(at=NOON, action=Action.MOVED, subject="one")
        first = await unit.log.add(entry)
        second = await unit.log.add(replace(entry, caused_by=first))
        third = await unit.log.add(replace(entry, caused_by=second))
        lost = await unit.log.add(replace(entry, caused_by=10**6))
        other = await unit.log.add(replace(entry, caused_by=first))
        found = await unit.log.behind({third, other})
        assert found.keys() == {first, second, third, other}
        assert found[second] == replace(entry, id=second, caused_by=first)
        assert (await unit.log.behind([lost])).keys() == {lost}
        assert await unit.log.behind([10**6]) == {}
        assert await unit.log.behind([]) == {}
