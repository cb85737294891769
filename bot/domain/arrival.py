"""When somebody is told that an observation came: by the next working morning, sooner if it may be urgent."""

from dataclasses import dataclass
from datetime import UTC, datetime, time

from bot.domain.calendar import HELSINKI, helsinki_day, is_working_day, morning_after
from bot.domain.county import County

WORK = (time(8), time(16))
"""The hours of a working day in which somebody looks at what may be urgent."""


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """An observation of which nobody has been told yet; it goes once somebody is.

    Attributes:
        due_at: a working morning's hour for reminders; of what may be urgent a full or half hour of work. No
            closer moment of an observation is kept, as it may be an anonymous one.
    """

    observation_id: str
    due_at: datetime


def due_after(now: datetime, county: County, *, urgent: bool = False) -> datetime:
    """Return when somebody is told of what came now; within half an hour of work if it may be urgent."""
    if not urgent:
        return morning_after(now, county.remind_at, county.closed)
    soon = datetime.fromtimestamp((now.timestamp() // 1800 + 1) * 1800, UTC).astimezone(HELSINKI)
    begins, ends = WORK
    at_work = is_working_day(soon.date(), county.closed) and begins <= soon.time() <= ends
    return soon if at_work else morning_after(now, begins, county.closed)


def is_heard(now: datetime, county: County) -> bool:
    """Return whether people read what they are told: on a working day, from its first hour on."""
    begun = now.astimezone(HELSINKI).time() >= min(county.remind_at, WORK[0])
    return begun and is_working_day(helsinki_day(now), county.closed)
