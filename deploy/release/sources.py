"""The sdist and the wheel, from an export of the commit, with setuptools as the lock file has it."""

import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path

from deploy.release.packing import pack
from deploy.release.tree import PACKAGES, NotReleased, Tree

_BUILD = "import sys; from setuptools import build_meta as b; print(getattr(b, sys.argv[1])(sys.argv[2]))"
LEFT_OUT = frozenset({".gitignore", ".pre-commit-config.yaml", ".editorconfig"})
"""Files of the repository that mean nothing outside of it."""


def build(export: Path, tree: Tree, folder: Path) -> tuple[Path, Path]:
    """Build the sdist of an export, and the wheel from that sdist; returns both.

    Raises:
        NotReleased: a file of the commit is in neither where it should be.
    """
    with tempfile.TemporaryDirectory(prefix="havainto-release-") as scratch:
        made = _run("build_sdist", export, Path(scratch), tree)
        with tarfile.open(made) as archive:
            archive.extractall(scratch, filter="data")
        (unpacked,) = [one for one in Path(scratch).iterdir() if one.is_dir()]
        sdist = folder / made.name
        pack(sdist, unpacked, name=unpacked.name, epoch=tree.epoch)
        wheel = _run("build_wheel", unpacked, folder, tree)
    lacking = missing(tree, names_in_sdist(sdist), names_in_wheel(wheel))
    if lacking:
        raise NotReleased("\n".join(lacking))
    return sdist, wheel


def names_in_sdist(path: Path) -> frozenset[str]:
    """Return what an sdist holds, from its root."""
    with tarfile.open(path) as archive:
        return frozenset(name.partition("/")[2] for name in archive.getnames())


def names_in_wheel(path: Path) -> frozenset[str]:
    """Return what a wheel holds."""
    with zipfile.ZipFile(path) as archive:
        return frozenset(archive.namelist())


def missing(tree: Tree, in_sdist: frozenset[str], in_wheel: frozenset[str]) -> list[str]:
    """Name the files that the sdist or the wheel lacks, a licence apart, which has a place of its own."""
    of_packages = {
        name
        for name in tree.files
        if name.split("/", 1)[0] in PACKAGES and "/" in name and not name.endswith("/LICENSE.txt")
    }
    by_sdist, by_wheel = sorted(tree.files - LEFT_OUT - in_sdist), sorted(of_packages - in_wheel)
    return [
        *(f"The sdist lacks {name}: see MANIFEST.in." for name in by_sdist),
        *(f"The wheel lacks {name}: see package-data in pyproject.toml." for name in by_wheel),
    ]


def _run(hook: str, source: Path, target: Path, tree: Tree) -> Path:
    """Let setuptools build; isolated from whatever PYTHONPATH says, at the commit's time."""
    done = subprocess.run(
        [sys.executable, "-P", "-c", _BUILD, hook, target],
        cwd=source,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(tree.epoch), "PYTHONHASHSEED": "0"},
        check=False,
        capture_output=True,
        text=True,
        umask=0o022,  # a wheel holds the modes of its files
    )
    if done.returncode:
        raise NotReleased(f"setuptools could not build:\n{done.stderr[-2000:]}")
    return target / done.stdout.splitlines()[-1]
