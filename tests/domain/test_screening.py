"""Screening as rules: what may become of an observation, and how long it has waited."""

from datetime import UTC, date, datetime

import pytest

from bot.domain.calendar import working_days_between
from bot.domain.codes import ReporterMode
from bot.domain.log import Action, Entry
from bot.domain.observation import OBSERVATION_MOVES, ObservationState
from bot.domain.screening import can_become, can_reopen, ending, moment_of, parted, waiting
from tests.cards.scenes import COUNTY, observation

S = ObservationState
SCREENED = {S.NEEDS_INFO, S.LINKED, S.REDIRECTED, S.CLOSED, S.WITHDRAWN}


@pytest.mark.parametrize("to", S)
@pytest.mark.parametrize("state", S)
def test_what_was_received_passes_through_screening_and_the_table_decides_the_rest(state: S, to: S) -> None:
    allowed = SCREENED if state is S.RECEIVED else OBSERVATION_MOVES[state]
    assert can_become(observation(1, state=state), to) == (to in allowed)


def test_holidays_and_the_county_s_own_days_off_are_no_working_days() -> None:
    assert working_days_between(date(2026, 12, 21), date(2026, 12, 28)) == 3  # 22, 23 and 28
    assert working_days_between(date(2026, 11, 16), date(2026, 11, 20), (date(2026, 11, 18),)) == 3
    assert working_days_between(date(2026, 11, 20), date(2026, 11, 16)) == 0


@pytest.mark.parametrize(
    ("day", "days", "late"),
    [
        (date(2026, 11, 16), 0, False),
        (date(2026, 11, 23), 5, False),
        (date(2026, 11, 24), 6, False),
        (date(2026, 11, 25), 7, True),
    ],
)
def test_the_limit_is_passed_after_five_working_days_and_two_days_of_the_next_week(
    day: date, days: int, *, late: bool
) -> None:
    one = waiting(observation(1), COUNTY, day)
    assert (one.days, one.late) == (days, late)
    assert not waiting(observation(1, state=S.NEEDS_INFO), COUNTY, day).late


@pytest.mark.parametrize("state", S)
def test_only_what_is_closed_and_still_has_its_text_is_handled_again_and_once(state: S) -> None:
    now = datetime(2026, 11, 18, tzinfo=UTC)
    before = [Entry(at=now, action=Action.REOPENED, subject="o1")]
    assert can_reopen(observation(1, state=state), []) == (state is S.CLOSED)
    assert not can_reopen(observation(1, state=state), before)
    assert not can_reopen(observation(1, state=state, text=""), [])


def test_of_an_anonymous_reporter_no_moment_is_kept_closer_than_the_week() -> None:
    now = datetime(2026, 11, 27, 10, tzinfo=UTC)
    known = [Entry(at=datetime(2026, 11, 24, 8, tzinfo=UTC), action=Action.ASKED, subject="o1")]
    anonymous = observation(1, reporter_mode=ReporterMode.ANON)
    assert moment_of(anonymous, known, now) == known[0].at
    assert moment_of(anonymous, known, now.replace(month=12)).isoformat().startswith("2026-12-21")
    assert moment_of(observation(1), known, now) == now


def test_a_reason_keeps_its_two_parts() -> None:
    assert parted(ending("HaiPro", "Syy: se on vaaratapahtuma")) == ("HaiPro", "Syy: se on vaaratapahtuma")
