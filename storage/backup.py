"""Backups: all rows as of one moment, in one file format for both kinds of database.

Drafts are in none: what is not sent yet may be filed anonymously, and a backup outlives the draft.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from storage import versions
from storage.backup_file import Header, NoBackup, written
from storage.engine.offline import within_snapshot
from storage.tables import METADATA

_AT_ONCE = 500

KEPT = frozenset(
    {
        "absences",
        "addresses",
        "agenda_items",
        "allowed_words",
        "checked_words",
        "conclusions",
        "cubes",
        "canary",
        "counters",
        "coverage",
        "documents",
        "effect_rounds",
        "effects",
        "endorsements",
        "erasures",
        "groups",
        "heard",
        "identity_requests",
        "limits",
        "log",
        "members",
        "meeting_votes",
        "meetings",
        "observations",
        "openings",
        "outbox",
        "owner_codes",
        "pairing_codes",
        "people",
        "phenomena",
        "phenomenon_observations",
        "proposal_observations",
        "proposal_owners",
        "proposals",
        "publications",
        "reads",
        "quarter_plans",
        "receipt_marks",
        "release_plan",
        "releases",
        "roles",
        "signatures",
        "subscriptions",
        "tallies",
        "turns",
        "waiting_appointments",
        "wrong_tries",
    }
)
"""The tables whose rows a backup holds."""

LEFT_OUT = frozenset({"arrivals", "backups", "drafts", "file_links"})
"""The tables whose rows it does not hold; a test sees to it that each table is in one of the two.

Of backups it holds none: what is known of them is of a folder, which is another one after a restore.
"""


def back_up(url: str, path: Path, now: datetime) -> Header:
    """Write a backup while the bot runs; the file appears when it is complete, readable by its owner alone.

    Raises:
        NoBackup: the database was never migrated.
        OldDatabase: an older commit made it.
        OSError: the file cannot be written.
        Unavailable, StatementFailed: the database cannot be read.
    """

    def write(connection: sa.Connection) -> Header:
        revision = next(iter(versions.versions(connection)), None)
        if revision is None:
            raise NoBackup("The database was never migrated: there is nothing to back up.")
        tables = [table for table in our_tables(connection) if table.name in KEPT]
        rows = {str(one.name): count(connection, one) for one in tables}
        header = Header(revision=revision, made_at=now, rows=rows)
        with written(path, header) as file:
            for table in tables:
                for row in _rows(connection, table):
                    file.add(str(table.name), row)
        return header

    return within_snapshot(url, write)


def our_tables(connection: sa.Connection, also: Iterable[str] = ()) -> list[sa.Table]:
    """Our tables as they are in the database at its version, each after the tables it refers to.

    Args:
        connection: to the database.
        also: names of tables that were ours in another version.
    """
    found = sa.MetaData()
    present = set(sa.inspect(connection).get_table_names())
    found.reflect(connection, only=sorted(present & {*METADATA.tables, *also}))
    return found.sorted_tables


def count(connection: sa.Connection, table: sa.FromClause) -> int:
    """Count the rows of a table."""
    return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def _rows(connection: sa.Connection, table: sa.Table) -> Iterator[dict[str, Any]]:
    statement = sa.select(table).order_by(*table.primary_key.columns).execution_options(yield_per=_AT_ONCE)
    # Plain names: SQLAlchemy's know how they are quoted, which JSON does not.
    return (
        {str(name): value for name, value in row.items()} for row in connection.execute(statement).mappings()
    )
