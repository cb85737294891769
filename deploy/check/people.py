"""The stand-in for Microsoft and for people in Teams, as a process at the other end of the server's wire."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.check.inside import Inside

SERVER, MICROSOFT = "192.0.2.1", "192.0.2.2"
"""The two ends of the wire, of the addresses that are kept for examples (RFC 5737)."""


@dataclass(frozen=True, kw_only=True)
class People:
    """Whoever acts in Teams; see :mod:`deploy.check.microsoft` for the acts."""

    process: subprocess.Popen[str]

    def do(self, act: str, **told: Any) -> str:
        """Do one act and return what the bot said; RuntimeError says how it failed."""
        self.tell(json.dumps({"act": act, **told}))
        answer = self.hear()
        if "failed" in answer:
            raise RuntimeError(answer["failed"])
        return str(answer["said"])

    def tell(self, line: str) -> None:
        """Give it a line; see :mod:`deploy.check.microsoft`."""
        if self.process.stdin is None:
            raise RuntimeError("The stand-in for Microsoft was started without an input.")
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        """Return its next line; RuntimeError when it ended."""
        line = self.process.stdout.readline() if self.process.stdout else ""
        if not line:
            raise RuntimeError("The stand-in for Microsoft ended.")
        found: dict[str, Any] = json.loads(line)
        return found


@contextmanager
def people(inside: Inside, *, host: str, trusted: Path, microsoft: tuple[Path, Path]) -> Iterator[People]:
    """Start it; with the block it ends.

    Args:
        inside: a booted root, whose /etc/hosts leads Microsoft's names to :data:`MICROSOFT`.
        host: the bot's name, for which its proxy has a certificate.
        trusted: the authority of that certificate.
        microsoft: certificate and key for Microsoft's names.
    """
    certificate, key = map(str, microsoft)
    options = ["--host", host, "--bot", SERVER, "--trusted", str(trusted)]
    options += ["--address", MICROSOFT, "--certificate", certificate, "--key", key]
    command = ["unshare", "--net", sys.executable, "-m", "deploy.check.microsoft", *options]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            acting = People(process=process)
            acting.hear()  # it has a network of its own now
            for line in _wire(process.pid):
                subprocess.run(inside.beside(*line.split()), check=True)
            acting.tell("")
            acting.hear()  # it listens
            yield acting
        finally:
            process.kill()


def _wire(other: int) -> list[str]:
    """Commands that lay a wire from a network to that of another process; it goes with either of the two."""
    there = f"nsenter --net=/proc/{other}/ns/net ip"
    return [
        f"ip link add to-microsoft type veth peer name to-server netns {other}",
        f"ip address add {SERVER}/24 dev to-microsoft",
        "ip link set to-microsoft up",
        f"{there} address add {MICROSOFT}/24 dev to-server",
        f"{there} link set to-server up",
    ]
