"""The observation form of process.md B.1 to B.3, as data."""

from collections.abc import Iterable
from typing import Any

from bot.domain import codes
from bot.domain.fate import Fate
from bot.domain.questionnaire import AnswerKind, FormStep, Question, Questionnaire

WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD = "COUNTY", "SEVERAL", "NOT_TOLD"
AREA_CODES = (WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD)
"""The areas that are not a municipality."""


def observation_form(municipalities: Iterable[str] = ()) -> Questionnaire:
    """The form of process.md B.1 to B.3 with one county's municipalities as areas."""
    step = FormStep
    return Questionnaire(
        (
            _choice("type", step.TYPE, codes.ObservationType, required=True, searched=True),
            Question(
                key="text",
                kind=AnswerKind.TEXT,
                step=step.TEXT,
                required=True,
                shortest=20,
                longest=1500,
                searched=True,
            ),
            _choice("source", step.TEXT, codes.Source, detail=True, own=True),
            _choice("need_main", step.NEED, codes.Need, labels="need", required=True, searched=True),
            _two(
                "need_other",
                step.NEED,
                codes.Need,
                labels="need",
                others_than="need_main",
                detail=True,
                searched=True,
            ),
            _choice(
                "service_task",
                step.NEED,
                codes.ServiceTask,
                labels="service-task",
                required=True,
                remembered=True,
                searched=True,
            ),
            _two(
                "target_group",
                step.NEED,
                codes.TargetGroup,
                labels="target-group",
                detail=True,
                searched=True,
            ),
            _choice(
                "area",
                step.PLACE,
                (*municipalities, *AREA_CODES),
                required=True,
                remembered=True,
                searched=True,
            ),
            _choice("extent", step.PLACE, codes.Extent, required=True),
            _choice("trend", step.PLACE, codes.Trend, detail=True),
            _two("sector", step.SECTOR, codes.Sector, required=True),
            _two("aspect", step.SECTOR, codes.Aspect, detail=True, searched=True),
            Question(key="tried", kind=AnswerKind.TEXT, step=step.ACTION),
            Question(key="proposal", kind=AnswerKind.TEXT, step=step.ACTION),
            _choice("actor", step.ACTION, codes.Actor, own=True, searched=True),
            _choice(
                "reporter_mode",
                step.SUMMARY,
                codes.ReporterMode,
                labels="reporter-mode",
                required=True,
                becomes=Fate.ENVELOPE,
            ),
            Question(key="quote_ok", kind=AnswerKind.YES_NO, step=step.SUMMARY, becomes=Fate.OF_WORDS),
        )
    )


def _choice(key: str, step: FormStep, choices: Iterable[str], **more: Any) -> Question:
    return Question(key=key, kind=AnswerKind.CHOICE, step=step, choices=tuple(choices), **more)


def _two(key: str, step: FormStep, choices: Iterable[str], **more: Any) -> Question:
    """Return a question of which two answers at most are chosen."""
    return Question(key=key, kind=AnswerKind.CHOICES, step=step, choices=tuple(choices), most=2, **more)
