"""A page as an Adaptive Card."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from random import SystemRandom
from typing import Any, TypeAlias

from microsoft_teams.cards import core
from microsoft_teams.cards.core import CardElement, Container, RichTextBlock, TextBlock, TextRun

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
    WordsRow,
)
from dialogs.render.charts import chart_element
from dialogs.render.inputs import field_input, unlinked
from dialogs.texts import Texts

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""

MOST_LINES = 20
"""People's words are shown on so many lines at most; what follows is kept, on the last one."""


@dataclass(frozen=True)
class _Place:
    """Where a part is shown.

    Attributes:
        texts: the reader's language.
        shown: the card's title and row. It is a part of each input's key, as a client keeps what stands in an
            input while its key stays: a card that changes in place would show the choices of the step before.
    """

    texts: Texts
    shown: str


def as_card(page: Page, texts: Texts) -> Card:
    """The whole card, with its heading and buttons."""
    offered = page.actions() if callable(page.actions) else page.actions
    place = _Place(texts, f"{page.title} {next(_rows_of((*page.parts, *offered)), '')}")
    opened = [form for form in offered if isinstance(form, Form) and form.problem]
    body = _elements((*page.above, *page.lead, *page.parts), place)
    body += [element for form in opened for element in _opened(form, place)]
    actions = [action for one in offered for action in _actions(one, place)]
    model = core.AdaptiveCard(
        lang=texts.language.value,
        fallback_text=texts("card-fallback", title=page.title),
        body=[heading(page.title), *body],
        actions=actions or None,
        msteams=core.TeamsCardProperties(width="full") if page.wide else None,
    )
    return model.model_dump(by_alias=True, exclude_none=True)


def _rows_of(parts: Iterable[Part | Action]) -> Iterator[str]:
    """The row and version that each button is about."""
    for part in parts:
        if isinstance(part, Button) and part.about:
            yield ":".join(map(str, part.about))
        elif isinstance(part, Section | Group | CardOnly | Box | View | Fold):
            yield from _rows_of(part.parts)
        elif isinstance(part, Form):
            yield from _rows_of(part.actions)


KEYS = SystemRandom()
"""Where the keys of buttons come from."""


def button_key() -> str:
    """Make the key of a button: a press that Teams delivers again has the same one, under a new id too."""
    return f"{KEYS.getrandbits(64):016x}"


def _elements(parts: Iterable[Part], place: _Place) -> list[CardElement]:
    return [element for part in parts for element in _ELEMENTS[type(part)](part, place)]


# --- words


def heading(title: str) -> TextBlock:
    """The card's title."""
    return TextBlock(text=title, style="heading", size="Large", weight="Bolder", wrap=True)


def _subheading(title: str) -> TextBlock:
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


def row(said: str) -> RichTextBlock:
    """One line of no more weight than its neighbours."""
    return _runs(TextRun(text=unlinked(said)))


def line(bold: str, rest: str = "") -> RichTextBlock:
    """One line of facts; a rich text is no Markdown, so that people's words stay as they were written."""
    runs = [TextRun(text=unlinked(bold), weight="Bolder")]
    return _runs(*runs, *([TextRun(text=" " + unlinked(rest))] if rest else []))


def _runs(*runs: TextRun) -> RichTextBlock:
    return RichTextBlock(inlines=list[CardElement](runs), spacing="Small")


def quoted(said: str) -> list[CardElement]:
    """People's words with their line breaks."""
    lines = [part for part in said.split("\n") if part.strip()]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])]
    return [row(part) for part in lines]


def _facts(part: Facts | Pairs, place: _Place) -> list[CardElement]:
    """Each label and its value one after the other: it wraps on a telephone."""
    shown: list[CardElement] = [
        line(f"{label}:", " ".join(value.split()))
        for label, value in part.facts[: getattr(part, "most", None)]
    ]
    return [*shown, *_more(len(part.facts) - len(shown), place)]


def _rows(part: Rows, place: _Place) -> list[CardElement]:
    rows = part.rows[: part.most]
    shown: list[CardElement] = [line(number, said) if number else row(said) for number, said in rows]
    return [*shown, *_more(part.left + len(part.rows) - len(rows), place)]


def _more(left: int, place: _Place) -> list[CardElement]:
    """``+ 7 muuta``: in the bot's own words the plus sign would begin a list in Markdown."""
    return [row(place.texts("more", count=left))] if left else []


_CALLOUTS: Mapping[Emphasis, Callable[[str], CardElement]] = {
    Emphasis.NOTE: lambda said: Container(style="emphasis", items=[TextBlock(text=said, wrap=True)]),
    Emphasis.WARNING: lambda said: Container(
        style="attention", items=[TextBlock(text=said, weight="Bolder", wrap=True)]
    ),
    Emphasis.FIELD: lambda said: TextBlock(text=said, color="Attention", weight="Bolder", wrap=True),
}


def _group(part: Group, place: _Place) -> list[CardElement]:
    items = _elements(part.parts, place)
    if not part.apart:
        return items
    for item in items:
        if isinstance(item, TextBlock):
            item.spacing = "Small"
    return [Container(items=items, separator=True, spacing="Medium")]


def _field(part: Field, place: _Place) -> list[CardElement]:
    return [field_input(part, place.texts, f"{part.key} {place.shown}")]


# --- actions


def _actions(action: Action, place: _Place) -> list[core.Action]:
    match action:
        case Button():
            return [_execute(action)]
        case Toggle():
            targets = [core.TargetElement(element_id=f"view-{name}") for name in action.views]
            return [core.ToggleVisibilityAction(title=action.label, target_elements=targets)]
        case Link():
            return [core.OpenUrlAction(title=action.label, url=action.url)]
        case Form(problem=""):
            buttons = list[core.Action](map(_execute, action.actions))
            opens = core.AdaptiveCard(body=_elements(action.parts, place), actions=buttons)
            return [core.ShowCardAction(title=action.label, card=opens)]
        case Form():
            return [*map(_execute, action.actions)]


def _opened(form: Form, place: _Place) -> list[CardElement]:
    """A form that stands open, with what was wrong in it."""
    return [
        _subheading(form.label),
        _CALLOUTS[Emphasis.WARNING](form.problem),
        *_elements(form.parts, place),
    ]


def _execute(button: Button) -> core.ExecuteAction:
    """A button that works in place, and as a plain submit where that is unknown."""
    # Not "key": Teams' renderer takes that for a property of its own, and the click throws.
    data: dict[str, Any] = {
        "verb": str(button.verb),
        **{key: said for key, said in button.facts.items() if said},
    }
    if button.about:
        subject, version = button.about
        data |= {"id": subject, "version": version, "once": button_key()}
    more: dict[str, Any] = {
        "title": button.label,
        "data": data,
        "associated_inputs": None if button.fields else "none",
        "tooltip": button.tooltip or None,
        "style": "positive" if button.main else None,
    }
    return core.ExecuteAction(verb=str(button.verb), fallback=core.SubmitAction(**more), **more)


# --- rows, doors, views


def _row(part: Row, place: _Place) -> list[CardElement]:
    """The answer, and the field that opens below it."""
    shown, opened = f"v-{part.field.key}", f"i-{part.field.key}"
    line = core.ColumnSet(
        columns=[
            core.Column(width="112px", items=[TextBlock(text=part.label, wrap=True, is_subtle=True)]),
            core.Column(width="stretch", items=[TextBlock(id=shown, text=unlinked(part.value), wrap=True)]),
            core.Column(width="auto", items=[TextBlock(text="\u25be", is_subtle=True, size="Small")]),
        ],
        min_height="28px",
        select_action=_opening(f"{part.label}, {part.value}", shown, opened),
    )
    inside = [*_field(part.field, place), *([words(part.hint, subtle=True)] if part.hint else [])]
    return [line, Container(id=opened, is_visible=False, items=inside, spacing="Small")]


def _opening(title: str, *targets: str) -> core.Action:
    return core.ToggleVisibilityAction(
        title=title, target_elements=[core.TargetElement(element_id=one) for one in targets]
    )


def _words_row(part: WordsRow, place: _Place) -> list[CardElement]:
    shown, opened = f"v-{part.field.key}", f"i-{part.field.key}"
    box = Container(
        id=shown,
        style="emphasis",
        items=quoted(part.field.value),
        select_action=_opening(part.field.label, shown, opened),
    )
    return [box, Container(id=opened, is_visible=False, items=_field(part.field, place))]


def _fold(part: Fold, place: _Place) -> list[CardElement]:
    name = f"fold-{part.title}"
    head = Container(
        items=[TextBlock(text=part.title, wrap=True), TextBlock(text=part.line, is_subtle=True, wrap=True)],
        select_action=_opening(part.title, name),
    )
    return [head, Container(id=name, is_visible=part.open, items=_elements(part.parts, place))]


def _door(part: Door, _place: _Place) -> list[CardElement]:
    button = Button(part.title, part.verb, part.about, part.facts, fields=part.fields)
    lines: list[CardElement] = [row(one) for one in (part.title, part.line, part.flag) if one]
    return [Container(items=lines, select_action=_execute(button))]


def _marked(part: Marked, _place: _Place) -> list[CardElement]:
    runs, at = list[CardElement](), 0
    for start, end in part.spots:
        runs += [TextRun(text=part.words[at:start]), TextRun(text=part.words[start:end], highlight=True)]
        at = end
    runs.append(TextRun(text=part.words[at:]))
    return [RichTextBlock(inlines=runs)]


_ELEMENTS: Mapping[type, Callable[[Any, _Place], list[CardElement]]] = {
    Row: _row,
    WordsRow: _words_row,
    Fold: _fold,
    Door: _door,
    Tiles: lambda part, place: _elements(part.doors, place),
    Box: lambda part, place: [Container(style="emphasis", items=_elements(part.parts, place))],
    Pairs: _facts,
    Marked: _marked,
    Code: lambda part, _place: [TextBlock(text=part.words, font_type="Monospace", size="Large")],
    Alarm: lambda part, _place: [TextBlock(text=part.words, size="ExtraLarge", weight="Bolder", wrap=True)],
    View: lambda part, place: [
        Container(id=f"view-{part.name}", is_visible=not part.hidden, items=_elements(part.parts, place))
    ],
    Buttons: lambda part, place: [
        core.ActionSet(actions=[made for one in part.actions for made in _actions(one, place)])
    ],
    HiddenText: lambda part, _place: [core.TextInput(id=part.key, value=part.value, is_visible=False)],
    Text: lambda part, _place: [words(part.words, subtle=part.subtle)],
    Quote: lambda part, _place: quoted(part.words),
    Facts: _facts,
    Rows: _rows,
    Callout: lambda part, _place: [_CALLOUTS[part.emphasis](part.words)],
    Button: lambda part, _place: [core.ActionSet(actions=[_execute(part)])],  # on a line of its own
    Section: lambda part, place: [_subheading(part.title), *_elements(part.parts, place)],
    Group: _group,
    CardOnly: lambda part, place: _elements(part.parts, place),
    Chart: lambda part, _place: [chart_element(part)],
    **dict.fromkeys((TextField, DateField, ChoiceField, Tick), _field),
    **dict.fromkeys((Hints, TextOnly), lambda _part, _place: []),
}
"""What shows each part; a test knows that none is missing."""
