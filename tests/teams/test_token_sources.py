"""MSAL against a stand-in for login.microsoftonline.com."""

import asyncio
import datetime as dt
from pathlib import Path
from typing import Any

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization

from bot.domain.errors import DeliveryFailed, Reason
from dialogs.teams.identity import AppType, Certificate
from dialogs.teams.token_sources import ClientTokens, ManagedIdentityTokens, TokenSource, source_for
from tests.fakes.authority import APP_ID, Authority, identity, private_key


async def fetch(source: TokenSource, *, fresh: bool = False) -> tuple[str, float]:
    return await asyncio.to_thread(source.fetch, fresh=fresh)


def pem(folder: Path, *, certified: bool) -> Path:
    key = private_key("certificate")
    text = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    if certified:
        name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "havainto")])
        start = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
        made = x509.CertificateBuilder(name, name, key.public_key(), 1, start, start + dt.timedelta(days=365))
        text += made.sign(key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
    path = folder / "bot.pem"
    path.write_bytes(text)
    return path


async def test_a_secret_buys_a_token_for_the_bot_framework(authority: Authority) -> None:
    token, seconds = await fetch(source_for(identity(), http=authority.http()))
    assert token == "token-1"
    assert 3500 < seconds <= 3600
    asked = authority.token_requests[0]
    assert (asked["client_id"], asked["grant_type"]) == (APP_ID, "client_credentials")
    assert asked["scope"] == "https://api.botframework.com/.default"
    assert asked["client_secret"] == "an invented secret"


@pytest.mark.parametrize("thumbprint", [None, "A1:B2:C3:D4:E5:F6:A1:B2:C3:D4:E5:F6:A1:B2:C3:D4:E5:F6:A1:B2"])
async def test_a_certificate_does_so_too(
    authority: Authority, tmp_path: Path, thumbprint: str | None
) -> None:
    certificate = Certificate(path=pem(tmp_path, certified=thumbprint is None), thumbprint=thumbprint)
    who = identity(app_type=AppType.CERTIFICATE, secret=None, certificate=certificate)
    assert (await fetch(source_for(who, http=authority.http())))[0] == "token-1"
    assert "client_assertion" in authority.token_requests[0]


async def test_msal_is_asked_for_a_fresh_token_only_when_one_was_refused(authority: Authority) -> None:
    source = ClientTokens(identity(), http=authority.http())
    assert [(await fetch(source))[0], (await fetch(source))[0]] == ["token-1", "token-1"]
    assert (await fetch(source, fresh=True))[0] == "token-2"


@pytest.mark.parametrize(
    ("answer", "reason"),
    [
        ((401, {"error": "invalid_client", "error_codes": [7000222]}), Reason.UNAUTHORISED),
        ((400, {"error": "unauthorized_client"}), Reason.UNAUTHORISED),
        ((400, {"error": "temporarily_unavailable"}), Reason.UNREACHABLE),
        ((503, {}), Reason.UNREACHABLE),
    ],
)
async def test_a_refusal_is_ours_and_an_outage_is_theirs(
    authority: Authority, answer: tuple[int, dict[str, Any]], reason: Reason
) -> None:
    authority.token_answer = answer
    with pytest.raises(DeliveryFailed) as failed:
        await fetch(ClientTokens(identity(), http=authority.http()))
    assert failed.value.reason is reason


async def test_no_network_means_unreachable() -> None:
    with pytest.raises(DeliveryFailed) as failed:
        await fetch(ClientTokens(identity(), authority="https://127.0.0.1:1"))
    assert failed.value.reason is Reason.UNREACHABLE


async def test_an_unreadable_certificate_means_unauthorised(authority: Authority, tmp_path: Path) -> None:
    missing = Certificate(path=tmp_path / "none.pem")
    who = identity(app_type=AppType.CERTIFICATE, secret=None, certificate=missing)
    with pytest.raises(DeliveryFailed) as failed:
        await fetch(ClientTokens(who, http=authority.http()))
    assert failed.value.reason is Reason.UNAUTHORISED


class Machine:
    """The token endpoint of an Azure virtual machine, as MSAL's HTTP client sees it."""

    def __init__(self, status: int, body: str) -> None:
        self.asked: list[dict[str, str]] = []
        self._answer = requests.Response()
        self._answer.status_code = status
        self._answer._content = body.encode()

    def get(self, url: str, *, params: dict[str, str], headers: dict[str, str]) -> requests.Response:
        self.asked.append(params)
        return self._answer


async def test_a_managed_identity_asks_its_machine() -> None:
    machine = Machine(200, '{"access_token": "from the machine", "expires_in": "86400"}')
    who = identity(app_type=AppType.USER_ASSIGNED_MSI, secret=None)
    source = source_for(who, http=machine)
    assert isinstance(source, ManagedIdentityTokens)
    assert (await fetch(source))[0] == "from the machine"
    await fetch(source)
    await fetch(source, fresh=True)
    assert [asked["client_id"] for asked in machine.asked] == [APP_ID, APP_ID]


async def test_a_machine_without_that_identity_means_unauthorised() -> None:
    machine = Machine(400, '{"error": "invalid_request", "error_description": "Identity not found"}')
    who = identity(app_type=AppType.USER_ASSIGNED_MSI, secret=None)
    with pytest.raises(DeliveryFailed) as failed:
        await fetch(source_for(who, http=machine))
    assert failed.value.reason is Reason.UNAUTHORISED
