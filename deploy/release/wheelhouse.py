"""The offline archive: every wheel of requirements.lock for this platform, with the hashes to install by."""

import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from deploy.release.packing import sha256
from deploy.release.tree import NotReleased

LOCK, OWN_LOCK = "requirements.lock", "havainto.lock"
_GLIBC = re.compile(r"manylinux_(\d+)_(\d+)_|manylinux(1|2010|2014)_")
_OLDER = {"1": (2, 5), "2010": (2, 12), "2014": (2, 17)}
"""glibc of the platform names before there were numbers in them."""


def platform() -> str:
    """Name for whom the wheels are, as file names have it: ``cp311-linux_x86_64``."""
    version = f"cp{sys.version_info.major}{sys.version_info.minor}"
    return f"{version}-{sysconfig.get_platform().replace('-', '_')}"


def fetch(export: Path, wheel: Path, folder: Path) -> None:
    """Fill a folder: the locked wheels, checked against their hashes, our own, and both lock files.

    Raises:
        NotReleased: pip could not fetch one, or its hash is another.
    """
    folder.mkdir()
    options = ["--no-deps", "--require-hashes", "--only-binary", ":all:", "--disable-pip-version-check"]
    options += ["--quiet", "--requirement", str(export / LOCK), "--dest", str(folder)]
    done = subprocess.run(
        [sys.executable, "-m", "pip", "download", *options],
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise NotReleased(f"pip could not fetch every wheel of {LOCK}:\n{done.stderr[-2000:]}")
    shutil.copy(wheel, folder / wheel.name)
    shutil.copy(export / LOCK, folder / LOCK)
    (folder / OWN_LOCK).write_text(own_lock(wheel), "utf-8")


def own_lock(wheel: Path) -> str:
    """Return the line by which pip installs our own wheel, and no other of that name."""
    name, version = wheel.name.split("-")[:2]
    return f"{name}=={version} --hash=sha256:{sha256(wheel)}\n"


def wheels(folder: Path) -> list[Path]:
    """Return the wheels of others in the archive's folder, in order."""
    return sorted(one for one in folder.glob("*.whl") if not one.name.startswith("havainto-"))


def glibc(names: Iterable[str]) -> str:
    """Return the oldest glibc on which all wheels of these file names run; "" when none needs any.

    A wheel may have several platforms in its name: the oldest of them is enough.
    """
    needed = [min(found) for name in names if (found := [_version(one) for one in _GLIBC.finditer(name)])]
    return ".".join(map(str, max(needed))) if needed else ""


def _version(found: re.Match[str]) -> tuple[int, int]:
    return _OLDER[found[3]] if found[3] else (int(found[1]), int(found[2]))
