"""Forms and their fields, made from the questions of a questionnaire or one by one."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Any, Protocol, TypeAlias

from bot.domain.codes import Language
from bot.domain.observation import Observation
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import NOT_ALWAYS, Proposal
from bot.domain.publication import Publication
from bot.domain.questionnaire import AnswerKind, Question, Questionnaire
from bot.domain.wordings import LANGUAGE, second_of
from dialogs.pages.page import (
    Button,
    ChoiceField,
    DateField,
    Field,
    Form,
    Line,
    Part,
    Text,
    TextField,
    TextOnly,
    Tick,
)
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.facts import choice_label, field_name, public_words, short_words
from dialogs.texts.refusals import refusal_text
from dialogs.texts.wordings import title_in

_EXPANDED = 4
"""So many choices are shown at once; more open from a list."""

_LONG = 500
"""Texts that may be so long get a field of several lines."""


def question_field(
    question: Question,
    answer: object,
    label: str,
    names: Mapping[str, str],
    texts: Texts,
    *,
    key: str = "",
    short: bool = False,
) -> Field:
    """The field that answers a question, with the present answer in it.

    It is not marked as required for the client, which would then let nobody go back without filling it, and
    what was typed would be lost: the server says what is missing, and the label (:func:`field_label`) says
    what is optional. Its key is the question's own, unless there is another; its choices are in ``short``
    words where there are any.
    """
    key = key or question.key
    if question.kind is AnswerKind.YES_NO:
        return Tick(key, label, texts(f"label-{question.key}"), on=bool(answer))
    if question.kind is AnswerKind.TEXT:
        return TextField(key, label, str(answer or ""), multiline=question.longest >= _LONG)
    if question.kind is AnswerKind.DATE:
        return DateField(key, label, str(answer or "") or None)
    return ChoiceField(
        key,
        label,
        _choices(question, tuple(names.items()), texts.language, short=short),
        answer,
        many=question.kind is AnswerKind.CHOICES,
        expanded=len(question.choices) <= _EXPANDED,
        required=False,
        fixed=True,
    )


def field_label(
    question: Question, asked: str, texts: Texts, hint: str = "", otherwise: str | None = "optional"
) -> str:
    """A question as a label: what helps to answer it, and that it need not be answered.

    The hint is in the label, so that a screen reader says it at the field; ``otherwise`` is the key of what
    is said of a question that is not required.
    """
    if question.kind is AnswerKind.YES_NO:
        return asked
    said = texts(otherwise, label=asked) if otherwise and not question.required else asked
    return labelled(said, hint, ends=asked.endswith(("?", ".")))


@lru_cache(maxsize=256)
def _choices(
    question: Question, names: tuple[Line, ...], language: Language, *, short: bool
) -> tuple[Line, ...]:
    texts, known = Texts(language), dict(names)
    if short and question.kind is AnswerKind.CHOICE:
        return tuple((str(code), short_words(question, code, known, texts)) for code in question.choices)
    return tuple((str(code), choice_label(question, code, known, texts)) for code in question.choices)


def labelled(label: str, hint: str, *, ends: bool = False) -> str:
    """A field's name and what helps to fill it, as sentences of one label: a screen reader says both."""
    if not hint:
        return label
    return f"{label} {hint}" if ends else f"{label}. {hint}"


class _Numbered(Protocol):
    """An observation, a phenomenon or a proposal."""

    @property
    def id(self) -> str: ...

    @property
    def version(self) -> int: ...

    @property
    def number(self) -> str: ...


def form_on(
    one: _Numbered,
    verb: str,
    parts: Iterable[Part],
    texts: Texts,
    *,
    key: str = "",
    rule: str | None = "privacy-short",
) -> Form:
    """A form whose buttons are named by its verb, or another ``key``, under the text of a rule."""
    label, named = f"button-{key or verb}", {"number": one.number}
    save = Button(texts(f"{label}-save"), verb, (one.id, one.version), named)
    return Form(texts(label), [*([Text(texts(rule))] if rule else []), *parts], [save])


_Choice: TypeAlias = Observation | Phenomenon | Proposal | Publication


def by_number(found: Iterable[_Choice], texts: Texts) -> list[Line]:
    """Choices of these: each by its number, in words its number and title.

    Of an observation that is not screened yet, what may stand in a channel.
    """
    return [(one.number, texts("digest-item", number=one.number, title=_public(one, texts))) for one in found]


def _public(one: _Choice, texts: Texts) -> str:
    return public_words(one, texts) if isinstance(one, Observation) else title_in(one, texts)


def proposal_fields(
    questions: Iterable[Question], answers: Mapping[str, object], texts: Texts, *, undecided: bool = True
) -> list[Field]:
    """Each field of a proposal with its present answer, what helps to fill it in its label.

    While it is ``undecided``, the others but the first may still be empty.
    """
    otherwise = "needed-later" if undecided else None
    return [
        question_field(one, answers.get(one.key), _label(one, texts, otherwise), {}, texts)
        for one in questions
    ]


def _label(question: Question, texts: Texts, otherwise: str | None) -> str:
    asked, hint = f"field-{question.key}", f"field-{question.key}-hint"
    helps = texts(hint) if texts.has(hint) else ""
    return field_label(
        question, texts(asked), texts, helps, None if question.key in NOT_ALWAYS else otherwise
    )


def wording_fields(
    one: Phenomenon | Proposal,
    form: Questionnaire,
    values: Mapping[str, Any],
    texts: Texts,
    *,
    inputs: str = "",
) -> list[Field]:
    """What it is called in the county's other language, and in which one its first words are.

    Args:
        one: as it stands.
        form: of its texts in each language.
        values: what was sent in a form that was not accepted.
        texts: the reader's language.
        inputs: what the ids of the fields begin with.
    """
    second, fields = second_of(one.written_in), list[Field]()
    there = one.translations.get(second, {})
    for question in (question for question in form.questions if question.key.endswith(f"_{second}")):
        key, name = f"{inputs}{question.key}", question.key.removesuffix(f"_{second}")
        label = texts("optional", label=field_name(key.replace("phenomenon_", "phenomenon-"), texts))
        said = str(values.get(key, there.get(name)) or "")
        fields.append(TextField(key, label, said, multiline=question.longest >= _LONG))
    key, codes = f"{inputs}{LANGUAGE.key}", [(code, texts(f"in-{code}")) for code in LANGUAGE.choices]
    said = values.get(key) or one.written_in.value
    return [*fields, ChoiceField(key, texts(f"field-{LANGUAGE.key}"), codes, said, required=False)]


def wording_hint(one: Phenomenon | Proposal, words: str, texts: Texts) -> str:
    """How its title, named by these words, is typed in the county's other language."""
    name, language = texts.words(f"words-{words}")[0], texts(f"in-{second_of(one.written_in)}")
    return texts("wording-words", number=one.number, field=texts("field-in", field=name, language=language))


def values_of(rejected: RejectedForm | None) -> Mapping[str, Any]:
    """What was sent in a form that was not accepted; nothing without one."""
    return rejected.said if rejected else {}


def reason_field(key: str, values: Mapping[str, Any], texts: Texts, *, required: bool = True) -> TextField:
    """Where a reason is written."""
    label = labelled(texts("field-reason"), texts("field-reason-hint"))
    return text_field(key, label if required else texts("optional", label=label), values)


def text_field(key: str, label: str, values: Mapping[str, Any], *, multiline: bool = True) -> TextField:
    """A text to write, with what was written before."""
    return TextField(key, label, str(values.get(key) or ""), multiline=multiline)


def date_field(key: str, label: str, values: Mapping[str, Any]) -> DateField:
    """A day to choose, with what was chosen before."""
    return DateField(key, label, str(values.get(key) or "") or None)


def offered(
    forms: Iterable[Form], rejected: RejectedForm | None, texts: Texts, *, alone: bool = False
) -> list[Form]:
    """Forms as they are offered: the one that was rejected stands open, and first.

    It stands ``alone`` where a card with the others beside a long one might not fit into a message.
    """
    if rejected is None:
        return list(forms)
    problem = refusal_text(rejected.problem, texts)
    opened, others = [], []
    for form in forms:
        if rejected.verb in (one.verb for one in form.actions):
            opened.append(replace(form, problem=problem))
        else:
            others.append(form)
    return opened if alone else opened + others


def problem_above(rejected: RejectedForm | None, texts: Texts) -> list[Part]:
    """Why a form was not accepted, in plain text; a card says it in the form."""
    return [TextOnly([Text(refusal_text(rejected.problem, texts))])] if rejected else []
