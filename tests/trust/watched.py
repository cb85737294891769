"""Rounds of filings by twelve reporters, and all that an attacker gets to see of them meanwhile."""

import asyncio
import logging
import random
import re
from collections.abc import Callable, Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

import orjson
import sqlalchemy as sa
import structlog

from bot import logging_setup
from bot.domain.codes import ServiceTask
from bot.metrics import Metrics
from dialogs.double_press import MOMENT
from storage import backup_file
from storage.backup import back_up
from storage.tables import METADATA
from tests.cast import Actor
from tests.conversations.filing import to_form_by_card, to_typed_form
from tests.stage import Chat, Stage, stage
from tests.trust.attacker import ORDER, Haul
from tests.trust.evidence import Rows, forget_cached_loggers

EVERY = timedelta(seconds=15)
"""How often the metrics are scraped."""

PROXY = Path(__file__).parents[2] / "deploy" / "nginx" / "havainto.conf"


@dataclass(frozen=True)
class Reporter(Actor):
    """A person whose address in Teams is another each time, so that it is sealed again."""

    device: int = 0

    @property
    def teams_id(self) -> str:
        """Another one for each device."""
        return f"29:{self.name.lower()}:{self.device}"

    @property
    def chat(self) -> str:
        """The same chat on all of them."""
        return f"a:{self.name.lower()}"


# Names of quite different lengths: what holds one is as long.
REPORTERS = tuple(
    Reporter(
        "Reporter" + "-Virtanen-Korhonen" * number, f"00000000-0000-4000-8000-0000000002{number:02}", "fi-FI"
    )
    for number in range(12)
)

_WHERE = ("Kajaanissa", "Kuhmossa", "Sotkamossa", "Suomussalmella", "Puolangalla", "Paltamossa")
_AREAS = ("Kajaani", "Kuhmo", "Sotkamo", "Suomussalmi", "Puolanka", "Paltamo")
_WHAT = ("asunnon", "vuokrasopimuksen", "takuuvuokran", "muuttoavun", "velkaneuvonnan", "maksusuunnitelman")


@dataclass(repr=False)  # asyncio.run has its result's repr made
class Watch:
    """Lets time pass and things happen, and keeps what the attacker gets.

    Attributes:
        reporters: who filed each anonymous observation, by number: what the attacker asks.
        people: the random id of each.
        backups: as they were made.
        extra: seconds that turns seem to take beyond what they do.
    """

    on: Stage
    chance: random.Random
    folder: Path
    proxy: str
    haul: Haul = field(default_factory=Haul)
    reporters: dict[str, str] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    backups: list[Rows] = field(default_factory=list)
    devices: dict[Reporter, int] = field(default_factory=dict)
    filed: int = 0
    seen: int = 0
    extra: float = 0.0

    def wait(self, seconds: float) -> None:
        """Let time pass; the scraper goes on."""
        clock, until = self.on.clock, self.on.clock() + timedelta(seconds=seconds)
        last = self.haul.scrapes[-1][0] if self.haul.scrapes else clock() - EVERY
        while (last := last + EVERY) <= until:
            clock.set(last)
            turns, others = scraped(self.on.house.metrics)
            self.haul.scrapes.append((last, turns))
            self.haul.figures.append((last, others))
        clock.set(until)

    def record(self) -> None:
        """Have each delivery take its time, and write down what the proxy would."""
        post = self.on.post

        async def posted(activity: Any, **how: Any) -> tuple[int, Any]:
            self.wait(self.chance.uniform(4, 40))
            await self.on.house.metrics.look()
            began, extra = perf_counter(), self.extra
            status, body = await post(activity, **how)
            seconds = perf_counter() - began + self.extra - extra
            self._write(seconds, len(orjson.dumps(body)))
            return status, body

        self.on.post = posted  # type: ignore[method-assign]  # the same, and watched

    def _write(self, seconds: float, size: int) -> None:
        if self.proxy == "combined":  # nginx's own when nothing is said, and what people add to it
            self.haul.proxy.append({"at": self.on.clock(), "seconds": seconds, "size": size})

    async def back_up(self) -> None:
        """As the administrator does, while drafts are open."""
        path = self.folder / f"{len(self.haul.backups)}.backup"
        await asyncio.to_thread(back_up, self.on.settings.database_url, path, self.on.clock())
        rows: Rows = {}
        for table, row in backup_file.read(path)[1]:
            rows.setdefault(table, []).append(row)
        self.backups.append(rows)
        self.haul.backups.append((self.on.clock(), rows))

    def chat(self, who: Reporter) -> Chat:
        """A person on another device than ever before."""
        self.seen += 1
        self.devices[who] = self.seen
        return Chat(self.on, replace(who, device=self.seen))

    # --- what people do

    async def come(self) -> None:
        """Everybody installs the app and is shown the privacy lines, on some day before."""
        for who in self.chance.sample(REPORTERS, len(REPORTERS)):
            chat = self.chat(who)
            await chat.installs()
            await chat.says(self._text())
            await self._cancel(chat)
            self.wait(self.chance.uniform(600, 1800))

    async def round(self) -> None:
        """A filing, an anonymous one while others have drafts open, and another filing."""
        await self._file(self.chance.choice(REPORTERS), self.chance.choice(("NAMED", "PSEUDO")))
        who = self.chance.choice(REPORTERS)
        others = [
            Chat(self.on, replace(one, device=self.devices[one]))
            for one in self.chance.sample([one for one in REPORTERS if one != who], 2)
        ]
        for other in others:
            await other.says(self._text())
        number = await self._file(who, "ANON")
        self.reporters[number] = who.object_id
        for other in others:
            await self._cancel(other)
        await self._file(self.chance.choice(REPORTERS), self.chance.choice(("NAMED", "PSEUDO")))
        self.wait(self.chance.uniform(3600, 10_800))

    async def _cancel(self, chat: Chat) -> None:
        """Give up what was written: it is asked about first."""
        for _ in range(2):
            self.wait(MOMENT.total_seconds())  # what destroys is not pressed within it
            await chat.presses("cancel")

    async def _file(self, who: Reporter, mode: str) -> str:
        """By card or by typing; some answers do not get out."""
        chat = self.chat(who)
        if self.chance.random() < 0.3:
            self.on.teams.fail(self.chance.choice((400, 503)))
            await chat.says("ohje")
        if self.chance.random() < 0.2:
            self.on.teams.fail(429)  # the next step comes a little later
        if self.chance.random() < 0.3:
            await to_typed_form(chat, mode, self._text())
            await self.while_open(mode)
            await chat.says("lähetä")
            await chat.says("kortit")
        else:
            area, service = self.chance.choice(_AREAS), self.chance.choice([*ServiceTask])
            await to_form_by_card(chat, self._text(), area=area, service_task=service)
            await self.while_open(mode)
            await chat.presses("send", reporter_mode=mode)
        self.filed += 1
        return f"H-2026-{self.filed:04}"

    async def while_open(self, mode: str) -> None:
        """What happens before Send; now and then, a backup."""
        if mode == "ANON" and self.chance.random() < 0.3:
            await self.back_up()

    def _text(self) -> str:
        where, what, other = (self.chance.choice(words) for words in (_WHERE, _WHAT, _WHAT))
        return f"Ihmiset eivät saa {where} {what} eivätkä {other} ajoissa, ja odotus venyy kuukausiin."


def scraped(metrics: Metrics) -> tuple[dict[str, float], dict[str, float]]:
    """What a scrape says: how many turns took at most so long, and every other figure."""
    samples = [sample for family in metrics.collect() for sample in family.samples]
    turns = {one.labels["le"]: one.value for one in samples if "le" in one.labels}
    return turns, {f"{one.name}{one.labels}": one.value for one in samples if "le" not in one.labels}


def proxy_of(conf: str) -> str:
    """What the reverse proxy of ``deploy/`` writes of each request: ``off``, or as nginx does by itself."""
    said = re.findall(r"^\s*access_log\s+(.*?);", conf, re.MULTILINE)
    return "off" if said and set(said) == {"off"} else "combined"


@contextmanager
def journal(clock: Callable[[], datetime], log: list[tuple[datetime, dict[str, Any]]]) -> Iterator[None]:
    """Keep every line that the bot logs, with the moment that journald would put on it."""
    before = structlog.get_config()
    logging_setup.configure(json=True)
    chain = structlog.get_config()["processors"]

    def keep(logger: Any, name: str, event: MutableMapping[str, Any]) -> str:
        said: Any = dict(event)
        for processor in chain:
            said = processor(logger, name, said)
        line = orjson.loads(said)
        del line["timestamp"]  # of the clock on the wall; the story has another
        log.append((clock(), line))
        return ""

    structlog.configure(
        processors=[keep], logger_factory=structlog.ReturnLoggerFactory(), cache_logger_on_first_use=False
    )
    forget_cached_loggers()
    handler = logging.Handler(logging.WARNING)
    handler.emit = lambda record: log.append((clock(), {"event": record.getMessage()}))  # type: ignore[method-assign]  # a library's line
    logging.getLogger().addHandler(handler)
    try:
        yield
    finally:
        logging.getLogger().removeHandler(handler)
        structlog.configure(**before)


async def copied(on: Stage) -> Rows:
    """Every row of every table, with what tells their order: SQLite's row id, or a running number."""
    found: Rows = {}
    async with on.house.database.transaction() as connection:
        for name, table in METADATA.tables.items():
            order = sa.literal_column(_order(table, on.settings.database_url)).label(ORDER)
            rows = await connection.execute(sa.select(table, order))
            found[name] = [dict(row._mapping) for row in rows]
    return found


def _order(table: sa.Table, database_url: str) -> str:
    if database_url.startswith("sqlite"):
        return "rowid" if table.dialect_options["sqlite"]["with_rowid"] else "NULL"
    return "id" if "id" in table.c and isinstance(table.c.id.type, sa.Integer) else "NULL"


async def watched(
    database_url: str,
    folder: Path,
    seed: int,
    *,
    rounds: int,
    proxy: str,
    plant: Callable[[Watch], None] = lambda _watch: None,
) -> Watch:
    """Live through some rounds, and look at what they leave.

    Args:
        database_url: a migrated database.
        folder: for the backups.
        seed: of all that is left to chance.
        rounds: how many; each has one anonymous filing.
        proxy: what it writes, see :func:`proxy_of`.
        plant: called once the bot runs, to plant leaks.
    """
    async with stage(database_url, ledger=folder / "erasures.jsonl") as on:
        watch = Watch(on=on, chance=random.Random(seed), folder=folder, proxy=proxy)  # noqa: S311 - a story
        with journal(on.clock, watch.haul.log):
            on.house.courier._monotonic = lambda: on.clock().timestamp()  # Teams' pace, in the story's time
            plant(watch)
            watch.record()
            await watch.come()
            for _ in range(rounds):
                await watch.round()
            watch.wait(3600)
        await on.house.acks.write()
        watch.haul.copy = await copied(on)
        async with on.unit() as unit:
            for who in REPORTERS:
                person = await unit.people.find(on.settings.tenants[0], who.object_id)
                assert person
                watch.haul.names[person.id] = who.name
                watch.people[who.object_id] = person.id
        return watch
