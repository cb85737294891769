"""Make one backup: written, restored to scratch, compared, and only then encrypted.

It works for seconds to minutes and blocks: a program of its own runs it, ``storage.backup_process``.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.domain.erasure import Erasure
from bot.ports import BackupFailed, Made, StatementFailed, Unavailable, WrongKey
from storage.backup import back_up
from storage.backup_folder import Folder, failing_in
from storage.encryption import encrypt
from storage.engine.failures import reason
from storage.ledger import Ledger
from storage.private_folder import private_folder
from storage.scratch import Contents, restore_to_scratch
from storage.vault import Vault

FILLED = 1 << 16
"""A backup is filled up to a multiple of so many bytes before it is encrypted."""


@dataclass(frozen=True, kw_only=True)
class Job:
    """What is to be made, in plain values.

    Attributes:
        day: ``2026-11-30``.
        token: what its files are called until they get their names.
        now: aware, ISO 8601.
        url: of the database.
        keys: the keys that seal who people are, or the file of them.
        ledger: the erasure ledger's file; the private folder is made beside it.
        folder: where the encrypted files go.
        recipients: public keys.
    """

    day: str
    token: str
    now: str
    url: str
    keys: tuple[str, ...] | str
    ledger: str
    folder: str
    recipients: tuple[str, ...]

    @property
    def vault(self) -> Vault:
        """The keys."""
        return Vault(Path(self.keys) if isinstance(self.keys, str) else self.keys)


def make(job: Job) -> Made:
    """Make a backup in its folder, complete and not yet under its name.

    Raises:
        BackupFailed: it could not be made; nothing of it is left.
    """
    folder, beside = Folder(Path(job.folder), kept=0), Path(job.ledger).absolute().parent
    try:
        with failing_in(folder.path):
            folder.mark()
            folder.sweep()
        erased = _ledger_of(job)
        with _private(beside) as private:
            plain = private / "plain"
            contents = _written_and_restored(job, plain, private / "scratch.db")
            ledger = _ledger_copy([*erased, *contents.erasures], private / "erasures")
            _fill_up(plain)
            with failing_in(folder.path):
                size, sha256 = encrypt(plain, folder.unfinished(job.token, "backup"), job.recipients)
                _, of_ledger = encrypt(ledger, folder.unfinished(job.token, "erasures"), job.recipients)
    except BaseException:
        folder.discard(job.token)
        raise
    rows = sum(contents.rows.values())
    return Made(id=job.day, token=job.token, rows=rows, size=size, sha256=sha256, ledger_sha256=of_ledger)


@contextmanager
def _private(beside: Path) -> Iterator[Path]:
    with failing_in(beside), private_folder(beside) as folder:
        yield folder


def _written_and_restored(job: Job, plain: Path, scratch: Path) -> Contents:
    now = datetime.fromisoformat(job.now)
    try:
        back_up(job.url, plain, now)
    except (Unavailable, StatementFailed) as gone:
        raise BackupFailed(f"The database cannot be read: {reason(gone)}.") from None
    except ValueError as error:  # never migrated, or an older commit's
        raise BackupFailed(str(error)) from None
    try:
        return restore_to_scratch(plain, scratch, job.vault, now)
    except WrongKey:
        raise BackupFailed("The key that sealed who people are in the database is not among ours.") from None
    except (Unavailable, StatementFailed) as gone:
        raise BackupFailed(f"The backup could not be restored to scratch: {reason(gone)}.") from None
    except ValueError as error:  # no backup, or no key
        raise BackupFailed(f"The backup could not be restored to scratch: {error}") from None


def _fill_up(plain: Path) -> None:
    """Add zeros, which gzip passes over, so that the size does not tell what was written in a day."""
    with plain.open("ab") as file:
        file.write(bytes(-file.tell() % FILLED))


def _ledger_of(job: Job) -> list[Erasure]:
    """Read the erasure ledger; what is erased from now on is in the database when the backup is written."""
    try:
        return Ledger(Path(job.ledger)).read()
    except (OSError, ValueError) as error:
        raise BackupFailed(f"The erasure ledger {job.ledger} cannot be read: {error}.") from None


def _ledger_copy(erased: Sequence[Erasure], copy: Path) -> Path:
    """Write all erasures that are known, those of other machines too, which the database tells."""
    copy.touch(0o600)
    Ledger(copy).adopt(list({one.id: one for one in erased}.values()))
    return copy
