"""The observation form of process.md B.1 to B.3, as data."""

from collections.abc import Iterable
from typing import Any

from bot.domain import codes
from bot.domain.fate import Fate
from bot.domain.questionnaire import AnswerKind, Place, Question, Questionnaire

WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD = "COUNTY", "SEVERAL", "NOT_TOLD"
AREA_CODES = (WHOLE_COUNTY, SEVERAL_MUNICIPALITIES, NOT_TOLD)
"""The areas that are not a municipality."""

_NEEDS = tuple(need for need in codes.Need if need is not codes.Need.UNKNOWN)


def observation_form(municipalities: Iterable[str] = ()) -> Questionnaire:
    """The form of process.md B.1 to B.3 with one county's municipalities as areas."""
    extra = Place.EXTRA
    return Questionnaire(
        (
            _choice("type", codes.ObservationType, required=True, guessed=True, searched=True),
            Question(
                key="text",
                kind=AnswerKind.TEXT,
                place=Place.TOP,
                required=True,
                shortest=20,
                longest=1500,
                searched=True,
            ),
            _choice("source", codes.Source, place=extra, own=True, searched=True),
            _choice(
                "need_main",
                codes.Need,
                labels="need",
                unanswered=codes.Need.UNKNOWN.value,
                guessed=True,
                inviting=True,
                searched=True,
            ),
            _two("need_other", _NEEDS, labels="need", others_than="need_main", place=extra, searched=True),
            _choice(
                "service_task",
                codes.ServiceTask,
                labels="service-task",
                required=True,
                guessed=True,
                remembered=True,
                searched=True,
            ),
            _two("target_group", codes.TargetGroup, labels="target-group", place=extra, searched=True),
            _choice(
                "area",
                (*municipalities, *AREA_CODES),
                required=True,
                guessed=True,
                remembered=True,
                searched=True,
            ),
            _choice(
                "extent",
                codes.Extent,
                unanswered=codes.Extent.UNKNOWN.value,
                guessed=True,
                inviting=True,
                searched=True,
            ),
            _choice("trend", codes.Trend, place=extra, searched=True),
            _two("sector", codes.Sector, unanswered=codes.Sector.EOS.value, guessed=True, searched=True),
            _two("aspect", codes.Aspect, place=extra, searched=True),
            Question(key="tried", kind=AnswerKind.TEXT, place=extra),
            Question(key="proposal", kind=AnswerKind.TEXT, place=extra),
            _choice("actor", codes.Actor, place=extra, own=True, searched=True),
            _choice(
                "reporter_mode",
                codes.ReporterMode,
                labels="reporter-mode",
                required=True,
                remembered=True,
                becomes=Fate.ENVELOPE,
            ),
            Question(key="quote_ok", kind=AnswerKind.YES_NO, place=extra, becomes=Fate.OF_WORDS),
        )
    )


def _choice(key: str, choices: Iterable[str], **more: Any) -> Question:
    return Question(key=key, kind=AnswerKind.CHOICE, choices=tuple(choices), **more)


def _two(key: str, choices: Iterable[str], **more: Any) -> Question:
    """Return a question of which two answers at most are chosen."""
    return Question(key=key, kind=AnswerKind.CHOICES, choices=tuple(choices), most=2, **more)
