"""A sentence on a card that is made already."""

from typing import Any


def noted_card(card: dict[str, Any], said: str) -> dict[str, Any]:
    """A card with a sentence of the bot's below its heading."""
    head, *rest = card["body"]
    note = {
        "type": "Container",
        "style": "emphasis",
        "items": [{"type": "TextBlock", "text": said, "wrap": True}],
    }
    return {**card, "body": [head, note, *rest]}
