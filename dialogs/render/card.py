"""A page as an Adaptive Card."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from textwrap import shorten
from typing import Any, TypeAlias
from zlib import crc32

from microsoft_teams.cards import core
from microsoft_teams.cards.core import CardElement, Container, TextBlock

from dialogs.pages.page import (
    Action,
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
    Emphasis,
    Facts,
    Field,
    Fold,
    Form,
    Group,
    HiddenText,
    Hints,
    Link,
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
    Toggle,
    View,
    WordsDoor,
    WordsRow,
)
from dialogs.render.buttons import execute
from dialogs.render.charts import chart_element
from dialogs.render.inputs import field_input
from dialogs.render.rows import (
    answer_line,
    boxed,
    columns,
    pairs,
    revealing,
    switching,
    tile,
    tiles,
    titled_line,
    words_box,
)
from dialogs.render.words import (
    alarm,
    box_heading,
    code,
    heading,
    highlighted,
    line,
    quoted,
    row,
    small,
    small_heading,
    subheading,
    unlinked,
    words,
)
from dialogs.texts import Texts

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""

SPOKEN = 100
"""So many letters of a text are read aloud as the name of its box; the field in it has them all."""

SHOWN_TWICE = 4_000
"""A text of more bytes, such as one of emoji alone, stands in its field only: a card has little room."""


@dataclass(frozen=True)
class _Place:
    """Where a part is shown.

    Attributes:
        texts: the reader's language.
        shown: a sum of the card's title and row. It is a part of each input's key, as a client keeps what
            stands in an input while its key stays: a card that changes in place would show the choices of the
            card before.
        hideable: whether it may be out of sight: nothing is required where nobody sees what is wrong.
        in_box: whether it is in a box, which sets it apart already.
        folds: their numbers, so that each has an id of its own, which is the same in every language.
    """

    texts: Texts
    shown: str
    hideable: bool = False
    in_box: bool = False
    folds: Iterator[int] = field(default_factory=count)


def as_card(page: Page, texts: Texts) -> Card:
    """The whole card, with its heading and buttons."""
    offered = page.actions() if callable(page.actions) else page.actions
    shown = f"{page.title} {next(_rows_of((*page.parts, *offered)), '')}"
    place = _Place(texts, f"{crc32(shown.encode()):08x}")
    opened = [form for form in offered if isinstance(form, Form) and form.problem]
    body = _elements((*page.lead, *page.above, *page.parts), place)
    if body and isinstance(body[0], TextBlock) and body[0].size == "Small":
        body[0].spacing = "None"  # the second line of the heading
    body += [element for form in opened for element in _opened(form, place)]
    actions = [action for one in offered for action in _actions(one, place)]
    model = core.AdaptiveCard(
        lang=texts.language.value,
        fallback_text=texts("card-fallback", title=page.title or _first_words(page.lead)),
        body=[*([heading(page.title)] if page.title else []), *body],
        actions=actions or None,
        msteams=core.TeamsCardProperties(width="full") if page.wide else None,
    )
    return model.model_dump(by_alias=True, exclude_none=True)


def _first_words(parts: Iterable[Part]) -> str:
    """The first words of a page without a title, which is a line and its buttons."""
    return next((part.words.rstrip(".!?") for part in parts if isinstance(part, Text)), "")


def _rows_of(parts: Iterable[Part | Action]) -> Iterator[str]:
    """The row and version that each button is about."""
    for part in parts:
        if isinstance(part, Button | Door) and part.about:
            yield ":".join(map(str, part.about))
        elif isinstance(part, Section | Group | CardOnly | Box | View | Fold):
            yield from _rows_of(part.parts)
        elif isinstance(part, Form | Buttons):
            yield from _rows_of(part.actions)
        elif isinstance(part, Tiles):
            yield from _rows_of(part.doors)


def _elements(parts: Iterable[Part], place: _Place) -> list[CardElement]:
    return [element for part in parts for element in _ELEMENTS[type(part)](part, place)]


# --- words


def _text(part: Text, _place: _Place) -> list[CardElement]:
    return [small(part.words) if part.small else words(part.words, subtle=part.subtle)]


def _facts(part: Facts, place: _Place) -> list[CardElement]:
    """Each label and its value one after the other: it wraps on a telephone."""
    facts = part.facts[: part.most]
    shown: list[CardElement] = [line(f"{label}:", " ".join(value.split())) for label, value in facts]
    return [*shown, *_more(len(part.facts) - len(shown), place)]


def _rows(part: Rows, place: _Place) -> list[CardElement]:
    rows = part.rows[: part.most]
    shown: list[CardElement] = [line(number, said) if number else row(said) for number, said in rows]
    return [*shown, *_more(part.left + len(part.rows) - len(rows), place)]


def _more(left: int, place: _Place) -> list[CardElement]:
    """``+ 7 muuta``: in the bot's own words the plus sign would begin a list in Markdown."""
    return [row(place.texts("more", count=left))] if left else []


_CALLOUTS: Mapping[Emphasis, Callable[[str], CardElement]] = {
    Emphasis.NOTE: lambda said: boxed([words(said)]),
    Emphasis.WARNING: lambda said: Container(
        style="attention", items=[TextBlock(text=said, weight="Bolder", wrap=True)]
    ),
    Emphasis.FIELD: lambda said: TextBlock(text=said, color="Attention", weight="Bolder", wrap=True),
}


def _section(part: Section, place: _Place) -> list[CardElement]:
    if part.small:
        title = small_heading(part.title, part.how)
    else:
        title = (box_heading if place.in_box else subheading)(part.title)
    return [title, *_elements(part.parts, place)]


def _group(part: Group, place: _Place) -> list[CardElement]:
    items = _elements(part.parts, place)
    if not part.apart:
        return items
    for item in items:
        if isinstance(item, TextBlock):
            item.spacing = "Small"
    return [Container(items=items, separator=True, spacing="Medium")]


# --- fields, and what opens


def _field(part: Field, place: _Place) -> list[CardElement]:
    if place.hideable and isinstance(part, ChoiceField) and part.required:
        part = replace(part, required=False)
    return [field_input(part, place.texts, f"{part.key} {place.shown}")]


def _hidden_text(part: HiddenText, place: _Place) -> list[CardElement]:
    """In several lines: a field of one line would lose its line breaks."""
    key = f"{part.key} {place.shown}"
    return [core.TextInput(id=part.key, key=key, value=part.value, is_multiline=True, is_visible=False)]


def _hideable(parts: Iterable[Part], place: _Place, name: str, *, seen: bool) -> Container:
    items = _elements(parts, replace(place, hideable=True))
    return Container(id=name, is_visible=None if seen else False, items=items)


def _row(part: Row, place: _Place) -> list[CardElement]:
    shown, opened = f"v-{part.field.key}", f"i-{part.field.key}"
    title = place.texts("row-change", what=f"{part.label}, {part.value}")
    inside = [*_wrong(part.problem), part.field, *([Text(part.hint, small=True)] if part.hint else [])]
    open_now = bool(part.problem)
    return [
        answer_line(part.label, part.value, revealing(title, shown, opened), shown, opened=open_now),
        _hideable(inside, place, opened, seen=open_now),
    ]


def _words_row(part: WordsRow, place: _Place) -> list[CardElement]:
    inside = [*_wrong(part.problem), part.field]
    if part.problem or not part.field.value or len(part.field.value.encode()) > SHOWN_TWICE:
        return _elements(inside, place)
    shown, opened = f"v-{part.field.key}", f"i-{part.field.key}"
    begins = shorten(part.field.value[: 2 * SPOKEN], SPOKEN, placeholder="…")
    title = place.texts("row-change", what=f"{part.field.label}, {begins}")
    return [
        words_box(part.field.value, revealing(title, shown, opened), shown),
        _hideable(inside, place, opened, seen=False),
    ]


def _wrong(problem: str) -> list[Part]:
    return [Callout(problem, Emphasis.FIELD)] if problem else []


def _fold(part: Fold, place: _Place) -> list[CardElement]:
    name = f"fold-{next(place.folds)}"
    title = ", ".join(filter(None, (part.title, part.line)))
    return [
        titled_line(part.title, part.line, "", switching(title, [name])),
        _hideable(part.parts, place, name, seen=part.open),
    ]


def _view(part: View, place: _Place) -> list[CardElement]:
    return [_hideable(part.parts, place, _view_name(part.name), seen=not part.hidden)]


def _view_name(name: str) -> str:
    return f"view-{name}"


# --- what leads somewhere


def _door(part: Door, _place: _Place) -> list[CardElement]:
    return [titled_line(part.title, part.line, part.flag, _through(part), leads=True)]


def _words_door(part: WordsDoor, _place: _Place) -> list[CardElement]:
    action = execute(Button(part.does, part.verb, facts=part.facts, fields=False))
    return [words_box(part.words, action, leads=True)]


def _tiles(part: Tiles, _place: _Place) -> list[CardElement]:
    return [tiles(tile(one.title, one.line, _through(one)) for one in part.doors)]


def _through(door: Door) -> core.Action:
    """Its title is what is read aloud."""
    title = ", ".join(filter(None, (door.title, door.line, door.flag)))
    return execute(Button(unlinked(title), door.verb, door.about, door.facts, fields=door.fields))


def _actions(action: Action, place: _Place) -> list[core.Action]:
    match action:
        case Button():
            return [execute(action)]
        case Toggle():
            return [switching(action.label, list(map(_view_name, action.views)))]
        case Link():
            title = place.texts("opens-outside", label=action.label)  # it leads out of Teams, and says so
            return [core.OpenUrlAction(title=title, url=action.url)]
        case Form(problem=""):
            buttons = list[core.Action](map(execute, action.actions))
            opens = core.AdaptiveCard(body=_elements(action.parts, place), actions=buttons)
            return [core.ShowCardAction(title=action.label, card=opens)]
        case Form():
            return [*map(execute, action.actions)]


def _opened(form: Form, place: _Place) -> list[CardElement]:
    """A form that stands open, with what was wrong in it."""
    return [
        subheading(form.label),
        _CALLOUTS[Emphasis.WARNING](form.problem),
        *_elements(form.parts, place),
    ]


def _buttons(part: Buttons, place: _Place) -> list[CardElement]:
    return [core.ActionSet(actions=[made for one in part.actions for made in _actions(one, place)])]


_ELEMENTS: Mapping[type, Callable[[Any, _Place], list[CardElement]]] = {
    Text: _text,
    Quote: lambda part, _place: quoted(part.words),
    Marked: lambda part, _place: highlighted(part.words, part.spots),
    Code: lambda part, _place: [code(part.words)],
    Alarm: lambda part, _place: [alarm(part.words)],
    Facts: _facts,
    Pairs: lambda part, _place: pairs(part.facts),
    Columns: lambda part, _place: [columns(part.facts)],
    Rows: _rows,
    Callout: lambda part, _place: [_CALLOUTS[part.emphasis](part.words)],
    Section: _section,
    Group: _group,
    Box: lambda part, place: [boxed(_elements(part.parts, replace(place, in_box=True)))],
    CardOnly: lambda part, place: _elements(part.parts, place),
    Chart: lambda part, _place: [chart_element(part)],
    Row: _row,
    WordsRow: _words_row,
    Fold: _fold,
    View: _view,
    HiddenText: _hidden_text,
    Door: _door,
    WordsDoor: _words_door,
    Tiles: _tiles,
    Button: lambda part, _place: [core.ActionSet(actions=[execute(part)])],  # on a line of its own
    Buttons: _buttons,
    **dict.fromkeys((TextField, DateField, ChoiceField, PersonField, Tick), _field),
    **dict.fromkeys((Hints, TextOnly), lambda _part, _place: []),
}
"""What shows each part; a test knows that none is missing."""
