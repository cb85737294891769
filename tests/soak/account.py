"""What is looked at when everybody has gone home: lost, doubled, told late, grown."""

import asyncio
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from statistics import quantiles
from time import monotonic
from typing import TYPE_CHECKING, Any

import asyncpg

from tests.soak.crowd import Crowd
from tests.stage import words

if TYPE_CHECKING:
    from tests.soak.story import World

LATE = timedelta(minutes=1)
"""A notice that took longer, without an outage to explain it, is told late."""
_NUMBER = re.compile(r"H-20\d\d-\d{4,}")
_SETTLED = ("sent", "covered")


@dataclass(kw_only=True)
class Account:
    """What came out; ``failed`` names what must not be.

    Attributes:
        lines: the figures, as a table.
        failed: lost, doubled, told late outside the outage, or a dead end.
    """

    lines: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def report(self) -> str:
        """Everything, line by line."""
        end = [f"FAILED: {one}" for one in self.failed] or [
            "nothing lost, nothing doubled, nothing told late"
        ]
        return "\n".join([*self.lines, "", *end])

    def add(self, name: str, value: Any, *, wrong: bool = False) -> None:
        """Add a figure; a wrong one fails the soak."""
        self.lines.append(f"{name:<46}{value}")
        if wrong:
            self.failed.append(f"{name}: {value}")


async def account(world: "World", crowd: Crowd, *, within: float) -> Account:
    """Wait for the outbox, then count."""
    found = Account()
    connection = await asyncpg.connect(world.url)
    try:
        drained = await _drained(connection, within)
        for copy in world.copies:
            copy.weigh()
        _people(found, world, crowd)
        await _kept(found, connection, crowd)
        await _told(found, connection, world, drained)
        _posts(found, world)
        _grown(found, world)
        size = await connection.fetchval("SELECT pg_database_size(current_database())")
        found.add("database at the end, MB", f"{size / 2**20:.0f}")
    finally:
        await connection.close()
    return found


async def _drained(connection: Any, within: float) -> float:
    begun = monotonic()
    while monotonic() - begun < within:
        if not await connection.fetchval("SELECT count(*) FROM outbox WHERE state = 'queued'"):
            break
        await asyncio.sleep(0.5)
    return monotonic() - begun


def _people(found: Account, world: "World", crowd: Crowd) -> None:
    plan = world.plan
    found.add("people acted for", f"{plan.minutes:g} min, {plan.times:g} busiest hours at once")
    for what, many in sorted(crowd.done.items()):
        found.add(what, many)
    waits = sorted(world.front.waits)
    cut = quantiles(waits, n=100, method="inclusive")
    found.add(
        "turns",
        f"{len(waits)}; p50 {cut[49] * 1000:.0f}, p99 {cut[98] * 1000:.0f}, "
        f"at most {waits[-1] * 1000:.0f} ms",
    )
    found.add("deliveries that met trouble", dict(sorted(world.front.trouble.items())))
    found.add("filings given up", crowd.stuck or 0, wrong=bool(crowd.stuck))


async def _kept(found: Account, connection: Any, crowd: Crowd) -> None:
    kept = Counter(row["text"] for row in await connection.fetch("SELECT text FROM observations"))
    sent = Counter(one.text for one in crowd.filed)
    lost, doubled = sent - kept, [text for text, many in kept.items() if many > 1]
    found.add("observations sent, kept", f"{sum(sent.values())}, {sum(kept.values())}")
    found.add("lost", len(lost), wrong=bool(lost))
    found.add("doubled", len(doubled), wrong=bool(doubled))
    found.add("kept although never answered", len(kept - sent))


async def _told(found: Account, connection: Any, world: "World", drained: float) -> None:
    rows = await connection.fetch("SELECT kind, state, created_at, due_at, settled_at, attempts FROM outbox")
    states = Counter(row["state"] for row in rows)
    open_ones = [row for row in rows if row["state"] not in _SETTLED]
    found.add("notices by state", dict(states))
    found.add(
        "notices not out",
        Counter(f"{row['kind']} {row['state']}" for row in open_ones) or 0,
        wrong=bool(open_ones),
    )
    found.add("outbox empty after", f"{drained:.1f} s")
    took = [
        (row, row["settled_at"] - max(row["created_at"], row["due_at"])) for row in rows if row["settled_at"]
    ]
    waited = [(row, time) for row, time in took if time > LATE]
    unexplained = [row["kind"] for row, _ in waited if not _in_outage(world, row)]
    seconds = sorted(time.total_seconds() for _, time in took)
    if len(seconds) > 1:
        cut = quantiles(seconds, n=100, method="inclusive")
        found.add("told after, seconds", f"p50 {cut[49]:.1f}, p99 {cut[98]:.1f}, at most {seconds[-1]:.1f}")
    found.add("told late because of the outage", len(waited) - len(unexplained))
    found.add("told late", Counter(unexplained) or 0, wrong=bool(unexplained))
    digests = sum((row["kind"], row["state"]) == ("digest", "sent") for row in rows)
    found.add("digests", digests, wrong=digests != 1)


def _in_outage(world: "World", row: Any) -> bool:
    begun, ended = world.outage
    return bool(row["created_at"] <= ended and row["settled_at"] >= begun)


def _posts(found: Account, world: "World") -> None:
    """What arrived twice: the same words about the same observation in the same chat."""
    seen: Counter[tuple[str, str]] = Counter()
    for one in world.front.teams.sent:
        said = json.dumps(one.activity, sort_keys=True)
        if one.conversation_id.startswith("a:") and _NUMBER.search(said):
            text = words(one.activity) or str(one.activity.get("text"))
            seen[one.conversation_id, re.sub(r"\s+", " ", text)] += 1
    again = [key for key, many in seen.items() if many > 1]
    found.add("messages to Teams", f"{len(world.front.teams.sent)}, changes {len(world.front.teams.updates)}")
    found.add("the same message twice in a chat", len(again), wrong=bool(again))
    found.lines += [f"    {place}: {text[:200]}" for place, text in again[:3]]


def _grown(found: Account, world: "World") -> None:
    for copy in world.copies:
        for life, weights in enumerate(copy.weights, 1):
            if len(weights) > 1:
                first, last = weights[0], weights[-1]
                found.add(
                    f"{copy.name}, life {life}: memory MB, files",
                    f"{first.megabytes:.0f} to {last.megabytes:.0f}, {first.files} to {last.files}",
                )
        lines = [line for log in copy.logs for line in log.read_text().splitlines()]
        size = sum(log.stat().st_size for log in copy.logs)
        found.add(f"{copy.name}: log lines, KB", f"{len(lines)}, {size / 1024:.0f}")
        complaints = Counter(_event(line) for line in lines if '"info"' not in line)
        found.add(f"{copy.name}: warnings and errors", dict(complaints) or 0)


def _event(line: str) -> str:
    try:
        return str(json.loads(line).get("event"))
    except ValueError:
        return line[:60]
