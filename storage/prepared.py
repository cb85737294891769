"""Statements compiled once: SQLAlchemy writes the SQL and knows the types, and is not asked at each run.

For SQLite alone, where a statement takes microseconds and SQLAlchemy's way to it ten times as long.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.engine import IteratorResult
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import SQLCompiler

_KNOWN = (sa.Select, sa.CompoundSelect, sa.Insert, sa.Update, sa.Delete)
_Convert = Callable[[Any], Any]


class Rows(IteratorResult[Any]):
    """What a statement has brought, whole.

    Attributes:
        rowcount: how many rows it changed; -1 when it only read.
    """

    def __init__(self, metadata: SimpleResultMetaData, rows: Iterable[Sequence[Any]], rowcount: int) -> None:
        super().__init__(metadata, iter(rows))
        self.rowcount = rowcount


class Prepared:
    """One statement, for one set of parameters' names.

    Attributes:
        sql: as SQLite gets it.
        reads: whether it brings rows.
    """

    def __init__(self, compiled: SQLCompiler, columns: Iterable[sa.ColumnElement[Any]]) -> None:
        names, dialect = compiled.positiontup or (), compiled.dialect
        binds = [compiled.binds[str(name)] for name in names]
        read = list(columns)
        self.sql = str(compiled)
        self.reads = bool(read)
        self._names = [bind.key for bind in binds]
        self._usual = {bind.key: bind.value for bind in binds if not bind.required}
        self._writers = _at(bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in binds)
        self._readers = _at(one.type.dialect_impl(dialect).result_processor(dialect, None) for one in read)
        self._metadata = SimpleResultMetaData([str(one.key) for one in read])

    def run(self, driver: sqlite3.Connection, given: Mapping[str, Any]) -> Rows:
        """Run it.

        Raises:
            KeyError: a parameter is missing.
            sqlite3.Error: it failed.
        """
        cursor = driver.execute(self.sql, self._values(given))
        rows = cursor.fetchall()
        if self._readers:
            rows = [tuple(_converted(list(row), self._readers)) for row in rows]
        return Rows(self._metadata, rows, cursor.rowcount)

    def run_each(self, driver: sqlite3.Connection, many: Iterable[Mapping[str, Any]]) -> Rows:
        """Run it for each of these; it reads nothing. Raises as :meth:`run` does."""
        cursor = driver.executemany(self.sql, [self._values(given) for given in many])
        return Rows(self._metadata, (), cursor.rowcount)

    def _values(self, given: Mapping[str, Any]) -> list[Any]:
        full = {**self._usual, **given} if self._usual else given
        return _converted([full[name] for name in self._names], self._writers)


def _at(converts: Iterable[_Convert | None]) -> list[tuple[int, _Convert]]:
    """At which place what must be converted: most values go as they are."""
    return [(place, convert) for place, convert in enumerate(converts) if convert]


def _converted(values: list[Any], converts: Iterable[tuple[int, _Convert]]) -> list[Any]:
    for place, convert in converts:
        values[place] = convert(values[place])
    return values


class Statements:
    """All statements that were prepared so far, for one dialect."""

    def __init__(self, dialect: sa.Dialect) -> None:
        self._dialect = dialect
        self._prepared: WeakKeyDictionary[sa.Executable, dict[tuple[str, ...], Prepared | None]]
        self._prepared = WeakKeyDictionary()

    def __len__(self) -> int:
        return len(self._prepared)

    def prepared(self, statement: sa.Executable, given: Mapping[str, Any]) -> Prepared | None:
        """The statement, prepared; None for one whose SQL depends on the values given."""
        names = tuple(given)
        known = self._prepared.setdefault(statement, {})
        if names not in known:
            known[names] = self._prepare(statement, names)
        return known[names]

    def _prepare(self, statement: sa.Executable, names: Sequence[str]) -> Prepared | None:
        if not isinstance(statement, _KNOWN):
            return None
        compiled = statement.compile(dialect=self._dialect, column_keys=list(names))
        if not isinstance(compiled, SQLCompiler) or compiled.prefetch:
            return None
        if any(bind.expanding or bind.literal_execute for bind in compiled.binds.values()):
            return None
        return Prepared(compiled, statement.exported_columns)
