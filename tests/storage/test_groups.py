"""Channels, pairing codes and wrong tries."""

import asyncio
from dataclasses import replace

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.group import GroupKind, PairingCode
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import MINUTE, NOON, a_group, add_person


async def test_a_group_is_found_by_its_channel_also_when_left(units: UnitsOfWork) -> None:
    group = a_group()
    async with units() as unit:
        await unit.groups.add(group)
        assert await unit.groups.get(group.id) == group
        assert await unit.groups.working() == [group]
        left = replace(group, left_at=NOON)
        await unit.groups.save(left)
        assert await unit.groups.in_channel("tenant", "19:channel") == left
        assert await unit.groups.in_channel("tenant", "19:other") is None
        assert await unit.groups.working() == []
        with pytest.raises(KeyError):
            await unit.groups.get("none")


async def test_a_work_team_s_channel_is_no_working_group(units: UnitsOfWork) -> None:
    team = a_group(kind=GroupKind.TEAM)
    async with units() as unit:
        await unit.groups.add(team)
        assert (await unit.groups.working(), await unit.groups.all()) == ([], [])
        assert await unit.groups.teams() == [team]
        assert await unit.groups.in_channel("tenant", "19:channel") == team
        await unit.groups.save(replace(team, left_at=NOON))
        assert await unit.groups.teams() == []


async def test_a_channel_is_one_group(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.groups.add(a_group())
        with pytest.raises(Conflict):
            await unit.groups.add(a_group())
        await unit.groups.add(a_group(tenant_id="another"))


async def test_a_teams_groups_are_listed(units: UnitsOfWork) -> None:
    one, two = a_group(), a_group(channel_id="19:second", linked_at=NOON + MINUTE)
    async with units() as unit:
        await unit.groups.add(two)
        await unit.groups.add(one)
        await unit.groups.add(a_group(team_id="19:another", channel_id="19:third"))
        assert await unit.groups.in_team("tenant", "19:team") == [one, two]


async def test_a_teams_groups_learn_their_language_where_none_is_known(units: UnitsOfWork) -> None:
    known, unknown = a_group(), a_group(channel_id="19:second", language=None)
    other = a_group(team_id="19:another", channel_id="19:third", language=None)
    async with units() as unit:
        for group in (known, unknown, other):
            await unit.groups.add(group)
    async with units() as unit:
        await unit.groups.learn_language("tenant", "19:team", Language.SV)
        await unit.groups.save(replace(unknown, left_at=NOON))  # read before the language was learned
    async with units() as unit:
        assert await unit.groups.get(known.id) == known
        assert await unit.groups.get(unknown.id) == replace(unknown, language=Language.SV, left_at=NOON)
        assert await unit.groups.get(other.id) == other


async def test_a_code_is_used_once_and_in_time(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.groups.add_code(PairingCode(code_hash="good", expires_at=NOON + MINUTE))
        await unit.groups.add_code(PairingCode(code_hash="old", expires_at=NOON))
        assert not await unit.groups.use_code("old", NOON)
        assert not await unit.groups.use_code("unknown", NOON)

    async def use(copy: UnitsOfWork) -> bool:
        async with copy() as unit:
            return await unit.groups.use_code("good", NOON) is not None

    assert sum(await asyncio.gather(*(use(copy) for copy in (units, other_units) * 3))) == 1


async def test_wrong_tries_are_counted_for_each_person(units: UnitsOfWork) -> None:
    async with units() as unit:
        otto, anna = await add_person(unit), await add_person(unit)
        for moment in (NOON - MINUTE, NOON, NOON + MINUTE):
            await unit.groups.note_wrong_try(otto.id, moment)
        assert await unit.groups.wrong_tries(otto.id, NOON, NOON + MINUTE) == 2
        assert await unit.groups.wrong_tries(anna.id, NOON, NOON + MINUTE) == 0


async def test_an_address_is_kept_by_itself_and_nothing_else_with_it(units: UnitsOfWork) -> None:
    """Two turns at once: one has left the team, one has read the group before it moved."""
    group = a_group()
    moved = replace(group, service_url="https://elsewhere.example.org/", team_id="19:renamed")
    async with units() as unit:
        await unit.groups.add(group)
        await unit.groups.save(replace(group, left_at=NOON))
        await unit.groups.move(moved)
        assert await unit.groups.get(group.id) == replace(moved, left_at=NOON)
        await unit.groups.save(group)
        assert await unit.groups.get(group.id) == moved


async def test_the_groups_around_a_channel_are_its_own_and_those_of_its_team(units: UnitsOfWork) -> None:
    one, beside, elsewhere = (
        a_group(team_id=team, channel_id=channel)
        for team, channel in (("19:team", "19:a"), ("19:team", "19:b"), ("19:other", "19:c"))
    )
    async with units() as unit:
        for group in (one, beside, elsewhere):
            await unit.groups.add(group)
        await unit.groups.add(a_group(tenant_id="another", team_id="19:team", channel_id="19:a"))
        found = await unit.groups.around("tenant", "19:team", "19:c")
    assert {group.id for group in found} == {one.id, beside.id, elsewhere.id}
