"""The JSON schemas that Microsoft publishes, and that all files name the same version of them."""

import importlib
import json
from collections.abc import Iterator
from pathlib import Path

from manifest.package import MANIFEST, Json, Package, language_files

MANIFEST_VERSION = "1.24"

_FOLDER = Path(__file__).parent.parent / "schema"
_SCHEMAS = "https://developer.microsoft.com/json-schemas/teams"


def schema_url(part: str | None = None) -> str:
    """Return the `$schema` line of the manifest, or of another part such as `Localization`."""
    return f"{_SCHEMAS}/v{MANIFEST_VERSION}/{_schema_name(part)}"


def against_schema(package: Package) -> Iterator[str]:
    """Yield every place where a file breaks Microsoft's schema."""
    yield from _broken(package.manifest, MANIFEST)
    names = language_files(package.manifest)
    for tag, file in package.languages.items():
        yield from _broken(file, names[tag], "Localization")


def one_version(package: Package) -> Iterator[str]:
    """Yield each file that names another version of the schema."""
    version = package.manifest["manifestVersion"]
    if version != MANIFEST_VERSION:
        yield f"manifestVersion is {version!r}, the rules here are those of {MANIFEST_VERSION}"
    names = language_files(package.manifest)
    lines = {MANIFEST: (package.manifest, None)} | {
        names[tag]: (file, "Localization") for tag, file in package.languages.items()
    }
    for name, (file, part) in lines.items():
        if file.get("$schema") != schema_url(part):
            yield f"{name} must name the schema {schema_url(part)}"


def _broken(file: Json, name: str, part: str | None = None) -> Iterator[str]:
    # The files call themselves draft-04 but use `const`, which the draft-04 validator ignores.
    validator = importlib.import_module("jsonschema").Draft7Validator
    schema = json.loads((_FOLDER / _schema_name(part)).read_bytes())
    for error in validator(schema).iter_errors(file):
        yield f"{name} {error.json_path}: {error.message}"


def _schema_name(part: str | None) -> str:
    return f"MicrosoftTeams.{part}.schema.json" if part else "MicrosoftTeams.schema.json"
