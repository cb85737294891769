"""Write files into a folder: all of them or none, and never half of one."""

import os
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory


def write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write files by name; those of the same name that were there are replaced.

    Raises:
        OSError: it could not be done; the folder holds what it held before.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix=".havainto-", dir=folder) as name:
        new, old = Path(name, "new"), Path(name, "old")
        new.mkdir()
        old.mkdir()
        for file, content in files.items():
            _written(new / file, content)
        moved: list[str] = []
        try:
            for file in files:
                if (folder / file).exists():
                    (folder / file).replace(old / file)
                moved.append(file)
                (new / file).replace(folder / file)
        except OSError:
            for file in moved:
                _restored(folder / file, old / file)
            raise


def _written(file: Path, content: bytes) -> None:
    with file.open("wb") as target:
        target.write(content)
        target.flush()
        os.fsync(target.fileno())


def _restored(file: Path, before: Path) -> None:
    if before.exists():
        before.replace(file)
    else:
        file.unlink(missing_ok=True)
