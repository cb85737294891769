"""The inputs of a proposal's form."""

from collections.abc import Iterable, Mapping

from microsoft_teams.cards.core import CardElement

from bot.domain.questionnaire import Answer, Question
from dialogs.cards.inputs import question_input
from dialogs.cards.kit import words
from dialogs.texts import Texts


def field_inputs(
    questions: Iterable[Question], answers: Mapping[str, Answer], texts: Texts
) -> list[CardElement]:
    """Each field as an input with its present answer, and what helps to fill it."""
    shown: list[CardElement] = []
    for question in questions:
        hint = f"field-{question.key}-hint"
        if texts.has(hint):
            shown.append(words(texts(hint), subtle=True))
        label = texts(f"field-{question.key}")
        shown.append(question_input(question, answers.get(question.key), label, {}, texts))
    return shown
