"""The lines of the shell script that makes a folder the root of a namespace."""

import shlex
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


def basic(root: Path) -> list[str]:
    """Return /proc, and a /dev that has no disk."""
    inside = shlex.quote(str(root))
    lines = [
        f"mount --bind {inside} {inside}",
        f"mount -t proc proc {inside}/proc",
        *_memory(root, "/dev", mode=755),
        f"mkdir -m 1777 {inside}/dev/shm",  # noqa: S108 - the root's own
        f"ln -s /proc/self/fd {inside}/dev/fd",
        f"mkdir {inside}/dev/pts && ln -s pts/ptmx {inside}/dev/ptmx",
        f"mount -t devpts -o newinstance,mode=620,ptmxmode=666 devpts {inside}/dev/pts",
    ]
    for device in DEVICES:
        lines += [f"touch {inside}/dev/{device}", f"mount --bind /dev/{device} {inside}/dev/{device}"]
    return lines


def of_systemd(root: Path) -> list[str]:
    """Return what systemd expects of a container: its cgroup, and a kernel that it cannot set up."""
    inside = shlex.quote(str(root))
    return [
        f"mount --bind -o ro {inside}/proc/sys {inside}/proc/sys",
        f"mount -t sysfs -o ro sysfs {inside}/sys",
        f"mount -t cgroup2 cgroup2 {inside}/sys/fs/cgroup",
        *_memory(root, "/run", mode=755),
        *_memory(root, "/tmp", mode=1777),  # noqa: S108 - the root's own
    ]


def lent(root: Path, paths: Sequence[Path]) -> list[str]:
    """Files and folders of the machine, to read; the folders above them are made in the root."""
    lines = []
    for path in (path for path in paths if path.exists()):
        there = root / path.relative_to("/")
        _mount_point(path, there)
        lines.append(f"mount --bind -o ro {shlex.quote(str(path))} {shlex.quote(str(there))}")
    return lines


def writable(root: Path, folders: Sequence[str]) -> list[str]:
    """Folders of a root that can be written when the root itself no longer can."""
    paths = [shlex.quote(f"{root}{folder}") for folder in folders]
    return [f"mount --bind {path} {path}" for path in paths]


def temporary(root: Path, folders: Sequence[str]) -> list[str]:
    """Empty folders in memory."""
    return [line for folder in folders for line in _memory(root, folder, mode=1777)]


def read_only(root: Path) -> list[str]:
    """Nothing of the root can be written any more; mounts in it are their own."""
    return [f"mount -o remount,bind,ro {shlex.quote(str(root))}"]


def pivot(root: Path) -> list[str]:
    """Leave the machine's own root; systemd mounts things below `/`, which a chroot alone does not move."""
    return [f"cd {shlex.quote(str(root))}", "pivot_root . .", "umount -l ."]


@contextmanager
def cgroup(name: str) -> Iterator[Path]:
    """A cgroup of its own under the machine's, removed at the end."""
    of_kernel = [line.split() for line in Path("/proc/mounts").read_text().splitlines()]
    above = next((Path(words[1]) for words in of_kernel if words[2] == "cgroup2"), None)
    if above is None:
        raise RuntimeError("systemd needs cgroups of the second version, and this machine has none mounted.")
    group = above / f"deploy-check-{name}"
    group.mkdir(exist_ok=True)
    try:
        yield group
    finally:
        _remove(group)


def _remove(group: Path) -> None:
    for _ in range(50):  # the kernel lets go of a group some moments after its last process
        for one in (*sorted(group.rglob("*/"), reverse=True), group):
            with suppress(OSError):
                one.rmdir()
        if not group.exists():
            return
        time.sleep(0.1)
    raise RuntimeError(f"{group} could not be removed: a process in it goes on.")


def _memory(root: Path, folder: str, *, mode: int) -> list[str]:
    return [f"mount -t tmpfs -o mode={mode} tmpfs {shlex.quote(f'{root}{folder}')}"]


def _mount_point(path: Path, there: Path) -> None:
    if path.is_dir():
        there.mkdir(parents=True, exist_ok=True)
    elif not there.exists():
        there.parent.mkdir(parents=True, exist_ok=True)
        there.unlink(missing_ok=True)  # a link that leads nowhere in this root
        there.touch()
