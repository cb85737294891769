"""A bot and a Playground of a test's own: a fresh database, free ports, and nothing left behind."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from playground.runner import LOAD, ROOT, Plan, running
from tests.fakes.ports import free_ports

_DATABASE = "havainto.db"
YEAR = datetime.now(ZoneInfo("Europe/Helsinki")).year


@dataclass(frozen=True, kw_only=True)
class World:
    """The two at work.

    Attributes:
        playground: the Playground's address, no slash at the end.
        plan: what was started, and with which environment.
    """

    playground: str
    plan: Plan

    async def pair(self) -> str:
        """What ``python -m bot pair`` prints first: a fresh pairing code."""
        return (await self.command("pair")).split()[0]

    async def loaded(self) -> None:
        """Invented observations are in the same database."""
        await self._printed(*LOAD)

    async def command(self, name: str) -> str:
        """What a command of the bot's prints, on the same database."""
        return await self._printed(*self.plan.command, name)

    async def _printed(self, *line: str) -> str:
        process = await asyncio.create_subprocess_exec(
            *line,
            stdout=asyncio.subprocess.PIPE,
            env={**self.plan.bot_env, "PYTHONPATH": str(ROOT)},
            cwd=self.plan.folder,
        )
        printed, _ = await process.communicate()
        assert process.returncode == 0, printed
        return printed.decode()

    def next_number(self, table: str, letter: str) -> str:
        """What the next row of a table will be called this year; its database's file is asked."""
        with closing(sqlite3.connect(self.plan.folder / _DATABASE)) as database:
            last = database.execute(
                f"SELECT max(number) FROM {table} WHERE number LIKE ?",  # noqa: S608 - a test's own word
                [f"{letter}-{YEAR}-%"],
            ).fetchone()[0]
        return f"{letter}-{YEAR}-{int((last or '0').split('-')[-1]) + 1:04d}"


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Start both in a folder of their own; whatever went wrong inside the bot fails the test at the end."""
    port, playground_port = free_ports(2)
    log = folder / "bot.log"
    plan = Plan(
        port=port,
        playground_port=playground_port,
        folder=folder,
        bot_log=log,
        steps=(),  # serving migrates a database in a file by itself; that saves a start of Python
        env={
            "HAVAINTO_DATABASE_URL": f"sqlite:///{folder / _DATABASE}",
            "HAVAINTO_MEETINGS": "2099-12-10",
            "HAVAINTO_DIGEST_LIMIT": "20",
        },
    )
    async with running(plan) as both:
        yield World(playground=both.playground, plan=plan)
    said = log.read_text()
    assert "Traceback" not in said, said
    assert "[error" not in said, said
