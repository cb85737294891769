"""The source tree of a release: which commit it is, whether it may be released, and its files."""

import json
import re
import subprocess
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PACKAGES = ("bot", "dialogs", "storage", "scheduler", "manifest")
"""What a wheel holds."""

_LABEL = re.compile(r'org\.opencontainers\.image\.version="([^"]+)"')


class NotReleased(Exception):  # noqa: N818 - says what is so
    """Nothing is released; the message says why, one reason a line, and what to do."""


@dataclass(frozen=True, kw_only=True)
class Tree:
    """What is released.

    Attributes:
        version: of pyproject.toml, the one place where it is written.
        commit: its whole name.
        epoch: seconds since 1970 of the commit, the time of every file that is made.
        trial: whether CHANGELOG.md calls the version unreleased.
        files: every file of the commit, from the root.
    """

    version: str
    commit: str
    epoch: int
    trial: bool
    files: frozenset[str]


def read(root: Path = ROOT) -> Tree:
    """Read the tree of the last commit.

    Raises:
        NotReleased: something is not committed, or the version is not the same everywhere.
    """
    version = version_of(root)
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    wrong = obstacles(
        version=version,
        changelog=changelog,
        elsewhere=versions_elsewhere(root),
        uncommitted=git(root, "status", "--porcelain").splitlines(),
    )
    if wrong:
        raise NotReleased("\n".join(wrong))
    return Tree(
        version=version,
        commit=git(root, "rev-parse", "HEAD").strip(),
        epoch=int(git(root, "log", "-1", "--format=%ct")),
        trial=heading(changelog, version).endswith("(unreleased)"),
        files=frozenset(git(root, "ls-files", "-z").split("\0")) - {""},
    )


def version_of(root: Path) -> str:
    """Return the version that pyproject.toml names."""
    version: str = tomllib.loads((root / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    return version


def versions_elsewhere(root: Path) -> dict[str, str]:
    """Return the versions that other files name, by path: what Teams is told, and the image's label."""
    manifest, image = root / "manifest" / "manifest.json", root / "deploy" / "Containerfile"
    found = {"manifest/manifest.json": str(json.loads(manifest.read_text("utf-8"))["version"])}
    if image.exists() and (label := _LABEL.search(image.read_text("utf-8"))):
        found["deploy/Containerfile"] = label[1]
    return found


def obstacles(
    *, version: str, changelog: str, elsewhere: Mapping[str, str], uncommitted: list[str]
) -> list[str]:
    """List what speaks against a release, each with what to do about it."""
    wrong = []
    if uncommitted:
        wrong.append(
            "The tree is not clean: commit or remove what git status names: "
            + ", ".join(line[3:] for line in uncommitted[:5])
        )
    if not heading(changelog, version):
        wrong.append(f"CHANGELOG.md has no chapter {version}: write what it brings.")
    wrong += [
        f"{file} says {other}, pyproject.toml {version}: write one number in both."
        for file, other in elsewhere.items()
        if other != version
    ]
    return wrong


def heading(changelog: str, version: str) -> str:
    """Return the heading of a version's chapter; empty when there is none."""
    found = re.search(rf"^## {re.escape(version)}(?: .*)?$", changelog, re.MULTILINE)
    return found[0] if found else ""


def export(root: Path, tree: Tree, folder: Path) -> None:
    """Write the commit's files into a folder, with the same modes on every machine."""
    folder.mkdir()
    archive = subprocess.run(
        ["git", "-c", "tar.umask=0022", "archive", "--format=tar", tree.commit],
        cwd=root,
        check=True,
        capture_output=True,
    )
    subprocess.run(["tar", "--extract", "--directory", folder], input=archive.stdout, check=True, umask=0o022)


def git(root: Path, *arguments: str) -> str:
    """Run git and return what it says."""
    return subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, text=True).stdout
