"""The form of an observation as it stands filled in: on a card, and in words."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft, title_of
from bot.domain.questionnaire import AnswerKind, Place, Question
from bot.domain.suggestion import REMEMBERED, suggested_keys
from bot.usecases.filing import PRIVACY_SHOWN, TYPED
from dialogs.intake import OWN
from dialogs.pages.forms import field_label, question_field
from dialogs.pages.page import (
    Button,
    Callout,
    CardOnly,
    Door,
    Emphasis,
    Field,
    Fold,
    HiddenText,
    Hints,
    Page,
    Part,
    Quote,
    Row,
    Section,
    Text,
    TextField,
    TextOnly,
    WordsRow,
)
from dialogs.pages.privacy import first_lines
from dialogs.texts import Texts
from dialogs.texts.facts import short_words
from dialogs.texts.refusals import refusal_text

_LISTED = 4
"""So many choices are read out with a question; a longer list is read when somebody asks for it."""


@dataclass(frozen=True, kw_only=True)
class FilledForm:
    """A form as it is shown.

    Attributes:
        draft: its answers.
        asked: the question that stands open in words; None when none does.
        whole: whether that question alone is shown in words, with all its choices.
        problems: what is wrong, by question.
        wrong: what was said to those questions.
        note: a sentence above.
        own: the text as its writer had it, where the guard's sentence stands in its place.
        changed: the questions that a line has just answered: in words these alone are told.
        first: whether it is shown for the first time: in words, the privacy lines are said once.
    """

    draft: Draft
    asked: Question | None = None
    whole: bool = False
    problems: Mapping[str, Refusal] = field(default_factory=dict)
    wrong: Mapping[str, str] = field(default_factory=dict)
    note: str = ""
    own: str = ""
    changed: Collection[str] = ()
    first: bool = False

    @property
    def about(self) -> tuple[str, int]:
        """The draft's row."""
        return self.draft.id, self.draft.version

    def answer(self, question: Question) -> object:
        """What stands in a question's field: what was said wrongly, to be mended, or its answer."""
        wrong = self.wrong.get(question.key)
        if wrong is None or (question.choices and not wrong):  # no choice of ours was among it
            return self.draft.answers.get(question.key)
        return wrong


def form_page(form: FilledForm, county: County, texts: Texts) -> Page:
    """The form on one card; in words what it holds, and at most one question."""
    title = texts("form-title-correction" if form.draft.corrects else "form-title")
    note: list[Part] = [Callout(form.note)] if form.note else []
    problem = next(iter(form.problems.values()), None)
    wrong = [TextOnly([Text(refusal_text(problem, texts))])] if problem else []
    return Page(
        title=title,
        lead=[CardOnly([Text(texts("form-rule"), small=True)])],
        above=[*note, *wrong],
        parts=[
            CardOnly(partial(_fields, form, county, texts)),
            TextOnly(partial(_words, form, county, texts)),
        ],
        actions=[_forward(form, texts), Button(texts("button-cancel"), "cancel", form.about)],
    )


def _forward(form: FilledForm, texts: Texts) -> Button:
    """Send it; without a text, go on to what can be guessed from one."""
    if form.draft.written:
        return Button(texts("button-send"), "send", form.about, main=True)
    return Button(texts("button-continue"), "answer", form.about, main=True)


# --- the card


def _fields(form: FilledForm, county: County, texts: Texts) -> list[Part]:
    """The text, what stands open, the rows by where their answers are from, extras, privacy lines."""
    shown: list[Part] = _text_field(form, county, texts)
    rows = [q for q in county.form.at(Place.ROW) if _matters(q, form.draft)]
    opened = {q.key for q in county.form.open(form.draft.answers)} | form.problems.keys()
    if form.asked and form.whole:
        opened.add(form.asked.key)
    for one in rows:
        if one.key in opened:
            shown += _open_field(one, form, county, texts)
    how = texts("form-how")
    for heading, keys in _groups(form.draft, [q for q in rows if q.key not in opened]):
        found = [_row(one, form, county, texts) for one in keys]
        shown.append(Section(texts(heading), found, small=True, how=how))
        how = ""  # once is enough
    extras = county.form.at(Place.EXTRA)
    shown.append(
        Fold(
            texts("form-more"),
            [part for one in _words_first(extras) for part in _extra(one, form, county, texts)],
            line=texts("form-more-line"),
            open=any(one.key in form.problems for one in extras),
        )
    )
    return [*shown, *privacy_for(form.draft, county, texts)]


def _matters(question: Question, draft: Draft) -> bool:
    """Whether a row is shown: nothing is guessed without a text; a correction keeps how one appears."""
    if question.key == "reporter_mode":
        return draft.corrects is None
    return draft.written or question.remembered


def _text_field(form: FilledForm, county: County, texts: Texts) -> list[Part]:
    (question,) = county.form.at(Place.TOP)
    said = str(form.answer(question) or "")
    text_field = TextField(question.key, texts("form-text"), said, multiline=True)
    shown: list[Part] = [WordsRow(text_field, _problem_words(form, question, texts))]
    if form.own:
        shown += [
            HiddenText(OWN, form.own),
            Door(texts("form-restore"), "restore", about=form.about, fields=True),
        ]
    return shown


def _groups(draft: Draft, rows: Sequence[Question]) -> Iterable[tuple[str, list[Question]]]:
    """The rows under headings that say where their answers come from; without any, no heading."""
    ours, last = suggested_keys(draft), suggested_keys(draft, REMEMBERED)
    by = {
        "form-guessed": [q for q in rows if q.key in ours],
        "form-remembered": [q for q in rows if q.key in last],
        "form-others": [q for q in rows if q.key not in ours | last],
    }
    return ((heading, found) for heading, found in by.items() if found)


def _row(question: Question, form: FilledForm, county: County, texts: Texts) -> Row:
    value = _value(question, form, county, texts)
    hint = texts("form-mode-hint") if question.key == "reporter_mode" else ""
    return Row(texts(f"row-{question.key}"), value, _field(question, form, county, texts), hint)


def _value(question: Question, form: FilledForm, county: County, texts: Texts) -> str:
    answer = form.draft.answers.get(question.key) or question.unknown
    return short_words(question, answer, county.municipalities, texts) or texts("answer-unknown")


def _open_field(question: Question, form: FilledForm, county: County, texts: Texts) -> list[Part]:
    label = field_label(question, texts(f"question-{question.key}"), texts)
    answer, names = form.answer(question), county.municipalities
    return [
        *_problem(form, question, texts),
        question_field(question, answer, label, names, texts, short=True),
    ]


def _field(question: Question, form: FilledForm, county: County, texts: Texts) -> Field:
    asked = texts(f"question-{question.key}")
    answer = form.answer(question) or question.unknown
    return question_field(question, answer, asked, county.municipalities, texts, short=True)


def _extra(question: Question, form: FilledForm, county: County, texts: Texts) -> list[Part]:
    asked, answer = texts(f"question-{question.key}"), form.answer(question)
    return [
        *_problem(form, question, texts),
        question_field(question, answer, asked, county.municipalities, texts),
    ]


def _words_first(extras: Sequence[Question]) -> list[Question]:
    """What is written before what is chosen."""
    return sorted(extras, key=lambda question: question.kind is not AnswerKind.TEXT)


def _problem_words(form: FilledForm, question: Question, texts: Texts) -> str:
    problem = form.problems.get(question.key)
    return refusal_text(problem, texts) if problem else ""


def _problem(form: FilledForm, question: Question, texts: Texts) -> list[Part]:
    said = _problem_words(form, question, texts)
    return [Callout(said, Emphasis.FIELD)] if said else []


# --- in words


def _words(form: FilledForm, county: County, texts: Texts) -> list[Part]:
    """What stands in the form, the one question, and what may be typed."""
    (question,) = county.form.at(Place.TOP)
    said = str(form.draft.answers.get(question.key) or "")
    privacy = privacy_for(form.draft, county, texts) if form.first else []
    if form.whole and form.asked and (said or form.asked is not question):
        return [*_question(form.asked, county, texts), *privacy]
    if not said:
        return [Text(texts("form-begin")), *privacy]
    shown = _changed_said(form, county, texts) if form.changed else _all_said(form, said, county, texts)
    if form.asked:
        shown.append(Hints(_asked(form.asked, county, texts)))
    ready = not county.form.missing(form.draft.answers)
    hints = [texts("form-say-send")] if ready else []
    if form.own:
        hints.append(texts("form-say-restore"))
    if not form.changed:  # then its writer knows how
        hints.append(texts("form-say-change"))
    shown.append(Hints(hints))
    return [*shown, *privacy]


def _all_said(form: FilledForm, said: str, county: County, texts: Texts) -> list[Part]:
    """The text's beginning, and what is known, by where it comes from."""
    told = said if form.own else title_of(said)
    shown: list[Part] = [Quote(texts("quoted", words=told))]
    rows = [q for q in county.form.at(Place.ROW) if form.draft.answers.get(q.key) and _matters(q, form.draft)]
    for heading, found in _groups(form.draft, rows):
        shown.append(Section(texts(heading), [Hints([_said(q, form, county, texts) for q in found])]))
    extras = [q for q in county.form.at(Place.EXTRA) if form.draft.answers.get(q.key)]
    return [*shown, *([Hints([_said(q, form, county, texts) for q in extras])] if extras else [])]


def _changed_said(form: FilledForm, county: County, texts: Texts) -> list[Part]:
    """What a line has changed; the whole form is said to who asks for it.

    Who wants to be anonymous is told what that means for a text that was typed.
    """
    keys = [q for q in county.form.questions if q.key in form.changed]
    anonymous = form.draft.answers.get("reporter_mode") == ReporterMode.ANON
    told = anonymous and "reporter_mode" in form.changed and form.draft.answers.get(TYPED)
    return [
        Hints([*(_said(q, form, county, texts) for q in keys), *([texts("form-mode-hint")] if told else [])])
    ]


def _said(question: Question, form: FilledForm, county: County, texts: Texts) -> str:
    """``Alue: Kuhmo``."""
    row, label = f"row-{question.key}", f"label-{question.key}"
    name = texts(row if texts.has(row) else label)
    return texts("fact", label=name, value=_value(question, form, county, texts))


def _asked(question: Question, county: County, texts: Texts) -> list[str]:
    """A question; its choices where they are few, else how to hear them."""
    asked = texts(f"question-{question.key}")
    if len(question.choices) > _LISTED:
        return [asked, texts("form-say-list")]
    return [asked, *_choices(question, county, texts)]


def _question(question: Question, county: County, texts: Texts) -> list[Part]:
    """A question with all its choices, or how to write its answer."""
    asked = texts(f"question-{question.key}")
    if not question.choices:
        return [Hints([asked, texts("say-write")])]
    many = [texts("say-choose-many")] if question.most > 1 else []
    return [Hints([asked, *_choices(question, county, texts), texts("say-choose"), *many])]


def _choices(question: Question, county: County, texts: Texts) -> list[str]:
    labels = [short_words(question, code, county.municipalities, texts) for code in question.choices]
    return [texts("numbered", n=n, words=label) for n, label in enumerate(labels, 1)]


def privacy_for(draft: Draft, county: County, texts: Texts) -> list[Part]:
    """The privacy lines, for who is shown them for the first time."""
    return first_lines(county, texts) if PRIVACY_SHOWN in draft.answers else []
