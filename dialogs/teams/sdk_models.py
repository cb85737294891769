"""The SDK's models from JSON and back, ten times faster than msrest and without its surprises."""

from datetime import datetime
from functools import cache
from typing import Any

import botbuilder.schema
from botbuilder.schema import Activity

# The SDK is archived and pinned, so its attribute maps (msrest's own input) will not change any more.
_ADDITIONAL = "additional_properties"


def read_activity(body: dict[str, Any]) -> Any:
    """Build the SDK's Activity from a request's body.

    Never raises: what has the wrong type is left out, what the SDK does not know stays in
    ``additional_properties``. msrest takes 0.4 ms for this and matches keys by exact spelling, which loses
    Teams' ``conversation.tenantId``.
    """
    return _read(Activity, body)


def to_json(model: Any) -> Any:
    """Turn an SDK model into plain JSON, without what is None; other values pass through unchanged."""
    if isinstance(model, datetime):
        return model.isoformat()
    if isinstance(model, list):
        return [to_json(item) for item in model]
    names = getattr(model, "_attribute_map", None)
    if names is None:
        return model
    known = {kind["key"]: to_json(getattr(model, name, None)) for name, kind in names.items()}
    written = {key: value for key, value in known.items() if key and value is not None}
    return {**(model.additional_properties or {}), **written}


@cache
def _fields(model: type) -> dict[str, tuple[str, str]]:
    names: dict[str, dict[str, str]] = model._attribute_map  # type: ignore[attr-defined]  # noqa: SLF001 - see above
    return {kind["key"].lower(): (name, kind["type"]) for name, kind in names.items()}


def _read(model: type, data: dict[str, Any]) -> Any:
    fields, known, unknown = _fields(model), dict[str, Any](), dict[str, Any]()
    for key, value in data.items():
        name, kind = fields.get(key.lower(), (None, ""))
        if name is None or name == _ADDITIONAL:
            unknown[key] = value
        else:
            known[name] = _value(kind, value)
    made = model(**known)
    made.additional_properties = unknown
    return made


def _value(kind: str, value: Any) -> Any:
    if kind.startswith("["):
        items = [_value(kind[1:-1], item) for item in value] if isinstance(value, list) else []
        return [item for item in items if item is not None]
    if kind == "iso-8601":
        return _moment(value)
    if kind == "str":
        return value if isinstance(value, str) else None
    if nested := getattr(botbuilder.schema, kind, None):
        return _read(nested, value) if isinstance(value, dict) else None
    return value


def _moment(value: Any) -> datetime | None:
    try:
        return datetime.fromisoformat(value)
    except (TypeError, ValueError):
        return None
