"""What documents for others tell of observations is cells of releases and sealed counts, and nothing else."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from random import Random
from typing import Any

import pytest

from bot.domain.areas import area_groups
from bot.domain.codes import Need, ObservationType, ServiceTask
from bot.domain.county import KAINUU, County
from bot.domain.file_link import DocumentKind
from bot.domain.period import period_from_key
from bot.domain.release import Release
from bot.domain.suppression import Audience
from bot.usecases import documents, releases, silence
from bot.usecases.context import Context
from tests.domain.worlds import observations_of
from tests.stage import Stage
from tests.storage.cast import a_person

AREAS = area_groups(
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; "
    "Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200"
)
JANUARY = datetime(2027, 1, 20, 9, tzinfo=UTC)
KEYS: Mapping[DocumentKind, tuple[str, ...]] = {
    DocumentKind.MUNICIPAL: tuple(f"{area} 2026-Q4" for area in (*KAINUU, "Muu Kainuu", "COUNTY")),
    DocumentKind.YEAR: ("2026",),
    DocumentKind.COUNCILLOR: ("2026",),
}
"""Two municipalities of one area group among them: their reports lie side by side."""

MADE = [kind for kind in KEYS if kind in documents._CHOICE]


@pytest.fixture(params=[(28, 9), (130, 40)])
async def ctx_of(on: Stage, request: pytest.FixtureRequest) -> Any:
    """Opens units in January, after all of the year was published and counted."""
    on.clock.set(JANUARY)
    county = replace(on.settings.county, areas=AREAS)
    many, people = request.param
    async with on.unit() as unit:
        for n in range(people):
            await unit.people.add(*a_person(id=f"p{n}"))
        for one in observations_of(2026, many, 1, people=people):
            await unit.observations.add(one)
        ctx = Context(unit=unit, county=county, now=JANUARY)
        await silence.count_quarters(ctx)
        for key in ("2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4", "2026"):
            await releases.publish(ctx, audience=Audience.ORGANISATION, period=period_from_key(key))
    return lambda unit: Context(unit=unit, county=county, now=JANUARY)


async def made(ctx: Context, kind: DocumentKind) -> list[Any]:
    """The stored documents of a kind."""
    return [await documents.make(ctx, kind, key) for key in KEYS[kind]]


def counts_in(facts: object) -> Iterator[Mapping[str, Any]]:
    """Yield whatever names a release, wherever it stands in a document's facts."""
    if isinstance(facts, Mapping):
        if {"release", "tables"} <= facts.keys():
            yield facts
        for one in facts.values():
            yield from counts_in(one)
    elif isinstance(facts, list | tuple):
        for one in facts:
            yield from counts_in(one)


@pytest.mark.parametrize("kind", MADE)
async def test_every_figure_is_a_cell_of_the_release_that_it_names(
    on: Stage, ctx_of: Any, kind: DocumentKind
) -> None:
    async with on.unit() as unit:
        standing: dict[str, Release] = {one.number: one for one in await unit.releases.all()}
        found = [counts for one in await made(ctx_of(unit), kind) for counts in counts_in(one.facts)]
    assert found
    for counts in found:
        release = standing[counts["release"]]
        assert (counts["period"], counts["hash"]) == (release.period, release.facts_hash)
        assert (counts["observations"], counts["reporters"]) == (release.observations, release.reporters)
        for name, table in counts["tables"].items():
            for code, figure in table.items():
                assert figure == release.tables[name][code], (name, code)


@pytest.mark.parametrize("kind", MADE)
async def test_other_observations_behind_the_same_releases_make_the_same_documents(
    on: Stage, ctx_of: Any, kind: DocumentKind
) -> None:
    """So that no document tells more of them than the releases, and what was counted of closed quarters."""
    chance = Random(7)  # noqa: S311 - an invented county
    year = period_from_key("2026")
    async with on.unit() as unit:
        before = [one.facts_hash for one in await made(ctx_of(unit), kind)]
        for one in await unit.observations.received(year.start, year.end):
            other = one.with_values(
                type=chance.choice([*ObservationType]),
                need_main=chance.choice([*Need]),
                area=chance.choice([*KAINUU]),
                service_task=chance.choice([*ServiceTask]),
                aspect=["RIGHTS"],
                person_id=chance.choice([None, "p1", "p2"]),
            )
            await unit.observations.save(other)
        for one in observations_of(2026, 40, 2, people=5, start=50_000):
            await unit.observations.add(replace(one, id=f"more-{one.id}"))
        after = [one.facts_hash for one in await made(ctx_of(unit), kind)]
    assert after == before


async def test_without_a_release_no_figure_is_told(on: Stage) -> None:
    """And a report of a county that named no areas tells none of its municipalities'."""
    on.clock.set(JANUARY)
    county = County(municipalities=KAINUU)
    async with on.unit() as unit:
        for n in range(9):
            await unit.people.add(*a_person(id=f"p{n}"))
        for one in observations_of(2026, 28, 1, people=9):
            await unit.observations.add(one)
        ctx = Context(unit=unit, county=county, now=JANUARY)
        found = [one.facts for one in await made(ctx, DocumentKind.MUNICIPAL)]
    assert [*counts_in(found)] == []
