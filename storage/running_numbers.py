"""Running numbers: of new rows (``H-2026-0001``), and of the newest change of each observation.

The number of a change grows, so that a reader who has read up to one finds what came after. SQLite lets one
transaction write at a time: each takes the next number. PostgreSQL lets many, and the one with the smaller
number may be committed later: there it is the transaction's own, and only what is older than every open
transaction is read (:func:`settled`).

A row that is removed takes its number along. To keep SQLite from giving it to another row, and to tell the
readers, each removal is marked among the running numbers (:func:`mark_removal`).
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import insert

from storage.engine.connection import Connection
from storage.engine.expressions import DialectExpression
from storage.tables import CounterRow, table_of

_counters = table_of(CounterRow)
_REMOVALS = "removals"
"""Of all tables with changes, of which there is one."""

_GONE = f"SELECT last FROM {_counters.name} WHERE name = '{_REMOVALS}'"  # noqa: S608 - of names in the code
_LAST = f"max(coalesce((SELECT max({{0}}) FROM {{1}}), 0), coalesce(({_GONE}), 0))"  # noqa: S608 - same


class _OfTable(DialectExpression):
    """A number that SQLite reads from the table itself, which stands within it and not around it."""

    type = sa.BigInteger()
    inherit_cache = True

    def __init__(self, column: sa.Column[Any]) -> None:
        super().__init__(sa.literal_column(column.name), sa.literal_column(column.table.name))


class _Next(_OfTable):
    name = "next_change"
    inherit_cache = True
    sqlite = f"({_LAST} + 1)"
    postgresql = "txid_current()"


class _Settled(_OfTable):
    name = "settled_changes"
    inherit_cache = True
    sqlite = f"({_LAST})"
    postgresql = "(txid_snapshot_xmin(txid_current_snapshot()) - 1)"


class _Mark(_OfTable):
    name = "mark_of_a_removal"
    inherit_cache = True
    sqlite = _Next.sqlite
    postgresql = "(txid_current() & 1073741823)::integer"  # as much of it as a running number holds


def next_change(column: sa.Column[Any]) -> sa.ColumnElement[int]:
    """Build the number of the change being made."""
    return _Next(column)


def settled(column: sa.Column[Any]) -> sa.ColumnElement[int]:
    """Build the number up to which all changes are visible."""
    return _Settled(column)


def mark_removal(column: sa.Column[Any]) -> sa.Executable:
    """Build the statement that marks a removal: :data:`REMOVED` changes with it."""
    mark = {"last": _Mark(column)}
    return (
        insert(_counters)
        .values(name=_REMOVALS, **mark)
        .on_conflict_do_update(index_elements=[_counters.c.name], set_=mark)
    )


REMOVED = sa.select(_counters.c.last).where(_counters.c.name == _REMOVALS)
"""The mark of the last removal; none when there was none."""

# The second transaction waits here until the first has ended; a number that was rolled back is used again.
_NEXT = (
    insert(_counters)
    .values(name=sa.bindparam("name"), last=1)
    .on_conflict_do_update(index_elements=[_counters.c.name], set_={"last": _counters.c.last + 1})
    .returning(_counters.c.last)
)


async def next_number(connection: Connection, letter: str, year: int) -> str:
    """``H-2026-0001``: one more than the last with this letter and year."""
    name = f"{letter}-{year}"
    number = (await connection.execute(_NEXT, {"name": name})).scalar_one()
    return f"{name}-{number:04d}"


_OF_LETTER = sa.select(_counters.c.name, _counters.c.last).where(
    _counters.c.name.like(sa.bindparam("pattern"))
)


async def last_numbers(connection: Connection, letter: str) -> dict[int, int]:
    """Return the last number given with a letter, by year."""
    rows = await connection.execute(_OF_LETTER, {"pattern": f"{letter}-____"})
    return {int(row.name.removeprefix(f"{letter}-")): int(row.last) for row in rows}
