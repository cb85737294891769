"""Only Teams itself comes in, and only for tenants we serve."""

import asyncio
import time
from typing import Any

import aiohttp
import pytest

from dialogs.teams.gate import ForeignTenant, Gate, NotAuthenticated, OpenGate
from dialogs.teams.signing_keys import KeysUnavailable, SigningKeys
from tests.fakes.authority import FOREIGN_TENANT_ID, TENANT_ID, Authority, identity, private_key
from tests.teams.activities import SERVICE_URL, invoke, message
from tests.teams.conftest import Clock, admit, until
from tests.teams.tokens import token


@pytest.fixture
def gate(session: aiohttp.ClientSession, authority: Authority) -> Gate:
    """Give a gate over the authority's keys."""
    return Gate(identity(), SigningKeys(session, authority.metadata_url))


async def test_teams_comes_in(gate: Gate, authority: Authority) -> None:
    await admit(gate, authority.bearer(SERVICE_URL), message())


async def test_warming_fetches_the_keys_before_anybody_comes(gate: Gate, authority: Authority) -> None:
    assert not gate.ready
    await gate.warm()
    assert gate.ready
    await admit(gate, authority.bearer(SERVICE_URL), message())
    assert authority.key_requests == 1


@pytest.mark.parametrize("endorsements", [(), ("webchat",)])
async def test_a_key_that_does_not_vouch_for_teams_is_refused(
    gate: Gate, authority: Authority, endorsements: tuple[str, ...]
) -> None:
    authority.published["other"] = list(endorsements)
    with pytest.raises(NotAuthenticated):
        await admit(gate, authority.bearer(SERVICE_URL, key="other", kid="other"), message())


async def test_a_token_for_one_service_does_not_open_another(gate: Gate, authority: Authority) -> None:
    header = authority.bearer(SERVICE_URL)
    await admit(gate, header, message())
    with pytest.raises(NotAuthenticated):
        await admit(gate, header, message(serviceUrl="https://example.org/"))


@pytest.mark.parametrize(
    "url",
    [
        "http://smba.trafficmanager.net/",
        "http://192.0.2.1/",
        "http://localhost.example.org/",
        "http://127.0.0.1@example.org/",
        "http://[::1",
        "http://",
        "ftp://127.0.0.1/",
        "HTTPS://example.org/",
        "",
    ],
)
async def test_a_service_without_tls_is_refused(gate: Gate, authority: Authority, url: str) -> None:
    with pytest.raises(NotAuthenticated):
        await admit(gate, authority.bearer(url), message(serviceUrl=url))


@pytest.mark.parametrize("url", ["http://127.0.0.1:50000/", "http://[::1]:50000/", "http://localhost:50000/"])
async def test_a_service_on_this_machine_needs_no_tls(gate: Gate, authority: Authority, url: str) -> None:
    await admit(gate, authority.bearer(url), message(serviceUrl=url))


async def test_a_token_is_judged_once_and_again_when_it_has_ended(
    session: aiohttp.ClientSession, authority: Authority
) -> None:
    clock = Clock(now=time.time())
    keys = SigningKeys(session, authority.metadata_url)
    gate = Gate(identity(), keys, clock=clock)
    header = authority.bearer(SERVICE_URL)
    await admit(gate, header, message())
    # Under the same name now lies another key, so judging the signature again would fail.
    keys._keys["first"] = private_key("another").public_key()
    await admit(gate, header, message())
    clock.now += 3601
    with pytest.raises(NotAuthenticated):
        await admit(gate, header, message())


async def test_a_remembered_token_ends_with_its_key(gate: Gate, authority: Authority) -> None:
    header = authority.bearer(SERVICE_URL)
    await admit(gate, header, message())
    authority.roll_over("second")
    await admit(gate, authority.bearer(SERVICE_URL), message())
    with pytest.raises(NotAuthenticated):
        await admit(gate, header, message())


async def test_without_keys_nobody_is_judged(gate: Gate, authority: Authority) -> None:
    authority.down = True
    await gate.warm()
    assert not gate.ready
    with pytest.raises(KeysUnavailable):
        await admit(gate, authority.bearer(SERVICE_URL), message())
    with pytest.raises(NotAuthenticated):
        await admit(gate, "Bearer nonsense", message())


@pytest.mark.parametrize("algorithm", ["none", "HS256", "RS384"])
async def test_a_token_of_another_algorithm_makes_nobody_look_for_its_key(
    gate: Gate, authority: Authority, algorithm: str
) -> None:
    await gate.warm()
    with pytest.raises(NotAuthenticated):
        await gate.authenticate(f"Bearer {token(headers={'alg': algorithm, 'kid': 'invented'})}")
    assert authority.key_requests == 1


async def test_a_slow_key_endpoint_does_not_stop_the_event_loop(gate: Gate, authority: Authority) -> None:
    authority.open.clear()
    waiting = asyncio.create_task(admit(gate, authority.bearer(SERVICE_URL), message()))
    await until(lambda: authority.key_requests)  # the loop turns: the authority itself lives in it
    assert not waiting.done()
    authority.open.set()
    await waiting


@pytest.mark.parametrize("make", [message, invoke])
@pytest.mark.parametrize(
    "kind", ["message", "invoke", "installationUpdate", "conversationUpdate", "unheardOf"]
)
@pytest.mark.parametrize(
    ("conversation_tenant", "data"),
    [
        pytest.param(FOREIGN_TENANT_ID, {}, id="foreign conversation"),
        pytest.param(None, {"tenant": {"id": FOREIGN_TENANT_ID}}, id="foreign channel data"),
        pytest.param(TENANT_ID, {"tenant": {"id": FOREIGN_TENANT_ID}}, id="contradiction"),
        pytest.param(None, {}, id="none"),
        pytest.param("", {"tenant": {}}, id="empty"),
        pytest.param(None, None, id="no channel data"),
    ],
)
async def test_a_foreign_tenant_is_refused_whatever_it_sends(
    gate: Gate, authority: Authority, make: Any, kind: str, conversation_tenant: str | None, data: Any
) -> None:
    activity = make(
        type=kind, conversation={"id": "a:anna", "tenantId": conversation_tenant}, channelData=data
    )
    with pytest.raises(ForeignTenant):
        await admit(gate, authority.bearer(SERVICE_URL), activity)


@pytest.mark.parametrize(
    ("conversation_tenant", "data"),
    [(TENANT_ID, None), (None, {"tenant": {"id": TENANT_ID}}), (TENANT_ID.upper(), {"tenant": None})],
)
async def test_one_word_about_the_tenant_is_enough(
    gate: Gate, authority: Authority, conversation_tenant: str | None, data: Any
) -> None:
    conversation = {"id": "a:anna", "tenantId": conversation_tenant}
    await admit(gate, authority.bearer(SERVICE_URL), message(conversation=conversation, channelData=data))


async def test_another_channel_is_refused_because_its_client_could_invent_the_tenant(
    gate: Gate, authority: Authority
) -> None:
    with pytest.raises(ForeignTenant):
        await admit(gate, authority.bearer(SERVICE_URL), message(channelId="directline"))


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.2", "::1", "localhost"])
async def test_the_open_gate_admits_everything_on_ones_own_machine(host: str) -> None:
    gate = OpenGate(host)
    await gate.warm()
    await admit(gate, None, message())
    assert gate.ready


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "havainto.example.org"])  # noqa: S104 - refused
def test_there_is_no_open_gate_that_others_can_reach(host: str) -> None:
    with pytest.raises(ValueError, match=r"loopback|address"):
        OpenGate(host)
