"""Kainuu's year of 28 observations: four reports of Ristijärvi that tell no small count and are not empty."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count
from random import Random
from uuid import UUID

import pytest

from bot.domain.areas import area_groups
from bot.domain.codes import Language, Need
from bot.domain.county import KAINUU, County
from bot.domain.evidence.facts import canonical, plain
from bot.domain.evidence.municipal import CountsState, MunicipalFacts
from bot.domain.file_link import DocumentKind
from bot.domain.log import Action, Entry
from bot.domain.observation import Observation
from bot.domain.period import period_from_key
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import ProposalState
from bot.domain.suppression import WITHHELD, Audience
from bot.ports import Unit
from bot.usecases import documents, releases, silence
from bot.usecases.context import Context
from dialogs.documents.files import files_of
from dialogs.texts import Texts
from storage.engine.database import Database
from storage.unit_of_work import UnitsOfWork
from tests.documents.linter import words_of_docx
from tests.documents.test_municipal_facts import made_publication
from tests.fakes.keys import VAULT
from tests.storage.cast import a_person, a_phenomenon, a_proposal, an_observation

AREAS = area_groups(
    "Kajaanin seutu: Kajaani 36400, Paltamo 3000; "
    "Muu Kainuu: Kuhmo 7600, Sotkamo 10100, Ristijärvi 1200, Hyrynsalmi 2000, Suomussalmi 7000, Puolanka 2200"
)
COUNTY = County(municipalities=KAINUU, areas=AREAS)
INHABITANTS = {
    "Kajaani": 36,
    "Sotkamo": 10,
    "Kuhmo": 8,
    "Suomussalmi": 7,
    "Paltamo": 3,
    "Puolanka": 2,
    "Hyrynsalmi": 2,
    "Ristijärvi": 1,
}
QUARTERS = tuple(f"2026-Q{n}" for n in range(1, 5))
WHY_NOT = {
    CountsState.FEW: "ei voi kertoa, koska havaintoja on vähän",
    CountsState.TOLD: "Alueen omia lukuja ei kerrota neljännesvuosittain",
    CountsState.UNPUBLISHED: "lukuja ei ole julkaistu",
}


@asynccontextmanager
async def open_units(url: str) -> AsyncIterator[UnitsOfWork]:
    """One copy of the bot."""
    database = Database(url)
    yield UnitsOfWork(database, VAULT)
    await database.dispose()


def _ids(numbers: Iterator[int]) -> Callable[[], UUID]:
    return lambda: UUID(int=next(numbers))


async def live(units: UnitsOfWork, *, published: bool) -> None:
    """28 observations by nine people, three proposals, two publications; each quarter is closed."""
    dice = Random(28)  # noqa: S311 - a story
    async with units() as unit:
        people = []
        for n in range(9):
            person, address = a_person(id=f"p{n}")
            await unit.people.add(person, replace(address, object_id=f"o{n}"))
            people.append(person.id)
        seen = [_observation(n, dice, people) for n in range(28)]
        for one in seen:
            await unit.observations.add(one)
        await _propose(unit, seen)
        for one in (
            made_publication(1, "Ristijärvi", at=_at("2026-05-12")),
            made_publication(2, at=_at("2026-08-20")),
        ):
            words = {"fi": replace(one.words["fi"], title="Kyydit loppuvat iltaisin")}
            await unit.phenomena.add(_phenomenon(one.phenomenon_id, seen))
            await unit.publications.add(replace(one, words=words))
    for key in QUARTERS if published else ():
        period = period_from_key(key)
        async with units() as unit:
            ctx = Context(unit=unit, county=COUNTY, now=period.closed_at + timedelta(hours=1))
            await releases.publish(ctx, audience=Audience.ORGANISATION, period=period)
            await silence.count_quarters(ctx)


def _at(day: str) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(9), UTC)


def _observation(n: int, dice: Random, people: list[str]) -> Observation:
    at = _at("2026-01-02") + timedelta(days=dice.randrange(362))
    return an_observation(
        f"H-2026-{n + 1:04d}",
        id=f"h{n}",
        person_id=dice.choice(people),
        received_at=at,
        since=at,
        text=f"Havainto numero {n} kertoo, miten vuokra-asunto jäi saamatta.",
        need_main=dice.choice([*Need]).value,
        area=dice.choices([*INHABITANTS], [*INHABITANTS.values()])[0],
    )


def _phenomenon(id_: str, seen: list[Observation]) -> Phenomenon:
    resting = tuple(one.id for one in seen[:6])
    return a_phenomenon(f"I-2026-000{id_[1:]}", id=id_, observation_ids=resting)


async def _propose(unit: Unit, seen: list[Observation]) -> None:
    for n, (recipient, moves) in enumerate(
        [
            ("Ristijärven kunta", [("sent", "2026-02-10"), ("answered_no", "2026-04-14")]),
            ("Kuhmon kaupunki", [("sent", "2026-02-10")]),
            ("Liikennöitsijät", [("sent", "2026-09-01"), ("answered_yes", "2026-10-12")]),
        ],
        1,
    ):
        state, since = moves[-1]
        one = a_proposal(
            f"E-2026-{n:04d}",
            *seen[:5],
            id=f"e{n}",
            state=ProposalState(state),
            since=_at(since),
            fields={
                "what": "Iltakyyti ajetaan kahdesti viikossa",
                "measure": "Illalla pääsee",
                "recipient": recipient,
            },
        )
        await unit.proposals.add(one)
        for to, day in moves:
            reason = "Rahaa ei ole." if to == "answered_no" else None
            entry = Entry(at=_at(day), action=Action.MOVED, subject=one.id, state=to, reason=reason)
            await unit.log.add(entry)


async def made(units: UnitsOfWork, area: str, key: str) -> MunicipalFacts:
    """The facts of a quarter, made once the year has closed."""
    async with units() as unit:
        closed = period_from_key(QUARTERS[-1]).closed_at
        ctx = Context(unit=unit, county=COUNTY, now=closed + timedelta(hours=2))
        document = await documents.make(ctx, DocumentKind.MUNICIPAL, f"{area} {key}")
        return documents.facts_in(document)  # type: ignore[no-any-return]


def _filled(facts: MunicipalFacts) -> list[bool]:
    return [
        bool(facts.asked or facts.concerning),
        bool(facts.worries or facts.others),
        bool(facts.joys or facts.done),
        bool(facts.silence.tasks),
    ]


@pytest.mark.parametrize("published", [True, False])
async def test_four_quarters_tell_no_small_count_and_are_not_empty(
    sqlite_url: str, *, published: bool
) -> None:
    async with open_units(sqlite_url) as units:
        await live(units, published=published)
        for key in QUARTERS:
            facts = await made(units, "Ristijärvi", key)
            words = words_of_docx(
                next(
                    made
                    for name, made in files_of(facts, Texts(Language.FI)).items()
                    if name.endswith("docx")
                )
            )
            assert any(_filled(facts)), key
            assert WHY_NOT[facts.counts_state] in words, key
            figures = (
                []
                if facts.counts is None
                else [one for of in facts.counts.tables.values() for one in of.values()]
            )
            assert all(one is WITHHELD or one >= COUNTY.published.observations for one in figures)
            assert (facts.counts is not None) is published


async def test_a_year_tells_what_was_asked_answered_and_refused(sqlite_url: str) -> None:
    async with open_units(sqlite_url) as units:
        await live(units, published=True)
        first, second, third, fourth = [await made(units, "Ristijärvi", key) for key in QUARTERS]
    for facts in (first, second):  # it was sent in the first, answered in the second, and so told no more
        assert [(one.number, one.state) for one in facts.asked] == [("E-2026-0001", "answered_no")]
    assert second.asked[0].days == 63
    assert second.asked[0].reason == "Rahaa ei ole."
    assert [one.number for one in second.worries] == ["J-2026-0001"]
    assert [one.number for one in third.worries] == ["J-2026-0002"]
    assert [one.number for one in third.others] == ["J-2026-0001"]
    assert [one.number for one in fourth.concerning] == ["E-2026-0003"]
    assert fourth.asked == ()
    assert (first.worries, first.others) == ((), ())


@pytest.mark.postgres
async def test_both_databases_give_the_same_facts_to_the_byte(
    sqlite_url: str, migrated_postgres_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = []
    for url in (sqlite_url, migrated_postgres_url):
        monkeypatch.setattr(releases, "uuid4", _ids(count(1)))
        async with open_units(url) as units:
            await live(units, published=True)
            found.append([canonical(await made(units, "Ristijärvi", key)) for key in QUARTERS])
    assert found[0] == found[1]


async def test_it_names_nobody_and_no_day_or_number_of_an_observation(sqlite_url: str) -> None:
    async with open_units(sqlite_url) as units:
        await live(units, published=True)
        facts = [await made(units, name, "2026-Q4") for name in ("Ristijärvi", "Muu Kainuu", "COUNTY")]
    said = " ".join(str(plain(one)) for one in facts)
    assert "H-2026" not in said
    assert "kertoo, miten vuokra-asunto" not in said
    assert not [one for one in (f"'p{n}'" for n in range(9)) if one in said]


async def test_a_quarter_is_made_in_less_than_three_seconds(sqlite_url: str) -> None:
    async with open_units(sqlite_url) as units:
        await live(units, published=True)
        began = asyncio.get_running_loop().time()
        facts = await made(units, "COUNTY", "2026-Q4")
        files_of(facts, Texts(Language.FI))
        assert asyncio.get_running_loop().time() - began < 3
