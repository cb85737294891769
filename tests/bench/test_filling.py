"""A filled database is one that the bot could have written."""

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.limits import Limit
from bot.domain.observation import ObservationState
from storage.engine.offline import within_snapshot
from storage.tables import METADATA, DeadlineRow, EntryRow, ObservationRow, table_of
from tests.bench.filling import Size, fill

SMALL = Size(observations=900, queue=60)
_observations, _log, _limits = table_of(ObservationRow), table_of(EntryRow), table_of(DeadlineRow)


def rows_of(url: str) -> dict[str, list[tuple[object, ...]]]:
    """Everything, table by table, but for what is sealed."""

    def work(connection: sa.Connection) -> dict[str, list[tuple[object, ...]]]:
        return {
            table.name: sorted(
                tuple(row)
                for row in connection.execute(sa.select(*(c for c in table.c if c.name != "sealed")))
            )
            for table in METADATA.sorted_tables
            if table.name in ("observations", "log", "limits", "outbox", "phenomena", "proposals")
        }

    return within_snapshot(url, work)


def test_nothing_refers_to_what_is_not_there(sqlite_url: str) -> None:
    fill(sqlite_url, SMALL)
    assert within_snapshot(sqlite_url, lambda c: c.exec_driver_sql("PRAGMA foreign_key_check").all()) == []


@pytest.mark.postgres
def test_it_fills_postgres_and_numbers_go_on_behind(migrated_postgres_url: str) -> None:
    counts = fill(migrated_postgres_url, SMALL)

    def next_entry(connection: sa.Connection) -> int:
        return int(connection.scalar(sa.text("SELECT nextval(pg_get_serial_sequence('log', 'id'))")))

    assert within_snapshot(migrated_postgres_url, next_entry) == counts["log"] + 1


def test_a_state_is_what_the_log_says_was_entered_last(sqlite_url: str) -> None:
    fill(sqlite_url, SMALL)

    def work(connection: sa.Connection) -> list[tuple[str, str]]:
        entered = {
            row.subject: row.state
            for row in connection.execute(
                sa.select(_log).where(_log.c.state.is_not(None)).order_by(_log.c.at, _log.c.id)
            )
        }
        known = connection.execute(sa.select(_observations.c.id, _observations.c.state)).all()
        return [(entered[row.id], row.state) for row in known]

    found = within_snapshot(sqlite_url, work)
    assert [one for one in found if one[0] != one[1]] == []
    assert {state for _, state in found} == {*ObservationState}


def test_what_waits_has_a_deadline_that_runs_and_what_ended_has_none(sqlite_url: str) -> None:
    fill(sqlite_url, SMALL)

    def work(connection: sa.Connection) -> set[tuple[str, bool]]:
        asked = sa.select(_observations.c.state, _limits.c.met_on).join(
            _limits, _limits.c.subject == _observations.c.id
        )
        asked = asked.where(_limits.c.limit == Limit.LINKING)
        return {(row.state, row.met_on is None) for row in connection.execute(asked)}

    waiting = {ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO}
    assert within_snapshot(sqlite_url, work) == {(state, state in waiting) for state in ObservationState}


def test_the_same_seed_makes_the_same_rows(sqlite_url: str, sqlite_file: Path, tmp_path: Path) -> None:
    other = f"sqlite:///{shutil.copy(sqlite_file, tmp_path / 'other.db')}"
    assert fill(sqlite_url, SMALL) == fill(other, SMALL)
    assert rows_of(sqlite_url) == rows_of(other)
