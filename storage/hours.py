"""Moments by the hour, in SQL: enough to know their day in Finland, and few enough to be grouped."""

from typing import Any

import sqlalchemy as sa
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class _Hour(FunctionElement[str]):
    """A moment's UTC hour as text, ``2026-11-20 21``."""

    name = "hour"
    type = sa.String()
    inherit_cache = True


@compiles(_Hour, "sqlite")
def _on_sqlite(element: _Hour, compiler: SQLCompiler, **options: Any) -> str:
    (moment,) = (compiler.process(one, **options) for one in element.clauses)
    return f"substr({moment}, 1, 13)"


@compiles(_Hour, "postgresql")
def _on_postgresql(element: _Hour, compiler: SQLCompiler, **options: Any) -> str:
    (moment,) = (compiler.process(one, **options) for one in element.clauses)
    return f"to_char({moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24')"


def hour_of(moment: sa.ColumnElement[Any]) -> sa.ColumnElement[str]:
    """A moment's UTC hour, all before 21 as 00: a day in Finland begins at 21 or 22, summer and winter."""
    hour = _Hour(moment)
    by_day = sa.func.substr(hour, 1, 10).concat(sa.literal_column("' 00'"))
    return sa.case((sa.func.substr(hour, 12) < sa.literal_column("'21'"), by_day), else_=hour)
