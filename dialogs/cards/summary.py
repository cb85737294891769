"""Card: everything before sending, each line editable."""

from collections.abc import Sequence

from microsoft_teams.cards.core import CardElement

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import FormStep
from dialogs.cards.buttons import button, row
from dialogs.cards.inputs import pick, question_input
from dialogs.cards.kit import Card, card, fact, line, notes, section, words
from dialogs.cards.step import leaves, reworded
from dialogs.plain.said import refusal_text
from dialogs.plain.step import step_title
from dialogs.texts import Texts
from dialogs.texts.facts import draft_lines, phenomenon_state, suggested_words
from dialogs.verbs import Verb


def summary_card(
    draft: Draft,
    county: County,
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
    alike: Sequence[Phenomenon] = (),
) -> Card:
    """What was answered, a list of all lines to edit, what only the summary asks, and the button to send."""
    form = county.form
    lines = list(zip(form.questions, draft_lines(draft, form, county.municipalities, texts), strict=True))
    body = notes(note, refusal_text(problem, texts) if problem else None, texts) + reworded(problem, texts)
    body += [
        fact(*line)
        for question, line in lines
        if question.step != FormStep.SUMMARY and draft.answers.get(question.key)
    ]
    if found := suggested_words(draft, form.questions, texts):
        body.append(words(found))
    for question in form.on(FormStep.SUMMARY):
        asked, answer = texts(f"question-{question.key}"), draft.answers.get(question.key)
        body.append(question_input(question, answer, asked, county.municipalities, texts))
    editable = [(q.key, label) for q, (label, _) in lines if q.step != FormStep.SUMMARY]
    body.append(pick("line", texts("summary-line"), editable, texts, required=False))
    body += _alike(alike, texts)
    actions = [
        button(texts("button-send"), Verb.SEND, draft.id, draft.version, main=True),
        button(texts("button-edit"), Verb.EDIT, draft.id, draft.version),
        button(texts("button-back"), Verb.BACK, draft.id, draft.version),
        button(texts("button-cancel"), Verb.CANCEL, draft.id, draft.version),
    ]
    problems = {"": problem} if problem else None
    return card(
        texts,
        step_title(FormStep.SUMMARY, texts),
        body,
        [*actions, *leaves(problems, draft, Verb.SEND, texts)],
    )


def _alike(alike: Sequence[Phenomenon], texts: Texts) -> list[CardElement]:
    """What is like it, each with a button of its own."""
    if not alike:
        return []
    shown: list[CardElement] = [section(texts("alike-title")), words(texts("alike-words"), subtle=True)]
    for one in alike:
        state = phenomenon_state(one.state, texts)
        shown.append(line(texts("alike-line", title=one.title, state=state)))
        shown.append(row(button(texts("button-endorse"), Verb.ENDORSE, tooltip=one.title, number=one.number)))
    return shown
