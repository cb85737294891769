"""`python -m bot serve` as a process: what reaches its port from outside, and how it ends."""

import asyncio
import os
import resource
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import aiohttp
import pytest

from tests.fakes.keys import KEY
from tests.fakes.ports import free_ports

FILES = 256
HALF_OPEN = b"POST /api/messages HTTP/1.1\r\nHost: bot\r\n"
NO_HTTP = (
    b"\x16\x03\x01\x02\r\n\r\n",
    HALF_OPEN + b"X: " + b"salaisuus" * 100_000 + b"\r\n\r\n",
    HALF_OPEN + b"Content-Length: 5\r\nContent-Length: 6\r\n\r\n",
    HALF_OPEN + b"Content-Length: -1\r\n\r\n",
    HALF_OPEN + b"".join(b"X-%d: 1\r\n" % number for number in range(2000)) + b"\r\n",
    HALF_OPEN + b"Transfer-Encoding: chunked\r\n\r\nsalaisuus\r\n",
    b"GET http://[::: HTTP/1.1\r\n\r\n",
)


class Bot:
    """A running bot in local mode, which may have few files."""

    def __init__(self, process: asyncio.subprocess.Process, port: int, log: Path) -> None:
        self.process = process
        self.port = port
        self.log = log

    async def health(self) -> int:
        async with (
            aiohttp.ClientSession() as http,
            http.get(f"http://127.0.0.1:{self.port}/healthz") as answer,
        ):
            return answer.status

    async def say(self, *said: bytes) -> asyncio.StreamWriter:
        _, writer = await asyncio.open_connection("127.0.0.1", self.port)
        writer.writelines(said)
        return writer


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[Bot]:
    """Start it, and wait until it answers."""
    port, log = free_ports(1)[0], tmp_path / "log"
    env = {
        **os.environ,
        "HAVAINTO_LOCAL": "1",
        "HAVAINTO_LOG_JSON": "1",
        "HAVAINTO_PORT": str(port),
        "HAVAINTO_METRICS_PORT": "0",
        "HAVAINTO_KEYS": KEY,
        "HAVAINTO_DATABASE_URL": f"sqlite:///{tmp_path / 'bot.db'}",
    }
    with log.open("wb") as into:
        command = (sys.executable, "-m", "bot", "serve")
        process = await asyncio.create_subprocess_exec(*command, env=env, stdout=into, stderr=into)
    resource.prlimit(process.pid, resource.RLIMIT_NOFILE, (FILES, FILES))
    started = Bot(process, port, log)
    try:
        async with asyncio.timeout(60):
            while True:
                with suppress(aiohttp.ClientError):
                    await started.health()
                    break
                await asyncio.sleep(0.05)
        yield started
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="sets the limit of another process: Linux only")
async def test_a_storm_from_outside_leaves_the_bot_in_service_and_the_log_small(bot: Bot) -> None:
    before = bot.log.stat().st_size
    half = [await bot.say(HALF_OPEN) for _ in range(2 * FILES)]
    assert await bot.health() == 200
    others = [await bot.say(said) for said in NO_HTTP for _ in range(20)]
    bare = [await bot.say(HALF_OPEN, b"Content-Length: 2\r\n\r\n{}") for _ in range(200)]
    assert await bot.health() == 200
    for writer in half + others + bare:
        writer.close()
    bot.process.send_signal(signal.SIGTERM)
    assert await bot.process.wait() == 0
    written = bot.log.read_bytes()
    assert len(written) - before < 12_000  # bytes, for 852 of them
    assert b"Traceback" not in written
    assert b"salaisuus" not in written
    assert b'"more":' in written


async def test_ctrl_c_ends_it_without_a_word(bot: Bot) -> None:
    bot.process.send_signal(signal.SIGINT)
    assert await bot.process.wait() == 0
    assert b"Traceback" not in bot.log.read_bytes()
