"""Copies of the bot as processes, of one version or another, and their command line."""

import asyncio
import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import aiohttp

from tests.bench.processes import _clean

ROOT = Path(__file__).parents[2]
LAUNCH = Path(__file__).with_name("launch.py")
START_SECONDS, STOP_SECONDS = 240.0, 90.0


@dataclass(frozen=True, kw_only=True)
class Code:
    """One version of the code.

    Attributes:
        name: as it is called in the table.
        folder: where it lies.
    """

    name: str
    folder: Path

    def environment(self, settings: Mapping[str, str]) -> dict[str, str]:
        """Ours without anybody's settings, and with this code before what is installed."""
        return {**_clean(), **settings, "PYTHONPATH": str(self.folder)}

    async def command(self, settings: Mapping[str, str], *line: str) -> tuple[int, str]:
        """Run ``python -m bot``; returns how it ended and what it said."""
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-P", "-m", "bot", *line),
            cwd=self.folder,
            env=self.environment(settings),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        said, _ = await process.communicate()
        return process.returncode or 0, said.decode()


@dataclass
class Copy:
    """One place behind the proxy, in which a copy of some version runs.

    Attributes:
        port: where it listens, whatever version it is.
        folder: its working directory.
        log: of all versions that ran in it.
    """

    port: int
    folder: Path
    settings: Mapping[str, str]
    log: Path = field(init=False)
    _process: asyncio.subprocess.Process | None = None
    _was_ready: bool = False

    def __post_init__(self) -> None:
        self.folder.mkdir()
        self.log = self.folder / "log.jsonl"

    @property
    def url(self) -> str:
        """Its address."""
        return f"http://127.0.0.1:{self.port}"

    async def start(self, code: Code, http: aiohttp.ClientSession) -> float:
        """Start a copy of this code and wait until ``/readyz`` says 200; returns the seconds that it took."""
        started, self._was_ready = time.perf_counter(), False
        with self.log.open("ab") as log:
            self._process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", str(LAUNCH)),
                cwd=self.folder,
                env=code.environment({**self.settings, "HAVAINTO_PORT": str(self.port)}),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        async with asyncio.timeout(START_SECONDS):
            while await self.readiness(http) != 200:
                if self._process.returncode is not None:
                    raise RuntimeError(f"{code.name} did not start:\n{self.log.read_text()[-2000:]}")
                await asyncio.sleep(0.05)
        self._was_ready = True
        return time.perf_counter() - started

    async def readiness(self, http: aiohttp.ClientSession) -> int:
        """What ``/readyz`` answers; 0 when nothing does."""
        try:
            async with http.get(f"{self.url}/readyz") as answer:
                return answer.status
        except aiohttp.ClientError:
            return 0

    async def stop(self) -> float:
        """Stop it by SIGTERM, as systemd does, and wait; returns the seconds that it took."""
        if self._process is None or self._process.returncode is not None:
            return 0.0
        started = time.perf_counter()
        self._process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                ended = await self._process.wait()
        except TimeoutError:
            self._process.kill()
            await self._process.wait()
            raise
        if ended and self._was_ready:
            raise RuntimeError(f"it ended with {ended}:\n{self.log.read_text()[-2000:]}")
        return time.perf_counter() - started

    def events(self) -> Counter[str]:
        """What it logged as a warning or worse, by event."""
        found: Counter[str] = Counter()
        for line in self.log.read_text().splitlines():
            try:
                said = json.loads(line)
            except ValueError:
                found[line[:80]] += 1
                continue
            if said.get("level") != "info":
                found[f"{said['event']} ({said['level']})"] += 1
        return found


def exported(commit: str, folder: Path) -> Code:
    """Take a commit's files out of git."""
    folder.mkdir()
    subprocess.run(["tar", "--extract", "--directory", folder], input=_git("archive", commit), check=True)  # noqa: S607 - tar, wherever it lies
    return Code(name=commit[:8], folder=folder)


def working_tree(folder: Path) -> Code:
    """Copy what git knows of the working tree, as it lies there."""
    names = [name for name in _git("ls-files", "-z").decode().split("\0") if (ROOT / name).is_file()]
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes((ROOT / name).read_bytes())
    return Code(name="the working tree", folder=folder)


def _git(*arguments: str) -> bytes:
    return subprocess.run(["git", *arguments], cwd=ROOT, check=True, capture_output=True).stdout  # noqa: S607 - git, wherever it lies


def newest(code: Code) -> str:
    """The newest migration of a version."""
    return max(path.stem for path in (code.folder / "storage/migrations/versions").glob("[0-9]*.py"))


_INVENTED = '''"""An invented migration, so that an update has one: it only adds."""

import sqlalchemy as sa
from alembic import op

revision = {revision!r}
down_revision = {before!r}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add a table, columns that may be empty or fill themselves, and an index."""
    op.create_table("rolling", sa.Column("id", sa.String, primary_key=True))
    op.add_column("observations", sa.Column("rolling", sa.String))
    op.add_column("outbox", sa.Column("rolling", sa.String, nullable=False, server_default="x"))
    op.create_index("ix_rolling", "observations", ["rolling"])
'''


def with_a_migration(code: Code) -> Code:
    """Add an invented migration to a copy of some code."""
    before = newest(code)
    revision = f"{int(before[:4]) + 1:04}_rolling"
    path = code.folder / "storage/migrations/versions" / f"{revision}.py"
    path.write_text(_INVENTED.format(revision=revision, before=before))
    return Code(name=f"{code.name} with an invented migration", folder=code.folder)
