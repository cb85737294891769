"""Words of a card: the bot's own, in which a client reads Markdown, and people's, which stay as written."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from microsoft_teams.cards.core import CardElement, RichTextBlock, TextBlock, TextRun

MOST_LINES = 20
"""People's words are shown on so many lines at most; what follows is kept, on the last one."""

_SMALL: dict[str, Any] = {"size": "Small", "is_subtle": True, "wrap": True}


def unlinked(said: str) -> str:
    """People's words, unable to become a link or an image."""
    return said.replace("[", "(").replace("]", ")")


# --- the bot's own


def heading(title: str) -> TextBlock:
    """The card's title."""
    return TextBlock(text=title, style="heading", size="Large", weight="Bolder", wrap=True)


def subheading(title: str) -> TextBlock:
    """The title of a section."""
    return TextBlock(
        text=title,
        style="heading",
        size="Medium",
        weight="Bolder",
        wrap=True,
        separator=True,
        spacing="Medium",
    )


def box_heading(title: str) -> TextBlock:
    """The title of a section in a box."""
    return TextBlock(text=title, style="heading", size="Default", weight="Bolder", wrap=True)


def small_heading(title: str, how: str = "") -> TextBlock:
    """The title of a few rows, and how they are used."""
    said = " · ".join(filter(None, (f"**{title}**", how)))
    return TextBlock(text=said, style="heading", weight="Default", spacing="Medium", **_SMALL)


def words(said: str, *, subtle: bool = False) -> TextBlock:
    """A paragraph of the bot's own words, and nobody else's: a client reads Markdown in them."""
    return TextBlock(text=said, wrap=True, is_subtle=subtle or None)


def small(said: str) -> TextBlock:
    """A second line of the bot's own words."""
    return TextBlock(text=said, spacing="Small", **_SMALL)


def alarm(said: str) -> TextBlock:
    """The largest words."""
    return TextBlock(text=said, size="ExtraLarge", weight="Bolder", wrap=True, spacing="Small")


def code(said: str) -> TextBlock:
    """A code, to be written down."""
    return TextBlock(
        text=said, font_type="Monospace", size="Large", weight="Bolder", wrap=True, spacing="Small"
    )


# --- people's


def row(said: str) -> RichTextBlock:
    """One line of no more weight than its neighbours."""
    return _runs(TextRun(text=unlinked(said)))


def line(bold: str, rest: str = "") -> RichTextBlock:
    """One line of facts; a rich text is no Markdown, so that people's words stay as they were written."""
    runs = [TextRun(text=unlinked(bold), weight="Bolder")]
    return _runs(*runs, *([TextRun(text=" " + unlinked(rest))] if rest else []))


def second(said: str) -> RichTextBlock:
    """A second line right below the first."""
    run = TextRun(text=unlinked(said), size="Small", is_subtle=True)
    return RichTextBlock(inlines=list[CardElement]([run]), spacing="None")


def _runs(*runs: TextRun) -> RichTextBlock:
    return RichTextBlock(inlines=list[CardElement](runs), spacing="Small")


def quoted(said: str) -> list[CardElement]:
    """People's words with their line breaks."""
    return [row(part) for part in _few_lines(said).split("\n") if part.strip()]


def highlighted(said: str, spots: Iterable[tuple[int, int]]) -> list[CardElement]:
    """People's words with their line breaks, and places that stand out."""
    lines = list[list[TextRun]]([[]])
    for text, found in _pieces(_few_lines(said), spots):
        first, *others = text.split("\n")
        lines[-1] += _run(first, found=found)
        lines += [_run(other, found=found) for other in others]
    return [_runs(*runs) for runs in lines if runs]


def _pieces(said: str, spots: Iterable[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    at = 0
    for start, end in spots:
        yield said[at:start], False
        yield said[start:end], True
        at = end
    yield said[at:], False


def _run(said: str, *, found: bool) -> list[TextRun]:
    marks = {"highlight": True, "weight": "Bolder"} if found else {}
    return [TextRun.model_validate({"text": unlinked(said), **marks})] if said else []


def _few_lines(said: str) -> str:
    """The same words, no character more or less, on fewer lines; a line may be empty."""
    lines: Sequence[str] = said.split("\n")
    filled = [number for number, one in enumerate(lines) if one.strip()]
    if len(filled) <= MOST_LINES:
        return said
    last = filled[MOST_LINES - 1]
    return "\n".join((*lines[:last], " ".join(lines[last:])))
