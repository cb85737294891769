"""A root that was entered: what runs in it, and how that is ended."""

import os
import shlex
import signal
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

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
        return [*self._nsenter(), *_as(user), "env", "-i", f"--chdir={folder}", *assigned, *command]

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
        return child_of(started.pid)

    def _nsenter(self) -> list[str]:
        return ["nsenter", f"--target={self.holder}", *self.spaces, "--"]


def _as(user: str) -> list[str]:
    """Return the words that become ``user`` for good, without a capability."""
    if user == "root":
        return []
    name, _, group = user.partition(":")
    groups = ["--clear-groups"] if name.isdigit() else ["--init-groups"]
    nothing = ["--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"]
    return ["setpriv", f"--reuid={name}", f"--regid={group or name}", *groups, *nothing]


def child_of(process: int) -> int | None:
    """Return the first child of a process; None where it has none."""
    try:
        children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    except FileNotFoundError:
        return None
    return int(children[0]) if children else None
