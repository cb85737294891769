"""Publications, and verdicts on words."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.domain.errors import Conflict
from bot.domain.evidence.checked_words import CheckedWords
from bot.domain.publication import PublicationState, content_of
from bot.domain.suppression import Audience
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import NOON, a_phenomenon, a_publication

DAY = timedelta(days=1)
PHENOMENA = [a_phenomenon(f"I-2026-{n:04d}") for n in range(1, 5)]
BUS, HOME, SCHOOL, WORK = PHENOMENA
FIRST = a_publication("J-2026-0001", BUS)
OTHER = a_publication("J-2026-0002", HOME, level=Audience.PUBLIC, published_at=NOON + DAY)
CHANGING = a_publication(
    "J-2026-0003", SCHOOL, state=PublicationState.CHANGING, pending=content_of(OTHER), published_at=NOON - DAY
)
GONE = a_publication("J-2026-0004", BUS, state=PublicationState.WITHDRAWN)
PROPOSED = a_publication("J-2026-0005", WORK, state=PublicationState.PROPOSED, published_at=None)
ALL = [FIRST, OTHER, CHANGING, GONE, PROPOSED]


async def _store(units: UnitsOfWork) -> None:
    async with units() as unit:
        for phenomenon in PHENOMENA:
            await unit.phenomena.add(phenomenon)
        for one in ALL:
            await unit.publications.add(one)


async def test_a_publication_is_read_as_it_was_stored(units: UnitsOfWork) -> None:
    await _store(units)
    async with units() as unit:
        assert await unit.publications.next_number(2026) == "J-2026-0001"
        assert await unit.publications.all() == ALL
        assert await unit.publications.get(CHANGING.id) == CHANGING
        assert await unit.publications.numbered("J-2026-0002") == OTHER
        assert await unit.publications.of_phenomenon(BUS.id) == [FIRST, GONE]
        assert await unit.publications.of_phenomena([BUS.id, HOME.id, "none"]) == [FIRST, OTHER, GONE]
        assert await unit.publications.of_phenomena([]) == []
        assert await unit.publications.waiting() == [CHANGING, PROPOSED]


async def test_the_later_of_two_writes_is_refused(units: UnitsOfWork) -> None:
    await _store(units)
    async with units() as unit:
        assert (await unit.publications.save(FIRST)).version == 2
    async with units() as unit:
        with pytest.raises(Conflict):
            await unit.publications.save(FIRST)


async def test_a_phenomenon_has_one_publication_at_a_time(units: UnitsOfWork) -> None:
    await _store(units)
    async with units() as unit:
        with pytest.raises(Conflict):
            await unit.publications.add(a_publication("J-2026-0006", BUS))
        await unit.publications.save(replace(FIRST, state=PublicationState.WITHDRAWN))
        await unit.publications.add(a_publication("J-2026-0006", BUS))


async def test_each_audience_reads_what_is_for_it(units: UnitsOfWork) -> None:
    await _store(units)

    async with units() as unit:
        read = unit.publications.published
        assert await read(Audience.ORGANISATION) == [FIRST, OTHER, CHANGING]
        assert await read(Audience.INTERNAL) == [FIRST, OTHER, CHANGING]
        assert await read(Audience.PUBLIC) == [OTHER]
        assert await read(Audience.ORGANISATION, since=NOON) == [FIRST, OTHER]
        assert await read(Audience.ORGANISATION, until=NOON) == [CHANGING]
        assert await read(Audience.ORGANISATION, since=NOON, until=NOON + DAY) == [FIRST]


def a_verdict(subject: str, **changes: object) -> CheckedWords:
    values = {"words_hash": "0" * 64, "observations": ("a", "b"), "repeats": False}
    return CheckedWords(subject_id=subject, **{**values, **changes})  # type: ignore[arg-type]


async def test_that_words_repeat_an_observation_stays(units: UnitsOfWork) -> None:
    async with units() as unit:
        await unit.checked_words.put([a_verdict("p"), a_verdict("p", words_hash="1"), a_verdict("q")])
        await unit.checked_words.put([])
        assert await unit.checked_words.of([]) == []
        assert await unit.checked_words.of(["q"]) == [a_verdict("q")]
        await unit.checked_words.put([a_verdict("q", observations=("a", "b", "c"), repeats=True)])
        await unit.checked_words.put([a_verdict("q", observations=("a", "d"))])
        assert await unit.checked_words.of(["q"]) == [a_verdict("q", observations=("a", "d"), repeats=True)]
