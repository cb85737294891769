"""Five wrong codes are the most, however many are tried at once and at however many copies of the bot."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import timedelta
from itertools import cycle, islice

import pytest

from bot.domain.county import KAINUU, County
from bot.domain.errors import Refusal, WrongCode
from bot.domain.people import Person
from bot.domain.roles import Role
from bot.ports import Unit
from bot.usecases import access, filing, groups, recipients
from bot.usecases.context import Context
from bot.usecases.groups import Channel
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, add_person

COUNTY = County(municipalities=KAINUU)
CHANNEL = Channel(
    tenant_id="tenant", team_id="19:team", channel_id="19:one", service_url="https://smba.example/"
)

Try = Callable[[Unit, Person, str], Awaitable[object]]


async def _link(unit: Unit, person: Person, code: str) -> None:
    await groups.link(Context(unit=unit, county=COUNTY, now=NOON, actor=person), CHANNEL, code)


async def _role(unit: Unit, person: Person, code: str) -> None:
    await access.take_role(Context(unit=unit, county=COUNTY, now=NOON, actor=person), code)


async def _owner(unit: Unit, person: Person, code: str) -> None:
    ctx = Context(unit=unit, actor=person, group=None, county=COUNTY, now=NOON, clear=lambda _, text: text)
    await recipients.take_on(ctx, code)


async def _receipt(unit: Unit, person: Person, code: str) -> None:
    await filing.by_code(Context(unit=unit, county=COUNTY, now=NOON, actor=person), code)


KINDS = [pytest.param(one, id=one.__name__.strip("_")) for one in (_link, _role, _owner, _receipt)]


async def _attempt(units: UnitsOfWork, person: Person, look: Try, code: str = "ACDE-FGHJ-KLMN-PQRT") -> str:
    try:
        async with units() as unit:
            await look(unit, person, code)
    except Refusal as refusal:
        return refusal.key
    return "right"


@pytest.mark.parametrize("look", KINDS)
async def test_of_a_burst_at_two_copies_five_are_looked_at(
    units: UnitsOfWork, other_units: UnitsOfWork, look: Try
) -> None:
    async with units() as unit:
        person, other = await add_person(unit), await add_person(unit)
    copies = islice(cycle((units, other_units)), 16)
    said = Counter(await asyncio.gather(*(_attempt(copy, person, look) for copy in copies)))
    wrong = {key: count for key, count in said.items() if key.endswith("-wrong")}
    assert list(wrong.values()) == [COUNTY.code_tries]
    assert sum(said.values()) - COUNTY.code_tries == sum(
        count for key, count in said.items() if key.endswith("-too-many")
    )
    assert (await _attempt(units, other, look)).endswith("-wrong")  # nobody waits for somebody else


async def test_a_right_code_in_the_middle_of_a_burst_is_not_looked_at_once_five_were_wrong(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    async with units() as unit:
        person = await add_person(unit)
        code = await access.issue_role_code(Context(unit=unit, county=COUNTY, now=NOON), Role.CHAIR)
    for look in (_link, _role, _owner, _receipt, _role):  # all kinds of codes together
        await _attempt(units, person, look)
    tried = (_attempt(copy, person, _role, code) for copy in (units, other_units))
    assert set(await asyncio.gather(*tried)) == {"code-too-many"}
    async with units() as unit:
        assert await unit.roles.of(person.id) == frozenset()
        later = NOON + COUNTY.code_life - timedelta(seconds=1)
        assert await unit.groups.wrong_tries(person.id, later - COUNTY.code_life, later) == COUNTY.code_tries


@pytest.mark.parametrize(("refusal", "kept"), [(WrongCode("code-wrong"), 1), (Refusal("code-too-many"), 0)])
async def test_a_wrong_code_is_the_only_refusal_that_keeps_its_unit(
    units: UnitsOfWork, refusal: Refusal, kept: int
) -> None:
    async with units() as unit:
        person = await add_person(unit)

    async def refused() -> None:
        async with units() as unit:
            await unit.groups.note_wrong_try(person.id, NOON)
            raise refusal

    with pytest.raises(Refusal) as raised:
        await refused()
    assert raised.value is refusal
    async with units() as unit:
        assert await unit.groups.wrong_tries(person.id, NOON, NOON) == kept
