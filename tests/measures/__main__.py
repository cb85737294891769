"""Print the measures of two checkouts side by side: ``python -m tests.measures [before] [after]``.

Each is a folder or a commit; without them, issue 13's first commit stands beside the folder of this file.
"""

import argparse
import io
import os
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.measures.source import Source, circles, two_way

HERE = Path(__file__).parents[2]
FIRST_COMMIT = "7a44364"
CODED = ("trend", "aspect", "need_other")
"""Optional questions whose key means nothing else in the code."""
REPORT = "oversee|oversight"
"""A report that only reads: the officer's view."""

AIMS = {
    "lines of code": "4,500 fewer",
    "files of code": "80 fewer",
    "golden files": "four a scene",
    "golden files a scene": "4",
    "lines of golden files": "≤ 65,000",
    "own frames between the door and the answer to `omat`": "≤ 6",
    "files that name an optional question (least, most)": "≤ 3",
    "files that speak of a read-only report": "≤ 5",
    "two-way imports": "0",
    "circles of imports": "0",
    "imports": "",
    "public functions with seven or more arguments": "≤ 5",
}


def measured(root: Path) -> dict[str, str]:
    """Each measure of a checkout, by its name in ``AIMS``."""
    source, imports = Source(root), Source(root).imports()
    golden = source.golden()
    scenes = {path.name.partition(".")[0] for path in golden}
    questions = [len(source.naming(question)) for question in CODED]
    figures = (
        source.lines(),
        len(source.files),
        len(golden),
        round(len(golden) / len(scenes), 1),
        sum(len(path.read_bytes().splitlines()) for path in golden),
        len(frames(root)) - 2,  # strictly between the first and the last
        f"{min(questions)}, {max(questions)}",
        len(source.speaking_of(REPORT)),
        len(two_way(imports)),
        len(circles(imports)),
        len(imports),
        len(source.long_signatures()),
    )
    return {name: _shown(figure) for name, figure in zip(AIMS, figures, strict=True)}


def frames(root: Path) -> list[str]:
    """The own frames of a turn, see ``tests/measures/frames.py``; of this checkout's script, in that one."""
    script = Path(__file__).with_name("frames.py")
    told = subprocess.run(
        [sys.executable, "-P", script],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(root)},
        check=True,
        capture_output=True,
        text=True,
    )
    return [line for line in told.stdout.splitlines() if ".py " in line]


@contextmanager
def checkout(named: str) -> Iterator[Path]:
    """The folder that is named, or a temporary one with the commit that is."""
    if Path(named).is_dir():
        yield Path(named).resolve()
        return
    packed = subprocess.run(
        ["git", "archive", named],  # noqa: S607 - whichever git is at hand
        cwd=HERE,
        check=True,
        capture_output=True,
    ).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder).resolve()


def table(before: dict[str, str], after: dict[str, str]) -> str:
    """A table in Markdown."""
    rows = [f"| {name} | {before[name]} | {after[name]} | {aim} |" for name, aim in AIMS.items()]
    return "\n".join(["| | before | after | aim |", "|---|---|---|---|", *rows])


def _shown(figure: float | str) -> str:
    return f"{figure:,}" if isinstance(figure, int) else str(figure)


def main() -> None:
    """Measure both, and print."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("before", nargs="?", default=FIRST_COMMIT)
    asked.add_argument("after", nargs="?", default=str(HERE))
    given = asked.parse_args()
    with checkout(given.before) as before, checkout(given.after) as after:
        print(table(measured(before), measured(after)))  # noqa: T201 - for the person at the terminal


if __name__ == "__main__":
    main()
