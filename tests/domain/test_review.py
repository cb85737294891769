"""Which phenomena a meeting has to look at: every case of the rule, and its law over a row of meetings."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import HELSINKI
from bot.domain.decision import Decision
from bot.domain.meeting import Item, Meeting, MeetingState
from bot.domain.meeting_pack import REVIEWED, LookedAt, to_review
from bot.domain.phenomenon import CLOSED, Phenomenon, PhenomenonState

DAY = date(2026, 10, 15)
BEFORE = Meeting(id="m", day=DAY)
ALIVE = [state for state in PhenomenonState if state not in CLOSED and state != "emerging"]


def phenomenon(state: PhenomenonState = PhenomenonState.OPEN, made: date = DAY) -> Phenomenon:
    at = datetime.combine(made, time(23, 30), HELSINKI)
    return Phenomenon(
        id="i",
        number="I-2026-0001",
        title="Asunnot",
        summary="",
        state=state,
        observation_ids=(),
        created_at=at,
        since=at,
    )


def listed(decision: Decision | None, id_: str = "i") -> Item:
    at = phenomenon().since
    return Item(
        id="a",
        meeting_id="m",
        phenomenon_id=id_,
        came_from=PhenomenonState.OPEN,
        came_since=at,
        decision=decision,
    )


@pytest.mark.parametrize("state", PhenomenonState)
def test_what_is_alive_and_was_not_on_the_agenda_before_is_due(state: PhenomenonState) -> None:
    last = LookedAt(meeting=BEFORE, items=(listed(Decision.ARCHIVE, "another"),))
    assert to_review(phenomenon(state), last) is (state in ALIVE)
    assert set(REVIEWED) == set(PhenomenonState)


DECIDED = [
    (state, decision)
    for state, decision in product(MeetingState, (None, *Decision))
    if not (state is MeetingState.PLANNED and decision)
]


@pytest.mark.parametrize(("state", "decision"), DECIDED)
def test_what_was_looked_at_or_still_may_be_waits_one_meeting(
    state: MeetingState, decision: Decision | None
) -> None:
    last = LookedAt(meeting=replace(BEFORE, state=state), items=(listed(decision),))
    still = decision is None and state in ("planned", "held")
    looked = decision is not None and decision is not Decision.POSTPONE
    for alive in ALIVE:
        assert to_review(phenomenon(alive), last) is not (still or looked)


@pytest.mark.parametrize(("made", "due"), [(-1, True), (0, True), (1, False)])
def test_what_was_not_there_yet_has_missed_no_meeting(made: int, due: bool) -> None:  # noqa: FBT001 - a table's
    last = LookedAt(meeting=BEFORE, items=())
    assert to_review(phenomenon(made=DAY + timedelta(days=made)), last) is due


@given(st.lists(st.booleans(), max_size=12))
def test_who_follows_it_looks_at_least_every_second_time(wanted: list[bool]) -> None:
    """Meeting after meeting: on the agenda when it is asked for or due."""
    seen = phenomenon(made=DAY - timedelta(days=1))
    last, gap = LookedAt(meeting=replace(BEFORE, state=MeetingState.REPORTED), items=()), 0
    for n, want in enumerate(wanted, 1):
        on = want or to_review(seen, last)
        gap = 0 if on else gap + 1
        assert gap < 2
        meeting = Meeting(id="m", day=DAY + timedelta(days=90 * n), state=MeetingState.REPORTED)
        last = LookedAt(meeting=meeting, items=(listed(Decision.MONITOR),) if on else ())
