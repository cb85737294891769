"""A clean root of Debian: made, entered and removed; nothing of it is left on the machine.

    with clean_root("image", packages=("python3-venv",)) as root:
        with enter(root) as inside:                                     # the machine's network
            inside.run("apt-get", "install", "--yes", "nginx-light")
        with enter(root, own_network=True, read_only=True, writable=("/var/lib/havainto",)) as inside:
            bot = inside.start("/opt/havainto/.venv/bin/python", "-m", "bot", "serve", user="havainto")
            ...
            inside.stop(bot)

Needs root, Debian, `mmdebstrap` and util-linux. Packages come from the machine's apt sources;
no registry is asked.
"""

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from deploy.check import host

PLACE = Path("var/deploy-check").absolute()
"""Where bases are kept as archives, and roots while they are used."""

TOOLS = ("mmdebstrap", "tar", "unshare", "nsenter", "setpriv", "ip")
ALWAYS = ("ca-certificates",)
DEVICES = ("null", "zero", "full", "random", "urandom", "tty")
PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


@dataclass(frozen=True, kw_only=True)
class Inside:
    """A root that was entered: namespaces of its own, kept open by one process, ended with it."""

    root: Path
    holder: int
    spaces: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)

    def run(
        self,
        *command: str,
        user: str = "root",
        folder: str = "/",
        environment: Mapping[str, str] | None = None,
        check: bool = True,
        said: str | None = None,
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; RuntimeError, with its output, where it fails and ``check`` is set.

        Args:
            command: the program and its words; nothing is expanded.
            user: a name of the root's own, or ``uid:gid``; all but root have no capability left.
            folder: where it starts.
            environment: its variables, beside PATH.
            check: whether it must succeed.
            said: its standard input.
        """
        ended = subprocess.run(
            self.words(command, user=user, folder=folder, environment=environment),
            check=False,
            input=said,
            stdin=subprocess.DEVNULL if said is None else None,
            capture_output=True,
            text=True,
        )
        if check and ended.returncode:
            raise RuntimeError(
                f"{shlex.join(command)} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}"
            )
        return ended

    def start(
        self,
        *command: str,
        user: str = "root",
        folder: str = "/",
        environment: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> subprocess.Popen[str]:
        """Start a command that stays, its output in ``log``; end it with :meth:`stop`."""
        words = self.words(command, user=user, folder=folder, environment=environment)
        with (log or Path(os.devnull)).open("a") as output:
            return subprocess.Popen(
                words, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, text=True
            )

    def words(
        self,
        command: Sequence[str],
        *,
        user: str = "root",
        folder: str = "/",
        environment: Mapping[str, str] | None = None,
    ) -> list[str]:
        """Return the command of this machine that runs ``command`` in the root."""
        variables = {"PATH": PATH, "HOME": "/root" if user == "root" else "/", "LANG": "C.UTF-8"}
        variables |= {**self.environment, **(environment or {})}
        assigned = [f"{name}={value}" for name, value in variables.items()]
        enter_root = ["chroot", str(self.root), *_as(user)]
        return [*self._nsenter(), *enter_root, "env", "-i", f"--chdir={folder}", *assigned, *command]

    def beside(self, *command: str) -> list[str]:
        """Return a command of this machine, with its own files, that runs in the root's network."""
        network = ["nsenter", f"--net=/proc/{self.holder}/ns/net", "--"] if "--net" in self.spaces else []
        return [*network, *command]

    def stop(self, started: subprocess.Popen[str], by: signal.Signals = signal.SIGTERM) -> int:
        """Signal what :meth:`start` started and return its exit code; TimeoutExpired after half a minute."""
        if (process := self.process(started)) is not None:
            os.kill(process, by)
        return started.wait(30)

    @staticmethod
    def process(started: subprocess.Popen[str]) -> int | None:
        """Return the id of the process in the root, as this machine counts; None once it ended."""
        # What was started is nsenter, which waits for it.
        return _child(started.pid)

    def _nsenter(self) -> list[str]:
        return ["nsenter", f"--target={self.holder}", *self.spaces, "--"]


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
        told_apt = [f"--aptopt={option}" for option in options]
        include = f"--include={','.join(wanted)}"
        _say(
            "mmdebstrap",
            "--quiet",
            "--variant=minbase",
            include,
            *told_apt,
            host.suite(),
            unfinished,
            *sources,
        )
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
    script = _mounts(root, lent, writable, temporary, read_only=read_only)
    if own_network:
        script.append("ip link set lo up")
    script.append("echo entered; exec sleep infinity")
    command = [
        "unshare",
        *spaces,
        "--fork",
        "--kill-child",
        "--propagation=private",
        "sh",
        "-euc",
        "\n".join(script),
    ]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as outer:
        try:
            holder = _child(outer.pid) if outer.stdout and outer.stdout.readline() else None
            if holder is None:
                raise RuntimeError(f"{root} could not be entered:\n{outer.communicate()[1]}")
            told = {} if own_network else host.pip_settings()
            yield Inside(root=root, holder=holder, spaces=spaces, environment={**told, **(environment or {})})
        finally:
            # The first process of a namespace takes all others with it.
            if (first := _child(outer.pid)) is not None:
                os.kill(first, signal.SIGKILL)


def _mounts(
    root: Path, lent: Sequence[Path], writable: Sequence[str], temporary: Sequence[str], *, read_only: bool
) -> list[str]:
    """Return the lines of a script that makes ``root`` a place to run in."""
    inside = shlex.quote(str(root))
    lines = [f"mount --bind {inside} {inside}", f"mount -t proc proc {inside}/proc"]
    lines += [f"mount -t tmpfs -o mode=755 tmpfs {inside}/dev", f"mkdir -m 1777 {inside}/dev/shm"]  # noqa: S108 - its own
    for device in DEVICES:
        lines += [f"touch {inside}/dev/{device}", f"mount --bind /dev/{device} {inside}/dev/{device}"]
    lines += [f"ln -s /proc/self/fd {inside}/dev/fd"]
    for path in (path for path in lent if path.exists()):
        there = root / path.relative_to("/")
        _mount_point(path, there)
        lines += [f"mount --bind -o ro {shlex.quote(str(path))} {shlex.quote(str(there))}"]
    for folder in writable:
        lines += [f"mount --bind {inside}{shlex.quote(folder)} {inside}{shlex.quote(folder)}"]
    for folder in temporary:
        lines += [f"mount -t tmpfs -o mode=1777 tmpfs {inside}{shlex.quote(folder)}"]
    return [*lines, *([f"mount -o remount,bind,ro {inside}"] if read_only else [])]


def _mount_point(path: Path, there: Path) -> None:
    if path.is_dir():
        there.mkdir(parents=True, exist_ok=True)
    elif not there.exists():
        there.parent.mkdir(parents=True, exist_ok=True)
        there.unlink(missing_ok=True)  # a link that leads nowhere in this root
        there.touch()


def _prepare(root: Path) -> None:
    """Let packages start no service, as in any container; there is nothing here that would supervise it."""
    policy = root / "usr/sbin/policy-rc.d"
    policy.write_text("#!/bin/sh\nexit 101\n")
    policy.chmod(0o755)


def _as(user: str) -> list[str]:
    """Return the words that become ``user`` for good, without a capability."""
    if user == "root":
        return []
    name, _, group = user.partition(":")
    groups = ["--clear-groups"] if name.isdigit() else ["--init-groups"]
    nothing = ["--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"]
    return ["setpriv", f"--reuid={name}", f"--regid={group or name}", *groups, *nothing]


def _child(process: int) -> int | None:
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except FileNotFoundError:
        return None
    return int(children[0]) if children else None


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
