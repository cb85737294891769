"""A wrong key is known before anything is done with it, on either database."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.people import Opening
from bot.ports import Unit, WrongKey
from bot.usecases import retention
from storage import migrate
from storage.canary import KeyCheck
from storage.engine.database import Database
from storage.tables import AddressRow, CanaryRow, table_of
from storage.unit_of_work import UnitsOfWork
from storage.vault import KeyMissing, Vault, add_key, keep_first, new_key, read_keys
from tests.fakes.keys import KEY, VAULT
from tests.storage.cast import NOON, a_notice, a_person, add_person, an_observation
from tests.storage.conftest import Open

CANARY, ADDRESSES = table_of(CanaryRow), table_of(AddressRow)


@pytest.fixture
def other_key() -> str:
    """A key that sealed nothing yet."""
    return new_key()


@pytest.fixture
def fresh_url(empty_url: str) -> str:
    """A migrated database on which no bot has started."""
    migrate.upgrade(empty_url)
    return empty_url


async def canaries(database: Database) -> list[str]:
    async with database.transaction() as connection:
        return list((await connection.execute(sa.select(CANARY.c.sealed))).scalars())


async def without_canary(database: Database) -> None:
    """Make it a database on which no bot has started yet."""
    async with database.transaction() as connection:
        await connection.execute(sa.delete(CANARY))


async def knows_people(units: UnitsOfWork, *, signed: bool = False) -> str:
    """Store something sealed; returns the person's id."""
    async with units() as unit:
        person, address = a_person()
        await unit.people.add(person, address)
        if signed:
            seen = an_observation("H-2026-0001")
            await unit.observations.add(seen)
            await unit.people.sign(seen.id, "Anna Esimerkki")
            await unit.people.remove(person.id)
        return person.id


async def opens(units: UnitsOfWork) -> bool:
    try:
        async with units():
            return True
    except WrongKey:
        return False


async def test_the_first_start_on_an_empty_database_settles_its_key(
    fresh_url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(fresh_url)
    assert await KeyCheck(database, Vault([other_key])).wrong() is None  # asking settles nothing
    assert await canaries(database) == []
    assert await opens(UnitsOfWork(database, VAULT))
    (sealed,) = await canaries(database)
    assert VAULT.key_of(sealed) == 0
    with pytest.raises(WrongKey, match="not in HAVAINTO_KEYS: until it is back") as raised:
        async with UnitsOfWork(open_database(fresh_url), Vault([other_key]))():
            pytest.fail("a unit was opened")
    assert other_key not in str(raised.value)
    assert await opens(UnitsOfWork(open_database(fresh_url), VAULT))
    assert await canaries(database) == [sealed]


async def test_of_two_copies_that_start_at_once_with_different_keys_one_stops(
    fresh_url: str, open_database: Open, other_key: str
) -> None:
    copies = [UnitsOfWork(open_database(fresh_url), Vault([key])) for key in (KEY, other_key)]
    await asyncio.gather(*(opens(copy) for copy in copies))
    assert sorted([await opens(copy) for copy in copies]) == [False, True]


@pytest.mark.parametrize("signed", [False, True])
async def test_a_database_without_a_canary_is_held_against_what_is_sealed_in_it(
    url: str, open_database: Open, other_key: str, *, signed: bool
) -> None:
    database = open_database(url)
    await knows_people(UnitsOfWork(database, VAULT), signed=signed)
    await without_canary(database)
    assert not await opens(UnitsOfWork(database, Vault([other_key])))
    assert await canaries(database) == []
    assert await opens(UnitsOfWork(database, VAULT))
    assert len(await canaries(database)) == 1
    assert not await opens(UnitsOfWork(database, Vault([other_key])))


async def test_one_row_of_a_key_that_is_lost_stops_nobody_else(
    url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(url)
    units = UnitsOfWork(database, VAULT)
    lost, _ = await knows_people(units), await knows_people(units)
    async with database.transaction() as connection:
        broken = sa.update(ADDRESSES).where(ADDRESSES.c.person_id == lost)
        await connection.execute(broken.values(sealed=Vault([other_key]).seal({})))
    await without_canary(database)
    async with UnitsOfWork(database, VAULT)() as unit:
        with pytest.raises(KeyMissing):
            await unit.people.open(lost, purpose=Opening.DELIVERY, now=NOON)


async def test_every_key_counts_until_all_is_sealed_anew(
    url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(url)
    await knows_people(UnitsOfWork(database, VAULT))
    both = UnitsOfWork(database, Vault([other_key, KEY]))
    assert await opens(both)
    assert await both.keys.oldest() == 1
    assert not await opens(UnitsOfWork(database, Vault([other_key])))
    await retention.reseal(both, NOON)
    assert await both.keys.oldest() == 0
    assert await opens(UnitsOfWork(database, Vault([other_key])))
    assert not await opens(UnitsOfWork(database, VAULT))


async def test_a_canary_added_in_the_middle_of_a_change_of_keys_needs_the_older_one(
    url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(url)
    await knows_people(UnitsOfWork(database, VAULT))
    await without_canary(database)
    assert await opens(UnitsOfWork(database, Vault([other_key, KEY])))
    assert not await opens(UnitsOfWork(database, Vault([other_key])))


async def test_a_wrong_key_put_into_the_file_stops_units_and_the_right_one_lets_them_go_on(
    url: str, open_database: Open, tmp_path: Path, other_key: str
) -> None:
    path = tmp_path / "keys"
    path.write_text(f"{KEY}\n", "utf-8")
    units = UnitsOfWork(open_database(url), Vault(path))
    async with units() as unit:
        path.write_text(f"{other_key}\n# wrong\n", "utf-8")
        person = await add_person(unit)  # a unit under way ends with the key that it began with
    assert not await opens(units)
    with pytest.raises(WrongKey, match=str(path)):
        async with units():
            pytest.fail("a unit was opened")
    for content in (b"", b"no key\n", b"\xff\xfe"):
        path.write_bytes(content)
        with pytest.raises(WrongKey, match=str(path)):
            async with units():
                pytest.fail("a unit was opened")
    path.write_text(f"{other_key}\n{KEY}\n", "utf-8")
    async with units() as unit:
        assert (await unit.people.open(person.id, purpose=Opening.DELIVERY, now=NOON)).person_id == person.id


async def test_a_change_of_keys_by_another_program_makes_nobody_a_new_person(
    url: str, open_database: Open, tmp_path: Path
) -> None:
    path = tmp_path / "keys"
    add_key(path)
    old = read_keys(path)
    database = open_database(url)
    await without_canary(database)
    units = UnitsOfWork(database, Vault(old))  # with its keys in the environment
    person, address = a_person()
    async with units() as unit:
        await unit.people.add(person, address)
    add_key(path)
    await retention.reseal(UnitsOfWork(open_database(url), Vault(path)), NOON)
    keep_first(path)
    async with units() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) is None
    with pytest.raises(WrongKey):
        async with units() as unit:
            await add_person(unit)
    assert not await opens(units)
    other = UnitsOfWork(database, Vault(path))
    async with other() as unit:
        assert await unit.people.find(address.tenant_id, address.object_id) == person


async def test_a_notice_whose_key_was_changed_meanwhile_is_told_from_one_that_cannot_be_built(
    url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(url)
    units = UnitsOfWork(database, VAULT)
    person_id = await knows_people(units)
    await retention.reseal(UnitsOfWork(open_database(url), Vault([other_key, KEY])), NOON)
    with pytest.raises(WrongKey):
        async with units() as unit:
            await unit.people.open(person_id, purpose=Opening.DELIVERY, now=NOON)


async def test_a_command_that_needs_no_key_goes_on_and_one_that_needs_it_does_not(
    url: str, open_database: Open, other_key: str
) -> None:
    database = open_database(url)
    async with UnitsOfWork(database, VAULT)() as unit:
        person = await add_person(unit)
        await unit.outbox.add(a_notice(person, key="waiting"))
    keyless = UnitsOfWork(database, Vault([other_key]), keyless=True)
    async with keyless() as unit:
        assert await unit.outbox.get("waiting")
    stranger, address = a_person()
    uses: list[Callable[[Unit], Awaitable[object]]] = [
        lambda unit: unit.people.find("tenant", "somebody"),
        lambda unit: unit.people.add(stranger, address),
        lambda unit: unit.people.open(person.id, purpose=Opening.DELIVERY, now=NOON),
        lambda unit: unit.turns.first(["key"], NOON),
        lambda unit: unit.receipts.issue("observation", "delivery"),
        lambda unit: unit.people.reseal_canary(),
    ]
    for use in uses:
        with pytest.raises(WrongKey):
            async with keyless() as unit:
                await use(unit)
    assert await opens(UnitsOfWork(database, VAULT))
