"""What the database counts of a phenomenon's observations is what whoever reads each of them would count."""

import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from bot.domain.calendar import HELSINKI
from bot.domain.codes import Actor, Aspect, Need, TargetGroup
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import Support
from storage.unit_of_work import UnitsOfWork
from tests.domain.supporting import support_of
from tests.storage.cast import NOON, add_person, an_observation

TODAY = date(2026, 12, 10)


def a_phenomenon(number: str, ids: tuple[str, ...]) -> Phenomenon:
    facts: dict[str, Any] = {"state": PhenomenonState.OPEN, "created_at": NOON, "since": NOON}
    return Phenomenon(id=uuid4().hex, number=number, title="Kyydit", summary="", observation_ids=ids, **facts)


def some(chance: random.Random, codes: Any, most: int = 2) -> tuple[str, ...]:
    return tuple(chance.sample([*codes], chance.randrange(most + 1)))


@pytest.mark.parametrize("seed", range(6))
async def test_support_is_counted_as_if_each_observation_were_read(units: UnitsOfWork, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - any rows do
    async with units() as unit:
        people = [(await add_person(unit)).id for _ in range(3)]
        gathered = []
        for n in range(4):
            seen = [
                an_observation(
                    f"H-2026-{10 * n + k:04}",
                    received_at=edge(chance),
                    person_id=chance.choice([*people, None]),
                    service_task=chance.choice(("TYOIK", "LAPERH", "VAMM", "")),
                    area=chance.choice(("Kajaani", "Kuhmo", "COUNTY", "SEVERAL", "NOT_TOLD", "")),
                    type=chance.choice(("POS", "NEG", "")),
                    need_main=chance.choice([*Need]),
                    need_other=some(chance, Need),
                    aspect=some(chance, Aspect),
                    target_group=some(chance, TargetGroup),
                    actor=chance.choice([*Actor, None]),
                )
                for k in range(n * 2)
            ]
            for one in seen:
                await unit.observations.add(one)
            found = a_phenomenon(f"I-2026-{n:04}", tuple(one.id for one in seen))
            await unit.phenomena.add(found)
            gathered.append((found, seen))
    async with units() as unit:
        counted = await unit.phenomena.support([one.id for one, _ in gathered], TODAY)
    for found, seen in gathered:
        told = counted.get(found.id, Support())
        known = support_of(seen, TODAY)
        assert replace(told, actors=tuple(sorted(told.actors))) == replace(
            known, actors=tuple(sorted(known.actors))
        )


def edge(chance: random.Random) -> datetime:
    """Around the Mondays at which an observation becomes recent, and one of the period before."""
    age = chance.choice((84, 90, 91, 97, 174, 180, 181, 187, 3))
    day = TODAY - timedelta(days=age)
    monday = datetime(day.year, day.month, day.day, tzinfo=HELSINKI) - timedelta(days=day.weekday())
    return (monday + timedelta(seconds=chance.choice((-1, 0, 1)))).astimezone(UTC)
