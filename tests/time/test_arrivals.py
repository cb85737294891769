"""Somebody is told that an observation came: over 400 simulated days, by two copies, with outages."""

import asyncio
import random
from collections import defaultdict
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.arrival import Arrival, due_after
from bot.domain.county import KAINUU, County
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.people import Person
from bot.domain.roles import FirstHandler, Role
from bot.domain.scope import Scope
from scheduler.schedule import Duty
from tests.delivery.post_office import Delivered, Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import HELSINKI, BotCopy, in_finland
from tests.time.conftest import Open
from tests.time.test_limits import DAY, DAYS, HOUR, START, Office, works

COUNTY = County(municipalities=KAINUU)
FIRST = replace(COUNTY, first_handler=FirstHandler.SUPERVISOR)


def at(day: date, hour: int, minute: int = 0) -> datetime:
    """A moment in Finland."""
    return datetime.combine(day, time(hour, minute), HELSINKI)


def next_morning(moment: datetime) -> datetime:
    """The first working morning's eight o'clock after a moment."""
    day = moment.astimezone(HELSINKI).date()
    while not (works(day) and at(day, 8) > moment):
        day += DAY
    return at(day, 8)


def told(copy: BotCopy, who: Person) -> dict[str, datetime]:
    """When each observation first stood in a message to a person, by its number."""
    found: dict[str, datetime] = {}
    for one in desks(copy, who):
        for seen in one.facts.observations:
            found.setdefault(seen.number, in_finland(one))
    return found


def desks(copy: BotCopy, who: Person) -> list[Delivered]:
    """The messages of what waits that a person got."""
    return [
        one
        for one in copy.mail.delivered
        if one.delivery.notice.kind is NoticeKind.DESK and one.delivery.notice.person_id == who.id
    ]


async def office_in(open_database: Open, url: str, county: County = COUNTY) -> Office:
    """Kaisa coordinates, Leena chairs, and nobody has filed anything."""
    clock = FakeClock(START)
    return await Office(BotCopy(open_database(url), clock, Letterbox(clock), county)).open()


async def supervisor(office: Office, *scopes: Scope) -> Person:
    """A first handler for these parts of the county."""
    person = await office.copy.office.person()
    async with office.copy.office.units() as unit:
        for scope in scopes:
            await unit.roles.give(person.id, Role.SUPERVISOR, START, scope)
    return person


async def screened(office: Office, seen: Observation) -> None:
    """It leaves the queue."""
    from bot.domain.log import Action  # noqa: PLC0415 - this helper alone acts behind the bot
    from bot.domain.observation import ObservationState  # noqa: PLC0415 - the same

    await office.enter(seen, ObservationState.REDIRECTED, Action.REDIRECTED)


# --- when


@pytest.mark.parametrize(
    ("came", "due"),
    [
        (at(date(2026, 11, 27), 15), at(date(2026, 11, 30), 8)),  # Friday at three
        (at(date(2026, 11, 30), 7, 59), at(date(2026, 11, 30), 8)),
        (at(date(2026, 11, 30), 8), at(date(2026, 12, 1), 8)),
        (at(date(2026, 12, 23), 12), at(date(2026, 12, 28), 8)),  # over Christmas
        (at(date(2026, 3, 27), 12), at(date(2026, 3, 30), 8)),  # over the clock's change
    ],
)
def test_what_came_is_told_the_next_working_morning(came: datetime, due: datetime) -> None:
    assert due_after(came, COUNTY) == due


@pytest.mark.parametrize(
    ("came", "due"),
    [
        (at(date(2026, 11, 27), 14, 40), at(date(2026, 11, 27), 15)),
        (at(date(2026, 11, 27), 15), at(date(2026, 11, 27), 15, 30)),
        (at(date(2026, 11, 27), 15, 45), at(date(2026, 11, 27), 16)),
        (at(date(2026, 11, 27), 16, 1), at(date(2026, 11, 30), 8)),
        (at(date(2026, 11, 30), 3), at(date(2026, 11, 30), 8)),
        (at(date(2026, 11, 30), 7, 40), at(date(2026, 11, 30), 8)),
    ],
)
def test_what_may_be_urgent_is_told_within_an_hour_of_work(came: datetime, due: datetime) -> None:
    assert due_after(came, COUNTY, urgent=True) == due


@pytest.mark.untraced
@pytest.mark.parametrize("county", [COUNTY, FIRST], ids=["coordinator", "first handler"])
async def test_over_400_days_each_is_told_by_the_next_working_morning_and_nobody_twice_a_morning(
    sqlite_url: str, open_database: Open, county: County
) -> None:
    office = await office_in(open_database, sqlite_url, county)
    handler = await supervisor(office, Scope()) if county is FIRST else office.kaisa
    other = BotCopy(office.copy.database, office.copy.clock, office.copy.mail, county)
    chance = random.Random(17)  # noqa: S311 - any days do
    anna = await office.copy.office.person()
    filed: dict[str, datetime] = {}
    waiting: list[Observation] = []
    for n in range(DAYS * 24):
        moment = START.replace(minute=0) + n * HOUR
        hour = moment.astimezone(HELSINKI).hour
        if hour not in (7, 8, 9, 15, 22):
            continue
        office.copy.clock.set(moment + timedelta(minutes=3))
        if hour in (7, 15, 22) and chance.random() < 0.06:
            seen = await office.copy.office.file(anna)
            filed[seen.number] = office.copy.clock()
            waiting.append(seen)
        if hour == 15 and chance.random() < 0.3 and waiting:
            await screened(office, waiting.pop(0))
        down = chance.random() < 0.02 and hour != 8
        if not down:
            await office.tick()
            await other.jobs.do(Duty.LIMITS)
            await other.office.courier.empty()
    heard = told(office.copy, handler)
    last = START + (DAYS - 5) * DAY
    for number, came in filed.items():
        if number not in heard and (came > last or number not in {one.number for one in waiting}):
            continue  # it was screened before the morning came
        assert next_morning(came) <= heard[number] < next_morning(came) + HOUR, (number, came)
    mornings = [in_finland(one).date() for one in desks(office.copy, handler)]
    assert len(filed) > 60
    assert len(mornings) == len(set(mornings))
    over = office.first_told(handler)
    for (number, _), day in over.items():
        assert heard.get(number, at(day, 23)).date() < day, (number, day)


async def test_filed_on_friday_at_three_it_is_told_on_monday_before_nine_and_due_later(
    sqlite_url: str, open_database: Open
) -> None:
    office = await office_in(open_database, sqlite_url)
    office.copy.clock.set(at(date(2026, 11, 27), 15))
    seen = await office.copy.office.file(await office.copy.office.person())
    await office.live(at(date(2026, 11, 27), 15) + n * timedelta(minutes=30) for n in range(48 * 5))
    (monday,) = desks(office.copy, office.kaisa)
    assert in_finland(monday) == at(date(2026, 11, 30), 8)
    assert monday.facts.observations == (seen,)
    assert monday.facts.overdue == ()
    assert min(office.first_told(office.kaisa).values()) == date(2026, 12, 1)


# --- to whom


async def test_who_has_the_scope_is_told_and_else_the_coordinator(
    sqlite_url: str, open_database: Open
) -> None:
    office = await office_in(open_database, sqlite_url, FIRST)
    anna = await office.copy.office.person()
    kuhmo = await supervisor(office, Scope(area="Kuhmo"))
    seen = await office.copy.office.file(anna)  # in Kajaani
    await office.live([next_morning(office.copy.clock())])
    assert told(office.copy, kuhmo) == {}
    assert told(office.copy, office.kaisa).keys() == {seen.number}
    kajaani = await supervisor(office, Scope(area=seen.area))
    later = await office.copy.office.file(anna)
    await office.live([next_morning(office.copy.clock())])
    assert told(office.copy, kajaani).keys() == {later.number}
    assert later.number not in told(office.copy, office.kaisa)


async def test_whom_the_bot_cannot_reach_is_passed_over(sqlite_url: str, open_database: Open) -> None:
    office = await office_in(open_database, sqlite_url, FIRST)
    away = await office.copy.office.person(conversation_id=None)
    async with office.copy.office.units() as unit:
        await unit.roles.give(away.id, Role.SUPERVISOR, START)
    seen = await office.copy.office.file(await office.copy.office.person())
    await office.live([next_morning(office.copy.clock())])
    assert told(office.copy, office.kaisa).keys() == {seen.number}


async def test_when_nobody_can_be_reached_the_channel_hears_a_number_alone(
    sqlite_url: str, open_database: Open
) -> None:
    office = await office_in(open_database, sqlite_url)
    async with office.copy.office.units() as unit:
        await unit.roles.take(office.kaisa.id, Role.COORDINATOR)
    await office.copy.office.file(await office.copy.office.person())
    await office.live([next_morning(office.copy.clock())])
    (post,) = [one for one in office.copy.mail.delivered if one.delivery.notice.group_id]
    assert (post.facts.observations, post.facts.count) == ((), 1)


async def test_handed_on_it_is_told_to_the_coordinator_the_next_morning(
    sqlite_url: str, open_database: Open
) -> None:
    from bot.usecases import screening  # noqa: PLC0415 - of this story alone
    from bot.usecases.context import Target  # noqa: PLC0415 - the same

    office = await office_in(open_database, sqlite_url, FIRST)
    first = await supervisor(office, Scope())
    seen = await office.copy.office.file(await office.copy.office.person())
    await office.live([next_morning(office.copy.clock())])
    async with office.copy.office.units() as unit:
        ctx = replace(office.context(unit, first), group=None)
        await screening.hand_on(ctx, Target(number=seen.number))
    await office.live([next_morning(office.copy.clock())])
    assert told(office.copy, office.kaisa).keys() == {seen.number}


# --- late, twice, by two


async def test_what_comes_after_the_morning_s_message_waits_for_the_next_one(
    sqlite_url: str, open_database: Open
) -> None:
    office = await office_in(open_database, sqlite_url)
    anna = await office.copy.office.person()
    await office.copy.office.file(anna)
    morning = next_morning(office.copy.clock())
    await office.live([morning])
    late = await office.copy.office.file(anna)
    async with office.copy.office.units() as unit:  # as if its unit had begun before eight
        for one in await unit.arrivals.due(morning + 7 * DAY):
            await unit.arrivals.take(one)
        await unit.arrivals.add(Arrival(observation_id=late.id, due_at=morning))
    await office.live([morning + n * HOUR for n in range(1, 12)])
    assert len(desks(office.copy, office.kaisa)) == 1
    await office.live([next_morning(office.copy.clock())])
    assert told(office.copy, office.kaisa)[late.number] == next_morning(morning)


async def test_two_copies_on_one_database_tell_each_morning_once(
    either_url: str, open_database: Open
) -> None:
    clock = FakeClock(START)
    mail = Letterbox(clock)
    one, other = (BotCopy(open_database(either_url), clock, mail, COUNTY) for _ in range(2))
    office = await Office(one).open()
    anna = await one.office.person()
    for day in range(6):
        await one.office.file(anna)
        for minute in (0, 5):
            clock.set(datetime(2026, 1, 8, 6, tzinfo=UTC) + timedelta(days=day, minutes=minute))
            await asyncio.gather(*(copy.jobs.do(Duty.LIMITS) for copy in (one, other, one, other)))
            await asyncio.gather(one.office.courier.empty(), other.office.courier.empty())
    days: dict[date, int] = defaultdict(int)
    for message in desks(one, office.kaisa):
        days[in_finland(message).date()] += 1
    assert days == {date(2026, 1, day): 1 for day in (8, 9, 12, 13)}
