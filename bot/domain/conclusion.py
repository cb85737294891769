"""A conclusion of a year or a council term: a line of the plan part of its report."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.fate import Fate, declared
from bot.domain.proposal import YES_NO
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire

CONCLUSION_FORM = Questionnaire(
    (
        Question(key="goal", kind=AnswerKind.TEXT, shortest=5, longest=200, required=True),
        Question(key="action", kind=AnswerKind.TEXT, shortest=5, longest=300, required=True),
        Question(key="responsible", kind=AnswerKind.TEXT, longest=100),
        Question(key="measure", kind=AnswerKind.TEXT, longest=300),
        Question(key="timetable", kind=AnswerKind.TEXT, longest=60),
        Question(key="preventive", kind=AnswerKind.CHOICE, choices=YES_NO),
        Question(key="cost", kind=AnswerKind.TEXT, longest=200),
    )
)
"""What is asked of a conclusion; only goal and action are needed to begin."""

FIELDS = tuple(question.key for question in CONCLUSION_FORM.questions)
TEXTS = tuple(one.key for one in CONCLUSION_FORM.questions if one.kind is AnswerKind.TEXT)
"""The fields into which people write."""

_NOTHING: dict[str, Any] = dict.fromkeys(FIELDS, "")
MOST = 20
"""So many conclusions a period has at most: what is to be followed has to be few."""


@dataclass(frozen=True, kw_only=True)
class Conclusion:
    """What the working group concludes of a period.

    Attributes:
        period: the key of a year or a term.
        number: running within the period.
        goal, action, responsible, timetable, cost: in the group's words; empty where nothing was said.
        measure: an indicator, where it stands and where it should be.
        preventive: ``YES``, ``NO`` or empty.
    """

    id: str
    period: str
    number: int
    goal: str
    action: str
    responsible: str
    measure: str
    timetable: str
    preventive: str
    cost: str
    version: int = 1

    @property
    def words(self) -> tuple[str, ...]:
        """All that people wrote, without what is empty."""
        return tuple(filter(None, (getattr(self, key) for key in TEXTS)))


CONCLUSION_FATES = declared(
    Conclusion,
    {
        Fate.ENVELOPE: "id period number version",
        Fate.OFFICIAL: "goal action responsible measure timetable preventive cost",
    },
)


def entered(conclusion: Conclusion | None) -> dict[str, Any]:
    """Return the form's answers as they stand; none of a new one."""
    return {key: getattr(conclusion, key) for key in FIELDS} if conclusion else {}


def begun(id_: str, period: str, number: int, said: Mapping[str, object]) -> Conclusion:
    """Return a new conclusion.

    Raises:
        Refusal: goal or action is missing, a field is not known, or one is too long.
    """
    empty = Conclusion(id=id_, period=period, number=number, **_NOTHING)
    return changed(empty, {"goal": "", "action": "", **said})


def changed(conclusion: Conclusion, said: Mapping[str, object]) -> Conclusion:
    """Return a conclusion with some fields changed; raises Refusal as :func:`begun` does."""
    if any(key not in FIELDS for key in said):
        raise Refusal("conclusion-field-unknown", fields=tuple(f"conclusion-{key}" for key in FIELDS))
    answers: dict[str, Any] = {key: _accepted(key, value) for key, value in said.items()}
    return replace(conclusion, **answers)


def _accepted(key: str, value: object) -> str:
    answer: Answer = CONCLUSION_FORM.accept(key, value, field=f"conclusion-{key}")
    return str(answer or "")
