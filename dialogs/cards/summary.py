"""Card: everything before sending, each line editable."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from bot.domain.questionnaire import Kind, Step
from dialogs.cards.buttons import button
from dialogs.cards.inputs import pick, toggle
from dialogs.cards.kit import Card, card, fact, notes
from dialogs.plain.said import refusal_text
from dialogs.plain.step import step_title
from dialogs.texts import Texts
from dialogs.texts.facts import draft_lines
from dialogs.verbs import Verb


def summary_card(
    draft: Draft,
    county: County,
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
) -> Card:
    """What was answered, a list of all lines to edit, the tick for quoting, and the button to send."""
    form = county.form
    lines = list(zip(form.questions, draft_lines(draft, form, county.municipalities, texts), strict=True))
    body = notes(note, refusal_text(problem, texts) if problem else None, texts)
    body += [
        fact(*line)
        for question, line in lines
        if question.kind is not Kind.YES_NO and draft.answers.get(question.key)
    ]
    for question in form.on(Step.SUMMARY):
        label, title = texts(f"label-{question.key}"), texts(f"question-{question.key}")
        body.append(toggle(question.key, label, title, on=bool(draft.answers.get(question.key))))
    editable = [(q.key, label) for q, (label, _) in lines if q.kind is not Kind.YES_NO]
    body.append(pick("line", texts("summary-line"), editable, texts, required=False))
    actions = [
        button(texts("button-send"), Verb.SEND, draft.id, draft.version, main=True),
        button(texts("button-edit"), Verb.EDIT, draft.id, draft.version),
        button(texts("button-back"), Verb.BACK, draft.id, draft.version),
        button(texts("button-cancel"), Verb.CANCEL, draft.id, draft.version, inputs=False),
    ]
    return card(texts, step_title(Step.SUMMARY, texts), body, actions)
