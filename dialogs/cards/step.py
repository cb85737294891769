"""Card: one step of the form, with its questions as inputs."""

from collections.abc import Mapping

from microsoft_teams.cards.core import Action, CardElement, Container, TextBlock

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Level, Stopped
from bot.domain.observation import Draft
from bot.domain.questionnaire import STEPS, AnswerKind, FormStep, Question
from dialogs.cards.buttons import button, row
from dialogs.cards.inputs import question_input
from dialogs.cards.kit import Card, card, notes, quoted, words, wrong
from dialogs.plain.said import refusal_text
from dialogs.plain.step import step_title
from dialogs.texts import Texts
from dialogs.texts.facts import hint_of, suggested_words
from dialogs.verbs import Verb


def step_card(
    draft: Draft,
    county: County,
    texts: Texts,
    problems: Mapping[str, Refusal] | None = None,
    note: str | None = None,
) -> Card:
    """The step that ``draft.at`` belongs to.

    Args:
        draft: with the answers that the inputs show, also those that were not accepted.
        county: its form and municipalities.
        texts: the reader's language.
        problems: what is wrong, by question key.
        note: the key of a text to be shown above.
    """
    form = county.form
    step = FormStep(form[draft.at].step)
    questions = form.on(step)
    body = notes(note, texts("step-problems") if problems else None, texts)
    if step is FormStep.TYPE:
        body += _type_buttons(draft, texts)
        *back, cancel = _ways(draft, step, texts, go_on=False, skip=False)
        # Below the choices, and not where "Understood" stood: a second Enter would press it.
        body.append(row(cancel))
        return card(texts, step_title(step, texts), body, back)
    if any(question.kind is AnswerKind.TEXT for question in questions):
        body.append(words(texts("privacy-short")))
    if found := suggested_words(draft, questions, texts):
        body.append(words(found))
    for question in questions:
        body += _asked(question, draft, county, texts, (problems or {}).get(question.key))
    skip = not any(question.required for question in questions)
    ways = _ways(draft, step, texts, go_on=True, skip=skip)
    return card(texts, step_title(step, texts), body, [*ways, *leaves(problems, draft, Verb.ANSWER, texts)])


def leaves(problems: Mapping[str, Refusal] | None, draft: Draft, verb: Verb, texts: Texts) -> list[Action]:
    """What can be said to the guard, where it only warns: take its wording, or nobody can be recognised."""
    stopped = [problem for problem in (problems or {}).values() if isinstance(problem, Stopped)]
    if not stopped or any(problem.level is Level.BLOCK for problem in stopped):
        return []  # a blocked text stands masked in its field already
    said = [Leave.MASKED] if any(problem.offered for problem in stopped) else []
    return [
        button(texts(f"button-{leave}"), verb, draft.id, draft.version, leave=leave.value)
        for leave in (*said, Leave.CONFIRMED)
    ]


def reworded(problem: Refusal | None, texts: Texts) -> list[CardElement]:
    """A stopped text with the places that only its writer can word otherwise; nothing without any."""
    if not isinstance(problem, Stopped) or not problem.marked:
        return []
    return [words(texts("guard-reword")), *quoted(problem.marked)]


def _type_buttons(draft: Draft, texts: Texts) -> list[CardElement]:
    """A button a line with its explanation right below: long words have room on a telephone."""
    shown: list[CardElement] = []
    for code in ("POS", "NEG", "NEU"):
        title, rest = texts(f"type-short-{code}"), texts(f"type-rest-{code}")
        tip = texts.code("type", code)
        choice = row(button(title, Verb.ANSWER, draft.id, draft.version, tooltip=tip, code=code))
        explained = TextBlock(text=rest, wrap=True, is_subtle=True, spacing="Small")
        shown.append(Container(items=[choice, explained], separator=True, spacing="Medium"))
    return shown


def _asked(
    question: Question, draft: Draft, county: County, texts: Texts, problem: Refusal | None
) -> list[CardElement]:
    """A question: what is wrong with its answer, and its input."""
    shown: list[CardElement] = [wrong(refusal_text(problem, texts))] if problem else []
    if isinstance(problem, Stopped) and problem.level is Level.BLOCK and problem.offered:
        shown.append(wrong(texts("guard-in-field")))
    shown += reworded(problem, texts)
    label, hint = texts(f"question-{question.key}"), " ".join(hint_of(question, draft.answers, texts))
    answer = draft.answers.get(question.key)
    shown.append(question_input(question, answer, label, county.municipalities, texts, hint=hint))
    return shown


def _ways(draft: Draft, step: FormStep, texts: Texts, *, go_on: bool, skip: bool) -> list[Action]:
    """The buttons below: forward, back, past, away."""
    wanted = [
        (go_on, "continue", Verb.ANSWER),
        (draft.editing or step is not STEPS[0], "back", Verb.BACK),
        (skip, "skip", Verb.SKIP),
        (True, "cancel", Verb.CANCEL),
    ]
    return [
        button(
            texts(f"button-{name}"),
            verb,
            draft.id,
            draft.version,
            inputs=verb is not Verb.SKIP,  # what stands on the card comes along also when it may be left
            main=verb is Verb.ANSWER,
        )
        for shown, name, verb in wanted
        if shown
    ]
