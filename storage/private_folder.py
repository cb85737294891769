"""A folder for what must not stay: seen by its owner alone, overwritten and removed, also after a kill."""

import fcntl
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

PREFIX = "havainto-scratch-"
_CHUNK = 1 << 20


@contextmanager
def private_folder(beside: Path) -> Iterator[Path]:
    """Make a folder (mode 700) in another one; all in it is overwritten and removed at the end.

    Whoever makes one first removes those that a killed program has left.

    Raises:
        OSError: it cannot be made.
    """
    beside.mkdir(parents=True, exist_ok=True)
    sweep(beside)
    with _locked(beside):
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=beside))
        lock = _open(folder)
        fcntl.flock(lock, fcntl.LOCK_EX)
    try:
        yield folder
    finally:
        _wipe(folder)
        os.close(lock)


def sweep(beside: Path) -> int:
    """Remove the private folders that no program uses any more; returns how many."""
    removed = 0
    if not any(beside.glob(f"{PREFIX}*")):
        return removed
    with _locked(beside):
        for folder in beside.glob(f"{PREFIX}*"):
            with suppress(OSError):
                lock = _open(folder)
                try:
                    fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                    _wipe(folder)
                    removed += 1
                finally:
                    os.close(lock)
    return removed


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Hold a folder's lock: no folder in it is made and removed at the same moment."""
    lock = _open(folder)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def _open(folder: Path) -> int:
    return os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)


def _wipe(folder: Path) -> None:
    for file in folder.iterdir():
        with suppress(OSError):
            _overwrite(file)
        file.unlink()
    folder.rmdir()


def _overwrite(file: Path) -> None:
    """Fill it with zeros where it lies, as SQLite does with what is deleted."""
    left = file.stat().st_size
    descriptor = os.open(file, os.O_WRONLY | os.O_NOFOLLOW)
    try:
        while left > 0:
            left -= os.write(descriptor, bytes(min(left, _CHUNK)))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
