"""A page: its title, its parts and its actions, before it is known how they are shown."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import TypeAlias

Line: TypeAlias = tuple[str, str]
"""A label or a number, and what belongs to it."""


class Part:
    """Anything that a page holds."""


@dataclass(frozen=True)
class Text(Part):
    """A paragraph of the bot's own words, never of anybody else's: a card reads Markdown in it.

    Attributes:
        small: whether it is a second line: small and subtle.
    """

    words: str
    subtle: bool = False
    small: bool = False


@dataclass(frozen=True)
class Quote(Part):
    """Words that people wrote, with their line breaks."""

    words: str


@dataclass(frozen=True)
class Facts(Part):
    """Labels and their values.

    Attributes:
        most: so many are shown on a card, which has less room; all when None.
    """

    facts: Sequence[Line]
    most: int | None = None


@dataclass(frozen=True)
class Rows(Part):
    """A list of things: the number or name of each stands out, then what is said of it.

    Attributes:
        rows: what stands out is empty for a row that is said plainly.
        left: how many more there are.
        most: so many are shown on a card, which has less room; all when None.
    """

    rows: Sequence[Line]
    left: int = 0
    most: int | None = None


class Shape(Enum):
    """How a chart shows its counts."""

    RING = "ring"
    BARS = "bars"


class Tone(Enum):
    """What a count speaks for."""

    GOOD = "good"
    WARNING = "warning"
    NEUTRAL = "neutral"


@dataclass(frozen=True)
class Bar:
    """One count of a chart."""

    label: str
    count: int
    tone: Tone | None = None


@dataclass(frozen=True)
class Chart(Part):
    """Counts as a picture, and as a table for those who see none; plain text has them in the words beside.

    Attributes:
        table: its rows, the head first.
    """

    title: str
    shape: Shape
    bars: Sequence[Bar]
    table: Sequence[Line]


class Emphasis(Enum):
    """How much a callout demands attention."""

    NOTE = "note"
    WARNING = "warning"
    FIELD = "field"  # what is wrong with the field below


@dataclass(frozen=True)
class Callout(Part):
    """Words that stand out."""

    words: str
    emphasis: Emphasis = Emphasis.NOTE


@dataclass(frozen=True)
class TextField(Part):
    """A field to write into."""

    key: str
    label: str
    value: str = ""
    multiline: bool = False


@dataclass(frozen=True)
class DateField(Part):
    """A field for a day, as ``2026-11-20``."""

    key: str
    label: str
    value: str | None = None


@dataclass(frozen=True)
class ChoiceField(Part):
    """A field to choose in.

    Attributes:
        choices: the value and the words of each.
        answer: what was chosen before; what cannot be chosen any more is left out.
        many: whether several may be chosen.
        expanded: whether all choices are seen at once.
        required: whether the form cannot be sent without it.
        fixed: whether the choices are the same for everybody, so that they may be kept ready.
    """

    key: str
    label: str
    choices: Sequence[Line]
    answer: object = None
    many: bool = False
    expanded: bool = False
    required: bool = True
    fixed: bool = False


@dataclass(frozen=True)
class PersonField(Part):
    """A field in which a person is searched for and chosen, in the whole organisation; needs a card.

    What it sends is the person's object id in Entra. A client that cannot search shows it empty.
    """

    key: str
    label: str


@dataclass(frozen=True)
class Tick(Part):
    """A box to tick, with its words beside it."""

    key: str
    label: str
    words: str
    on: bool = False


@dataclass(frozen=True)
class Row(Part):
    """A line that shows an answer; pressed, it opens the field below it, in which the answer is changed.

    The field is sent with every button of the page, open or not.

    Attributes:
        label, value: what it is about, and the present answer in words.
        field: to change it in.
        hint: what is said below the open field.
        problem: why the answer was not accepted; the field stands open then.
    """

    label: str
    value: str
    field: "Field"
    hint: str = ""
    problem: str = ""


@dataclass(frozen=True)
class WordsRow(Part):
    """A text as its reader wrote it, whole, in a box; pressed, the field opens in its place.

    Attributes:
        field: holds the text; it stands open while there is none.
        problem: why the text was not accepted; the field stands open then.
    """

    field: TextField
    problem: str = ""


@dataclass(frozen=True)
class Fold(Part):
    """Parts that open below a line when it is pressed; plain text leaves them out.

    Attributes:
        line: what there is to find, below the title.
        open: whether it stands open from the beginning.
    """

    title: str
    parts: Sequence[Part]
    line: str = ""
    open: bool = False


@dataclass(frozen=True)
class Door(Part):
    """A line of a list that leads to something when pressed.

    Attributes:
        line: what is said of it below its title.
        flag: a word that stands out at its end, such as ``uutta``.
        verb, about, facts: as of a :class:`Button`.
        fields: whether the page's fields come along.
    """

    title: str
    verb: str
    line: str = ""
    flag: str = ""
    about: tuple[str, int] | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    fields: bool = False


@dataclass(frozen=True)
class WordsDoor(Part):
    """Words that people wrote, whole, in a box; pressed, it leads to something.

    Attributes:
        does: what pressing it does, as it is read aloud.
        verb, facts: as of a :class:`Button`.
    """

    words: str
    does: str
    verb: str
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Tiles(Part):
    """Up to six doors as a field of tiles, as many in a row as the screen has room for."""

    doors: Sequence[Door]


@dataclass(frozen=True)
class Box(Part):
    """Parts in a box: somebody's words, or the one thing to know."""

    parts: Sequence[Part]


@dataclass(frozen=True)
class Pairs(Part):
    """Labels and values beside each other, the labels in a column of their own."""

    facts: Sequence[Line]


@dataclass(frozen=True)
class Columns(Part):
    """Few short values side by side, each under its label; in plain text one below the other."""

    facts: Sequence[Line]


@dataclass(frozen=True)
class Marked(Part):
    """Words that people wrote, with places marked in them.

    Attributes:
        spots: where each marked place begins and ends, in order; they never overlap.
    """

    words: str
    spots: Sequence[tuple[int, int]]


@dataclass(frozen=True)
class Code(Part):
    """A code that stands alone on its line, in letters of one width, large."""

    words: str


@dataclass(frozen=True)
class Alarm(Part):
    """The largest words of a page, such as ``Soita 112``."""

    words: str


@dataclass(frozen=True)
class View(Part):
    """Parts that a :class:`Toggle` shows or hides; plain text shows those that are not hidden.

    Attributes:
        name: by which the toggle names it; one of a kind on its page.
    """

    name: str
    parts: Sequence[Part]
    hidden: bool = False


@dataclass(frozen=True)
class Toggle:
    """A button that shows the views that are hidden, and hides those that are not; nothing is sent."""

    label: str
    views: Sequence[str]


@dataclass(frozen=True)
class Buttons(Part):
    """Buttons among the parts, in a row."""

    actions: Sequence["Button | Link | Toggle"]


@dataclass(frozen=True)
class HiddenText(Part):
    """A text that the card carries and nobody sees; it is sent with every button of the page."""

    key: str
    value: str


@dataclass(frozen=True)
class Button(Part):
    """One thing that can be done.

    Attributes:
        label: its words.
        verb: what it asks for.
        about: the id and version of the row that it is about.
        facts: further facts that it carries, such as ``code`` or ``number``; empty ones are left out.
        fields: whether the page's fields come along, and are checked first.
        main: whether it is the way forward.
        tooltip: more words.
        more: whether it waits behind the sign for more, and does not stand among the others.
    """

    label: str
    verb: str
    about: tuple[str, int] | None = None
    facts: Mapping[str, str] = field(default_factory=dict)
    fields: bool = True
    main: bool = False
    tooltip: str = ""
    more: bool = False


@dataclass(frozen=True)
class Link:
    """A way to a page on the web."""

    label: str
    url: str


@dataclass(frozen=True)
class Form:
    """Parts that open at the press of a button, often fields, and the buttons under them.

    Attributes:
        problem: why it was not accepted when it was sent; it stands open then.
    """

    label: str
    parts: Sequence[Part]
    actions: Sequence[Button]
    problem: str = ""


@dataclass(frozen=True)
class Section(Part):
    """Parts under a heading of their own; in plain text without empty lines between them.

    Attributes:
        small: whether the heading is that of a few rows, in small letters.
        how: what a card says after a small heading of how its rows are used.
    """

    title: str
    parts: Sequence[Part]
    small: bool = False
    how: str = ""


@dataclass(frozen=True)
class Group(Part):
    """Parts that belong together: in plain text without empty lines between them.

    Attributes:
        apart: whether a line sets it apart from what stands before.
    """

    parts: Sequence[Part]
    apart: bool = False


@dataclass(frozen=True)
class Hints(Part):
    """What may be typed where there are no buttons to press: shown in plain text alone."""

    lines: Sequence[str]


@dataclass(frozen=True)
class OneFace:
    """Parts that are shown on one face alone.

    Attributes:
        made: the parts, or what makes them once that face is wanted: the other one does not wait for it.
    """

    made: Sequence[Part] | Callable[[], Sequence[Part]]

    @cached_property
    def parts(self) -> Sequence[Part]:
        """The parts."""
        return self.made() if callable(self.made) else self.made


class CardOnly(OneFace, Part):
    """Parts that plain text leaves out, as it has room for more or says it in another place."""


class TextOnly(OneFace, Part):
    """Parts that a card leaves out, as it says them with its buttons or in another place."""


Field: TypeAlias = TextField | DateField | ChoiceField | PersonField | Tick
Action: TypeAlias = Button | Form | Link | Toggle


@dataclass(frozen=True, kw_only=True)
class Page:
    """A whole page.

    Attributes:
        title: its heading; empty for a few words that need no card.
        parts: what it says, in order.
        actions: what can be done here, or what makes it once a card is shown.
        lead: what belongs to the title: in plain text it stands right under it.
        above: notes and problems: in plain text they stand above the title.
        spoken: the title in plain text, where it is another; empty where there is none.
        preview: what a locked telephone may show; empty for that there is something.
        brief: what it says among others in one message; empty for all that it says in plain text.
        wide: whether a wide screen is used in full.
    """

    title: str = ""
    parts: Sequence[Part] = ()
    actions: Sequence[Action] | Callable[[], Sequence[Action]] = ()
    lead: Sequence[Part] = ()
    above: Sequence[Part] = ()
    spoken: str | None = None
    preview: str = ""
    brief: str = ""
    wide: bool = False
