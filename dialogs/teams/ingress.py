"""The door: POST /api/messages, from bytes to a turn, with a plain answer to whatever is wrong."""

import asyncio
from http import HTTPStatus
from typing import Any

import orjson
import structlog
from aiohttp import web

from dialogs.teams.adapter import InvokeAnswer, Logic, TeamsAdapter
from dialogs.teams.gate import ForeignTenant, Gate, NotAuthenticated, NotReady, OpenGate
from dialogs.teams.shape import Malformed, check

PATH = "/api/messages"
MAX_BYTES = 256 * 1024  # the Azure Bot Service's own limit
READ_SECONDS = 10.0  # Teams gives up on us after 15

_TAKEN = InvokeAnswer()

log = structlog.get_logger(__name__)


class _Refused(Exception):  # noqa: N818 - it is an answer
    """The request ends here: the status and what the sender reads, and why, a static word for the log."""

    def __init__(self, status: HTTPStatus, error: str, why: str | None = None) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.why = why or error


def routes(adapter: TeamsAdapter, gate: Gate | OpenGate, on_turn: Logic) -> list[web.RouteDef]:
    """Make the route for Teams' activities.

    Answers: 200 with ``{}``, or with an invoke's own status and body; 400 no activity, 401 not from Teams,
    403 a tenant we do not serve, 408 too slow, 413 over 256 KB, 415 no JSON by its own account, 503 no keys
    to judge by yet. 500 says that ``on_turn`` failed, and nothing but that. Errors look like
    ``{"error": "conversation.id is missing"}``.

    Args:
        adapter: runs the turn.
        gate: decides who comes in.
        on_turn: what to do; called for every activity type, it ignores what it does not know.
    """

    async def receive(request: web.Request) -> web.Response:
        try:
            activity = await _read(request)
            await _admit(gate, request, activity)
        except _Refused as refused:
            log.warning("activity_refused", status=int(refused.status), why=refused.why)
            return _json(refused.status, {"error": refused.error})
        try:
            answer = await adapter.process(activity, on_turn) or _TAKEN
            return _json(answer.status, answer.body or {})
        except Exception:
            # The last boundary: whoever comes here has found a bug of ours, said once and to the log only.
            log.exception("turn_failed")
            return _json(HTTPStatus.INTERNAL_SERVER_ERROR, {"error": "internal"})

    return [web.post(PATH, receive)]


async def _read(request: web.Request) -> dict[str, Any]:
    if request.content_type != "application/json":
        raise _Refused(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, "the body must be application/json")
    body = await _body(request)
    try:
        found = orjson.loads(body)
        return check(_without_nul(found) if b"\\u0000" in body else found)
    except orjson.JSONDecodeError:
        raise _Refused(HTTPStatus.BAD_REQUEST, "the body is not JSON") from None
    except Malformed as malformed:
        raise _Refused(HTTPStatus.BAD_REQUEST, str(malformed)) from None


async def _body(request: web.Request) -> bytes:
    if (request.content_length or 0) > MAX_BYTES:
        raise _too_large()
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


async def _admit(gate: Gate | OpenGate, request: web.Request, activity: dict[str, Any]) -> None:
    shown = request.headers.getall("Authorization", [])
    try:
        await gate.admit(shown[0] if len(shown) == 1 else None, activity)
    except NotAuthenticated as no:
        raise _Refused(HTTPStatus.UNAUTHORIZED, "not authenticated", str(no)) from no
    except ForeignTenant as no:
        raise _Refused(HTTPStatus.FORBIDDEN, "not served here", str(no)) from no
    except NotReady as no:
        raise _Refused(HTTPStatus.SERVICE_UNAVAILABLE, "starting") from no


def _json(status: int, body: dict[str, Any]) -> web.Response:
    return web.Response(status=status, body=orjson.dumps(body), content_type="application/json")
