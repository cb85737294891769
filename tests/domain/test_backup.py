"""When a day's backup is due, also on the days on which the clock changes."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from bot.domain.backup import Backup, day_due

DAY = date(2026, 11, 30)
NOW = datetime(2026, 11, 30, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("at", "day", "comes"),
    [
        (time(2, 30), DAY, datetime(2026, 11, 30, 0, 30, tzinfo=UTC)),
        (time(0), DAY, datetime(2026, 11, 29, 22, tzinfo=UTC)),
        (time(2, 30), date(2026, 7, 1), datetime(2026, 6, 30, 23, 30, tzinfo=UTC)),
        (time(3, 30), date(2026, 3, 29), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # 3 to 4 is skipped
        (time(2, 30), date(2026, 3, 29), datetime(2026, 3, 29, 0, 30, tzinfo=UTC)),
        (time(4), date(2026, 3, 29), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        (time(3, 30), date(2026, 10, 25), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # 3 to 4 comes twice
        (time(4), date(2026, 10, 25), datetime(2026, 10, 25, 2, tzinfo=UTC)),
    ],
)
def test_a_day_is_due_from_its_time_in_finland_on(at: time, day: date, comes: datetime) -> None:
    assert day_due(comes - timedelta(seconds=1), at) == day - timedelta(days=1)
    assert day_due(comes, at) == day
    assert day_due(comes + timedelta(hours=20), at) == day


@pytest.mark.parametrize("at", [time(hour, 30) for hour in range(24)])
@pytest.mark.parametrize("first", [datetime(2026, 3, 27, tzinfo=UTC), datetime(2026, 10, 23, tzinfo=UTC)])
def test_every_day_is_due_once_and_none_comes_back_when_clocks_change(at: time, first: datetime) -> None:
    """The hour in which clocks are set back comes twice, and no backup with it."""
    days = [day_due(first + timedelta(minutes=10 * part), at) for part in range(4 * 144)]
    assert days == sorted(days)
    assert len(set(days)) == (days[-1] - days[0]).days + 1


def test_a_backup_is_good_once_it_is_made_and_nothing_is_known_against_it() -> None:
    begun = Backup(id="2026-11-30", began_at=NOW, file="", folder="")
    assert not begun.good
    made = Backup(id="2026-11-30", began_at=NOW, file="", folder="", ended_at=NOW)
    assert made.good
    assert not Backup(**{**vars(made), "why": "damaged"}).good
