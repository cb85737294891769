"""The coordinator's pages on the conclusions of a year or a council term."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.domain.conclusion import CONCLUSION_FORM, FIELDS, MOST, Conclusion, entered
from bot.domain.period import Period, period_from_key
from bot.domain.questionnaire import Question
from dialogs.pages.forms import field_label, problem_above, question_field, values_of
from dialogs.pages.page import (
    Button,
    ChoiceField,
    Facts,
    Field,
    Form,
    Hints,
    Line,
    Page,
    Rows,
    Text,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import period_name
from dialogs.texts.refusals import refusal_text

INPUTS = "conclusion_"
"""What the ids of the form's inputs begin with."""


def conclusions_page(
    period: Period, found: Sequence[Conclusion], texts: Texts, rejected: RejectedForm | None = None
) -> Page:
    """All conclusions of a period, the way to each, and the form for one more."""
    title = texts("conclusions-title", period=period_name(period, texts))
    rows = [(texts("conclusion-place", number=one.number), _row(one, texts)) for one in found]
    named = [(str(one.number), texts("conclusion-choice", number=one.number, goal=one.goal)) for one in found]
    choose = [ChoiceField("chosen", texts("conclusions-choose"), named, fixed=False)] if found else []
    open_ = [Button(texts("button-conclusion"), "conclusion", facts={"period": period.key})] if found else []
    return Page(
        title=title,
        above=problem_above(rejected, texts),
        lead=[Text(texts("conclusions-lead"))],
        parts=[
            *([Rows(rows, most=MOST)] if rows else [Text(texts("conclusions-none"))]),
            *([] if rejected else choose),
            Hints([*_hints(period.key, found, texts)]),
        ],
        actions=[
            _form(period.key, None, rejected, texts),
            *([] if rejected else open_),
        ],
        wide=True,
    )


def conclusion_page(one: Conclusion, texts: Texts, rejected: RejectedForm | None = None) -> Page:
    """One conclusion, the form to change it, and the way to remove it."""
    facts = {"period": one.period, "number": str(one.number)}
    remove = Button(
        texts("button-remove-conclusion"),
        "remove_conclusion",
        about=(one.id, one.version),
        facts=facts,
        fields=False,
    )
    return Page(
        title=texts("conclusion-title", number=one.number, period=_period(one, texts)),
        above=problem_above(rejected, texts),
        parts=[
            Facts(_lines(one, texts)),
            Hints(_changes(one, texts)),
        ],
        actions=[_form(one.period, one, rejected, texts), *([] if rejected else [remove])],
        wide=True,
    )


def _row(one: Conclusion, texts: Texts) -> str:
    return texts("fact", label=one.goal.rstrip("."), value=one.action)


def _lines(one: Conclusion, texts: Texts) -> list[Line]:
    said = [(key, _said(one, key, texts)) for key in FIELDS]
    return [(texts(f"report-conclusion-{key}"), words) for key, words in said if words]


def _said(one: Conclusion, key: str, texts: Texts) -> str:
    said = str(getattr(one, key))
    return texts(f"preventive-{said}") if key == "preventive" and said else said


def _hints(period: str, found: Sequence[Conclusion], texts: Texts) -> list[str]:
    hints = [texts("conclusion-say-new", period=period)]
    return [*hints, *(_changes(found[-1], texts) if found else [])]


def _changes(one: Conclusion, texts: Texts) -> list[str]:
    """What may be typed about it."""
    keys = ("conclusion-say-change", "conclusion-say-remove")
    return [texts(key, period=one.period, number=one.number) for key in keys]


def _period(one: Conclusion, texts: Texts) -> str:
    return period_name(period_from_key(one.period), texts)


def _form(period: str, one: Conclusion | None, rejected: RejectedForm | None, texts: Texts) -> Form:
    """The form of a new conclusion, or of one that is there; open when it was not accepted."""
    said = values_of(rejected)
    answers: Mapping[str, Any] = {
        **entered(one),
        **{key: said.get(f"{INPUTS}{key}") for key in FIELDS if rejected},
    }
    key = "change-conclusion" if one else "conclude"
    facts = {"period": period, **({"number": str(one.number)} if one else {})}
    save = Button(
        texts(f"button-{key}-save"),
        "conclude",
        about=(one.id, one.version) if one else None,
        facts=facts,
        main=True,
    )
    return Form(
        texts(f"button-{key}"),
        [
            Text(texts("privacy-short")),
            *(_field(question, answers, texts) for question in CONCLUSION_FORM.questions),
        ],
        [save],
        problem=refusal_text(rejected.problem, texts) if rejected else "",
    )


def _field(question: Question, answers: Mapping[str, Any], texts: Texts) -> Field:
    hint = texts(f"field-conclusion-{question.key}-hint") if question.key in _HINTED else ""
    label = field_label(question, texts(f"field-conclusion-{question.key}"), texts, hint)
    return question_field(
        question, answers.get(question.key), label, {}, texts, key=f"{INPUTS}{question.key}"
    )


_HINTED = ("measure", "timetable")
