"""A stand-in for Teams' connector: it records what the bot sends and fails as the test wishes."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from time import perf_counter
from typing import Any, Self

from aiohttp import web

from tests.fakes.loopback import Loopback


@dataclass(frozen=True, kw_only=True)
class Posted:
    """One activity that arrived, and when: by POST it is in ``sent``, by PUT in ``updates``."""

    conversation_id: str
    activity_id: str
    activity: dict[str, Any]
    reply_to: str | None = None
    at: float = field(default_factory=perf_counter, compare=False)


@dataclass(frozen=True, kw_only=True)
class Seen:
    """One request, whatever became of it."""

    method: str
    path: str
    authorization: str | None


@dataclass(frozen=True, kw_only=True)
class _Trouble:
    status: int | None = None
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    delivers: bool = False
    hangs: bool = False


class ConnectorServer:
    """Serves Teams' conversation API on a loopback port.

    Use as ``async with ConnectorServer() as teams`` and give ``teams.url`` as the service URL.

    Attributes:
        sent: activities that were posted, oldest first, over all conversations.
        updates: replacements.
        deleted: (conversation id, activity id).
        created: the parameters of every conversation that was asked for.
        requests: every request.
        rosters: conversation id → members as Teams describes them (``id``, ``aadObjectId``, …). A
            conversation without a roster has no members.
        refused_tokens: tokens that meet a 401.
        blocked: conversations whose person has blocked the bot.
        watch: sees every activity as it arrives, posted or put.
    """

    def __init__(self) -> None:
        self.sent: list[Posted] = []
        self.updates: list[Posted] = []
        self.deleted: list[tuple[str, str]] = []
        self.created: list[dict[str, Any]] = []
        self.requests: list[Seen] = []
        self.rosters: dict[str, list[dict[str, Any]]] = {}
        self.refused_tokens: set[str] = set()
        self.blocked: set[str] = set()
        self.watch: Callable[[Posted], Awaitable[None]] = _unwatched
        self._troubles: deque[_Trouble] = deque()
        self._released = asyncio.Event()
        self._changed = asyncio.Condition()
        root = "/teams/v3/conversations"
        routes = [
            web.post(root, self._create),
            web.post(root + "/{conversation}/activities", self._post),
            web.post(root + "/{conversation}/activities/{activity}", self._post),
            web.put(root + "/{conversation}/activities/{activity}", self._put),
            web.delete(root + "/{conversation}/activities/{activity}", self._delete),
            web.get(root + "/{conversation}/members/{member}", self._member),
            web.get(root + "/{conversation}/pagedmembers", self._roster),
        ]
        self._server = Loopback(routes, [self._guard])

    async def __aenter__(self) -> Self:
        await self._server.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        self._released.set()
        await self._server.stop()

    def reached_as(self, url: str) -> web.Application:
        """Give the application to another server, which is reached as ``url`` (no last slash)."""
        return self._server.reached_as(url)

    @property
    def url(self) -> str:
        """The service URL, with its last slash, as Teams gives it."""
        return f"{self._server.url}/teams/"

    def to(self, conversation_id: str) -> list[dict[str, Any]]:
        """Return the activities that were posted to one conversation, oldest first."""
        return [posted.activity for posted in self.sent if posted.conversation_id == conversation_id]

    async def has_sent(self, count: int, *, within: float = 60.0) -> None:
        """Wait until so many activities were posted."""
        await self.until(lambda: len(self.sent) >= count, within)

    async def has_asked(self, count: int, *, within: float = 60.0) -> None:
        """Wait until so many requests have come."""
        await self.until(lambda: len(self.requests) >= count, within)

    async def until(self, so: Callable[[], bool], within: float = 60.0) -> None:
        """Wait until something is so; it is looked at after each request, and after what came with it."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(so)

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    def fail(
        self,
        status: int,
        body: bytes = b"",
        *,
        times: int = 1,
        headers: Mapping[str, str] | None = None,
        deliver: bool = False,
    ) -> None:
        """Answer the next calls with this status; with ``deliver`` the activity arrives all the same."""
        trouble = _Trouble(status=status, body=body, headers=headers or {}, delivers=deliver)
        self._troubles.extend([trouble] * times)

    def recover(self) -> None:
        """Forget the failures that no call has met yet."""
        self._troubles.clear()

    def hang(self, *, deliver: bool = False) -> None:
        """Never answer the next call."""
        self._troubles.append(_Trouble(hangs=True, delivers=deliver))

    def drop(self, *, deliver: bool = False) -> None:
        """Close the connection at the next call, without an answer."""
        self._troubles.append(_Trouble(delivers=deliver))

    @web.middleware
    async def _guard(self, request: web.Request, handler: Any) -> web.StreamResponse:
        shown = request.headers.get("Authorization")
        self.requests.append(Seen(method=request.method, path=request.raw_path, authorization=shown))
        await self._notify()
        if (shown or "").removeprefix("Bearer ") in self.refused_tokens:
            return _error(401, "Unauthorized")
        if request.match_info.get("conversation") in self.blocked:
            return _error(403, "ConversationBlockedByUser")
        if not self._troubles:
            answer: web.StreamResponse = await handler(request)
            return answer
        trouble = self._troubles.popleft()
        if trouble.delivers:
            await handler(request)
        if trouble.hangs:
            await self._released.wait()
        if trouble.status is not None:
            return web.Response(status=trouble.status, body=trouble.body, headers=trouble.headers)
        if request.transport:
            request.transport.close()
        return web.Response()

    async def _post(self, request: web.Request) -> web.Response:
        seen = Posted(
            conversation_id=request.match_info["conversation"],
            activity_id="",
            activity=await request.json(),
            reply_to=request.match_info.get("activity"),
        )
        await self.watch(seen)
        posted = replace(seen, activity_id=f"activity-{len(self.sent) + 1}")
        self.sent.append(posted)
        await self._notify()
        return web.json_response({"id": posted.activity_id}, status=201)

    async def _put(self, request: web.Request) -> web.Response:
        posted = Posted(
            conversation_id=request.match_info["conversation"],
            activity_id=request.match_info["activity"],
            activity=await request.json(),
        )
        await self.watch(posted)
        self.updates.append(posted)
        await self._notify()
        return web.json_response({"id": posted.activity_id})

    async def _delete(self, request: web.Request) -> web.Response:
        self.deleted.append((request.match_info["conversation"], request.match_info["activity"]))
        return web.Response()

    async def _member(self, request: web.Request) -> web.Response:
        wanted = request.match_info["member"]
        for member in self.rosters.get(request.match_info["conversation"], []):
            if wanted in (member.get("id"), member.get("aadObjectId")):
                return web.json_response(member)
        return _error(404, "MemberNotFoundInConversation")

    async def _roster(self, request: web.Request) -> web.Response:
        if request.match_info["conversation"] not in self.rosters:
            return _error(404, "ConversationNotFound")
        return web.json_response({"members": self.rosters[request.match_info["conversation"]]})

    async def _create(self, request: web.Request) -> web.Response:
        parameters: dict[str, Any] = await request.json()
        self.created.append(parameters)
        if not parameters.get("isGroup"):
            # Teams gives the same 1:1 chat every time.
            return web.json_response({"id": f"a:chat-with-{parameters['members'][0]['id']}"}, status=201)
        return web.json_response(await self._channel_post(parameters), status=201)

    async def _channel_post(self, parameters: dict[str, Any]) -> dict[str, str]:
        channel = parameters["channelData"]["channel"]["id"]
        new = Posted(conversation_id=channel, activity_id="", activity=parameters["activity"])
        await self.watch(new)
        activity_id = f"activity-{len(self.sent) + 1}"
        conversation_id = f"{channel};messageid={activity_id}"
        self.sent.append(replace(new, conversation_id=conversation_id, activity_id=activity_id))
        return {"id": conversation_id, "activityId": activity_id}


async def _unwatched(_posted: Posted) -> None:
    """See nothing."""


def _error(status: int, code: str) -> web.Response:
    return web.json_response({"error": {"code": code, "message": "an invented message"}}, status=status)
