"""Plain words: everything before sending, each line numbered."""

from collections.abc import Sequence

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.observation import Draft
from bot.domain.phenomenon import Phenomenon
from bot.domain.questionnaire import FormStep
from dialogs.plain.said import refusal_text
from dialogs.plain.step import guard_ways, step_title
from dialogs.texts import Texts
from dialogs.texts.facts import draft_lines, phenomenon_state, suggested_words
from dialogs.understanding.words import Command


def summary_text(
    draft: Draft,
    county: County,
    texts: Texts,
    note: str | None = None,
    problem: Refusal | None = None,
    alike: Sequence[Phenomenon] = (),
) -> str:
    """All answers, numbered in the form's order, and how to change or send them."""
    parts = [texts(note)] if note else []
    if problem:
        parts += [refusal_text(problem, texts), *guard_ways(problem, texts, typed=False)]
    parts.append(step_title(FormStep.SUMMARY, texts))
    lines = draft_lines(draft, county.form, county.municipalities, texts)
    facts = [texts("fact", label=label, value=" ".join(value.split())) for label, value in lines]
    parts.append("\n".join(texts("numbered", n=n, words=fact) for n, fact in enumerate(facts, 1)))
    if found := suggested_words(draft, county.form.questions, texts):
        parts.append(found)
    also = ", ".join(texts.words(f"words-{command}")[0] for command in (Command.BACK, Command.CANCEL))
    ways = (texts("summary-say-edit"), texts("summary-say-send"), texts("say-also", words=also))
    parts.append("\n".join(ways))
    parts += _alike(alike, texts)
    return "\n\n".join(parts)


def _alike(alike: Sequence[Phenomenon], texts: Texts) -> list[str]:
    """What is like it, each with the line that may be typed."""
    said = []
    for one in alike:
        line = texts("alike-line", title=one.title, state=phenomenon_state(one.state, texts))
        said += [line, texts("alike-say", number=one.number)]
    return ["\n".join((texts("alike-title"), *said))] if said else []
