"""What a turn and a start may cost: counted, not timed, so that it holds on every machine."""

import sqlite3
import subprocess
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from storage.engine.compiled_statements import CompiledStatement
from storage.engine.connection import Rows
from storage.engine.postgres import PostgresConnection
from tests.bench.processes import ROOT
from tests.cast import ANNA
from tests.conversations.filing import TEXT, TEXT_ONLY
from tests.stage import Chat, Stage

PAGE = 4096

LATER = ("alembic", "holidays", "microsoft_teams", "prometheus_client")
"""Slow to import, and not needed before the bot is ready."""


@contextmanager
def counted() -> Iterator[list[str]]:
    """The statements that are run meanwhile, compiled by us or not."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        seen.append(statement)

    def counting(runs: Callable[..., Rows]) -> Callable[..., Rows]:
        def run(compiled: CompiledStatement, driver: sqlite3.Connection, given: Any) -> Rows:
            seen.append(compiled.sql)
            return runs(compiled, driver, given)

        return run

    def noting(runs: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def run(connection: PostgresConnection, statement: Any, given: Any = None) -> Any:
            seen.append(type(statement).__name__)
            return await runs(connection, statement, given)

        return run

    sa.event.listen(sa.Engine, "before_cursor_execute", note)
    try:
        with pytest.MonkeyPatch.context() as patched:
            for name in ("run", "run_each"):
                patched.setattr(CompiledStatement, name, counting(getattr(CompiledStatement, name)))
            patched.setattr(PostgresConnection, "execute", noting(PostgresConnection.execute))
            yield seen
    finally:
        sa.event.remove(sa.Engine, "before_cursor_execute", note)


@pytest.mark.fast_path
async def test_a_typed_answer_notes_finds_reads_and_keeps_in_one_statement_each(
    on: Stage, anna: Chat
) -> None:
    for said in (TEXT_ONLY["fi"], TEXT["fi"]):
        await anna.says(said)
    with counted() as seen:
        await on.post(on.activity(ANNA, text="2"), settle=False)
    assert [statement.split()[0] for statement in seen] == ["INSERT", "SELECT", "SELECT", "UPDATE"]
    assert "person_id" not in seen[-1], "writing it would rewrite an index"


@pytest.mark.fast_path
async def test_a_typed_answer_is_written_down_in_two_pages(on: Stage, anna: Chat) -> None:
    for said in (TEXT_ONLY["fi"], TEXT["fi"]):
        await anna.says(said)
    before = pages(on)
    await on.post(on.activity(ANNA, text="2"), settle=False)
    assert pages(on) - before == 2, "the draft's, and that of the noted deliveries"


def pages(on: Stage) -> int:
    """How many SQLite has written down since it was opened."""
    return Path(f"{on.settings.database_url.removeprefix('sqlite:///')}-wal").stat().st_size // PAGE


def test_a_start_imports_nothing_that_can_wait() -> None:
    asked = f"import sys, bot.app; print([name for name in {LATER} if name in sys.modules])"
    found = subprocess.run(
        [sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert found.stdout.strip() == "[]"
