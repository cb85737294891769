"""Two copies of the bot as processes: stopped, killed, started again, and weighed."""

import asyncio
import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from tests.bench.processes import Server, serving


@dataclass(frozen=True, kw_only=True)
class Weight:
    """What a copy takes up: megabytes of memory, and open files and connections."""

    megabytes: float
    files: int


@dataclass(kw_only=True)
class Copy:
    """One copy, at the same port whenever it runs.

    Attributes:
        up: whether a proxy would send it anything.
        logs: one file for each of its lives.
        weights: by life, at its beginning (once it is warm) and at its end.
    """

    name: str
    port: int
    environment: Mapping[str, str]
    folder: Path
    up: bool = False
    logs: list[Path] = field(default_factory=list)
    weights: list[list[Weight]] = field(default_factory=list)
    _server: Server | None = None
    _life: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    async def start(self) -> None:
        """Start it; when this returns, it listens."""
        log = self.folder / f"{self.name}-{len(self.logs) + 1}.log"
        environment = {**self.environment, "BENCH_PORT": str(self.port)}
        self._server = await self._life.enter_async_context(serving("havainto", log, environment))
        self.logs.append(log)
        self.weights.append([])
        self.up = True

    async def stop(self) -> None:
        """End it in an orderly way, as an update does: the proxy sends it nothing any more, then SIGTERM."""
        self.weigh()
        self.up = False
        await self._life.aclose()
        self._server = None

    async def kill(self) -> None:
        """End it as a power cut does; the proxy finds out by itself."""
        self.weigh()
        if self._server:
            self._server._process.kill()
        await asyncio.sleep(0)
        await self._life.aclose()
        self._server = None

    def weigh(self) -> None:
        """Note what it takes up now."""
        if self._server:
            files = len(list(Path(f"/proc/{self._server._process.pid}/fd").iterdir()))
            self.weights[-1].append(Weight(megabytes=self._server.megabytes, files=files))
