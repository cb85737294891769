"""A delivery has its effect once."""

import asyncio
from datetime import timedelta

import pytest
import sqlalchemy as sa

from bot.domain.calendar import day_of
from bot.ports import Outcome
from storage.tables import METADATA
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON
from tests.storage.conftest import Open


async def test_a_delivery_is_first_once(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await unit.turns.first(["activity:1", "submit:9"], NOON)
    async with units() as unit:
        assert not await unit.turns.first(["activity:1"], NOON)


async def test_any_known_key_is_enough_and_then_nothing_is_noted(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.turns.first(["submit:9"], NOON)
    async with units() as unit:
        assert not await unit.turns.first(["activity:2", "submit:9", "activity:2"], NOON)
    async with units() as unit:
        assert await unit.turns.outcome(["activity:2"]) is None
        assert await unit.turns.first(["activity:2"], NOON)


async def test_the_same_key_twice_in_one_delivery_is_one_key(units: UnitsOfWork) -> None:
    async with units() as unit:
        assert await unit.turns.first(["activity:1", "activity:1"], NOON)


async def test_a_delivery_whose_unit_failed_is_first_again(units: UnitsOfWork) -> None:
    async def fail() -> None:
        async with units() as unit:
            await unit.turns.first(["activity:1"], NOON)
            raise LookupError

    with pytest.raises(LookupError):
        await fail()
    async with units() as unit:
        assert await unit.turns.first(["activity:1"], NOON)


async def test_the_outcome_tells_what_was_filed_and_whether_the_answer_got_out(units: UnitsOfWork) -> None:
    keys = ["activity:1", "submit:9"]
    async with units() as unit:
        await unit.turns.first(keys, NOON)
        assert await unit.turns.outcome(["submit:9"]) == Outcome(answered=False, subject=None)
        await unit.turns.note(keys, subject="observation")
        await unit.turns.answered(["activity:1"])
    async with units() as unit:
        assert await unit.turns.outcome(["submit:9", "activity:1"]) == Outcome(
            answered=True, subject="observation"
        )
        assert await unit.turns.outcome(["unknown"]) is None


async def test_old_turns_are_forgotten(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.turns.first(["old"], NOON - timedelta(days=1))
        await unit.turns.first(["new"], NOON)
        assert await unit.turns.forget(NOON - timedelta(hours=13)) == 1
        assert await unit.turns.first(["old"], NOON)
        assert not await unit.turns.first(["new"], NOON)


async def test_two_copies_with_one_delivery_have_one_first(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async def first(copy: UnitsOfWork, keys: list[str]) -> bool:
        async with copy() as unit:
            return await unit.turns.first(keys, NOON)

    tries = [first(copy, keys) for keys in (["a", "b"], ["b", "a"]) for copy in (units, other_units) * 4]
    assert sum(await asyncio.gather(*tries)) == 1


async def test_of_a_delivery_the_day_is_noted_and_no_moment(url: str, open_database: Open) -> None:
    database = open_database(url)
    async with UnitsOfWork(database, VAULT)() as unit:
        await unit.turns.first(["some"], NOON)
    async with database.transaction() as connection:
        (at,) = await connection.execute(sa.select(METADATA.tables["turns"].c.at))
    assert at == (day_of(NOON),)
