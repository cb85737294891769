"""Things that have had their time, and rows as they lie in the database."""

from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import uuid4

import sqlalchemy as sa

from bot.domain.county import KAINUU, County
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.observation import Observation
from bot.ports import Unit
from bot.usecases import filing
from bot.usecases.context import Context
from storage.tables import METADATA
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, an_observation

COUNTY = County(municipalities=KAINUU)


def an_erasure(kind: ErasureKind, subject: str, at: datetime = NOON, **changes: Any) -> Erasure:
    """A person asked for it."""
    values: dict[str, Any] = {"id": uuid4().hex, "at": at, "rule": Rule.ASKED}
    return Erasure(**{**values, "kind": kind, "subject": subject, **changes})


async def file(unit: Unit, number: str, **changes: Any) -> Observation:
    """An observation with its words."""
    values: dict[str, Any] = {"tried": "Soitettu linjalle.", "proposal": "Lisää vuoroja.", "quote_ok": True}
    observation = an_observation(number, **{**values, **changes})
    await unit.observations.add(observation)
    return observation


async def change(unit: Unit, observation: Observation, **changes: Any) -> Observation:
    """The observation, changed without a check of permissions."""
    return await unit.observations.save(replace(observation, **changes))


async def rows(units: UnitsOfWork) -> dict[str, list[dict[str, Any]]]:
    """All rows of all tables."""
    found: dict[str, list[dict[str, Any]]] = {}
    async with units._database.transaction() as connection:
        for table in METADATA.sorted_tables:
            select = sa.select(table).order_by(*table.primary_key.columns)
            found[table.name] = [dict(row) for row in (await connection.execute(select)).mappings()]
    return found


async def withdraw(units: UnitsOfWork, number: str, now: datetime = NOON) -> None:
    """Its reporter takes an observation back."""
    async with units() as unit:
        observation = await unit.observations.numbered(number)
        assert observation
        assert observation.person_id
        await filing.withdraw(
            Context(unit=unit, county=COUNTY, now=now, actor=await unit.people.get(observation.person_id)),
            number,
        )
