"""The question whether a change can be seen: when it is due, and what may be told of the answers."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import months_after
from bot.domain.effect import OPEN_DAYS, TOTAL, Effect, EffectRound, counted, latest, rounds_of
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience

DONE_ON = date(2026, 8, 31)
LEAST = THRESHOLDS[Audience.INTERNAL]


def test_it_is_asked_half_a_year_and_a_year_after() -> None:
    assert [(one.months, one.due_on) for one in rounds_of("e1", DONE_ON)] == [
        (6, date(2027, 2, 28)),
        (12, date(2027, 8, 31)),
    ]


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 1, 1), 12, date(2027, 1, 1)),
        (date(2026, 6, 30), 6, date(2026, 12, 30)),
    ],
)
def test_months_are_the_calendars(day: date, months: int, after: date) -> None:
    assert months_after(day, months) == after


def test_a_round_is_open_from_the_question_to_its_last_day() -> None:
    planned = EffectRound(proposal_id="e1", months=6, due_on=DONE_ON)
    asked = replace(planned, asked_at=datetime(2026, 8, 31, tzinfo=UTC), closes_on=DONE_ON + OPEN_DAYS)
    assert not planned.open_on(DONE_ON)
    assert asked.open_on(DONE_ON + OPEN_DAYS)
    assert not asked.open_on(DONE_ON + OPEN_DAYS + timedelta(days=1))
    assert not replace(asked, closed_at=datetime(2026, 9, 1, tzinfo=UTC)).open_on(DONE_ON)


def test_the_latest_is_the_last_that_was_counted() -> None:
    first, second = rounds_of("e1", DONE_ON)
    assert latest([first, second]) is None
    closed = replace(first, closed_at=datetime(2027, 4, 1, tzinfo=UTC))
    assert latest([closed, second]) == closed


def test_too_few_answers_are_not_told_at_all() -> None:
    told = counted([(Effect.CLEARLY, "a"), (Effect.CLEARLY, "b")])
    assert set(told.values()) == {WITHHELD}


def test_that_nobody_answered_is_no_secret() -> None:
    assert counted([])[TOTAL] == 0


def test_a_single_answer_hides_behind_another_count() -> None:
    told = counted([(Effect.CLEARLY, f"p{n}") for n in range(5)] + [(Effect.WORSE, "p9")])
    assert told[TOTAL] == 6
    assert told[Effect.WORSE] is WITHHELD
    assert told[Effect.CLEARLY] is WITHHELD  # what is left of the total would be the one


ANSWERS = st.lists(
    st.tuples(st.sampled_from(list(Effect)), st.sampled_from([None, *"abcdefgh"])), max_size=30
)


@given(ANSWERS)
def test_no_count_that_is_told_or_follows_from_what_is_told_is_too_small(
    answers: list[tuple[Effect, str | None]],
) -> None:
    told = counted(answers)
    singles = [told[effect] for effect in Effect]
    if told[TOTAL] is WITHHELD:
        assert set(singles) == {WITHHELD}
        return
    assert all(n is WITHHELD or n == 0 or n >= LEAST.observations for n in singles)
    rest = len(answers) - sum(n for n in singles if isinstance(n, int))
    assert rest == 0 or rest >= LEAST.observations
