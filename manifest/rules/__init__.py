"""The rules a package must keep: Microsoft's schema, what the schema cannot say, and the house's own."""

from collections.abc import Callable, Iterator, Mapping
from importlib.util import find_spec
from typing import NamedTuple

from manifest import package
from manifest.rules import icons, languages, schema, structure
from manifest.rules.schema import MANIFEST_VERSION, schema_url

__all__ = ["MANIFEST_VERSION", "RULES", "Problem", "Report", "Rule", "Skipped", "check", "schema_url"]


class Rule(NamedTuple):
    """How to find the problems, and the distribution and module that this takes, if any."""

    find: Callable[[package.Package], Iterator[str]]
    needs: tuple[str, str] | None = None


class Problem(NamedTuple):
    """One broken rule, in plain words."""

    rule: str
    says: str


class Skipped(NamedTuple):
    """A rule that could not be looked at, and the missing Python package."""

    rule: str
    missing: str


class Report(NamedTuple):
    """What a check found."""

    problems: list[Problem]
    skipped: list[Skipped]


PILLOW = ("Pillow", "PIL")
JSONSCHEMA = ("jsonschema", "jsonschema")

RULES: Mapping[str, Rule] = {
    "schema": Rule(schema.against_schema, JSONSCHEMA),
    "schema version": Rule(schema.one_version),
    "files": Rule(structure.files),
    "placeholders": Rule(structure.placeholders),
    "app version": Rule(structure.app_version),
    "app id": Rule(structure.app_id),
    "developer": Rule(structure.developer),
    "scopes": Rule(structure.scopes),
    "message extension": Rule(structure.message_extension),
    "default capability": Rule(structure.default_capability),
    "tabs": Rule(structure.tabs),
    "channel features": Rule(structure.channel_features),
    "permissions": Rule(structure.permissions),
    "domains": Rule(structure.domains),
    "languages": Rule(languages.three_languages),
    "translations": Rule(languages.translations),
    "name": Rule(languages.one_name),
    "descriptions": Rule(languages.descriptions),
    "lengths": Rule(languages.lengths),
    "command words": Rule(languages.command_words),
    "duplicate commands": Rule(languages.duplicates),
    "colour icon": Rule(icons.color, PILLOW),
    "outline icon": Rule(icons.outline, PILLOW),
    "small icon": Rule(icons.small, PILLOW),
}


def check(files: Mapping[str, bytes]) -> Report:
    """Hold a package's files against every rule; what a missing library would have looked at is listed."""
    try:
        read = package.read(files)
    except package.UnreadableError as error:
        return Report([Problem("files", str(error))], [])
    report = Report([], [])
    for name, rule in RULES.items():
        if rule.needs and find_spec(rule.needs[1]) is None:
            report.skipped.append(Skipped(name, rule.needs[0]))
        else:
            report.problems.extend(Problem(name, says) for says in _found(rule, read))
    return report


def _found(rule: Rule, read: package.Package) -> list[str]:
    """Return the problems; a part that a rule expects and the package lacks is one of them."""
    try:
        return list(rule.find(read))
    except (LookupError, TypeError, AttributeError) as error:
        return [f"the manifest lacks what this rule looks at, or has it in another shape ({error})"]
