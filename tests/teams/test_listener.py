"""A client that only opens connections keeps no one out."""

import asyncio
import errno
import resource
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from aiohttp import web
from structlog.testing import capture_logs

from dialogs.teams import listener
from dialogs.teams.listener import CannotListen, Listener, try_port
from tests.teams.conftest import until

HALF = b"GET / HTTP/1.1\r\nHost: bot\r\n"
REST = b"Connection: close\r\n\r\n"
Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


class Place:
    """A served application, and lines to it that are closed in the end; ``/slow`` waits for ``go``."""

    def __init__(self, port: int, listener: Listener, go: asyncio.Event) -> None:
        self.port = port
        self.listener = listener
        self.go = go
        self.url = f"http://127.0.0.1:{port}/"
        self._lines: list[Line] = []

    async def open(self, said: bytes = HALF) -> Line:
        reader, writer = await asyncio.open_connection("127.0.0.1", self.port)
        self._lines.append((reader, writer))
        writer.write(said)
        return reader, writer

    async def ask(self, path: str = "") -> Line:
        """Ask on a new line, which stays open; its answer is not awaited."""
        return await self.open(f"GET /{path} HTTP/1.1\r\nHost: bot\r\n\r\n".encode())

    async def close(self) -> None:
        self.go.set()
        for _, writer in self._lines:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


@asynccontextmanager
async def serving(*, most: int = 3, head_seconds: float = 60.0) -> AsyncIterator[Place]:
    """Serve one word."""

    async def hello(request: web.Request) -> web.Response:
        return web.Response(text=f"hei {len(await request.read())}")

    go = asyncio.Event()

    async def slow(_request: web.Request) -> web.Response:
        await go.wait()
        return web.Response(text="late")

    async def much(_request: web.Request) -> web.Response:
        return web.Response(body=bytes(50_000_000))

    app = web.Application()
    app.add_routes(
        [web.get("/", hello), web.post("/", hello), web.get("/slow", slow), web.get("/much", much)]
    )
    runner = web.AppRunner(app, shutdown_timeout=0.1)
    await runner.setup()
    site = Listener(runner, "127.0.0.1", 0, most=most, head_seconds=head_seconds)
    await site.start()
    place = Place(runner.addresses[0][1], site, go)
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


async def answer_on(line: Line) -> bytes:
    """The next answer on a line that stays open."""
    head = await line[0].readuntil(b"\r\n\r\n")
    (length,) = [int(one[16:]) for one in head.split(b"\r\n") if one.startswith(b"Content-Length: ")]
    return await line[0].readexactly(length)


async def test_whoever_waits_for_our_answer_is_never_cut() -> None:
    async with serving(most=10) as place:
        asked = [await place.ask("slow") for _ in range(8)]
        await until(lambda: len(place.listener._handled) == 8)
        for _ in range(30):
            await place.open()
        await until(lambda: len(place.listener._open) == 10)
        place.go.set()
        assert [await answer_on(line) for line in asked] == [b"late"] * 8
        assert not place.listener._handled


async def test_when_all_are_being_served_it_is_the_new_one_that_is_cut() -> None:
    async with serving(most=2) as place:
        asked = [await place.ask("slow") for _ in range(2)]
        await until(lambda: len(place.listener._handled) == 2)
        assert await ended(await place.open()) == b""
        place.go.set()
        assert [await answer_on(line) for line in asked] == [b"late"] * 2


async def test_kept_connections_outlast_any_number_of_silent_ones() -> None:
    async with serving(most=20) as place:
        kept = [await place.ask() for _ in range(12)]
        assert [await answer_on(line) for line in kept] == [b"hei 0"] * 12
        for _ in range(100):
            await place.open()
        await until(lambda: len(place.listener._open) == 20)
        for line in kept:
            line[1].write(HALF + b"\r\n")
        assert [await answer_on(line) for line in kept] == [b"hei 0"] * 12


async def test_kept_connections_leave_room_for_new_ones() -> None:
    """A client that asks on each connection must not leave the others one place to flood."""
    async with serving(most=20) as place:
        for _ in range(40):
            assert await answer_on(await place.ask()) == b"hei 0"
        first, *_ = [await place.open() for _ in range(5)]
        await until(lambda: sum(one.is_new for one in place.listener._open) == 5)
        assert len(place.listener._open) == 20
        first[1].write(REST)
        assert b"hei" in await ended(first)


async def test_whoever_does_not_take_the_answer_is_not_being_served() -> None:
    """Else a few who never read would keep all others out for ever."""
    async with serving(most=2) as place:
        for _ in range(2):
            await place.ask("much")
        await until(lambda: len([one for one in place.listener._open if not one.is_new]) == 2)
        await until(lambda: not place.listener._handled)
        assert b"hei" in await ended(await place.open(HALF + REST))


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


async def test_a_port_that_is_taken_is_told_before_and_when_it_is_listened_on() -> None:
    async with serving() as place:
        with pytest.raises(CannotListen, match=f"sport = :{place.port}.*HAVAINTO_PORT"):
            await try_port("127.0.0.1", place.port)
        runner = web.AppRunner(web.Application())
        await runner.setup()
        with pytest.raises(CannotListen, match="is taken by another program"):
            await Listener(runner, "127.0.0.1", place.port).start()
        await runner.cleanup()
    await try_port("127.0.0.1", place.port)
    await try_port("nowhere", 0)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (OSError(errno.EACCES, "Permission denied"), "from 1024 on, such as 3978"),
        (OSError(errno.EADDRNOTAVAIL, "Cannot assign"), "this machine has no address"),
        (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "this machine has no address"),
        (OSError(errno.ENOBUFS, "No buffer space"), "cannot be listened on: No buffer space"),
    ],
)
async def test_an_address_that_cannot_be_listened_on_is_told_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch, error: OSError, words: str
) -> None:
    async def refuse(*_args: object, **_more: object) -> None:
        raise error

    monkeypatch.setattr(asyncio.get_running_loop(), "create_server", refuse)
    with pytest.raises(CannotListen, match=words):
        await try_port("192.0.2.1", 80)
