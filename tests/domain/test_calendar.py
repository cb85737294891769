"""Finnish time: working days, weeks, when a digest is due, and the next meeting."""

from calendar import SATURDAY, isleap
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import (
    HELSINKI,
    Week,
    digest_due_at,
    helsinki_day,
    is_working_day,
    last_meeting,
    next_meeting,
    week_from_key,
    week_from_said,
    week_of,
    weeks_due,
    working_days_after,
)

DAY = timedelta(days=1)

days = st.dates(date(2020, 1, 1), date(2040, 1, 1))


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 1, 6),  # Epiphany
        date(2026, 4, 3),  # Good Friday
        date(2026, 4, 6),  # Easter Monday
        date(2027, 3, 26),  # Good Friday of another year
        date(2026, 5, 1),
        date(2026, 5, 14),  # Ascension Day
        date(2026, 6, 19),  # Midsummer Eve
        date(2027, 6, 25),  # Midsummer Eve of another year
        date(2027, 12, 6),  # Independence Day, a Monday
        date(2026, 12, 24),
        date(2026, 12, 25),
        date(2028, 12, 26),  # a Tuesday
        date(2026, 11, 21),  # a Saturday
        date(2026, 11, 22),  # a Sunday
    ],
)
def test_nobody_works_on_a_finnish_holiday_or_a_weekend(day: date) -> None:
    assert not is_working_day(day)


@pytest.mark.parametrize("year", range(2024, 2040))
def test_a_year_has_eight_to_eleven_holidays_on_working_weekdays(year: int) -> None:
    """Those from Easter and Midsummer Eve always; the seven with a date of their own where it falls so."""
    days = [date(year, 1, 1) + n * DAY for n in range(365 + isleap(year))]
    off = [day for day in days if day.weekday() < SATURDAY and not is_working_day(day)]
    dated = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 24), (12, 25), (12, 26)]
    on_weekdays = {date(year, *one) for one in dated if date(year, *one).weekday() < SATURDAY}
    assert on_weekdays <= set(off)
    moved = sorted(set(off) - on_weekdays)
    # Ascension Day may be May Day, as in 2008 and 2160, but in none of these years.
    assert [day.strftime("%a") for day in moved] == ["Fri", "Mon", "Thu", "Fri"]
    good_friday, monday, ascension, midsummer_eve = moved
    assert (monday - good_friday, ascension - monday) == (3 * DAY, 38 * DAY)
    assert date(year, 6, 19) <= midsummer_eve <= date(year, 6, 25)


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 4, 2),  # Maundy Thursday
        date(2026, 4, 7),
        date(2026, 6, 18),
        date(2026, 6, 22),
        date(2026, 12, 7),  # Independence Day was a Sunday, and moves nowhere
        date(2026, 12, 23),
        date(2026, 12, 28),
    ],
)
def test_the_days_beside_the_holidays_are_working_days(day: date) -> None:
    assert is_working_day(day)


def test_the_county_s_own_days_off_count_too() -> None:
    bridge = date(2026, 1, 5)
    assert is_working_day(bridge)
    assert not is_working_day(bridge, (bridge,))
    assert working_days_after(date(2026, 1, 2), 1) == bridge
    assert working_days_after(date(2026, 1, 2), 1, (bridge,)) == date(2026, 1, 7)
    assert working_days_after(date(2026, 1, 2), 1, iter((bridge,))) == date(2026, 1, 7)


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        (date(2026, 11, 18), 5, date(2026, 11, 25)),
        (date(2026, 11, 20), 1, date(2026, 11, 23)),
        (date(2026, 11, 21), 1, date(2026, 11, 23)),
        (date(2026, 12, 23), 5, date(2027, 1, 4)),  # Christmas and New Year between
        (date(2026, 4, 1), 5, date(2026, 4, 10)),  # Easter between
    ],
)
def test_working_days_are_counted_over_weekends_and_holidays(day: date, count: int, expected: date) -> None:
    assert working_days_after(day, count) == expected


@given(day=days, count=st.integers(1, 30))
def test_so_many_working_days_lie_between(day: date, count: int) -> None:
    end = working_days_after(day, count)
    between = (day + n * DAY for n in range(1, (end - day).days + 1))
    assert sum(is_working_day(one) for one in between) == count
    assert is_working_day(end)


@pytest.mark.parametrize(
    ("moment", "key"),
    [
        (datetime(2026, 11, 18, 8, tzinfo=UTC), "2026-W47"),
        (datetime(2025, 12, 29, 12, tzinfo=UTC), "2026-W01"),  # still December
        (datetime(2026, 12, 31, 12, tzinfo=UTC), "2026-W53"),
        (datetime(2027, 1, 3, 21, 59, 59, tzinfo=UTC), "2026-W53"),  # already January, still Sunday
        (datetime(2027, 1, 3, 22, tzinfo=UTC), "2027-W01"),
        (datetime(2024, 12, 30, 12, tzinfo=UTC), "2025-W01"),
        (datetime(2021, 1, 3, 12, tzinfo=UTC), "2020-W53"),
        (datetime(2026, 3, 29, 21, tzinfo=UTC), "2026-W14"),  # Monday in summer time
        (datetime(2026, 3, 29, 20, 59, tzinfo=UTC), "2026-W13"),
        (datetime(2026, 10, 25, 21, 59, tzinfo=UTC), "2026-W43"),  # a Sunday of 25 hours
        (datetime(2026, 10, 25, 22, tzinfo=UTC), "2026-W44"),
    ],
)
def test_a_week_s_key_around_new_year_and_clock_changes(moment: datetime, key: str) -> None:
    assert week_of(moment).key == key
    assert week_from_key(key) == week_of(moment)


@given(day=days)
def test_keys_sort_as_weeks_do_and_lead_back(day: date) -> None:
    week = week_of(datetime.combine(day, time(12), HELSINKI))
    assert week_from_key(week.key) == week
    assert week.key < week.next.key
    assert week.last_day == week.next.monday - DAY
    assert helsinki_day(week.end - timedelta(microseconds=1)) == week.last_day


@pytest.mark.parametrize(
    "key", ["", "2026-47", "2026-W7", "2026-W00", "2025-W53", "2026-W54", "2026-W47 ", "x"]
)
def test_what_is_no_week_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match=r"period key|[Ii]nvalid week"):
        week_from_key(key)


@pytest.mark.parametrize(
    ("week", "weekday", "at", "due"),
    [
        ("2026-W47", 0, time(9), datetime(2026, 11, 23, 7, tzinfo=UTC)),
        ("2026-W13", 0, time(9), datetime(2026, 3, 30, 6, tzinfo=UTC)),
        ("2026-W43", 0, time(9), datetime(2026, 10, 26, 7, tzinfo=UTC)),
        ("2026-W12", 6, time(3, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # it does not exist: 4:30
        ("2026-W42", 6, time(3, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # it comes twice: the first
        ("2026-W53", 4, time(15), datetime(2027, 1, 8, 13, tzinfo=UTC)),
    ],
)
def test_a_digest_is_due_on_the_first_such_day_after_its_week(
    week: str, weekday: int, at: time, due: datetime
) -> None:
    # Through a timestamp: two moments in an hour that comes twice never compare as equal.
    assert digest_due_at(week_from_key(week), weekday, at).timestamp() == due.timestamp()


def due_keys(linked_at: datetime, now: datetime) -> list[str]:
    return [week.key for week in weeks_due(linked_at, now, 0, time(9))]


def test_weeks_are_due_from_the_one_in_which_the_channel_was_linked() -> None:
    linked_at = datetime(2026, 11, 18, 8, tzinfo=UTC)
    assert due_keys(linked_at, linked_at) == []
    assert due_keys(linked_at, datetime(2026, 11, 23, 6, 59, 59, tzinfo=UTC)) == []
    assert due_keys(linked_at, datetime(2026, 11, 23, 7, tzinfo=UTC)) == ["2026-W47"]
    assert due_keys(linked_at, datetime(2026, 12, 8, tzinfo=UTC)) == ["2026-W47", "2026-W48", "2026-W49"]


@given(day=days, later=st.integers(0, 500), weekday=st.integers(0, 6), hour=st.integers(0, 23))
def test_due_weeks_are_without_gaps_and_all_over(day: date, later: int, weekday: int, hour: int) -> None:
    linked_at = datetime.combine(day, time(12), UTC)
    now = linked_at + later * DAY
    found = list(weeks_due(linked_at, now, weekday, time(hour)))
    assert all(week.end <= now for week in found)
    assert [week.next for week in found[:-1]] == found[1:]
    following = found[-1].next if found else week_of(linked_at)
    assert digest_due_at(following, weekday, time(hour)) > now
    if found:
        assert found[0] == week_of(linked_at)


def test_the_next_meeting_is_the_nearest_and_may_be_today() -> None:
    meetings = (date(2027, 3, 11), date(2026, 12, 10))
    assert next_meeting(meetings, date(2026, 11, 18)) == date(2026, 12, 10)
    assert next_meeting(meetings, date(2026, 12, 10)) == date(2026, 12, 10)
    assert next_meeting(meetings, date(2026, 12, 11)) == date(2027, 3, 11)
    assert next_meeting(meetings, date(2027, 3, 12)) is None
    assert next_meeting((), date(2026, 1, 1)) is None


def test_weeks_compare_by_time() -> None:
    assert Week(date(2026, 11, 16)) < Week(date(2026, 11, 23))


def test_a_decision_was_made_in_the_last_meeting_if_that_was_a_moment_ago() -> None:
    meetings = (date(2026, 12, 10), date(2027, 3, 11))
    days = [date(2026, 12, 9), date(2026, 12, 10), date(2026, 12, 24), date(2026, 12, 25), date(2027, 3, 12)]
    assert [last_meeting(meetings, day) for day in days] == [
        None,
        date(2026, 12, 10),
        date(2026, 12, 10),
        None,
        date(2027, 3, 11),
    ]
    assert last_meeting((), date(2026, 12, 10)) is None


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("47", "2026-W47"),
        ("7", "2026-W07"),
        (" 47/2026 ", "2026-W47"),
        ("1 / 2027", "2027-W01"),
        ("47-2026", "2026-W47"),
        ("47/25", "2025-W47"),
        ("46-47", None),
        ("47/2", None),
        ("2026-w46", "2026-W46"),
        ("53", "2026-W53"),
        ("54", None),
        ("0", None),
        ("47/0000", None),
        ("53/2025", None),
        ("viime", None),
        ("", None),
    ],
)
def test_a_week_as_people_say_it(said: str, key: str | None) -> None:
    this = week_from_key("2026-W47")
    if key is None:
        with pytest.raises(ValueError):  # noqa: PT011 - whichever of the standard library's
            week_from_said(said, this)
    else:
        assert week_from_said(said, this).key == key
