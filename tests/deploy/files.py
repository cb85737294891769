"""The files of deploy/, as the tests read them."""

import re
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

PROJECT = Path(__file__).parents[2]
DEPLOY = PROJECT / "deploy"
GUIDE = (PROJECT / "docs/guides/administrator.md").read_text(encoding="utf-8")

UNIT = (DEPLOY / "systemd/havainto.service").read_text()
PROXY = (DEPLOY / "nginx/havainto.conf").read_text()
UPSTREAMS = {
    name: (DEPLOY / "nginx" / name).read_text()
    for name in ("havainto-upstream.conf", "compose-upstream.conf")
}
COMPOSE: dict[str, Any] = YAML(typ="safe").load(DEPLOY / "compose.yaml")
SERVICES: dict[str, Any] = COMPOSE["services"]


FOLDERS = (DEPLOY, DEPLOY / "systemd", DEPLOY / "nginx")
WRITTEN = [
    path for folder in FOLDERS for path in sorted(folder.iterdir()) if path.is_file() and path.suffix != ".py"
]
"""What an administrator uses; what checks it is a program, and left out."""


def of_unit(name: str) -> list[str]:
    """The values that the unit gives to one of its settings."""
    return re.findall(rf"^{name}=(.*)$", UNIT, re.MULTILINE)


def seconds(text: str, name: str) -> float:
    """A time of nginx's, in seconds."""
    found = re.search(rf"^\s*{name} (\d+)s;", text, re.MULTILINE)
    assert found, name
    return float(found[1])
