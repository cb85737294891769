"""The door over real HTTP: every answer a sender can get."""

import asyncio
import gzip
from collections.abc import AsyncIterator
from contextlib import suppress

import aiohttp
import orjson
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from dialogs.teams import ingress
from dialogs.teams.adapter import InvokeAnswer
from tests.fakes.authority import FOREIGN_TENANT_ID
from tests.fakes.loopback import Loopback
from tests.teams.activities import SERVICE_URL, invoke, message
from tests.teams.conftest import until
from tests.teams.door import JSON, Door, door, open_door

__all__ = ["door", "open_door"]  # the fixtures


async def test_a_message_comes_in_and_gets_an_empty_object(door: Door) -> None:
    assert await door.post(message()) == (200, {})
    assert door.came == [message()]


async def test_an_invoke_gets_its_answer_in_the_response(door: Door) -> None:
    door.answer = InvokeAnswer(status=200, body={"statusCode": 200, "value": "Kiitos"})
    assert await door.post(invoke()) == (200, {"statusCode": 200, "value": "Kiitos"})
    door.answer = InvokeAnswer(status=412)
    assert await door.post(invoke()) == (412, {})


@pytest.mark.parametrize("kind", ["conversationUpdate", "installationUpdate", "messageReaction", "unheardOf"])
async def test_every_type_of_activity_is_passed_on_even_without_id_and_sender(door: Door, kind: str) -> None:
    assert await door.post(message(type=kind, id=None, **{"from": None})) == (200, {})
    assert door.came[0]["type"] == kind


async def test_the_content_type_may_name_its_charset(door: Door) -> None:
    assert await door.post(message(), Content_Type="application/json; charset=utf-8") == (200, {})


@pytest.mark.parametrize("kind", ["text/plain", "application/x-www-form-urlencoded", "", ";;", "json", "*/*"])
async def test_another_content_type_is_415(door: Door, kind: str) -> None:
    assert (await door.post(message(), Content_Type=kind))[0] == 415


async def test_a_missing_content_type_is_415(door: Door) -> None:
    shown, skipped = {"Authorization": door.bearer}, ["Content-Type"]
    async with door.session.post(door.url, data=b"{}", headers=shown, skip_auto_headers=skipped) as answer:
        assert answer.status == 415


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS"])
async def test_other_methods_are_405(door: Door, method: str) -> None:
    async with door.session.request(method, door.url) as answer:
        assert answer.status == 405


async def test_256_kilobytes_are_enough_whether_announced_or_not(door: Door) -> None:
    too_much = orjson.dumps(message(text="x" * ingress.MAX_BYTES))
    assert await door.post(too_much) == (413, {"error": "the body is too large"})

    async def in_pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(too_much), 50_000):
            yield too_much[start : start + 50_000]

    headers = {"Content-Type": JSON, "Authorization": door.bearer}
    async with door.session.post(door.url, data=in_pieces(), headers=headers) as answer:
        assert answer.status == 413
    fits = message(text="x" * (ingress.MAX_BYTES - len(orjson.dumps(message(text="")))))
    assert (await door.post(fits))[0] == 200


async def test_a_compressed_body_is_415_and_never_unpacked(door: Door) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    assert await door.post(bomb, Content_Encoding="gzip") == (
        415,
        {"error": "the body must not be compressed"},
    )
    assert (await door.post(b"no gzip", Content_Encoding="gzip"))[0] == 415
    assert (await door.post(message(), Content_Encoding="identity"))[0] == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b'{"type":"message","text":"\xc3\x28"}',
        b'{"type":"mess\x00age"}',
        b'{"a":NaN}',
        b"[" * 200_000,
        b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
    ],
)
async def test_what_is_no_json_is_400(door: Door, body: bytes) -> None:
    assert await door.post(body) == (400, {"error": "the body is not JSON"})


@pytest.mark.parametrize(
    ("sent", "came"),
    [
        (r"\ud83d", "\ufffd"),
        (r"\ude0a\ud83d", "\ufffd\ufffd"),
        (r"\ud83d\ude0a", "😊"),
        (r"\\ud83d \uD83D", "\\ud83d \ufffd"),
        (r"\ud83dx\ude0a\"", '\ufffdx\ufffd"'),
    ],
)
async def test_half_an_emoji_loses_no_message(door: Door, sent: str, came: str) -> None:
    body = orjson.dumps(message(text="TEXT", value={"note": "TEXT", "TEXT": 1}))
    body = body.replace(b"TEXT", sent.encode()).replace(b'"Anna"', b'"\\ud83d"')
    assert (await door.post(body))[0] == 200
    seen = door.came[0]
    assert (seen["text"], seen["value"]) == (came, {"note": came, came: 1})
    assert seen["from"]["name"] == "\ufffd"


@pytest.mark.parametrize("body", [b"null", b"1", b'"message"', b"[]", b"[{}]"])
async def test_json_that_is_no_object_is_400(door: Door, body: bytes) -> None:
    assert await door.post(body) == (400, {"error": "an activity is a JSON object"})


async def test_a_missing_field_is_400_and_named(door: Door) -> None:
    assert await door.post(message(id=None)) == (400, {"error": "id is missing"})


async def test_a_wrong_type_is_400_and_named(door: Door) -> None:
    assert await door.post(message(text=7)) == (400, {"error": "text must be a string"})


async def test_nul_characters_are_dropped_and_the_message_counts(door: Door) -> None:
    assert (await door.post(message(text="he\0i", value={"no\0te": ["\0"]})))[0] == 200
    assert door.came[0]["text"] == "hei"
    assert door.came[0]["value"] == {"note": [""]}


async def test_what_only_looks_like_a_nul_character_stays(door: Door) -> None:
    assert (await door.post(message(text=r"he\u0000i")))[0] == 200
    assert door.came[0]["text"] == r"he\u0000i"


async def test_huge_numbers_do_no_harm(door: Door) -> None:
    body = orjson.dumps(message(value=1)).replace(b'"value":1', b'"value":1' + b"0" * 300)
    assert (await door.post(body))[0] in (200, 400)


@pytest.mark.parametrize("header", ["", "Basic YTpi", "Bearer nonsense", "bearer"])
async def test_a_stranger_is_401(door: Door, header: str) -> None:
    assert await door.post(message(), Authorization=header) == (401, {"error": "not authenticated"})
    assert door.came == []


async def test_two_tokens_are_as_good_as_none(door: Door) -> None:
    token = door.authority.bearer(SERVICE_URL)
    headers = [("Content-Type", JSON), ("Authorization", token), ("Authorization", token)]
    async with door.session.post(door.url, data=orjson.dumps(message()), headers=headers) as answer:
        assert answer.status in (400, 401)


async def test_a_foreign_tenant_is_403(door: Door) -> None:
    stranger = message(conversation={"id": "a:otto", "tenantId": FOREIGN_TENANT_ID})
    assert await door.post(stranger) == (403, {"error": "not served here"})
    assert door.came == []


async def test_without_keys_it_is_503(door: Door) -> None:
    door.authority.down = True
    assert await door.post(message()) == (503, {"error": "starting"})


async def test_a_bug_of_ours_is_500_logged_once_and_tells_nothing(door: Door) -> None:
    door.answer = RuntimeError("Annan viesti")
    with capture_logs() as logs:
        assert await door.post(message()) == (500, {"error": "internal"})
    assert [entry["event"] for entry in logs if entry["log_level"] == "error"] == ["turn_failed"]


async def test_an_answer_that_is_no_json_is_a_bug_of_ours_too(door: Door) -> None:
    door.answer = InvokeAnswer(body={"value": object()})
    assert await door.post(invoke()) == (500, {"error": "internal"})


async def test_a_refusal_is_logged_without_anything_the_sender_wrote(door: Door) -> None:
    with capture_logs() as logs:
        await door.post(
            message(text="salaisuus", conversation={"id": "a:anna", "tenantId": FOREIGN_TENANT_ID})
        )
    refused = [entry for entry in logs if entry["event"] == "activity_refused"]
    assert refused == [{"event": "activity_refused", "log_level": "warning", "status": 403, "why": "tenant"}]


async def test_a_body_that_comes_too_slowly_is_408(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ingress, "READ_SECONDS", 0.02)
    monkeypatch.setattr(ingress, "LEFT_SECONDS", 0.02)
    reader, writer = await door.open(Authorization=door.bearer, Content_Length="100")
    writer.write(b"{")
    assert (await reader.read()).startswith(b"HTTP/1.1 408")  # to the end: then it hangs up
    await closed(writer)


# --- before the token is judged


@pytest.mark.parametrize("length", [{"Content_Length": "100000"}, {"Transfer_Encoding": "chunked"}])
async def test_a_stranger_is_answered_before_the_body_comes_and_the_line_is_cut(
    door: Door, monkeypatch: pytest.MonkeyPatch, length: dict[str, str]
) -> None:
    monkeypatch.setattr(ingress, "LEFT_SECONDS", 0.02)
    reader, writer = await door.open(**length)
    assert (await reader.read()).startswith(b"HTTP/1.1 401")
    await closed(writer)


async def test_a_stranger_who_never_stops_sending_is_cut_off(door: Door) -> None:
    reader, writer = await door.open(Transfer_Encoding="chunked")
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    with suppress(ConnectionError):
        for _ in range(1000):  # 64 MB
            writer.write(chunk)
            await writer.drain()
        pytest.fail("all of it was taken in")
    with suppress(ConnectionError):
        assert (await reader.read()).startswith(b"HTTP/1.1 401")
    await closed(writer)


async def test_a_stranger_with_a_whole_body_may_go_on_with_the_same_connection(door: Door) -> None:
    for _ in range(2):
        assert (await door.post(message(text="x" * 200_000), Authorization=""))[0] == 401


@pytest.mark.parametrize(
    ("kind", "body"), [("text/plain", b"{}"), (JSON, b"["), (JSON, b"[" * 600 + b'"\\u0000"' + b"]" * 600)]
)
async def test_a_stranger_learns_nothing_of_what_else_is_wrong(door: Door, kind: str, body: bytes) -> None:
    answer = await door.post(body, Authorization="", Content_Type=kind)
    assert answer == (401, {"error": "not authenticated"})


async def test_a_compressed_body_is_not_unpacked_by_aiohttp_either() -> None:
    async def measured(request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))

    server = Loopback([web.post("/", measured)], handler_args=ingress.HANDLER_ARGS)
    await server.start()
    bomb = gzip.compress(b" " * 1_000_000)
    async with (
        aiohttp.ClientSession(headers={"Content-Encoding": "gzip"}) as http,
        http.post(server.url, data=bomb) as answer,
    ):
        assert await answer.text() == str(len(bomb))
    await server.stop()


async def test_who_asks_first_is_told_to_send_once_the_token_is_judged(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ingress, "LEFT_SECONDS", 300.0)  # a refused one is not waited for
    body = orjson.dumps(message())
    expects = {"Expect": "100-continue", "Content_Length": str(len(body)), "Connection": "close"}
    reader, writer = await door.open(Authorization=door.bearer, **expects)
    assert await reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    writer.write(body)
    assert (await reader.read()).startswith(b"HTTP/1.1 200")
    await closed(writer)
    reader, writer = await door.open(**expects)
    async with asyncio.timeout(20):
        assert (await reader.read()).startswith(b"HTTP/1.1 401")
    await closed(writer)
    reader, writer = await door.open(Authorization=door.bearer, **{**expects, "Expect": "a miracle"})
    assert (await reader.read()).startswith(b"HTTP/1.1 417")
    await closed(writer)


# --- what is nested, and what breaks


def nested(depth: int, *, opens: str = "[", closes: str = "]", inner: str = r'"\u0000"') -> bytes:
    """A message in whose value so many lists lie, one in the other."""
    value = opens * (depth - 1) + inner + closes * (depth - 1)  # the message itself is one
    return orjson.dumps(message(value="HERE")).replace(b'"HERE"', value.encode())


async def test_a_body_may_be_nested_as_deep_as_cards_in_cards_and_no_deeper(door: Door) -> None:
    too_deep = (400, {"error": "the body is nested too deep"})
    for opens, closes in (("[", "]"), ('{"a":', "}")):
        assert (await door.post(nested(ingress.MAX_DEPTH, opens=opens, closes=closes)))[0] == 200
        assert await door.post(nested(ingress.MAX_DEPTH + 1, opens=opens, closes=closes)) == too_deep
    with capture_logs() as logs:
        assert await door.post(nested(600)) == too_deep
    assert [entry["event"] for entry in logs if entry["log_level"] != "info"] == ["activity_refused"]


async def test_a_wide_body_is_no_deep_one(door: Door) -> None:
    wide = message(value=[{"a": [1]} for _ in range(5000)], text="[" * 1000)
    assert (await door.post(wide))[0] == 200


async def test_what_breaks_in_the_receiver_is_a_400_and_one_line(
    door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: object) -> None:
        raise RecursionError("salaisuus")

    monkeypatch.setattr(ingress, "check", broken)
    with capture_logs() as logs:
        assert await door.post(message()) == (400, {"error": "the request cannot be read"})
    line = {"event": "activity_refused", "log_level": "warning", "status": 400, "why": "RecursionError"}
    assert [entry for entry in logs if entry["log_level"] != "info"] == [line]


async def test_a_sender_who_hangs_up_in_the_middle_leaves_one_line(
    door: Door, caplog: pytest.LogCaptureFixture
) -> None:
    with capture_logs() as logs:
        _, writer = await door.open(Authorization=door.bearer, Content_Length="100")
        writer.write(b"{")
        await writer.drain()
        await closed(writer)
        await until(lambda: [entry for entry in logs if entry["event"] == "activity_refused"])
    assert caplog.records == []


# --- in local mode


@pytest.mark.parametrize(
    ("body", "headers", "status"),
    [
        pytest.param(message(), {}, 200, id="Anna"),
        pytest.param(nested(600), {}, 400, id="nested"),
        pytest.param(message(text="x" * ingress.MAX_BYTES), {}, 413, id="too long"),
        pytest.param(b"{}", {"Content_Encoding": "gzip"}, 415, id="compressed"),
        pytest.param(b"{}", {"Content_Type": "text/plain"}, 415, id="no JSON"),
    ],
)
async def test_without_tokens_the_guards_on_the_body_are_the_same(
    open_door: Door, body: object, headers: dict[str, str], status: int
) -> None:
    assert (await open_door.post(body, Authorization="", **headers))[0] == status


async def closed(writer: asyncio.StreamWriter) -> None:
    """Hang up, whatever the other side has done."""
    writer.close()
    with suppress(ConnectionError):
        await writer.wait_closed()
