"""HTTP/1.1 by hand on asyncio: so light that the measured server is the bottleneck, not we.

Only what the three servers speak: kept-alive connections and bodies with a Content-Length.
"""

import asyncio
import re
from typing import Self
from urllib.parse import unquote

_LENGTH = re.compile(rb"content-length: *(\d+)", re.IGNORECASE)
_NUMBER = re.compile(rb"\bH-\d{4}-\d{4,}\b")
_END = b"\r\n\r\n"
PATIENCE = 30.0
"""Seconds for one exchange; longer means that the server hangs."""


class WireError(Exception):
    """The other side hung up, or did not speak the little HTTP that is spoken here."""


def _message(buffer: bytearray) -> tuple[bytes, bytes] | None:
    """Take one whole message out of the buffer: its head and its body."""
    end = buffer.find(_END)
    if end < 0:
        return None
    head = bytes(buffer[:end])
    found = _LENGTH.search(head)
    if found is None and head.startswith((b"POST", b"PUT")):
        raise WireError("a body without a length")
    start = end + len(_END)
    stop = start + (int(found[1]) if found else 0)
    if len(buffer) < stop:
        return None
    body = bytes(buffer[start:stop])
    del buffer[:stop]
    return head, body


class Line(asyncio.Protocol):
    """One kept-alive connection to a server; one exchange at a time."""

    def __init__(self) -> None:
        self._buffer = bytearray()
        self._waiting: asyncio.Future[tuple[int, bytes]] | None = None
        self._transport: asyncio.Transport | None = None

    @classmethod
    async def to(cls, port: int) -> Self:
        """Open one."""
        _, line = await asyncio.get_running_loop().create_connection(cls, "127.0.0.1", port)
        return line

    def close(self) -> None:
        """Hang up."""
        if self._transport:
            self._transport.close()

    async def exchange(self, request: bytes) -> tuple[int, bytes]:
        """Send a whole request; returns status and body."""
        if self._transport is None or self._transport.is_closing():
            raise WireError("the server has hung up")
        self._waiting = asyncio.get_running_loop().create_future()
        self._transport.write(request)
        async with asyncio.timeout(PATIENCE):
            return await self._waiting

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        self._buffer += data
        message = _message(self._buffer)
        if message and self._waiting and not self._waiting.done():
            self._waiting.set_result((int(message[0][9:12]), message[1]))

    def connection_lost(self, exc: Exception | None) -> None:
        """Called by asyncio."""
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(WireError(f"the server hung up: {exc}"))


class Mailbox:
    """What arrived at the stand-in for Teams.

    Attributes:
        replies: conversation → how many messages without an observation's number.
        receipts: the numbers in all other messages, as they came.
        receipt: set when one comes.
    """

    def __init__(self) -> None:
        self.replies: dict[str, int] = {}
        self.receipts: list[str] = []
        self.receipt = asyncio.Event()

    def take(self, path: str, body: bytes) -> None:
        """Note one message."""
        if found := _NUMBER.search(body):
            self.receipts.append(found[0].decode())
            self.receipt.set()
            return
        conversation = unquote(path.split("/", 4)[3])
        self.replies[conversation] = self.replies.get(conversation, 0) + 1


class Teams(asyncio.Protocol):
    """One connection to the stand-in for Teams' connector: answers every message with an id."""

    _ANSWER = b'{"id":"1:abc"}'
    _RESPONSE = (
        b"HTTP/1.1 201 Created\r\nContent-Type: application/json; charset=utf-8\r\n"
        b"Content-Length: %d\r\n\r\n%s" % (len(_ANSWER), _ANSWER)
    )

    def __init__(self, mailbox: Mailbox) -> None:
        self._mailbox = mailbox
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None

    @classmethod
    async def serve(cls, mailbox: Mailbox) -> asyncio.Server:
        """Listen on a free loopback port."""
        return await asyncio.get_running_loop().create_server(lambda: cls(mailbox), "127.0.0.1", 0)

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Called by asyncio."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        """Called by asyncio."""
        assert self._transport
        self._buffer += data
        while message := _message(self._buffer):
            head, body = message
            self._mailbox.take(head.split(b" ", 2)[1].decode(), body)
            self._transport.write(self._RESPONSE)


def port_of(server: asyncio.Server) -> int:
    """The port that a server listens on."""
    port: int = server.sockets[0].getsockname()[1]
    return port


def request(port: int, path: str, body: bytes, bearer: str) -> bytes:
    """A POST of JSON, ready for the wire; without a bearer it has no Authorization header."""
    shown = f"Authorization: {bearer}\r\n" if bearer else ""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n{shown}"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


def ready_request(port: int) -> bytes:
    """A GET of ``/readyz``."""
    return f"GET /readyz HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
