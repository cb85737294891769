"""By which number a row has changed: it grows, so that whoever has read up to one finds what came after.

SQLite lets one transaction write at a time: each takes the next number. PostgreSQL lets many, and the one
with the smaller number may be kept later: there it is the transaction's own, and only what is older than
every transaction under way is read (:func:`settled`).
"""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _OfTable(FunctionElement[int]):
    """A number that SQLite finds in the table itself; its column stands in it."""

    type = sa.BigInteger()
    inherit_cache = True

    @property
    def _from_objects(self) -> list[sa.FromClause]:
        """None: its table stands within it, and not in the statement around it."""
        return []


class _Next(_OfTable):
    name = "next_change"


class _Settled(_OfTable):
    name = "settled_changes"


def _on_sqlite(element: _OfTable, more: str) -> str:
    (column,) = element.clauses
    return f"(SELECT coalesce(max({column.name}), 0){more} FROM {column.table.name})"  # noqa: S608 - of a column


@compiles(_Next, "sqlite")
def _next_on_sqlite(element: _Next, _compiler: SQLCompiler, **_options: Any) -> str:
    return _on_sqlite(element, " + 1")


@compiles(_Settled, "sqlite")
def _settled_on_sqlite(element: _Settled, _compiler: SQLCompiler, **_options: Any) -> str:
    return _on_sqlite(element, "")


@compiles(_Next, "postgresql")
def _next_on_postgresql(_element: _Next, _compiler: SQLCompiler, **_options: Any) -> str:
    return "txid_current()"


@compiles(_Settled, "postgresql")
def _settled_on_postgresql(_element: _Settled, _compiler: SQLCompiler, **_options: Any) -> str:
    return "(txid_snapshot_xmin(txid_current_snapshot()) - 1)"


def next_change(column: sa.Column[Any]) -> sa.ColumnElement[int]:
    """The number of a change that is just made."""
    return _Next(column)


def settled(column: sa.Column[Any]) -> sa.ColumnElement[int]:
    """The greatest number up to which nothing can come any more."""
    return _Settled(column)
