"""The inputs of a proposal's form."""

from collections.abc import Iterable, Mapping

from microsoft_teams.cards.core import CardElement

from bot.domain.questionnaire import Answer, Question
from dialogs.cards.inputs import question_input
from dialogs.texts import Texts


def field_inputs(
    questions: Iterable[Question], answers: Mapping[str, Answer], texts: Texts
) -> list[CardElement]:
    """Each field as an input with its present answer, what helps to fill it in its label."""
    return [question_input(one, answers.get(one.key), _label(one, texts), {}, texts) for one in questions]


def _label(question: Question, texts: Texts) -> str:
    name, hint = texts(f"field-{question.key}"), f"field-{question.key}-hint"
    return texts("fact", label=name, value=texts(hint)) if texts.has(hint) else name
