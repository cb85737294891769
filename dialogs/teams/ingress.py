"""The door: POST /api/messages, from bytes to a turn, with a plain answer to whatever is wrong."""

import asyncio
from contextlib import suppress
from http import HTTPStatus
from typing import Any

import orjson
import structlog
from aiohttp import HttpVersion11, web

from dialogs.teams.adapter import Adapter, InvokeAnswer, Logic
from dialogs.teams.gate import Admit, ForeignTenant, Gate, NotAuthenticated, OpenGate
from dialogs.teams.shape import Malformed, check
from dialogs.teams.signing_keys import KeysUnavailable
from dialogs.teams.surrogates import mended

PATH = "/api/messages"
MAX_BYTES = 256 * 1024  # the Azure Bot Service's own limit
MAX_DEPTH = 64  # lists and objects in one another; a card in a card has some twenty
READ_SECONDS = 5.0  # Teams gives up on us after 15; a container that stops is killed after 10
LEFT_BYTES, LEFT_SECONDS = 1024 * 1024, 1.0  # of a refused body that are still taken in, to be thrown away

HANDLER_ARGS = {
    "keepalive_timeout": 75.0,  # idle seconds; a proxy closes its own before, or meets one that is closing
    "auto_decompress": False,  # Teams compresses nothing, and a few bytes can unpack to gigabytes
    "lingering_time": 0.0,  # LEFT_BYTES instead: aiohttp would take in what is left of a body for 10 s
}
"""How aiohttp is to handle connections, for its ``Application``."""

_TAKEN = InvokeAnswer()
_ASKS_FIRST = "100-continue"

log = structlog.get_logger(__name__)


class _Refused(Exception):  # noqa: N818 - it is an answer
    """The request ends here: the status and what the sender reads, and why, a static word for the log."""

    def __init__(self, status: HTTPStatus, error: str, why: str | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.why = why or error


def routes(adapter: Adapter, gate: Gate | OpenGate, on_turn: Logic) -> list[web.RouteDef]:
    """Make the route for Teams' activities.

    Answers: 200 with ``{}``, or with an invoke's own status and body; 400 no activity, 401 not from Teams,
    403 a tenant we do not serve, 408 too slow, 413 over 256 KB, 415 no JSON by its own account, 503 no keys
    to judge by yet. 500 says that ``on_turn`` failed, and nothing but that. Errors look like
    ``{"error": "conversation.id is missing"}``. ``on_turn`` is called for every type of activity.
    """

    async def receive(request: web.Request) -> web.Response:
        try:
            activity = await _admitted(gate, request)
        except _Refused as refused:
            return await _refuse(request, refused)
        except Exception as error:  # noqa: BLE001 - whatever a request makes fail in here is the request's fault
            unread = _Refused(HTTPStatus.BAD_REQUEST, "the request cannot be read", type(error).__name__)
            return await _refuse(request, unread)
        try:
            answer = await adapter.process(activity, on_turn) or _TAKEN
            return _json(answer.status, answer.body or {})
        except Exception:
            # The last boundary: whoever comes here has found a bug of ours, said once and to the log only.
            log.exception("turn_failed")
            return _json(HTTPStatus.INTERNAL_SERVER_ERROR, {"error": "internal"})

    return [web.post(PATH, receive, expect_handler=_expected)]


async def _refuse(request: web.Request, refused: _Refused) -> web.Response:
    """Answer at once, and then let a sender who is still sending come to the answer, within limits."""
    log.warning("activity_refused", status=int(refused.status), why=refused.why)
    answer = _json(refused.status, {"error": refused.error})
    if not request.content.is_eof():
        answer.force_close()
        with suppress(ConnectionError):  # whoever has hung up is not waited for
            await answer.prepare(request)
            await answer.write_eof()
            if "Expect" not in request.headers:  # whoever asks first sends nothing now
                await _throw_away(request)
    return answer


async def _throw_away(request: web.Request) -> None:
    left = LEFT_BYTES
    with suppress(TimeoutError, web.RequestPayloadError):
        async with asyncio.timeout(LEFT_SECONDS):
            while left > 0 and not request.content.at_eof():
                left -= len(await request.content.readany())


async def _admitted(gate: Gate | OpenGate, request: web.Request) -> dict[str, Any]:
    """The activity that a request brings. Nothing of its body is read before its token is judged."""
    admit = await _authenticate(gate, request)
    if request.content_type != "application/json":
        raise _Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must be application/json")
    if request.headers.get("Content-Encoding", "identity").lower() != "identity":
        raise _Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must not be compressed")
    activity = _parsed(await _body(request))
    try:
        admit(activity)
    except NotAuthenticated as no:
        raise _not_authenticated(no) from no
    except ForeignTenant as no:
        raise _Refused(HTTPStatus.FORBIDDEN, "not served here", str(no)) from no
    return activity


async def _authenticate(gate: Gate | OpenGate, request: web.Request) -> Admit:
    shown = request.headers.getall("Authorization", [])
    try:
        return await gate.authenticate(shown[0] if len(shown) == 1 else None)
    except NotAuthenticated as no:
        raise _not_authenticated(no) from no
    except KeysUnavailable as no:
        raise _Refused(HTTPStatus.SERVICE_UNAVAILABLE, "starting") from no


def _not_authenticated(no: NotAuthenticated) -> _Refused:
    return _Refused(HTTPStatus.UNAUTHORIZED, "not authenticated", str(no))


async def _expected(request: web.Request) -> None:
    """Let a sender who asks before sending the body wait for the token to be judged."""
    if request.headers["Expect"].lower() != _ASKS_FIRST:
        raise web.HTTPExpectationFailed


def _parsed(body: bytes) -> dict[str, Any]:
    try:
        found = _loaded(body)
    except orjson.JSONDecodeError:
        raise _Refused(HTTPStatus.BAD_REQUEST, "the body is not JSON") from None
    # Few open a MAX_DEPTH-th bracket at all: counting them costs next to nothing.
    if body.count(b"[") + body.count(b"{") > MAX_DEPTH and _too_deep(found):
        raise _Refused(HTTPStatus.BAD_REQUEST, "the body is nested too deep")
    try:
        return check(_without_nul(found) if b"\\u0000" in body else found)
    except Malformed as malformed:
        raise _Refused(HTTPStatus.BAD_REQUEST, str(malformed)) from None


def _loaded(body: bytes) -> Any:
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        if b"\\u" not in body:
            raise
        return orjson.loads(mended(body))


def _too_deep(value: Any) -> bool:
    """Whether more than MAX_DEPTH lists and objects lie in one another; looked through level by level."""
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            part
            for one in level
            for part in (one.values() if isinstance(one, dict) else one)
            if isinstance(part, (dict, list))
        ]
        if not level:
            return False
    return True


async def _body(request: web.Request) -> bytes:
    if (request.content_length or 0) > MAX_BYTES:
        raise _too_large()
    if "Expect" in request.headers and request.version >= HttpVersion11:
        await request.writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        request.writer.output_size = 0  # it was no part of the answer
    content = request.content
    # Most bodies came with their head.
    body = content.read_nowait() if content.is_eof() else await _arriving(request)
    if len(body) > MAX_BYTES:
        raise _too_large()
    return body


def _too_large() -> _Refused:
    return _Refused(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "the body is too large")


async def _arriving(request: web.Request) -> bytes:
    """The body as it comes, or a little more than may be."""
    body = bytearray()
    try:
        async with asyncio.timeout(READ_SECONDS):
            async for chunk in request.content.iter_any():
                body += chunk
                if len(body) > MAX_BYTES:
                    break
    except TimeoutError:
        raise _Refused(HTTPStatus.REQUEST_TIMEOUT, "the body came too slowly") from None
    except web.RequestPayloadError:
        raise _Refused(HTTPStatus.BAD_REQUEST, "the body broke off") from None
    return bytes(body)


def _without_nul(value: Any) -> Any:
    """Drop NUL characters, which PostgreSQL cannot store: the rest of a person's message still counts."""
    if isinstance(value, str):
        return value.replace("\0", "")
    if isinstance(value, list):
        return [_without_nul(item) for item in value]
    if isinstance(value, dict):
        return {_without_nul(key): _without_nul(item) for key, item in value.items()}
    return value


def _json(status: int, body: dict[str, Any]) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(body), content_type="application/json")
