"""The guard's verdict on a text: kinds, levels, findings."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from bot.domain.codes import Language

LONGEST = 4_000
"""Characters of all that a person says at once, in a line or in a form; the guard looks at no longer text.

The longest form takes 2,500 of them. The reader of a message refuses what is longer before looking into it: a
regular expression keeps the interpreter's lock, so that nobody else is served until it is done.
"""


class Level(StrEnum):
    """How far a text may go: pass on, ask the writer, or stop; in the order of severity."""

    PASS = "pass"  # noqa: S105 - a level, no password
    WARN = "warn"
    BLOCK = "block"


class FindingKind(StrEnum):
    """The kind of a finding (process.md D.2); stored as counts, never with the text."""

    HETU = "HETU"
    HETU_LIKE = "HETU_LIKE"
    DOB = "DOB"
    PHONE = "PHONE"
    EMAIL = "EMAIL"
    IBAN = "IBAN"
    ADDRESS = "ADDRESS"
    NAME = "NAME"
    INITIALS = "INITIALS"
    CASE_NO = "CASE_NO"
    REFNO = "REFNO"
    PLATE = "PLATE"
    URL = "URL"
    RARE = "RARE"
    SINGLE_CASE = "SINGLE_CASE"


REWORDED = frozenset({FindingKind.RARE, FindingKind.SINGLE_CASE})
"""What is no data by itself: a wider word stands for it only where one is sure to fit."""


class Redirect(StrEnum):
    """The channel for a matter that is no social report."""

    LASU = "LASU"  # a child may be in danger: child welfare notification, emergency social services
    ACUTE = "ACUTE"  # somebody's life or safety is at stake now: 112, emergency social services
    SPRO = "SPRO"  # an incident or a shortcoming in a service: HaiPro, SPro


@dataclass(frozen=True, kw_only=True)
class Spot:
    """The place in a text where a detector found something.

    Attributes:
        start, end: offsets into the text, as Python counts characters.
    """

    kind: FindingKind
    start: int
    end: int
    level: Level


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The guard's verdict on one text.

    Attributes:
        findings: in the order of the text; they never overlap.
        redirect: the channel for a single acute matter or an incident; None for a social report.
        language: the writer's.
    """

    findings: tuple[Spot, ...]
    redirect: Redirect | None = None
    language: Language = Language.FI

    @property
    def level(self) -> Level:
        """The most severe level of its findings."""
        levels = (finding.level for finding in self.findings)
        return max(levels, key=tuple(Level).index, default=Level.PASS)

    @property
    def kinds(self) -> tuple[FindingKind, ...]:
        """What was found, each once."""
        return tuple(dict.fromkeys(finding.kind for finding in self.findings))


Look: TypeAlias = Callable[[str], Verdict]
"""At a text, with all that is known of where it stands."""


def name_at(start: int, end: int) -> Spot:
    """The finding for a name."""
    return Spot(kind=FindingKind.NAME, start=start, end=end, level=Level.WARN)
