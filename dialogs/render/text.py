"""A page as plain text, for those who read without cards, or listen."""

from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

from dialogs.pages.page import (
    Alarm,
    Box,
    Button,
    Buttons,
    Callout,
    CardOnly,
    Chart,
    ChoiceField,
    Code,
    Columns,
    DateField,
    Door,
    Facts,
    Fold,
    Group,
    HiddenText,
    Hints,
    Marked,
    Page,
    Pairs,
    Part,
    PersonField,
    Quote,
    Row,
    Rows,
    Section,
    Text,
    TextField,
    TextOnly,
    Tick,
    Tiles,
    View,
    WordsDoor,
    WordsRow,
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
    """What these parts say, a paragraph each; rows and doors that follow one another are lines of one."""
    said = list[str]()
    for kind, alike in groupby(parts, type):
        found = [one for part in alike for one in _PARAGRAPHS[kind](part, texts)]
        said += [_joined(found)] if kind in _LINES else found
    return said


_LINES = frozenset({Row, Door})


def _joined(said: Iterable[str]) -> str:
    return "\n".join(filter(None, said))


def _facts(part: Facts | Pairs | Columns, texts: Texts) -> list[str]:
    return [_joined(texts("fact", label=label, value=value) for label, value in part.facts)]


def _rows(part: Rows, texts: Texts) -> list[str]:
    rows = [f"{number} {said}".strip() for number, said in part.rows]
    return [_joined((*rows, texts("more", count=part.left) if part.left else ""))]


def _doors(doors: Iterable[Door]) -> list[str]:
    """A line each; what may be typed to open them, the page says in hints of its own."""
    return [_joined(" \u2013 ".join(filter(None, (one.title, one.line, one.flag))) for one in doors)]


def _words_row(part: WordsRow, texts: Texts) -> list[str]:
    said = part.field.value and texts("quoted", words=part.field.value)
    return [*filter(None, (part.problem, said))]


def _marked(part: Marked, _texts: Texts) -> list[str]:
    said, at = "", 0
    for start, end in part.spots:
        said += f"{part.words[at:start]}\u00bb{part.words[start:end]}\u00ab"
        at = end
    return [said + part.words[at:]]


_PARAGRAPHS: Mapping[type, Callable[[Any, Texts], list[str]]] = {
    **dict.fromkeys((Text, Quote, Callout, Code, Alarm, WordsDoor), lambda part, _texts: [part.words]),
    **dict.fromkeys((Facts, Pairs, Columns), _facts),
    Row: lambda part, texts: [_joined((part.problem, texts("fact", label=part.label, value=part.value)))],
    WordsRow: _words_row,
    Door: lambda part, _texts: _doors([part]),
    Tiles: lambda part, _texts: _doors(part.doors),
    Box: lambda part, texts: paragraphs(part.parts, texts),
    View: lambda part, texts: [] if part.hidden else paragraphs(part.parts, texts),
    Marked: _marked,
    Rows: _rows,
    Section: lambda part, texts: [_joined((part.title, *paragraphs(part.parts, texts)))],
    Group: lambda part, texts: [_joined(paragraphs(part.parts, texts))],
    Hints: lambda part, _texts: [_joined(part.lines)],
    TextOnly: lambda part, texts: paragraphs(part.parts, texts),
    **dict.fromkeys(
        (CardOnly, Chart, TextField, DateField, ChoiceField, PersonField, Tick),
        lambda _part, _texts: [],
    ),
    **dict.fromkeys((Button, Buttons, Fold, HiddenText), lambda _part, _texts: []),
}
"""What each part says; a test knows that none is missing."""
