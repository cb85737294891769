"""What a well-formed activity looks like, as data: everything behind this may rely on it."""

from typing import Any

_PERSONAL = frozenset({"message", "invoke"})  # somebody did this, and it has an id

REQUIRED = ("type", "channelId", "serviceUrl", "conversation.id", "recipient.id")
REQUIRED_PERSONAL = ("id", "from.id")

# Dotted path → type, if it is there at all; "[]" walks through a list.
TYPES: tuple[tuple[str, type], ...] = (
    ("type", str),
    ("id", str),
    ("channelId", str),
    ("serviceUrl", str),
    ("conversation", dict),
    ("conversation.id", str),
    ("conversation.tenantId", str),
    ("conversation.conversationType", str),
    ("conversation.name", str),
    ("recipient", dict),
    ("recipient.id", str),
    ("recipient.name", str),
    ("from", dict),
    ("from.id", str),
    ("from.name", str),
    ("from.aadObjectId", str),
    ("text", str),
    ("textFormat", str),
    ("locale", str),
    ("name", str),
    ("action", str),
    ("replyToId", str),
    ("timestamp", str),
    ("localTimestamp", str),
    ("channelData", dict),
    ("channelData.eventType", str),
    ("channelData.tenant", dict),
    ("channelData.tenant.id", str),
    ("channelData.team", dict),
    ("channelData.team.id", str),
    ("channelData.channel", dict),
    ("channelData.channel.id", str),
    ("entities", list),
    ("entities[]", dict),
    ("entities[].type", str),
    ("attachments", list),
    ("attachments[]", dict),
    ("attachments[].contentType", str),
    ("membersAdded", list),
    ("membersAdded[]", dict),
    ("membersAdded[].id", str),
    ("membersRemoved", list),
    ("membersRemoved[]", dict),
    ("membersRemoved[].id", str),
)
_WORDS: dict[type, str] = {str: "a string", dict: "an object", list: "a list"}
_CHECKS = tuple((path, tuple(path.replace("[]", ".[]").split(".")), kind) for path, kind in TYPES)


class Malformed(ValueError):  # noqa: N818 - reads as what happened
    """The body is no activity; the message names the field, never its value."""


def check(body: object) -> dict[str, Any]:
    """Return the body as the activity it is.

    Args:
        body: any JSON value.

    Raises:
        Malformed: it is no object, a field has the wrong type, or one that Teams always sends is missing.
    """
    if not isinstance(body, dict):
        raise Malformed("an activity is a JSON object")
    for path, steps, kind in _CHECKS:
        if not _fits(body, steps, kind):
            raise Malformed(f"{path} must be {_WORDS[kind]}")
    required = REQUIRED + REQUIRED_PERSONAL if body.get("type") in _PERSONAL else REQUIRED
    for path in required:
        if not _at(body, path):
            raise Malformed(f"{path} is missing")
    return body


def _fits(value: Any, steps: tuple[str, ...], kind: type) -> bool:
    # Parents come first in the table, so here they are absent or of their right type.
    for place, step in enumerate(steps):
        if value is None:
            return True
        if step == "[]":
            return all(item is not None and _fits(item, steps[place + 1 :], kind) for item in value)
        value = value.get(step)
    return value is None or isinstance(value, kind)


def _at(body: dict[str, Any], path: str) -> Any:
    value: Any = body
    for step in path.split("."):
        value = (value or {}).get(step)
    return value
