"""What is sent at intervals: 400 simulated days, two copies, restarts, outages and clock changes (A3.1)."""

import asyncio
import random
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest

from bot.domain.calendar import is_working_day
from bot.domain.county import County
from bot.domain.errors import DeliveryFailed, Reason
from bot.domain.group import GroupKind
from bot.domain.log import Action, Entry
from bot.domain.notices import DeliveryState, NoticeKind
from bot.domain.people import Person
from bot.domain.rhythm import Rhythm, fortnight_of, last_month, month_from_key, month_of, subscription
from bot.domain.roles import Role
from bot.domain.scope import Scope
from bot.usecases.context import Context
from bot.usecases.rhythms import choose
from scheduler.schedule import Duty
from tests.delivery.post_office import COUNTY, Delivered, Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import HOUR, BotCopy, in_finland
from tests.time.conftest import Open

LINKED = datetime(2026, 1, 7, 10, 17, tzinfo=UTC)
"""A Wednesday; the 400 days that follow hold both clock changes and two new years' holidays."""
END = LINKED + timedelta(days=400)
MONTHS = [f"2026-{n:02}" for n in range(1, 13)] + ["2027-01"]
"""January is told in February; the 400 days end on 11 February."""
AREAS = ("Kajaani", "Kuhmo")


async def tick(copy: BotCopy) -> None:
    """Look at what is due once; whenever that woke the courier, it goes."""
    before = copy.woken
    await copy.jobs.do(Duty.RHYTHMS)
    if copy.woken > before:
        await copy.office.courier.empty()


def moments(end: datetime = END) -> Iterable[datetime]:
    """Ticks in the night, in the early morning and in the afternoon, of UTC."""
    days = ((LINKED + timedelta(days=n)).replace(minute=0) for n in range((end - LINKED).days))
    return (day.replace(hour=hour) for day in days for hour in (2, 6, 13) if day.replace(hour=hour) > LINKED)


def sent(mail: Letterbox, kind: NoticeKind) -> list[Delivered]:
    """What was sent of a kind."""
    return [one for one in mail.delivered if one.delivery.notice.kind is kind]


async def appoint(copy: BotCopy, person: Person, *areas: str) -> None:
    """Make somebody a supervisor."""
    async with copy.office.units() as unit:
        for area in areas:
            await unit.roles.give(person.id, Role.SUPERVISOR, copy.clock(), Scope(area=area))
        await unit.log.add(Entry(at=copy.clock(), action=Action.APPOINTED, subject=person.id))


@pytest.fixture
async def copy(sqlite_url: str, open_database: Open) -> BotCopy:
    """A bot with one linked channel, on the day it was linked."""
    clock = FakeClock(LINKED)
    made = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await made.office.group(linked_at=LINKED)
    return made


@pytest.mark.untraced
async def test_each_gets_each_period_exactly_once_over_400_days(copy: BotCopy) -> None:
    """Two copies tick at once; each restarts now and then, and both were away for three weeks."""
    chance = random.Random(31)  # noqa: S311 - a restart's moment is no secret
    team = await copy.office.group(kind=GroupKind.TEAM, municipalities=("Kuhmo",), linked_at=LINKED)
    both, one_area, nobody, nudged = [await copy.office.person() for _ in range(4)]
    await appoint(copy, both, *AREAS)
    await appoint(copy, one_area, "Kajaani")
    async with copy.office.units() as unit:
        await unit.subscriptions.put(subscription(Rhythm.NUDGE, nudged.id, wanted=True))
    away = datetime(2026, 5, 28, tzinfo=UTC), datetime(2026, 6, 19, tzinfo=UTC)
    copies = [copy, BotCopy(copy.database, copy.clock, copy.mail)]
    for moment in moments():
        if away[0] <= moment < away[1]:
            continue
        copy.clock.set(moment)
        if chance.random() < 0.1:
            copies[chance.randrange(2)] = BotCopy(copy.database, copy.clock, copy.mail)
        await asyncio.gather(*(tick(one) for one in copies))
    months = sent(copy.mail, NoticeKind.MONTH)
    assert [one.facts.digest.span.key for one in months] == MONTHS
    teams = sent(copy.mail, NoticeKind.TEAM_MONTH)
    assert [one.facts.month.month.key for one in teams] == MONTHS
    assert {one.delivery.notice.kind for one in copy.mail.delivered if one.delivery.group == team} == {
        NoticeKind.TEAM_MONTH
    }
    assert [one.facts.month.month.key for one in teams if one.facts.month.late] == ["2026-05"]
    areas = sent(copy.mail, NoticeKind.AREA_MONTH)
    got = Counter((one.delivery.notice.person_id, one.facts.month.scope.area) for one in areas)
    assert got == {(both.id, "Kajaani"): 13, (both.id, "Kuhmo"): 13, (one_area.id, "Kajaani"): 13}
    per_key = Counter(
        (one.delivery.notice.person_id, one.facts.month.scope.area, one.facts.month.month.key)
        for one in areas
    )
    assert set(per_key.values()) == {1}
    days = [in_finland(one).date() for one in months]
    assert days[:3] == [date(2026, 2, 2), date(2026, 3, 2), date(2026, 4, 1)]
    assert date(2026, 6, 22) in days, "19 June was the eve of Midsummer"
    assert date(2027, 1, 4) in days, "1 January is a holiday"
    assert all(is_working_day(day) for day in days)
    late = [one.facts.digest.span.key for one in months if one.facts.digest.late]
    assert late == ["2026-05"] == [one.facts.month.month.key for one in areas if one.facts.month.late][:1]
    nudges = sent(copy.mail, NoticeKind.NUDGE)
    assert {one.delivery.notice.person_id for one in nudges} == {nudged.id}
    at = [in_finland(one).date() for one in nudges]
    assert min((later - day).days for day, later in pairwise(at)) >= 14
    assert len({fortnight_of(day) for day in at}) == len(at) == 29 - 1  # two and a half weeks away
    assert nobody.id not in {one.delivery.notice.person_id for one in copy.mail.delivered}
    print(f"\n{len(months)} months, {len(areas)} of areas, {len(nudges)} nudges")  # noqa: T201 - counted here


async def test_nothing_is_sent_before_the_first_working_day_and_hour(copy: BotCopy) -> None:
    for moment in moments(datetime(2026, 2, 2, 5, 59, tzinfo=UTC)):
        copy.clock.set(moment)
        await tick(copy)
    copy.clock.set(datetime(2026, 2, 2, 5, 59, tzinfo=UTC))  # one minute to eight
    await tick(copy)
    assert copy.mail.delivered == []
    copy.clock.set(datetime(2026, 2, 2, 6, 0, tzinfo=UTC))
    await tick(copy)
    assert len(copy.mail.delivered) == 1


async def test_months_that_were_missed_are_made_up_for_and_say_so(copy: BotCopy) -> None:
    copy.clock.set(datetime(2026, 2, 2, 8, tzinfo=UTC))
    await tick(copy)
    copy.clock.set(datetime(2026, 6, 1, 8, tzinfo=UTC))
    await tick(copy)
    found = [(one.facts.digest.span.key, one.facts.digest.late) for one in sent(copy.mail, NoticeKind.MONTH)]
    assert found == [
        ("2026-01", False),
        ("2026-02", True),
        ("2026-03", True),
        ("2026-04", True),
        ("2026-05", False),
    ]


async def test_a_work_team_hears_of_the_last_month_alone_after_an_outage(copy: BotCopy) -> None:
    await copy.office.group(kind=GroupKind.TEAM, linked_at=LINKED)
    for month in (2, 6):
        copy.clock.set(datetime(2026, month, 3, 8, tzinfo=UTC))
        await tick(copy)
    found = [
        (one.facts.month.month.key, one.facts.month.late) for one in sent(copy.mail, NoticeKind.TEAM_MONTH)
    ]
    assert found == [("2026-01", True), ("2026-05", True)]


async def test_what_a_work_team_turned_off_is_not_made_up_for(copy: BotCopy) -> None:
    team = await copy.office.group(kind=GroupKind.TEAM, linked_at=LINKED)
    for month, day, wanted in ((2, 2, True), (3, 2, False), (4, 1, True)):
        async with copy.office.units() as unit:
            await unit.subscriptions.put(subscription(Rhythm.TEAM, team.id, wanted=wanted))
        copy.clock.set(datetime(2026, month, day, 8, tzinfo=UTC))
        await tick(copy)
    told = [one.facts.month.month.key for one in sent(copy.mail, NoticeKind.TEAM_MONTH)]
    assert told == ["2026-01", "2026-03"]


async def test_what_is_turned_off_takes_its_key_and_is_not_made_up_for(copy: BotCopy) -> None:
    anna = await copy.office.person()
    await appoint(copy, anna, "Kajaani")

    async def wants(*, wanted: bool) -> None:
        async with copy.office.units() as unit:
            ctx = Context(unit=unit, county=COUNTY, now=copy.clock(), actor=anna)
            await choose(ctx, Rhythm.AREA, wanted=wanted)

    for month, day, wanted in ((2, 4, True), (3, 4, False), (4, 8, False), (5, 4, True)):
        await wants(wanted=wanted)
        copy.clock.set(datetime(2026, month, day, 8, tzinfo=UTC))
        await tick(copy)
    told = [one.facts.month.month.key for one in sent(copy.mail, NoticeKind.AREA_MONTH)]
    assert told == ["2026-01", "2026-04"]
    rows = [one for one in (await copy.office.rows()).values() if one.kind is NoticeKind.AREA_MONTH]
    assert sorted((one.subject, one.reason) for one in rows) == [
        ("Kajaani 2026-01", None),
        ("Kajaani 2026-02", Reason.MOOT),
        ("Kajaani 2026-03", Reason.MOOT),
        ("Kajaani 2026-04", None),
    ]


async def test_who_is_appointed_later_hears_of_the_months_since_and_who_is_dismissed_of_none(
    copy: BotCopy,
) -> None:
    copy.clock.set(datetime(2026, 4, 15, 8, tzinfo=UTC))
    anna = await copy.office.person()
    await appoint(copy, anna, "Kajaani")
    await tick(copy)
    assert sent(copy.mail, NoticeKind.AREA_MONTH) == []
    copy.clock.set(datetime(2026, 5, 4, 8, tzinfo=UTC))
    await copy.jobs.do(Duty.RHYTHMS)
    async with copy.office.units() as unit:
        await unit.roles.take(anna.id, Role.SUPERVISOR, Scope(area="Kajaani"))
    await copy.office.courier.empty()
    assert sent(copy.mail, NoticeKind.AREA_MONTH) == []


async def test_who_cannot_be_reached_gets_it_when_they_can(copy: BotCopy) -> None:
    anna = await copy.office.person()
    await appoint(copy, anna, "Kajaani")
    copy.mail.away = DeliveryFailed(Reason.BLOCKED)
    copy.clock.set(datetime(2026, 2, 2, 8, tzinfo=UTC))
    await tick(copy)
    copy.mail.away = None
    async with copy.office.units() as unit:
        rows = [
            one for one in await unit.outbox.stuck(copy.clock() + HOUR) if one.kind == NoticeKind.AREA_MONTH
        ]
    assert [one.state for one in rows] == [DeliveryState.HELD]


async def test_a_nudge_goes_to_nobody_who_has_filed_since(copy: BotCopy) -> None:
    anna = await copy.office.person()
    async with copy.office.units() as unit:
        await unit.subscriptions.put(subscription(Rhythm.NUDGE, anna.id, wanted=True))
    copy.clock.set(datetime(2026, 1, 13, 8, tzinfo=UTC))
    await copy.office.file(anna)
    await copy.office.courier.empty()
    await tick(copy)
    assert sent(copy.mail, NoticeKind.NUDGE) == []


def test_the_month_that_is_due() -> None:
    assert last_month(date(2026, 12, 1), ()).key == "2026-11"
    assert last_month(date(2026, 11, 1), ()).key == "2026-09", "a Sunday"
    assert last_month(date(2026, 11, 2), ()).key == "2026-10"
    assert last_month(date(2026, 11, 2), (date(2026, 11, 2),)).key == "2026-09"
    assert month_from_key("2026-02").end == month_from_key("2026-03").start
    assert month_of(datetime(2026, 1, 31, 22, tzinfo=UTC)).key == "2026-02"
    for key in ("2026-13", "2026-1", "26-01", ""):
        with pytest.raises(ValueError, match=r".+"):
            month_from_key(key)


def test_closed_days_and_the_county_s_are_the_same() -> None:
    closed = replace(COUNTY, closed=(date(2026, 2, 2),))
    assert isinstance(closed, County)
    assert month_from_key("2026-01").told_on(closed.closed) == date(2026, 2, 3)
