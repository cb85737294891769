"""Restore a backup: checked as a whole first, in one transaction, at the file's version."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from itertools import groupby, islice
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from bot.domain.erasure import Erasure
from bot.domain.errors import Reason
from bot.ports import WrongKey
from storage import migrate
from storage import outbox_statements as outbox
from storage.backup import LEFT_OUT, count, our_tables
from storage.backup_file import Header, Line, NoBackup, read, verify
from storage.canary import SAMPLE, SEALED, oldest_key
from storage.engine.offline import within_transaction
from storage.ledger import Ledger
from storage.row_mapping import RowMapping
from storage.tables import CanaryRow, ErasureRow, table_of
from storage.vault import Vault
from storage.versions import versions

_erasure = RowMapping(Erasure, ErasureRow)
_AT_ONCE = 500


class NotEmpty(ValueError):  # noqa: N818 - says what is so
    """The database has rows, and replacing them was not asked for."""


def restore(
    url: str,
    path: Path,
    ledger: Ledger,
    now: datetime,
    *,
    replace: bool = False,
    vault: Vault | None = None,
) -> Header:
    """Replace the rows of the database with those of a backup, and migrate them to our version.

    What the database knows to be erased goes into the ledger first. What waited to be sent when the backup
    was made is not sent: it may have been. The ledger is replayed when the first unit of work is opened.

    Args:
        url: the database.
        path: the backup.
        ledger: knows what must stay destroyed.
        now: aware.
        replace: whether rows that are there may go.
        vault: must have the key that sealed the backup; None when it may be lost.

    Returns:
        What the file says of itself.

    Raises:
        NoBackup: the file is not whole, or this version does not read it; the database is as before.
        OldDatabase: an older commit made the database that is to be replaced; it is as before.
        NotEmpty: rows are there, and ``replace`` was not said.
        WrongKey: the backup was sealed with a key that is not ours; the database is as before.
    """
    verify(path)
    if vault is not None and oldest_key(vault, _sealed(path)) is None:
        raise WrongKey(
            f"{path} was sealed with a key that is not in {vault.source}, and nothing was changed: "
            "add that key after the others, or say --key-lost if nobody has it."
        )

    def bring_back(connection: sa.Connection) -> Header:
        versions(connection)
        header, lines = read(path)
        _clear(connection, our_tables(connection, header.rows), ledger, replace=replace)
        migrate.bring_to(connection, header.revision)
        tables = {table.name: table for table in our_tables(connection, header.rows)}
        _insert(connection, tables, lines)
        there = {name: count(connection, table) for name, table in tables.items()}
        if there != {**dict.fromkeys(LEFT_OUT & there.keys(), 0), **header.rows}:
            raise NoBackup(f"{path} does not hold every table of its own version.")
        if connection.dialect.name == "postgresql":
            _go_on_counting(connection, tables)
        migrate.bring_to(connection)
        connection.execute(outbox.DOUBT, {"why": Reason.RESTORED, "now": now})
        return header

    return within_transaction(url, bring_back)


def erasures_in(connection: sa.Connection) -> list[Erasure]:
    """List what a database knows to be erased."""
    return [_erasure.thing(row) for row in connection.execute(_erasure.select())]


def _sealed(path: Path) -> list[str]:
    """Collect what tells the key of a backup: its canary, or some sealed values without one."""
    tables = {str(table.name): 0 for table in SEALED}
    found: list[str] = []
    for name, row in read(path)[1]:
        if name == table_of(CanaryRow).name:
            return [row["sealed"]]
        if tables.get(name, SAMPLE) < SAMPLE:
            tables[name] += 1
            found.append(row["sealed"])
    return found


def _clear(connection: sa.Connection, present: list[sa.Table], ledger: Ledger, *, replace: bool) -> None:
    if not replace and any(count(connection, table) for table in present):
        raise NotEmpty("The database is not empty: say --replace if what it holds may go.")
    if any(table.name == _erasure.table.name for table in present):
        ledger.adopt(erasures_in(connection))
    for table in reversed(present):
        table.drop(connection)
    sa.Table("alembic_version", sa.MetaData()).drop(connection, checkfirst=True)


def _insert(connection: sa.Connection, tables: dict[str, sa.Table], lines: Iterator[Line]) -> None:
    for name, of_one in groupby(lines, key=lambda line: line[0]):
        table = tables[name]
        readers = {column.name: reader for column in table.columns if (reader := _reader(column.type))}
        while batch := list(islice(of_one, _AT_ONCE)):
            connection.execute(sa.insert(table), [_read(row, readers, connection) for _, row in batch])


def _reader(kind: sa.types.TypeEngine[Any]) -> Callable[[str], Any] | None:
    """Return what converts JSON text for a column's type; None when nothing does."""
    if isinstance(kind, sa.DateTime):
        return datetime.fromisoformat
    return date.fromisoformat if isinstance(kind, sa.Date) else None


def _read(
    row: dict[str, Any], readers: dict[str, Callable[[str], Any]], connection: sa.Connection
) -> dict[str, Any]:
    values = dict(row)
    for name, reader in readers.items():
        if values[name] is not None:
            values[name] = reader(values[name])
            if connection.dialect.name == "sqlite" and isinstance(values[name], datetime):
                values[name] = values[name].astimezone(UTC).replace(tzinfo=None)
    return values


def _go_on_counting(connection: sa.Connection, tables: dict[str, sa.Table]) -> None:
    """Advance PostgreSQL's sequences past the ids that the rows brought."""
    for table in tables.values():
        if "id" in table.c and isinstance(table.c.id.type, sa.Integer):
            sequence = sa.func.pg_get_serial_sequence(table.name, "id")
            connection.execute(sa.select(sa.func.setval(sequence, sa.func.max(table.c.id))))
