"""Finnish time: working days, weekly periods, and when their digest is due; Europe/Helsinki throughout."""

import re
from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from itertools import accumulate
from zoneinfo import ZoneInfo

from bot.domain.cleaning import plain_signs

HELSINKI = ZoneInfo("Europe/Helsinki")
_WEEK = timedelta(days=7)
_SATURDAY = 5


@cache
def _holidays(year: int) -> frozenset[date]:
    """The Finnish holidays of a year, with the eves of Christmas and Midsummer."""
    from holidays.countries.finland import Finland  # noqa: PLC0415 - it brings every country's: see ``warm``

    return frozenset(Finland(years=year))  # type: ignore[no-untyped-call]  # the library's


def warm() -> None:
    """Import the holidays in a thread, before a turn needs them: 0.3 s and 16 MB."""
    is_working_day(date(2026, 1, 1))


def is_working_day(day: date, closed: Iterable[date] = ()) -> bool:
    """Return whether people work on this day: no weekend, no Finnish holiday, no day off of the county's."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year) and day not in closed


def working_days_after(day: date, count: int, closed: Iterable[date] = ()) -> date:
    """The working day that is ``count`` (≥ 1) working days after ``day``."""
    closed = frozenset(closed)
    left = count
    while left:
        day += timedelta(days=1)
        left -= is_working_day(day, closed)
    return day


def working_days_between(day: date, until: date, closed: Iterable[date] = ()) -> int:
    """Return how many working days have come after ``day``, up to and with ``until``."""
    if until <= day:
        return 0
    off = frozenset(closed)
    whole = sum(_working_days(year, off)[-1] for year in range(day.year, until.year))
    return whole + _passed(until, off) - _passed(day, off)


def _passed(day: date, closed: frozenset[date]) -> int:
    """Return how many working days of its year have come, up to and with ``day``."""
    return _working_days(day.year, closed)[day.timetuple().tm_yday - 1]


@lru_cache(maxsize=64)
def _working_days(year: int, closed: frozenset[date]) -> list[int]:
    """Return how many have come by each day of a year."""
    days = (date(year, 1, 1) + timedelta(days=n) for n in range(366 if isleap(year) else 365))
    return list(accumulate(int(is_working_day(day, closed)) for day in days))


def helsinki_day(moment: datetime) -> date:
    """The calendar day in Finland of an aware moment."""
    return moment.astimezone(HELSINKI).date()


def months_after(day: date, months: int) -> date:
    """The same day so many months later; from the 31st, the last day of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def morning_after(moment: datetime, at: time, closed: Iterable[date] = ()) -> datetime:
    """The first moment after this one at which it is so late on a working day, in Finland."""
    local = moment.astimezone(HELSINKI)
    day = local.date() - timedelta(days=local.time() < at)
    return datetime.combine(working_days_after(day, 1, closed), at, HELSINKI)


def midnight(day: date) -> datetime:
    """The first moment of a day in Finland."""
    return datetime.combine(day, time(), HELSINKI)


def day_of(moment: datetime) -> datetime:
    """The first moment of its day in Finland: for rows that must not tell when a person was there."""
    return midnight(helsinki_day(moment))


@dataclass(frozen=True, order=True)
class Week:
    """An ISO week in Helsinki: half-open from Monday 00:00 to the next Monday 00:00."""

    monday: date

    @property
    def key(self) -> str:
        """``2026-W47``."""
        year, week, _ = self.monday.isocalendar()
        return f"{year}-W{week:02d}"

    @property
    def start(self) -> datetime:
        """The first moment, aware."""
        return midnight(self.monday)

    @property
    def end(self) -> datetime:
        """The first moment of the next week, aware."""
        return self.next.start

    @property
    def last_day(self) -> date:
        """Its Sunday."""
        return self.monday + timedelta(days=6)

    @property
    def next(self) -> "Week":
        """The week after."""
        return Week(self.monday + _WEEK)

    @property
    def before(self) -> "Week":
        """The week before."""
        return Week(self.monday - _WEEK)


def week_of(moment: datetime) -> Week:
    """The week that an aware moment falls in."""
    day = helsinki_day(moment)
    return Week(day - timedelta(days=day.weekday()))


_KEY = re.compile(r"(\d{4})-W(\d{2})")


def week_from_key(key: str) -> Week:
    """The week of a period key; ValueError when there is no such week."""
    found = _KEY.fullmatch(key)
    if not found:
        raise ValueError(f"not a period key: {key!r}")
    return Week(date.fromisocalendar(int(found[1]), int(found[2]), 1))


_SAID = re.compile(r"(?P<number>\d{1,2})(?:\s*(?:/\s*(?P<short>\d{2})|[/-]\s*(?P<year>\d{4})))?")


def week_from_said(said: str, today: Week) -> Week:
    """The week meant by ``47`` (this year), ``47/2026``, ``47/26`` or a period key; ValueError otherwise."""
    written = plain_signs(said).strip()
    found = _SAID.fullmatch(written)
    if not found:
        return week_from_key(written.upper())
    year = 2000 + int(found["short"]) if found["short"] else int(found["year"] or today.key[:4])
    return Week(date.fromisocalendar(year, int(found["number"]), 1))


def digest_due_at(week: Week, weekday: int, at: time) -> datetime:
    """Return when a week's digest is due: the first given weekday (0 = Monday) and time after its end."""
    return datetime.combine(week.next.monday + timedelta(days=weekday), at, HELSINKI)


def weeks_due(linked_at: datetime, now: datetime, weekday: int, at: time) -> Iterator[Week]:
    """Every week since the channel was linked whose digest is due by now, oldest first."""
    week = week_of(linked_at)
    while digest_due_at(week, weekday, at) <= now:
        yield week
        week = week.next


_MINUTES = timedelta(days=14)
"""So long after a meeting a decision that is written down was made in it."""


def last_meeting(meetings: Iterable[date], today: date) -> date | None:
    """The meeting in which something decided today was decided; None when none is known."""
    return max((day for day in meetings if today - _MINUTES <= day <= today), default=None)


def next_meeting(meetings: Iterable[date], today: date) -> date | None:
    """The working group's next meeting, today's included; None when none is known."""
    return min((day for day in meetings if day >= today), default=None)
