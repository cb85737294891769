"""Retention: each thing goes on its day, and nothing that is held, alive or another person's."""

import asyncio
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.identity import IdentityRequest
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.observation import ObservationState, move, withdrawn
from bot.domain.oversight import Read
from bot.domain.people import Opening
from bot.domain.period import year_period
from bot.domain.proposal import FINISHED, ProposalState
from bot.domain.retention import RULES, Due, Span, cutoff, span
from bot.domain.roles import Permission
from bot.usecases import observations, releases, retention, silence
from bot.usecases.context import Context
from scheduler.jobs import Jobs
from scheduler.schedule import Duty
from storage import erasures
from storage.retention_queries import QUESTIONS
from storage.unit_of_work import UnitsOfWork
from tests.fakes.clock import FakeClock
from tests.keeping.archive import COUNTY, change, file, rows
from tests.keeping.conftest import OpenUnits
from tests.storage.cast import NOON, a_draft, a_group, a_notice, a_proposal, add_person

S, P = ObservationState, ProposalState


def test_every_rule_has_its_line_and_its_question_and_every_kind_its_way() -> None:
    assert set(RULES) == set(QUESTIONS) == set(Rule) - {Rule.ASKED, Rule.COUNTED}
    assert set(erasures._CARRY_OUT) == set(ErasureKind)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("7d", Span(days=7)),
        (" 12M ", Span(months=12)),
        ("24 m", Span(months=24)),
        ("1200m", Span(months=1200)),
    ],
)
def test_a_time_is_written_in_days_or_months(written: str, read: Span) -> None:
    assert span(written) == read


@pytest.mark.parametrize(
    "written", ["", "7", "d", "0d", "0m", "-1d", "1.5m", "12 years", "1201m", "99999d", "1d2m"]
)
def test_nonsense_is_no_time(written: str) -> None:
    with pytest.raises(ValueError, match="retention time"):
        span(written)


@pytest.mark.parametrize(
    ("now", "months", "then"),
    [
        (datetime(2027, 3, 31, 9, tzinfo=UTC), 1, datetime(2027, 2, 28, 9, tzinfo=UTC)),
        (datetime(2028, 2, 29, 9, tzinfo=UTC), 12, datetime(2027, 2, 28, 9, tzinfo=UTC)),
        (datetime(2027, 1, 15, tzinfo=UTC), 24, datetime(2025, 1, 15, tzinfo=UTC)),
        (datetime(2027, 12, 1, tzinfo=UTC), 12, datetime(2026, 12, 1, tzinfo=UTC)),
    ],
)
def test_months_go_by_the_calendar(now: datetime, months: int, then: datetime) -> None:
    assert Span(months=months).before(now) == then


@given(
    st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    st.integers(1, 240),
)
def test_nothing_goes_before_its_months_are_over(now: datetime, months: int) -> None:
    then = Span(months=months).before(now)
    assert (now.year - then.year) * 12 + now.month - then.month == months
    assert then.day <= now.day
    assert then.timetz() == now.timetz()


def test_the_county_decides_and_the_table_is_its_proposal() -> None:
    assert cutoff(Rule.DRAFT, {}, NOON) == NOON - timedelta(days=7)
    assert cutoff(Rule.DRAFT, {Rule.DRAFT: Span(days=3)}, NOON) == NOON - timedelta(days=3)


async def forget(units: UnitsOfWork, now: datetime) -> list[tuple[str, Rule]]:
    return [(one.name, one.rule) for one in await retention.forget(units, COUNTY, now)]


LATE = NOON.replace(year=2036)
"""Long after everything."""


@pytest.mark.parametrize("state", S)
async def test_only_what_has_ended_is_ever_due(units: UnitsOfWork, state: S) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        await file(unit, "H-2026-0001", state=state, person_id=anna.id)
    ended = state in (S.CLOSED, S.REDIRECTED)
    expected = [("H-2026-0001", Rule.LINK), ("H-2026-0001", Rule.TEXT)] if ended else []
    gone = [("H-2026-0001", Rule.WITHDRAWN)] if state is S.WITHDRAWN else []
    assert await forget(units, LATE) == expected + gone
    assert await forget(units, LATE) == []


@pytest.mark.parametrize("state", P)
async def test_a_linked_observation_ends_with_the_last_of_its_proposals(units: UnitsOfWork, state: P) -> None:
    async with units() as unit:
        seen = await file(unit, "H-2026-0001", state=S.LINKED)
        await unit.proposals.add(a_proposal("E-2026-0001", seen, state=P.LAPSED))
        later = NOON + timedelta(days=30)
        await unit.proposals.add(a_proposal("E-2026-0002", seen, state=state, since=later))
    assert await forget(units, NOON.replace(year=2028) + timedelta(days=29)) == []
    found = await forget(units, NOON.replace(year=2028) + timedelta(days=31))
    assert found == ([("H-2026-0001", Rule.TEXT)] if state in FINISHED else [])


async def test_a_copy_or_another_proposal_prolongs_nothing(units: UnitsOfWork) -> None:
    """F21: an observation stays as old as it was when it is taken into one more proposal, or split."""
    async with units() as unit:
        seen = await file(unit, "H-2026-0001", state=S.LINKED)
        again = move(seen, S.LINKED, NOON + timedelta(days=300))
        assert again.since == seen.since
        half = replace(seen, id="half", number="H-2026-0002", state=S.CLOSED)
        await unit.observations.add(half)
        await unit.proposals.add(a_proposal("E-2026-0001", seen, state=P.LAPSED))
        await unit.proposals.add(a_proposal("E-2026-0002", seen, state=P.NOT_ENDORSED))
    day = NOON.replace(year=2028) + timedelta(seconds=1)
    assert await forget(units, day) == [("H-2026-0001", Rule.TEXT), ("H-2026-0002", Rule.TEXT)]


async def test_words_go_and_codes_stay_for_counting(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id)
        await unit.people.sign(seen.id, "Anna Ahkera")
    await forget(units, LATE)
    async with units() as unit:
        left = await unit.observations.get(seen.id)
        assert await unit.people.signature(seen.id, purpose=Opening.SIGNED, now=LATE) is None
    wordless = seen.with_values(title="", text="", tried=None, proposal=None, quote_ok=False)
    assert left == replace(wordless, person_id=None, version=left.version)
    assert left.version > seen.version


async def test_a_cut_link_leaves_no_other_way_to_the_reporter(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id)
        await unit.people.sign(seen.id, "Anna Ahkera")
        for kind in (NoticeKind.RECEIPT, NoticeKind.WELCOME):
            subject = None if kind is NoticeKind.WELCOME else seen.id
            await unit.outbox.add(a_notice(anna, kind=kind, subject=subject, state=DeliveryState.SENT))
        await unit.log.add(Entry(at=NOON, action=Action.WITHDRAWN, subject=seen.id, person_id=anna.id))
    await forget(units, NOON.replace(year=2027) + timedelta(seconds=1))
    found = await rows(units)
    assert [row["kind"] for row in found["outbox"]] == [NoticeKind.WELCOME]
    assert found["signatures"] == []
    assert found["observations"][0]["person_id"] is None
    assert found["observations"][0]["text"] == seen.text
    assert found["log"][0]["person_id"] is None


async def test_a_cause_is_forgotten_and_what_it_brought_about_stays_and_still_names_it(
    units: UnitsOfWork,
) -> None:
    async with units() as unit:
        seen = await file(unit, "H-2026-0001", state=S.LINKED)
        proposal = a_proposal("E-2026-0001", seen)
        await unit.proposals.add(proposal)
        decided = await unit.log.add(Entry(at=NOON, action=Action.DECIDED, subject="meeting"))
        moved = Entry(at=NOON, action=Action.MOVED, subject=proposal.id, caused_by=decided)
        await unit.log.add(moved)
    assert (f"log:{decided}", Rule.LOG) in await forget(units, LATE)
    async with units() as unit:
        assert [entry.caused_by for entry in await unit.log.of(proposal.id)] == [decided]
        assert await unit.log.behind([decided]) == {}


async def test_what_a_newer_version_did_is_forgotten_too(units: UnitsOfWork) -> None:
    async with units() as unit:
        entry = await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject="one"))
    async with units._database.transaction() as connection:
        await connection.execute(sa.text("UPDATE log SET action = 'of_a_newer_version'"))
    assert await forget(units, LATE) == [(f"log:{entry}", Rule.LOG)]


def test_what_is_due_of_the_log_is_found_by_action_and_time(sqlite_url: str) -> None:
    engine = sa.create_engine(sqlite_url)
    statement, given = QUESTIONS[Rule.LOG].ask(NOON, None, 1)
    asked = statement.params(given).compile(engine, compile_kwargs={"render_postcompile": True})
    with engine.connect() as connection:
        values = tuple(str(asked.params[name]) for name in asked.positiontup or ())
        plan = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {asked}", values).all()
    engine.dispose()
    assert any("action=? AND at<?" in row.detail for row in plan)
    assert not any(row.detail.startswith("SCAN log") for row in plan)


async def test_what_is_held_is_not_due_until_it_is_released(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        closed = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id)
        await file(unit, "H-2026-0002", state=S.WITHDRAWN)
        await unit.outbox.add(a_notice(anna, subject=closed.id, state=DeliveryState.SENT))
        for number in ("H-2026-0001", "H-2026-0002"):
            assert (await observations.hold(Context(unit=unit, county=COUNTY, now=NOON), number)).hold
    before = await rows(units)
    assert await forget(units, LATE) == []
    assert {**await rows(units), "cubes": [], "heard": []} == before
    async with units() as unit:
        for number in ("H-2026-0001", "H-2026-0002"):
            assert not (
                await observations.hold(Context(unit=unit, county=COUNTY, now=LATE), number, release=True)
            ).hold
        entries = await unit.log.of(closed.id)
    assert [entry.action for entry in entries] == [Action.HELD, Action.RELEASED]
    assert {name for name, _ in await forget(units, LATE)} >= {"H-2026-0001", "H-2026-0002"}


async def test_what_was_held_in_the_meantime_is_left(units: UnitsOfWork) -> None:
    async with units() as unit:
        await file(unit, "H-2026-0001", state=S.CLOSED)
        await releases.seal_years(Context(unit=unit, county=COUNTY, now=LATE))
        await silence.count_quarters(Context(unit=unit, county=COUNTY, now=LATE))
        (found,) = await retention.due(Context(unit=unit, county=COUNTY, now=LATE))
    async with units() as unit:
        await observations.hold(Context(unit=unit, county=COUNTY, now=LATE), "H-2026-0001")
    async with units() as unit:
        assert not await retention.erase(Context(unit=unit, county=COUNTY, now=LATE), found)


async def test_a_hold_that_is_just_being_set_is_waited_for(units: UnitsOfWork, start: OpenUnits) -> None:
    async with units() as unit:
        seen = await file(unit, "H-2026-0001", state=S.CLOSED)
        await releases.seal_years(Context(unit=unit, county=COUNTY, now=LATE))
        await silence.count_quarters(Context(unit=unit, county=COUNTY, now=LATE))
        (found,) = await retention.due(Context(unit=unit, county=COUNTY, now=LATE))

    async def erase() -> bool:
        async with start()() as unit:
            return await retention.erase(Context(unit=unit, county=COUNTY, now=LATE), found)

    async with units() as unit:
        await observations.hold(Context(unit=unit, county=COUNTY, now=LATE), seen.number)
        erasing_it = asyncio.create_task(erase())
        await asyncio.wait({erasing_it}, timeout=0.3)
        assert not erasing_it.done()
    assert not await erasing_it
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).text == seen.text


async def test_the_log_of_a_proposal_and_the_posts_of_a_channel_stay(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna, group = await add_person(unit), a_group()
        await unit.groups.add(group)
        seen = await file(unit, "H-2026-0001", state=S.LINKED)
        proposal = a_proposal("E-2026-0001", seen)
        await unit.proposals.add(proposal)
        for subject in (proposal.id, seen.id, group.id):
            await unit.log.add(Entry(at=NOON, action=Action.MOVED, subject=subject))
        for person, kind in (
            (None, NoticeKind.PROPOSAL_POST),
            (anna, NoticeKind.WELCOME),
            (anna, NoticeKind.TAKEN_IN),
        ):
            fields = {"kind": kind, "state": DeliveryState.SENT, "subject": proposal.id}
            await unit.outbox.add(a_notice(person, **fields))
        await unit.outbox.add(a_notice(anna, kind=NoticeKind.TAKEN_IN, state=DeliveryState.QUEUED))
    await forget(units, LATE)
    found = await rows(units)
    assert [row["subject"] for row in found["log"]] == [proposal.id]
    assert [(row["kind"], row["state"]) for row in found["outbox"]] == [
        (NoticeKind.PROPOSAL_POST, DeliveryState.SENT),
        (NoticeKind.WELCOME, DeliveryState.SENT),
        (NoticeKind.TAKEN_IN, DeliveryState.QUEUED),
    ]


async def test_one_thing_that_cannot_be_erased_saves_no_other(
    units: UnitsOfWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with units() as unit:
        first = await file(unit, "H-2026-0001", state=S.CLOSED)
        await file(unit, "H-2026-0002", state=S.CLOSED, since=NOON + timedelta(days=1))

    def statements(erasure: Erasure) -> Iterable[sa.Executable]:
        if erasure.subject == first.id:
            raise LookupError
        return all_statements(erasure)

    all_statements = erasures.statements
    monkeypatch.setattr(erasures, "statements", statements)
    with pytest.raises(ExceptionGroup):
        await retention.forget(units, COUNTY, LATE)
    async with units() as unit:
        assert [one.name for one in await retention.due(Context(unit=unit, county=COUNTY, now=LATE))] == [
            "H-2026-0001"
        ]


KEPT = {
    Rule.DRAFT: Span(days=7),
    Rule.WITHDRAWN: Span(days=100),
    Rule.LINK: Span(days=120),
    Rule.TEXT: Span(days=240),
    Rule.NOTICES: Span(days=150),
    Rule.LOG: Span(days=350),
    Rule.OPENINGS: Span(days=360),
    Rule.READS: Span(days=370),
    Rule.REQUESTS: Span(days=380),
}

SECOND = timedelta(seconds=1)
COMPARED = frozenset({7, 100, 120, 169, 299, 300, 350, 400})
"""On these days the whole database is compared before and after a dry run."""


WENT = {
    7: ["drafts draft"],
    100: ["H-2026-0002 withdrawn"],
    120: ["H-2026-0001 link"],
    150: ["outbox notices"],
    169: ["H-2026-0004 link"],
    240: ["H-2026-0001 text"],
    289: ["H-2026-0004 text"],
    300: ["H-2026-0003 link", "H-2026-0003 text"],
    350: ["log log"],
    360: ["openings openings"],
    370: ["reads reads"],
    380: ["identity_requests requests"],
}
"""What goes on which day."""

AROUND = sorted({day + near for day in (50, *WENT) for near in (-1, 0, 1)})
"""The days that PostgreSQL is asked on: it could differ in how it compares two moments."""


@pytest.mark.untraced  # each rule has tests of its own; this one lives 400 days of all of them
async def test_on_each_of_400_days_just_that_day_s_things_go_and_a_dry_run_changes_nothing(
    units: UnitsOfWork, url: str
) -> None:
    clock, county = FakeClock(NOON), replace(COUNTY, kept=KEPT)
    jobs = Jobs(units=units, county=county, clock=clock, wake=lambda: None)
    async with units() as unit:
        anna, sven = [await add_person(unit) for _ in range(2)]
        await unit.drafts.add(a_draft(anna))
        closed = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id)
        await file(unit, "H-2026-0002", state=S.WITHDRAWN, person_id=anna.id, text="", title="")
        held = await file(unit, "H-2026-0003", state=S.CLOSED, person_id=anna.id, hold=True)
        linked = await file(unit, "H-2026-0004", state=S.LINKED, person_id=sven.id)
        proposal = a_proposal("E-2026-0001", linked)
        await unit.proposals.add(proposal)
        await unit.outbox.add(a_notice(sven, subject="other", state=DeliveryState.SENT))
        await unit.log.add(Entry(at=NOON, action=Action.RECEIVED, subject=closed.id))
        await unit.people.open(anna.id, purpose=Opening.OWN_DATA, now=NOON)
        await unit.reads.add(
            Read(at=NOON, person_id=sven.id, subject="H-2026-0001", deed=Permission.OPEN_OBSERVATION)
        )
        await unit.identities.add(
            IdentityRequest(observation_id=closed.id, reason="syy", requested_by=sven.id, requested_at=NOON)
        )
    gone: dict[int, list[str]] = {}
    days = range(1, 401) if url.startswith("sqlite") else AROUND
    for yesterday, day in pairwise([0, *days]):
        if day == 50:  # from here on nobody is waited for
            async with units() as unit:
                await unit.proposals.save(replace(proposal, state=P.LAPSED, since=clock()))
        if day == 300:
            async with units() as unit:
                await change(unit, held, hold=False)
        clock.advance(days=day - yesterday)
        before = await rows(units) if day in COMPARED else None
        async with units() as unit:
            found = await retention.due(Context(unit=unit, county=county, now=clock() + SECOND))
        if before is not None:
            assert await rows(units) == before
        clock.advance(seconds=1)
        assert await jobs.do(Duty.RETENTION) == len(found)
        clock.advance(seconds=-1)
        if found:
            gone[day] = [f"{one.name.split(':')[0]} {one.rule}" for one in found]
    assert gone == WENT
    assert len((await rows(units))["erasures"]) == sum(map(len, gone.values()))


async def test_a_link_and_a_text_wait_until_the_year_of_receipt_is_counted(units: UnitsOfWork) -> None:
    """With the shortest times a county may set; all else goes on its day."""
    county = replace(COUNTY, kept={Rule.LINK: Span(days=1), Rule.TEXT: Span(days=1)})
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", state=S.CLOSED, person_id=anna.id)
    closes = year_period(2026).closed_at
    assert await retention.forget(units, county, closes - SECOND) == []
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).person_id == anna.id
        assert await unit.cubes.years() == []
        one = Due(rule=Rule.LINK, subject=seen.id, name=seen.number)
        assert not await retention.erase(Context(unit=unit, county=county, now=closes), one)
    gone = await retention.forget(units, county, closes)
    assert {(one.name, one.rule) for one in gone} == {(seen.number, Rule.LINK), (seen.number, Rule.TEXT)}
    async with units() as unit:
        assert (await unit.observations.get(seen.id)).person_id is None
        total = [cube for cube in await unit.cubes.of([2026]) if cube.name == "total"]
        assert [(cube.year, cube.count, cube.reporters) for cube in total] == [(2026, 1, 1)]


async def test_a_year_is_counted_once_whatever_is_withdrawn_later(units: UnitsOfWork) -> None:
    async with units() as unit:
        await file(unit, "H-2026-0001", person_id=(await add_person(unit)).id)
    await forget(units, LATE)
    async with units() as unit:
        before = await unit.cubes.of([2026])
        gone = await unit.observations.numbered("H-2026-0001")
        assert gone
        await unit.observations.save(withdrawn(gone, LATE))
    await forget(units, LATE)
    async with units() as unit:
        assert await unit.cubes.of([2026]) == before
        assert await releases.seal_years(Context(unit=unit, county=COUNTY, now=LATE)) == 0


async def test_a_dump_of_the_cubes_names_nobody(units: UnitsOfWork) -> None:
    async with units() as unit:
        anna = await add_person(unit)
        seen = await file(unit, "H-2026-0001", person_id=anna.id)
    await forget(units, LATE)
    cubes = str((await rows(units))["cubes"])
    for part in (seen.id, anna.id, seen.number, seen.text, seen.title, "2026-"):
        assert part not in cubes
