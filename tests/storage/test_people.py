"""Persons, and where they are reached."""

from dataclasses import replace

import pytest

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.people import Mode
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, a_person, add_person


async def test_a_person_is_found_by_identity_and_by_id(units: UnitsOfWork) -> None:
    person, address = a_person(service_task="LAPERH", understood_at=NOON)
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) == (person, address)
        assert await unit.people.get(person.id) == (person, address)
        assert await unit.people.find("other tenant", address.object_id) is None


async def test_an_unknown_person_is_a_key_error(units: UnitsOfWork) -> None:
    async with units() as unit:
        with pytest.raises(KeyError):
            await unit.people.get("nobody")


async def test_changes_of_a_person_and_of_an_address_are_kept(units: UnitsOfWork) -> None:
    person, address = a_person()
    changed = replace(person, language=Language.SV, mode=Mode.TEXT, area="Kuhmo", blocked_at=NOON)
    moved = replace(address, conversation_id="a:1", service_url="https://smba.example/")
    async with units() as unit:
        await unit.people.add(person, address)
        await add_person(unit)
        await unit.people.save(changed)
        await unit.people.move(moved)
    async with units() as unit:
        assert await unit.people.get(person.id) == (changed, moved)


async def test_one_identity_is_one_person(units: UnitsOfWork) -> None:
    person, address = a_person()
    twin, _ = a_person()
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        with pytest.raises(Conflict):
            await unit.people.add(twin, replace(address, person_id=twin.id))
    async with units() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) == (person, address)
        # The unit went on after the conflict: no person without an address stays behind.
        await unit.people.add(twin, replace(address, person_id=twin.id, object_id="another"))
