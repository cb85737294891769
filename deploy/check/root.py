"""A clean root of Debian: made, entered and removed; nothing of it is left on the machine.

    with clean_root("image", packages=("python3-venv", "systemd")) as root:
        with enter(root) as inside:                                     # the machine's network
            inside.run("apt-get", "install", "--yes", "nginx-light")
        with enter(root, own_network=True, read_only=True, writable=("/var/lib/havainto",)) as inside:
            bot = inside.start("/opt/havainto/.venv/bin/python", "-m", "bot", "serve", user="havainto")
            ...
            inside.stop(bot)
        with boot(root) as inside:                                      # systemd, and loopback alone
            inside.run("systemctl", "start", "havainto")

Needs root, Debian, `mmdebstrap` and util-linux. Packages come from the machine's apt sources;
no registry is asked.
"""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from deploy.check import host, mounts
from deploy.check.inside import Inside, child_of

PLACE = Path("var/deploy-check").absolute()
"""Where bases are kept as archives, and roots while they are used."""

TOOLS = ("mmdebstrap", "tar", "unshare", "nsenter", "setpriv", "ip", "pivot_root")
ALWAYS = ("ca-certificates",)
SYSTEMD = ("env", "-i", "container=deploy-check", "/lib/systemd/systemd", "--log-target=journal")


@contextmanager
def clean_root(name: str, packages: Sequence[str] = ()) -> Iterator[Path]:
    """A fresh root with ``packages``, removed at the end; RuntimeError where none can be made."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if os.geteuid() or missing:
        raise RuntimeError(f"A clean root needs the user root and {', '.join(missing or TOOLS)}.")
    root = PLACE / "roots" / name
    _remove(root)
    root.mkdir(parents=True)
    try:
        _say("tar", "--extract", f"--file={base(packages)}", f"--directory={root}")
        _prepare(root)
        yield root
    finally:
        _remove(root)


def base(packages: Sequence[str] = ()) -> Path:
    """Return an archive of a minimal Debian with ``packages``, made the first time that it is asked for."""
    wanted, sources, options = sorted({*ALWAYS, *packages}), host.apt_sources(), host.apt_options()
    told = [*wanted, *options, *(source.read_text() for source in sources)]
    archive = PLACE / f"base-{host.suite()}-{sha256(repr(told).encode()).hexdigest()[:12]}.tar"
    if not archive.exists():
        PLACE.mkdir(parents=True, exist_ok=True)
        unfinished = archive.with_suffix(".part.tar")
        how = [f"--include={','.join(wanted)}", *(f"--aptopt={option}" for option in options)]
        _say("mmdebstrap", "--quiet", "--variant=minbase", *how, host.suite(), unfinished, *sources)
        unfinished.rename(archive)
    return archive


@contextmanager
def enter(
    root: Path,
    *,
    own_network: bool = False,
    read_only: bool = False,
    writable: Sequence[str] = (),
    temporary: Sequence[str] = (),
    environment: Mapping[str, str] | None = None,
) -> Iterator[Inside]:
    """Enter a root; every process in it ends with the block.

    Args:
        root: from :func:`clean_root`.
        own_network: loopback alone, where every port is free; otherwise the machine's network, with its names
            and with what its pip is told (see :func:`host.pip_settings`).
        read_only: nothing can be written but ``writable`` and ``temporary``.
        writable: folders of the root that stay writable.
        temporary: folders that are empty and in memory, as /tmp should be beside ``read_only``.
        environment: variables for every command.
    """
    spaces = ("--mount", "--pid", "--ipc", "--uts", *(("--net",) if own_network else ()))
    lent = () if own_network else (Path("/etc/resolv.conf"), Path("/etc/hosts"), *host.pip_files())
    script = [
        *mounts.basic(root),
        *mounts.lent(root, lent),
        *mounts.writable(root, writable),
        *mounts.temporary(root, temporary),
        *(mounts.read_only(root) if read_only else ()),
        *(["ip link set lo up"] if own_network else ()),
    ]
    variables = {**({} if own_network else host.pip_settings()), **(environment or {})}
    with _held(root, spaces, script, ("sleep", "infinity"), variables) as inside:
        yield inside


@contextmanager
def boot(root: Path, *, environment: Mapping[str, str] | None = None) -> Iterator[Inside]:
    """Start a root's own systemd, in a network of loopback alone; the root needs the package ``systemd``.

    ``policy-rc.d`` goes, so that what is installed or started from now on is supervised as on a server.
    """
    (root / "usr/sbin/policy-rc.d").unlink(missing_ok=True)
    spaces = ("--mount", "--pid", "--ipc", "--uts", "--net", "--cgroup")
    script = [*mounts.basic(root), *mounts.of_systemd(root), "ip link set lo up"]
    with (
        mounts.cgroup(root.name) as group,
        _held(root, spaces, script, SYSTEMD, environment or {}, group) as inside,
    ):
        for _ in range(100):  # until its socket is there; then --wait waits for all that is started with it
            state = inside.run("systemctl", "is-system-running", "--wait", check=False).stdout.strip()
            if state in {"running", "degraded"}:
                break
            inside.run("sleep", "0.1")
        else:
            raise RuntimeError(f"systemd did not start in {root}: {state}")
        yield inside


@contextmanager
def _held(
    root: Path,
    spaces: Sequence[str],
    script: Sequence[str],
    holder: Sequence[str],
    environment: Mapping[str, str],
    group: Path | None = None,
) -> Iterator[Inside]:
    """Keep namespaces open by one process that has ``root`` as its root."""
    lines = [
        *script,
        *mounts.pivot(root),
        "echo entered",
        f"exec chroot . {' '.join(holder)} >/dev/null 2>&1",
    ]
    command = [
        "unshare",
        *spaces,
        "--fork",
        "--kill-child",
        "--propagation=private",
        "sh",
        "-euc",
        "\n".join(lines),
    ]
    if group is not None:  # a cgroup namespace begins where its first process is
        command = ["sh", "-euc", f'echo $$ >{group}/cgroup.procs; exec "$@"', "sh", *command]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as outer:
        try:
            first = child_of(outer.pid) if outer.stdout and outer.stdout.readline() else None
            if first is None:
                raise RuntimeError(f"{root} could not be entered:\n{outer.communicate()[1]}")
            yield Inside(root=root, holder=first, spaces=tuple(spaces), environment=environment)
        finally:
            # The first process of a namespace takes all others with it.
            if (first := child_of(outer.pid)) is not None:
                with suppress(ProcessLookupError):
                    os.kill(first, signal.SIGKILL)


def _prepare(root: Path) -> None:
    """Name this machine, and let packages start no service: nothing would supervise it."""
    (root / "etc/hosts").write_text("127.0.0.1 localhost\n::1 localhost\n")
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)


def _remove(root: Path) -> None:
    if str(root) in Path("/proc/self/mountinfo").read_text():
        raise RuntimeError(f"Something is still mounted in {root}; unmount it before it is removed.")
    if root.exists():
        shutil.rmtree(root)


def _say(*command: str | Path) -> None:
    """Run a command of this machine; its words are shown only where it fails."""
    ended = subprocess.run([*map(str, command)], check=False, capture_output=True, text=True)
    if ended.returncode:
        raise RuntimeError(f"{command[0]} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
