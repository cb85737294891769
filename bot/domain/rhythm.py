"""What the bot sends at intervals: each once for each period, and who may have it or not."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import Week, helsinki_day, is_working_day, midnight, months_after, working_days_after


class Rhythm(StrEnum):
    """What is sent."""

    MONTH = "month"  # to the working group's channel
    TEAM = "team"  # to a work team's channel
    AREA = "area"  # to supervisors, at theme level
    NUDGE = "nudge"  # to a reporter who asked for it


class Recipient(StrEnum):
    """To whom something is sent."""

    GROUP = "group"
    PERSON = "person"


TO: dict[Rhythm, Recipient] = {
    Rhythm.MONTH: Recipient.GROUP,
    Rhythm.TEAM: Recipient.GROUP,
    Rhythm.AREA: Recipient.PERSON,
    Rhythm.NUDGE: Recipient.PERSON,
}

USUAL: dict[Rhythm, bool] = {
    Rhythm.MONTH: True,
    Rhythm.TEAM: True,
    Rhythm.AREA: True,
    Rhythm.NUDGE: False,
}
"""Whether it is sent to those who have not said; a work team asked for it when its channel was linked."""


@dataclass(frozen=True, kw_only=True)
class Subscription:
    """What a recipient has said about one rhythm.

    Attributes:
        id: of :func:`subscription_id`.
        person_id, group_id: the recipient: one of the two.
        wanted: whether they want it.
    """

    id: str
    rhythm: Rhythm
    person_id: str | None = None
    group_id: str | None = None
    wanted: bool


def subscription(rhythm: Rhythm, recipient: str, *, wanted: bool) -> Subscription:
    """What a recipient, by its id, says about a rhythm."""
    to_group = TO[rhythm] is Recipient.GROUP
    return Subscription(
        id=subscription_id(rhythm, recipient),
        rhythm=rhythm,
        person_id=None if to_group else recipient,
        group_id=recipient if to_group else None,
        wanted=wanted,
    )


def subscription_id(rhythm: Rhythm, recipient: str) -> str:
    """Return the id of what a recipient says about a rhythm: one saying for each."""
    return f"{rhythm}:{recipient}"


@dataclass(frozen=True, order=True)
class Month:
    """A calendar month in Helsinki: half-open from its first midnight to the next one's."""

    first: date

    @property
    def key(self) -> str:
        """``2026-11``."""
        return f"{self.first.year}-{self.first.month:02d}"

    @property
    def start(self) -> datetime:
        """The first moment, aware."""
        return midnight(self.first)

    @property
    def end(self) -> datetime:
        """The first moment of the next month, aware."""
        return self.next.start

    @property
    def next(self) -> "Month":
        """The month after."""
        return Month(months_after(self.first, 1))

    @property
    def before(self) -> "Month":
        """The month before."""
        return Month(months_after(self.first, -1))

    def told_on(self, closed: Iterable[date]) -> date:
        """Return the day on which it is told: the first working day after it."""
        return first_working_day(self.next.first, closed)


def first_working_day(day: date, closed: Iterable[date]) -> date:
    """Return this day if people work on it, else the next one on which they do."""
    off = frozenset(closed)
    return day if is_working_day(day, off) else working_days_after(day, 1, off)


def month_of(moment: datetime) -> Month:
    """The month that an aware moment falls in."""
    return Month(helsinki_day(moment).replace(day=1))


_KEY = re.compile(r"(\d{4})-(\d{2})")


def month_from_key(key: str) -> Month:
    """The month of a key; ValueError when there is no such month."""
    found = _KEY.fullmatch(key)
    if not found:
        raise ValueError(f"not a month's key: {key!r}")
    return Month(date(int(found[1]), int(found[2]), 1))


def last_month(today: date, closed: Iterable[date]) -> Month:
    """The last month that is due to be told by today."""
    month = Month(today.replace(day=1)).before
    return month if month.told_on(closed) <= today else month.before


MOST_MISSED = 12
"""So many months are made up for after an outage."""

FORTNIGHT = timedelta(days=14)


def fortnight_of(today: date) -> Week:
    """The first week of the fortnight that a day lies in; none is left out, also at new year."""
    monday = today - timedelta(days=today.weekday())
    return Week(monday - timedelta(days=(monday.toordinal() - 1) % FORTNIGHT.days))
