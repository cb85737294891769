"""The observation form of process.md B.1 to B.3, as data."""

from collections.abc import Iterable

from bot.domain import codes
from bot.domain.fate import Fate
from bot.domain.questionnaire import AnswerKind, FormStep, Question, Questionnaire

WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD = "COUNTY", "SEVERAL", "NOT_TOLD"
AREA_CODES = (WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD)
"""The areas that are not a municipality."""


def observation_form(municipalities: Iterable[str] = ()) -> Questionnaire:
    """The form of process.md B.1 to B.3 with one county's municipalities as areas."""
    step, kind = FormStep, AnswerKind
    return Questionnaire(
        (
            Question(
                key="type",
                step=step.TYPE,
                kind=kind.CHOICE,
                choices=tuple(codes.ObservationType),
                required=True,
                searched=True,
            ),
            Question(
                key="text",
                step=step.TEXT,
                kind=kind.TEXT,
                required=True,
                shortest=20,
                longest=1500,
                searched=True,
            ),
            Question(
                key="source",
                step=step.TEXT,
                kind=kind.CHOICE,
                choices=tuple(codes.Source),
                detail=True,
                own=True,
            ),
            Question(
                key="need_main",
                step=step.NEED,
                kind=kind.CHOICE,
                choices=tuple(codes.Need),
                labels="need",
                required=True,
                searched=True,
            ),
            Question(
                key="need_other",
                step=step.NEED,
                kind=kind.CHOICES,
                choices=tuple(codes.Need),
                labels="need",
                most=2,
                others_than="need_main",
                detail=True,
                searched=True,
            ),
            Question(
                key="service_task",
                step=step.NEED,
                kind=kind.CHOICE,
                choices=tuple(codes.ServiceTask),
                labels="service-task",
                required=True,
                remembered=True,
                searched=True,
            ),
            Question(
                key="target_group",
                step=step.NEED,
                kind=kind.CHOICES,
                choices=tuple(codes.TargetGroup),
                labels="target-group",
                most=2,
                detail=True,
                searched=True,
            ),
            Question(
                key="area",
                step=step.PLACE,
                kind=kind.CHOICE,
                choices=(*municipalities, *AREA_CODES),
                required=True,
                remembered=True,
                searched=True,
            ),
            Question(
                key="extent", step=step.PLACE, kind=kind.CHOICE, choices=tuple(codes.Extent), required=True
            ),
            Question(key="trend", step=step.PLACE, kind=kind.CHOICE, choices=tuple(codes.Trend), detail=True),
            Question(
                key="sector",
                step=step.SECTOR,
                kind=kind.CHOICES,
                choices=tuple(codes.Sector),
                required=True,
                most=2,
            ),
            Question(
                key="aspect",
                step=step.SECTOR,
                kind=kind.CHOICES,
                choices=tuple(codes.Aspect),
                most=2,
                detail=True,
                searched=True,
            ),
            Question(key="tried", step=step.ACTION, kind=kind.TEXT),
            Question(key="proposal", step=step.ACTION, kind=kind.TEXT),
            Question(
                key="actor",
                step=step.ACTION,
                kind=kind.CHOICE,
                choices=tuple(codes.Actor),
                own=True,
                searched=True,
            ),
            Question(
                key="reporter_mode",
                step=step.SUMMARY,
                kind=kind.CHOICE,
                choices=tuple(codes.ReporterMode),
                labels="reporter-mode",
                required=True,
                becomes=Fate.ENVELOPE,
            ),
            Question(key="quote_ok", step=step.SUMMARY, kind=kind.YES_NO, becomes=Fate.OF_WORDS),
        )
    )
