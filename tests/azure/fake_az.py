"""A stand-in for the Azure CLI: it keeps a small cloud in a JSON file and writes down every call.

It is run as ``az`` by register.sh and imports nothing of ours. It knows the commands and options that the
script may use, as Azure CLI 2.91 has them, and refuses all else.
"""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

Cloud = dict[str, Any]

USUAL = {"--only-show-errors", "--output", "--query"}
SUBSCRIPTION = {"--subscription"}
OPTIONS: dict[str, set[str]] = {
    "account show": SUBSCRIPTION,
    "ad app list": {"--display-name", "--app-id"},
    "ad app show": {"--id"},
    "ad app create": {"--display-name", "--sign-in-audience"},
    "ad app update": {"--id", "--set"},
    "ad app credential list": {"--id", "--cert"},
    "ad app credential reset": {"--id", "--append", "--display-name", "--end-date", "--cert"},
    "ad sp list": {"--filter"},
    "ad sp create": {"--id"},
    "group exists": SUBSCRIPTION | {"--name"},
    "group create": SUBSCRIPTION | {"--name", "--location"},
    "identity list": SUBSCRIPTION | {"--resource-group"},
    "identity create": SUBSCRIPTION | {"--resource-group", "--name", "--location"},
    "provider show": SUBSCRIPTION | {"--namespace"},
    "provider register": SUBSCRIPTION | {"--namespace", "--wait"},
    "deployment group create": SUBSCRIPTION
    | {"--resource-group", "--name", "--template-file", "--no-prompt", "--parameters"},
}
FLAGS = {"--append", "--wait", "--no-prompt", "--only-show-errors"}

APP_ID = "11111111-2222-4333-8444-555555555555"
IDENTITY_ID = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/havainto"
SECRET = "Abc8Q~invented.secret_of-Azure"


def command_of(words: list[str]) -> tuple[str, dict[str, list[str]]]:
    """The command and its options with their values; SystemExit 2 for what the Azure CLI does not know."""
    first = next(place for place, word in enumerate(words) if word.startswith("--"))
    command, given = " ".join(words[:first]), words[first:]
    options: dict[str, list[str]] = {}
    for word in given:
        if word.startswith("--"):
            options[word] = []
        else:
            options[list(options)[-1]].append(word)
    wrong = set(options) - OPTIONS.get(command, set()) - USUAL
    if command not in OPTIONS or wrong:
        sys.exit(2)
    if any(not values and name not in FLAGS | {"--cert"} for name, values in options.items()):
        sys.exit(2)
    return command, options


def answer(command: str, options: dict[str, list[str]], cloud: Cloud) -> list[str]:
    """Do it in the cloud; the lines of what tsv would print."""
    one = {name: values[0] for name, values in options.items() if values}
    return DONE[command](one, options, cloud)


def _apps(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    if "--app-id" in one:
        return [app for app in cloud["apps"] if app == one["--app-id"]]
    return [app for app, what in cloud["apps"].items() if what["name"] == one["--display-name"]]


def _create_app(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    cloud["apps"][APP_ID] = {
        "name": one["--display-name"],
        "audience": one["--sign-in-audience"],
        "secrets": [],
        "keys": [],
    }
    return [APP_ID]


def _update_app(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    name, _equals, value = one["--set"].partition("=")
    cloud["apps"][one["--id"]][name] = json.loads(value)
    return []


def _credentials(one: dict[str, str], options: dict[str, list[str]], cloud: Cloud) -> list[str]:
    app = cloud["apps"][one["--id"]]
    if "--cert" in options:
        return list(app["keys"])
    return [ends for name, ends in app["secrets"] if f"displayName=='{name}'" in one["--query"]]


def _reset(one: dict[str, str], options: dict[str, list[str]], cloud: Cloud) -> list[str]:
    app = cloud["apps"][one["--id"]]
    if "--append" not in options:
        app["secrets"], app["keys"] = [], []
    if "--cert" in one:
        cloud["uploaded"] = Path(one["--cert"].removeprefix("@")).read_text(encoding="ascii")
        app["keys"].append(cloud["fingerprint"])
        return [one["--id"]]
    app["secrets"].append([one["--display-name"], one["--end-date"]])
    return [SECRET + str(len(app["secrets"]))]


def _put(place: str) -> Callable[..., list[str]]:
    def put(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
        cloud[place].append(one.get("--id") or one.get("--name"))
        return ["id"]

    return put


def _identities(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    return [f"{APP_ID}\t{IDENTITY_ID}" for name in cloud["identities"] if f"name=='{name}'" in one["--query"]]


def _create_identity(one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    cloud["identities"].append(one["--name"])
    return [APP_ID, IDENTITY_ID]


def _register(_one: dict[str, str], _: Any, cloud: Cloud) -> list[str]:
    cloud["provider"] = "Registered"
    return []


def _deploy(_one: dict[str, str], options: dict[str, list[str]], cloud: Cloud) -> list[str]:
    values = dict(parameter.split("=", 1) for parameter in options["--parameters"])
    cloud["bots"][values["botName"]] = values
    return ["Succeeded"]


DONE: dict[str, Callable[[dict[str, str], dict[str, list[str]], Cloud], list[str]]] = {
    "account show": lambda _one, _, cloud: [cloud["tenant"]],
    "ad app list": _apps,
    "ad app show": lambda one, _, cloud: [cloud["apps"][one["--id"]]["audience"]],
    "ad app create": _create_app,
    "ad app update": _update_app,
    "ad app credential list": _credentials,
    "ad app credential reset": _reset,
    "ad sp list": lambda one, _, cloud: [sp for sp in cloud["principals"] if sp in one["--filter"]],
    "ad sp create": _put("principals"),
    "group exists": lambda one, _, cloud: [str(one["--name"] in cloud["groups"]).lower()],
    "group create": _put("groups"),
    "identity list": _identities,
    "identity create": _create_identity,
    "provider show": lambda _one, _, cloud: [cloud["provider"]],
    "provider register": _register,
    "deployment group create": _deploy,
}


def main() -> None:
    """Answer one call."""
    folder = Path(os.environ["FAKE_AZ"])
    with (folder / "calls.jsonl").open("a", encoding="utf-8") as calls:
        calls.write(json.dumps(sys.argv[1:]) + "\n")
    state = folder / "cloud.json"
    cloud = json.loads(state.read_text(encoding="utf-8"))
    command, options = command_of(sys.argv[1:])
    fails = cloud["fails"].get(command, 0) > 0
    if fails:
        cloud["fails"][command] -= 1
    lines = [] if fails else answer(command, options, cloud)
    state.write_text(json.dumps(cloud), encoding="utf-8")
    if fails:
        sys.exit("ERROR: (AuthorizationFailed) The client has no right to do this.")
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
