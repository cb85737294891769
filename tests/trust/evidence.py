"""What a story leaves behind, gathered once: rows, bytes, log lines, and what went out."""

import asyncio
import io
import logging
import sys
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import sqlalchemy as sa
import structlog

from bot import logging_setup
from storage.tables import METADATA
from tests.fakes.connector_server import Posted
from tests.stage import Stage, stage
from tests.trust.story import REPORTERS, Told, tell

Rows = dict[str, list[dict[str, Any]]]


@dataclass(repr=False)  # asyncio.run has its result's repr made
class Evidence:
    """All that was left behind.

    Attributes:
        rows: every row of every table.
        files: the raw bytes of SQLite's files and of the erasure ledger, by name.
        log: every line in both renderings, and what else came to the terminal.
        sent: everything that went out to Teams, in order.
        created: the parameters of every conversation that was opened.
        people: the random id of each reporter.
    """

    told: Told
    rows: Rows
    files: dict[str, bytes]
    log: list[str]
    sent: list[Posted]
    created: list[dict[str, Any]]
    people: dict[str, str] = field(default_factory=dict)


def gather(database_url: str, ledger: Path, folder: Path | None = None) -> Evidence:
    """Tell the story on a migrated database, and gather what it leaves."""
    with _listening() as lines:
        return asyncio.run(_gather(database_url, ledger, folder, lines))


async def _gather(database_url: str, ledger: Path, folder: Path | None, lines: list[str]) -> Evidence:
    async with stage(database_url, ledger=ledger) as on:
        told = await tell(on)
        people = {}
        async with on.unit() as unit:
            for who in REPORTERS:
                person = await unit.people.find(on.settings.tenants[0], who.object_id)
                assert person
                people[who.name] = person.id
        return Evidence(
            told=told,
            rows=await rows_of(on),
            files=_bytes(folder) if folder else {},
            log=lines,
            sent=[*on.teams.sent, *on.teams.updates],
            created=on.teams.created,
            people=people,
        )


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


async def rows_of(on: Stage) -> Rows:
    """Every row of every table, by column."""
    async with on.house.database.transaction() as connection:
        return {
            name: [dict(row._mapping) for row in await connection.execute(sa.select(table))]
            for name, table in METADATA.tables.items()
        }


@contextmanager
def _listening() -> Iterator[list[str]]:
    """Every line that the bot logs, as JSON and for people, and all else that it would print."""
    lines: list[str] = []
    out, before = io.StringIO(), structlog.get_config()
    chains = []
    for json in (True, False):
        logging_setup.configure(json=json)
        chains.append(structlog.get_config()["processors"])

    def both(logger: Any, name: str, event: MutableMapping[str, Any]) -> str:
        for chain in chains:
            said: Any = dict(event)
            for processor in chain:
                said = processor(logger, name, said)
            lines.append(said.decode() if isinstance(said, bytes) else str(said))
        return ""

    structlog.configure(
        processors=[both], logger_factory=structlog.ReturnLoggerFactory(), cache_logger_on_first_use=False
    )
    forget_cached_loggers()
    handler = logging.StreamHandler(out)
    logging.getLogger().addHandler(handler)
    try:
        with redirect_stdout(out), redirect_stderr(out):
            yield lines
    finally:
        logging.getLogger().removeHandler(handler)
        structlog.configure(**before)
        lines.extend(out.getvalue().splitlines())


def forget_cached_loggers() -> None:
    """A logger that another test used may have kept that test's rendering."""
    for module in list(sys.modules.values()):
        for logger in list(vars(module).values()):
            if isinstance(logger, structlog._config.BoundLoggerLazyProxy):
                vars(logger).pop("bind", None)
