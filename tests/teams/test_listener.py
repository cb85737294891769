"""Whoever only opens connections keeps nobody out."""

import asyncio
import resource
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from dialogs.teams import listener
from dialogs.teams.listener import Listener
from tests.teams.conftest import until

HALF = b"GET / HTTP/1.1\r\nHost: bot\r\n"
REST = b"Connection: close\r\n\r\n"
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Place:
    """A served application, and lines to it that are closed in the end."""

    def __init__(self, port: int, listener: Listener) -> None:
        self.port = port
        self.listener = listener
        self.url = f"http://127.0.0.1:{port}/"
        self._lines: list[Line] = []

    async def open(self, said: bytes = HALF) -> Line:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        self._lines.append((reader, writer))
        writer.write(said)
        return reader, writer

    async def close(self) -> None:
        for _, writer in self._lines:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def serving(*, most: int = 3, head_seconds: float = 60.0) -> AsyncIterator[Place]:
    """Serve one word."""

    async def hello(request: web.Request) -> web.Response:
        return web.Response(text=f"hei {len(await request.read())}")

    app = web.Application()
    app.add_routes([web.get("/", hello), web.post("/", hello)])
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = Listener(runner, "127.0.0.1", 0, most=most, head_seconds=head_seconds)
    await site.start()
    place = Place(runner.addresses[0][1], site)
    try:
        yield place
    finally:
        await place.close()
        await runner.cleanup()


async def ended(line: Line) -> bytes:
    """All that is still said on it."""
    try:
        return await line[0].read()
    except ConnectionError:
        return b""


async def test_it_serves(session: aiohttp.ClientSession) -> None:
    async with serving() as place:
        for _ in range(5):
            async with session.get(place.url) as answer:
                assert await answer.text() == "hei 0"
        async with session.post(place.url, data=b"x" * 500_000) as answer:
            assert await answer.text() == "hei 500000"


async def test_the_longest_silent_one_gives_way() -> None:
    with capture_logs() as logs:
        async with serving(most=3) as place:
            first, second, third = [await place.open() for _ in range(3)]
            await until(lambda: len(place.listener._open) == 3)
            oldest = next(iter(place.listener._open))
            first[1].write(b"X-More: 1\r\n")
            await until(lambda: next(iter(place.listener._open)) is not oldest)
            fourth = await place.open(HALF + REST)
            assert b"hei" in await ended(fourth)
            assert await ended(second) == b""  # the first has spoken since
            for line in (first, third):
                line[1].write(REST)
                assert b"hei" in await ended(line)
    assert [(entry["event"], entry["why"]) for entry in logs] == [("connection_dropped", "too_many")]


async def test_a_thousand_half_open_ones_keep_nobody_out(session: aiohttp.ClientSession) -> None:
    async with serving(most=20) as place:
        for number in range(1000):
            await place.open()
            if number % 100 == 0:
                async with session.get(place.url) as answer:
                    assert answer.status == 200


async def test_a_head_that_does_not_end_is_waited_for_only_so_long() -> None:
    async with serving(head_seconds=0.05) as place:
        with capture_logs() as logs:
            silent, slow = await place.open(b""), await place.open(b"G")
            assert await ended(silent) == await ended(slow) == b""
        assert [entry["why"] for entry in logs] == ["no_head", "no_head"]


@pytest.mark.parametrize("cut", range(1, 5))
async def test_a_head_that_comes_in_pieces_is_a_head(cut: int) -> None:
    whole = HALF + b"\r\n"
    with capture_logs() as logs:
        async with serving() as place:
            reader, writer = await place.open(whole[:-cut])
            await until(lambda: place.listener._open)
            (connection,) = place.listener._open
            await until(lambda: connection._tail == whole[:-cut][-3:])  # or both come as one
            deadline = connection._deadline
            writer.write(whole[-cut:])
            assert (await reader.readline()).startswith(b"HTTP/1.1 200")
            assert deadline
            assert deadline.cancelled()
            assert [one._deadline for one in place.listener._open] == [
                None
            ]  # what is idle is aiohttp's matter
    assert logs == []


@pytest.mark.parametrize(
    ("files", "most"), [(resource.RLIM_INFINITY, 1000), (524_288, 1000), (1024, 800), (256, 32), (64, 16)]
)
def test_there_are_no_more_than_the_process_may_have_files_for(
    monkeypatch: pytest.MonkeyPatch, files: int, most: int
) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (files, files))
    assert listener._affordable() == most
