"""Carry out the steps of deploy/Containerfile in clean roots, without a container engine or a registry.

One thing is not the same as in the image: Debian's Python stands in for the image's own, which is newer. All
else is done as it is written: the steps are read from the file, not copied from it.
"""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from deploy.check import context
from deploy.check.containerfile import Stage, Step, read
from deploy.check.inside import PATH, Inside
from deploy.check.root import clean_root, enter

PROJECT = Path(__file__).parents[2]
PYTHON = ("python3", "python3-venv", "python-is-python3")
"""What stands in for the image's own Python."""


@dataclass(frozen=True, kw_only=True)
class Built:
    """An image that was carried out.

    Attributes:
        root: its files.
        stage: its last stage, which says how it is run.
        before: bytes in the root before its first step.
        after: bytes after its last.
    """

    root: Path
    stage: Stage
    before: int
    after: int

    @property
    def environment(self) -> dict[str, str]:
        """The variables that a container finds."""
        return self.stage.environment({"PATH": PATH})

    @property
    def user(self) -> str:
        """Whom it runs as, in numbers."""
        return self.stage.last("USER").words

    @property
    def folder(self) -> str:
        """Where it runs."""
        return self.stage.last("WORKDIR").words


@contextmanager
def built() -> Iterator[Built]:
    """Carry out all stages; RuntimeError says which step failed, and how."""
    *earlier, last = read(PROJECT / "deploy/Containerfile")
    with clean_root("image", PYTHON) as root:
        before = size(root)
        others: dict[str, Path] = {}
        with _stages(earlier, others):
            _carry_out(last, root, others)
        yield Built(root=root, stage=last, before=before, after=size(root))


def size(root: Path) -> int:
    """Bytes on the disk."""
    shown = subprocess.run(["du", "-s", "-B1", root], check=True, capture_output=True, text=True)
    return int(shown.stdout.split()[0])


@contextmanager
def _stages(stages: Sequence[Stage], done: dict[str, Path]) -> Iterator[None]:
    """Carry out the stages from which files are copied; their roots are there until the block ends."""
    if not stages:
        yield
        return
    first, *rest = stages
    with clean_root(f"image-{first.name}", PYTHON) as root:
        _carry_out(first, root, done)
        done[first.name] = root
        with _stages(rest, done):
            yield


def _carry_out(stage: Stage, root: Path, others: dict[str, Path]) -> None:
    folder, variables = "/", {"PATH": PATH}
    with enter(root) as inside:
        for step in stage.steps:
            print(f"  {stage.name or 'image'}: {step.name} {step.words[:90]}", flush=True)
            match step.name:
                case "WORKDIR":
                    folder = step.words
                    (root / folder.lstrip("/")).mkdir(parents=True, exist_ok=True)
                case "ENV":
                    variables = Stage(image="", name="", steps=[step]).environment(variables)
                case "RUN":
                    inside.run("sh", "-c", step.words, folder=folder, environment=variables)
                case "COPY":
                    _copied(step, root, folder, others, inside)
                case _:  # what is set for a container, which steps that come later do not see
                    pass


def _copied(step: Step, root: Path, folder: str, others: dict[str, Path], inside: Inside) -> None:
    *sources, target = step.words.split()
    there = root / str(Path(folder) / target).lstrip("/")
    if step.options.keys() - {"from"}:
        raise ValueError(f"COPY with {', '.join(step.options)} cannot be carried out here.")
    if name := step.options.get("from"):
        for source in sources:
            shutil.copytree(others[name] / source.lstrip("/"), there, symlinks=True, dirs_exist_ok=True)
    else:
        context.copy(PROJECT, sources, there, context.patterns(PROJECT / ".dockerignore"))
    inside.run("chown", "--recursive", "root:root", f"/{there.relative_to(root)}")
