"""The building blocks that the cards share."""

from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from microsoft_teams.cards.core import (
    Action,
    AdaptiveCard,
    CardElement,
    Container,
    RichTextBlock,
    TeamsCardProperties,
    TextBlock,
    TextRun,
)

from dialogs.texts import Texts

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""

DASH = " \u2013 "
"""In help it stands between what may be typed and what that is for."""

MOST_LINES = 20
"""Somebody's words are shown on so many lines at most; what follows is kept, on the last one."""


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
    made: Card = model.model_dump(by_alias=True, exclude_none=True)
    _renew_inputs(made, f"{title} {_row_shown(made)}")
    return made


def _row_shown(part: Any) -> str:
    """The row and version that a card is about, as its first button says."""
    if isinstance(part, dict):
        found = (part.get("data") or {}).get("once") if isinstance(part.get("data"), dict) else None
        return found or next(filter(None, map(_row_shown, part.values())), "")
    return next(filter(None, map(_row_shown, part)), "") if isinstance(part, list) else ""


def _renew_inputs(part: Any, shown: str) -> None:
    """Give each input a key of its own: a client keeps what stands in an input while its key stays.

    Without one, a card that changes in place shows the choices of the step before.
    """
    if isinstance(part, list):
        for item in part:
            _renew_inputs(item, shown)
    elif isinstance(part, dict):
        if str(part.get("type", "")).startswith("Input."):
            part["key"] = f"{part['id']} {shown}"
        for value in part.values():
            _renew_inputs(value, shown)


def heading(title: str) -> TextBlock:
    """The card's title."""
    return TextBlock(text=title, style="heading", size="Large", weight="Bolder", wrap=True)


def section(title: str) -> TextBlock:
    """A smaller heading inside a card."""
    return TextBlock(
        text=title,
        style="heading",
        size="Medium",
        weight="Bolder",
        wrap=True,
        separator=True,
        spacing="Medium",
    )


def words(said: str, *, subtle: bool = False) -> TextBlock:
    """The bot's own words, and nobody else's: a client reads Markdown in them."""
    return TextBlock(text=said, wrap=True, is_subtle=subtle or None)


def warning(said: str) -> Container:
    """What is wrong, in words and not by colour alone."""
    return Container(style="attention", items=[TextBlock(text=said, weight="Bolder", wrap=True)])


def wrong(said: str) -> TextBlock:
    """What is wrong with the field below."""
    return TextBlock(text=said, color="Attention", weight="Bolder", wrap=True)


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
    return said.replace("[", "(").replace("]", ")")


def line(bold: str, rest: str = "") -> RichTextBlock:
    """One line of facts; a rich text is no Markdown, so that people's words stay as they were written."""
    runs: list[CardElement] = [TextRun(text=unlinked(bold), weight="Bolder")]
    if rest:
        runs.append(TextRun(text=" " + unlinked(rest)))
    return RichTextBlock(inlines=runs, spacing="Small")


def lines(facts: Iterable[tuple[str, str]]) -> list[CardElement]:
    """Numbers stand out; what has no number is said plainly."""
    return [line(number, said) if said else row(number) for number, said in facts]


def told(said: str) -> RichTextBlock:
    """What may be typed stands out from what it is for."""
    typed, dash, what_for = said.partition(DASH)
    return line(typed, f"{dash.strip()} {what_for}")


def fact(label: str, value: str) -> RichTextBlock:
    """A label and its value, one after the other: it wraps on a telephone."""
    return line(f"{label}:", " ".join(value.split()))


def more(count: int, texts: Texts) -> RichTextBlock:
    """``+ 7 muuta``; a plus sign would begin a list in Markdown."""
    return row(texts("more", count=count))


def quoted(said: str) -> list[CardElement]:
    """Somebody's words with their line breaks."""
    lines = [part for part in said.split("\n") if part.strip()]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])]
    return [row(part) for part in lines]


def row(said: str) -> RichTextBlock:
    """One line of no more weight than its neighbours."""
    runs: list[CardElement] = [TextRun(text=unlinked(said))]
    return RichTextBlock(inlines=runs, spacing="Small")
