"""deploy/azure/havainto.json: the structure of a deployment template, and what it would send to Azure.

The Bicep compiler and Azure itself are not to be had in a test. So the template is evaluated here, with the
few functions that it uses, and what comes out is held against a schema that was derived from Microsoft's own
client for the service (deploy/azure/schema).
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator

FOLDER = Path(__file__).parents[2] / "deploy/azure"
TEMPLATE: dict[str, Any] = json.loads((FOLDER / "havainto.json").read_text(encoding="utf-8"))
SCHEMA: dict[str, Any] = json.loads((FOLDER / "schema/bot_service.json").read_text(encoding="utf-8"))
SCRIPT = (FOLDER / "register.sh").read_text(encoding="utf-8")

TENANT = "8f0a1c52-6d0e-4b1e-9a37-2f6f0a4d9c11"
BOT = "Microsoft.BotService/botServices"
GIVEN = {
    "botName": "havainto",
    "endpoint": "https://havainto.hyvinvointialue-esimerkki.fi/api/messages",
    "appId": "11111111-2222-4333-8444-555555555555",
}
IDENTITY = {"appType": "UserAssignedMSI", "identityId": "/subscriptions/s/…/havainto"}

_TOKEN = re.compile(r"\s*(?:'((?:[^']|'')*)'|([A-Za-z]+)|([(),.]))")


class Evaluation:
    """Evaluates the expressions of a template; it knows the functions that ours uses and fails at another."""

    def __init__(self, template: Mapping[str, Any], given: Mapping[str, str]) -> None:
        self.used: set[str] = set()
        self._defaults = {name: rule.get("defaultValue") for name, rule in template["parameters"].items()}
        self._given = dict(given)
        self._functions = {
            "parameters": self._parameter,
            "concat": lambda *parts: "".join(parts),
            "equals": lambda left, right: left == right,
            "if": lambda condition, yes, no: yes if condition else no,
            "null": lambda: None,
            "resourceId": lambda *parts: "/".join(parts),
            "subscription": lambda: {"tenantId": TENANT},
        }

    def of(self, part: Any) -> Any:
        """A part of the template with its expressions evaluated; what is null is left out, as Azure does."""
        if isinstance(part, str) and part.startswith("["):
            assert part.endswith("]"), part
            return self._expression(part[1:-1])
        if isinstance(part, list):
            return [self.of(each) for each in part]
        if isinstance(part, dict):
            found = {key: self.of(each) for key, each in part.items()}
            return {key: each for key, each in found.items() if each is not None}
        return part

    def _parameter(self, name: str) -> Any:
        self.used.add(name)
        return self.of(self._given[name] if name in self._given else self._defaults[name])

    def _expression(self, text: str) -> Any:
        tokens = [match.groups() for match in _TOKEN.finditer(text)]
        assert "".join(text.split()) == "".join(
            "".join(
                f"'{quoted}'" if quoted is not None else name or sign for quoted, name, sign in tokens
            ).split()
        )
        value, rest = self._value(tokens)
        assert not rest, text
        return value

    def _value(self, tokens: list[Any]) -> tuple[Any, list[Any]]:
        (quoted, name, _), *rest = tokens
        if quoted is not None:
            return quoted, rest
        assert rest[0][2] == "(", name
        arguments, rest = [], rest[1:]
        while rest[0][2] != ")":
            value, rest = self._value(rest[1:] if rest[0][2] == "," else rest)
            arguments.append(value)
        value, rest = self._functions[name](*arguments), rest[1:]
        while rest and rest[0][2] == ".":
            value, rest = value[rest[1][1]], rest[2:]
        return value, rest


def sent(**given: str) -> list[dict[str, Any]]:
    """The resources that Azure would be asked for."""
    resources: list[dict[str, Any]] = Evaluation(TEMPLATE, {**GIVEN, **given}).of(TEMPLATE["resources"])
    return resources


def mistakes(resource: Mapping[str, Any]) -> list[str]:
    """What the service's own schema finds wrong with a resource."""
    body = {
        key: value
        for key, value in resource.items()
        if key not in ("type", "name", "apiVersion", "dependsOn")
    }
    if resource["type"] == BOT:
        schema = SCHEMA["definitions"]["botServices"]
    else:
        schema, body = SCHEMA["definitions"]["channels"], {**body.pop("properties"), **body}
    return [error.message for error in Draft7Validator(schema).iter_errors(body)]


def test_the_template_has_the_parts_of_a_template_and_no_others() -> None:
    assert TEMPLATE["$schema"].endswith("/2019-04-01/deploymentTemplate.json#")
    assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+", TEMPLATE["contentVersion"])
    assert set(TEMPLATE) == {"$schema", "contentVersion", "metadata", "parameters", "resources", "outputs"}
    rules = {"type", "defaultValue", "allowedValues", "minLength", "maxLength", "metadata"}
    for name, rule in TEMPLATE["parameters"].items():
        assert set(rule) <= rules, name
        assert rule["type"] == "string", name
        assert rule["metadata"]["description"], name
        assert rule.get("defaultValue", "") in (
            *rule.get("allowedValues", ()),
            rule.get("defaultValue", ""),
        ), name
    for resource in TEMPLATE["resources"]:
        assert {"type", "apiVersion", "name", "location", "properties"} <= set(resource)
        assert resource["apiVersion"] == SCHEMA["apiVersion"]


@pytest.mark.parametrize("given", [{}, IDENTITY, {"sku": "S1", "location": "westeurope"}])
def test_what_is_sent_is_what_the_service_takes(given: dict[str, str]) -> None:
    assert [mistakes(resource) for resource in sent(**given)] == [[], []]


@pytest.mark.parametrize(
    ("place", "value"),
    [("msaAppType", "SingleTennant"), ("privacyUrl", "https://…"), ("endpoint", None), ("iconUrl", 7)],
)
def test_the_schema_finds_what_the_service_does_not_take(place: str, value: Any) -> None:
    bot, _ = sent()
    bot["properties"][place] = value
    assert mistakes(bot)


def test_the_bot_and_its_teams_channel_are_asked_for_in_this_order() -> None:
    bot, channel = sent()
    assert (bot["type"], bot["name"], bot["kind"]) == (BOT, "havainto", "azurebot")
    assert (channel["type"], channel["name"]) == (f"{BOT}/channels", "havainto/MsTeamsChannel")
    assert channel["dependsOn"] == [f"{BOT}/havainto"]
    assert channel["properties"]["properties"]["isEnabled"] is True


def test_an_app_registration_has_no_identity_and_an_identity_is_named() -> None:
    single, managed = sent()[0]["properties"], sent(**IDENTITY)[0]["properties"]
    assert (single["msaAppType"], single["msaAppTenantId"]) == ("SingleTenant", TENANT)
    assert "msaAppMSIResourceId" not in single
    assert managed["msaAppMSIResourceId"] == IDENTITY["identityId"]


def test_every_parameter_is_used_and_the_script_gives_no_other() -> None:
    evaluation = Evaluation(TEMPLATE, GIVEN | IDENTITY)
    evaluation.of([TEMPLATE["resources"], TEMPLATE["outputs"]])
    assert evaluation.used == set(TEMPLATE["parameters"])
    call = SCRIPT[SCRIPT.index("--template-file") : SCRIPT.index("properties.provisioningState")]
    assert set(re.findall(r'"(\w+)=\$', call)) == set(TEMPLATE["parameters"])


@pytest.mark.parametrize(
    ("name", "value"),
    [("botName", "havainto"), ("displayName", "Havainto"), *GIVEN.items(), ("tenantId", TENANT)],
)
def test_what_the_script_gives_is_as_long_as_the_template_says(name: str, value: str) -> None:
    rule = TEMPLATE["parameters"][name]
    assert rule.get("minLength", 0) <= len(value) <= rule.get("maxLength", 1000)


def test_the_app_package_and_the_azure_bot_have_one_name() -> None:
    manifest = json.loads((FOLDER.parents[1] / "manifest/manifest.json").read_text(encoding="utf-8"))
    assert TEMPLATE["parameters"]["displayName"]["defaultValue"] == manifest["name"]["short"]
    assert f"display={manifest['name']['short']}" in SCRIPT
