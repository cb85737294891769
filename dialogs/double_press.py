"""A key pressed twice: cards change in place, so the second press lands on what the first one has brought.

Clients keep the focus on the button in the same place of the new card (seen in the Playground), and a second
click hits what has come under the pointer. So what destroys stands where no way forward stood; and it, like
what sends, does nothing in the first moment after its card was shown. The card itself carries that moment:
any copy of the bot reads it, also after a restart, and no row holds it.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

LASTING = frozenset({"cancel", "send"})
"""The buttons of a draft that do nothing at once: nobody has read its summary yet, or how they appear."""

MOMENT = timedelta(seconds=1.5)
"""Nobody reads a new card and decides within it."""

_SHOWN = "shown"
_DIGITS = 15  # of milliseconds, for many thousand years


def stamped(card: dict[str, Any], now: datetime) -> dict[str, Any]:
    """A card whose buttons that destroy or send know when it was shown; a part that opens is not in reach."""
    stamp = str(_milliseconds(now))
    found: dict[str, Any] = _stamped(card, stamp)
    return found


def pressed_twice(values: Mapping[str, Any], now: datetime) -> bool:
    """Whether a press came so soon after its card that it is the second one of the press before.

    A card without a moment, or of a clock that went ahead of this one, is taken at its word.
    """
    shown = str(values.get(_SHOWN) or "")
    if not shown.isdecimal() or len(shown) > _DIGITS:
        return False
    return 0 <= _milliseconds(now) - int(shown) < MOMENT / timedelta(milliseconds=1)


def _milliseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1000)


def _stamped(part: Any, stamp: str) -> Any:
    if isinstance(part, list):
        return [_stamped(one, stamp) for one in part]
    if not isinstance(part, dict) or part.get("type") == "Action.ShowCard":
        return part
    if part.get("type") in ("Action.Execute", "Action.Submit"):
        return _stamped_button(part, stamp)
    return {key: _stamped(value, stamp) for key, value in part.items()}


def _stamped_button(action: dict[str, Any], stamp: str) -> dict[str, Any]:
    data = action.get("data") or {}
    if data.get("verb") not in LASTING:
        return action
    stamped_one = {**action, "data": {**data, _SHOWN: stamp}}
    if isinstance(action.get("fallback"), dict):
        stamped_one["fallback"] = _stamped_button(action["fallback"], stamp)
    return stamped_one
