"""Microsoft as the doctor sees it: the clock, the secret's end, refusals by their code, and no network."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from bot.domain.errors import DeliveryFailed, Reason
from bot.health.checks import microsoft as checks
from bot.health.doctor import examine
from bot.health.findings import Check
from bot.health.installation import World
from dialogs.teams.identity import AppType
from dialogs.teams.token_refusals import REFUSALS, TokenRefused, codes_in, refusal
from dialogs.teams.token_sources import ClientTokens
from tests.domain.test_settings import REAL
from tests.fakes.authority import Authority, identity
from tests.health import Tokens, said

NOWHERE = "sqlite:////nonexistent/a.db"


async def look(world: World, check: Check, **more: Any) -> str:
    return "\n".join(said(await examine({**REAL, "database_url": NOWHERE, **more}, world), check))


@pytest.mark.parametrize(
    ("ahead", "words"),
    [
        (timedelta(), "ok    the clock agrees"),
        (timedelta(minutes=2), "note  the clock is 120 seconds ahead of"),
        (-timedelta(minutes=2), "note  the clock is 120 seconds behind"),
        (timedelta(hours=1), "MEND  this machine's clock is 60 minutes ahead of"),
        (-timedelta(hours=1), "MEND  this machine's clock is 60 minutes behind"),
    ],
)
async def test_the_clock_is_compared_with_microsofts(microsoft: World, ahead: timedelta, words: str) -> None:
    told = await look(replace(microsoft, now=lambda: datetime.now(UTC) + ahead), Check.CLOCK)
    # A second may pass between the two.
    assert told.replace("119 ", "120 ").replace("121 ", "120 ").startswith(words)


async def test_a_clock_that_cannot_be_compared_is_told(microsoft: World) -> None:
    nowhere = replace(microsoft, openid_url="http://127.0.0.1:9/keys")
    assert "could not be compared" in await look(nowhere, Check.CLOCK)


async def test_time_zones_that_are_wrong_or_missing(
    microsoft: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(checks, "_OFFSETS", {1: timedelta(0)})
    assert "Europe/Helsinki is not as it should be" in await look(microsoft, Check.CLOCK)

    def missing(_name: str) -> None:
        raise checks.ZoneInfoNotFoundError

    monkeypatch.setattr(checks, "ZoneInfo", missing)
    assert "no time zones" in await look(microsoft, Check.CLOCK)


@pytest.mark.parametrize(
    ("ends", "words"),
    [
        ("", "note  nobody told when the client secret ends: set HAVAINTO_APP_SECRET_ENDS"),
        ("2999-05-30", "ok    the client secret is valid until 2999-05-30"),
        ("2026-12-05", "note  the client secret ends on 2026-12-05, in 10 day(s)"),
        ("2026-11-24", "MEND  the client secret ended on 2026-11-24"),
    ],
)
async def test_the_end_of_the_secret(microsoft: World, ends: str, words: str) -> None:
    on = replace(microsoft, now=lambda: datetime(2026, 11, 24, 12, tzinfo=UTC))
    assert (await look(on, Check.CREDENTIAL, app_secret_ends=ends)).startswith(words)


async def test_a_managed_identity_has_no_end(microsoft: World) -> None:
    told = await look(microsoft, Check.CREDENTIAL, app_type="UserAssignedMSI", app_secret="")
    assert told == "ok    the managed identity has nothing that ends"


@pytest.mark.parametrize("code", REFUSALS)
async def test_each_known_refusal_is_told_by_its_code_and_never_by_its_words(
    microsoft: World, authority: Authority, code: int
) -> None:
    words = "AADSTS50000 names nobody: what Microsoft wrote"
    authority.token_answer = (
        401,
        {"error": "invalid_client", "error_codes": [code], "error_description": words},
    )
    asking = replace(microsoft, source_for=lambda who: ClientTokens(who, http=authority.http()))
    told = await look(asking, Check.TOKEN)
    assert told == f"MEND  Microsoft gives the bot no token: {REFUSALS[code]} (AADSTS{code})"


@pytest.mark.parametrize(
    ("failed", "kind", "words"),
    [
        (DeliveryFailed(Reason.UNREACHABLE), AppType.SINGLE_TENANT, "login.microsoftonline.com by HTTPS"),
        (DeliveryFailed(Reason.UNREACHABLE), AppType.USER_ASSIGNED_MSI, "is it one of Azure's?"),
        (refusal(identity(), []), AppType.SINGLE_TENANT, "without a code"),
        (
            refusal(identity(app_type=AppType.USER_ASSIGNED_MSI, secret=None), []),
            AppType.USER_ASSIGNED_MSI,
            "assign the identity",
        ),
    ],
)
async def test_a_token_that_nobody_gives(
    microsoft: World, failed: DeliveryFailed, kind: AppType, words: str
) -> None:
    refusing = replace(microsoft, source_for=lambda _identity: Tokens(failed))
    secret = "" if kind is AppType.USER_ASSIGNED_MSI else REAL["app_secret"]
    assert words in await look(refusing, Check.TOKEN, app_type=kind, app_secret=secret)


def test_codes_are_found_in_an_error_and_in_what_led_to_it() -> None:
    error = ValueError("Unable to get authority configuration")
    error.__context__ = ValueError("AADSTS90002: Tenant 'x' not found.")
    assert codes_in(error) == [90002]


async def test_an_error_before_microsoft_was_asked_points_to_the_doctor(authority: Authority) -> None:
    source = ClientTokens(identity(), authority="no address", http=authority.http())
    with pytest.raises(TokenRefused) as refused:
        source.fetch(fresh=False)
    assert "`python -m bot doctor` says which" in refused.value.why


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (aiohttp.ClientConnectorDNSError(None, OSError()), "finds no address for login.botframework.com"),  # type: ignore[arg-type]
        (aiohttp.ClientConnectorCertificateError(None, ValueError()), "does a proxy open"),  # type: ignore[arg-type]
        (aiohttp.ClientResponseError(None, (), status=407), "answers with 407"),  # type: ignore[arg-type]
        (TimeoutError(), "HTTPS_PROXY"),
    ],
    ids=["name", "certificate", "answer", "time"],
)
def test_why_microsoft_is_not_reached(error: Exception, words: str) -> None:
    assert words in checks._unreached(error, "login.botframework.com")
