"""Screening: which observations wait for the coordinator, and since when (process.md C.2 and C.5)."""

from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import week_of, working_days_between
from bot.domain.county import County
from bot.domain.observation import Observation, ObservationState


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One observation in the queue.

    Attributes:
        days: working days since the Monday of the week in which it came.
        late: whether it should have been screened by now; not while its reporter is asked something.
    """

    observation: Observation
    days: int
    late: bool


def waiting(observation: Observation, county: County, today: date) -> Waiting:
    """How long an observation has waited.

    It is counted from the week, never the day: a day might tell who it was. So the limit is shown as
    passed up to four working days early, and never late.
    """
    days = working_days_between(week_of(observation.received_at).monday, today, county.closed)
    asked = observation.state is ObservationState.NEEDS_INFO
    return Waiting(observation=observation, days=days, late=days > county.screening_days and not asked)
