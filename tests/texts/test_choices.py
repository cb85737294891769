"""What is typed for a choice: numbers, labels, beginnings of labels, codes, one or several of them."""

from itertools import permutations

import pytest

from bot.domain.codes import Language
from bot.domain.county import KAINUU
from bot.domain.errors import Refusal
from bot.domain.form import observation_form
from bot.domain.questionnaire import AnswerKind, Question
from dialogs.texts import Texts
from dialogs.understanding import choices

FORM = observation_form(KAINUU)
SEVERAL = [question for question in FORM.questions if question.kind is AnswerKind.CHOICES]
AND = {Language.FI: "ja", Language.SV: "och", Language.EN: "and"}


def labels(question: Question, language: Language) -> list[str]:
    """The words of a question's choices."""
    return [Texts(language).code(question.key, code) for code in question.choices]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("question", SEVERAL, ids=lambda question: question.key)
def test_any_two_labels_can_be_typed_one_after_the_other(question: Question, language: Language) -> None:
    shown = labels(question, language)
    for (one, first), (two, second) in permutations(zip(question.choices, shown, strict=True), 2):
        for between in (", ", f" {AND[language]} "):
            assert choices.read(question, f"{first}{between}{second}", shown) == [one, two]
        assert choices.read(question, f"{two}, {first.lower()}.", shown) == [two, one]


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        ("1, 3", ["SOSP", "MIELP"]),
        ("1 3", ["SOSP", "MIELP"]),
        ("4 ja 5", ["ASUM", "KELA"]),
        ("asuminen, kela", ["ASUM", "KELA"]),
        ("Kela ja asuminen", ["KELA", "ASUM"]),
        ("Kela ja etuudet", ["KELA"]),
        ("Asuminen ja vuokra-asunnot ja Kela ja etuudet", ["ASUM", "KELA"]),
        ("kela ja etuudet, 4,", ["KELA", "ASUM"]),
        ("KELA;asum", ["KELA", "ASUM"]),
        ("Kela ja etuudet + Muu", ["KELA", "MUU"]),
    ],
)
def test_numbers_beginnings_and_labels_may_be_mixed(line: str, codes: list[str]) -> None:
    question = FORM["sector"]
    assert choices.read(question, line, labels(question, Language.FI)) == codes


@pytest.mark.parametrize(
    "line", ["2. Asuminen", "2) asuminen", "(2) ASUMINEN", "2 \u2013 Asuminen", "2 Asumi", "#2 Asuminen"]
)
def test_a_line_may_be_typed_as_it_was_shown(line: str) -> None:
    need = FORM["need_main"]
    assert choices.read(need, line, labels(need, Language.FI)) == "SHL11_02"


@pytest.mark.parametrize("line", ["1. Asuminen", "2 perhettä", "99. Asuminen", "2. perhettä asuu"])
def test_a_number_with_other_words_is_refused(line: str) -> None:
    need = FORM["need_main"]
    with pytest.raises(Refusal):
        choices.read(need, line, labels(need, Language.FI))


@pytest.mark.parametrize("line", ["", ",", "kela ja jokin muu aivan", "99", "0, 1", "ja"])
def test_what_names_no_choice_is_refused(line: str) -> None:
    question = FORM["sector"]
    with pytest.raises(Refusal):
        choices.read(question, line, labels(question, Language.FI))
