"""How JSON columns are written and read, alike on every database."""

from typing import Any, TypedDict

import orjson


class _Codec(TypedDict):
    json_serializer: Any
    json_deserializer: Any


def _dumps(value: object) -> str:
    return orjson.dumps(value).decode()


JSON_CODEC = _Codec(json_serializer=_dumps, json_deserializer=orjson.loads)
"""Arguments of ``create_engine``."""
