"""Ordinary turns alone, and beside requests that nobody ordinary sends: ``python -m tests.bench.hostile``.

Both in turn, several times, against one server; printed are the percentiles, their ratio in this run, and
how much the log grew for each hostile request. None of those has a token that is any good.
"""

import argparse
import asyncio
import contextlib
import gzip
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from statistics import quantiles

from storage.migrate import upgrade
from tests.bench.load import Load
from tests.bench.processes import Server, serving
from tests.bench.servers.serving import PATH
from tests.bench.wire import Mailbox, Teams, port_of
from tests.bench.world import HAVAINTO, MODULES, environment
from tests.fakes.authority import ISSUER, Authority

AIM_RATIO, AIM_MILLISECONDS = 2.0, 20.0
TURNS_A_USER = 40  # by then everybody has filed what one person files here


@dataclass(frozen=True, kw_only=True)
class Plan:
    """How much is measured.

    Attributes:
        rate: ordinary turns a second.
        hostile: hostile requests a second.
        seconds: of each stretch.
        rounds: stretches of each kind, in turn.
    """

    rate: int = 30
    hostile: int = 30
    seconds: int = 10
    rounds: int = 3


@dataclass(kw_only=True)
class Results:
    """What came out.

    Attributes:
        waits: seconds of each ordinary turn, alone and beside.
        processor: seconds of it that the bot used, alone and beside.
        sent: hostile requests by kind.
        answers: what was answered to them: a status, or that the connection was cut.
        log: bytes and lines by which the log grew meanwhile.
    """

    waits: dict[bool, list[float]] = field(default_factory=lambda: {False: [], True: []})
    processor: dict[bool, float] = field(default_factory=lambda: {False: 0.0, True: 0.0})
    sent: Counter[str] = field(default_factory=Counter)
    answers: Counter[str] = field(default_factory=Counter)
    log: tuple[int, int] = (0, 0)

    def milliseconds(self, percent: int, *, beside: bool) -> float:
        """A percentile of the ordinary turns."""
        return quantiles(self.waits[beside], n=100, method="inclusive")[percent - 1] * 1000


def _post(body: bytes = b"", *, head: str = "", length: int | None = None) -> bytes:
    """A POST; a length is announced unless the head says something of it."""
    told = (
        ""
        if "Transfer-Encoding" in head
        else f"Content-Length: {len(body) if length is None else length}\r\n"
    )
    lines = f"POST {PATH} HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\n{told}{head}\r\n"
    return lines.encode() + body


def kinds(authority: Authority, service_url: str) -> dict[str, bytes]:
    """What is sent, by its name. Who sends it waits for an answer, then for a second, and hangs up."""
    nested = b"[" * 600 + b'"\\u0000"' + b"]" * 600
    bomb = gzip.compress(b" " * 30_000_000)
    forged = f"Authorization: Bearer {authority.token(service_url, key='stranger')}\r\n"
    foreign = f"Authorization: Bearer {authority.token(service_url, iss=ISSUER + '/')}\r\n"
    unknown = f"Authorization: Bearer {authority.token(service_url, key='stranger', kid='invented')}\r\n"
    chunk = b"8000\r\n" + b"x" * 0x8000 + b"\r\n"
    return {
        "600 nested lists": _post(nested),
        "nested, another's signature": _post(nested, head=forged),
        "another's signature": _post(b"{}", head=forged),
        "another issuer": _post(b"{}", head=foreign),
        "an unknown key": _post(b"{}", head=unknown),
        "250 KB": _post(b'{"a":"' + b"x" * 250_000 + b'"}'),
        "half a body": _post(b"{", length=100_000),
        "no end of chunks": _post(chunk * 8, head="Transfer-Encoding: chunked\r\n"),
        "a gzip bomb": _post(bomb, head="Content-Encoding: gzip\r\n"),
        "asks first": _post(head="Expect: 100-continue\r\n", length=1000),
        "half a head": b"POST /api/messages HTTP/1.1\r\nHost: bot\r\n",
        "a megabyte of a header": _post(head=f"X: {'x' * 1_000_000}\r\n"),
        "a hundred tokens": _post(b"{}", head="Authorization: Bearer x\r\n" * 100),
        "no HTTP": b"\x16\x03\x01\x02\x00\r\n\r\n",
    }


async def _send(port: int, request: bytes) -> str:
    """Send it as it is; returns the status, or how it ended."""
    try:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return "no connection"
    try:
        writer.write(request)
        async with asyncio.timeout(1.0):
            return (await reader.read(12))[9:].decode() or "cut"
    except (TimeoutError, ConnectionError) as error:
        return "waiting" if isinstance(error, TimeoutError) else "cut"
    finally:
        writer.close()


@contextlib.asynccontextmanager
async def _storm(
    plan: Plan, server: Server, requests: dict[str, bytes], results: Results
) -> AsyncIterator[None]:
    names = cycle(requests)

    async def one(name: str) -> None:
        results.sent[name] += 1
        results.answers[await _send(server.port, requests[name])] += 1

    async def all_of_them(group: asyncio.TaskGroup) -> None:
        while True:
            group.create_task(one(next(names)))
            await asyncio.sleep(1 / plan.hostile)

    async with asyncio.TaskGroup() as group:
        storm = group.create_task(all_of_them(group))
        yield
        storm.cancel()


async def measure(plan: Plan, folder: Path) -> Results:
    """Measure, alone and beside the storm in turn."""
    results, mailbox, database = Results(), Mailbox(), folder / "bench.db"
    await asyncio.to_thread(upgrade, f"sqlite:///{database}")
    async with Authority() as authority, contextlib.AsyncExitStack() as running:
        teams = await Teams.serve(mailbox)
        running.callback(teams.close)
        service_url = f"http://127.0.0.1:{port_of(teams)}/"
        found = environment(HAVAINTO, authority.metadata_url, database)
        server = await running.enter_async_context(serving(MODULES[HAVAINTO], folder / "log", found))
        load = Load(server, mailbox, service_url, authority.bearer(service_url), files=True)
        requests = kinds(authority, service_url)
        users = plan.rate * plan.seconds // TURNS_A_USER + 1
        await load.open(users, rate=plan.rate, seconds=min(plan.seconds, 2))  # whatever is done only once
        for _ in range(plan.rounds):
            for beside in (False, True):
                storm = _storm(plan, server, requests, results) if beside else contextlib.nullcontext()
                async with storm:
                    stretch = await load.open(users, rate=plan.rate, seconds=plan.seconds)
                results.waits[beside] += stretch.waits
                results.processor[beside] += stretch.processor
        await load.drained()
    written = (folder / "log").read_bytes()  # the server has ended, and told what it had counted
    results.log = len(written), written.count(b"\n")
    return results


def report(plan: Plan, results: Results) -> str:
    """The figures, in lines."""
    count = sum(results.sent.values())
    lines = [f"{'ms':24}{'p50':>8}{'p99':>8}{'worst':>8}"]
    for beside, name in ((False, "alone"), (True, f"beside {plan.hostile} a second")):
        p50, p99 = (results.milliseconds(percent, beside=beside) for percent in (50, 99))
        lines.append(f"{name:24}{p50:8.1f}{p99:8.1f}{max(results.waits[beside]) * 1000:8.1f}")
    alone, beside = (results.milliseconds(99, beside=which) for which in (False, True))
    turns = len(results.waits[False])
    turn = results.processor[False] / turns * 1000
    more = (
        (results.processor[True] - results.processor[False] * len(results.waits[True]) / turns) / count * 1000
    )
    kept = beside < alone * AIM_RATIO or beside - alone < AIM_MILLISECONDS
    lines += [
        f"p99 {beside / alone:.2f} times (aim: 2, or 20 ms more): {'kept' if kept else 'MISSED'}",
        f"the bot's processor: {turn:.1f} ms for a turn, {more:.1f} ms for a hostile request",
        f"{count} hostile requests of {len(results.sent)} kinds; answered: "
        + ", ".join(f"{status} {many}" for status, many in sorted(results.answers.items())),
        f"log: {results.log[0] / count:.0f} bytes, {results.log[1] / count:.2f} lines for each (aim: 1 line)",
    ]
    return "\n".join(lines)


def plan_of(arguments: Sequence[str] | None = None) -> Plan:
    """What the command line asks for."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.hostile", description=__doc__)
    for name, usual in vars(Plan()).items():
        parser.add_argument(f"--{name}", type=int, default=usual)
    return Plan(**vars(parser.parse_args(arguments)))


def main() -> None:
    """Measure and print."""
    plan = plan_of()
    with tempfile.TemporaryDirectory(prefix="havainto-hostile-") as folder:
        print(report(plan, asyncio.run(measure(plan, Path(folder)))))  # noqa: T201 - this is its output


if __name__ == "__main__":
    main()
