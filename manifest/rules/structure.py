"""What Teams demands of the package and the manifest and the schema does not say."""

import re
from collections.abc import Iterator

from manifest.package import MANIFEST, Package, command_lists, language_files
from manifest.values import (
    host_of,
    placeholders_in,
    repeated,
    wrong_app_id,
    wrong_name,
    wrong_url,
    wrong_version,
)

LARGEST_PACKAGE = 10 * 1024 * 1024


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
    if problem := wrong_version(package.manifest["version"]):
        yield problem


def app_id(package: Package) -> Iterator[str]:
    """Yield an app id or bot id that cannot be one, and a message extension that asks another bot."""
    ids = {"id": package.manifest["id"]}
    ids |= {f"bots[{n}].botId": bot["botId"] for n, bot in enumerate(package.manifest["bots"])}
    for field, value in ids.items():
        if problem := wrong_app_id(value):
            yield f"{field}: {problem}"
    for n, each in enumerate(package.manifest.get("composeExtensions", [])):
        if each.get("botId") != package.manifest["bots"][0]["botId"]:
            yield f"composeExtensions[{n}].botId is not the bot's"


def message_extension(package: Package) -> Iterator[str]:
    """Yield a command of the message extension that the bot does not answer: it opens one dialog itself."""
    for each in package.manifest.get("composeExtensions", []):
        for command in each["commands"]:
            if command.get("type") != "action" or not command.get("fetchTask"):
                yield f"the command {command['id']!r} must be an action that fetches its dialog from the bot"
            if not set(command.get("context", ["commandBox"])) <= {"compose", "message"}:
                yield f"the command {command['id']!r} is for the contexts compose and message only"


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
    for field, problem in repeated({field: about[field] for field in checks if field.endswith("Url")}):
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


def default_capability(package: Package) -> Iterator[str]:
    """Yield what a team would be given first, where it is not the bot."""
    default = package.manifest.get("defaultGroupCapability")
    if default != {"team": "bot"}:
        yield f"defaultGroupCapability must be the bot in a team, and nothing else: it is {default!r}"


def tabs(package: Package) -> Iterator[str]:
    """Yield a tab that is not the help in the own chat, or whose host Teams would not open."""
    domains = package.manifest.get("validDomains", [])
    for tab in package.manifest.get("staticTabs", []):
        if tab["scopes"] != ["personal"]:
            yield f"the tab {tab['entityId']!r} is for the scope personal only"
        for field in ("contentUrl", "websiteUrl"):
            if problem := wrong_url(tab[field].replace("{locale}", "fi")):
                yield f"the tab {tab['entityId']!r}, {field}: {problem}"
            elif host_of(tab[field]) not in domains:
                yield f"the tab {tab['entityId']!r}, {field}: its host stands not in validDomains"


def channel_features(package: Package) -> Iterator[str]:
    """Yield what would offer the app in private and shared channels, where the bot refuses.

    From manifest 1.25 on, Teams takes no app for teams that does not say which channels it supports, and the
    one answer is all of them: so the manifest is of an earlier version, and leaves it out.
    """
    places = {"the root": package.manifest, "bots[0]": package.manifest["bots"][0]}
    for place, part in places.items():
        for field in ("supportsChannelFeatures", "supportedChannelTypes"):
            if part.get(field):
                yield f"{field} at {place}: the bot serves standard channels only"


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


_LABEL = r"[a-z0-9]([a-z0-9-]*[a-z0-9])?"
_DOMAIN = re.compile(rf"(\*\.)*({_LABEL}\.)+{_LABEL}", re.IGNORECASE)

# Addresses that change hands: whoever gets the name next would be trusted by the app.
_TUNNELS = (
    *("devtunnels.ms", "loca.lt", "serveo.net", "trycloudflare.com"),
    *("ngrok.app", "ngrok.dev", "ngrok.io", "ngrok-free.app", "ngrok-free.dev"),
)
_OTHERS_OWN = ("microsoft.com", "microsoftonline.com")
_SHARED = ("azurewebsites.net", "azureedge.com", "onmicrosoft.com", "botframework.com")


def wrong_domain(text: str) -> str | None:
    """Return what is wrong with a domain, or None; `*.` is allowed in front, as whole segments only."""
    if not _DOMAIN.fullmatch(text):
        return f"{text!r} is not a domain such as havainto.example.org (no https://, no path, no port)"
    plain = text.lower().removeprefix("*.")
    if _within(plain, _TUNNELS):
        return f"{text!r} is a tunnel, which Teams refuses"
    if _within(plain, _OTHERS_OWN):
        return f"{text!r} belongs to Microsoft"
    if "*" in text and plain in _SHARED:
        return f"{text!r} is shared with everybody: name the exact host"
    return None


def _within(domain: str, owners: tuple[str, ...]) -> bool:
    return any(domain == owner or domain.endswith(f".{owner}") for owner in owners)
