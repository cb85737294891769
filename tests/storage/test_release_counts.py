"""The database counts a period as one would count it by hand, and holds nobody up."""

import asyncio
import time
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import combinations
from random import Random
from typing import Any

import pytest
import sqlalchemy as sa

from bot.domain.areas import AreaGroup
from bot.domain.county import KAINUU
from bot.domain.cubes import seal
from bot.domain.form import AREA_CODES
from bot.domain.observation import Observation, ObservationState
from bot.domain.release_tables import QUESTIONS, TABLES, Counting, codes_of, crossed_codes
from bot.domain.suppression import THRESHOLDS, Audience
from bot.domain.table_names import CROSSED, TOTAL
from storage.engine.database import Database
from storage.release_counts import _statement
from storage.tables import ObservationRow, table_of
from storage.unit_of_work import UnitsOfWork
from tests.domain.counted import counting
from tests.storage.cast import a_person, an_observation
from tests.storage.conftest import Open

START, END = datetime(2026, 1, 1, tzinfo=UTC), datetime(2027, 1, 1, tzinfo=UTC)
PUBLIC = THRESHOLDS[Audience.PUBLIC]
GROUPS = (
    AreaGroup(name="Kajaani", municipalities=("Kajaani",), inhabitants=36_000),
    AreaGroup(name="Muu Kainuu", municipalities=("Kuhmo", "Sotkamo", "Vuolijoki"), inhabitants=30_000),
)
"""Without some municipalities, and with one that the form does not know any more."""


def world(chance: Random, people: Sequence[str], many: int) -> list[Observation]:
    """Observations with any answers and none, also anonymous, withdrawn, and of other years."""
    return [_one(f"H-2026-{n:04}", chance, people) for n in range(many)]


def _one(number: str, chance: Random, people: Sequence[str]) -> Observation:
    answers = dict[str, Any]()
    for key, question in QUESTIONS.items():
        choices = [*KAINUU, "Vuolijoki", *AREA_CODES] if key == "area" else [*map(str, question.choices)][:5]
        if question.most > 1:
            answers[key] = chance.sample(choices, chance.randint(0, question.most))
        else:
            answers[key] = chance.choice([*choices, question.blank])
    states = [ObservationState.LINKED] * 4 + [ObservationState.WITHDRAWN]
    return an_observation(
        number,
        state=chance.choice(states),
        person_id=chance.choice([None, *people]),
        received_at=START + timedelta(hours=chance.randint(-400, 24 * 400)),
        **answers,
    )


async def stored(units: UnitsOfWork, seed: int, many: int) -> list[Observation]:
    chance = Random(seed)  # noqa: S311 - an invented county
    async with units() as unit:
        people = [a_person() for _ in range(chance.choice([1, 3, 9]))]
        for person in people:
            await unit.people.add(*person)
        found = world(chance, [person.id for person, _ in people], many)
        for one in found:
            await unit.observations.add(one)
    return [one for one in found if START <= one.received_at < END]


def assert_same(one: Counting, other: Counting, names: Sequence[str] = (TOTAL, *TABLES)) -> None:
    """Each code's cell and each union of two or three, and the crossing's likewise."""
    for name in names:
        assert one.tables[name].codes == other.tables[name].codes
        assert one.tables[name].cells() == other.tables[name].cells(), name
        for size in (2, 3, 9):
            for among in [*combinations(one.tables[name].codes, size)][:80]:
                assert one.tables[name].cell(among) == other.tables[name].cell(among), (name, among)
    for kinds in (["NEG"], ["POS", "NEU"]):
        for needs in combinations(one.crossing.down.codes, 2):
            assert one.crossing.cell(needs, kinds) == other.crossing.cell(needs, kinds)
            assert one.crossing.cell(needs[:1], kinds) == other.crossing.cell(needs[:1], kinds)
    assert one.whole == other.whole


@pytest.mark.parametrize("groups", [(), GROUPS])
@pytest.mark.parametrize(("seed", "many"), [(1, 0), (2, 1), (3, 12), (4, 60), (5, 150)])
async def test_the_database_counts_as_one_would_by_hand(
    units: UnitsOfWork, seed: int, many: int, groups: tuple[AreaGroup, ...]
) -> None:
    found = await stored(units, seed, many)
    async with units.reading() as unit:
        counted = await unit.observations.counting(TABLES, START, END, groups)
    by_hand = counting(found, groups)
    assert_same(counted, by_hand)
    assert sorted(seal(2026, counted, PUBLIC, groups), key=str) == sorted(
        seal(2026, by_hand, PUBLIC, groups), key=str
    )


async def test_only_what_is_asked_for_is_counted(units: UnitsOfWork) -> None:
    found = await stored(units, 6, 40)
    async with units() as unit:
        counted = await unit.observations.counting([TOTAL, "aspect"], START, END)
    assert set(counted.tables) == {TOTAL, "type", "need_main", "aspect"}
    assert_same(counted, counting(found), [*counted.tables])


async def test_what_a_unit_has_written_is_in_its_counts_and_what_it_cut_too(units: UnitsOfWork) -> None:
    found = await stored(units, 7, 40)
    async with units() as unit:
        cut = [replace(one, person_id=None) for one in found]
        for one in cut:
            await unit.observations.save(one)
        assert_same(await unit.observations.counting(TABLES, START, END), counting(cut))


def test_each_set_of_codes_fits_into_a_whole_number_of_the_database() -> None:
    many_areas = [
        AreaGroup(name=f"Alue {n}", municipalities=(f"Kunta {n}",), inhabitants=10_000) for n in range(50)
    ]
    for name, question in QUESTIONS.items():
        assert len(codes_of(question, many_areas)) < 63, name
    assert len(crossed_codes()) < 63


@pytest.mark.parametrize("names", [TABLES, ("type", "need_main", CROSSED)])
async def test_a_long_count_does_not_hold_the_event_loop(
    url: str, units: UnitsOfWork, names: Sequence[str], open_database: Open
) -> None:
    """20,000 observations; at most 50 ms in the bot, more here, where other tests run beside."""
    await stored(units, 8, 50)
    await _multiply(open_database(url), 400)
    longest, ended = 0.0, False

    async def beat() -> None:
        nonlocal longest
        while not ended:
            before = time.perf_counter()
            await asyncio.sleep(0.001)
            longest = max(longest, time.perf_counter() - before)

    beating = asyncio.create_task(beat())
    await asyncio.sleep(0)
    async with units.reading() as unit:
        started = time.perf_counter()
        counted = await unit.observations.counting(names, START, END)
        took = time.perf_counter() - started
    ended = True
    await beating
    assert counted.whole > 5_000
    assert longest < max(0.15, took / 3), (longest, took)


async def _multiply(database: Database, times: int) -> None:
    """Store each observation so many times more."""
    async with database.transaction() as connection:
        names = [column.name for column in table_of(ObservationRow).c if column.name not in ("id", "number")]
        listed = ", ".join(names)
        await connection.execute(
            sa.text(
                "WITH RECURSIVE n(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < :times) "  # noqa: S608
                f"INSERT INTO observations (id, number, {listed}) "
                f"SELECT id || '-' || n, number || '-' || n, {listed} FROM observations, n"
            ),
            {"times": times},
        )


def test_one_statement_counts_all_so_that_all_counts_are_of_one_moment() -> None:
    statement = _statement(frozenset({*TABLES, CROSSED}), GROUPS)
    assert isinstance(statement, sa.CompoundSelect)
    assert len(statement.selects) == 2 * (len(TABLES) + 1)
