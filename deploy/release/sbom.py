"""The list of parts as CycloneDX JSON, of an environment into which nothing but the release was installed."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from deploy.release.packing import sha256
from deploy.release.tree import NotReleased, Tree

SPEC = "1.6"


def make(python: Path, export: Path, wheels: list[Path], tree: Tree) -> str:
    """Describe an environment, with the checksum of each wheel that it came from.

    Raises:
        NotReleased: a part came from no wheel of ours, or the result is not valid.
    """
    options = ["--output-reproducible", "--spec-version", SPEC, "--output-format", "JSON"]
    options += ["--pyproject", str(export / "pyproject.toml")]
    done = subprocess.run(
        [sys.executable, "-m", "cyclonedx_py", "environment", *options, python],
        env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.epoch)},
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode:
        raise NotReleased(f"cyclonedx-py could not list the parts:\n{done.stderr[-2000:]}")
    bom = json.loads(done.stdout)
    add_hashes(bom, {distribution(one): sha256(one) for one in wheels})
    written = json.dumps(bom, indent=2, sort_keys=True) + "\n"
    if why := invalid(written):
        raise NotReleased(f"The list of parts is no CycloneDX {SPEC}: {why}")
    return written


def add_hashes(bom: dict[str, Any], known: Mapping[tuple[str, str], str]) -> None:
    """Add the checksum of each part's wheel.

    Raises:
        NotReleased: a part is none of these wheels, or a wheel is no part.
    """
    parts = {(normal(one["name"]), one["version"]): one for one in bom["components"]}
    if apart := sorted({*parts} ^ {*known}):
        raise NotReleased(f"The list of parts and the wheels differ in {', '.join(map(' '.join, apart))}.")
    for part, one in parts.items():
        one["hashes"] = [{"alg": "SHA-256", "content": known[part]}]


def invalid(written: str) -> str | None:
    """Return what the schema says against a list of parts; None when it is valid."""
    from cyclonedx.schema import SchemaVersion  # noqa: PLC0415 - a second, which no other command waits for
    from cyclonedx.validation.json import JsonStrictValidator  # noqa: PLC0415 - the same

    found = JsonStrictValidator(SchemaVersion.from_version(SPEC)).validate_str(written)
    return None if found is None else str(found)


def distribution(wheel: Path) -> tuple[str, str]:
    """Return name and version of a wheel, as its file name has them."""
    name, version = wheel.name.split("-")[:2]
    return normal(name), version


def normal(name: str) -> str:
    """Return a package's name as comparisons have it."""
    return re.sub(r"[-_.]+", "-", name).lower()
