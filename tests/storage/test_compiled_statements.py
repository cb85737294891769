"""Statements compiled once: what goes in and comes out is what SQLAlchemy itself would give."""

import gc
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone

import pytest
import sqlalchemy as sa

from storage.engine.addresses import JSON_CODEC
from storage.engine.compiled_statements import CompiledStatements
from storage.engine.sqlite_file import driver_of
from storage.tables.row import UtcDateTime

THINGS = sa.Table(
    "things",
    sa.MetaData(),
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("at", UtcDateTime),
    sa.Column("codes", sa.JSON),
    sa.Column("open", sa.Boolean),
)
ADD = sa.insert(THINGS)
OF = sa.select(THINGS).where(THINGS.c.id == sa.bindparam("of"))
CLOSE = sa.update(THINGS).where(THINGS.c.id == sa.bindparam("of")).values(open=False).returning(THINGS.c.open)
ROW = {
    "id": 1,
    "at": datetime(2026, 11, 24, 9, tzinfo=timezone(timedelta(hours=2))),
    "codes": ["a"],
    "open": True,
}


@pytest.fixture
def connection() -> Iterator[sa.Connection]:
    engine = sa.create_engine("sqlite://", isolation_level="AUTOCOMMIT", **JSON_CODEC)
    with engine.connect() as connection:
        THINGS.create(connection)
        connection.execute(ADD, ROW)
        yield connection


@pytest.fixture
def statements(connection: sa.Connection) -> CompiledStatements:
    return CompiledStatements(connection.dialect)


def test_a_row_reads_as_from_sqlalchemy(statements: CompiledStatements, connection: sa.Connection) -> None:
    theirs = connection.execute(OF, {"of": 1}).one()
    compiled = statements.get(OF, {"of": 1})
    assert compiled
    ours = compiled.run(driver_of(connection), {"of": 1}).one()
    assert tuple(ours) == tuple(theirs) == (1, datetime(2026, 11, 24, 7, tzinfo=UTC), ["a"], True)
    assert (ours.at, ours.codes, ours.open) == (theirs.at, theirs.codes, theirs.open)


def test_values_go_in_as_from_sqlalchemy(statements: CompiledStatements, connection: sa.Connection) -> None:
    compiled = statements.get(ADD, ROW)
    assert compiled
    assert compiled.run(driver_of(connection), {**ROW, "id": 2}).rowcount == 1
    raw = driver_of(connection).execute("SELECT at, codes, open FROM things ORDER BY id").fetchall()
    assert raw[0] == raw[1]


def test_what_the_statement_says_itself_goes_in_too(
    statements: CompiledStatements, connection: sa.Connection
) -> None:
    compiled = statements.get(CLOSE, {"of": 1})
    assert compiled
    found = compiled.run(driver_of(connection), {"of": 1})
    assert (found.scalar(), connection.execute(OF, {"of": 1}).one().open) == (False, False)


def test_a_missing_parameter_is_a_mistake_and_no_null(
    statements: CompiledStatements, connection: sa.Connection
) -> None:
    compiled = statements.get(OF, {})
    assert compiled
    with pytest.raises(KeyError, match="of"):
        compiled.run(driver_of(connection), {})


def test_the_driver_s_error_comes_through(statements: CompiledStatements, connection: sa.Connection) -> None:
    compiled = statements.get(ADD, ROW)
    assert compiled
    with pytest.raises(sqlite3.IntegrityError):
        compiled.run(driver_of(connection), ROW)


@pytest.mark.parametrize(
    "statement",
    [
        sa.select(THINGS).where(THINGS.c.id.in_(sa.bindparam("of", expanding=True))),
        sa.text("SELECT :of"),
    ],
)
def test_what_depends_on_its_values_is_left_to_sqlalchemy(
    statements: CompiledStatements, statement: sa.Executable
) -> None:
    assert statements.get(statement, {"of": [1]}) is None


def test_a_list_that_the_statement_holds_itself_is_prepared(
    statements: CompiledStatements, connection: sa.Connection
) -> None:
    within = sa.select(THINGS.c.id).where(THINGS.c.id.in_([1, 2]), THINGS.c.open == sa.bindparam("is_open"))
    compiled = statements.get(within, {"is_open": True})
    assert compiled
    connection.execute(ADD, {**ROW, "id": 2})
    connection.execute(ADD, {**ROW, "id": 3})
    assert compiled.run(driver_of(connection), {"is_open": True}).scalars().all() == [1, 2]
    assert compiled.run(driver_of(connection), {"is_open": False}).scalars().all() == []


def test_any_other_is_prepared_for_its_values_alone(
    statements: CompiledStatements, connection: sa.Connection
) -> None:
    among = sa.select(THINGS).where(THINGS.c.id.in_(sa.bindparam("of", expanding=True)))
    for given in ([1], [1, 2], []):
        once = statements.compile_once(among, {"of": given})
        assert once.run(driver_of(connection), {"of": given}).scalars().all() == given[:1]


def test_it_is_compiled_once_for_each_set_of_names(statements: CompiledStatements) -> None:
    first = statements.get(ADD, ROW)
    assert statements.get(ADD, {**ROW, "id": 9}) is first
    less = statements.get(ADD, {"id": 3})
    assert less
    assert first
    assert (less.sql.count("?"), first.sql.count("?")) == (1, 4)


def test_a_statement_of_the_moment_is_not_kept(statements: CompiledStatements) -> None:
    statements.get(sa.select(THINGS.c.id), {})
    gc.collect()
    assert len(statements) == 0
