"""The building blocks that the cards share."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from microsoft_teams.cards.core import (
    Action,
    ActionSet,
    AdaptiveCard,
    AssociatedInputs,
    CardElement,
    Container,
    ExecuteAction,
    RichTextBlock,
    ShowCardAction,
    SubmitAction,
    TeamsCardProperties,
    TextBlock,
    TextRun,
)

from dialogs.texts import Texts
from dialogs.verbs import Verb

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""

MOST_LINES = 20
"""Somebody's words are shown on so many lines at most; what follows is kept, on the last one."""

_NO_LINKS = str.maketrans({"[": "(", "]": ")"})


def card(
    texts: Texts,
    title: str,
    body: Iterable[CardElement],
    actions: Sequence[Action] = (),
    *,
    wide: bool = False,
) -> Card:
    """A whole card with its heading."""
    model = AdaptiveCard(
        lang=texts.language.value,
        fallback_text=texts("card-fallback", title=title),
        body=[heading(title), *body],
        actions=list(actions) or None,
        msteams=TeamsCardProperties(width="full") if wide else None,
    )
    return model.model_dump(by_alias=True, exclude_none=True)


def heading(title: str) -> TextBlock:
    """The card's title."""
    return TextBlock(text=title, style="heading", size="Medium", weight="Bolder", wrap=True)


def section(title: str) -> TextBlock:
    """A smaller heading inside a card."""
    return TextBlock(
        text=title, style="heading", weight="Bolder", wrap=True, separator=True, spacing="Medium"
    )


def words(said: str, *, subtle: bool = False) -> TextBlock:
    """The bot's own words."""
    return TextBlock(text=said, wrap=True, is_subtle=subtle or None)


def warning(said: str) -> Container:
    """What is wrong, in words and not by colour alone."""
    return Container(style="attention", items=[TextBlock(text=said, weight="Bolder", wrap=True)])


def notes(note: str | None, problem: str | None, texts: Texts) -> list[CardElement]:
    """What stands above a card: a note by its key, and a problem in words."""
    shown: list[CardElement] = []
    if note:
        shown.append(Container(style="emphasis", items=[TextBlock(text=texts(note), wrap=True)]))
    if problem:
        shown.append(warning(problem))
    return shown


def unlinked(said: str) -> str:
    """Somebody's words, unable to become a link or an image."""
    return said.translate(_NO_LINKS)


def line(bold: str, rest: str = "") -> RichTextBlock:
    """One line of facts; a rich text is no Markdown, so that people's words stay as they were written."""
    runs: list[CardElement] = [TextRun(text=unlinked(bold), weight="Bolder")]
    if rest:
        runs.append(TextRun(text=" " + unlinked(rest)))
    return RichTextBlock(inlines=runs, spacing="Small")


def fact(label: str, value: str) -> RichTextBlock:
    """A label and its value, one after the other: it wraps on a telephone."""
    return line(f"{label}:", " ".join(value.split()))


def quoted(said: str) -> list[CardElement]:
    """Somebody's words with their line breaks."""
    lines = [part for part in said.split("\n") if part.strip()]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])]
    return [_run(part) for part in lines]


def _run(said: str) -> RichTextBlock:
    runs: list[CardElement] = [TextRun(text=unlinked(said))]
    return RichTextBlock(inlines=runs, spacing="Small")


def button(
    title: str,
    verb: Verb,
    subject: str | None = None,
    version: int | None = None,
    *,
    inputs: bool = True,
    tooltip: str | None = None,
    **more: str,
) -> ExecuteAction:
    """A button that works in place, and as a plain submit where that is unknown.

    Args:
        title: its words.
        verb: what it asks for.
        subject: the id of the row that it is about.
        version: the row's version that the card shows.
        inputs: whether the card's inputs come along (and are checked first).
        tooltip: more words.
        more: further facts, such as ``code`` or ``number``.
    """
    data: dict[str, Any] = {"verb": verb.value, **more}
    if subject is not None:
        data |= {"id": subject, "version": version, "key": f"{subject}:{version}"}
    along: AssociatedInputs | None = None if inputs else "none"
    plain = SubmitAction(title=title, data=data, associated_inputs=along, tooltip=tooltip)
    return ExecuteAction(
        title=title, verb=verb.value, data=data, associated_inputs=along, tooltip=tooltip, fallback=plain
    )


def start_and_mine(texts: Texts) -> list[Action]:
    """The two ways on from the end of something."""
    return [
        button(texts("button-start"), Verb.START, inputs=False),
        button(texts("button-mine"), Verb.MINE, inputs=False),
    ]


def opening(title: str, body: Iterable[CardElement], actions: Sequence[Action]) -> ShowCardAction:
    """A button that opens a part of the card in place."""
    return ShowCardAction(title=title, card=AdaptiveCard(body=list(body), actions=list(actions)))


def row(action: Action) -> ActionSet:
    """One button on a line of its own."""
    return ActionSet(actions=[action])
