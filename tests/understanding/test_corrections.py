"""What a line says to a form that waits."""

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.form import observation_form
from bot.domain.questionnaire import Question
from dialogs.texts import Texts
from dialogs.understanding.corrections import FormWord, FormWordKind, said_to_form

FORM = observation_form(KAINUU)


def said(line: str, asked: str = "", language: Language = Language.FI) -> FormWord:
    """What a line says to the form of Kainuu."""
    texts = Texts(language)

    def labels(question: Question) -> list[str]:
        if question.key == "area":
            return [texts.area(code, KAINUU) for code in question.choices]
        return [texts.code(question.key, code) for code in question.choices]

    return said_to_form(line, FORM, labels, asked)


def test_a_number_answers_the_question_that_stands_open() -> None:
    assert said("2", "extent") == FormWord(kind=FormWordKind.CHANGE, answers={"extent": "SEVERAL"})
