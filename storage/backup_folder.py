"""The folder of backups: their names, their checksums, and which of them stay.

A day's backup is three files: ``havainto-2026-11-30.backup.age``, a copy of the erasure ledger of that moment
in ``….erasures.age``, and ``….sha256`` with the checksums of both, as ``sha256sum -c`` reads them.
"""

import errno
import os
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from bot.domain.backup import Backup
from bot.ports import BackupFailed, Made
from storage.encryption import sha256_of

BACKUP, LEDGER, SUMS = ".backup.age", ".erasures.age", ".sha256"
_OURS = re.compile(r"(havainto-\d{4}-\d\d-\d\d)(-(\d+))?" + re.escape(BACKUP))
_UNFINISHED = re.compile(r"\.havainto-[0-9a-f]{32}\.(backup|erasures|sums)")
_MARK = ".havainto-folder"

_WORDS = {
    errno.EACCES: "the bot may not write there",
    errno.EDQUOT: "the quota is used up",
    errno.EIO: "the disk is broken",
    errno.ENOENT: "it is not there: mount its disk, or make it for the user that the bot runs as",
    errno.ENOSPC: "the disk is full",
    errno.ENOTDIR: "it is no folder",
    errno.EPERM: "the bot may not write there",
    errno.EROFS: "it may only be read",
    errno.ESTALE: "the share is gone",
}


@contextmanager
def failing_in(folder: Path) -> Iterator[None]:
    """Say in plain words what is wrong with a folder; BackupFailed in place of OSError."""
    try:
        yield
    except OSError as error:
        said = _WORDS.get(error.errno or 0, error.strerror or str(error))
        raise BackupFailed(f"The folder {folder} cannot be used: {said}.") from None


@dataclass(frozen=True)
class Folder:
    """One folder of backups on a disk.

    Attributes:
        path: it is never made: a disk that is not mounted must not be taken for an empty folder.
        kept: how many backups stay.
    """

    path: Path
    kept: int

    def mark(self) -> str:
        """Return the folder's mark; one without gets it. Raises BackupFailed."""
        with failing_in(self.path):
            if not self.path.is_dir():
                raise OSError(errno.ENOTDIR if self.path.exists() else errno.ENOENT, "")
            if not os.access(self.path, os.W_OK | os.X_OK):
                raise OSError(errno.EACCES, "")
            file = self.path / _MARK
            with suppress(FileExistsError), file.open("x", encoding="ascii") as new:
                new.write(f"{uuid4().hex}\n")
            if not (mark := file.read_text("ascii").strip()):  # the disk was full
                file.write_text(mark := uuid4().hex, "ascii")
            return mark

    def unfinished(self, token: str, kind: str) -> Path:
        """Return where a file lies until it is complete."""
        return self.path / f".havainto-{token}.{kind}"

    def publish(self, made: Made) -> str:
        """Give a backup its names, the backup's own last. Raises BackupFailed, and nothing is left."""
        with failing_in(self.path):
            stem = self._free(made.id)
            try:
                lines = ((made.sha256, BACKUP), (made.ledger_sha256, LEDGER))
                text = "".join(f"{sha256}  {stem}{suffix}\n" for sha256, suffix in lines)
                _write(self.unfinished(made.token, "sums"), text)
                for kind, suffix in (("sums", SUMS), ("erasures", LEDGER), ("backup", BACKUP)):
                    self.unfinished(made.token, kind).rename(self.path / f"{stem}{suffix}")
                _sync(self.path)
            except BaseException:
                self.discard(made.token)
                self._remove(stem)
                raise
        return f"{stem}{BACKUP}"

    def discard(self, token: str) -> None:
        """Remove the files of one that did not get its name."""
        with suppress(OSError):
            for file in self.path.glob(f".havainto-{token}.*"):
                file.unlink(missing_ok=True)

    def check(self, backup: Backup) -> str | None:
        """Read a backup's files again; returns what is wrong, in plain words."""
        try:
            with failing_in(self.path):
                return self._damage(backup)
        except BackupFailed as failed:
            return str(failed)

    def _damage(self, backup: Backup) -> str | None:
        if not self.path.is_dir():
            raise OSError(errno.ENOENT, "")
        sums, ledger = (backup.file.removesuffix(BACKUP) + suffix for suffix in (SUMS, LEDGER))
        for name in (backup.file, sums, ledger):
            if not (self.path / name).exists():
                return f"The file {name} is not in its folder any more."
        written = _sums_in(self.path / sums) | {backup.file: backup.sha256}
        for name in (backup.file, ledger):
            if sha256_of(self.path / name) != written.get(name):
                return f"The file {name} is damaged: it is not as it was written."
        return None

    def prune(self, damaged: Sequence[str]) -> list[str]:
        """Remove backups older than the newest whole ones. Raises BackupFailed."""
        with failing_in(self.path):
            names = sorted(filter(_OURS.fullmatch, (one.name for one in self.path.iterdir())), key=_age)
            whole = [name for name in reversed(names) if name not in damaged][: self.kept]
            old = [name for name in names if whole and _age(name) < _age(whole[-1])]
            for name in old:
                self._remove(name.removesuffix(BACKUP))
        return old

    def sweep(self) -> None:
        """Remove what a killed program has left here: files without a name, and checksums of nothing.

        To be called by who has claimed the day's backup: another copy may write here otherwise.
        """
        with failing_in(self.path):
            for file in self.path.iterdir():
                stem = file.name.removesuffix(SUMS).removesuffix(LEDGER)
                orphan = stem != file.name and _OURS.fullmatch(f"{stem}{BACKUP}")
                if _UNFINISHED.fullmatch(file.name) or (
                    orphan and not (self.path / f"{stem}{BACKUP}").exists()
                ):
                    file.unlink(missing_ok=True)

    def _remove(self, stem: str) -> None:
        for suffix in (BACKUP, LEDGER, SUMS):
            (self.path / f"{stem}{suffix}").unlink(missing_ok=True)

    def _free(self, day: str) -> str:
        """Return a name that no file has: after a restore one of the day may lie here, which stays."""
        stem, number = f"havainto-{day}", 1
        while (self.path / f"{stem}{BACKUP}").exists():
            number += 1
            stem = f"havainto-{day}-{number}"
        return stem


def ledger_beside(backup: Path) -> Path | None:
    """Return the newest copy of the erasure ledger that lies in a backup's folder; None without one."""
    found = {
        file.name.removesuffix(LEDGER) + BACKUP: file for file in backup.absolute().parent.glob(f"*{LEDGER}")
    }
    ours = sorted(filter(_OURS.fullmatch, found), key=_age)
    return found[ours[-1]] if ours else None


def sum_beside(backup: Path) -> str | None:
    """Return the checksum that was written for a backup beside it; None without one."""
    file = backup.with_name(backup.name.removesuffix(BACKUP) + SUMS)
    if not backup.name.endswith(BACKUP) or not file.exists():
        return None
    return _sums_in(file).get(backup.name)


def _sums_in(file: Path) -> dict[str, str]:
    """Read checksums as ``sha256sum`` writes them, by the files' names."""
    lines = (line.split(maxsplit=1) for line in file.read_text("utf-8", "replace").splitlines())
    return {parts[1].lstrip("*"): parts[0] for parts in lines if len(parts) > 1}


def _age(name: str) -> tuple[str, int]:
    """Return what sorts backups by day, and those of one day by number."""
    found = _OURS.fullmatch(name)
    return (found[1], int(found[3] or 1)) if found else ("", 0)


def _write(file: Path, text: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as new:
        new.write(text)
        new.flush()
        os.fsync(new.fileno())


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
