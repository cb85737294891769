"""The buttons of a card."""

from random import SystemRandom
from typing import Any

from microsoft_teams.cards import core

from dialogs.pages.page import Button

KEYS = SystemRandom()
"""Where the keys of buttons come from."""


def button_key() -> str:
    """Make the key of a button: a press that Teams delivers again has the same one, under a new id too."""
    return f"{KEYS.getrandbits(64):016x}"


def execute(button: Button) -> core.ExecuteAction:
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
        "mode": "secondary" if button.more else None,
    }
    return core.ExecuteAction(verb=str(button.verb), fallback=core.SubmitAction(**more), **more)
