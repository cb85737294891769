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
    return [
        question_input(
            one, answers.get(one.key), texts(f"field-{one.key}"), {}, texts, hint=_hint(one, texts)
        )
        for one in questions
    ]


def _hint(question: Question, texts: Texts) -> str:
    key = f"field-{question.key}-hint"
    return texts(key) if texts.has(key) else ""
