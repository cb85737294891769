"""Statements that are compiled once and run without SQLAlchemy's own execution.

A statement takes SQLite microseconds and asyncpg tens of them; SQLAlchemy's way to it takes longer than both.
"""

import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import sqlalchemy as sa
from sqlalchemy.engine.result import SimpleResultMetaData
from sqlalchemy.sql.compiler import ExpandedState, SQLCompiler

from storage.engine.connection import Rows

_KNOWN = (sa.Select, sa.CompoundSelect, sa.Insert, sa.Update, sa.Delete)
_Convert = Callable[[Any], Any]


class CompiledStatement:
    """One compiled statement, for one set of parameter names.

    Attributes:
        sql: as the driver gets it.
        reads: whether it brings rows.
    """

    def __init__(
        self, compiled: SQLCompiler, state: ExpandedState, columns: Iterable[sa.ColumnElement[Any]]
    ) -> None:
        dialect, read = compiled.dialect, list(columns)
        # Of a list that the statement itself holds each value has a name of its own here.
        listed = {one: name for name, values in state.parameter_expansion.items() for one in values}
        names = [str(name) for name in state.positiontup or ()]
        binds = [compiled.binds[listed.get(name, name)] for name in names]
        self.sql = state.statement
        self.reads = bool(read)
        self._names = [name if name in listed else bind.key for name, bind in zip(names, binds, strict=True)]
        self._usual = {bind.key: bind.value for bind in binds if not (bind.required or bind.expanding)}
        self._usual |= {name: state.parameters[name] for name in listed if name in names}
        self._writers = _at(bind.type.dialect_impl(dialect).bind_processor(dialect) for bind in binds)
        self._readers = _at(one.type.dialect_impl(dialect).result_processor(dialect, None) for one in read)
        self._metadata = SimpleResultMetaData([str(one.key) for one in read])

    def run(self, driver: sqlite3.Connection, given: Mapping[str, Any]) -> Rows:
        """Run it on SQLite.

        Raises:
            KeyError: a parameter is missing.
            sqlite3.Error: it failed.
        """
        cursor = driver.execute(self.sql, self.values(given))
        return self.rows(cursor.fetchall(), cursor.rowcount)

    def run_each(self, driver: sqlite3.Connection, many: Iterable[Mapping[str, Any]]) -> Rows:
        """Run it on SQLite once for each set of values; for statements that read nothing."""
        cursor = driver.executemany(self.sql, [self.values(given) for given in many])
        return self.rows((), cursor.rowcount)

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """Return the parameters in order, converted for the driver.

        Raises:
            KeyError: one is missing.
        """
        full = {**self._usual, **given} if self._usual else given
        return _converted([full[name] for name in self._names], self._writers)

    def rows(self, found: Iterable[Sequence[Any]], rowcount: int) -> Rows:
        """Convert the driver's rows to what SQLAlchemy would return."""
        if self._readers:
            found = (tuple(_converted(list(row), self._readers)) for row in found)
        return Rows(self._metadata, found, rowcount)


def _at(converts: Iterable[_Convert | None]) -> list[tuple[int, _Convert]]:
    """Which positions need a conversion: most values need none."""
    return [(place, convert) for place, convert in enumerate(converts) if convert]


def _converted(values: list[Any], converts: Iterable[tuple[int, _Convert]]) -> list[Any]:
    for place, convert in converts:
        values[place] = convert(values[place])
    return values


class CompiledStatements:
    """All statements compiled so far, for one dialect.

    Attributes:
        dialect: the database's.
    """

    def __init__(self, dialect: sa.Dialect) -> None:
        self.dialect = dialect
        self._statements: WeakKeyDictionary[sa.Executable, dict[tuple[str, ...], CompiledStatement | None]]
        self._statements = WeakKeyDictionary()

    def __len__(self) -> int:
        return len(self._statements)

    def get(self, statement: sa.Executable, given: Mapping[str, Any]) -> CompiledStatement | None:
        """Return the compiled statement; None when its SQL depends on the values."""
        names = tuple(given)
        known = self._statements.setdefault(statement, {})
        if names not in known:
            known[names] = self._compile(statement, names)
        return known[names]

    def compile_once(self, statement: sa.Executable, given: Mapping[str, Any]) -> CompiledStatement:
        """Compile a statement of any kind, for these values alone."""
        compiled = self._compile_sql(statement, tuple(given))
        columns = statement.exported_columns if isinstance(statement, _KNOWN) else ()
        return CompiledStatement(compiled, compiled.construct_expanded_state(dict(given)), columns)

    def _compile(self, statement: sa.Executable, names: Sequence[str]) -> CompiledStatement | None:
        if not isinstance(statement, _KNOWN):
            return None
        compiled = self._compile_sql(statement, names)
        if compiled.prefetch or any(_varies(bind) for bind in compiled.binds.values()):
            return None
        wanted = [bind.key for bind in compiled.binds.values() if bind.required]
        state = compiled.construct_expanded_state(dict.fromkeys(wanted))
        return CompiledStatement(compiled, state, statement.exported_columns)

    def _compile_sql(self, statement: sa.Executable, names: Sequence[str]) -> SQLCompiler:
        compiled = statement.compile(dialect=self.dialect, column_keys=list(names))  # type: ignore[attr-defined]
        if not isinstance(compiled, SQLCompiler):
            raise TypeError(f"{type(statement).__name__} has no parameters")
        return compiled


def _varies(bind: sa.BindParameter[Any]) -> bool:
    """Tell whether the SQL depends on the value: a list is written out in it."""
    return bind.required and (bind.expanding or bind.literal_execute)
