"""Mapping of dataclasses to rows: the same names, tuples as JSON lists, codes as text, ordered links."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from types import MappingProxyType, NoneType
from typing import Any, Generic, TypeVar, get_args, get_type_hints

import sqlalchemy as sa

from storage.engine.connection import Connection
from storage.engine.expressions import among
from storage.tables.row import Row, table_of

Thing = TypeVar("Thing")
Values = dict[str, Any]
Reader = Callable[[Any], Any]


@dataclass(frozen=True, kw_only=True)
class Parts:
    """The mapping of one field to several columns.

    Attributes:
        columns: their names.
        split: the field's value to theirs, by name.
        join: theirs, in this order, to the field's.
    """

    columns: Sequence[str]
    split: Callable[[Any], Values]
    join: Callable[[Sequence[Any]], Any]


class RowMapping(Generic[Thing]):
    """The mapping of one dataclass to one table.

    Args:
        kind: the dataclass.
        row: the table's class.
        fixed: fields that never change once kept. A change leaves them alone: written again, even as they
            are, their indexes would be too, and a commit would wait for four pages instead of two.
        parts: the fields that lie in several columns, or in one otherwise than they are.
        computed: columns to which the database gives a value whenever a thing is added or saved.

    Attributes:
        table: the Core table.
        adding: the statement that adds a thing.
        saving: the one that saves a thing of some version, if its version is still the stored one.
        columns: those that the dataclass knows, in its order; a row of exactly these becomes a thing.
    """

    def __init__(
        self,
        kind: type[Thing],
        row: type[Row],
        *,
        fixed: Sequence[str] = ("id",),
        parts: Mapping[str, Parts] = MappingProxyType({}),
        computed: Mapping[str, sa.ColumnElement[Any]] = MappingProxyType({}),
    ) -> None:
        self.table = table_of(row)
        self.adding = sa.insert(self.table).values(**computed)
        names = [field.name for field in fields(kind)]  # type: ignore[arg-type]  # always a dataclass here
        self._kind = kind
        self._names = tuple(name for name in names if name in self.table.c and name not in parts)
        self._parts = parts
        self._fixed = frozenset(fixed)
        self._by: dict[tuple[str, ...], sa.Select[Any]] = {}
        columns = [*self._names, *(name for part in parts.values() for name in part.columns)]
        self._changing = tuple(name for name in columns if name not in self._fixed)
        self.columns = [self.table.c[name] for name in columns]
        if "version" in self.table.c:
            self.saving = self.overwrite("id", "version").values(**computed)
        hints = get_type_hints(kind)
        readers = {name: _reader(hints[name]) for name in self._names}
        self._readers = [(name, reader) for name, reader in readers.items() if reader]

    def values(self, thing: Thing) -> Values:
        """Return the stored values of a thing."""
        values = {name: getattr(thing, name) for name in self._names}
        for name, part in self._parts.items():
            values |= part.split(getattr(thing, name))
        return values

    def new(self, thing: Thing) -> Values:
        """Return the values of a thing that gets its id from the database."""
        return {name: value for name, value in self.values(thing).items() if name != "id"}

    def changes(self, thing: Thing) -> Values:
        """Return the values that :meth:`overwrite` stores of a changed thing."""
        return {name: value for name, value in self.values(thing).items() if name not in self._fixed}

    def thing(self, row: Sequence[Any], **more: Any) -> Thing:
        """Build a thing from a row of :attr:`columns`.

        Args:
            row: the row.
            more: fields that lie in another table.
        """
        at = len(self._names)
        values = dict(zip(self._names, row[:at], strict=True))
        for name, reader in self._readers:
            values[name] = reader(values[name])
        for name, part in self._parts.items():
            values[name] = part.join(row[at : at + len(part.columns)])
            at += len(part.columns)
        return self._kind(**values, **more)

    def select(self, *conditions: sa.ColumnElement[bool]) -> sa.Select[Any]:
        """Build the query for things with all these conditions."""
        return sa.select(*self.columns).where(*conditions)

    def by(self, *names: str) -> sa.Select[Any]:
        """Build the query for things whose fields of these names are as given; once for the same names."""
        if names not in self._by:
            self._by[names] = self.select(*(self.table.c[name] == sa.bindparam(name) for name in names))
        return self._by[names]

    def overwrite(self, *key: str) -> sa.Update:
        """Build the update of a thing whose ``key`` fields are as given."""
        return (
            sa.update(self.table)
            .where(*(self.table.c[name] == sa.bindparam(f"old_{name}") for name in key))
            .values({name: sa.bindparam(name) for name in self._changing})
        )


def _reader(hint: Any) -> Reader | None:
    """Return what converts a stored value to this type; None when nothing does."""
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return hint
    codes = [one for one in get_args(hint) if isinstance(one, type) and issubclass(one, StrEnum)]
    if codes and NoneType in get_args(hint):
        return lambda stored: None if stored is None else codes[0](stored)
    return tuple if tuple in (hint, getattr(hint, "__origin__", None)) and get_args(hint) else None


class LinkMapping:
    """The mapping of an ordered list of observations to a table: holder, observation, position.

    Args:
        table: the Core table.
        holder: the column that names the holder.
    """

    def __init__(self, table: sa.Table, holder: str) -> None:
        self._holder = table.c[holder]
        self._add = sa.insert(table)
        self._remove = sa.delete(table).where(self._holder == sa.bindparam("of"))
        self._list = (
            sa.select(self._holder.label("holder"), table.c.observation_id)
            .where(among(self._holder, "ids"))
            .order_by(self._holder, table.c.position)
        )

    async def add(self, connection: Connection, holder_id: str, observation_ids: Iterable[str]) -> None:
        """Store the links of a new holder."""
        links = [
            {self._holder.name: holder_id, "observation_id": one, "position": position}
            for position, one in enumerate(observation_ids)
        ]
        if links:
            await connection.execute(self._add, links)

    async def replace(self, connection: Connection, holder_id: str, observation_ids: Iterable[str]) -> None:
        """Replace the links of a holder."""
        await connection.execute(self._remove, {"of": holder_id})
        await self.add(connection, holder_id, observation_ids)

    async def of(self, connection: Connection, holder_ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
        """List the observations of each of these holders; holders without any are left out."""
        links: dict[str, list[str]] = defaultdict(list)
        if wanted := list(holder_ids):
            for row in await connection.execute(self._list, {"ids": wanted}):
                links[row.holder].append(row.observation_id)
        return {holder: tuple(ids) for holder, ids in links.items()}


def use_of_code(codes: sa.Table) -> sa.Update:
    """Build the update that uses up a one-time code, if it is neither used nor too old."""
    unused = (codes.c.used_at.is_(None), codes.c.expires_at > sa.bindparam("now"))
    return (
        sa.update(codes)
        .where(codes.c.code_hash == sa.bindparam("hash"), *unused)
        .values(used_at=sa.bindparam("now"))
    )


def adopting(table: sa.Table) -> sa.Update:
    """Build the update that gives what belongs to no group to the one of the parameter ``group``."""
    return sa.update(table).where(table.c.group_id.is_(None)).values(group_id=sa.bindparam("group"))
