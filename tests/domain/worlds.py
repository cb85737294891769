"""Invented counties: observations spread over codes, people and days as seeded chance has it."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import Any

from bot.domain.calendar import HELSINKI
from bot.domain.codes import Need, ObservationType, Sector
from bot.domain.county import KAINUU
from bot.domain.observation import Observation
from tests.storage.cast import an_observation

_NEEDS = [need for need in Need if need is not Need.UNKNOWN]
_WEIGHTS = [18, 16, 14, 12, 11, 9, 8, 6, 4, 2]
_PEOPLE = 250


def observations_of(
    year: int, many: int, seed: int, *, people: int = _PEOPLE, start: int = 0
) -> list[Observation]:
    """A year's observations of a county like Kainuu, by anybody of its people."""
    chance = Random(f"{seed}-{year}")  # noqa: S311 - an invented county
    first = datetime(year, 1, 2, 12, tzinfo=HELSINKI)
    return [
        an_observation(
            f"H-{year}-{start + n:05}",
            id=f"{year}-{start + n}",
            received_at=first + timedelta(days=chance.randrange(360)),
            person_id=f"p{chance.randrange(people)}",
            **_answers(chance),
        )
        for n in range(many)
    ]


def _answers(chance: Random) -> dict[str, Any]:
    sectors: Sequence[Sector] = chance.sample([*Sector][:8], chance.randint(1, 2))
    return {
        "type": chance.choice([ObservationType.NEG] * 7 + [ObservationType.POS] * 2 + [ObservationType.NEU]),
        "need_main": chance.choices(_NEEDS, _WEIGHTS)[0],
        "sector": tuple(sectors),
        "area": chance.choices([*KAINUU], [2, 36, 8, 3, 2, 1, 10, 7])[0],
    }
