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
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from storage.engine.connection import Connection
from storage.tables import CounterRow, table_of

_counters = table_of(CounterRow)
_REMOVALS = "removals"
"""Of all tables with changes, of which there is one."""


class _OfTable(FunctionElement[int]):
    """A number that SQLite reads from the table itself."""

    type = sa.BigInteger()

    @property
    def _from_objects(self) -> list[sa.FromClause]:
        """None: its table stands within it, and not in the statement around it."""
        return []


class _Next(_OfTable):
    name = "next_change"
    inherit_cache = True


class _Settled(_OfTable):
    name = "settled_changes"
    inherit_cache = True


class _Mark(_OfTable):
    name = "mark_of_a_removal"
    inherit_cache = True


def _on_sqlite(element: _OfTable, more: str) -> str:
    (column,) = element.clauses
    kept = f"SELECT max({column.name}) FROM {column.table.name}"  # noqa: S608 - of a column
    gone = f"SELECT last FROM {_counters.name} WHERE name = '{_REMOVALS}'"  # noqa: S608 - ours
    return f"(max(coalesce(({kept}), 0), coalesce(({gone}), 0)){more})"


@compiles(_Mark, "sqlite")
@compiles(_Next, "sqlite")
def _next_on_sqlite(element: _OfTable, _compiler: SQLCompiler, **_options: Any) -> str:
    return _on_sqlite(element, " + 1")


@compiles(_Settled, "sqlite")
def _settled_on_sqlite(element: _Settled, _compiler: SQLCompiler, **_options: Any) -> str:
    return _on_sqlite(element, "")


@compiles(_Next, "postgresql")
def _next_on_postgresql(_element: _Next, _compiler: SQLCompiler, **_options: Any) -> str:
    return "txid_current()"


@compiles(_Mark, "postgresql")
def _mark_on_postgresql(_element: _Mark, _compiler: SQLCompiler, **_options: Any) -> str:
    return "(txid_current() & 1073741823)::integer"  # as much of it as a running number holds


@compiles(_Settled, "postgresql")
def _settled_on_postgresql(_element: _Settled, _compiler: SQLCompiler, **_options: Any) -> str:
    return "(txid_snapshot_xmin(txid_current_snapshot()) - 1)"


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
