"""What the guard found in a text, and what can be said to it."""

from collections.abc import Mapping

from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.guard import Leave, Level, Stopped, shown
from dialogs.pages.page import (
    Button,
    CardOnly,
    Group,
    Marked,
    Page,
    Part,
    Quote,
    Section,
    Text,
    TextField,
    TextOnly,
)
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text


def stopped_page(stopped: Stopped, texts: Texts, where: str = "-channel") -> Page:
    """What was found, the guard's wording or the marked places, and what can be said to it ``where``."""
    leaves = [Leave.MASKED] if stopped.offered else []
    if stopped.level is not Level.BLOCK:
        leaves.append(Leave.CONFIRMED)
    offered = [Section(texts("guard-wording"), [Quote(stopped.offered)])] if stopped.offered else []
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
    if not isinstance(problem, Stopped) or problem.offered:
        return []
    return [Text(texts("guard-reword")), found(problem)]


def found(stopped: Stopped) -> Marked:
    """The sentences in which something was found, with the places marked; what blocks is half-covered."""
    words, spots = shown(stopped.text, stopped.spots)
    return Marked(words, spots)


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
    if problem.offered:
        wording = Quote(texts("quoted", words=problem.offered))
        how = Text(texts(f"guard-say-masked{where}"))
        said.append(Group([Text(texts("guard-wording")), wording, how]))
    else:
        said.append(Group(reworded(problem, texts)))
    if problem.level is not Level.BLOCK:
        said.append(Text(texts(f"guard-say-confirmed{where}")))
    return said


def stopped_form_page(
    stopped: Stopped, texts: Texts, about: tuple[str, int] | None, carried: Mapping[str, str]
) -> Page:
    """What was found in a text of the form, and what can be said to it; the card carries the text."""
    field = stopped.field or "text"
    facts = {"field": field, **carried}
    buttons = []
    if stopped.offered:
        masked = {
            **facts,
            "leave": Leave.MASKED.value,
            "offered": stopped.offered,
            "kinds": " ".join(stopped.kinds),
        }
        buttons.append(Button(texts("button-masked"), "answer", about, masked, main=True))
    if stopped.level is not Level.BLOCK:
        confirmed = {**facts, "leave": Leave.CONFIRMED.value}
        buttons.append(Button(texts("button-confirmed"), "answer", about, confirmed))
    return Page(
        title=texts("guard-title"),
        parts=[
            Text(refusal_text(stopped, texts)),
            CardOnly([TextField(field, texts("form-text"), stopped.own, multiline=True)]),
            TextOnly(guard_words(stopped, texts, typed=True)),
        ],
        actions=[
            *buttons,
            Button(texts("button-continue-text"), "answer", about, facts),
            Button(texts("button-discard-text"), "discard_text", about),
        ],
    )


def urgent_page(
    stopped: Stopped, county: County, texts: Texts, about: tuple[str, int] | None, carried: Mapping[str, str]
) -> Page:
    """Whether somebody is in danger now; the card carries the text."""
    del county
    field = stopped.field or "text"
    facts = {**carried, "field": field, field: stopped.own, "leave": Leave.CONFIRMED.value}
    return Page(
        title=texts("guard-title"),
        parts=[Text(refusal_text(stopped, texts))],
        actions=[
            Button(texts("button-not-urgent"), "answer", about, facts),
            Button(texts("button-discard-text"), "discard_text", about),
        ],
    )
