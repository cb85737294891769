"""Run an image that was carried out as a container is run, and file an observation with it."""

import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from deploy.check.image import Built
from deploy.check.inside import Inside
from deploy.check.root import PLACE, enter

PATIENCE = 60.0
LOCAL = {
    "HAVAINTO_LOCAL": "1",
    "HAVAINTO_HOST": "127.0.0.1",  # what local mode insists on; the image says 0.0.0.0
    "HAVAINTO_DATABASE_URL": "sqlite:////var/lib/havainto/havainto.db",
    "HAVAINTO_KEYS_FILE": "/var/lib/havainto/havainto.keys",
}
"""Local mode: real settings need a tenant. Who writes is not looked at, all else is as it is."""


def check(built: Built) -> list[str]:
    """Return what was measured, a line each; RuntimeError says what did not go as it must."""
    written = [folder.strip('[]", ') for folder in built.stage.last("VOLUME").listed]
    before = _files(built.root, written)
    with _running(built, written) as (inside, container):
        began = time.monotonic()
        wait_until(
            lambda: _asked(inside, built, built.stage.health_check), "the health check never succeeded"
        )
        seconds = time.monotonic() - began
        numbers = filed(inside)
        megabytes = resident(Path(f"/proc/{inside.process(container)}/status").read_text())
        code = inside.stop(container)
    if code != 0:
        raise RuntimeError(f"SIGTERM ended the bot with {code}, not 0.")
    with closing(sqlite3.connect(built.root / "var/lib/havainto/havainto.db")) as database:
        rows = [row[0] for row in database.execute("SELECT number FROM observations")]
    if rows != numbers:
        raise RuntimeError(f"The receipt says {numbers}, the database holds {rows}.")
    if changed := sorted(before ^ _files(built.root, written)):
        raise RuntimeError(f"Written outside {', '.join(written)}: {changed[:10]}")
    return [
        f"image: {(built.after - built.before) / 1e6:.0f} MB on top of Python's own",
        f"image: the health check succeeded {seconds:.1f} s after the start",
        f"image: {numbers[0]} was filed and is in the database; {megabytes:.0f} MB resident",
        "image: SIGTERM ended it with 0",
        f"image: nothing was written but in {', '.join(written)} and /tmp",
    ]


@contextmanager
def _running(built: Built, written: list[str]) -> Iterator[tuple[Inside, "subprocess.Popen[str]"]]:
    log = PLACE / "image.log"
    log.unlink(missing_ok=True)
    with enter(
        built.root,
        own_network=True,
        read_only=True,
        writable=written,
        temporary=("/tmp",),  # noqa: S108 - the container's own
        environment={**built.environment, **LOCAL},
    ) as inside:
        inside.run("python", "-m", "bot", "keys", "new", user=built.user, folder=built.folder)
        container = inside.start(*built.stage.command, user=built.user, folder=built.folder, log=log)
        try:
            yield inside, container
        except RuntimeError as error:
            raise RuntimeError(f"{error}\nIts log:\n{log.read_text()[-4000:]}") from error


def filed(
    inside: Inside, address: str = "http://127.0.0.1:3978", *, first: int = 1, last: int = 1
) -> list[str]:
    """File an observation of each of some people from beside the bot and return their numbers."""
    command = inside.beside(sys.executable, "-m", "deploy.check.filing", address, str(first), str(last))
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode:
        raise RuntimeError(f"No observation could be filed:\n{ended.stderr[-2000:]}")
    return ended.stdout.split()


def resident(status: str) -> float:
    """Megabytes that a process has in memory, by its /proc/…/status."""
    return int(status.split("VmRSS:")[1].split(maxsplit=1)[0]) / 1024


def wait_until(so: Callable[[], bool], otherwise: str) -> None:
    """Look again and again; RuntimeError after a minute."""
    until = time.monotonic() + PATIENCE
    while not so():
        if time.monotonic() > until:
            raise RuntimeError(f"{otherwise} ({PATIENCE:.0f} s).")
        time.sleep(0.2)


def _asked(inside: Inside, built: Built, command: list[str]) -> bool:
    return inside.run(*command, user=built.user, folder=built.folder, check=False).returncode == 0


def _files(root: Path, but: list[str]) -> set[tuple[str, int, int]]:
    """Every file with its size and the moment of its last change, but those that may be written."""
    outside = ("/dev", "/proc", "/sys", "/tmp", *but)  # noqa: S108 - the root's own
    found = set()
    for path in root.rglob("*"):
        name = f"/{path.relative_to(root)}"
        if not name.startswith(outside):
            state = path.lstat()
            found.add((name, state.st_size, state.st_mtime_ns))
    return found
