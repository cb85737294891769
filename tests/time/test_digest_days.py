"""When digests go out: 400 simulated days of ticks, over the real use cases and a real database."""

import random
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from bot.domain.county import KAINUU, County
from storage.engine.database import Database
from tests.delivery.post_office import Letterbox
from tests.fakes.clock import FakeClock
from tests.time.bot_copy import HELSINKI, HOUR, BotCopy, digests, in_finland, is_late, periods, weeks_of
from tests.time.conftest import Open

LINKED = datetime(2026, 1, 7, 10, 17, tzinfo=UTC)
"""A Wednesday; the 400 days that follow hold both clock changes and a week 53."""

END = LINKED + timedelta(days=400)
SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)
MINUTE = timedelta(minutes=1)


def days(weekday: int, *, first: date = date(2026, 1, 12), until: datetime = END) -> list[date]:
    """Every such day of the week from a Monday on; counted by hand, not by the calendar under test."""
    shift = timedelta(days=weekday)
    found = [first + shift + timedelta(weeks=n) for n in range(60)]
    return [day for day in found if day < until.astimezone(HELSINKI).date()]


def _early(moment: datetime) -> bool:
    return moment.weekday() == 0 and 4 <= moment.hour <= 10


def hours(start: datetime = LINKED, end: datetime = END) -> list[datetime]:
    """A tick at every sixth hour, and on Monday mornings at every full one."""
    first = start.replace(minute=0) + HOUR
    every = (first + n * HOUR for n in range(int((end - first) / HOUR) + 1))
    return [moment for moment in every if moment.hour % 6 == 0 or _early(moment)]


@pytest.fixture
async def copy(sqlite_url: str, open_database: Open) -> BotCopy:
    """A bot with one linked channel, on the day it was linked."""
    clock = FakeClock(LINKED)
    copy = BotCopy(open_database(sqlite_url), clock, Letterbox(clock))
    await copy.office.group(linked_at=LINKED)
    return copy


def restarted(copy: BotCopy, **changes: object) -> BotCopy:
    """The same bot after a deploy: nothing kept but what is in the database."""
    county = changes.get("county", copy.county)
    assert isinstance(county, County)
    return BotCopy(copy.database, copy.clock, copy.mail, county)


async def live(copy: BotCopy, ticks: Iterable[datetime]) -> None:
    """Let the bot tick at these moments."""
    for moment in ticks:
        copy.clock.set(moment)
        await copy.tick()


@pytest.mark.untraced
async def test_f1_the_weekly_digest_does_not_run_daily(copy: BotCopy) -> None:
    await live(copy, hours())
    sent = [in_finland(one) for one in digests(copy.mail)]
    assert sent == [datetime.combine(day, time(9), HELSINKI) for day in days(0)]
    # The same, spelled out where clocks change: Finnish winter is two hours ahead, summer three.
    utc = {one.at.strftime("%m-%d %H:%M") for one in digests(copy.mail)}
    assert {"03-23 07:00", "03-30 06:00", "10-19 06:00", "10-26 07:00"} <= utc
    assert len(sent) == 57
    assert not any(is_late(one) for one in digests(copy.mail))
    weeks = periods(copy.mail)
    assert (weeks[0], weeks[-1]) == ("2026-W02", "2027-W05")
    assert weeks[weeks.index("2026-W52") :][:3] == ["2026-W52", "2026-W53", "2027-W01"]


@pytest.mark.untraced
async def test_f2_jitter_and_clock_changes_make_no_digest_come_every_second_week(copy: BotCopy) -> None:
    chance = random.Random(2)  # noqa: S311 - a tick's jitter is no secret
    half_hour = timedelta(minutes=30)
    await live(copy, (tick + chance.uniform(-1, 1) * half_hour for tick in hours()))
    sent = [in_finland(one) for one in digests(copy.mail)]
    assert [moment.date() for moment in sent] == days(0)
    assert all(time(9) <= moment.time() < time(10, 30) for moment in sent)
    assert len({moment.time() for moment in sent}) > 50  # they did jitter


async def test_f3_a_tick_four_minutes_earlier_each_day_skips_no_period(copy: BotCopy) -> None:
    daily = timedelta(days=1) - 4 * MINUTE
    await live(copy, (LINKED + n * daily for n in range(int(timedelta(days=400) / daily))))
    sent = digests(copy.mail)
    assert periods(copy.mail)[:3] == ["2026-W02", "2026-W03", "2026-W04"]
    assert len(set(periods(copy.mail))) == len(sent) == 57
    gaps = {(later.at - one.at).days for one, later in pairwise(sent)}
    assert gaps <= {6, 7, 8}
    # The tick creeps round the clock: on some Mondays it comes before nine, and Tuesday's says that.
    assert {in_finland(one).weekday() for one in sent} == {0, 1}
    assert all(is_late(one) == (in_finland(one).weekday() == 1) for one in sent)


async def test_f5_whatever_was_missed_while_the_bot_was_down_is_sent_late_and_marked(copy: BotCopy) -> None:
    away = [
        (datetime(2026, 2, 1, tzinfo=UTC), datetime(2026, 2, 3, 12, 30, tzinfo=UTC)),  # over one Monday
        (
            datetime(2026, 3, 27, tzinfo=UTC),
            datetime(2026, 4, 22, tzinfo=UTC),
        ),  # over four and a clock change
        (datetime(2026, 10, 26, 6, 30, tzinfo=UTC), datetime(2026, 10, 26, 8, 30, tzinfo=UTC)),  # some hours
        (datetime(2026, 12, 30, tzinfo=UTC), datetime(2027, 1, 5, tzinfo=UTC)),  # over week 53's Monday
    ]
    await live(copy, (t for t in hours() if not any(start <= t < end for start, end in away)))
    sent = digests(copy.mail)
    assert len(periods(copy.mail)) == 57
    assert periods(copy.mail) == sorted(set(periods(copy.mail)))
    assert len(sent) == 57 - 3
    moments = {tuple(weeks_of(one)): in_finland(one).strftime("%m-%d %H:%M") for one in sent}
    late = {tuple(weeks_of(one)) for one in sent if is_late(one)}
    four = ("2026-W13", "2026-W14", "2026-W15", "2026-W16")
    assert late == {("2026-W05",), four, ("2026-W53",)}
    assert moments["2026-W05",] == "02-03 20:00"
    assert moments[four] == "04-22 03:00"
    assert moments["2026-W43",] == "10-26 11:00"  # the same day: later, not late
    assert moments["2026-W53",] == "01-05 02:00"


@pytest.mark.untraced
async def test_f5_restarts_at_random_moments_neither_repeat_nor_skip(copy: BotCopy) -> None:
    chance = random.Random(5)  # noqa: S311 - a restart's moment is no secret
    for moment in hours():
        if chance.random() < 0.2:
            copy = restarted(copy)
        copy.clock.set(moment)
        await copy.tick()
    assert [in_finland(one).date() for one in digests(copy.mail)] == days(0)


async def test_f8_a_bot_deployed_before_every_tick_still_sends_its_digests(copy: BotCopy) -> None:
    for moment in hours(end=LINKED + timedelta(days=40)):
        copy = restarted(copy)
        copy.clock.set(moment)
        await copy.tick()
    assert [in_finland(one).hour for one in digests(copy.mail)] == [9] * 6


def around(moments: Iterable[datetime]) -> list[datetime]:
    """Ticks now and then, and close before, at and after these moments."""
    close = [moment + n * MINUTE for moment in moments for n in (-61, -31, -1, 0, 1, 29, 59, 61)]
    return sorted({*hours()[::5], *close})


def moments(weekday: int, at: time) -> list[datetime]:
    """When such digests are expected, in UTC; on clock-change days by hand."""
    by_hand = {
        # 3:30 does not exist: clocks go from 3:00 to 4:00, half an hour after 1:00 UTC is 4:30.
        (SPRING, time(3, 30)): datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
        # 3:30 comes twice: the first is still summer's.
        (AUTUMN, time(3, 30)): datetime(2026, 10, 25, 0, 30, tzinfo=UTC),
    }
    found = []
    for day in days(weekday):
        if (day, at) in by_hand:
            found.append(by_hand[day, at])
        else:
            summer = SPRING < day < AUTUMN or (day == SPRING and at > time(3))
            found.append(datetime.combine(day, at, UTC) - timedelta(hours=3 if summer else 2))
    return [moment for moment in found if moment <= END]


@pytest.mark.parametrize(
    ("weekday", "at"),
    [(6, time(3, 30)), (0, time(0)), (2, time(16, 15)), (6, time(23, 59)), (4, time(2, 59))],
    ids=["sunday-03-30", "monday-midnight", "wednesday", "sunday-23-59", "friday"],
)
async def test_another_weekday_and_time_is_kept_over_the_clock_changes(
    copy: BotCopy, weekday: int, at: time
) -> None:
    county = County(municipalities=KAINUU, quiet_digest=True, digest_weekday=weekday, digest_at=at)
    expected = moments(weekday, at)
    assert len(expected) in (56, 57)
    await live(restarted(copy, county=county), around(expected))
    assert [one.at.strftime("%Y-%m-%d %H:%M") for one in digests(copy.mail)] == [
        moment.strftime("%Y-%m-%d %H:%M") for moment in expected
    ]
    assert not any(is_late(one) for one in digests(copy.mail))


async def test_moving_the_day_in_the_middle_repeats_and_skips_nothing(copy: BotCopy) -> None:
    ticks = hours(end=LINKED + timedelta(days=60))
    wednesdays = [datetime(2026, month, day, 10, tzinfo=UTC) for month, day in ((1, 28), (2, 18))]
    await live(copy, (t for t in ticks if t < wednesdays[0]))
    thursdays = County(municipalities=KAINUU, quiet_digest=True, digest_weekday=3, digest_at=time(12))
    copy = restarted(copy, county=thursdays)
    await live(copy, (t for t in ticks if wednesdays[0] <= t < wednesdays[1]))
    await live(
        restarted(copy, county=County(municipalities=KAINUU, quiet_digest=True)),
        (t for t in ticks if t >= wednesdays[1]),
    )
    assert periods(copy.mail) == [f"2026-W{n:02}" for n in range(2, 10)]
    assert {in_finland(one).weekday() for one in digests(copy.mail)} == {0, 3, 2}
    # W07 waited for a Thursday that came too late: when Mondays came back, its own was over.
    assert [one.delivery.notice.subject for one in digests(copy.mail) if is_late(one)] == ["2026-W07"]


async def test_a_channel_linked_between_week_s_end_and_its_digest_begins_with_its_own_week(
    copy: BotCopy,
) -> None:
    monday = datetime(2026, 2, 2, 6, 30, tzinfo=UTC)  # 8:30: last week's digest is due at nine, but not here
    group = await copy.office.group(linked_at=monday)
    await live(copy, hours(monday, monday + timedelta(days=8)))
    here = [one for one in digests(copy.mail) if one.delivery.group and one.delivery.group.id == group.id]
    assert [one.delivery.notice.subject for one in here] == ["2026-W06"]


async def test_each_channel_gets_its_own_digest(copy: BotCopy) -> None:
    await copy.office.group(linked_at=LINKED)
    await copy.office.group(linked_at=LINKED, left_at=LINKED + HOUR)
    await live(copy, hours(end=LINKED + timedelta(days=14)))
    assert periods(copy.mail) == ["2026-W02", "2026-W02", "2026-W03", "2026-W03"]


@pytest.mark.postgres
@pytest.mark.untraced
async def test_a_year_of_ticks_leaves_no_holes_in_the_outbox(
    migrated_postgres_url: str, open_database: Open
) -> None:
    """On PostgreSQL an insert that meets its key takes a number all the same, of 31 bits, at each tick."""
    database: Database = open_database(migrated_postgres_url)
    clock = FakeClock(LINKED)
    copy = BotCopy(database, clock, Letterbox(clock))
    await copy.office.group(linked_at=LINKED)
    await live(copy, hours(end=LINKED + timedelta(days=60)))
    assert sorted(row.id or 0 for row in (await copy.office.rows()).values()) == list(range(1, 9))
