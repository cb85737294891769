"""A linter for our Adaptive Cards: what Teams needs to show them and what people need to use them."""

import json
import re
from collections.abc import Iterator
from typing import Any

Node = dict[str, Any]

REQUIRED: dict[str, tuple[str, ...]] = {
    "AdaptiveCard": ("version", "body"),
    "TextBlock": ("text", "wrap"),
    "RichTextBlock": ("inlines",),
    "TextRun": ("text",),
    "Container": ("items",),
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
}
"""The elements we use and the keys each needs; an element that only Teams knows needs a fallback."""

DATA = {"verb", "id", "version", "once", "code", "number", "week", "to", "receipt", "leave", "meeting"}
MOST_ACTIONS = 6
MOST_BYTES = 28 * 1024
_CHILDREN = ("body", "items", "actions", "inlines", "rows", "cells")


def complaints(card: Node) -> list[str]:
    """List what is wrong with a card; an empty list means it is good."""
    found = [wrong for node in nodes(card) for wrong in _node(node)]
    found += _card(card)
    found += _buttons(card)
    return found


def nodes(node: Node) -> Iterator[Node]:
    """Yield a card and every element in it, including fallbacks and the cards that buttons open."""
    yield node
    for key in _CHILDREN:
        for child in node.get(key, ()):
            yield from nodes(child)
    for key in ("fallback", "card", "selectAction"):
        if isinstance(node.get(key), dict):
            yield from nodes(node[key])


def _node(node: Node) -> Iterator[str]:
    kind = node.get("type", "")
    if kind not in REQUIRED:
        yield f"unknown element {kind!r}"
        return
    for key in REQUIRED[kind]:
        if key not in node or node[key] in ("", [], None):
            yield f"{kind} without {key}"
    for key in ("text", "title", "label"):
        if key in node and not str(node[key]).strip():
            yield f"{kind} with an empty {key}"
    if kind in ("Action.Execute", "Action.Submit"):
        yield from _data(node)
    if kind.startswith("Input.") and node.get("isRequired") and not node.get("errorMessage"):
        yield f"{node.get('id')}: required without saying so"
    if kind == "Input.ChoiceSet":
        yield from _choices(node)


def _data(node: Node) -> Iterator[str]:
    data = node["data"]
    if unknown := set(data) - DATA:
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
    size = len(json.dumps(card, ensure_ascii=False).encode())
    if size > MOST_BYTES:
        yield f"{size} bytes"
    keys = [node["data"].get("once") for node in nodes(card) if node["type"] == "Action.Execute"]
    if len(set(filter(None, keys))) != len(list(filter(None, keys))):
        yield "two buttons have the same key"
    inputs = [node for node in nodes(card) if node.get("type", "").startswith("Input.")]
    if len({node["id"] for node in inputs}) != len(inputs):
        yield "two inputs have the same id"
    shown = f"{card['body'][0].get('text')} {_row_shown(card)}"
    if any(node.get("key") != f"{node['id']} {shown}" for node in inputs):
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
    for child in (*node.get("body", ()), *node.get("items", ())):
        yield from _actions(child)
