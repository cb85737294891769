"""What people wrote never stands in a database error, because errors go to the log."""

import asyncio
import traceback
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
import sqlalchemy as sa
import structlog

from bot import logging_setup
from bot.ports import StatementFailed, Unavailable
from storage.engine.database import Database
from storage.engine.offline import within_snapshot, within_transaction
from storage.observations import MAPPING
from storage.tables import ObservationRow, PersonRow, table_of
from storage.tables.row import UtcDateTime
from tests.storage.cast import an_observation
from tests.storage.conftest import Open

SAID = "Maija Meikäläinen söi puuroa"
MARKS = ("Meikäl", "Meik\\xe4l", "Meik\\u00e4l", "SELECT", "INSERT", "UPDATE", "CAST", "no_such")
"""Of the value, and of the statement."""

_observations, _people = table_of(ObservationRow), table_of(PersonRow)
_said = sa.bindparam("said")
_add = sa.insert(_observations)


def _row(**changes: object) -> dict[str, object]:
    return MAPPING.values(an_observation(SAID)) | changes


FAILING: dict[str, tuple[sa.Executable, Mapping[str, Any] | list[dict[str, Any]]]] = {
    "no such column": (sa.text("SELECT * FROM people WHERE no_such = :said"), {"said": SAID}),
    "no SQL": (sa.text("SELECT no_such ':said' FROM WHERE :said"), {"said": SAID}),
    "twice the same": (_add, [_row(id="one"), _row(id="two")]),
    "nothing where something must be": (_add, _row(title=SAID, text=None)),
    "refers to nobody": (_add, _row(person_id=SAID)),
    "a naive moment": (_add, _row(received_at=datetime(2026, 1, 1))),  # noqa: DTZ001 - that is the mistake
    "an object": (_add, _row(text=[SAID])),
    "no JSON": (_add, _row(aspect={SAID, object()})),
    "half an emoji": (_add, _row(text=SAID + "\ud83d")),
    "a parameter too few": (_add.values(text=sa.bindparam("other")), _row()),
    "a number too large": (_add, _row(text=SAID, version=2**70)),
    "no moment": (sa.select(sa.bindparam("said", type_=UtcDateTime)), {"said": SAID}),
}

ON_THE_SERVER = {
    "no number": sa.select(sa.cast(sa.cast(_said, sa.Text), sa.Integer)),
    "a row that fails a check": sa.text("SELECT CAST('{' || CAST(:said AS TEXT) AS JSON)"),
    "raised": sa.text("SELECT set_config('no_such', :said, false)"),
}


def _logged(error: BaseException) -> str:
    """What the log says of an error, for machines and for people, and any other printer of tracebacks."""
    said = [*traceback.format_exception(error), repr(error), str(vars(error))]
    for json in (True, False):
        logging_setup.configure(json=json)
        event: Any = {"event": "failed", "exc_info": (type(error), error, error.__traceback__)}
        for processor in structlog.get_config()["processors"]:
            event = processor(None, "error", event)
        said.append(event.decode() if isinstance(event, bytes) else str(event))
    structlog.reset_defaults()
    return "\n".join(said)


def _is_silent(error: BaseException) -> None:
    assert error.__cause__ is error.__context__ is None  # not even hidden, for whatever may look there
    said = _logged(error)
    assert type(error).__name__ in said
    assert not [mark for mark in MARKS if mark in said]


async def _fails(database: Database, statement: sa.Executable, given: Any) -> None:
    with pytest.raises((StatementFailed, Unavailable)) as caught:
        async with database.transaction() as connection:
            (await connection.execute(statement, given)).all()
    _is_silent(caught.value)


@pytest.mark.parametrize("way", FAILING)
async def test_a_statement_that_fails_tells_nothing(url: str, open_database: Open, way: str) -> None:
    await _fails(open_database(url), *FAILING[way])


@pytest.mark.postgres
@pytest.mark.parametrize("way", ON_THE_SERVER)
async def test_what_the_server_refuses_tells_nothing(
    migrated_postgres_url: str, open_database: Open, way: str
) -> None:
    await _fails(open_database(migrated_postgres_url), ON_THE_SERVER[way], {"said": SAID})


async def test_a_failure_says_its_kind(url: str, open_database: Open) -> None:
    database = open_database(url)
    with pytest.raises(StatementFailed, match=r"Unique.* uq_observations_number|SQLITE_CONSTRAINT_UNIQUE"):
        async with database.transaction() as connection:
            await connection.execute(_add, [_row(id="one"), _row(id="two")])


async def test_a_commit_that_fails_tells_nothing(sqlite_url: str, open_database: Open) -> None:
    database = open_database(sqlite_url)

    async def refer_to_nobody() -> None:
        async with database.transaction() as connection:
            await connection.execute(sa.text("PRAGMA defer_foreign_keys=ON"))
            await connection.execute(_add, _row(person_id=SAID))

    with pytest.raises(StatementFailed, match="FOREIGNKEY") as caught:
        await refer_to_nobody()
    _is_silent(caught.value)


@pytest.mark.fast_path
async def test_whose_transaction_another_lost_reads_nothing_of_the_other(
    sqlite_url: str, open_database: Open
) -> None:
    """They share a commit; what the other one failed by may hold what the other's person wrote."""
    database = open_database(sqlite_url)

    async def bystander() -> None:
        async with database.transaction() as connection:
            await connection.execute(_add, _row())
            await asyncio.sleep(0)

    async def culprit() -> None:
        async with database.transaction() as connection:
            await connection.execute(sa.text("ROLLBACK"))
            raise ValueError(SAID)

    lost, own = await asyncio.gather(bystander(), culprit(), return_exceptions=True)
    assert isinstance(lost, Unavailable)
    assert isinstance(own, ValueError)
    _is_silent(lost)


@pytest.mark.parametrize("within", [within_transaction, within_snapshot])
@pytest.mark.parametrize("way", sorted(FAILING.keys() - {"half an emoji", "a number too large"}))
def test_nor_does_a_migration_or_a_backup(url: str, within: Any, way: str) -> None:
    statement, given = FAILING[way]
    with pytest.raises((StatementFailed, Unavailable)) as caught:
        within(url, lambda connection: connection.execute(statement, given).all())
    _is_silent(caught.value)
