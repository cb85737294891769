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
    """The three answers; nothing when nothing at all was said.

    Args:
        said: field to what was said of it, a date as ``10.12.2026`` or as ISO text.
        number: the proposal's, for the refusal.
        today: the Helsinki date.

    Raises:
        Refusal: one is missing, too short or too long, no date, or a date that has not come.
    """
    if not any(str(said.get(key) or "").strip() for key in DONE_FIELDS):
        return {}
    if any(not str(said.get(key) or "").strip() for key in DONE_FIELDS):
        raise Refusal("proposal-done", number=number, fields=DONE_FIELDS)
    answers = {key: DONE_FORM.accept(key, said[key], field=key) for key in DONE_FIELDS}
    if date.fromisoformat(str(answers["done_since"])) > today:
        raise Refusal("done-future", field="done_since")
    return answers
