"""The erasure ledger: a file beside the database that lists what must stay destroyed after a restore."""

import errno
import fcntl
import os
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

import orjson
import structlog

from bot.domain.erasure import Erasure, ErasureKind, Rule

_log = structlog.get_logger()


class Ledger:
    """An append-only file with one JSON erasure a line: ids, time and rule, never content.

    Args:
        path: the file; made with its folder at the first erasure, readable by its owner alone.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._checked: tuple[int, int] | None = None

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def append(self, erasures: Iterable[Erasure]) -> None:
        """Append lines; they are on the disk when this returns.

        Raises:
            OSError: they may not be.
        """
        lines = b"".join(orjson.dumps(asdict(one)) + b"\n" for one in erasures)
        if not lines:
            return
        new = not self._path.exists()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(self._path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            _write(descriptor, _after_what_was_torn(descriptor) + lines)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if new:
            _sync_folder(self._path.parent)

    def read(self) -> list[Erasure]:
        """Read every erasure in the order written; empty when there is no file yet.

        A line that was cut off belongs to a transaction that was never kept: it is passed over.

        Raises:
            OSError: the file is there and cannot be read.
            ValueError: a whole line says what this version does not know.
        """
        try:
            lines = self._path.read_bytes().split(b"\n")
        except FileNotFoundError:
            return []
        found = [_erasure(line) for line in lines if line]
        whole = [erasure for erasure in found if erasure]
        if len(whole) < len(found):
            _log.warning("ledger_lines_torn", count=len(found) - len(whole))
        return whole

    def check(self) -> None:
        """Check that the file can be read and written; an unchanged file is not read twice.

        Raises:
            OSError: it cannot.
            ValueError: a whole line says what this version does not know.
        """
        if not self._path.exists():
            folder = next(one for one in self._path.absolute().parents if one.exists())
            if not (folder.is_dir() and os.access(folder, os.W_OK)):
                raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))
            return
        os.close(os.open(self._path, os.O_RDWR | os.O_APPEND))
        found = self._path.stat()
        if (found.st_ino, found.st_size) != self._checked:
            self.read()
            self._checked = (found.st_ino, found.st_size)

    def adopt(self, erasures: Sequence[Erasure]) -> int:
        """Append the erasures that are missing here; returns how many."""
        known = {one.id for one in self.read()}
        missing = [one for one in erasures if one.id not in known]
        self.append(missing)
        return len(missing)


def _after_what_was_torn(descriptor: int) -> bytes:
    """Return a line break when the last line has none."""
    size = os.fstat(descriptor).st_size
    return b"\n" if size and os.pread(descriptor, 1, size - 1) != b"\n" else b""


def _write(descriptor: int, data: bytes) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _erasure(line: bytes) -> Erasure | None:
    """Parse a line; None when it was cut off."""
    try:
        values: dict[str, Any] = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    try:
        return Erasure(
            id=values["id"],
            at=datetime.fromisoformat(values["at"]),
            rule=Rule(values["rule"]),
            kind=ErasureKind(values["kind"]),
            subject=values["subject"],
            fields=tuple(values["fields"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError("the erasure ledger holds a line that this version does not know") from error


def _sync_folder(folder: Path) -> None:
    """Sync the folder: a new file is on disk only when its folder is."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
