"""What a line means to a filled-in form that waits: send it, drop it, change an answer, ask for one."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.domain.errors import Refusal
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire
from dialogs.understanding import choices

Labels = Callable[[Question], Sequence[str]]
"""The words of a question's choices in the person's language, in the order of its choices."""


class FormWordKind(StrEnum):
    """What a line says to a form that waits."""

    SEND = "send"
    CANCEL = "cancel"
    CHANGE = "change"
    ASK = "ask"
    CHOOSE = "choose"
    SKIP = "skip"
    TEXT = "text"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class FormWord:
    """What a line says to a form that waits.

    Attributes:
        answers: of CHANGE, the new answers by question, as :meth:`Questionnaire.accept` gives them.
        ask: of ASK, the question to be asked; of SKIP, the one that is skipped.
        choices: of CHOOSE, what may be meant: the question and a code of it, the likeliest first.
        text: of TEXT, the new text.
    """

    kind: FormWordKind
    answers: Mapping[str, Answer] = field(default_factory=dict)
    ask: str = ""
    choices: tuple[tuple[str, str], ...] = ()
    text: str = ""


def said_to_form(line: str, form: Questionnaire, labels: Labels, asked: str = "") -> FormWord:
    """What a line says to a filled-in form; UNKNOWN where it says nothing to it, as a question about the bot.

    Args:
        line: as it was typed.
        form: the county's.
        labels: the words of a question's choices.
        asked: the key of the question that stands open; empty when none does.
    """
    for question in [form[asked]] if asked else form.questions:
        if question.kind in (AnswerKind.CHOICE, AnswerKind.CHOICES):
            try:
                said = choices.read(question, line, labels(question))
            except Refusal:
                continue
            return FormWord(kind=FormWordKind.CHANGE, answers={question.key: form.accept(question.key, said)})
    return FormWord(kind=FormWordKind.UNKNOWN)
