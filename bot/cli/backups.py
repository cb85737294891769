"""Keys of backups, and the drill that tells whether a backup would help."""

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.program import end, plainly, read_settings
from bot.ports import BackupFailed, WrongKey
from bot.settings import Settings

if TYPE_CHECKING:
    from storage.ledger import Ledger
    from storage.scratch import Contents
    from storage.vault import Vault

Identity = Annotated[
    Path | None, typer.Option("--identity", exists=True, help="file of the private key that opens it")
]
Ledgers = Annotated[list[Path] | None, typer.Option(exists=True, help="another copy of the ledger")]


def backup_keys(file: Path) -> None:
    """Make the two keys of backups: the private one into a new file, the public one is printed."""
    from storage.encryption import new_private_key

    try:
        public = new_private_key(file, datetime.now(UTC))
    except FileExistsError:
        end(f"{file} is there already: a private key is never overwritten, as backups may need it.")
    except OSError as error:
        end(str(error))
    typer.echo(public)
    typer.echo(
        f"This is the public key, for HAVAINTO_BACKUP_RECIPIENTS. Take {file} away from this machine, into "
        "two safes: without it no backup can be opened.",
        err=True,
    )


def backup_drill(file: Path, *, identity: Identity = None, ledger: Ledgers = None) -> None:
    """Restore a backup to scratch, tell what is in it and whether it is good, and remove all again."""
    from bot.app import vault_of
    from storage.scratch import restore_to_scratch

    settings = read_settings()
    with plainly(), private_beside_ledger(settings) as private:
        vault = vault_of(settings)
        plain, erasures = opened(file, identity, ledger or (), private)
        try:
            with called(file, plain):
                found = restore_to_scratch(plain, private / "scratch.db", vault, datetime.now(UTC))
        except BackupFailed as failed:
            end(f"{file} is not good: {failed}")
        erased = asyncio.run(_erase_again(private / "scratch.db", vault, erasures))
    for line in _told(file, found, erased):
        typer.echo(line)


@contextmanager
def private_beside_ledger(settings: Settings) -> Iterator[Path]:
    """Make a private folder beside the erasure ledger, where the bot may write; removed at the end."""
    from bot.app import ledger_of
    from storage.private_folder import private_folder

    with private_folder(ledger_of(settings).path.absolute().parent) as folder:
        yield folder


@contextmanager
def called(file: Path, plain: Path) -> Iterator[None]:
    """Name the file that the administrator knows in what is said of its plain text."""
    from storage.backup_file import NoBackup

    try:
        yield
    except (NoBackup, WrongKey) as error:
        raise type(error)(str(error).replace(str(plain), str(file))) from None


def opened(
    file: Path, identity: Path | None, ledgers: Sequence[Path], private: Path
) -> tuple[Path, "Ledger"]:
    """Open a backup and the ledgers that belong to it, in a private folder.

    Of an encrypted backup the newest copy of the ledger beside it is taken too.

    Args:
        file: the backup, encrypted or plain.
        identity: the file of the private key; None for a plain one.
        ledgers: more copies of the ledger, encrypted or plain.
        private: the folder.

    Returns:
        The plain backup, and a ledger in that folder with all that the others hold.

    Raises:
        ValueError: one of the files is damaged, or not for this key; says so in plain words.
        OSError: one of them cannot be read.
    """
    from storage.backup_folder import ledger_beside, sum_beside
    from storage.encryption import is_encrypted, sha256_of
    from storage.ledger import Ledger

    if (written := sum_beside(file)) and written != sha256_of(file):
        raise ValueError(f"{file} is damaged: its checksum is not the one that lies beside it.")
    together = Ledger(private / "erasures")
    beside = ledger_beside(file) if is_encrypted(file) else None
    for number, one in enumerate([*ledgers, *([beside] if beside else [])]):
        together.adopt(Ledger(_plain(one, identity, private / f"erasures-{number}")).read())
    return _plain(file, identity, private / "plain"), together


def _plain(file: Path, identity: Path | None, target: Path) -> Path:
    from storage.encryption import decrypt, is_encrypted

    if not is_encrypted(file):
        return file
    if identity is None:
        raise ValueError(f"{file} is encrypted: say --identity FILE with its private key.")
    decrypt(file, target, identity)
    return target


async def _erase_again(scratch: Path, vault: "Vault", ledger: "Ledger") -> int:
    """Carry out in scratch what the ledger knows; returns how many erasures were missing."""
    from storage.engine.database import Database
    from storage.unit_of_work import UnitsOfWork

    database = Database(f"sqlite:///{scratch}")
    try:
        return await UnitsOfWork(database, vault, ledger).reconcile()
    finally:
        await database.dispose()


def _told(file: Path, found: "Contents", erased: int) -> Iterator[str]:
    header = found.header
    yield f"{'table':<28}{'in the file':>12}{'restored':>12}"
    for table, rows in header.rows.items():
        yield f"{table:<28}{rows:>12}{found.rows.get(table, 0):>12}"
    yield f"Made {header.made_at:%Y-%m-%d %H:%M} UTC, at version {header.revision}."
    yield f"The key opens {found.opened} of {found.sealed} sealed identities and names."
    yield f"{erased} erasure(s) since then are in the ledger and were carried out again."
    until = f" up to {found.newest}" if found.newest else ""
    yield f"{file.name} is good: {found.observations} observations{until}."
