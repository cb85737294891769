"""A linter for our Adaptive Cards: what Teams needs to show them and what people need to use them."""

import json
import re
from collections.abc import Iterator
from typing import Any
from zlib import crc32

Node = dict[str, Any]

REQUIRED: dict[str, tuple[str, ...]] = {
    "AdaptiveCard": ("version", "body"),
    "TextBlock": ("text", "wrap"),
    "RichTextBlock": ("inlines",),
    "TextRun": ("text",),
    "Container": ("items",),
    "Layout.Flow": ("itemWidth",),
    "ColumnSet": ("columns",),
    "Column": ("width", "items"),
    "Icon": ("name", "fallback"),
    "ActionSet": ("actions",),
    "Input.Text": ("id", "label"),
    "Input.Date": ("id", "label"),
    "Input.ChoiceSet": ("id", "label", "choices", "style", "wrap"),
    "Input.Toggle": ("id", "label", "title", "wrap"),
    "Table": ("columns", "rows", "firstRowAsHeaders", "firstRowAsHeader"),
    "TableRow": ("cells",),
    "TableCell": ("items",),
    "Chart.Donut": ("title", "data", "fallback"),
    "Chart.HorizontalBar": ("title", "data", "fallback"),
    "Action.Execute": ("title", "verb", "data", "fallback"),
    "Action.Submit": ("title", "data"),
    "Action.ShowCard": ("title", "card"),
    "Action.OpenUrl": ("title", "url"),
    "Action.ToggleVisibility": ("title", "targetElements"),
}
"""The elements we use and the keys each needs; an element that only Teams knows needs a fallback.

An element that is missing here is one that the Playground does not draw, or that nobody has looked at.
"""

UNREADABLE = ("Good", "Warning", "Light")
"""Colours of text that nobody reads on white."""

DATA = {"verb", "id", "version", "once", "code", "number", "page", "week", "to", "receipt", "leave"}
DATA |= {"decision", "into"}
DATA |= {"age", "need_main", "service_task", "state", "words"}  # what a list is narrowed to
DATA |= {"about", "area", "document", "language", "meeting", "period", "seen"}
CARRIED = {"text", "tried", "proposal", "field", "offered", "kinds", "as", "word"}
"""What a button carries of a text that is kept nowhere before its writer has answered."""
MOST_ACTIONS = 6
MOST_BYTES = 28 * 1024
_CHILDREN = ("body", "layouts", "items", "columns", "actions", "inlines", "rows", "cells")


def complaints(card: Node) -> list[str]:
    """List what is wrong with a card; an empty list means it is good."""
    found = [wrong for node in nodes(card) for wrong in _node(node)]
    found += _card(card)
    found += _buttons(card)
    found += _changes(card)
    return found


def nodes(node: Node) -> Iterator[Node]:
    """Yield a card and every element in it, including fallbacks and the cards that buttons open."""
    yield node
    for key in _CHILDREN:
        for child in node.get(key, ()):
            if "type" in child or node["type"] != "Table":  # a table's columns are no elements
                yield from nodes(child)
    for key in ("fallback", "card", "selectAction"):
        if isinstance(node.get(key), dict):
            yield from nodes(node[key])


def _node(node: Node) -> Iterator[str]:
    kind = node.get("type", "")
    if kind not in REQUIRED:
        yield f"unknown element {kind!r}"
        return
    for key in _needed(node):
        if key not in node or node[key] in ("", [], None):
            yield f"{kind} without {key}"
    for key in ("text", "title", "label"):
        if key in node and not str(node[key]).strip() and kind != "TextRun":  # a space between two
            yield f"{kind} with an empty {key}"
    if node.get("color") in UNREADABLE:
        yield f"{kind} in a colour that nobody reads"
    if kind in ("Action.Execute", "Action.Submit"):
        yield from _data(node)
    if kind.startswith("Input.") and node.get("isRequired") and not node.get("errorMessage"):
        yield f"{node.get('id')}: required without saying so"
    if kind == "Input.ChoiceSet":
        yield from _choices(node)


def _needed(node: Node) -> Iterator[str]:
    """Yield the keys that an element needs: no label where nobody sees it, no wrapping of a sign."""
    unseen = {"label"} if node.get("isVisible") is False else set()
    sign = {"wrap"} if len(node.get("text", "")) == 1 else set()
    searched = {"choices"} if "choices.data" in node else set()
    yield from (key for key in REQUIRED[node["type"]] if key not in unseen | sign | searched)


def _data(node: Node) -> Iterator[str]:
    data = node["data"]
    if unknown := set(data) - DATA - CARRIED:
        yield f"{node['title']}: carries {unknown}"
    if "verb" not in data or node.get("verb", data["verb"]) != data["verb"]:
        yield f"{node['title']}: verb and data differ"
    if bool(re.fullmatch("[0-9a-f]{16}", data.get("once", ""))) != ("id" in data):
        yield f"{node['title']}: what is on a row needs a key, and nothing else does"
    same = {key: value for key, value in node.items() if key not in ("verb", "fallback")}
    if node.get("fallback", node) != {**same, "type": "Action.Submit"}:
        yield f"{node['title']}: its fallback does something else"


def _choices(node: Node) -> Iterator[str]:
    values = [choice["value"] for choice in node["choices"]]
    if len(set(values)) != len(values) or "" in values or any("," in value for value in values):
        yield f"{node['id']}: values are not unique, or empty, or contain a comma"
    if any(value not in values for value in str(node.get("value") or "").split(",") if value):
        yield f"{node['id']}: its value is none of its choices"


def _card(card: Node) -> Iterator[str]:
    if card.get("version") != "1.5" or not card.get("lang") or not card.get("fallbackText"):
        yield "a card needs version 1.5, a language and a fallback text"
    size = len(json.dumps(card, ensure_ascii=False, separators=(",", ":")).encode())  # as it is sent
    if size > MOST_BYTES:
        yield f"{size} bytes"
    keys = [node["data"].get("once") for node in nodes(card) if node["type"] == "Action.Execute"]
    if len(set(filter(None, keys))) != len(list(filter(None, keys))):
        yield "two buttons have the same key"
    inputs = [node for node in nodes(card) if node.get("type", "").startswith("Input.")]
    if len({node["id"] for node in inputs}) != len(inputs):
        yield "two inputs have the same id"
    shown = crc32(f"{card['body'][0].get('text')} {_row_shown(card)}".encode())
    if any(node.get("key") != f"{node['id']} {shown:08x}" for node in inputs):
        yield "an input whose key is not of its card and row"


def _row_shown(card: Node) -> str:
    """Return the row and version of the first button that has one, or an empty string."""
    found = (node["data"] for node in nodes(card) if "id" in node.get("data", ()))
    return next((f"{data['id']}:{data['version']}" for data in found), "")


def _buttons(card: Node) -> Iterator[str]:
    """Check the number and titles of buttons, in the card and in each card that a button opens."""
    own = list(_actions(card))
    if len(own) > MOST_ACTIONS:
        yield f"{len(own)} actions"
    titles = [action["title"] for action in own]
    if len(set(titles)) != len(titles):
        yield "two buttons with the same title"
    for action in own:
        if action["type"] == "Action.ShowCard":
            yield from _buttons(action["card"])


def _actions(node: Node) -> Iterator[Node]:
    yield from node.get("actions", ())
    for child in (*node.get("body", ()), *node.get("items", ()), *node.get("columns", ())):
        yield from _actions(child)


# --- what is shown and hidden


def _changes(card: Node) -> Iterator[str]:
    """Check what a press shows or hides, and what stands where it is hidden."""
    named = {node["id"]: node for node in nodes(card) if "id" in node}
    if len(named) != sum("id" in node for node in nodes(card)):
        yield "two elements have the same id"
    presses = [_targets(node) for node in nodes(card) if node.get("type") == "Action.ToggleVisibility"]
    if missing := {name for press in presses for name in press} - set(named):
        yield f"nothing is called {missing}"
        return
    hideable = {name for press in presses for name in press}
    hideable |= {name for name, node in named.items() if node.get("isVisible") is False}
    for one in (node for name in hideable for node in nodes(named[name])):
        if one.get("isRequired"):
            yield f"{one['id']}: required where it may be hidden"
    hidden = {name for name, node in named.items() if node.get("isVisible") is False}
    after = [{name for name in hidden | set(press) if _is_hidden(name, press, hidden)} for press in presses]
    if any(_positive(card, seen) > 1 for seen in (hidden, *after)):
        yield "two positive buttons at once"
    if never := hidden - {name for press in presses for name in press} - _inputs(named):
        yield f"nothing shows {never}"


def _targets(press: Node) -> dict[str, bool | None]:
    """Return what a press changes: to visible, to hidden, or to the other one."""
    found = (one if isinstance(one, dict) else {"elementId": one} for one in press["targetElements"])
    return {one["elementId"]: one.get("isVisible") for one in found}


def _is_hidden(name: str, press: dict[str, bool | None], hidden: set[str]) -> bool:
    if name not in press:
        return name in hidden
    to = press[name]
    return name not in hidden if to is None else not to


def _inputs(named: dict[str, Node]) -> set[str]:
    return {name for name, node in named.items() if node["type"].startswith("Input.")}


def _positive(node: Node, hidden: set[str]) -> int:
    """Count the buttons that are the way forward and can be seen."""
    if node.get("id") in hidden:
        return 0
    own = sum(action.get("style") == "positive" for action in node.get("actions", ()))
    inner = (child for key in ("body", "items", "columns") for child in node.get(key, ()))
    return own + sum(_positive(child, hidden) for child in inner)
