"""Servers as processes: started, waited for, weighed, and stopped by their own id whatever happens."""

import asyncio
import contextlib
import os
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Mapping
from pathlib import Path

from tests.bench.wire import Line, WireError, ready_request

ROOT = Path(__file__).parents[2]
START_SECONDS, STOP_SECONDS = 30.0, 10.0
_TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """One running server.

    Attributes:
        port: where it listens.
        log: the file that holds what it wrote to its standard error.
    """

    def __init__(self, process: asyncio.subprocess.Process, port: int, log: Path) -> None:
        self._process = process
        self.port = port
        self.log = log

    @property
    def megabytes(self) -> float:
        """Its resident memory now."""
        found = subprocess.run(
            ["/bin/ps", "-o", "rss=", "-p", str(self._process.pid)], capture_output=True, check=True
        )
        return int(found.stdout) / 1024

    @property
    def processor_seconds(self) -> float:
        """What it has used of the processor so far; 0 where there is no ``/proc``."""
        stat = Path(f"/proc/{self._process.pid}/stat")
        if not stat.exists():
            return 0.0
        user, system = stat.read_text().rpartition(")")[2].split()[11:13]
        return (int(user) + int(system)) / _TICKS

    def last_words(self) -> str:
        """The end of what it logged."""
        return _end_of(self.log)

    def complaints(self) -> list[str]:
        """What it logged as a warning or worse, or did not log in the usual way at all."""
        return [line for line in self.log.read_text().splitlines() if '"level":"info"' not in _tight(line)]


def _tight(line: str) -> str:
    return line.replace('": "', '":"')


@contextlib.asynccontextmanager
async def serving(module: str, log: Path, environment: Mapping[str, str]) -> AsyncIterator[Server]:
    """Run ``python -m tests.bench.servers.<module>`` for as long as needed."""
    with log.open("wb") as errors:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            f"tests.bench.servers.{module}",
            cwd=ROOT,
            env={**_clean(), **environment},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=errors,
        )
        try:
            yield Server(process, await _port(process, log), log)
        finally:
            await _stop(process)


def _clean() -> dict[str, str]:
    """Our own environment without anybody's settings, and without a proxy between us and ourselves."""
    foreign = ("HAVAINTO_", "BENCH_", "HTTP_", "HTTPS_", "ALL_", "NO_")
    return {name: value for name, value in os.environ.items() if not name.upper().startswith(foreign)}


async def _port(process: asyncio.subprocess.Process, log: Path) -> int:
    assert process.stdout
    async with asyncio.timeout(START_SECONDS):
        first = await process.stdout.readline()
    if not first:
        raise RuntimeError(f"the server did not start, see {log}:\n{_end_of(log)}")
    return int(first)


def _end_of(log: Path) -> str:
    return log.read_text()[-2000:]


async def _stop(process: asyncio.subprocess.Process) -> None:
    if process.returncode is not None:
        return
    process.terminate()
    try:
        async with asyncio.timeout(STOP_SECONDS):
            await process.wait()
    except TimeoutError:
        process.kill()
        await process.wait()


async def seconds_to_ready(module: str, log: Path, environment: Mapping[str, str]) -> float:
    """From starting the process to the first 200 from ``/readyz``."""
    started = time.perf_counter()
    async with serving(module, log, environment) as server, asyncio.timeout(START_SECONDS):
        while True:
            with contextlib.suppress(OSError, WireError):
                line = await Line.to(server.port)
                status, _ = await line.exchange(ready_request(server.port))
                line.close()
                if status == 200:
                    return time.perf_counter() - started
            await asyncio.sleep(0.005)
