"""A copy of the code in which a recipe is tried, and what is run in it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from playground.runner import ROOT
from tests.test_tables import PACKAGES


def copied(root: Path) -> Path:
    """Copy the product and its tests into a folder; returns the folder."""
    without = shutil.ignore_patterns("node_modules", "golden", "__pycache__")
    for package in (*PACKAGES, "tests"):
        shutil.copytree(ROOT / package, root / package, ignore=without, dirs_exist_ok=True)
    shutil.copy(ROOT / "pyproject.toml", root)
    return root


def extended(root: Path, more: Mapping[str, str]) -> None:
    """Write more at the end of files of a copy."""
    for name, text in more.items():
        with (root / name).open("a", encoding="utf-8") as file:
            file.write(text)


def changed(root: Path, name: str, old: str, new: str) -> None:
    """Put other words into a file of a copy, in the place of some that must be there."""
    before = (root / name).read_text("utf-8")
    assert old in before, f"{name} has no {old!r}"
    (root / name).write_text(before.replace(old, new), "utf-8")


def ran(copy: Path, *line: str) -> subprocess.CompletedProcess[str]:
    """Run a Python module in a copy."""
    return subprocess.run(
        [sys.executable, "-m", *line],
        check=False,
        capture_output=True,
        text=True,
        timeout=240,
        cwd=copy,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(copy), "HAVAINTO_LOCAL": "1"},
    )
