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


def _words(part: Text | Quote | Callout, _texts: Texts) -> list[str]:
    return [part.words]


def _facts(part: Facts, texts: Texts) -> list[str]:
    return [_joined(texts("fact", label=label, value=value) for label, value in part.facts)]


def _rows(part: Rows, texts: Texts) -> list[str]:
    rows = [f"{number} {said}".strip() for number, said in part.rows]
    return [_joined((*rows, texts("more", count=part.left) if part.left else ""))]


def _section(part: Section, texts: Texts) -> list[str]:
    return [_joined((part.title, *paragraphs(part.parts, texts)))]


def _group(part: Group, texts: Texts) -> list[str]:
    return [_joined(paragraphs(part.parts, texts))]


def _hints(part: Hints, _texts: Texts) -> list[str]:
    return [_joined(part.lines)]


def _within(part: TextOnly, texts: Texts) -> list[str]:
    return paragraphs(part.parts, texts)


def _nothing(_part: Part, _texts: Texts) -> list[str]:
    return []


_PARAGRAPHS: Mapping[type, Callable[[Any, Texts], list[str]]] = {
    Text: _words,
    Quote: _words,
    Callout: _words,
    Facts: _facts,
    Rows: _rows,
    Section: _section,
    Group: _group,
    Hints: _hints,
    TextOnly: _within,
    **dict.fromkeys((CardOnly, Chart, TextField, DateField, ChoiceField, Tick, Button), _nothing),
}
"""What each part says; a test knows that none is missing."""
