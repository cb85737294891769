"""Expressions that each database writes in its own way; above all ``column IN list``.

There a list of any length is one parameter. With a parameter for each value, a list would be compiled again
for each length, and fail above 32,766 of them on SQLite and 32,767 on PostgreSQL.
"""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement

from storage.engine.addresses import JSON_CODEC


class _Values(sa.TypeDecorator[list[Any]]):
    """Values for one column: an array on PostgreSQL, a JSON list on SQLite.

    Args:
        each: the column's type; text or whole numbers, which JSON does not change.
    """

    impl = sa.Text
    cache_ok = True

    def __init__(self, each: sa.types.TypeEngine[Any]) -> None:
        super().__init__()
        self.each = each

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        """How it is bound."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.ARRAY(self.each))
        return dialect.type_descriptor(sa.Text())

    def process_bind_param(self, value: Iterable[Any] | None, dialect: sa.Dialect) -> Any:
        """What is bound."""
        values = list(value or ())
        return values if dialect.name == "postgresql" else JSON_CODEC["json_serializer"](values)


class DialectExpression(FunctionElement[Any]):
    """An expression that each database writes in its own way.

    Attributes:
        sqlite: the SQL of SQLite, with ``{0}`` and so on for the operands.
        postgresql: the SQL of PostgreSQL, in the same way.
    """

    inherit_cache = True

    sqlite: str
    postgresql: str


@compiles(DialectExpression)
def _write(element: DialectExpression, compiler: SQLCompiler, **options: Any) -> str:
    operands = [compiler.process(one, **options) for one in element.clauses]
    sql: str = getattr(element, compiler.dialect.name)
    return sql.format(*operands)


class _Among(DialectExpression):
    """A column, and the parameter with the values it is compared with."""

    name = "among"
    type = sa.Boolean()
    inherit_cache = True
    sqlite = "{0} IN (SELECT value FROM json_each({1}))"
    postgresql = "{0} = ANY ({1})"

    def self_group(self, against: Any = None) -> "_Among":
        """As it is: SQLAlchemy would write ``… = 1`` after it on SQLite, which then uses no index."""
        del against
        return self


def in_group(column: sa.ColumnElement[Any]) -> sa.ColumnElement[bool]:
    """Condition: what the group of the parameter ``group`` has; everything where that is None."""
    group = sa.bindparam("group", type_=sa.String)
    return sa.or_(group.is_(None), column == group)


def among(column: sa.ColumnElement[Any], name: str) -> sa.ColumnElement[bool]:
    """Compare a column with the list that the statement is run with.

    Args:
        column: of text, or of whole numbers.
        name: the parameter's name; its value is a list, also an empty one.
    """
    return _Among(column, sa.bindparam(name, type_=_Values(column.type)))
