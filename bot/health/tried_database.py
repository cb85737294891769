"""Open the database as the bot would, without making a file, and say why it cannot be used."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from bot.health.readiness import Part, Readiness
from bot.ports import StatementFailed, Unavailable
from bot.settings import Settings
from storage.canary import KeyCheck
from storage.engine.addresses import database_url, network_disk, sqlite_file
from storage.engine.database import Database
from storage.engine.failures import POOLED, reason
from storage.health import server
from storage.ledger import Ledger
from storage.unit_of_work import UnitsOfWork
from storage.vault import Vault
from storage.versions import version_fault

PARTS = (Part.DATABASE, Part.MIGRATIONS, Part.TABLES, Part.WRITING)
"""What is said of the database; keys and ledger have checks of their own."""


@dataclass(frozen=True, kw_only=True)
class TriedDatabase:
    """What became of it.

    Attributes:
        faults: what must be mended, a line for each; none when turns could be served.
        note: that a newer copy of the bot migrated it, beside which this one may go on; None otherwise.
        server: what it is, with its version; empty when nobody knows.
        readable: to read in it; None when its tables are not ours, or it does not answer.
        database: as it was opened, to be disposed of.
    """

    faults: Sequence[str]
    database: Database
    note: str | None = None
    server: str = ""
    readable: UnitsOfWork | None = None


async def try_database(settings: Settings, vault: Vault, patience: float | None) -> TriedDatabase:
    """Open and try the database that the settings name.

    Args:
        settings: name it.
        vault: what is handed out with it; its keys need not be right.
        patience: see :class:`storage.engine.database.Database`.
    """
    database = Database(settings.database_url, patience=patience, pooled=settings.pooled)
    path = sqlite_file(database_url(settings.database_url))
    faults = _faults_of_disk(path) if path else []
    if path and (missing := _missing(path)):
        return TriedDatabase(faults=[*faults, missing], database=database)
    try:
        if why := await _refusal(database):
            return TriedDatabase(faults=[*faults, f"the database cannot be used: {why}"], database=database)
        return await _look(database, vault, faults)
    except (Unavailable, StatementFailed) as failed:
        why = reason(failed) or "it stopped answering"
        return TriedDatabase(faults=[*faults, f"the database cannot be used: {why}"], database=database)


def _faults_of_disk(path: Path) -> list[str]:
    kind = network_disk(path)
    if kind is None:
        return []
    says = f"SQLite's file lies on a network share ({kind}), where locks are slow, lost or none"
    return [f"{says}: put it on a local disk, or take PostgreSQL"]


def _missing(path: Path) -> str | None:
    """Say what to do where there is no file yet: opening it would make one."""
    if str(path).startswith("file:"):  # SQLite's own kind of address
        return None
    try:
        path.stat()
    except FileNotFoundError:
        pass
    except OSError as error:
        return f"the database {path.absolute()} cannot be reached by this user: {error.strerror}"
    else:
        return None
    if path.parent.is_dir():
        return f"there is no database {path} yet: run `python -m bot migrate`, which makes it"
    return (
        f"the folder {path.parent.absolute()} of HAVAINTO_DATABASE_URL does not exist: is the name right, "
        "and the disk mounted? `install -d -o havainto -g havainto -m 700` makes one; then `python -m bot "
        "migrate`"
    )


async def _refusal(database: Database) -> str | None:
    """Return why a turn could not even begin, in half a sentence."""
    if gone := await database.gone():
        right = "" if database.dialect.name == "sqlite" else "; is HAVAINTO_DATABASE_URL right?"
        return f"{reason(gone)}{right}"
    if await database.lends_sessions():
        return POOLED
    return await version_fault(database)


async def _look(database: Database, vault: Vault, faults: Sequence[str]) -> TriedDatabase:
    keys = KeyCheck(database, vault, keyless=True)
    looking = Readiness(database, keys, Ledger(Path("/nonexistent")))
    found = await looking.look(patient=False)
    wrong = [f"the database cannot be used ({part}): {why}" for part in PARTS if (why := found.get(part))]
    name = ""
    with suppress(Unavailable, StatementFailed):
        name = await server(database)
    return TriedDatabase(
        faults=[*faults, *wrong],
        note=looking.note,
        server=name,
        readable=None if Part.TABLES in found else UnitsOfWork(database, vault, keyless=True),
        database=database,
    )
