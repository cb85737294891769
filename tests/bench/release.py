"""What a year's release costs over a million observations on PostgreSQL: ``python -m tests.bench.release``.

The observations are made by one statement on the server. Measured are the counting of the closed year, its
release from what was counted, a quarter, the most that the event loop was held, and this process's memory.
"""

import argparse
import asyncio
import resource
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime

from bot.domain.county import KAINUU, County
from bot.domain.period import period_from_key
from bot.domain.suppression import Audience
from bot.usecases import releases
from bot.usecases.context import Context
from storage import migrate
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.fakes.postgres import PostgresServer

NOW = datetime(2027, 1, 20, tzinfo=UTC)
_COUNTY = County(municipalities=KAINUU)
_PEOPLE = "INSERT INTO people (id, mode) SELECT md5('p' || n), 'normal' FROM generate_series(1, {people}) n"
_FILL = """
INSERT INTO observations (
  id, number, person_id, state, received_at, since, language, type, title, text, need_main, need_version,
  service_task, area, need_other, target_group, aspect, actor, source, extent, trend, sector, other_words,
  other_codes, reporter_mode, warned, hold, titled, chosen, handed, version, change)
SELECT md5('o' || n), 'H-2026-' || lpad(n::text, 7, '0'),
  CASE WHEN n % 11 > 0 THEN md5('p' || 1 + floor(power(random(), 2) * {people})::int) END,
  CASE WHEN n % 50 = 0 THEN 'withdrawn' ELSE 'closed' END,
  timestamptz '2026-01-01 00:00+02' + random() * interval '364 days', now(), 'fi',
  (ARRAY['NEG', 'NEG', 'NEG', 'POS', 'NEU'])[1 + floor(random() * 5)::int], 'Bussi ei kulje',
  repeat('Bussi ei enää kulje illalla. ', 8),
  'SHL11_' || lpad((1 + floor(power(random(), 2) * 10)::int)::text, 2, '0'), 'SHL11@2023-01-01',
  (ARRAY['TYOIK', 'LAPERH', 'LASTEN', 'PERHOI', 'IAKK', 'VAMM', 'PAIHDE', 'MIELE', 'TERVSO', 'KOULU',
         'SOSPAI', 'MAAHAN', 'OHJNEU', 'MUU'])[1 + floor(power(random(), 2) * 14)::int],
  (ARRAY['Hyrynsalmi', 'Kajaani', 'Kuhmo', 'Paltamo', 'Puolanka', 'Ristijärvi', 'Sotkamo', 'Suomussalmi',
         'COUNTY', 'SEVERAL', 'NOT_TOLD'])[1 + floor(random() * 11)::int], '[]',
  ((ARRAY['[]', '["CHILDFAM","YOUTH"]', '["OLDER"]', '["MENTAL"]'])[1 + floor(random() * 4)::int])::json,
  ((ARRAY['[]', '["RIGHTS"]', '["ACCESS","COOP"]', '["VOICE","GOOD"]'])[1 + floor(random() * 4)::int])::json,
  (ARRAY['TEAM', 'MANAGER', NULL, 'KELA', 'STATE'])[1 + floor(random() * 5)::int],
  (ARRAY['OWN', 'TEAM', 'CLIENT'])[1 + floor(random() * 3)::int],
  (ARRAY['ONE', 'SEVERAL', 'COMMON', 'UNKNOWN'])[1 + floor(random() * 4)::int],
  (ARRAY['NEW', 'UP', 'SAME', NULL])[1 + floor(random() * 4)::int],
  ((ARRAY['["SOSP"]', '["LIIK","YMP"]', '["KELA","TYO"]', '["EOS"]'])[1 + floor(random() * 4)::int])::json,
  '{{"tried":"Soitettu kuntaan"}}', '{{}}', 'PSEUDO', '[]', false, false, '{{}}', false, 1, n
FROM generate_series(1, {many}) n"""


async def measure(url: str) -> None:
    """Publish four quarters and the year, and say what each step took."""
    database = Database(url)
    units = UnitsOfWork(database, VAULT)
    for key in ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"):
        await _step(units, f"release of {key}", lambda ctx, key=key: _publish(ctx, key))  # type: ignore[misc]
    await _step(units, "counting of the closed year", releases.seal_years)
    await _step(units, "release of 2026, counted before", lambda ctx: _publish(ctx, "2026"))
    await database.dispose()
    print(f"memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB at the most")  # noqa: T201 - this is its output


async def _publish(ctx: Context, key: str) -> object:
    return await releases.publish(ctx, audience=Audience.ORGANISATION, period=period_from_key(key))


async def _step(units: UnitsOfWork, name: str, work: Callable[[Context], Awaitable[object]]) -> None:
    async with _watched() as held, units() as unit:
        started = time.perf_counter()
        await work(Context(unit=unit, county=_COUNTY, now=NOW))
        took = time.perf_counter() - started
    print(f"{name:<34}{took:>7.2f} s, the event loop held {1000 * max(held):>4.0f} ms")  # noqa: T201 - same


@asynccontextmanager
async def _watched() -> AsyncIterator[list[float]]:
    """Collect by how much the event loop was late, each millisecond."""
    late = [0.0]

    async def beat() -> None:
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            late.append(time.perf_counter() - before - 0.001)

    beating = asyncio.create_task(beat())
    try:
        yield late
    finally:
        beating.cancel()


def main() -> None:
    """Make the observations, measure and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench.release", description=__doc__)
    parser.add_argument("--observations", type=int, default=1_000_000)
    parser.add_argument("--people", type=int, default=20_000)
    asked = parser.parse_args()
    server = PostgresServer()
    try:
        server.start()
        name = server.create()
        migrate.upgrade(server.url(name))
        server.psql(_PEOPLE.format(people=asked.people), name)
        server.psql(_FILL.format(people=asked.people, many=asked.observations), name)
        server.psql("VACUUM ANALYZE observations", name)
        asyncio.run(measure(server.url(name)))
    finally:
        server.stop()


if __name__ == "__main__":
    main()
