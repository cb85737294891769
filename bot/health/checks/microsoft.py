"""Microsoft: who the bot is there, what proves it, whose keys it believes, and what time it is."""

import ssl
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import aiohttp

from bot.domain.errors import DeliveryFailed, Reason
from bot.health.expiry import expiry
from bot.health.findings import Level, Report
from bot.health.installation import Installation
from dialogs.teams.gate import wrong_clock
from dialogs.teams.identity import AppType
from dialogs.teams.signing_keys import LEEWAY
from dialogs.teams.token_refusals import TokenRefused

LOCAL = "local mode: no authentication, for this machine only"

_LOGIN, _KEYS = "login.microsoftonline.com", "login.botframework.com"


async def identity(at: Installation, report: Report) -> None:
    """Say who the bot is."""
    if at.settings.local:
        report.note(LOCAL)
    elif at.identity_fault:
        report.mend(at.identity_fault)
    elif at.identity:
        report.ok(f"identity: {at.identity.app_type}, {len(at.identity.allowed_tenants)} tenant(s) allowed")


async def credential(at: Installation, report: Report) -> None:
    """Say when the certificate or secret ends."""
    if not at.identity:
        return
    try:
        level, says = expiry(at.settings, at.now)
    except ValueError as error:
        report.mend(str(error))
        return
    {Level.OK: report.ok, Level.NOTE: report.note, Level.MEND: report.mend}[level](says)


async def signing_keys(at: Installation, report: Report) -> None:
    """Say whether the keys can be fetched by which Teams' tokens are judged."""
    if not at.identity:
        return
    await at.fetched
    if at.keys.ready:
        report.ok("Microsoft's signing keys can be fetched")
    else:
        report.mend(f"Microsoft's signing keys cannot be fetched: {_unreached(at.keys.failed, _KEYS)}")


def _unreached(error: BaseException | None, host: str) -> str:
    """Say in plain words why a machine of Microsoft's could not be asked."""
    if isinstance(error, aiohttp.ClientConnectorDNSError):
        return f"this machine finds no address for {host}: is its name server (DNS) set, and the network up?"
    if isinstance(error, (aiohttp.ClientConnectorCertificateError, ssl.SSLError, aiohttp.ClientSSLError)):
        return (
            f"the certificate shown for {host} is not believed: is this machine's clock right, or does a "
            "proxy open what is encrypted? Its certificate then belongs in the file that SSL_CERT_FILE names"
        )
    if isinstance(error, aiohttp.ClientResponseError):
        return f"{host} answers with {error.status}: does a proxy stand between, or is it out of order?"
    return f"may this machine reach {host} by HTTPS? Where a proxy leads there, set HTTPS_PROXY for the bot"


NOTED = 60.0
"""Seconds by which a clock is told to be wrong before it does harm."""


async def clock(at: Installation, report: Report) -> None:
    """Compare this machine's clock with that of Microsoft's answers, and look at the time zone."""
    _zone(at, report)
    if not at.identity:
        return
    await at.fetched
    ahead = at.keys.ahead()
    if ahead is None:
        report.note("the clock could not be compared, as Microsoft was not reached: `timedatectl` shows it")
    elif abs(ahead) > LEEWAY:
        report.mend(wrong_clock(ahead))
    elif abs(ahead) > NOTED:
        way = "ahead of" if ahead > 0 else "behind"
        report.note(
            f"the clock is {abs(ahead):.0f} seconds {way} Microsoft's; from "
            f"{LEEWAY:.0f} on tokens are refused: `timedatectl` shows whether it is synchronised"
        )
    else:
        report.ok("the clock agrees with Microsoft's to a minute")


_OFFSETS = {1: timedelta(hours=2), 7: timedelta(hours=3)}
"""Finland's hours before UTC, by a month. Partial: one of winter and one of summer."""


def _zone(at: Installation, report: Report) -> None:
    try:
        zone = ZoneInfo("Europe/Helsinki")
    except (ZoneInfoNotFoundError, OSError):
        report.mend(
            "there are no time zones here: `apt install tzdata`, or install `requirements.lock` again"
        )
        return
    year = at.now.year
    if any(datetime(year, month, 15, tzinfo=zone).utcoffset() != by for month, by in _OFFSETS.items()):
        report.mend(
            "the time zone Europe/Helsinki is not as it should be here: `apt install --reinstall tzdata`"
        )


async def token(at: Installation, report: Report) -> None:
    """Ask Microsoft for a token, and say why there is none."""
    if not at.identity:
        return
    failed = await at.token_fault
    if failed is None:
        report.ok("Microsoft gives the bot a token")
    else:
        report.mend(f"Microsoft gives the bot no token: {_no_token(failed, at.identity.app_type)}")


def _no_token(failed: DeliveryFailed, kind: AppType) -> str:
    if isinstance(failed, TokenRefused):
        return failed.why
    if failed.reason is not Reason.UNREACHABLE:
        return f"{failed.reason}; are app id, tenant and secret or certificate right?"
    if kind is AppType.USER_ASSIGNED_MSI:
        return "unreachable; this machine has nobody to ask for a managed identity: is it one of Azure's?"
    return (
        f"unreachable; may this machine reach {_LOGIN} by HTTPS? Where it must go through a proxy, set "
        "HTTPS_PROXY for the bot"
    )
