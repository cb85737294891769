"""What the guard found in a text, and what can be said to it."""

from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Level, Stopped
from dialogs.pages.page import Button, CardOnly, Group, Page, Part, Quote, Section, Text, TextOnly
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text


def stopped_page(stopped: Stopped, texts: Texts, where: str = "-channel") -> Page:
    """What was found, the guard's wording or the marked places, and what can be said to it ``where``."""
    leaves = [Leave.MASKED] if stopped.offered else []
    if stopped.level is not Level.BLOCK:
        leaves.append(Leave.CONFIRMED)
    offered = [Section(texts("guard-wording"), [Quote(stopped.wording)])] if stopped.offered else []
    return Page(
        title=texts("guard-title"),
        parts=[
            Text(refusal_text(stopped, texts)),
            CardOnly([*reworded(stopped, texts), *offered]),
            TextOnly(guard_words(stopped, texts, typed=True, where=where)),
        ],
        actions=[Button(texts(f"button-{leave}"), "leave", facts={"leave": leave.value}) for leave in leaves],
    )


def reworded(problem: Refusal | None, texts: Texts) -> list[Part]:
    """A stopped text with the places that only its writer can word otherwise; nothing without any."""
    if not isinstance(problem, Stopped) or not problem.marked:
        return []
    return [Text(texts("guard-reword")), Quote(problem.marked)]


def guard_words(problem: Refusal, texts: Texts, *, typed: bool, where: str = "") -> list[Part]:
    """The guard's wording or the marked places, and what can be typed; nothing when nothing is stopped.

    Args:
        problem: what is wrong.
        texts: the reader's language.
        typed: whether the text was typed into the chat, where it stays.
        where: ``-channel`` where the bot hears only what mentions it.
    """
    if not isinstance(problem, Stopped):
        return []
    said: list[Part] = []
    if typed and problem.level is Level.BLOCK:
        said.append(Text(texts("note-remains-in-chat")))
    if problem.marked:
        said.append(Group([Text(texts("guard-reword")), Quote(texts("quoted", words=problem.marked))]))
    if problem.offered:
        wording = Quote(texts("quoted", words=problem.wording))
        how = Text(texts(f"guard-say-masked{where}"))
        said.append(Group([Text(texts("guard-wording")), wording, how]))
    if problem.level is not Level.BLOCK:
        said.append(Text(texts(f"guard-say-confirmed{where}")))
    return said
