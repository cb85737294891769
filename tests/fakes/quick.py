"""A bot's database, quicker in a test: statements are compiled once for all, and no disk is waited for."""

from typing import Any

import sqlalchemy as sa

from storage.database import Database
from storage.prepared import Statements
from storage.sqlite import Sqlite

_FIRST: dict[str, sa.Engine] = {}
"""By driver: the engine whose dialect and compiled statements the others use too."""

_STATEMENTS: dict[sa.Dialect, Statements] = {}
"""What was prepared for SQLite, by that dialect."""


def compiled_once(database: Database) -> Database:
    """A bot compiles each statement once in its life, and a test run has some thousand bots.

    To be called before the first unit of work, as is :func:`quick`.
    """
    engine: Any = database._engine
    bare = engine._file._engine if isinstance(engine, Sqlite) else engine._engine.sync_engine
    first = _FIRST.setdefault(bare.dialect.driver, bare)
    if first.dialect.server_version_info is None:  # it never met its database, and does not know it
        _FIRST[bare.dialect.driver] = bare
    else:
        bare.dialect, bare._compiled_cache = first.dialect, first._compiled_cache
    if isinstance(engine, Sqlite):
        engine._file.statements = _STATEMENTS.setdefault(bare.dialect, engine._file.statements)
    return database


def quick(database: Database) -> Database:
    """What a power cut would lose may be lost, too."""
    if isinstance(database._engine, Sqlite):
        file = database._engine._file
        file._pragmas = tuple(one.replace("=FULL", "=OFF") for one in file._pragmas)
    return compiled_once(database)
