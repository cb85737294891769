"""Do what a page says, one block after the other, and keep what came of each."""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from deploy.check.inside import Inside
from deploy.check.page import Block, Kind, asked_for, not_seen
from deploy.check.people import People

ONLINE = re.compile(r"^apt-get ", re.MULTILINE)
"""What needs a network beside loopback: Debian's packages come from somewhere."""

CODE = re.compile(r"\b[A-Z0-9]{4}-[A-Z0-9]{4}\b")
SECONDS = 600
"""For one block."""


class How(StrEnum):
    """How a block was done."""

    VERBATIM = "verbatim"
    ONLINE = "verbatim, with the machine's network"
    VALUES = "with the check's own values"
    TEAMS = "by the stand-in for Teams"
    TENANT = "not run: it needs a real tenant"


class Stopped(Exception):  # noqa: N818 - says what became of the walk
    """A block did not do what the page says; the message has its output."""


@dataclass(frozen=True, kw_only=True)
class Done:
    """One block, how it was done, and how many seconds it took."""

    block: Block
    how: How
    seconds: float
    output: str


@dataclass
class Walk:
    """Somebody who follows a page.

    Attributes:
        inside: the server, in its own network.
        online: the same server, in this machine's network.
        people: who acts in Teams.
        values: name → the check's own value.
        done: every block so far.
    """

    inside: Inside
    online: Inside
    people: People
    values: Mapping[str, str]
    done: list[Done] = field(default_factory=list)

    def follow(self, block: Block) -> None:
        """Do one block; Stopped when it fails, or shows something else than the page says."""
        began = time.monotonic()
        how = self._how(block)
        output = self._do(block, how)
        if missing := not_seen(block.seen, output):
            raise Stopped(f"{_where(block)}: the page says that one sees {missing}; it was\n{output}")
        self.done.append(Done(block=block, how=how, seconds=time.monotonic() - began, output=output))

    def _do(self, block: Block, how: How) -> str:
        if how in {How.VERBATIM, How.ONLINE}:
            return self._run(block)
        return self._write(block) if how is How.TEAMS else ""

    @staticmethod
    def _how(block: Block) -> How:
        if block.kind is Kind.RUN:
            return How.ONLINE if ONLINE.search(block.text) else How.VERBATIM
        return {Kind.VALUES: How.VALUES, Kind.TENANT: How.TENANT, Kind.TEAMS: How.TEAMS}[block.kind]

    def _run(self, block: Block) -> str:
        """Run a block in a shell of its own: a reader's has the values too, and goes on after an error."""
        asked = asked_for(block)
        known = [f"{name}={_quoted(value)}" for name, value in self.values.items() if name not in asked]
        shell = [
            "timeout",
            str(SECONDS),
            "bash",
            "-euo",
            "pipefail",
            "-c",
            "\n".join([*known, "exec 2>&1", block.text]),
        ]
        where = self.online if ONLINE.search(block.text) else self.inside
        ended = where.run(
            *shell, folder="/root", check=False, said="".join(f"{self.values[name]}\n" for name in asked)
        )
        if ended.returncode:
            raise Stopped(f"{_where(block)} ended with {ended.returncode}:\n{ended.stdout}{ended.stderr}")
        return ended.stdout

    def _write(self, block: Block) -> str:
        """Write in Teams: in the channel what is said to Havainto there, else as a worker's observation."""
        try:
            if block.text.startswith("@Havainto "):
                return self.people.do("write", line=CODE.sub(self._code(), block.text))
            return self.people.do("file", line=block.text)
        except RuntimeError as failed:
            raise Stopped(f"{_where(block)}: {failed}") from failed

    def _code(self) -> str:
        """Return the newest code that a block showed."""
        shown = (found for done in reversed(self.done) for found in CODE.findall(done.output))
        return next(shown, "NONE-SEEN")


def online_of(inside: Inside) -> Inside:
    """Return a booted root as it is, but in this machine's network."""
    return replace(inside, spaces=tuple(space for space in inside.spaces if space != "--net"))


def table(done: list[Done]) -> list[str]:
    """Return the lines of a table of what was done."""
    rows = [("step", "line", "done", "seconds")]
    rows += [(one.block.step, str(one.block.line), one.how, f"{one.seconds:.1f}") for one in done]
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    ]


def _where(block: Block) -> str:
    return f"Step {block.step}, the block at line {block.line}"


def _quoted(value: str) -> str:
    return "'" + value.replace("'", "'\\''") + "'"
