"""Read a Containerfile: its stages, their steps, and what becomes of the last one."""

import json
import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Step:
    """One instruction with the words after it; ``COPY``'s and ``HEALTHCHECK``'s options are apart."""

    name: str
    words: str
    options: Mapping[str, str] = field(default_factory=dict)

    @property
    def listed(self) -> list[str]:
        """The words of an instruction in its exec form, a JSON list; ValueError or TypeError for another."""
        written: Any = json.loads(self.words)
        if not isinstance(written, list):
            raise TypeError(f"{self.name} has no JSON list: a shell would stand between it and signals.")
        return [str(word) for word in written]


@dataclass(frozen=True, kw_only=True)
class Stage:
    """What is built on one image."""

    image: str
    name: str
    steps: Sequence[Step]

    def all(self, name: str) -> list[Step]:
        """The steps of one kind, in their order."""
        return [step for step in self.steps if step.name == name]

    def last(self, name: str) -> Step:
        """The last of a kind, which counts; LookupError where there is none."""
        return self.all(name)[-1]

    def environment(self, before: Mapping[str, str]) -> dict[str, str]:
        """The variables that the stage sets, on top of those of its image."""
        variables = dict(before)
        for step in self.all("ENV"):
            for name, _, value in (word.partition("=") for word in shlex.split(step.words)):
                variables[name] = Template(value).substitute(variables)
        return variables

    @property
    def command(self) -> list[str]:
        """What a container runs."""
        return [*self.last("ENTRYPOINT").listed, *self.last("CMD").listed]

    @property
    def health_check(self) -> list[str]:
        """What tells whether it is well."""
        return Step(name="HEALTHCHECK", words=self.last("HEALTHCHECK").words.removeprefix("CMD ")).listed


def read(file: Path) -> list[Stage]:
    """Return the stages of a Containerfile; ValueError for an instruction that this reader does not know."""
    stages: list[Stage] = []
    for step in map(_step, _lines(file.read_text())):
        if step.name == "FROM":
            image, _, name = step.words.partition(" AS ")
            stages.append(Stage(image=image, name=name, steps=[]))
        else:
            stages[-1] = Stage(**{**vars(stages[-1]), "steps": [*stages[-1].steps, step]})
    return stages


GOES_ON = "\\"
KNOWN = frozenset(
    (
        *("FROM", "RUN", "COPY", "ENV", "USER", "WORKDIR", "LABEL", "EXPOSE", "VOLUME", "STOPSIGNAL"),
        *("HEALTHCHECK", "ENTRYPOINT", "CMD"),
    )
)


def _step(line: str) -> Step:
    name, _, words = line.partition(" ")
    if name not in KNOWN:
        raise ValueError(f"{name} is not among the instructions that deploy-check can carry out.")
    options = {}
    while words.startswith("--"):
        option, _, words = words.partition(" ")
        key, _, value = option[2:].partition("=")
        options[key] = value
    return Step(name=name, words=words.strip(), options=options)


def _lines(text: str) -> Iterator[str]:
    """Whole instructions: comments left out, lines joined that end with a backslash."""
    begun = ""
    for line in (line.strip() for line in text.splitlines()):
        if line and not line.startswith("#"):
            begun = " ".join(filter(None, (begun, line.removesuffix(GOES_ON).strip())))
            if not line.endswith(GOES_ON):
                yield begun
                begun = ""
