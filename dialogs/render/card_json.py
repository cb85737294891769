"""What is put into a card that is made already."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

_ACTIONS = frozenset({"Action.Execute", "Action.Submit"})


def with_note(card: dict[str, Any], said: str) -> dict[str, Any]:
    """A card with a sentence of the bot's below its heading, and below what belongs to that."""
    head, rest = card["body"][:1], card["body"][1:]
    if rest and rest[0].get("spacing") == "None":
        head.append(rest.pop(0))
    note = {
        "type": "Container",
        "style": "emphasis",
        "roundedCorners": True,
        "items": [{"type": "TextBlock", "text": said, "wrap": True}],
    }
    return {**card, "body": [*head, note, *rest]}


def with_line(card: dict[str, Any], said: str) -> dict[str, Any]:
    """A card with one more line of the bot's own at its end."""
    line = {"type": "TextBlock", "text": said, "wrap": True, "isSubtle": True}
    return {**card, "body": [*card["body"], line]}


def with_notice(card: dict[str, Any], notice_id: int) -> dict[str, Any]:
    """A card whose buttons say from which notice they are: a press shows that it arrived."""
    return with_data(card, {"notice": notice_id})


def with_data(card: dict[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """A card whose buttons carry this beside what is theirs."""
    return _changed(card, lambda action: {**action, "data": {**action.get("data", {}), **data}})


FORM = "form"
"""What a button of a dialog carries beside what is its own: the form that it stands on."""


def in_dialog(card: dict[str, Any]) -> dict[str, Any]:
    """A card for a dialog of Teams, where no button works but a plain submit.

    There is one card at a time: a button that shows something else than its form takes all of the form along.
    """
    form = next((one["data"] for one in card.get("actions", []) if _of_form(one)), None)
    return _changed(card, partial(_as_submit, form))


def _of_form(action: dict[str, Any]) -> bool:
    return action.get("verb") in ("answer", "send") and "id" in action["data"]


def _as_submit(form: dict[str, Any] | None, action: dict[str, Any]) -> dict[str, Any]:
    data = action.get("data", {}) | ({"verb": action["verb"]} if "verb" in action else {})
    dropped = ["verb", "fallback"]
    if form and "id" not in data:
        data |= {FORM: f"{form['id']} {form['version']}"}
        dropped.append("associatedInputs")
    kept = {name: one for name, one in action.items() if name not in dropped}
    return {**kept, "type": "Action.Submit", "data": data}


def with_button(card: dict[str, Any], title: str, data: Mapping[str, Any]) -> dict[str, Any]:
    """A card with one more button at its end."""
    button = {"type": "Action.Submit", "title": title, "data": dict(data)}
    return {**card, "actions": [*card.get("actions", []), button]}


def _changed(part: dict[str, Any], change: Callable[[dict[str, Any]], dict[str, Any]]) -> dict[str, Any]:
    """A card, or a part of it, with every button that is sent changed, wherever it lies."""
    made = {name: one if name == "data" else _within(one, change) for name, one in part.items()}
    return change(made) if made.get("type") in _ACTIONS else made


def _within(value: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_within(one, change) for one in value]
    return _changed(value, change) if isinstance(value, dict) else value
