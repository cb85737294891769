"""What may be suggested is followed beside all units of work, by pages; nobody's work hangs on it."""

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from typing import Any
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from bot.domain.codes import Language
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.likeness import STEMS_ONLY, Lemmas, Likeness, Words
from bot.domain.observation import Observation, ObservationState
from bot.domain.phenomenon import PUBLISHED, Phenomenon, PhenomenonState
from bot.ports import Unavailable, Unit
from bot.usecases import resemblance
from bot.usecases.resemblance import Resemblance, SimilarItems
from storage.unit_of_work import UnitsOfWork
from tests.fakes.keys import VAULT
from tests.storage.cast import NOON, a_draft, a_person, an_observation
from tests.storage.conftest import Open
from tests.storage.test_reading import held

BUS = "Bussi ei enää kulje illalla. Äidit jäävät kotiin."
DEBT = "Vuokravelka vie asunnon, ja häätö tulee tiedoksi liian myöhään."


def about(number: int, text: str = BUS, **changes: Any) -> Observation:
    """One more observation, of the bus unless said otherwise."""
    return an_observation(f"H-2026-{number:04d}", text=text, **changes)


def a_phenomenon(number: int, *linked: Observation, **changes: Any) -> Phenomenon:
    """One of which every worker may read, unless said otherwise."""
    values = {
        "id": uuid4().hex,
        "number": f"I-2026-000{number}",
        "title": "Iltabussi",
        "summary": "",
        "state": PhenomenonState.OPEN,
        "created_at": NOON,
        "since": NOON,
        "observation_ids": tuple(one.id for one in linked),
    }
    return Phenomenon(**{**values, **changes})


async def file(units: UnitsOfWork, *observations: Observation) -> None:
    """Keep these."""
    async with units() as unit:
        for one in observations:
            await unit.observations.add(one)


async def numbers(found: Resemblance, units: UnitsOfWork, one: Observation) -> tuple[str, ...]:
    """What is suggested for one."""
    async with units() as unit:
        return (await found.of_observation(unit, one)).numbers


@pytest.fixture
def found(units: UnitsOfWork) -> Resemblance:
    return Resemblance(units, STEMS_ONLY)


async def test_nothing_is_suggested_before_it_is_filled(units: UnitsOfWork, found: Resemblance) -> None:
    one, other = about(1), about(2)
    await file(units, one, other)
    draft = a_draft(a_person()[0], answers={"text": BUS})
    async with units() as unit:
        assert await found.of_each(unit, [one, other]) == [SimilarItems(), SimilarItems()]
        assert await found.of_draft(unit, draft, Language.FI) == ()
    await found.follow()
    assert await numbers(found, units, one) == (other.number,)


async def test_what_was_there_is_read_by_pages(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resemblance, "PAGE", 2)
    filed = [about(number) for number in range(1, 8)]
    closed = about(8, state=ObservationState.CLOSED)
    await file(units, *filed, closed, about(9, text=""))
    await found.follow()
    assert found._versions == {one.id: one.version for one in filed}
    await file(units, *(about(number) for number in range(10, 15)))
    await found.follow()
    assert len(found._versions) == len(found._likeness) == len(filed) + 5


async def test_what_has_not_changed_is_not_read_again(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    await file(units, about(1), about(2))
    await found.follow()
    read: list[Observation] = []
    monkeypatch.setattr(resemblance, "words_of_observation", lambda one, _: read.append(one))
    await found.follow()
    assert not read
    async with units() as unit:
        changed = await unit.observations.changed(0, "", until=await unit.observations.settled(), limit=9)
    assert all(change > 0 for change, _ in changed)
    assert {one.number for _, one in changed} == {"H-2026-0001", "H-2026-0002"}


async def test_what_was_asked_is_compared_anew_only_when_something_has_changed(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other, third = about(1), about(2), about(3)
    await file(units, one, other)
    await found.follow()
    assert await numbers(found, units, one) == (other.number,)

    async def not_yet(_found: Resemblance) -> None:
        """As in a large index, whose weights follow now and then."""

    monkeypatch.setattr(Resemblance, "_weigh", not_yet)
    with monkeypatch.context() as patched:
        patched.setattr(Likeness, "similar", lambda *_, **__: 1 / 0)
        assert await numbers(found, units, one) == (other.number,)
    await file(units, third)
    await found.follow()
    assert await numbers(found, units, one) == (other.number, third.number)
    async with units() as unit:
        await unit.observations.save(third.with_values(text=DEBT, need_main="SHL11_02", sector=("ASUM",)))
    await found.follow()
    assert await numbers(found, units, one) == (other.number,)


CHANGES: dict[str, Callable[[Observation], Observation]] = {
    "reworded": lambda one: one.with_values(text=DEBT, sector=("ASUM",), need_main="SHL11_02"),
    "closed": lambda one: replace(one, state=ObservationState.CLOSED),
    "emptied": lambda one: one.with_values(text=""),
}


@pytest.mark.parametrize("followed", [True, False])
@pytest.mark.parametrize("change", CHANGES)
async def test_what_changes_is_suggested_no_more_and_at_once(
    units: UnitsOfWork, found: Resemblance, change: str, *, followed: bool
) -> None:
    one, other = about(1), about(2)
    await file(units, one, other)
    await found.follow()
    async with units() as unit:
        await unit.observations.save(CHANGES[change](other))
    if followed:
        await found.follow()
        assert (other.id in found._versions) == (change == "reworded")
        assert len(found._likeness) == len(found._versions)
    assert await numbers(found, units, one) == ()


ERASED = [ErasureKind.WITHDRAWN, ErasureKind.CONTENT, ErasureKind.MASK]


@pytest.mark.parametrize("kind", ERASED)
async def test_what_is_erased_leaves_no_word(
    units: UnitsOfWork, found: Resemblance, kind: ErasureKind
) -> None:
    one = about(1, text=DEBT)
    await file(units, one)
    await found.follow()
    assert found._likeness._lemmas._numbers
    fields = ("text", "title") if kind is ErasureKind.MASK else ()
    async with units() as unit:
        await unit.erasures.carry_out(
            Erasure(id=uuid4().hex, at=NOON, rule=Rule.ASKED, kind=kind, subject=one.id, fields=fields)
        )
    await found.follow()
    assert not found._likeness._lemmas._numbers


async def erase(units: UnitsOfWork, kind: ErasureKind, subject: str) -> None:
    """As somebody asked."""
    async with units() as unit:
        await unit.erasures.carry_out(
            Erasure(id=uuid4().hex, at=NOON, rule=Rule.ASKED, kind=kind, subject=subject)
        )


async def test_what_changes_after_the_newest_rows_were_removed_is_not_missed(
    units: UnitsOfWork, other_units: UnitsOfWork, found: Resemblance
) -> None:
    """Its changes have no number that was seen before."""
    one, other, *newest = filed = [about(number) for number in range(1, 6)]
    await file(units, *filed)
    await found.follow()
    for gone in newest:
        await erase(other_units, ErasureKind.ROW, f"observations:{gone.id}")
    async with other_units() as unit:
        saved = await unit.observations.save(replace(other, title="Uusi"))
    await file(other_units, about(6, text=DEBT), about(7, text=DEBT))
    await found.follow()
    assert found._versions[other.id] == saved.version
    assert await numbers(found, units, one) == (other.number,)


async def test_numbers_go_on_when_every_row_is_gone(units: UnitsOfWork, found: Resemblance) -> None:
    one, other = about(1), about(2)
    await file(units, one)
    async with units() as unit:
        before = await unit.observations.settled()
    await found.follow()
    await erase(units, ErasureKind.ROW, f"observations:{one.id}")
    await file(units, other)
    async with units() as unit:
        changed = await unit.observations.changed(before + 1, "", until=2**62, limit=9)
    assert [seen.id for _, seen in changed] == [other.id]
    await found.follow()
    assert found._versions == {other.id: other.version}


async def test_what_has_no_row_any_more_leaves_no_word(
    units: UnitsOfWork, other_units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when nothing was heard of its withdrawal, as when another copy takes up what the ledger knows."""
    monkeypatch.setattr(resemblance, "PAGE", 1)
    filed = [about(number, text=DEBT) for number in range(1, 4)]
    await file(units, *filed)
    await found.follow()
    for one in filed:
        await erase(other_units, ErasureKind.ROW, f"observations:{one.id}")
    await found.follow()
    assert not found._versions
    assert not found._likeness._lemmas._numbers


async def test_what_has_its_row_is_looked_for_only_after_a_removal(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = about(1), about(2)
    await file(units, one, other)
    looks: list[int] = []
    look = Resemblance._take_what_is_gone
    monkeypatch.setattr(Resemblance, "_take_what_is_gone", lambda this: looks.append(1) or look(this))
    await found.follow()
    await file(units, about(3))
    await found.follow()
    assert len(looks) <= 1
    looks.clear()
    await erase(units, ErasureKind.ROW, f"observations:{one.id}")
    await found.follow()
    await found.follow()
    assert looks == [1]


async def test_a_database_of_an_earlier_state_is_read_anew(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a failover to a copy that was behind: the same numbers are given for other changes."""
    one, other = about(1), about(2)
    await file(units, one)
    await found.follow()
    assert found._change is not None
    await file(units, other)
    found._change += 1000
    lost = about(3)
    await found._put(lost)
    await found.follow()
    assert found._versions.keys() == {one.id, other.id}


async def test_another_copy_s_are_found_too(
    units: UnitsOfWork, other_units: UnitsOfWork, found: Resemblance
) -> None:
    one, other = about(1), about(2)
    await file(units, one)
    await found.follow()
    await file(other_units, other)
    await found.follow()
    assert await numbers(found, units, one) == (other.number,)


@pytest.mark.postgres
async def test_a_change_with_a_smaller_number_that_is_kept_later_is_not_missed(
    migrated_postgres_url: str, open_database: Open
) -> None:
    units = UnitsOfWork(open_database(migrated_postgres_url), VAULT)
    found, slow, quick = Resemblance(units, STEMS_ONLY), about(1), about(2)
    await found.follow()
    async with units() as early:
        await early.observations.add(slow)
        await file(units, quick)
        await found.follow()
        assert not found._versions, "neither yet: what comes later must come after it"
    await found.follow()
    assert found._versions.keys() == {slow.id, quick.id}


async def test_phenomena_come_first_and_what_they_link_is_not_suggested_again(
    units: UnitsOfWork, found: Resemblance
) -> None:
    asked, free, linked, mine = about(1), about(2), about(3), about(4)
    await file(units, asked, free, linked, mine)
    async with units() as unit:
        for number, observations in enumerate(((linked,), (mine, asked)), 1):
            await unit.phenomena.add(a_phenomenon(number, *observations))
    await found.follow()
    assert await numbers(found, units, asked) == ("I-2026-0001", free.number)
    async with units() as unit:
        said = await found.of_draft(unit, a_draft(a_person()[0], answers={"text": BUS}), Language.FI)
    assert [one.number for one in said] == ["I-2026-0001", "I-2026-0002"]


@pytest.mark.parametrize("state", PhenomenonState)
async def test_for_a_draft_nothing_is_compared_while_no_phenomenon_is_published(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch, state: PhenomenonState
) -> None:
    one, compared = about(1), list[object]()
    await file(units, one)
    await found.follow()
    similar = Likeness.similar

    def noted(*what: Any, **how: Any) -> Any:
        compared.append(what)
        return similar(*what, **how)

    monkeypatch.setattr(Likeness, "similar", noted)
    phenomenon = a_phenomenon(1, one, state=state)
    async with units() as unit:
        await unit.phenomena.add(phenomenon)
        said = await found.of_draft(unit, a_draft(a_person()[0], answers={"text": BUS}), Language.FI)
    assert bool(said) is bool(compared) is (phenomenon.state in PUBLISHED)


class Counted:
    """A connection that counts its statements."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self.count = 0

    async def execute(self, *what: Any) -> Any:
        """Count, and run."""
        self.count += 1
        return await self._connection.execute(*what)


async def test_a_queue_of_many_costs_no_more_statements_than_one(
    units: UnitsOfWork, found: Resemblance
) -> None:
    filed = [about(number) for number in range(1, 13)]
    await file(units, *filed)
    await found.follow()

    async def cost(asked: Sequence[Observation]) -> int:
        async with units() as unit:
            counted: Any = Counted(unit.observations._connection)  # type: ignore[attr-defined]  # its own
            unit.observations._connection = unit.phenomena._connection = counted  # type: ignore[attr-defined]
            await found.of_each(unit, asked)
            return int(counted.count)

    assert await cost(filed[:1]) == await cost(filed) <= 7


async def test_it_waits_for_nobody_who_writes(sqlite_url: str, open_database: Open) -> None:
    units = UnitsOfWork(open_database(sqlite_url, patience=0.03), VAULT)
    found = Resemblance(units, STEMS_ONLY)
    await file(units, about(1), about(2))
    with held(sqlite_url):
        await found.follow()
    assert len(found._versions) == 2


async def test_a_comparison_that_fails_fails_nobody_s_work(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = about(1)
    await file(units, one, about(2))
    async with units() as unit:
        await unit.phenomena.add(a_phenomenon(1))  # without one, nothing is compared for a draft
    await found.follow()
    monkeypatch.setattr(Likeness, "similar", lambda *_, **__: 1 / 0)
    with capture_logs() as log:
        assert await numbers(found, units, one) == ()
        async with units() as unit:
            assert (
                await found.of_draft(unit, a_draft(a_person()[0], answers={"text": BUS}), Language.FI) == ()
            )
    assert [line["event"] for line in log] == ["likeness_failed"] * 2


async def test_one_that_cannot_be_read_stops_nothing_and_is_told_of_once_a_version(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other, bad = about(1), about(2), about(3)
    await file(units, one, bad)
    await found.follow()
    read = resemblance.words_of_observation

    def words(observation: Observation, lemmas: Lemmas) -> Words:
        if observation.number == bad.number:
            raise ZeroDivisionError
        return read(observation, lemmas)

    monkeypatch.setattr(resemblance, "words_of_observation", words)
    anew = Resemblance(units, STEMS_ONLY)
    with capture_logs() as log:
        async with units() as unit:
            bad = await unit.observations.save(replace(bad, title="Toinen"))
        await file(units, other)
        for later, index in ((4, found), (5, anew)):
            await index.follow()
            await file(units, about(later))
            await index.follow()
            assert {other.number, about(later).number} <= {*await numbers(index, units, one)}
            assert bad.number not in await numbers(index, units, one)
            assert await numbers(index, units, bad) == ()
    assert [line["event"] for line in log] == ["likeness_failed"] * 2
    assert not any(bad.id in str(line) for line in log)
    monkeypatch.setattr(resemblance, "words_of_observation", read)
    async with units() as unit:
        bad = await unit.observations.save(replace(bad, title="Kolmas"))
    await found.follow()
    assert await numbers(found, units, bad)


async def test_a_large_index_is_asked_beside_the_event_loop(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = about(1), about(2)
    await file(units, one, other)
    await found.follow()
    monkeypatch.setattr(resemblance, "_LARGE", 1)
    ran: list[object] = []
    aside = asyncio.to_thread
    monkeypatch.setattr(asyncio, "to_thread", lambda work: ran.append(work) or aside(work))
    assert await numbers(found, units, one) == (other.number,)
    assert ran


async def test_others_have_the_event_loop_between_two_observations(
    units: UnitsOfWork, found: Resemblance, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With no time for a slice, each is one."""
    monkeypatch.setattr(resemblance, "SLICE", 0)
    filed = [about(number) for number in range(1, 40)]
    await file(units, *filed)
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.create_task(others())
    await found.follow()
    beside.cancel()
    assert turns > len(filed)


class Away:
    """Units of work that fail as the test wishes, and then do not."""

    def __init__(self, units: UnitsOfWork, *failures: Exception) -> None:
        self._units = units
        self._failures = list(failures)
        self.looked = asyncio.Event()

    def reading(self) -> Any:
        """Fail, or open one."""
        if self._failures:
            raise self._failures.pop(0)
        self.looked.set()
        return self._units.reading()


@pytest.mark.parametrize(
    ("failure", "said"), [(Unavailable(), []), (ZeroDivisionError(), ["likeness_failed"])]
)
async def test_it_goes_on_after_a_failure_and_is_quiet_when_the_database_is_away(
    units: UnitsOfWork, monkeypatch: pytest.MonkeyPatch, failure: Exception, said: list[str]
) -> None:
    monkeypatch.setattr(resemblance, "LOOK_AGAIN", 0)
    await file(units, about(1))
    away: Any = Away(units, failure, failure)
    found = Resemblance(away, STEMS_ONLY)
    with capture_logs() as log:
        running = asyncio.create_task(found.run())
        await asyncio.wait_for(away.looked.wait(), 5)
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
    assert [line["event"] for line in log] == said * 2


async def test_a_bell_rings_when_observations_have_changed_and_are_kept(
    units: UnitsOfWork,
) -> None:
    rang: list[int] = []
    units.on_touched = lambda: rang.append(1)

    async def fail(unit: Unit) -> None:
        await unit.observations.add(about(2))
        raise ZeroDivisionError

    await file(units, about(1))
    assert rang == [1]
    async with units() as unit:
        assert await unit.observations.numbered("H-2026-0001")
    with pytest.raises(ZeroDivisionError):
        async with units() as unit:
            await fail(unit)
    assert rang == [1]


async def test_what_waits_and_is_like_one_is_found_whole_the_likest_first(
    units: UnitsOfWork, found: Resemblance
) -> None:
    one, *others = (about(number) for number in range(1, 8))
    linked = about(8, state=ObservationState.LINKED)
    other = about(9, DEBT)
    less = about(10, "Iltaisin ei pääse kaupunkiin, kun linja-auto ei kulje.", sector=["SOSP"])
    await file(units, one, *others, linked, other, less)
    async with units() as unit:
        assert await found.waiting_like(unit, [one]) == [[]]
        await unit.phenomena.add(a_phenomenon(1, linked))
    await found.follow()
    async with units() as unit:
        (alike,) = await found.waiting_like(unit, [one])
    assert {each.observation.number for each in alike} >= {each.number for each in others}
    assert {linked.number, other.number, one.number}.isdisjoint(each.observation.number for each in alike)
    assert [each.very for each in alike] == sorted((each.very for each in alike), reverse=True)
    assert all(each.very for each in alike if each.observation.text == BUS)


async def test_what_was_closed_meanwhile_is_not_offered_with_others(
    units: UnitsOfWork, found: Resemblance
) -> None:
    one, other = about(1), about(2)
    await file(units, one, other)
    await found.follow()
    async with units() as unit:
        await unit.observations.save(replace(other, state=ObservationState.CLOSED))
        assert await found.waiting_like(unit, [one]) == [[]]
