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
BESIDE = ("locale", "entities", "attachments")
"""What stands beside the words: what of it has the wrong type is left out, and no message is lost for it."""

_WORDS: dict[type, str] = {str: "a string", dict: "an object", list: "a list"}

Tree = dict[str, tuple[str, type, "Tree"]]
"""Field → its path, its type, and what lies in it; a list's items lie under "[]"."""


def _tree() -> Tree:
    top: Tree = {}
    for path, kind in TYPES:
        *parents, name = path.replace("[]", ".[]").split(".")
        place = top
        for parent in parents:  # they come first in the table
            place = place[parent][2]
        place[name] = (path, kind, {})
    return top


_TREE = _tree()


class Malformed(ValueError):  # noqa: N818 - reads as what happened
    """The body is no activity; the message names the field, never its value."""


def check(body: object) -> dict[str, Any]:
    """Return a JSON value as the activity it is, without what has the wrong type beside the words.

    Raises:
        Malformed: it is no object, a field has the wrong type, or one that Teams always sends is missing.
    """
    if not isinstance(body, dict):
        raise Malformed("an activity is a JSON object")
    beside = {name: _fitting(body[name], *_TREE[name]) for name in BESIDE if name in body}
    activity: dict[str, Any] = {**body, **beside}
    _check(activity, _TREE)
    required = REQUIRED + REQUIRED_PERSONAL if activity.get("type") in _PERSONAL else REQUIRED
    for path in required:
        if not _at(activity, path):
            raise Malformed(f"{path} is missing")
    return activity


def _fitting(found: Any, _path: str, kind: type, inside: Tree) -> Any:
    """As much of a value as has the right type; None when nothing has."""
    fits = isinstance(found, kind)
    if not fits:
        return None
    if kind is list:
        items = (_fitting(item, *inside["[]"]) for item in found)
        return [item for item in items if item is not None]
    if inside:
        parts = {name: _fitting(found[name], *part) for name, part in inside.items() if name in found}
        return {**found, **parts}
    return found


def _check(body: dict[str, Any], tree: Tree) -> None:
    for name, part in tree.items():
        if (found := body.get(name)) is not None:
            _fits(found, *part)


def _fits(found: Any, path: str, kind: type, inside: Tree) -> None:
    fits = isinstance(found, kind)
    if not fits:
        raise Malformed(f"{path} must be {_WORDS[kind]}")
    if kind is list:
        for item in found:
            _fits(item, *inside["[]"])
    elif inside:
        _check(found, inside)


def _at(body: dict[str, Any], path: str) -> Any:
    value: Any = body
    for step in path.split("."):
        value = (value or {}).get(step)
    return value
