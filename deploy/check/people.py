"""The stand-in for Microsoft and for people in Teams, as a process in the network of a booted root."""

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.check.inside import Inside


@dataclass(frozen=True, kw_only=True)
class People:
    """Whoever acts in Teams; see :mod:`deploy.check.microsoft` for the acts."""

    process: subprocess.Popen[str]

    def do(self, act: str, **told: Any) -> str:
        """Do one act and return what the bot said; RuntimeError says how it failed."""
        if self.process.stdin is None:
            raise RuntimeError("The stand-in for Microsoft was started without an input.")
        self.process.stdin.write(json.dumps({"act": act, **told}) + "\n")
        self.process.stdin.flush()
        answer = self.hear()
        if "failed" in answer:
            raise RuntimeError(answer["failed"])
        return str(answer["said"])

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
        inside: a booted root, whose /etc/hosts leads Microsoft's names to it.
        host: the bot's name, for which its proxy has a certificate.
        trusted: the authority of that certificate.
        microsoft: certificate and key for Microsoft's names.
    """
    certificate, key = map(str, microsoft)
    options = ["--host", host, "--bot", "https://127.0.0.1", "--trusted", str(trusted)]
    command = [
        sys.executable,
        "-m",
        "deploy.check.microsoft",
        *options,
        "--certificate",
        certificate,
        "--key",
        key,
    ]
    with subprocess.Popen(
        inside.beside(*command), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            acting = People(process=process)
            acting.hear()
            yield acting
        finally:
            process.kill()
