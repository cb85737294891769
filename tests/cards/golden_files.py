"""What the golden files keep of a scene: one structure in Finnish, and the words in three languages.

``<scene>.json`` is the Finnish card and ``<scene>.fi.txt`` its plain text. ``<scene>.sv.txt`` and
``<scene>.en.txt`` hold the plain text and, below a line, the words on the card in reading order; put into
the structure they give the whole card. What follows from the rest of a card is left out: the linter checks
it in every language, and ``fallback.<language>.txt`` keeps the sentence that ends each fallback.
"""

import json
from collections.abc import Iterator
from typing import Any

from tests.cards.lint import Node

WORDS = frozenset({"title", "label", "text", "placeholder", "errorMessage", "tooltip", "legend", "x"})
"""Keys that hold text in the reader's language. Everything else must be the same in each language."""

FILLED_IN = frozenset({"next_step"})
"""Inputs that we fill with a sentence in the reader's language: their value is text too."""

LEFT_OUT = {
    "AdaptiveCard": {"lang", "fallbackText"},
    **{kind: {"fallback"} for kind in ("Action.Execute", "Icon")},
    **{kind: {"key"} for kind in ("Input.Text", "Input.Date", "Input.ChoiceSet", "Input.Toggle")},
    None: {"once"},  # of a button's data, which has no type
}
"""Keys that follow from the rest of the card, by the type of their element."""

_LINE = "\n--- on the card ---\n"
_FIRST = ("type", "id", "verb", "title", "label", "text")
_WIDTH = 110


def structure_of(card: Node) -> str:
    """Return a card as JSON in reading order, one element a line where possible."""
    return _as_json(_in_reading_order(card)) + "\n"


def shape_of(card: Node) -> str:
    """Return the same JSON with every word left empty."""
    return _as_json(_without_words(_in_reading_order(card))) + "\n"


def words_of(text: str, card: Node | None = None) -> str:
    """Return a plain text and, below it, the words of a card, one a line."""
    below = [said.replace("\n", "\\n") for said in _words(_in_reading_order(card))]
    return text + (_LINE + "\n".join(below) if below else "") + "\n"


def _in_reading_order(part: Any) -> Any:
    """Sort what is kept of a part: its own words, then its parts, then its buttons."""
    if isinstance(part, list):
        return [_in_reading_order(one) for one in part]
    if not isinstance(part, dict):
        return part
    left_out = LEFT_OUT.get(part.get("type"), frozenset())
    return {
        key: _in_reading_order(part[key])
        for key in sorted(part.keys() - left_out, key=lambda key: _order(key, part))
    }


def _order(key: str, part: Node) -> tuple[bool, bool, int, str]:
    first = _FIRST.index(key) if key in _FIRST else len(_FIRST)
    return key == "actions", isinstance(part[key], list | dict), first, key


def _words(part: Any) -> Iterator[str]:
    for key, value in part.items() if isinstance(part, dict) else enumerate(part or ()):
        if isinstance(value, list | dict):
            yield from _words(value)
        elif _is_text(key, part):
            yield value


def _is_text(key: object, part: Any) -> bool:
    return key in WORDS or (key == "value" and part.get("id") in FILLED_IN)


def _without_words(part: Any) -> Any:
    if isinstance(part, list):
        return [_without_words(one) for one in part]
    if not isinstance(part, dict):
        return part
    return {key: "" if _is_text(key, part) else _without_words(value) for key, value in part.items()}


def _as_json(part: Any, margin: str = "") -> str:
    flat = json.dumps(part, ensure_ascii=False)
    if not isinstance(part, list | dict) or len(margin + flat) <= _WIDTH:
        return flat
    if isinstance(part, dict):
        return "{" + ", ".join(f'"{key}": {_value(key, part[key], margin)}' for key in part) + "}"
    items = (f"\n{margin} {_as_json(one, margin + ' ')}" for one in part)
    return "[" + ",".join(items) + f"\n{margin}]"


def _value(key: str, value: Any, margin: str) -> str:
    """Keep the runs of a text on one line, however long it is."""
    return json.dumps(value, ensure_ascii=False) if key == "inlines" else _as_json(value, margin)
