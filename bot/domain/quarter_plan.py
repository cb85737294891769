"""What the coordinator proposes for an area's next quarter, in words for its report."""

import re
from dataclasses import dataclass
from datetime import datetime

from bot.domain.codes import Language
from bot.domain.fate import Fate, declared
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire

PLAN_FORM = Questionnaire(
    (Question(key="quarter_plan", kind=AnswerKind.TEXT, shortest=10, longest=600, required=True),)
)
"""One proposal a line."""

MOST_LINES = 5

_BULLET = re.compile(r"^[\s*\u2022\u00b7\u2013\u2014-]+")
"""What a line of a list begins with."""


@dataclass(frozen=True, kw_only=True)
class QuarterPlan:
    """The proposals of one area and quarter; there is one of each.

    Attributes:
        area: a municipality's Finnish name, a group's name, or ``COUNTY``.
        period: the key of the quarter in whose report it stands, not of the one that it is for.
        language: in which it was written; nothing is translated.
        words: as they were written, one proposal a line.
    """

    id: str
    area: str
    period: str
    language: Language
    words: str
    written_at: datetime
    version: int = 1

    @property
    def lines(self) -> tuple[str, ...]:
        """One proposal each, without what a list begins with."""
        said = (_BULLET.sub("", line).strip() for line in self.words.splitlines())
        return tuple(line for line in said if line)


PLAN_FATES = declared(
    QuarterPlan,
    {
        Fate.ENVELOPE: "id area period language written_at version",
        Fate.OFFICIAL: "words",
    },
)
