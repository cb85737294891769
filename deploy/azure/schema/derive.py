# ruff: noqa: INP001 - run by hand, in an environment of its own
"""Writes bot_service.json from the models of azure-mgmt-botservice, which the product itself does not need.

In an environment that has the package: ``python deploy/azure/schema/derive.py``.
"""

import json
from enum import Enum
from pathlib import Path
from typing import Any

from azure.mgmt.botservice import models
from azure.mgmt.botservice._configuration import AzureBotServiceConfiguration

_JSON = {"str": "string", "bool": "boolean", "[str]": "array", "{str}": "object"}
_ENUMS = {
    "kind": models.Kind,
    "msaAppType": models.MsaAppType,
    "publicNetworkAccess": models.PublicNetworkAccess,
}


def described(model: Any, **parts: Any) -> dict[str, Any]:
    """A model as a JSON schema of what may be sent; what only the service fills in is left out."""
    required, properties = [], {}
    for name, field in model._attribute_map.items():  # noqa: SLF001 - where generated models say it
        rule = model._validation.get(name, {})  # noqa: SLF001
        if rule.get("readonly"):
            continue
        key = field["key"]
        properties[key] = parts.get(key) or {"type": _JSON.get(field["type"], "object")}
        if key in _ENUMS and key not in parts:
            properties[key] = _one_of(_ENUMS[key])
        if rule.get("required"):
            required.append(key)
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(required),
        "additionalProperties": False,
    }


def _one_of(values: type[Enum]) -> dict[str, Any]:
    return {"enum": [value.value for value in values]}


def main() -> None:
    """Write the schema beside this file."""
    schema = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$comment": "Derived by derive.py from azure-mgmt-botservice; see LICENSE.txt.",
        "apiVersion": AzureBotServiceConfiguration(object(), "none").api_version,
        "definitions": {
            "botServices": described(
                models.Bot,
                properties=described(models.BotProperties),
                sku=described(models.Sku, name=_one_of(models.SkuName)),
            ),
            "channels": described(
                models.MsTeamsChannel,
                properties=described(models.MsTeamsChannelProperties),
                channelName={"const": models.ChannelName.MS_TEAMS_CHANNEL.value},
            ),
        },
    }
    target = Path(__file__).with_name("bot_service.json")
    target.write_text(json.dumps(schema, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
