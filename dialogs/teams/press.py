"""What a pressed button sends: its verb, its data and the card's inputs, from any kind of activity."""

from collections.abc import Mapping
from typing import Any, TypeAlias

import orjson

from bot.domain.cleaning import clean
from dialogs.actions.registry import known
from dialogs.teams.surrogates import mended

Value: TypeAlias = str | int | None
"""An input holds a text: several choices are ``A,B``, a tick ``true``, as Adaptive Cards send them."""

_NUMBERS = frozenset({"version", "notice"})
"""What our own buttons carry as whole numbers."""
_MOST = 2**31
"""None of them is larger, and a database would refuse one."""


def press_of(body: Mapping[str, Any]) -> dict[str, Value]:
    """A button's data with the card's inputs, from Action.Execute or the Action.Submit behind it.

    Some clients send objects as JSON in a string. What is no value of an input is left out, and then the
    input counts as not filled.
    """
    value = object_of(body.get("value"))
    if body.get("type") != "invoke":
        return values_of(value)
    action = object_of(value.get("action"))
    data = object_of(action.get("data"))
    return values_of({**data, "verb": action.get("verb") or data.get("verb")})


def is_press(body: Mapping[str, Any]) -> bool:
    """Whether a message presses a button: what else comes beside a text is none, and the text is read."""
    value = body.get("value")
    verb = object_of(value).get("verb")
    if isinstance(verb, str) and known(verb):
        return True
    said = str(body.get("text") or "").strip() or (isinstance(value, str) and not object_of(value))
    return value is not None and not said


def object_of(value: object) -> dict[str, Any]:
    """An object, also one that is written as JSON in a string; an empty one for anything else."""
    if isinstance(value, str) and value.lstrip().startswith("{"):
        try:
            value = orjson.loads(mended(value.encode()))
        except orjson.JSONDecodeError:
            return {}
    return value if isinstance(value, dict) else {}


def values_of(data: Mapping[str, Any]) -> dict[str, Value]:
    """A button's data as plain values."""
    return {key: _number(said) if key in _NUMBERS else _value(said) for key, said in data.items()}


def _number(said: object) -> int | None:
    return said if isinstance(said, int) and not isinstance(said, bool) and 0 < said < _MOST else None


def _value(said: object) -> str | None:
    if isinstance(said, list):
        return ",".join(filter(None, map(_text, said)))
    return _text(said)


def _text(said: object) -> str | None:
    if isinstance(said, str):
        return clean(said)
    if isinstance(said, bool):
        return str(said).lower()
    return str(said) if isinstance(said, int | float) else None
