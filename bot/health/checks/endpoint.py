"""Whether Teams reaches the bot: at its own port on this machine, and at its public address."""

import asyncio
import socket
import ssl
from collections.abc import Mapping
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from http import HTTPStatus
from typing import Any

import aiohttp
from yarl import URL

from bot.health.findings import Report
from bot.health.installation import Installation
from bot.health.listening import Who
from dialogs.teams.ingress import PATH
from dialogs.teams.listener import taken

WITHIN = 10.0
"""Seconds for the whole exchange."""

SOON = timedelta(days=14)
"""So long before its end the certificate of the address is told; what renews it by itself did so before."""

_EXPIRED, _NOT_YET, _WRONG_NAME = 10, 9, 62
UNBELIEVED: Mapping[int, str] = {
    _EXPIRED: "has ended: renew it, and let the proxy read it again (`systemctl reload nginx`)",
    _NOT_YET: "is not valid yet: is this machine's clock right?",
    _WRONG_NAME: "is of another name: it must be made for the name in HAVAINTO_PUBLIC_URL",
    18: "is signed by nobody but itself: Teams believes only a public authority's",
    19: "is signed by an authority that is not public: Teams believes only a public one's",
    20: "comes without the certificates between it and a public authority: the proxy must send the whole "
    "chain (`fullchain.pem`)",
    21: "comes without the certificates between it and a public authority: the proxy must send the whole "
    "chain (`fullchain.pem`)",
}
"""What is wrong with a certificate, by OpenSSL's number. Partial: others are told with their number."""

ANSWERS: Mapping[int, str] = {
    HTTPStatus.OK: "lets everybody in without a token: another program answers there, or a bot in local mode",
    HTTPStatus.FORBIDDEN: "is closed by a firewall or the proxy: let POST requests to it through",
    HTTPStatus.NOT_FOUND: f"is not passed on: the proxy must pass {PATH} to the bot",
    HTTPStatus.METHOD_NOT_ALLOWED: "is not passed on as POST: another program answers there",
    HTTPStatus.BAD_GATEWAY: "reaches the proxy, and the proxy no bot: is it started, and does the proxy pass "
    "to its port?",
    HTTPStatus.SERVICE_UNAVAILABLE: "says that it is not ready: the bot has no signing keys yet, or the "
    "proxy reaches no bot",
    HTTPStatus.GATEWAY_TIMEOUT: "reaches the proxy, and the bot does not answer it in time",
}
"""What an answer other than 401 means. Partial: others are told with their number."""

_STARTING = (HTTPStatus.BAD_GATEWAY, HTTPStatus.SERVICE_UNAVAILABLE, HTTPStatus.GATEWAY_TIMEOUT)


def curl(address: str) -> str:
    """Return the line that asks it from outside."""
    return (
        "curl -sS -m 20 -o /dev/null -w '%{http_code}\\n' -X POST -H 'Content-Type: application/json' "
        f"-d '{{}}' {address}{PATH}"
    )


async def port(at: Installation, report: Report) -> None:
    """Say whether the bot runs on this machine, and whether it calls itself ready."""
    if not at.settings.port:
        return
    found = await at.listening
    if found.who is Who.NOBODY:
        report.note(f"the bot does not run on this machine: nothing listens at {found.url}")
    elif found.who is Who.ANOTHER:
        report.mend(taken(at.settings.host, at.settings.port))
    elif found.wrong:
        for part, why in found.wrong.items():
            report.mend(f"the running bot says that it cannot serve ({part}): {why}")
    else:
        report.ok(f"the bot runs at {found.url} and is ready")


async def endpoint(at: Installation, report: Report) -> None:
    """Ask the public address as Teams would, without a token; only somebody outside can tell for sure."""
    if at.settings.local:
        return
    address = at.settings.public_url
    if not address:
        report.note(
            "whether Teams reaches the bot cannot be told from here: from another network this prints 401: "
            + curl("https://YOUR-ADDRESS")
        )
        return
    if not address.startswith("https://"):
        report.mend(f"HAVAINTO_PUBLIC_URL: Teams speaks with the bot by https only, not at {address}")
        return
    try:
        async with asyncio.timeout(WITHIN):
            status = await _ask(at, address)
            ends = await _end_of_certificate(at, address)
    except aiohttp.ClientConnectorCertificateError as error:
        report.mend(f"the certificate of {address} {_unbelieved(error)}")
    except aiohttp.ClientConnectorDNSError as error:
        await _no_name(at, report, error)
    except (aiohttp.ClientError, OSError, TimeoutError) as error:
        report.note(
            f"{address} cannot be reached from this machine ({_named(error)}), which may be so from its own "
            f"network alone; from another network this prints 401 where all is well: {curl(address)}"
        )
    else:
        await _answered(at, report, status)
        if ends:
            _certificate(at, report, ends)


async def _ask(at: Installation, address: str) -> int:
    trust: ssl.SSLContext | bool = at.world.trust or True
    async with at.session.post(f"{address}{PATH}", json={}, ssl=trust, allow_redirects=False) as answer:
        return answer.status


async def _end_of_certificate(at: Installation, address: str) -> datetime | None:
    """Read when the certificate ends; None where a proxy leads to the address, so that no other way does."""
    trust = at.world.trust or ssl.create_default_context()
    url = URL(address)
    try:
        _, writer = await asyncio.open_connection(url.host, url.port, ssl=trust)
    except OSError:
        return None
    shown: dict[str, Any] = writer.get_extra_info("peercert")
    writer.close()
    with suppress(OSError):
        await writer.wait_closed()
    return datetime.fromtimestamp(ssl.cert_time_to_seconds(shown["notAfter"]), UTC)


async def _answered(at: Installation, report: Report, status: int) -> None:
    address = at.settings.public_url + PATH
    if status == HTTPStatus.UNAUTHORIZED:
        outside = curl(at.settings.public_url)
        report.ok(f"{address} is reached from this machine and wants a token (401); from outside: {outside}")
    elif status in _STARTING and (await at.listening).who is Who.NOBODY:
        report.note(f"{address} reaches the proxy ({status}), and the bot does not run yet")
    else:
        says = ANSWERS.get(status, "redirects, which Teams does not follow" if status // 100 == 3 else "")  # noqa: PLR2004
        report.mend(f"{address} {says or 'answers otherwise than the bot'} ({status})")


def _certificate(at: Installation, report: Report, ends: datetime) -> None:
    left = ends - at.now
    says = f"the certificate of {at.settings.public_url} is valid until {ends.date()}"
    if left <= SOON:
        report.note(f"{says}, {left.days} day(s): is it renewed by itself (`systemctl list-timers certbot`)?")
    else:
        report.ok(says)


def _unbelieved(error: aiohttp.ClientConnectorCertificateError) -> str:
    number = getattr(error.certificate_error, "verify_code", 0)
    return UNBELIEVED.get(number, f"is not believed (OpenSSL's error {number})")


async def _no_name(at: Installation, report: Report, error: aiohttp.ClientConnectorDNSError) -> None:
    address = at.settings.public_url
    await at.fetched  # where no name can be looked up at all, this one says nothing
    if at.keys.ready and getattr(error.os_error, "errno", None) == socket.EAI_NONAME:
        report.mend(f"there is no machine of the name in {address}: is it registered in the public DNS?")
    else:
        report.note(
            f"no name can be looked up from this machine just now; from another network: {curl(address)}"
        )


def _named(error: BaseException) -> str:
    if isinstance(error, TimeoutError):
        return f"no answer in {WITHIN:.0f} seconds"
    if isinstance(error, aiohttp.ClientConnectorError):
        return error.os_error.strerror or type(error.os_error).__name__
    return type(error).__name__
