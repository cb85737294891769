"""The release as an operator meets it: installed without network in a new environment, and started there."""

import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

from deploy.release.tree import NotReleased
from deploy.release.wheelhouse import LOCK, OWN_LOCK

_ALONE = (["unshare", "--net"], ["unshare", "--map-root-user", "--net"])
"""Ways to run a command without any network: as root, and as whoever may make namespaces."""
_START, _STOP = 60.0, 20.0
"""Seconds."""


@dataclass(frozen=True, kw_only=True)
class Installed:
    """A new environment with the release in it.

    Attributes:
        python: its interpreter.
        folder: an empty folder away from any checkout, where commands run.
        without_network: whether the network was really cut off while pip ran.
    """

    python: Path
    folder: Path
    without_network: bool


@contextmanager
def installed(archive: Path) -> Iterator[Installed]:
    """Install an offline archive as its README says.

    Raises:
        NotReleased: pip does not take it.
    """
    with tempfile.TemporaryDirectory(prefix="havainto-trial-") as scratch:
        folder = Path(scratch)
        with tarfile.open(archive) as file:
            file.extractall(folder, filter="data")
        (wheelhouse,) = [one for one in folder.iterdir() if one.is_dir()]
        _run([sys.executable, "-m", "venv", folder / "venv"], folder, "no new environment could be made")
        alone = next((one for one in _ALONE if _works(one)), [])
        python = folder / "venv" / "bin" / "python"
        options = ["--quiet", "--disable-pip-version-check", "--no-index", "--require-hashes"]
        options += ["--find-links", str(wheelhouse)]
        options += ["-r", str(wheelhouse / LOCK), "-r", str(wheelhouse / OWN_LOCK)]
        pip: list[str | Path] = [*alone, python, "-m", "pip", "install", *options]
        _run(pip, folder, "the archive cannot be installed offline")
        (folder / "work").mkdir()
        yield Installed(python=python, folder=folder / "work", without_network=bool(alone))


def started(here: Installed, version: str) -> list[str]:
    """Run the commands that an operator begins with, up to an answer of the serving bot.

    Returns:
        What was seen, a line each.

    Raises:
        NotReleased: one of them does not do what it should.
    """
    seen = []
    for line, expected in (
        (["--help"], "social reporting"),
        (["--version"], f"Havainto {version}"),
        (["migrate"], "newest version"),
        (["doctor"], "ok    the database is reachable"),
    ):
        said = _run([here.python, "-m", "bot", *line], here.folder, f"`python -m bot {line[0]}` fails")
        if expected not in said:
            raise NotReleased(f"`python -m bot {line[0]}` does not say {expected!r}:\n{said[-2000:]}")
        seen.append(f"python -m bot {line[0]}: ends with 0")
    seen.append(_serve(here))
    return seen


def without_pip(here: Installed) -> Installed:
    """Take away pip, which came with the environment and is no part of the release."""
    pip = [sys.executable, "-m", "pip", "--python", str(here.python)]
    _run(
        [*pip, "uninstall", "--quiet", "--yes", "pip"],
        here.folder,
        "pip cannot be removed from the new environment",
    )
    return here


def _serve(here: Installed) -> str:
    port = _free_port()
    with (here.folder / "serve.log").open("w+b") as log:
        process = subprocess.Popen(
            [here.python, "-m", "bot", "serve"],
            cwd=here.folder,
            env=environment(HAVAINTO_PORT=str(port)),
            stdout=log,
            stderr=log,
        )
        try:
            ready = _asked(f"http://127.0.0.1:{port}", process)
        finally:
            process.terminate()
            ended = process.wait(_STOP)
        log.seek(0)
        if not ready or ended:
            raise NotReleased(f"`python -m bot serve` ends with {ended}:\n{log.read().decode()[-2000:]}")
    return "python -m bot serve: /healthz and /readyz answer 200; SIGTERM ends it with 0"


def _asked(url: str, process: subprocess.Popen[bytes]) -> bool:
    """Ask until both answer well; False when the process ends before, or takes too long."""
    opener, until = build_opener(ProxyHandler({})), time.monotonic() + _START
    while process.poll() is None and time.monotonic() < until:
        try:
            with opener.open(f"{url}/healthz", timeout=5) as healthy, opener.open(f"{url}/readyz") as ready:
                return json.load(healthy) == {"status": "ok"} and all(json.load(ready).values())
        except (URLError, OSError):
            time.sleep(0.1)
    return False


def _free_port() -> int:
    import socket  # noqa: PLC0415 - for this alone

    with socket.create_server(("127.0.0.1", 0)) as server:
        port: int = server.getsockname()[1]
        return port


def environment(**more: str) -> Mapping[str, str]:
    """Return our environment without anybody's settings and without our own packages."""
    foreign = ("HAVAINTO_", "PYTHON", "VIRTUAL_ENV", "PIP_")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(foreign)}
    return {
        **kept,
        "HAVAINTO_LOCAL": "1",
        "HAVAINTO_METRICS_PORT": "0",
        "PIP_CONFIG_FILE": os.devnull,
        **more,
    }


def _works(prefix: list[str]) -> bool:
    try:
        return subprocess.run([*prefix, "true"], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


def _run(command: Sequence[str | Path], folder: Path, wrong: str) -> str:
    done = subprocess.run(command, cwd=folder, env=environment(), check=False, capture_output=True, text=True)
    if done.returncode:
        raise NotReleased(f"{wrong}:\n{(done.stdout + done.stderr)[-2000:]}")
    return done.stdout
