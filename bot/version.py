"""The version of this copy: pyproject.toml is the one place where it is written."""

import tomllib
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed
from pathlib import Path

NAME = "havainto"
_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def version(project: Path = _PROJECT) -> str:
    """Return the version of the sources that run, or as it was installed; "unknown" without both.

    Args:
        project: pyproject.toml beside the code: a checkout and an image have it, an installed wheel does not.
    """
    if project.is_file():
        found = tomllib.loads(project.read_text("utf-8")).get("project", {})
        if found.get("name") == NAME:
            return str(found["version"])
    try:
        return installed(NAME)
    except PackageNotFoundError:
        return "unknown"
