"""The page that a program can follow: its steps, what is run, what is seen.

In docs/guides/install.md a fenced block says by the words behind its fence what it is:

- ``sh``: run on the server, as root, in one shell after the other.
- ``sh values``: the reader's own values, which every later block uses.
- ``sh tenant``: run where somebody is signed in to a real tenant.
- ``text``: what the block before it shows, in this order; ``…`` stands for anything.
- ``text Teams``: what somebody writes in Teams.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs/guides/install.md"


class Kind(StrEnum):
    """What a block is, as it stands behind its fence."""

    RUN = "sh"
    VALUES = "sh values"
    TENANT = "sh tenant"
    SEEN = "text"
    TEAMS = "text Teams"


@dataclass(frozen=True, kw_only=True)
class Block:
    """One thing to do.

    Attributes:
        step: the heading of its step, with its number.
        kind: anything but SEEN.
        text: its lines.
        seen: the lines that it shows; "" when the page does not say.
        line: where it stands on the page, from 1.
    """

    step: str
    kind: Kind
    text: str
    seen: str = ""
    line: int


_STEP = re.compile(r"^## (?P<step>[0-9]+\. .+)$")
_FENCE = re.compile(r"^ *```(?P<kind>.*)$")
_VALUE = re.compile(r"^(?P<name>[A-Z_]+)=", re.MULTILINE)
_ROW = re.compile(r"^\| (?P<names>`[A-Z_]+`(?:, `[A-Z_]+`)*) \|", re.MULTILINE)
_READ = re.compile(r"^read -rsp '[^']*' (?P<name>[A-Z_]+)", re.MULTILINE)


def blocks(page: str) -> list[Block]:
    """Return what a page tells to do, in order; ValueError names a fence of another kind and its line."""
    found: list[Block] = []
    step, opened = "", None
    lines: list[str] = []
    for number, line in enumerate(page.splitlines(), 1):
        if opened is None and (heading := _STEP.match(line)):
            step = heading["step"]
        if not (fence := _FENCE.match(line)):
            lines.append(line)
        elif opened is None:
            opened, lines = (number, fence["kind"]), []
        else:
            _add(found, step, opened, "\n".join(lines))
            opened = None
    return found


def _add(found: list[Block], step: str, opened: tuple[int, str], text: str) -> None:
    line, written = opened
    if written not in set(Kind):
        raise ValueError(f"line {line}: a block of the kind {written!r}; write one of {', '.join(Kind)}")
    if written == Kind.SEEN:
        if not found or found[-1].step != step or found[-1].seen:
            raise ValueError(f"line {line}: no block before it shows this")
        last = found.pop()
        found.append(Block(step=step, kind=last.kind, text=last.text, seen=text, line=last.line))
    else:
        found.append(Block(step=step, kind=Kind(written), text=text, line=line))


def steps(page: str) -> list[str]:
    """Return the headings of the steps, with their numbers."""
    return [found["step"] for line in page.splitlines() if (found := _STEP.match(line))]


def explained(page: str) -> list[str]:
    """Return the names of the values that the page's table explains."""
    return _ROW.findall(page)


def values(told: list[Block]) -> list[str]:
    """Return the names that the reader gives values, in blocks of the kind VALUES or when asked."""
    of_blocks = [name for one in told if one.kind is Kind.VALUES for name in _VALUE.findall(one.text)]
    return of_blocks + [name for one in told for name in asked_for(one)]


def asked_for(block: Block) -> list[str]:
    """Return the names that a block asks its reader for, with ``read``."""
    return _READ.findall(block.text)


def not_seen(seen: str, output: str) -> list[str]:
    """Return the lines of a page that its block's output lacks, or has in another order."""
    lines = [" ".join(line.split()) for line in output.splitlines()]
    missing, at = [], 0
    for wanted in filter(None, (" ".join(line.split()) for line in seen.splitlines())):
        pattern = re.compile(".*".join(map(re.escape, wanted.split("…"))))
        hit = next((n for n in range(at, len(lines)) if pattern.fullmatch(lines[n])), None)
        if hit is None:
            missing.append(wanted)
        else:
            at = hit + 1
    return missing
