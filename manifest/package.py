"""The app package as the rules see it: its files, the manifest and the texts of each language."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

MANIFEST = "manifest.json"

Json = dict[str, Any]
Texts = Mapping[str, str]

_COMMAND_TITLE = re.compile(r"^bots\[0\]\.commandLists\[(\d+)\]\.commands\[\d+\]\.title$")


class UnreadableError(Exception):
    """A file of the package cannot be read at all; the message says which and why."""


@dataclass(frozen=True, kw_only=True)
class Package:
    """File name → bytes as in the zip, and what is in its JSON files; `languages` is language tag → file."""

    files: Mapping[str, bytes]
    manifest: Json
    languages: Mapping[str, Json]

    @property
    def texts(self) -> Mapping[str, Texts]:
        """Return language tag → every text of that language file, without the `$schema` line."""
        return {
            tag: {key: text for key, text in file.items() if key != "$schema"}
            for tag, file in self.languages.items()
        }


def read(files: Mapping[str, bytes]) -> Package:
    """Read a package's files; a language file that is named and absent is left to the rules.

    Raises:
        UnreadableError: there is no manifest.json, a file is not a JSON object, or the languages are unclear.
    """
    manifest = _json(files, MANIFEST)
    try:
        named = language_files(manifest)
    except (LookupError, TypeError, AttributeError) as error:
        raise UnreadableError(
            f"{MANIFEST}: localizationInfo does not name its languages ({error})"
        ) from error
    languages = {tag: _json(files, name) for tag, name in named.items() if name in files}
    return Package(files=files, manifest=manifest, languages=languages)


def language_files(manifest: Json) -> dict[str, str]:
    """Return language tag → file name, the default language first."""
    info = manifest.get("localizationInfo", {})
    default = {info.get("defaultLanguageTag", ""): info.get("defaultLanguageFile", "")}
    others = {more["languageTag"]: more["file"] for more in info.get("additionalLanguages", [])}
    return default | others


def texts_in(manifest: Json) -> dict[str, str]:
    """Return JSON path → text for everything in the manifest that people read, as language files name it."""
    return {
        "name.short": manifest["name"]["short"],
        "name.full": manifest["name"]["full"],
        "description.short": manifest["description"]["short"],
        "description.full": manifest["description"]["full"],
        **dict(_command_texts(manifest)),
        **dict(_extension_texts(manifest)),
        **{f"staticTabs[{n}].name": tab["name"] for n, tab in enumerate(manifest.get("staticTabs", []))},
    }


def titles_in(texts: Texts, list_number: int) -> list[str]:
    """Return the command titles of one command list in one language, in the order of the menu."""
    titles = ((_COMMAND_TITLE.match(key), text) for key, text in texts.items())
    return [text for match, text in titles if match and int(match[1]) == list_number]


def command_lists(manifest: Json) -> list[Json]:
    """Return the command lists of every bot."""
    return [each for bot in manifest.get("bots", []) for each in bot.get("commandLists", [])]


def _command_texts(manifest: Json) -> Iterator[tuple[str, str]]:
    for number, each in enumerate(command_lists(manifest)):
        for position, command in enumerate(each["commands"]):
            path = f"bots[0].commandLists[{number}].commands[{position}]"
            yield f"{path}.title", command["title"]
            yield f"{path}.description", command["description"]


def _extension_texts(manifest: Json) -> Iterator[tuple[str, str]]:
    for number, each in enumerate(manifest.get("composeExtensions", [])):
        for position, command in enumerate(each["commands"]):
            path = f"composeExtensions[{number}].commands[{position}]"
            yield f"{path}.title", command["title"]
            yield f"{path}.description", command["description"]


def _json(files: Mapping[str, bytes], name: str) -> Json:
    if name not in files:
        raise UnreadableError(f"{name} is missing at the root of the package")
    try:
        value = json.loads(files[name])
    except ValueError as error:
        raise UnreadableError(f"{name} is not JSON: {error}") from error
    if not isinstance(value, dict):
        raise UnreadableError(f"{name} is not a JSON object")
    return value
