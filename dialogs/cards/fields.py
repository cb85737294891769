"""The forms of a channel's card: closed until somebody opens one, open when it comes back unaccepted."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from microsoft_teams.cards.core import Action, CardElement, ExecuteAction

from bot.domain.proposal import NOT_ALWAYS
from bot.domain.questionnaire import Question
from dialogs.cards.buttons import opening
from dialogs.cards.inputs import question_input
from dialogs.cards.kit import section, warning
from dialogs.rejected_form import RejectedForm
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text
from dialogs.verbs import Verb


@dataclass(frozen=True)
class Form:
    """One form: what its button asks for, its title, its inputs, its button."""

    verb: Verb
    title: str
    body: Sequence[CardElement]
    save: ExecuteAction


def forms(
    offered: Iterable[Form], tried: RejectedForm | None, texts: Texts
) -> tuple[list[CardElement], list[Action]]:
    """What stands below a card's facts, and its buttons; the form that was tried stands open."""
    below: list[CardElement] = []
    actions: list[Action] = []
    for form in offered:
        if tried and tried.verb is form.verb:
            below = [section(form.title), warning(refusal_text(tried.problem, texts)), *form.body]
            actions.insert(0, form.save)
        else:
            actions.append(opening(form.title, form.body, [form.save]))
    return below, actions


def field_inputs(
    questions: Iterable[Question], answers: Mapping[str, object], texts: Texts, *, undecided: bool = True
) -> list[CardElement]:
    """Each field as an input with its present answer, what helps to fill it in its label.

    Args:
        questions: of the proposal's form.
        answers: as they stand, or were typed.
        texts: the channel's language.
        undecided: whether the others but the first may still be empty.
    """
    otherwise = "needed-later" if undecided else None
    return [
        question_input(
            one,
            answers.get(one.key),
            texts(f"field-{one.key}"),
            {},
            texts,
            hint=_hint(one, texts),
            otherwise=None if one.key in NOT_ALWAYS or one.required else otherwise,
        )
        for one in questions
    ]


def _hint(question: Question, texts: Texts) -> str:
    key = f"field-{question.key}-hint"
    return texts(key) if texts.has(key) else ""
