"""Listens for Teams, so that nobody who only opens connections keeps others out."""

import asyncio
import errno
import resource
import socket
from collections import OrderedDict
from collections.abc import Awaitable, Callable

import structlog
from aiohttp import web

HEAD_SECONDS = 10.0  # from opening a connection to the end of its first request's head
MOST = 1000  # Teams, or the proxy before us, opens some dozen
NEW_PART = 4  # of so many connections one is kept for those that have yet to say what they want
OWN_FILES = 160  # beside those of connections: the database's, outgoing connections, the log
BACKLOG = 64  # so many may be taken at once, before the first of them is counted
_HEAD_ENDS = b"\r\n\r\n"

_Handle = Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]

log = structlog.get_logger(__name__)


class CannotListen(OSError):  # noqa: N818 - says what is so
    """The address cannot be listened on; the message says why and what to do."""


def taken(host: str, port: int) -> str:
    """Say that another program listens there, and how to find it."""
    return (
        f"port {port} on {host} is taken by another program: `ss -ltnp 'sport = :{port}'` names it; end it, "
        "or set HAVAINTO_PORT to a free one"
    )


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return taken(host, port)
    if error.errno == errno.EACCES:
        return (
            f"this user may not listen on port {port}: set HAVAINTO_PORT to one from 1024 on, such as 3978, "
            "and let the proxy have the one below"
        )
    if error.errno == errno.EADDRNOTAVAIL or isinstance(error, socket.gaierror):
        return f"this machine has no address {host}: set HAVAINTO_HOST to 127.0.0.1, or to one of its own"
    return f"port {port} on {host} cannot be listened on: {error.strerror}"


async def try_port(host: str, port: int) -> None:
    """See before anything is opened whether the port is free; at 0 any will do.

    Raises:
        CannotListen: see :meth:`Listener.start`.
    """
    if not port:
        return
    loop = asyncio.get_running_loop()
    try:
        server = await loop.create_server(asyncio.Protocol, host, port, start_serving=False)
    except OSError as error:
        raise CannotListen(_why_not(error, host, port)) from error
    server.close()
    await server.wait_closed()


class Listener(web.BaseSite):
    """An address at which an application is served.

    Above ``most`` connections one is closed: of those that have not finished their first head the one that
    has been silent for longest, and when those are few, of those that wait for a next request. One whose
    request is being handled waits for us, and is never closed. aiohttp closes one whose next request has not
    begun within its ``keepalive_timeout``; nothing of aiohttp limits the number, or how slowly a head may
    come.

    ``port`` is 0 for any free one, ``most`` None for as many connections as the process may have files.
    """

    __slots__ = ("_handled", "_head_seconds", "_host", "_most", "_open", "_port")

    def __init__(
        self,
        runner: web.BaseRunner,
        host: str,
        port: int,
        *,
        most: int | None = None,
        head_seconds: float = HEAD_SECONDS,
    ) -> None:
        super().__init__(runner, backlog=BACKLOG)
        self._host = host
        self._port = port
        self._most = most or _affordable()
        self._head_seconds = head_seconds
        self._open: OrderedDict[_Connection, None] = OrderedDict()
        self._handled: set[web.RequestHandler] = set()

    @property
    def name(self) -> str:
        """The address, as aiohttp shows it."""
        return f"http://{self._host}:{self._port}"

    async def start(self) -> None:
        """Listen.

        Raises:
            CannotListen: the port is taken, or not for this user, or the address is not this machine's.
        """
        await super().start()
        server = self._runner.server
        assert server is not None  # noqa: S101 - aiohttp: there is one once the runner is set up
        server.request_handler = self._noting(server.request_handler)
        loop = asyncio.get_running_loop()
        try:
            self._server = await loop.create_server(
                self._connection, self._host, self._port, backlog=self._backlog
            )
        except OSError as error:
            # asyncio's own error for a port that is taken holds the number, and hides the rest.
            raise CannotListen(_why_not(error, self._host, self._port)) from error

    def opened(self, connection: "_Connection") -> None:
        """Make room for one more."""
        self._open[connection] = None
        if len(self._open) > self._most:
            least = self._least()
            del self._open[least]
            least.drop("too_many")

    def heard(self, connection: "_Connection") -> None:
        """Note that it has just said something."""
        if connection in self._open:  # one that was dropped may have something on its way
            self._open.move_to_end(connection)

    def closed(self, connection: "_Connection") -> None:
        """Forget it."""
        self._open.pop(connection, None)

    def _least(self) -> "_Connection":
        """The one that is missed least; the newest itself when all others are being served."""
        new = [one for one in self._open if one.is_new]
        if len(new) <= max(1, self._most // NEW_PART):
            idle = (one for one in self._open if not one.is_new and one.handler not in self._handled)
            return next(idle, new[0])
        return new[0]

    def _noting(self, handle: _Handle) -> _Handle:
        """Note whose request is being handled; aiohttp tells nobody."""

        async def noted(request: web.BaseRequest) -> web.StreamResponse:
            self._handled.add(request.protocol)
            try:
                return await handle(request)
            finally:
                self._handled.discard(request.protocol)

        return noted

    def _connection(self) -> asyncio.Protocol:
        server = self._runner.server
        assert server is not None  # noqa: S101 - aiohttp: there is one once the runner is set up
        return _Connection(server(), self, self._head_seconds)


class _Connection(asyncio.Protocol):
    """Stands before aiohttp's own protocol, and hands everything on to it."""

    __slots__ = ("_deadline", "_head_seconds", "_listener", "_tail", "_transport", "handler")

    def __init__(self, handler: web.RequestHandler, listener: Listener, head_seconds: float) -> None:
        self.handler = handler
        self._listener = listener
        self._head_seconds = head_seconds
        self._tail = b""
        self._deadline: asyncio.TimerHandle | None = None
        self._transport: asyncio.BaseTransport | None = None

    @property
    def is_new(self) -> bool:
        """Whether its first head has not ended yet."""
        return self._deadline is not None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        loop = asyncio.get_running_loop()
        self._deadline = loop.call_later(self._head_seconds, self.drop, "no_head")
        self.handler.connection_made(transport)
        self._listener.opened(self)

    def data_received(self, data: bytes) -> None:
        self._listener.heard(self)
        if self._deadline:
            seen = self._tail + data
            self._tail = seen[1 - len(_HEAD_ENDS) :]
            if _HEAD_ENDS in seen:
                self._deadline.cancel()
                self._deadline = None
        self.handler.data_received(data)

    def eof_received(self) -> None:
        self.handler.eof_received()

    def pause_writing(self) -> None:
        self.handler.pause_writing()

    def resume_writing(self) -> None:
        self.handler.resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        if self._deadline:
            self._deadline.cancel()
        self._listener.closed(self)
        self.handler.connection_lost(exc)

    def drop(self, why: str) -> None:
        """Close it at once, whatever is on its way."""
        log.warning("connection_dropped", why=why)
        if isinstance(self._transport, asyncio.Transport):
            self._transport.abort()


def _affordable() -> int:
    """How many connections the process may have, of all its files."""
    files, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    if files == resource.RLIM_INFINITY:
        return MOST
    return max(BACKLOG // 4, min(MOST, files - BACKLOG - OWN_FILES))
