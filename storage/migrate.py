"""Migrations, run by the program itself: no configuration file, no paths of one machine."""

import re

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from storage.engine.offline import within_transaction
from storage.tables import METADATA
from storage.versions import (
    COMPATIBILITY,
    FLOOR,
    MIGRATIONS,
    Standing,
    found_in,
    is_compared,
    newest,
    versions,
)

_LONGEST = 32
"""Characters of a version that Alembic's own table holds."""


def upgrade(url: str) -> str | None:
    """Bring the database to the newest version, all in one transaction; nothing happens when it is there.

    Not to be called on a running event loop: before it starts, or in a thread.

    Returns:
        That a newer copy migrated it and this one may go on beside it, in half a sentence; nothing was
        changed then. None when it is at this copy's version.

    Raises:
        OldDatabase: an older commit made it; nothing was changed.
        NewerDatabase: a newer copy migrated it, and this one may not go on with it; nothing was changed.
    """

    def run(connection: sa.Connection) -> str | None:
        found = found_in(connection)
        if found.standing is Standing.BESIDE:
            return found.says
        bring_to(connection)
        return None

    return within_transaction(url, run)


def bring_to(connection: sa.Connection, version: str = "head") -> None:
    """Run the migrations up to a version, in the caller's transaction, and note who may run on it.

    Raises:
        OldDatabase, NewerDatabase: as :func:`upgrade` does, of a newer one in any case.
    """
    versions(connection)
    config = _config(connection)
    command.upgrade(config, version)
    COMPATIBILITY.create(connection, checkfirst=True)
    connection.execute(sa.delete(COMPATIBILITY))
    oldest = compatible_with(ScriptDirectory.from_config(config), version)
    connection.execute(sa.insert(COMPATIBILITY).values(compatible_with=oldest))


def compatible_with(scripts: ScriptDirectory, version: str = "head") -> str:
    """Find the oldest version whose copies may run on a database at this one.

    A migration that does more than add declares it as ``compatible_with``: the highest of them counts.
    """
    declared = (
        getattr(one.module, "compatible_with", FLOOR) for one in scripts.walk_revisions("base", version)
    )
    return max(declared)


def check(url: str) -> list[str]:
    """List how an upgraded database differs from the row classes; empty when it does not. Changes nothing."""

    def compare(connection: sa.Connection) -> list[str]:
        opts = {"compare_type": True, "include_name": is_compared}
        context = MigrationContext.configure(connection, opts=opts)
        return [str(difference) for difference in compare_metadata(context, METADATA)]

    return within_transaction(url, compare)


def write(url: str, message: str) -> None:
    """Write a new migration from what :func:`check` finds, for a person to read and correct.

    Its version is its file's name: the next number, and the message's words.
    """
    words = "_".join(re.findall(r"[a-z0-9]+", message.lower()))
    version = f"{int(newest()[:4]) + 1:04d}_{words}"[:_LONGEST]

    def run(connection: sa.Connection) -> None:
        command.revision(_config(connection), message, autogenerate=True, rev_id=version)

    within_transaction(url, run)


def _config(connection: sa.Connection) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.set_main_option("file_template", "%%(rev)s")
    return config
