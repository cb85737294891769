"""Restore a backup to scratch, and look at what came of it."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import sqlalchemy as sa

from bot.domain.calendar import helsinki_day
from bot.domain.erasure import Erasure
from bot.ports import BackupFailed
from storage.backup import count
from storage.backup_file import Header
from storage.canary import SEALED
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.restore import erasures_in, restore
from storage.tables import CanaryRow, ObservationRow, table_of
from storage.vault import KeyMissing, Vault
from storage.versions import newest

_observations = table_of(ObservationRow)
_canary = table_of(CanaryRow)


@dataclass(frozen=True, kw_only=True)
class Contents:
    """What was found in a backup that was restored.

    Attributes:
        header: what the file says of itself.
        rows: table to number of rows in scratch, of the tables that the file names.
        observations: how many.
        newest: the day of the newest one; None without any.
        sealed: sealed values, of which the keys open so many.
        erasures: those that the database knew.
    """

    header: Header
    rows: dict[str, int]
    observations: int
    newest: date | None
    sealed: int
    opened: int
    erasures: list[Erasure]


def restore_to_scratch(backup: Path, scratch: Path, vault: Vault, now: datetime) -> Contents:
    """Restore a plain backup into a new SQLite file and read it again.

    Args:
        backup: the file.
        scratch: the database's file, which must not be there, in a private folder.
        vault: must have the key that sealed the backup.
        now: aware.

    Raises:
        NoBackup, WrongKey, Unavailable, StatementFailed: as ``restore`` does.
        BackupFailed: scratch is not what the file says.
    """
    url = f"sqlite:///{scratch}"
    header = restore(url, backup, Ledger(scratch.with_suffix(".ledger")), now, vault=vault)

    def look(connection: sa.Connection) -> Contents:
        _refuse_unsound(connection)
        there = set(sa.inspect(connection).get_table_names())
        rows = {name: count(connection, sa.table(name)) for name in header.rows if name in there}
        if header.revision == newest() and rows != header.rows:
            raise BackupFailed("What was restored to scratch is not what the backup holds.")
        newest_at = connection.execute(sa.select(sa.func.max(_observations.c.received_at))).scalar()
        sealed, opened = _sealed(connection, vault)
        return Contents(
            header=header,
            rows=rows,
            observations=count(connection, _observations),
            newest=helsinki_day(newest_at) if newest_at else None,
            sealed=sealed,
            opened=opened,
            erasures=erasures_in(connection),
        )

    return within_transaction(url, look)


def _refuse_unsound(connection: sa.Connection) -> None:
    """Refuse a database whose pages or references are broken."""
    pages = connection.exec_driver_sql("PRAGMA integrity_check").scalar()
    if pages != "ok" or connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise BackupFailed(
            "What was restored to scratch is not sound: rows refer to rows that are not there."
        )


def _sealed(connection: sa.Connection, vault: Vault) -> tuple[int, int]:
    """Open the canary and everything else that is sealed; returns how much is, and how much opens."""
    found = connection.execute(sa.select(_canary.c.sealed)).scalar()
    if found is not None:
        try:
            vault.open(found)
        except KeyMissing:
            raise BackupFailed(f"The canary of the backup does not open with {vault.source}.") from None
    values = [
        one
        for table in SEALED
        for one in connection.execute(sa.select(table.c.sealed).where(table.c.sealed.is_not(None))).scalars()
    ]
    return len(values), sum(vault.key_of(one) is not None for one in values)
