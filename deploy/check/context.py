"""What a build of the image may see of the project: its folder without what .dockerignore names."""

import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path


def patterns(ignore: Path) -> list[str]:
    """Return the patterns of a .dockerignore, in their order; the last one that fits decides."""
    lines = (line.strip() for line in ignore.read_text().splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def is_seen(path: str, rules: Sequence[str]) -> bool:
    """Tell whether a path of the project, ``bot/app.py``, is part of the context.

    A pattern also fits everything below what it names, as Docker and Podman have it.
    """
    seen = True
    for rule in rules:
        if re.fullmatch(_expression(rule.removeprefix("!")) + "(/.*)?", path):
            seen = rule.startswith("!")
    return seen


def files(project: Path, rules: Sequence[str]) -> Iterator[Path]:
    """Every file of the context, relative to the project."""
    tops = [top for top in sorted(project.iterdir()) if is_seen(top.name, rules)]
    for top in tops:
        for file in [top] if top.is_file() else sorted(top.rglob("*")):
            path = file.relative_to(project)
            if file.is_file() and is_seen(path.as_posix(), rules):
                yield path


def copy(project: Path, sources: Sequence[str], target: Path, rules: Sequence[str]) -> None:
    """Copy as COPY does: of a folder its contents, of several files each into ``target``.

    FileNotFoundError for a source that the context does not have.
    """
    for source in sources:
        found = [path for path in files(project, rules) if path.is_relative_to(source)]
        if not found:
            raise FileNotFoundError(f"COPY {source}: .dockerignore hides it, or it is not there.")
        for path in found:
            below = path.relative_to(source) if (project / source).is_dir() else Path(path.name)
            there = target / below
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(project / path, there)


def _expression(pattern: str) -> str:
    """A pattern as a regular expression: ``**/`` any folders, ``*`` and ``?`` within one name."""
    written = re.escape(pattern).replace(r"\*\*/", "(.*/)?")
    return written.replace(r"\*", "[^/]*").replace(r"\?", "[^/]")
