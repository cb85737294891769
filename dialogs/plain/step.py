"""Plain words: one question of the form."""

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import Level, Stopped
from bot.domain.observation import Draft, title_of
from bot.domain.questionnaire import STEPS, AnswerKind, FormStep, Question, Questionnaire
from dialogs.plain.said import refusal_text
from dialogs.texts import Texts
from dialogs.texts.facts import answer_words, choice_label, hint_of, suggested_words
from dialogs.understanding.words import Command

_SAY = {AnswerKind.TEXT: "say-write", AnswerKind.YES_NO: "say-yes-no", AnswerKind.DATE: "hint-date"}
"""How to answer a question that has no choices."""


def step_title(step: str, texts: Texts) -> str:
    """``Vaihe 2 / 7: Kerro ilmiö``."""
    n, m = STEPS.index(FormStep(step)) + 1, len(STEPS)
    return texts("step-heading", n=n, m=m, name=texts(f"step-{step}"))


def step_text(
    draft: Draft,
    county: County,
    texts: Texts,
    problem: Refusal | None = None,
    note: str | None = None,
) -> str:
    """The question that ``draft.at`` names, its choices, and what else may be typed.

    Args:
        draft: at a question.
        county: its form and municipalities.
        texts: the reader's language.
        problem: what was wrong with the last answer.
        note: the key of a text to be shown above.
    """
    form = county.form
    question = form[draft.at]
    parts = [texts(note)] if note else []
    if problem:
        parts += [refusal_text(problem, texts), *guard_ways(problem, texts, typed=True)]
    parts.append(_asked(question, draft, texts))
    if found := suggested_words(draft, [question], texts):
        parts.append(found)
    if choices := _choices(question, county, texts):
        parts.append(choices)
    parts.append(_ways(question, draft, form, county, texts))
    return "\n\n".join(parts)


def guard_ways(problem: Refusal, texts: Texts, *, typed: bool, where: str = "") -> list[str]:
    """The guard's wording or the marked places, and what can be said to it; nothing when nothing is stopped.

    Args:
        problem: what is wrong.
        texts: the reader's language.
        typed: whether the text was typed into the chat, where it stays.
        where: ``-channel`` where the bot hears only what mentions it.
    """
    if not isinstance(problem, Stopped):
        return []
    said = [texts("note-remains-in-chat")] if typed and problem.level is Level.BLOCK else []
    if problem.marked:
        said += ["\n".join((texts("guard-reword"), texts("quoted", words=problem.marked)))]
    if problem.offered:
        wording = texts("quoted", words=problem.wording)
        said += ["\n".join((texts("guard-wording"), wording, texts(f"guard-say-masked{where}")))]
    if problem.level is not Level.BLOCK:
        said.append(texts(f"guard-say-confirmed{where}"))
    return said


def _asked(question: Question, draft: Draft, texts: Texts) -> str:
    title, asked = step_title(question.step, texts), texts(f"question-{question.key}")
    lines = [title] if title.endswith(asked) else [title, asked]
    lines += hint_of(question, draft.answers, texts)
    if question.kind is AnswerKind.TEXT:
        lines.append(texts("privacy-short"))
    return "\n".join(lines)


def _choices(question: Question, county: County, texts: Texts) -> str:
    names = county.municipalities
    labels = [choice_label(question, code, names, texts) for code in question.choices]
    return "\n".join(texts("numbered", n=n, words=label) for n, label in enumerate(labels, 1))


def _ways(question: Question, draft: Draft, form: Questionnaire, county: County, texts: Texts) -> str:
    """How to answer, and what else may be typed."""
    lines = [texts("say-choose" if question.choices else _SAY[question.kind])]
    if question.most > 1:
        lines.append(texts("say-choose-many"))
    if now := answer_words(question, draft.answers.get(question.key), county.municipalities, texts):
        lines += [texts("say-same", answer=title_of(now)), texts("say-same-words")]
    commands = [
        (draft.editing or question.key != form.asked[0].key, Command.BACK),
        (not question.required, Command.SKIP),
        (_begins_skippable(question, draft, form), Command.SKIP_ALL),
        (True, Command.CANCEL),
    ]
    said = [texts.words(f"words-{command}")[0] for shown, command in commands if shown]
    lines.append(texts("say-also", words=", ".join(said)))
    return "\n".join(lines)


def _begins_skippable(question: Question, draft: Draft, form: Questionnaire) -> bool:
    """Whether the whole step can be skipped from here."""
    step = form.on(question.step)
    return not draft.editing and question == step[0] and not any(q.required for q in step)
