"""What every refusal of Teams means, and what is certain when nothing comes back."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from datetime import UTC, datetime

import aiohttp
import pytest

from bot.domain.errors import Reason
from dialogs.teams.connector import Connector
from dialogs.teams.credentials import NoCredentials
from dialogs.teams.failures import TABLE, failure, retry_after
from tests.fakes.connector_server import ConnectorServer
from tests.teams.activities import HELLO
from tests.teams.conftest import refused, until

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)


@pytest.mark.parametrize(("statuses", "said", "existing", "reason"), TABLE)
async def test_every_row_of_the_error_table(
    connector: Connector,
    teams: ConnectorServer,
    statuses: Collection[int],
    said: str,
    existing: bool,  # noqa: FBT001 - a column of the table
    reason: Reason,
) -> None:
    status = next(iter(statuses))
    teams.fail(status, f'{{"error":{{"code":"{said or "Unheard"}"}}}}'.encode(), times=2)
    posting = connector.send(teams.url, "a:anna", HELLO)
    changing = connector.update(teams.url, "a:anna", "card", HELLO)
    (posting if existing else changing).close()
    failed = await refused(changing if existing else posting)
    assert (failed.reason, failed.status, failed.retry_after) == (reason, status, None)


async def test_a_thread_s_first_message_may_be_gone(connector: Connector, teams: ConnectorServer) -> None:
    teams.fail(404, b'{"error":{"code":"ConversationNotFound"}}', times=2)
    in_thread = await refused(connector.send(teams.url, "19:c@thread.tacv2;messageid=1", HELLO))
    elsewhere = await refused(connector.send(teams.url, "19:c@thread.tacv2", HELLO))
    assert (in_thread.reason, elsewhere.reason) == (Reason.MESSAGE_GONE, Reason.GONE)


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (302, Reason.UNSTABLE),
        (405, Reason.REJECTED),
        (418, Reason.REJECTED),
        (500, Reason.AMBIGUOUS),
        (502, Reason.AMBIGUOUS),
        (503, Reason.UNSTABLE),
        (504, Reason.AMBIGUOUS),
    ],
)
@pytest.mark.parametrize(
    "body", [b"", b" ", b'{"error":{"code":"Unheard"}}', b'{"message":"An error has occurred."}']
)
def test_any_other_status_by_teams_itself(status: int, reason: Reason, body: bytes) -> None:
    assert failure(status, {}, body).reason is reason


@pytest.mark.parametrize("status", [302, 400, 403, 404, 405, 407, 410, 418, 500, 502, 503])
@pytest.mark.parametrize("body", [b"<html>Bad Gateway</html>", b"\xff\x00", b"[1]", b'"text"', b"{}"])
@pytest.mark.parametrize("existing", [True, False])
def test_what_is_no_error_of_teams_is_the_network_s(status: int, body: bytes, *, existing: bool) -> None:
    assert failure(status, {}, body, existing=existing).reason is Reason.UNSTABLE


@pytest.mark.parametrize(
    ("status", "reason"),
    [
        (401, Reason.UNAUTHORISED),
        (408, Reason.AMBIGUOUS),
        (412, Reason.THROTTLED),
        (413, Reason.TOO_LARGE),
        (429, Reason.THROTTLED),
        (504, Reason.AMBIGUOUS),
    ],
)
def test_some_answers_say_the_same_whoever_gives_them(status: int, reason: Reason) -> None:
    assert failure(status, {}, b"<html>a proxy</html>").reason is reason


def test_the_code_is_found_inside_a_string_as_teams_sends_it() -> None:
    body = rb'{"errorCode":209,"message":"{\r\n  \"subCode\": \"MessageWritesBlocked\",\r\n}"}'
    assert failure(403, {}, body).reason is Reason.BLOCKED


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("7", 7.0),
        (" 1.5 ", 1.5),
        ("-3", 0.0),
        ("Sat, 21 Nov 2026 10:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 10:00:30 -0000", 30.0),
        ("Sat, 21 Nov 2026 09:00:00 GMT", 0.0),
        ("soon", None),
        ("nan", None),
        ("inf", 3600.0),
        ("1e10", 3600.0),
        ("1e300", 3600.0),
        ("Sat, 21 Nov 2127 10:00:30 GMT", 3600.0),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_a_date(value: str | None, seconds: float | None) -> None:
    assert retry_after(value, now=NOW) == seconds


async def test_throttling_says_how_long_to_wait(connector: Connector, teams: ConnectorServer) -> None:
    teams.fail(429, b"", headers={"Retry-After": "12"})
    failed = await refused(connector.send(teams.url, "a:anna", HELLO))
    assert (failed.reason, failed.retry_after) == (Reason.THROTTLED, 12.0)


async def test_nothing_is_tried_twice(connector: Connector, teams: ConnectorServer) -> None:
    for status in (429, 500, 503):
        teams.fail(status)
        await refused(connector.send(teams.url, "a:anna", HELLO))
    assert len(teams.requests) == 3


async def test_a_refused_token_is_replaced_and_the_call_made_once_more(
    connector: Connector, teams: ConnectorServer
) -> None:
    teams.refused_tokens = {"token-1"}
    assert await connector.send(teams.url, "a:anna", HELLO) == "activity-1"
    assert [seen.authorization for seen in teams.requests] == ["Bearer token-1", "Bearer token-2"]


async def test_a_second_refusal_is_final(connector: Connector, teams: ConnectorServer) -> None:
    teams.refused_tokens = {"token-1", "token-2", "token-3"}
    failed = await refused(connector.send(teams.url, "a:anna", HELLO))
    assert (failed.reason, len(teams.requests)) == (Reason.UNAUTHORISED, 2)


async def test_without_credentials_there_is_no_header_and_no_second_call(
    session: aiohttp.ClientSession, teams: ConnectorServer
) -> None:
    teams.fail(401)
    failed = await refused(Connector(session, NoCredentials()).send(teams.url, "a:anna", HELLO))
    assert (failed.reason, len(teams.requests)) == (Reason.UNAUTHORISED, 1)
    assert teams.requests[0].authorization is None


async def test_no_connection_means_that_nothing_happened(connector: Connector) -> None:
    failed = await refused(connector.send("http://127.0.0.1:1/", "a:anna", HELLO))
    assert (failed.reason, failed.status) == (Reason.UNREACHABLE, None)


async def test_a_full_pool_means_that_nothing_happened(teams: ConnectorServer) -> None:
    async with aiohttp.ClientSession(connector=aiohttp.TCPConnector(limit=1)) as narrow:
        connector = Connector(narrow, NoCredentials())
        teams.hang()
        holding = asyncio.create_task(connector.member(teams.url, "19:team", "29:anna"))
        await until(lambda: teams.requests)
        failed = await refused(connector.send(teams.url, "a:anna", HELLO, within=0.02))
        holding.cancel()
    assert (failed.reason, teams.sent) == (Reason.UNREACHABLE, [])


@pytest.mark.parametrize("url", ["", "smba.trafficmanager.net", "ftp://example.org/", "http://[", "https://"])
async def test_a_service_url_that_is_none_is_our_mistake(connector: Connector, url: str) -> None:
    assert (await refused(connector.send(url, "a:anna", HELLO))).reason is Reason.REJECTED


Break = Callable[[ConnectorServer], None]


@pytest.mark.parametrize(
    "happen",
    [
        pytest.param(lambda teams: teams.hang(deliver=True), id="no answer in time"),
        pytest.param(lambda teams: teams.drop(deliver=True), id="connection closed"),
        pytest.param(lambda teams: teams.fail(500, deliver=True), id="delivered, then 500"),
        pytest.param(lambda teams: teams.fail(200, b"<html>", deliver=True), id="2xx that is no JSON"),
        pytest.param(lambda teams: teams.fail(201, b"[]", deliver=True), id="2xx that is no object"),
        pytest.param(lambda teams: teams.fail(201, b'{"id":7}', deliver=True), id="2xx with a strange id"),
        pytest.param(lambda teams: teams.fail(202, b"", deliver=True), id="2xx without a body"),
    ],
)
async def test_what_may_have_arrived_is_ambiguous(
    connector: Connector, teams: ConnectorServer, happen: Break
) -> None:
    happen(teams)
    failed = await refused(connector.send(teams.url, "a:anna", HELLO, within=0.2))
    assert failed.ambiguous
    assert len(teams.sent) == 1


async def test_a_typing_indicator_needs_no_id(connector: Connector, teams: ConnectorServer) -> None:
    teams.fail(202, b"")
    assert await connector.send(teams.url, "a:anna", {"type": "typing"}) == ""


@asynccontextmanager
async def breaking_off(status: bytes) -> AsyncIterator[str]:
    """Serve answers with this status whose body ends too early."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 " + status + b"\r\nContent-Length: 100\r\n\r\nhalf")
        await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"


@pytest.mark.parametrize(
    ("status", "reason"), [(b"413 Large", Reason.TOO_LARGE), (b"200 OK", Reason.AMBIGUOUS)]
)
async def test_a_refusal_counts_even_if_its_body_breaks_off_and_a_consent_does_not(
    connector: Connector, status: bytes, reason: Reason
) -> None:
    async with breaking_off(status) as url:
        assert (await refused(connector.member(url, "a:anna", "29:anna"))).reason is reason


@pytest.mark.parametrize("text", [object(), "\ud800"])
async def test_what_is_no_json_is_not_sent_at_all(
    connector: Connector, teams: ConnectorServer, text: object
) -> None:
    failed = await refused(connector.send(teams.url, "a:anna", {"type": "message", "text": text}))
    assert (failed.reason, teams.requests) == (Reason.UNBUILDABLE, [])
