"""The door over real HTTP: every answer a sender can get."""

import asyncio
import gzip
from collections.abc import AsyncIterator

import orjson
import pytest
from structlog.testing import capture_logs

from dialogs.teams import ingress
from dialogs.teams.adapter import InvokeAnswer
from tests.fakes.authority import FOREIGN_TENANT_ID
from tests.teams.activities import SERVICE_URL, invoke, message
from tests.teams.door import JSON, Door, door

__all__ = ["door"]  # the fixture


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
    skipped = ["Content-Type"]
    async with door.session.post(door.url, data=b"{}", skip_auto_headers=skipped) as answer:
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

    headers = {"Content-Type": JSON}
    async with door.session.post(door.url, data=in_pieces(), headers=headers) as answer:
        assert answer.status == 413
    fits = message(text="x" * (ingress.MAX_BYTES - len(orjson.dumps(message(text="")))))
    assert (await door.post(fits))[0] == 200


async def test_a_compressed_body_counts_by_what_it_unpacks_to(door: Door) -> None:
    bomb = gzip.compress(b" " * 50_000_000)
    assert (await door.post(bomb, Content_Encoding="gzip"))[0] in (400, 413)
    assert (await door.post(b"no gzip", Content_Encoding="gzip"))[0] == 400


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"\xff\xfe{}",
        b'{"type":"message","text":"\xc3\x28"}',
        b'{"type":"mess\x00age"}',
        b'{"a":NaN}',
        b'{"text":"\\ud800"}',
        b"[" * 200_000,
        b'{"a":' * 2_000 + b"1" + b"}" * 2_000,
    ],
)
async def test_what_is_no_json_is_400(door: Door, body: bytes) -> None:
    assert await door.post(body) == (400, {"error": "the body is not JSON"})


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
    host, port = door.url.removeprefix("http://").split("/")[0].split(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(
        b"POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n"
        b"Content-Length: 100\r\n\r\n{"
    )
    assert (await reader.readline()).startswith(b"HTTP/1.1 408")
    writer.close()
    await writer.wait_closed()
