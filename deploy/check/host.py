"""What the machine lends to a clean root: its apt sources, pip's configuration, its certificates."""

import ast
import platform
import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

_APT = Path("/etc/apt")
_APT_OPTIONS = re.compile(r"^Acquire::(?:https?::Proxy|Check-Valid-Until)\b.*;$", re.MULTILINE)


def suite() -> str:
    """Return the code name of this machine's Debian; RuntimeError elsewhere."""
    release = platform.freedesktop_os_release()
    if release["ID"] != "debian":
        raise RuntimeError("A clean root is made from this machine's apt sources, so it must run Debian.")
    return release["VERSION_CODENAME"]


def apt_sources() -> list[Path]:
    """Return the files that name where this Debian's packages come from."""
    files = [_APT / "sources.list", *sorted((_APT / "sources.list.d").glob("*"))]
    of_debian = re.compile(rf"(?<![\w-]){suite()}(?!\w)")
    return [
        file
        for file in files
        if file.suffix in {".list", ".sources"} and file.is_file() and of_debian.search(file.read_text())
    ]


def apt_options() -> list[str]:
    """Return what this machine's apt is told about the network."""
    shown = subprocess.run(["apt-config", "dump"], check=True, capture_output=True, text=True)
    return _APT_OPTIONS.findall(shown.stdout)


def pip_settings() -> dict[str, str]:
    """Return pip's configuration here, from its files and the environment, as environment variables."""
    listed = subprocess.run(
        [sys.executable, "-m", "pip", "config", "list"], check=True, capture_output=True, text=True
    )
    settings: dict[str, str] = {}
    for line in listed.stdout.splitlines():  # those of the environment come first, and win
        name, _, value = line.partition("=")
        variable = "PIP_" + name.rpartition(".")[2].upper().replace("-", "_")
        settings.setdefault(variable, " ".join(str(ast.literal_eval(value)).split()))
    return settings


def pip_files() -> list[Path]:
    """Return the files and folders of this machine that pip's configuration names."""
    words = " ".join(pip_settings().values()).split()
    # The links of an index in a folder may lead out of it, to a folder beside it.
    indexes = [Path(urlsplit(word).path).parent for word in words if word.startswith("file://")]
    named = [Path(word) for word in words if word.startswith("/")]
    return sorted({path for path in (*indexes, *named) if path.exists()})
