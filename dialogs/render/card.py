"""A page as an Adaptive Card."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeAlias

from microsoft_teams.cards import core
from microsoft_teams.cards.core import CardElement, Choice, Container, RichTextBlock, TextBlock, TextRun

from dialogs.pages.page import (
    Action,
    Button,
    Callout,
    CardOnly,
    ChoiceField,
    DateField,
    Emphasis,
    Facts,
    Form,
    Group,
    Hints,
    Link,
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

Card: TypeAlias = dict[str, Any]
"""An Adaptive Card as JSON."""

MOST_LINES = 20
"""People's words are shown on so many lines at most; what follows is kept, on the last one."""


def as_card(page: Page, texts: Texts) -> Card:
    """The whole card, with its heading and buttons."""
    opened = [form for form in page.actions if isinstance(form, Form) and form.problem]
    body = elements((*page.above, *page.lead, *page.parts), texts)
    body += [element for form in opened for element in _opened(form, texts)]
    actions = [action for one in page.actions for action in _actions(one, texts)]
    model = core.AdaptiveCard(
        lang=texts.language.value,
        fallback_text=texts("card-fallback", title=page.title),
        body=[heading(page.title), *body],
        actions=actions or None,
        msteams=core.TeamsCardProperties(width="full") if page.wide else None,
    )
    made: Card = model.model_dump(by_alias=True, exclude_none=True)
    _renew_inputs(made, f"{page.title} {_row_shown(made)}")
    return made


def elements(parts: Iterable[Part], texts: Texts) -> list[CardElement]:
    """The elements that show these parts."""
    return [element for part in parts for element in _ELEMENTS[type(part)](part, texts)]


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


def unlinked(said: str) -> str:
    """People's words, unable to become a link or an image."""
    return said.replace("[", "(").replace("]", ")")


def quoted(said: str) -> list[CardElement]:
    """People's words with their line breaks."""
    lines = [part for part in said.split("\n") if part.strip()]
    if len(lines) > MOST_LINES:
        lines = [*lines[: MOST_LINES - 1], " ".join(lines[MOST_LINES - 1 :])]
    return [row(part) for part in lines]


def _text(part: Text, _texts: Texts) -> list[CardElement]:
    return [words(part.words, subtle=part.subtle)]


def _quote(part: Quote, _texts: Texts) -> list[CardElement]:
    return quoted(part.words)


def _facts(part: Facts, _texts: Texts) -> list[CardElement]:
    """Each label and its value one after the other: it wraps on a telephone."""
    return [line(f"{label}:", " ".join(value.split())) for label, value in part.facts]


def _rows(part: Rows, texts: Texts) -> list[CardElement]:
    rows = part.rows[: part.most]
    shown: list[CardElement] = [line(number, said) if number else row(said) for number, said in rows]
    # ``+ 7 muuta``: in the bot's own words the plus sign would begin a list in Markdown.
    left = part.left + len(part.rows) - len(rows)
    return [*shown, row(texts("more", count=left))] if left else shown


def _callout(part: Callout, _texts: Texts) -> list[CardElement]:
    return [_CALLOUTS[part.emphasis](part.words)]


_CALLOUTS: Mapping[Emphasis, Callable[[str], CardElement]] = {
    Emphasis.NOTE: lambda said: Container(style="emphasis", items=[TextBlock(text=said, wrap=True)]),
    Emphasis.WARNING: lambda said: Container(
        style="attention", items=[TextBlock(text=said, weight="Bolder", wrap=True)]
    ),
    Emphasis.FIELD: lambda said: TextBlock(text=said, color="Attention", weight="Bolder", wrap=True),
}


# --- parts of parts


def _section(part: Section, texts: Texts) -> list[CardElement]:
    return [_subheading(part.title), *elements(part.parts, texts)]


def _group(part: Group, texts: Texts) -> list[CardElement]:
    items = elements(part.parts, texts)
    if not part.apart:
        return items
    for item in items:
        if isinstance(item, TextBlock):
            item.spacing = "Small"
    return [Container(items=items, separator=True, spacing="Medium")]


def _within(part: CardOnly, texts: Texts) -> list[CardElement]:
    return elements(part.parts, texts)


def _nothing(_part: Part, _texts: Texts) -> list[CardElement]:
    return []


# --- fields


def _text_field(part: TextField, _texts: Texts) -> list[CardElement]:
    made = core.TextInput(
        id=part.key, label=part.label, value=part.value or None, is_multiline=part.multiline or None
    )
    return [made]


def _date_field(part: DateField, texts: Texts) -> list[CardElement]:
    pick = texts("answer-pick")
    return [core.DateInput(id=part.key, label=part.label, placeholder=pick, value=part.value or None)]


def _choice_field(part: ChoiceField, texts: Texts) -> list[CardElement]:
    made = core.ChoiceSetInput(
        id=part.key,
        label=part.label,
        style="expanded" if part.expanded else "compact",
        is_multi_select=part.many or None,
        placeholder=texts("answer-pick"),
        wrap=True,
        is_required=part.required or None,
        error_message=texts("answer-required-error") if part.required else None,
        choices=[Choice(title=unlinked(said), value=value) for value, said in part.choices],
        value=part.value or None,
    )
    return [made]


def _tick(part: Tick, _texts: Texts) -> list[CardElement]:
    made = core.ToggleInput(
        id=part.key,
        label=part.label,
        title=part.words,
        value="true" if part.on else "false",
        value_on="true",
        value_off="false",
        wrap=True,
    )
    return [made]


# --- actions


def _actions(action: Action, texts: Texts) -> list[core.Action]:
    match action:
        case Button():
            return [_execute(action)]
        case Link():
            return [core.OpenUrlAction(title=action.label, url=action.url)]
        case Form(problem=""):
            buttons = list[core.Action](map(_execute, action.actions))
            opens = core.AdaptiveCard(body=elements(action.parts, texts), actions=buttons)
            return [core.ShowCardAction(title=action.label, card=opens)]
        case Form():
            return [*map(_execute, action.actions)]


def _opened(form: Form, texts: Texts) -> list[CardElement]:
    """A form that stands open, with what was wrong in it."""
    return [
        _subheading(form.label),
        _CALLOUTS[Emphasis.WARNING](form.problem),
        *elements(form.parts, texts),
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
        data |= {"id": subject, "version": version, "once": f"{subject}:{version}"}
    more: dict[str, Any] = {
        "title": button.label,
        "data": data,
        "associated_inputs": None if button.fields else "none",
        "tooltip": button.tooltip or None,
        "style": "positive" if button.main else None,
    }
    return core.ExecuteAction(verb=str(button.verb), fallback=core.SubmitAction(**more), **more)


def _button(part: Button, _texts: Texts) -> list[CardElement]:
    """A button on a line of its own."""
    return [core.ActionSet(actions=[_execute(part)])]


# --- the keys of fields


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


_ELEMENTS: Mapping[type, Callable[[Any, Texts], list[CardElement]]] = {
    Text: _text,
    Quote: _quote,
    Facts: _facts,
    Rows: _rows,
    Callout: _callout,
    TextField: _text_field,
    DateField: _date_field,
    ChoiceField: _choice_field,
    Tick: _tick,
    Button: _button,
    Section: _section,
    Group: _group,
    CardOnly: _within,
    **dict.fromkeys((Hints, TextOnly), _nothing),
}
"""What shows each part; a test knows that none is missing."""
