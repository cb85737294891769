"""On what kind of disk a file lies: SQLite needs one that locks."""

import re
from pathlib import Path

MOUNTS = Path("/proc/mounts")
"""What Linux has mounted where; other systems have no such file."""

NETWORK = frozenset(
    (
        *("nfs", "nfs4", "cifs", "smb3", "smbfs"),
        *("9p", "afs", "ceph", "fuse.glusterfs", "fuse.sshfs", "lustre", "ncpfs"),
    )
)
"""Kinds of file systems whose disk is another machine's; locks there are slow, lost or none."""


def network_disk(path: Path, mounts: Path | None = None) -> str | None:
    """The kind of network share on which a file lies or would lie; None on a disk of this machine."""
    try:
        lines = (mounts or MOUNTS).read_text("utf-8", "replace").splitlines()
    except OSError:
        return None
    whole = path.resolve()
    # A later line hides an earlier one at the same place.
    places = [(Path(_plain(at)), kind) for _, at, kind, *_ in (line.split() for line in lines)]
    around = [(len(at.parts), kind) for at, kind in places if whole.is_relative_to(at)]
    deepest = max((depth for depth, _ in around), default=0)
    kind = next((kind for depth, kind in reversed(around) if depth == deepest), "")
    return kind if kind in NETWORK else None


def _plain(written: str) -> str:
    """Without the escapes: a space is written as a backslash and its number there."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), written)
