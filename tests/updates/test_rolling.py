"""The parts of `make update-check` that must be right for its table to mean anything."""

from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from storage import versions
from tests.fakes.loopback import Loopback
from tests.rolling.__main__ import report
from tests.rolling.copies import Code, newest, with_a_migration
from tests.rolling.people import Told
from tests.rolling.proxy import Proxy
from tests.rolling.update import Plan, Result
from tests.storage.test_additive import breaks, load

GOOD = Result(
    told=Told(filed=["a", "b"], answered=[1.0, 2.5, 3.0], waits=[0.1, 1.5]),
    texts=Counter("ab"),
    numbers={"H-2026-0001", "H-2026-0002"},
    receipts=Counter(["H-2026-0001", "H-2026-0002"]),
    outbox=Counter({("receipt", "sent"): 2, ("digest", "covered"): 1}),
    digests=1,
)


def test_an_update_that_lost_nothing_says_so() -> None:
    assert GOOD.faults() == []
    said = report(GOOD, Plan(), "old", "new")
    assert "Nothing was lost, nothing doubled, no dead end." in said
    assert (GOOD.told.gap, GOOD.unsure) == (1.5, 0)
    unsure = replace(GOOD, outbox=Counter({("receipt", "sent"): 1, ("receipt", "ambiguous"): 1}))
    assert (unsure.faults(), unsure.unsure) == ([], 1)
    assert replace(GOOD.told, ended=2.0).gap == 0.0  # the last ones alone are no gap


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"texts": Counter("a")}, "1 filed, and in no row: ['b']"),
        ({"texts": Counter("aab")}, "1 in two rows: ['a']"),
        ({"texts": Counter("abc")}, "1 in a row, and never told to who filed it: ['c']"),
        ({"receipts": Counter(["H-2026-0001"])}, "1 without a receipt: ['H-2026-0002']"),
        ({"receipts": GOOD.receipts + Counter(["H-2026-0001"])}, "1 with two receipts: ['H-2026-0001']"),
        ({"outbox": Counter({("receipt", "failed"): 1})}, "1 still to be sent, or failed"),
        ({"digests": 0}, "0 digests in the channel"),
        ({"digests": 2}, "2 digests in the channel"),
        ({"told": replace(GOOD.told, dead_ends=["hei"])}, "1 dead ends: ['hei']"),
    ],
)
def test_what_an_update_lost_or_doubled_is_named(change: dict[str, Any], says: str) -> None:
    (found,) = replace(GOOD, **change).faults()
    assert found.startswith(says)


def test_the_invented_migration_is_a_real_one_and_only_adds(tmp_path: Path) -> None:
    folder = tmp_path / "storage" / "migrations" / "versions"
    folder.mkdir(parents=True)
    (folder / f"{versions.newest()}.py").touch()
    code = with_a_migration(Code(name="this", folder=tmp_path))
    assert newest(code) > versions.newest()
    module = load(folder / f"{newest(code)}.py")
    assert module.down_revision == versions.newest()
    assert breaks(module) == []


@asynccontextmanager
async def upstream(status: int, seen: list[int]) -> AsyncIterator[Any]:
    """A copy that answers turns and readiness with this status."""

    async def answer(_: web.Request) -> web.Response:
        seen.append(status)
        return web.json_response({}, status=status)

    async def ready(_: web.Request) -> web.Response:
        return web.json_response({}, status=status)

    server = Loopback([web.post("/api/messages", answer), web.get("/readyz", ready)])
    await server.start()
    async with aiohttp.ClientSession() as http:

        async def readiness(_: aiohttp.ClientSession) -> int:
            async with http.get(f"{server.url}/readyz") as found:
                return found.status

        yield SimpleNamespace(url=server.url, readiness=readiness)
    await server.stop()


async def post(http: aiohttp.ClientSession, url: str) -> int:
    async with http.post(f"{url}/api/messages", json={}, headers={"Authorization": "x"}) as answer:
        return answer.status


async def test_the_proxy_takes_the_copies_in_turn_and_the_next_where_nobody_listens() -> None:
    seen: list[int] = []
    gone: Any = SimpleNamespace(url="http://127.0.0.1:9")
    async with aiohttp.ClientSession() as http, upstream(200, seen) as one, upstream(500, seen) as other:
        async with Proxy([one, other], http, looks=False).running() as proxy:
            assert [await post(http, proxy.url) for _ in range(4)] == [200, 500, 200, 500]
        async with Proxy([gone, one], http, looks=False).running() as proxy:
            assert [await post(http, proxy.url) for _ in range(3)] == [200, 200, 200]
        async with Proxy([gone], http, looks=False).running() as proxy:
            assert await post(http, proxy.url) == 503
            assert proxy.refused == 1
    assert seen == [200, 500, 200, 500, 200, 200, 200]  # an answer of 500 goes to no other copy


async def test_a_proxy_that_looks_takes_out_a_copy_that_is_not_ready() -> None:
    seen: list[int] = []
    async with aiohttp.ClientSession() as http, upstream(200, seen) as one, upstream(503, seen) as other:
        async with Proxy([one, other], http, looks=True).running() as proxy:
            await proxy.looked.wait()
            assert [await post(http, proxy.url) for _ in range(3)] == [200, 200, 200]
        async with Proxy([other], http, looks=True).running() as proxy:
            await proxy.looked.wait()
            assert await post(http, proxy.url) == 503
            assert (proxy.refused, proxy.taken_out) == (1, 1)
