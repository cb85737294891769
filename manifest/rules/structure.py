"""What Teams demands of the package and the manifest and the schema does not say."""

import re
from collections.abc import Iterator

from manifest.package import MANIFEST, Package, command_lists, language_files
from manifest.rules.domains import wrong_domain
from manifest.values import placeholders_in, wrong_app_id, wrong_name, wrong_url

LARGEST_PACKAGE = 10 * 1024 * 1024

# Semantic versioning 2.0.0, without the optional suffixes that an installed app has no use for.
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
_FIRST_WITH_CHANNEL_FEATURES = (1, 25)


def files(package: Package) -> Iterator[str]:
    """Yield what is missing from the package, too much in it, or too large."""
    icons = package.manifest["icons"]
    wanted = {MANIFEST, *language_files(package.manifest).values(), *icons.values()}
    for name in sorted(wanted - set(package.files)):
        yield f"{name or 'a language file'} is missing at the root of the package"
    for name in sorted(set(package.files) - wanted):
        yield f"{name} does not belong in the package: Teams accepts no additional files"
    if sum(map(len, package.files.values())) > LARGEST_PACKAGE:
        yield "the package is larger than 10 MiB"


def placeholders(package: Package) -> Iterator[str]:
    """Yield each file that still waits for a value."""
    for name, data in package.files.items():
        if name.endswith(".json") and (open_ones := placeholders_in(data.decode(errors="replace"))):
            yield f"{name} still has {', '.join(sorted(set(open_ones)))} to fill in"


def app_version(package: Package) -> Iterator[str]:
    """Yield a version that is not MAJOR.MINOR.PATCH."""
    version = package.manifest["version"]
    if not _VERSION.fullmatch(version):
        yield f"version {version!r} is not of the form 1.2.3"


def app_id(package: Package) -> Iterator[str]:
    """Yield an app id or bot id that cannot be one."""
    ids = {"id": package.manifest["id"]}
    ids |= {f"bots[{n}].botId": bot["botId"] for n, bot in enumerate(package.manifest["bots"])}
    for field, value in ids.items():
        if problem := wrong_app_id(value):
            yield f"{field}: {problem}"


def developer(package: Package) -> Iterator[str]:
    """Yield a developer's name or page that makes no sense."""
    about = package.manifest["developer"]
    checks = {
        "name": wrong_name,
        "websiteUrl": wrong_url,
        "privacyUrl": wrong_url,
        "termsOfUseUrl": wrong_url,
    }
    for field, find in checks.items():
        if problem := find(about[field]):
            yield f"developer.{field}: {problem}"


def scopes(package: Package) -> Iterator[str]:
    """Yield a scope without a command, a command without a scope, and scopes that the bot does not serve."""
    offered = set(package.manifest["bots"][0]["scopes"])
    listed = {
        scope for each in command_lists(package.manifest) if each["commands"] for scope in each["scopes"]
    }
    if offered != {"personal", "team"}:
        yield f"the bot serves the scopes personal and team, not {', '.join(sorted(offered))}"
    for scope in sorted(offered - listed):
        yield f"the scope {scope} has no command in its menu"
    for scope in sorted(listed - offered):
        yield f"a command list is for the scope {scope}, which the bot does not offer"


def channel_features(package: Package) -> Iterator[str]:
    """Yield the upload rule: from 1.25 on, an app for teams says at the root which channels it supports."""
    manifest = package.manifest
    version = tuple(int(part) for part in re.findall(r"\d+", manifest["manifestVersion"]))
    for_teams = any("team" in bot["scopes"] for bot in manifest["bots"])
    if (
        version >= _FIRST_WITH_CHANNEL_FEATURES
        and for_teams
        and manifest.get("supportsChannelFeatures") != "tier1"
    ):
        yield 'supportsChannelFeatures must be "tier1" at the root of the manifest'


def permissions(package: Package) -> Iterator[str]:
    """Yield every permission that is asked for: Havainto asks for none and reads only what is said to it."""
    for field in ("authorization", "permissions", "devicePermissions"):
        if package.manifest.get(field):
            yield f"{field}: the app asks for no permissions"


def domains(package: Package) -> Iterator[str]:
    """Yield each domain that Teams would refuse."""
    for domain in package.manifest.get("validDomains", []):
        if problem := wrong_domain(domain):
            yield f"validDomains: {problem}"
