"""The steps of the filing form: its questions one by one or a step at once, and the summary."""

from collections.abc import Mapping, Sequence
from functools import partial

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Level, Stopped
from bot.domain.observation import PRIVACY, SUMMARY, Draft, title_of
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import STEPS, AnswerKind, FormStep, Question, Questionnaire
from dialogs.pages.filing import leaving_page, privacy_page
from dialogs.pages.forms import field_label, question_field
from dialogs.pages.guard import guard_words, reworded
from dialogs.pages.page import (
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    Emphasis,
    Facts,
    Field,
    Group,
    Hints,
    Line,
    Page,
    Part,
    Rows,
    Section,
    Text,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.facts import (
    answer_words,
    choice_label,
    draft_lines,
    hint_of,
    phenomenon_state,
    suggested_words,
)
from dialogs.texts.refusals import refusal_text

_SAY = {AnswerKind.TEXT: "say-write", AnswerKind.YES_NO: "say-yes-no", AnswerKind.DATE: "hint-date"}
"""How to answer a question that has no choices. Partial: the others have some."""


def draft_page(
    draft: Draft,
    county: County,
    texts: Texts,
    *,
    problems: Mapping[str, Refusal] | None = None,
    note: str | None = None,
    alike: Sequence[Phenomenon] = (),
) -> Page:
    """The step that a draft is at, and at its summary what is like it.

    Args:
        draft: with the answers that the fields show, also those that were not accepted.
        county: its form and municipalities.
        texts: the reader's language.
        problems: what is wrong, by question key.
        note: the key of a text to be shown above.
        alike: phenomena that are like what was written.
    """
    if draft.leaving:
        return leaving_page(draft, texts)
    if draft.at == PRIVACY:
        return privacy_page(draft, texts, county.privacy_url, note)
    if draft.at == SUMMARY:
        problem = next(iter((problems or {}).values()), None)
        return summary_page(draft, county, texts, note=note, problem=problem, alike=alike)
    return _step_page(draft, county, texts, problems=problems, note=note)


def _step_page(
    draft: Draft,
    county: County,
    texts: Texts,
    problems: Mapping[str, Refusal] | None = None,
    note: str | None = None,
) -> Page:
    """A card asks the whole step that ``draft.at`` belongs to, plain text that question alone."""
    step = FormStep(county.form[draft.at].step)
    questions = county.form.on(step)
    problem = next(iter((problems or {}).values()), None)
    above: list[Part] = [Callout(texts(note))] if note else []
    if problem:
        wrong = Callout(texts("step-problems"), Emphasis.WARNING)
        said = [Text(refusal_text(problem, texts)), *guard_words(problem, texts, typed=True)]
        above += [CardOnly([wrong]), TextOnly(said)]
    title = _step_title(step, texts)
    if step is FormStep.TYPE:
        shown = partial(_type_step, draft, texts)
    else:
        shown = partial(_step_fields, questions, draft, county, texts, problems or {})
    asked = partial(_question, county.form[draft.at], title, draft, county, texts)
    return Page(
        title=title,
        spoken="",
        above=above,
        parts=[CardOnly(shown), TextOnly(asked)],
        actions=partial(_step_buttons, questions, draft, step, texts, problems),
    )


def _step_title(step: str, texts: Texts) -> str:
    """``Vaihe 2 / 7: Kerro ilmiö``."""
    n, m = STEPS.index(FormStep(step)) + 1, len(STEPS)
    return texts("step-heading", n=n, m=m, name=texts(f"step-{step}"))


def _step_fields(
    questions: Sequence[Question],
    draft: Draft,
    county: County,
    texts: Texts,
    problems: Mapping[str, Refusal],
) -> list[Part]:
    """Each question with its field, and what is wrong with its answer."""
    shown: list[Part] = []
    if any(question.kind is AnswerKind.TEXT for question in questions):
        shown.append(Text(texts("privacy-short")))
    if found := suggested_words(draft, questions, texts):
        shown.append(Text(found))
    for one in questions:
        shown += _problem(problems.get(one.key), texts)
        shown.append(_field(one, draft, county, texts, " ".join(hint_of(one, draft.answers, texts))))
    return shown


def _field(question: Question, draft: Draft, county: County, texts: Texts, hint: str = "") -> Field:
    label = field_label(question, texts(f"question-{question.key}"), texts, hint)
    return question_field(question, draft.answers.get(question.key), label, county.municipalities, texts)


def _problem(problem: Refusal | None, texts: Texts) -> list[Part]:
    if problem is None:
        return []
    said = [refusal_text(problem, texts)]
    if isinstance(problem, Stopped) and problem.level is Level.BLOCK and problem.offered:
        said.append(texts("guard-in-field"))
    return [*(Callout(one, Emphasis.FIELD) for one in said), *reworded(problem, texts)]


def _type_step(draft: Draft, texts: Texts) -> list[Part]:
    """A button a line with its explanation right below: long words have room on a telephone."""
    about = (draft.id, draft.version)
    choices = [
        Group(
            [
                Button(
                    texts(f"type-short-{code}"),
                    "answer",
                    about,
                    {"code": code},
                    tooltip=texts.code("type", code),
                ),
                Text(texts(f"type-rest-{code}"), subtle=True),
            ],
            apart=True,
        )
        for code in ("POS", "NEG", "NEU")
    ]
    # Cancel below the choices, and not where "Understood" stood: a second Enter would press it.
    return [*choices, _step_button("cancel", "cancel", draft, texts)]


def _step_buttons(
    questions: Sequence[Question],
    draft: Draft,
    step: FormStep,
    texts: Texts,
    problems: Mapping[str, Refusal] | None,
) -> list[Button]:
    """The buttons below: forward, back, past, away; and what can be said to the guard."""
    has_fields = step is not FormStep.TYPE
    wanted = [
        (has_fields, "continue", "answer"),
        (draft.editing or step is not STEPS[0], "back", "back"),
        (has_fields and not any(question.required for question in questions), "skip", "skip"),
        (has_fields, "cancel", "cancel"),
    ]
    buttons = [_step_button(name, verb, draft, texts) for shown, name, verb in wanted if shown]
    return [*buttons, *_leaves(problems, draft, "answer", texts)] if has_fields else buttons


def _step_button(name: str, verb: str, draft: Draft, texts: Texts) -> Button:
    return Button(
        texts(f"button-{name}"),
        verb,
        (draft.id, draft.version),
        fields=verb != "skip",  # what stands on the card comes along also when it may be left
        main=verb == "answer",
    )


def _leaves(problems: Mapping[str, Refusal] | None, draft: Draft, verb: str, texts: Texts) -> list[Button]:
    """What can be said to the guard, where it only warns: take its wording, or nobody can be recognised."""
    stopped = [problem for problem in (problems or {}).values() if isinstance(problem, Stopped)]
    if not stopped or any(problem.level is Level.BLOCK for problem in stopped):
        return []  # a blocked text stands masked in its field already
    said = [Leave.MASKED] if any(problem.offered for problem in stopped) else []
    return [
        Button(texts(f"button-{leave}"), verb, (draft.id, draft.version), {"leave": leave.value})
        for leave in (*said, Leave.CONFIRMED)
    ]


def _question(question: Question, title: str, draft: Draft, county: County, texts: Texts) -> list[Part]:
    """One question, its choices, and what else may be typed."""
    asked = texts(f"question-{question.key}")
    lines = [title] if title.endswith(asked) else [title, asked]
    lines += hint_of(question, draft.answers, texts)
    if question.kind is AnswerKind.TEXT:
        lines.append(texts("privacy-short"))
    labels = [choice_label(question, code, county.municipalities, texts) for code in question.choices]
    return [
        Hints(lines),
        Text(suggested_words(draft, [question], texts)),
        Hints([texts("numbered", n=n, words=label) for n, label in enumerate(labels, 1)]),
        Hints(_answering(question, draft, county, texts)),
    ]


def _answering(question: Question, draft: Draft, county: County, texts: Texts) -> list[str]:
    """How to answer, and what else may be typed."""
    lines = [texts("say-choose" if question.choices else _SAY[question.kind])]
    if question.most > 1:
        lines.append(texts("say-choose-many"))
    if now := answer_words(question, draft.answers.get(question.key), county.municipalities, texts):
        lines += [texts("say-same", answer=title_of(now)), texts("say-same-words")]
    commands = [
        (draft.editing or question.key != county.form.asked[0].key, "back"),
        (not question.required, "skip"),
        (_begins_skippable(question, draft, county.form), "skip-all"),
        (True, "cancel"),
    ]
    said = [texts.words(f"words-{command}")[0] for shown, command in commands if shown]
    return [*lines, texts("say-also", words=", ".join(said))]


def _begins_skippable(question: Question, draft: Draft, form: Questionnaire) -> bool:
    """Whether the whole step can be skipped from here."""
    step = form.on(question.step)
    return not draft.editing and question == step[0] and not any(q.required for q in step)


def summary_page(
    draft: Draft,
    county: County,
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
    alike: Sequence[Phenomenon] = (),
) -> Page:
    """Everything before sending, each line editable, what only the summary asks, and the way to send."""
    form, about = county.form, (draft.id, draft.version)
    lines = list(zip(form.questions, draft_lines(draft, form, county.municipalities, texts), strict=True))
    above: list[Part] = [Callout(texts(note))] if note else []
    if problem:
        above.append(Callout(refusal_text(problem, texts), Emphasis.WARNING))
        above.append(CardOnly(reworded(problem, texts)))
        above.append(TextOnly(guard_words(problem, texts, typed=False)))
    answered = [line for one, line in lines if one.step != FormStep.SUMMARY and draft.answers.get(one.key)]
    facts = (texts("fact", label=label, value=" ".join(value.split())) for _, (label, value) in lines)
    suggested = suggested_words(draft, form.questions, texts)
    also = ", ".join(texts.words(f"words-{command}")[0] for command in ("back", "cancel"))
    return Page(
        title=_step_title(FormStep.SUMMARY, texts),
        above=above,
        parts=[
            CardOnly([Facts(answered)]),
            Hints([texts("numbered", n=n, words=fact) for n, fact in enumerate(facts, 1)]),
            *([Text(suggested)] if suggested else []),
            *_summary_fields(lines, draft, county, texts),
            Hints([texts("summary-say-edit"), texts("summary-say-send"), texts("say-also", words=also)]),
            *_alike(alike, texts),
        ],
        actions=[
            Button(texts("button-send"), "send", about, main=True),
            Button(texts("button-edit"), "edit", about),
            Button(texts("button-back"), "back", about),
            Button(texts("button-cancel"), "cancel", about),
            *_leaves({"": problem} if problem else None, draft, "send", texts),
        ],
    )


def _summary_fields(
    lines: Sequence[tuple[Question, Line]], draft: Draft, county: County, texts: Texts
) -> list[Part]:
    """The questions that the summary asks, and a list of all lines to edit."""
    asked = [_field(one, draft, county, texts) for one in county.form.on(FormStep.SUMMARY)]
    editable = [(one.key, label) for one, (label, _) in lines if one.step != FormStep.SUMMARY]
    return [
        *asked,
        ChoiceField("line", texts("optional", label=texts("summary-line")), editable, required=False),
    ]


def _alike(alike: Sequence[Phenomenon], texts: Texts) -> list[Part]:
    """What is like it, each with a button and the line that may be typed."""
    if not alike:
        return []
    shown: list[Part] = [CardOnly([Text(texts("alike-words"), subtle=True)])]
    for one in alike:
        line = texts("alike-line", title=one.title, state=phenomenon_state(one.state, texts))
        endorse = Button(texts("button-endorse"), "endorse", facts={"number": one.number}, tooltip=one.title)
        shown += [Rows([(line, "")]), endorse, Hints([texts("alike-say", number=one.number)])]
    return [Section(texts("alike-title"), shown)]
