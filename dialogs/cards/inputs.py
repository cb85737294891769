"""The inputs of a card, made from the questions of a form."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from microsoft_teams.cards.core import CardElement, Choice, ChoiceSetInput, DateInput, TextInput, ToggleInput

from bot.domain.codes import Language
from bot.domain.questionnaire import AnswerKind, Question, codes_in
from dialogs.cards.kit import unlinked
from dialogs.texts import Texts
from dialogs.texts.facts import choice_label

_EXPANDED = 4
"""So many choices are shown at once; more open from a list."""


def question_input(
    question: Question,
    answer: object,
    label: str,
    names: Mapping[str, str],
    texts: Texts,
    *,
    hint: str = "",
    otherwise: str | None = "optional",
) -> CardElement:
    """The input that answers a question, with the present answer in it.

    It is not marked as required for the client, which would then let nobody go back without filling it, and
    what was typed would be lost: the server says what is missing, and the label says what is optional.

    Args:
        question: of a form; its key becomes the input's id.
        answer: as it stands in the draft.
        label: the question in words.
        names: the county's municipalities.
        texts: the reader's language.
        hint: what helps to answer; in the label, so that a screen reader says it at the field.
        otherwise: the key of what is said of a question that is not required.
    """
    if question.kind is AnswerKind.YES_NO:
        return toggle(question.key, label, texts(f"label-{question.key}"), on=bool(answer))
    made = _empty(question, names, texts)
    asked = texts(otherwise, label=label) if otherwise and not question.required else label
    made.label = labelled(asked, hint, ends=label.endswith(("?", ".")))
    if isinstance(made, ChoiceSetInput):
        return chosen(made, answer)
    if answer:
        made.value = str(answer)
    return made


def chosen(made: ChoiceSetInput, answer: object) -> ChoiceSetInput:
    """A list to choose from with what was chosen before, as far as it can still be chosen."""
    values = {choice.value for choice in made.choices or ()}
    if known := [code for code in codes_in(answer) if code in values]:
        made.value = ",".join(known)
    return made


def labelled(label: str, hint: str, *, ends: bool = False) -> str:
    """A field's name and what helps to fill it, as sentences of one label: a screen reader says both."""
    if not hint:
        return label
    return f"{label} {hint}" if ends else f"{label}. {hint}"


def _empty(
    question: Question, names: Mapping[str, str], texts: Texts
) -> TextInput | DateInput | ChoiceSetInput:
    if question.kind is AnswerKind.TEXT:
        return TextInput(id=question.key, is_multiline=question.longest >= _LONG or None)
    if question.kind is AnswerKind.DATE:
        return DateInput(id=question.key, placeholder=texts("answer-pick"))
    return ChoiceSetInput(
        id=question.key,
        style="expanded" if len(question.choices) <= _EXPANDED else "compact",
        is_multi_select=question.kind is AnswerKind.CHOICES or None,
        placeholder=texts("answer-pick"),
        wrap=True,
        choices=_choices(question, tuple(names.items()), texts.language),
    )


_LONG = 500
"""Texts that may be so long get a field of several lines."""


@lru_cache(maxsize=256)
def _choices(question: Question, names: tuple[tuple[str, str], ...], language: Language) -> list[Choice]:
    texts = Texts(language)
    known = dict(names)
    return [
        Choice(title=choice_label(question, code, known, texts), value=str(code)) for code in question.choices
    ]


def toggle(key: str, label: str, title: str, *, on: bool) -> ToggleInput:
    """A tick with its words beside it."""
    return ToggleInput(
        id=key,
        label=label,
        title=title,
        value="true" if on else "false",
        value_on="true",
        value_off="false",
        wrap=True,
    )


def pick(
    key: str,
    label: str,
    choices: Iterable[tuple[str, str]],
    texts: Texts,
    *,
    many: bool = False,
    required: bool = True,
) -> ChoiceSetInput:
    """A list to choose from: (value, words) each."""
    return ChoiceSetInput(
        id=key,
        label=label if required else texts("optional", label=label),
        style="compact",
        is_multi_select=many or None,
        placeholder=texts("answer-pick"),
        wrap=True,
        is_required=required or None,
        error_message=texts("answer-required-error") if required else None,
        choices=[Choice(title=unlinked(words), value=value) for value, words in choices],
    )
