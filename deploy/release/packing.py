"""Archives that depend on their content alone: no clock, no user, no order of a folder."""

import gzip
import hashlib
import tarfile
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

SUMS = "SHA256SUMS"
_EXECUTABLE = 0o100


def pack(target: Path, folder: Path, *, name: str, epoch: int) -> None:
    """Write all files of a folder into a tar file, gzipped when the target's name ends so.

    Args:
        target: the file to write.
        folder: whose files go in.
        name: of the one folder within the archive.
        epoch: the time of every file.
    """
    written = BytesIO()
    with tarfile.open(fileobj=written, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for path in sorted(one for one in folder.rglob("*") if one.is_file()):
            member = tarfile.TarInfo(f"{name}/{path.relative_to(folder).as_posix()}")
            member.size, member.mtime = path.stat().st_size, epoch
            member.mode = 0o755 if path.stat().st_mode & _EXECUTABLE else 0o644
            with path.open("rb") as file:
                archive.addfile(member, file)
    content = written.getvalue()
    if target.suffix == ".gz":
        content = gzip.compress(content, compresslevel=9, mtime=epoch)
    target.write_bytes(content)


def sha256(path: Path) -> str:
    """Return a file's checksum, as hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def sums(folder: Path) -> str:
    """List the checksums of a folder's files, as ``sha256sum --check`` reads them."""
    return _lines(sorted(one for one in folder.iterdir() if one.is_file() and one.name != SUMS))


def _lines(paths: Iterable[Path]) -> str:
    return "".join(f"{sha256(path)}  {path.name}\n" for path in paths)
