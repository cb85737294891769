"""A page as plain text, for those who read without cards, or listen."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from dialogs.pages.page import (
    Button,
    Callout,
    CardOnly,
    Chart,
    ChoiceField,
    DateField,
    Facts,
    Group,
    Hints,
    Page,
    Part,
    Quote,
    Rows,
    Section,
    Text,
    TextField,
    TextOnly,
    Tick,
)
from dialogs.texts import Texts


def as_text(page: Page, texts: Texts) -> str:
    """The page in paragraphs, an empty line between them."""
    title = page.title if page.spoken is None else page.spoken
    opening = _joined([title, *paragraphs(page.lead, texts)])
    return "\n\n".join(
        filter(None, (*paragraphs(page.above, texts), opening, *paragraphs(page.parts, texts)))
    )


def paragraphs(parts: Iterable[Part], texts: Texts) -> list[str]:
    """What these parts say, a paragraph each."""
    return [said for part in parts for said in _PARAGRAPHS[type(part)](part, texts)]


def _joined(said: Iterable[str]) -> str:
    return "\n".join(filter(None, said))


def _facts(part: Facts, texts: Texts) -> list[str]:
    return [_joined(texts("fact", label=label, value=value) for label, value in part.facts)]


def _rows(part: Rows, texts: Texts) -> list[str]:
    rows = [f"{number} {said}".strip() for number, said in part.rows]
    return [_joined((*rows, texts("more", count=part.left) if part.left else ""))]


_PARAGRAPHS: Mapping[type, Callable[[Any, Texts], list[str]]] = {
    **dict.fromkeys((Text, Quote, Callout), lambda part, _texts: [part.words]),
    Facts: _facts,
    Rows: _rows,
    Section: lambda part, texts: [_joined((part.title, *paragraphs(part.parts, texts)))],
    Group: lambda part, texts: [_joined(paragraphs(part.parts, texts))],
    Hints: lambda part, _texts: [_joined(part.lines)],
    TextOnly: lambda part, texts: paragraphs(part.parts, texts),
    **dict.fromkeys(
        (CardOnly, Chart, TextField, DateField, ChoiceField, Tick, Button), lambda _part, _texts: []
    ),
}
"""What each part says; a test knows that none is missing."""
