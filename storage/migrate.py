"""Migrations, run by the program itself: no configuration file, no paths of one machine."""

import re

import sqlalchemy as sa
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext

from storage.engine.offline import within_transaction
from storage.tables import METADATA
from storage.versions import MIGRATIONS, newest, versions

_LONGEST = 32
"""Characters of a version that Alembic's own table holds."""


def upgrade(url: str) -> None:
    """Bring the database to the newest version, all in one transaction; nothing happens when it is there.

    Not to be called on a running event loop: before it starts, or in a thread.

    Raises:
        OldDatabase: an older commit made it; nothing was changed.
    """
    within_transaction(url, bring_to)


def bring_to(connection: sa.Connection, version: str = "head") -> None:
    """Run the migrations up to a version, in the caller's transaction. Raises as :func:`upgrade` does."""
    versions(connection)
    command.upgrade(_config(connection), version)


def check(url: str) -> list[str]:
    """List how an upgraded database differs from the row classes; empty when it does not. Changes nothing."""

    def compare(connection: sa.Connection) -> list[str]:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
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
