"""Lines of a card that can be pressed, and columns: what they hold is made already."""

from collections.abc import Iterable, Sequence

from microsoft_teams.cards import core
from microsoft_teams.cards.core import (
    CardElement,
    Column,
    ColumnSet,
    Container,
    Icon,
    TextBlock,
)

from dialogs.pages.page import Line
from dialogs.render.words import line, quoted, row, second, unlinked

LABELS, SHORT_LABELS, SHORT = "112px", "64px", 8
"""The width of a column of labels, and of one whose labels have so many letters at most."""


def _chevron(name: str, glyph: str) -> Column:
    """The sign at the end of a line; the Playground and old clients show the glyph."""
    shown = TextBlock(text=glyph, is_subtle=True, size="Small")
    return _column("auto", Icon(name=name, size="xxSmall", fallback=shown))


def _column(width: str, *items: CardElement) -> Column:
    return Column(width=width, items=list(items), vertical_content_alignment="Center")


_OPENS, _LEADS = _chevron("ChevronDown", "\u25be"), _chevron("ChevronRight", "\u203a")


def revealing(title: str, shown: str, opened: str) -> core.Action:
    """Show what is hidden in the place of what is shown, for good: a changed answer would be stale."""
    targets = [
        core.TargetElement(element_id=shown, is_visible=False),
        core.TargetElement(element_id=opened, is_visible=True),
    ]
    return core.ToggleVisibilityAction(title=unlinked(title), target_elements=targets)


def switching(title: str, names: Sequence[str]) -> core.Action:
    """Show what is hidden and hide what is shown."""
    return core.ToggleVisibilityAction(title=title, target_elements=list(names))


def answer_line(label: str, value: str, action: core.Action, name: str, *, opened: bool) -> ColumnSet:
    """A label, an answer and the sign that it opens: the line stays, and with it the focus."""
    answer = row(value)
    answer.spacing = None  # it is alone in its column
    answer.id = name
    answer.is_visible = False if opened else None
    return ColumnSet(
        columns=[
            _column(LABELS, TextBlock(text=label, wrap=True, is_subtle=True)),
            _column("stretch", answer),
            _OPENS,
        ],
        spacing="Small",
        min_height="28px",
        select_action=action,
    )


def words_box(said: str, action: core.Action, name: str | None = None, *, leads: bool = False) -> Container:
    """A whole text in a box that opens, or leads somewhere."""
    sign = _LEADS if leads else _OPENS
    columns = [Column(width="stretch", items=quoted(said)), Column(width="auto", items=sign.items)]
    return boxed([ColumnSet(columns=columns)], name, action)


def boxed(items: list[CardElement], name: str | None = None, action: core.Action | None = None) -> Container:
    """A box."""
    return Container(
        id=name,
        style="emphasis",
        rounded_corners=True,
        items=items,
        spacing="Small",
        select_action=action,
    )


def titled_line(title: str, said: str, flag: str, action: core.Action, *, leads: bool = False) -> ColumnSet:
    """A title, its second line, a word that stands out and the sign that it opens or leads somewhere."""
    lines: list[CardElement] = [row(title), *([second(said)] if said else [])]
    word = TextBlock(text=flag, color="Accent", weight="Bolder", size="Small", wrap=True)
    return ColumnSet(
        columns=[
            _column("stretch", *lines),
            *([_column("auto", word)] if flag else []),
            _LEADS if leads else _OPENS,
        ],
        spacing=None if leads and said else "Small",
        min_height="32px" if said else "28px",
        select_action=action,
    )


def tile(title: str, said: str, action: core.Action) -> Container:
    """A title and its second line in a box of its own."""
    made = boxed([line(title), *([second(said)] if said else [])], action=action)
    made.spacing = None
    made.min_height = "64px"
    return made


def tiles(items: Iterable[Container]) -> Container:
    """Three tiles beside each other, or two on a telephone."""
    flow = core.FlowLayout(item_fit="Fill", item_width="131px", column_spacing="Small", row_spacing="Small")
    return Container(layouts=[flow], items=list[CardElement](items))


def pairs(facts: Sequence[Line]) -> list[CardElement]:
    """Labels in a column of their own, and their values."""
    short = all(len(label) <= SHORT for label, _ in facts)
    return [_pair(label, value, SHORT_LABELS if short else LABELS) for label, value in facts]


def _pair(label: str, value: str, width: str) -> ColumnSet:
    columns = [
        Column(width=width, items=[TextBlock(text=label, wrap=True, is_subtle=True)]),
        Column(width="stretch", items=[row(" ".join(value.split()))]),
    ]
    return ColumnSet(columns=columns, spacing="Small")


def columns(facts: Sequence[Line]) -> ColumnSet:
    """Labels above their values, which stand out."""
    return ColumnSet(columns=[_figure(label, value) for label, value in facts], spacing="Small")


def _figure(label: str, value: str) -> Column:
    return Column(width="stretch", items=[second(label), line(" ".join(value.split()))])
