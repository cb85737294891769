"""What only the organisation knows about its app, and what is wrong with a value, in plain words."""

import ipaddress
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

LONGEST_NAME, LONGEST_URL = 32, 2048

_GUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_PLACEHOLDER = re.compile(r"\$\{\{(\w+)\}\}")
# Semantic versioning 2.0.0, without the optional suffixes that an installed app has no use for.
_VERSION = re.compile(r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)")
# RFC 2606 and RFC 6761: names that belong to nobody, so that no page can stand there.
_NOBODYS = re.compile(r"(.+\.)?(example(\.(com|net|org))?|test|invalid|localhost|local|internal)")
_HOST = re.compile(r"([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Values:
    """The answers that fill the manifest's placeholders; `domains` is empty for a bot without tabs.

    Attributes:
        public_url: where browsers and Azure reach the bot, as in HAVAINTO_PUBLIC_URL; empty: nobody needs it.
        help_tab: whether the app has a tab with the bot's help page.
    """

    app_id: str
    developer_name: str
    website_url: str
    privacy_url: str
    terms_url: str
    public_url: str = ""
    help_tab: bool = False
    domains: tuple[str, ...] = ()


EXAMPLE = Values(
    app_id="5f0a1c52-6d0e-4b1e-9a37-2f6f0a4d9c11",
    developer_name="Esimerkin hyvinvointialue",
    website_url="https://hyvinvointialue-esimerkki.fi/havainto",
    privacy_url="https://hyvinvointialue-esimerkki.fi/havainto/tietosuoja",
    terms_url="https://hyvinvointialue-esimerkki.fi/havainto/ehdot",
)
"""Invented values with which the sources are checked; no such page exists, and none is opened."""


def wrong_app_id(text: str) -> str | None:
    """Return what is wrong with an app id, or None."""
    if not _GUID.fullmatch(text):
        return f"{text!r} is not an app id: copy the 'Application (client) ID' of the bot's app registration"
    if not text.strip("0-"):
        return "the app id is all zeros: copy the real one from the bot's app registration"
    return None


def wrong_name(text: str) -> str | None:
    """Return what is wrong with a developer's name, or None."""
    if not text.strip():
        return "the name is empty"
    if not text.isprintable():
        return "the name holds a line break or another sign that cannot be shown"
    if len(text) > LONGEST_NAME:
        return f"the name has {len(text)} characters, Teams shows at most {LONGEST_NAME}"
    return None


def wrong_url(text: str) -> str | None:
    """Return what is wrong with the address of a page that everybody must be able to open, or None."""
    host = _host(text)
    if host is None or re.search(r"\s", text) or not text.startswith("https://"):
        return f"{text!r} is not a web address that starts with https://"
    if len(text) > LONGEST_URL:
        return f"the address has {len(text)} characters, the most is {LONGEST_URL}"
    if _is_number(host) or not _HOST.fullmatch(host) or _NOBODYS.fullmatch(host.lower()):
        return f"{text!r} leads to no public page: its host is {host!r}"
    return None


def wrong_public_url(text: str) -> str | None:
    """Return what is wrong with the bot's own address, or None: a host alone, for paths are the bot's."""
    if problem := wrong_url(text):
        return problem
    parts = urlsplit(text)
    if parts.path.strip("/") or parts.query or parts.fragment:
        return f"{text!r} must end with the host: the bot's pages have paths of their own"
    return None


def host_of(text: str) -> str | None:
    """Return the host of an address; None when there is none."""
    return _host(text)


def wrong_version(text: str) -> str | None:
    """Return what is wrong with a version, or None."""
    return None if _VERSION.fullmatch(text) else f"version {text!r} is not of the form 1.2.3"


def repeated(addresses: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield (field, problem) for each address that another field gave before; each leads elsewhere."""
    seen: dict[str, str] = {}
    for field, text in addresses.items():
        page = text.partition("#")[0].rstrip("/").casefold()
        if (first := seen.setdefault(page, field)) != field:
            yield field, f"{text!r} is the address of {first} already"


WRONG: Mapping[str, Callable[[str], str | None]] = {
    "app_id": wrong_app_id,
    "developer_name": wrong_name,
    "website_url": wrong_url,
    "privacy_url": wrong_url,
    "terms_url": wrong_url,
}


def wrong(values: Values) -> Iterator[tuple[str, str]]:
    """Yield (field, what is wrong) for each value that makes no sense; domains are left to the rules."""
    if (values.public_url or values.help_tab) and (problem := wrong_public_url(values.public_url)):
        yield "public_url", problem
    for field, find in WRONG.items():
        problem = find(getattr(values, field))
        if problem:
            yield field, problem
    addresses = {field: getattr(values, field) for field in ("website_url", "privacy_url", "terms_url")}
    yield from repeated({field: text for field, text in addresses.items() if text})


def fill(template: Any, values: Values) -> Any:
    """Return the parsed JSON with each placeholder replaced and the domains listed."""
    answers = {f"HAVAINTO_{field.upper()}": getattr(values, field) for field in WRONG}
    return _filled(template, answers) | {"validDomains": list(values.domains)}


def placeholders_in(text: str) -> list[str]:
    """Return the names of the placeholders that are still open in a text."""
    return _PLACEHOLDER.findall(text)


def _filled(part: Any, answers: Mapping[str, str]) -> Any:
    if isinstance(part, str):
        return _PLACEHOLDER.sub(lambda found: answers.get(found[1], found[0]), part)
    if isinstance(part, list):
        return [_filled(each, answers) for each in part]
    if isinstance(part, dict):
        return {key: _filled(each, answers) for key, each in part.items()}
    return part


def _host(text: str) -> str | None:
    try:
        parts = urlsplit(text)
        _ = parts.port  # raises where the port is no number
    except ValueError:
        return None
    return None if parts.username else parts.hostname


def _is_number(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
