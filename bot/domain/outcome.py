"""What "done" demands of a proposal: what changed, where, and since when."""

from collections.abc import Mapping
from datetime import date

from bot.domain.errors import Refusal
from bot.domain.questionnaire import Answer, AnswerKind, Question, Questionnaire

DONE_FORM = Questionnaire(
    (
        Question(key="done_changed", kind=AnswerKind.TEXT, shortest=5, longest=500, required=True),
        Question(key="done_where", kind=AnswerKind.TEXT, shortest=2, longest=200, required=True),
        Question(key="done_since", kind=AnswerKind.DATE, required=True),
    )
)
"""Asked of the person who says that a proposal is done; the reporters read the answers as written."""

DONE_FIELDS = tuple(question.key for question in DONE_FORM.questions)


def outcome_from(said: Mapping[str, object], number: str, today: date) -> dict[str, Answer]:
    """The three answers; nothing when nothing was said. A Refusal when one is missing, or a date to come."""
    if not any(str(said.get(key) or "").strip() for key in DONE_FIELDS):
        return {}
    if any(not str(said.get(key) or "").strip() for key in DONE_FIELDS):
        raise Refusal("proposal-done", number=number, fields=DONE_FIELDS)
    answers = {key: DONE_FORM.accept(key, said[key], field=key) for key in DONE_FIELDS}
    if date.fromisoformat(str(answers["done_since"])) > today:
        raise Refusal("done-future", field="done_since")
    return answers
