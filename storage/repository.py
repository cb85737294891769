"""What repositories share: they run statements, and list, add and save the things of one mapping."""

from dataclasses import replace
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

from bot.domain.errors import Conflict
from storage.engine.connection import Connection, Rows
from storage.row_mapping import LinkMapping, RowMapping
from storage.running_numbers import next_number
from storage.vault import Vault

Thing = TypeVar("Thing")


class Repository:
    """Reads and writes one aggregate within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    async def _run(self, statement: sa.Executable, /, **values: Any) -> Rows:
        """Run a statement with these values."""
        return await self._connection.execute(statement, values)

    async def _change(self, statement: sa.Executable, /, **values: Any) -> int:
        """Run a statement that writes; returns how many rows it has changed."""
        return (await self._run(statement, **values)).rowcount

    async def _column(self, statement: sa.Executable, /, **values: Any) -> list[Any]:
        """List the first column of the rows found."""
        return list((await self._run(statement, **values)).scalars())

    async def _value(self, statement: sa.Executable, /, **values: Any) -> Any:
        """Return the first column of the first row found; None when there is none."""
        return (await self._run(statement, **values)).scalar()


class SealedRepository(Repository):
    """A repository of what the vault seals or marks."""

    def __init__(self, connection: Connection, vault: Vault) -> None:
        super().__init__(connection)
        self._vault = vault


class Things(Repository, Generic[Thing]):
    """A repository of the things of one mapping."""

    _mapping: RowMapping[Thing]

    async def _list(self, statement: sa.Executable, /, **values: Any) -> list[Thing]:
        return [self._mapping.thing(row) for row in await self._run(statement, **values)]

    async def _first(self, statement: sa.Executable, /, **values: Any) -> Thing | None:
        return next(iter(await self._list(statement, **values)), None)

    async def _by(self, **values: Any) -> list[Thing]:
        """List those with these values, unordered."""
        return await self._list(self._mapping.by(*values), **values)

    async def _get(self, **key: Any) -> Thing:
        """Find one by its key; KeyError when there is none."""
        for found in await self._by(**key):
            return found
        raise KeyError(*key.values())

    async def _save(self, thing: Any) -> Thing:
        """Store a changed thing if its version is still the stored one; returns its next version."""
        saved: Thing = replace(thing, version=thing.version + 1)
        values = self._mapping.changes(saved)
        if not await self._change(self._mapping.saving, **values, old_id=thing.id, old_version=thing.version):
            raise Conflict
        return saved


class NumberedThings(Things[Thing]):
    """A repository of things that have a running number and a version."""

    _letter: str

    async def next_number(self, year: int) -> str:
        """``H-2026-0001``: one more than the last of the year, taken in this unit of work."""
        return await next_number(self._connection, self._letter, year)

    async def add(self, thing: Thing, /) -> None:
        """Store a new thing."""
        await self._run(self._mapping.adding, **self._mapping.values(thing))

    async def get(self, thing_id: str, /) -> Thing:
        """Find it by its id; KeyError when there is none."""
        return await self._get(id=thing_id)

    async def numbered(self, number: str) -> Thing | None:
        """Find it by its number."""
        return next(iter(await self._by(number=number)), None)

    async def save(self, thing: Thing, /) -> Thing:
        """Store a changed thing; returns its next version. Conflict when another write was first."""
        return await self._save(thing)


class LinkedThings(NumberedThings[Thing]):
    """A repository of numbered things, each of which holds an ordered list of observations."""

    _links: LinkMapping

    async def add(self, thing: Any, /) -> None:
        """Store a new thing with its links."""
        await super().add(thing)
        await self._links.add(self._connection, thing.id, thing.observation_ids)

    async def save(self, thing: Any, /) -> Thing:
        """Store a changed thing with its links, as without any."""
        saved = await super().save(thing)
        await self._links.replace(self._connection, thing.id, thing.observation_ids)
        return saved

    async def _list(self, statement: sa.Executable, /, **values: Any) -> list[Thing]:
        rows = (await self._run(statement, **values)).all()
        links = await self._links.of(self._connection, (row.id for row in rows))
        return [self._mapping.thing(row, observation_ids=links.get(row.id, ())) for row in rows]
