"""Persons and where they are reached."""

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from bot.domain.errors import Conflict
from bot.domain.people import Address, Person
from storage.connection import Repository
from storage.shape import Shape
from storage.tables import AddressRow, PersonRow

_person, _address = Shape(Person, PersonRow), Shape(Address, AddressRow)
_people, _addresses = _person.table, _address.table
_WIDTH = len(_person.columns)
_BOTH = sa.select(*_person.columns, *_address.columns).join_from(_people, _addresses)
_FIND = _BOTH.where(
    _addresses.c.tenant_id == sa.bindparam("tenant_id"), _addresses.c.object_id == sa.bindparam("object_id")
)
_GET = _BOTH.where(_people.c.id == sa.bindparam("id"))
_ADD_PERSON, _ADD_ADDRESS = sa.insert(_people), insert(_addresses).on_conflict_do_nothing()
_REMOVE = sa.delete(_people).where(_people.c.id == sa.bindparam("id"))
_SAVE, _MOVE = _person.overwrite("id"), _address.overwrite("person_id")


class People(Repository):
    """All persons."""

    async def find(self, tenant_id: str, object_id: str) -> tuple[Person, Address] | None:
        """The person with this identity."""
        return await self._one(_FIND, {"tenant_id": tenant_id, "object_id": object_id})

    async def get(self, person_id: str) -> tuple[Person, Address]:
        """The person with this id; KeyError when there is none."""
        found = await self._one(_GET, {"id": person_id})
        if found is None:
            raise KeyError(person_id)
        return found

    async def add(self, person: Person, address: Address) -> None:
        """Keep a new person; Conflict when somebody has that identity already."""
        await self._connection.execute(_ADD_PERSON, _person.values(person))
        if not (await self._connection.execute(_ADD_ADDRESS, _address.values(address))).rowcount:
            await self._connection.execute(_REMOVE, {"id": person.id})
            raise Conflict

    async def save(self, person: Person) -> None:
        """Keep what has changed of a person; the last one to speak wins."""
        await self._connection.execute(_SAVE, {**_person.values(person), "old_id": person.id})

    async def move(self, address: Address) -> None:
        """Keep a changed address."""
        values = _address.values(address)
        await self._connection.execute(_MOVE, {**values, "old_person_id": address.person_id})

    async def _one(
        self, statement: sa.Select[tuple[object, ...]], key: dict[str, str]
    ) -> tuple[Person, Address] | None:
        row = (await self._connection.execute(statement, key)).first()
        if row is None:
            return None
        return _person.thing(row[:_WIDTH]), _address.thing(row[_WIDTH:])
