"""Time limits in the database: begun once, met once, each step taken by one copy of the bot."""

import asyncio
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

from bot.domain.deadlines import Deadline, readers_of
from bot.domain.delivery import Ending
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.errors import Reason
from bot.domain.limits import Limit, SubjectKind, Terms, Told
from bot.domain.notices import DeliveryState, NoticeKind, for_person
from bot.domain.turn import Running
from bot.usecases.context import Context
from storage.unit_of_work import UnitsOfWork
from tests.delivery.post_office import COUNTY
from tests.fakes.keys import VAULT
from tests.storage.cast import MINUTE, NOON, a_notice, add_person, an_observation
from tests.storage.conftest import Open

TODAY = NOON.date()
DAY = timedelta(days=1)


def a_deadline(**changes: Any) -> Deadline:
    """A limit that is due today."""
    values = {
        "id": uuid4().hex,
        "limit": Limit.SCREENING,
        "subject": "o1",
        "occasion": 1,
        "name": "H-2026-0001",
        "started_on": TODAY - 7 * DAY,
        "due_on": TODAY,
        "next_on": TODAY,
    }
    return Deadline(**{**values, **changes})


async def test_a_limit_runs_once_for_a_subject_and_occasion(units: UnitsOfWork) -> None:
    one = a_deadline()
    async with units() as unit:
        await unit.limits.begin([one, a_deadline(limit=Limit.LINKING)])
        await unit.limits.begin([a_deadline(due_on=TODAY + DAY)])  # the same once more
        await unit.limits.begin([])
    async with units() as unit:
        found = await unit.limits.of(["o1", "nobody"])
        assert one in found
        assert len(found) == 2


async def test_what_was_met_stays_as_it_was_met_and_is_not_told_any_more(units: UnitsOfWork) -> None:
    one = a_deadline()
    async with units() as unit:
        await unit.limits.begin([one])
        await unit.limits.meet([one.id], TODAY, "linked")
        await unit.limits.meet([one.id], TODAY + DAY, "closed")
        await unit.limits.meet([], TODAY, "closed")
    async with units() as unit:
        assert await unit.limits.of(["o1"]) == [replace(one, met_on=TODAY, met_by="linked", next_on=None)]
        assert await unit.limits.due(TODAY) == []
        assert not await unit.limits.claim(one, replace(one, step=1), TODAY)


async def test_a_step_is_due_from_its_day_on_and_taken_once(units: UnitsOfWork) -> None:
    one, later = a_deadline(), a_deadline(subject="o2", next_on=TODAY + DAY)
    after = replace(one, step=1, next_on=TODAY + 5 * DAY)
    async with units() as unit:
        await unit.limits.begin([one, later])
        assert await unit.limits.due(TODAY - DAY) == []
        assert not await unit.limits.claim(one, after, TODAY - DAY)
        assert await unit.limits.due(TODAY) == [one]
        assert await unit.limits.claim(one, after, TODAY)
        assert not await unit.limits.claim(one, after, TODAY)
        assert await unit.limits.due(TODAY) == []
        assert await unit.limits.over({*Told}) == [after]


async def test_two_copies_of_the_bot_take_a_step_once(units: UnitsOfWork, other_units: UnitsOfWork) -> None:
    many = [a_deadline(subject=f"o{n}") for n in range(20)]
    async with units() as unit:
        await unit.limits.begin(many)

    async def take(copy: UnitsOfWork) -> int:
        taken = 0
        for one in many:
            async with copy() as unit:
                taken += await unit.limits.claim(one, replace(one, step=1, next_on=None), TODAY)
        return taken

    first, second = await asyncio.gather(take(units), take(other_units))
    assert first + second == len(many)


async def test_the_county_s_terms_count(url: str, open_database: Open) -> None:
    units = UnitsOfWork(open_database(url), VAULT, None, Terms(spans={Limit.SCREENING: 1}))
    async with units() as unit:
        await Context(unit=unit, county=COUNTY, now=NOON).keep_time(
            SubjectKind.OBSERVATION, "o1", "received", name="H-2026-0001"
        )
        (found,) = [one for one in await unit.limits.of(["o1"]) if one.limit is Limit.SCREENING]
    assert found.due_on == date(2026, 11, 23)  # the Monday after a Friday


async def test_an_observation_that_goes_takes_its_limits_along(units: UnitsOfWork) -> None:
    seen = an_observation("H-2026-0001")
    async with units() as unit:
        await unit.observations.add(seen)
        await unit.limits.begin([a_deadline(subject=seen.id), a_deadline(subject="another")])
        await unit.erasures.carry_out(
            Erasure(
                id=uuid4().hex,
                at=NOON,
                rule=Rule.WITHDRAWN,
                kind=ErasureKind.ROW,
                subject=f"observations:{seen.id}",
            )
        )
        assert [one.subject for one in await unit.limits.of([seen.id, "another"])] == ["another"]


async def test_following_the_same_state_again_changes_nothing(units: UnitsOfWork) -> None:
    async with units() as unit:
        for _ in range(3):
            await Context(unit=unit, county=COUNTY, now=NOON).keep_time(
                SubjectKind.PROPOSAL, "e1", "sent", name="E-2026-0001"
            )
        assert len(await unit.limits.of(["e1"])) == 1


async def test_the_feedback_that_waits_is_found_until_its_reader_is_back(units: UnitsOfWork) -> None:
    async with units() as unit:
        gone, back, left = [await add_person(unit) for _ in range(3)]
        await unit.people.save(replace(gone, blocked_at=NOON))
        told = [a_notice(one, kind=NoticeKind.ENDED) for one in (gone, back, left)]
        reminder = a_notice(gone, kind=NoticeKind.REMINDER)  # no feedback
        for notice in (*told, reminder):
            await unit.outbox.add(notice)
        for person in (gone, back):
            await unit.outbox.hold_for_person(person.id, Reason.BLOCKED, NOON)
        (lost,) = await unit.outbox.claim(holder="courier", now=NOON, until=NOON + MINUTE, limit=9)
        why = {"state": DeliveryState.HELD, "reason": Reason.NOT_INSTALLED}
        await unit.outbox.settle(lost.id or 0, Ending(at=NOON, **why), holder="courier")
        await unit.outbox.release(for_person(back.id), NOON)
        assert sorted(await unit.outbox.unheard(NOON + MINUTE)) == sorted([gone.id, left.id])
        assert await unit.outbox.unheard(NOON) == []
        await unit.outbox.release(for_person(gone.id), NOON)
        assert await unit.outbox.unheard(NOON + MINUTE) == [left.id]


async def test_what_is_over_is_told_once_its_step_has_told_that_reader(units: UnitsOfWork) -> None:
    """From the step on that tells everybody, and while it runs."""
    steps = {Limit.SCREENING: (0, 1, 2, 3, 3), Limit.DECISION: (1, 2), Limit.NEWS: (1, 5), Limit.ANSWER: (3,)}
    ones = [
        a_deadline(limit=limit, subject=f"{limit}{n}", step=step)
        for limit, taken in steps.items()
        for n, step in enumerate(taken)
    ]
    met = a_deadline(subject="met", step=3, met_on=TODAY, met_by="linked")
    async with units() as unit:
        await unit.limits.begin([*ones, met])
        for told in Told:
            expected = [one for one in ones if told in readers_of(one, Terms())]
            assert {one.id for one in await unit.limits.over([told])} == {one.id for one in expected}, told
        (late,) = await unit.limits.over([Told.DIGEST], limits=[Limit.ANSWER])
        assert late.limit is Limit.ANSWER


async def test_what_ran_at_the_end_of_a_day_is_known_later_too(units: UnitsOfWork) -> None:
    """Of observations only how many there were by the day they began."""
    begun, met = TODAY - timedelta(days=9), TODAY - timedelta(days=2)
    ones = [
        a_deadline(limit=Limit.SCREENING, subject="o1", started_on=begun),
        a_deadline(limit=Limit.SCREENING, subject="o2", started_on=begun, met_on=met, met_by="linked"),
        a_deadline(limit=Limit.ANSWER, subject="e1", started_on=begun, met_on=met, met_by="answered_no"),
        a_deadline(limit=Limit.ANSWER, subject="e2", started_on=TODAY),
    ]
    days = (begun - timedelta(days=1), begun, met - timedelta(days=1), met, TODAY)
    async with units() as unit:
        await unit.limits.begin(ones)
        together = [await unit.limits.running_together(day) for day in days]
        alone = [[one.subject for one in await unit.limits.running(day)] for day in days]
    counts = [sum(sum(one.started.values()) for one in found) for found in together]
    assert counts == [0, 2, 2, 1, 1]
    assert alone == [[], ["e1"], ["e1"], [], ["e2"]]
    assert together[1] == [Running(limit=Limit.SCREENING, started={begun: 2})]
