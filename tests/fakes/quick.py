"""A bot's database, quicker in a test: statements are compiled once for all, and no disk is waited for."""

from typing import Any

from storage.engine.compiled_statements import CompiledStatements
from storage.engine.database import Database
from storage.engine.plain import PlainPostgres, PlainSqlite
from storage.engine.sqlite import Sqlite

_STATEMENTS: dict[str, CompiledStatements] = {}
"""What was prepared, by the driver for which it was."""


def compiled_once(database: Database) -> Database:
    """A bot compiles each statement once in its life, and a test run has some thousand bots.

    To be called before the first unit of work, as is :func:`quick`.
    """
    engine: Any = database._engine
    if isinstance(engine, PlainSqlite | PlainPostgres):
        return database
    keeper = engine._file if isinstance(engine, Sqlite) else engine
    keeper.statements = _STATEMENTS.setdefault(type(engine).__name__, keeper.statements)
    return database


def quick(database: Database) -> Database:
    """What a power cut would lose may be lost, too."""
    if isinstance(database._engine, Sqlite):
        file = database._engine._file
        file._pragmas = tuple(one.replace("=FULL", "=OFF") for one in file._pragmas)
    return compiled_once(database)
