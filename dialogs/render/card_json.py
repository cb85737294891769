"""What is put into a card that is made already."""

from typing import Any

_ACTIONS = frozenset({"Action.Execute", "Action.Submit"})


def with_note(card: dict[str, Any], said: str) -> dict[str, Any]:
    """A card with a sentence of the bot's below its heading."""
    head, *rest = card["body"]
    note = {
        "type": "Container",
        "style": "emphasis",
        "items": [{"type": "TextBlock", "text": said, "wrap": True}],
    }
    return {**card, "body": [head, note, *rest]}


def with_line(card: dict[str, Any], said: str) -> dict[str, Any]:
    """A card with one more line of the bot's own at its end."""
    line = {"type": "TextBlock", "text": said, "wrap": True, "isSubtle": True}
    return {**card, "body": [*card["body"], line]}


def with_notice(part: Any, notice_id: int) -> Any:
    """A card, or a part of it, whose buttons say from which notice they are: a press shows it arrived."""
    if isinstance(part, list):
        return [with_notice(one, notice_id) for one in part]
    if not isinstance(part, dict):
        return part
    made = {name: one if name == "data" else with_notice(one, notice_id) for name, one in part.items()}
    if made.get("type") in _ACTIONS:
        made["data"] = {**made.get("data", {}), "notice": notice_id}
    return made
