"""Persons, and sealed apart from them who they are in Teams."""

from dataclasses import replace

import pytest
import sqlalchemy as sa

from bot.domain.codes import Language
from bot.domain.errors import Conflict
from bot.domain.people import Address, Mode, Opening
from bot.ports import Unit, WrongKey
from bot.usecases import retention
from storage.people import People
from storage.tables import METADATA
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault, new_key
from tests.fakes.keys import KEY, VAULT
from tests.storage.cast import NOON, a_person, add_person, an_observation
from tests.storage.conftest import Open


async def opened(unit: Unit, person_id: str) -> Address:
    return await unit.people.open(person_id, purpose=Opening.DELIVERY, now=NOON, subject="notice:1")


async def test_a_person_is_found_by_identity_and_by_id(units: UnitsOfWork) -> None:
    person, address = a_person(
        service_task="LAPERH", reporter_mode="NAMED", privacy_at=NOON, privacy_version=1
    )
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) == person
        assert await unit.people.get(person.id) == person
        assert await opened(unit, person.id) == address
        assert await unit.people.find("other tenant", address.object_id) is None


async def test_an_unknown_person_is_a_key_error(units: UnitsOfWork) -> None:
    async with units() as unit:
        with pytest.raises(KeyError):
            await unit.people.get("nobody")
        with pytest.raises(KeyError):
            await opened(unit, "nobody")


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
        assert await unit.people.get(person.id) == changed
        assert await opened(unit, person.id) == moved


async def test_a_language_is_learned_once_and_never_forgotten(
    units: UnitsOfWork, other_units: UnitsOfWork
) -> None:
    person, address = a_person(language=None)
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        assert (await unit.people.get(person.id)).language is None
        assert await unit.people.learn_language(person.id, Language.SV)
        assert not await unit.people.learn_language(person.id, Language.EN)
    async with other_units() as unit:  # read before the language was learned
        await unit.people.save(replace(person, mode=Mode.TEXT))
    async with units() as unit:
        assert await unit.people.get(person.id) == replace(person, mode=Mode.TEXT, language=Language.SV)


async def test_one_identity_is_one_person(units: UnitsOfWork) -> None:
    person, address = a_person()
    twin, _ = a_person()
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        with pytest.raises(Conflict):
            await unit.people.add(twin, replace(address, person_id=twin.id))
    async with units() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) == person
        # The unit went on after the conflict: no person without an address stays behind.
        await unit.people.add(twin, replace(address, person_id=twin.id, object_id="another"))


async def rows_of(url: str, open_database: Open, *tables: str) -> str:
    """All that a thief of the database would read in some tables; in all when none is named."""
    found = []
    async with open_database(url).transaction() as connection:
        for name, table in METADATA.tables.items():
            if not tables or name in tables:
                found += [str(tuple(row)) for row in await connection.execute(sa.select(table))]
    return "\n".join(found)


async def test_a_copy_of_the_database_without_the_key_names_nobody(
    url: str, units: UnitsOfWork, open_database: Open
) -> None:
    person, address = a_person()
    address = replace(address, conversation_id="a:anna", service_url="https://smba.example/")
    seen = an_observation("H-2026-0001", person_id=person.id)
    async with units() as unit:
        await unit.turns.first([f"activity:{address.conversation_id}:1"], NOON)
        await unit.people.add(person, address)
        await unit.observations.add(seen)
        await unit.people.sign(seen.id, "Anna Esimerkki")
    dump = await rows_of(url, open_database)
    for secret in (address.object_id, address.teams_id, "a:anna", "smba.example", "Esimerkki"):
        assert secret not in dump
    async with open_database(url).transaction() as connection:
        thief = People(connection, Vault([new_key()]))  # who asks no canary
        assert await thief.find(address.tenant_id, address.object_id) is None
        with pytest.raises(WrongKey):
            await thief.open(person.id, purpose=Opening.DELIVERY, now=NOON)


async def test_every_opening_is_noted(url: str, units: UnitsOfWork, open_database: Open) -> None:
    person, address = a_person()
    async with units() as unit:
        await unit.people.add(person, address)
    async with units() as unit:
        await unit.people.find(address.tenant_id, address.object_id)
        await unit.people.move(replace(address, conversation_id="a:2"))
    assert await rows_of(url, open_database, "openings") == ""  # found and moved without being opened
    async with units() as unit:
        await opened(unit, person.id)
    noted = await rows_of(url, open_database, "openings")
    assert "delivery" in noted
    assert person.id in noted
    assert "notice:1" in noted


async def test_a_name_is_kept_only_where_its_owner_signed(units: UnitsOfWork) -> None:
    seen = an_observation("H-2026-0001")
    async with units() as unit:
        await unit.observations.add(seen)
        await unit.people.sign(seen.id, "Anna Esimerkki")
    async with units() as unit:
        read = {"purpose": Opening.SIGNED, "now": NOON}
        assert await unit.people.signature(seen.id, **read) == "Anna Esimerkki"
        assert await unit.people.signature("another", **read) is None
        await unit.people.unsign(seen.id)
        assert await unit.people.signature(seen.id, **read) is None


async def test_an_address_that_has_not_changed_is_not_written(
    url: str, units: UnitsOfWork, open_database: Open
) -> None:
    person, address = a_person()
    async with units() as unit:
        await unit.people.add(person, address)
    before = await rows_of(url, open_database, "addresses")
    async with units() as unit:
        await unit.people.find(address.tenant_id, address.object_id)
        await unit.people.move(address)
    assert await rows_of(url, open_database, "addresses") == before  # each sealing looks different


async def test_keys_change_while_both_are_known(url: str, open_database: Open) -> None:
    old, new = KEY, new_key()
    people = [a_person() for _ in range(5)]
    seen = an_observation("H-2026-0001")
    async with UnitsOfWork(open_database(url), VAULT)() as unit:
        for person, address in people:
            await unit.people.add(person, address)
        await unit.observations.add(seen)
        await unit.people.sign(seen.id, "Anna Esimerkki")
    both = UnitsOfWork(open_database(url), Vault([new, old]))
    async with both() as unit:
        first = await unit.people.reseal("", limit=3)
        assert len(first) == 3
    async with both() as unit:  # in the middle of it everybody is still known
        for person, address in people:
            assert await unit.people.find(address.tenant_id, address.object_id) == person
        assert len(await unit.people.reseal(first[-1], limit=3)) == 2
        assert await unit.people.reseal_signatures(NOON) == 1
        await unit.people.reseal_canary()
    async with UnitsOfWork(open_database(url), Vault([new]))() as unit:
        for person, address in people:
            assert await unit.people.find(address.tenant_id, address.object_id) == person
            assert await opened(unit, person.id) == address


async def test_everything_is_sealed_anew_a_few_at_a_time_and_once_more_does_no_harm(
    url: str, open_database: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    new, people = new_key(), [a_person() for _ in range(5)]
    seen = an_observation("H-2026-0001")
    async with UnitsOfWork(open_database(url), VAULT)() as unit:
        for person, address in people:
            await unit.people.add(person, address)
        await unit.observations.add(seen)
        await unit.people.sign(seen.id, "Anna Esimerkki")
    both = UnitsOfWork(open_database(url), Vault([new, KEY]))
    assert [await retention.reseal(both, NOON) for _ in range(2)] == [(5, 1), (5, 1)]
    async with UnitsOfWork(open_database(url), Vault([new]))() as unit:
        assert [await opened(unit, person.id) for person, _ in people] == [address for _, address in people]
