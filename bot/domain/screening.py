"""Screening: the observations that wait for the coordinator, and how one may end (process.md C.2, C.5)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.calendar import (
    Week,
    helsinki_day,
    midnight,
    week_of,
    working_days_after,
    working_days_between,
)
from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.deadlines import second_day_after
from bot.domain.log import Action, Entry
from bot.domain.observation import OBSERVATION_MOVES, Observation, ObservationState
from bot.domain.roles import FIRST


@dataclass(frozen=True, kw_only=True)
class Waiting:
    """One observation in the queue.

    Attributes:
        days: working days since the Monday of the week in which it came.
        by: when it should be screened; while its reporter is asked something, when that is to be answered.
        late: whether it should have been screened by now; not while its reporter is asked something.
        first: whether it is still with its first handler, who is not the coordinator.
        alike: numbers of what is probably about the same.
    """

    observation: Observation
    days: int
    by: date
    late: bool
    first: bool = False
    alike: tuple[str, ...] = ()

    @property
    def asked(self) -> bool:
        """Whether it waits for its reporter's answer."""
        return self.observation.state is ObservationState.NEEDS_INFO


WAITING = frozenset({ObservationState.RECEIVED, ObservationState.SCREENING, ObservationState.NEEDS_INFO})
"""States of what stands in the queue."""


def waiting(observation: Observation, county: County, today: date) -> Waiting:
    """Return how long an observation has waited.

    It is counted from the week, never the day: a day might tell who it was. So the limit is shown as
    passed up to four working days early, and never late.
    """
    monday = week_of(observation.received_at).monday
    days = working_days_between(monday, today, county.closed)
    asked = observation.state is ObservationState.NEEDS_INFO
    limit = screened_by(monday, county)
    return Waiting(
        observation=observation,
        days=days,
        by=helsinki_day(observation.since) + ANSWER_DAYS if asked else limit,
        late=today > limit and not asked,
        first=with_first(observation, county),
    )


def screened_by(monday: date, county: County) -> date:
    """The last day on which what came in a week, named by its Monday, should be screened."""
    usual = working_days_after(monday, county.screening_days, county.closed)
    return max(second_day_after(monday, county.closed), usual)


def late_before(county: County, today: date) -> datetime:
    """Return the moment before which what was received should have been screened by now: a Monday's first."""
    week = week_of(midnight(today))
    while today <= screened_by(week.monday, county):
        week = Week(week.monday - timedelta(days=7))
    return week.end


def with_first(observation: Observation, county: County) -> bool:
    """Return whether it waits for a first handler, who is not the coordinator."""
    return bool(FIRST[county.first_handler]) and observation.state in WAITING and not observation.handed


class Closing(StrEnum):
    """Why an observation is closed; the coordinator's own words come beside it."""

    HANDLED = "handled"
    DUPLICATE = "duplicate"
    NOT_STRUCTURAL = "not_structural"
    NOT_UNDERSTANDABLE = "not_understandable"
    PERSONAL_DATA = "personal_data"  # that could not be removed


def can_become(observation: Observation, state: ObservationState) -> bool:
    """Return whether a coordinator may move it there; one that was received passes through screening."""
    begun = observation.state is ObservationState.RECEIVED
    return state in OBSERVATION_MOVES[ObservationState.SCREENING if begun else observation.state]


def can_reopen(observation: Observation, entries: Iterable[Entry]) -> bool:
    """Return whether its reporter may ask once more: one time, while there is something to handle."""
    once = any(entry.action is Action.REOPENED for entry in entries)
    return observation.state is ObservationState.CLOSED and bool(observation.text) and not once


ANSWER_DAYS = timedelta(days=14)
"""A question that is not answered by then is taken back, and the observation handled as it is."""


def answer_by(asked: Entry) -> date:
    """The last day on which a question may be answered."""
    return helsinki_day(asked.at) + ANSWER_DAYS


def question_of(entries: Iterable[Entry]) -> Entry | None:
    """The one question that was asked about an observation."""
    return next((entry for entry in entries if entry.action is Action.ASKED), None)


def can_ask(observation: Observation, entries: Iterable[Entry]) -> bool:
    """Return whether a coordinator may ask its reporter something: once."""
    return can_become(observation, ObservationState.NEEDS_INFO) and question_of(entries) is None


def moment_of(observation: Observation, entries: Sequence[Entry], now: datetime) -> datetime:
    """Return when its reporter acted; of an anonymous one, only the week is kept, after what is known."""
    if observation.reporter_mode is not ReporterMode.ANON:
        return now
    return max(week_of(now).start, *(entry.at for entry in entries))


def ending(head: str, words: str) -> str:
    """A reason as the log keeps it: the code or the channel on a line, what was written on the next."""
    return f"{head}\n{words}"


def parted(reason: str) -> tuple[str, str]:
    """The two parts of :func:`ending`."""
    head, _, words = reason.partition("\n")
    return head, words
