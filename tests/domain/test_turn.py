"""What a working group should do: from limits that run, and from what waits without one; each thing once."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.as_of import reported, stood
from bot.domain.calendar import Week
from bot.domain.deadlines import Deadline
from bot.domain.digest import Digest, Reading, WeekRecords, digest, told_until
from bot.domain.limits import Limit, Terms
from bot.domain.log import Action, Entry
from bot.domain.observation import ObservationState
from bot.domain.proposal import ProposalState
from bot.domain.turn import OF_OBSERVATIONS, WHEN, Running, Todo, TurnRecords, When, escalated, tasks
from tests.cards.scenes import observation, phenomenon, proposal

TODAY = date(2026, 11, 30)
WEEK = Week(date(2026, 11, 16))
TERMS = Terms()
MONDAY = datetime(2026, 11, 16, 8, tzinfo=UTC)


def a_limit(limit: Limit, due: date, name: str = "E-2026-0001") -> Deadline:
    return Deadline(
        id=f"{limit}{name}",
        limit=limit,
        subject="e1",
        occasion=1,
        name=name,
        started_on=date(2026, 11, 2),
        due_on=due,
        next_on=due,
    )


@pytest.mark.parametrize("limit", sorted({*Limit} - OF_OBSERVATIONS))
def test_a_limit_is_the_group_s_matter_while_it_runs_or_once_it_is_over(limit: Limit) -> None:
    """In time on its last day; what is late says so."""
    for days, over in ((-1, True), (0, False), (1, False)):
        day = TODAY + timedelta(days=days)
        found = tasks(TurnRecords(others=[a_limit(limit, day)]), TODAY, TERMS)
        expected = WHEN[limit] is When.RUNNING or (WHEN[limit] is When.OVER and over)
        assert [(one.what, one.day, one.late) for one in found] == [(Todo(limit), day, over)] * expected


def test_of_observations_only_sums_are_told_with_the_first_day_that_the_group_may_know() -> None:
    """Two of one week have the same day, whatever the day they came on; the group's last day is told."""
    started = {date(2026, 11, 17): 2, date(2026, 11, 20): 1, date(2026, 11, 25): 4}
    found = tasks(TurnRecords(observations=[Running(limit=Limit.SCREENING, started=started)]), TODAY, TERMS)
    assert [(one.what, one.count, one.day, one.late, one.name) for one in found] == [
        (Todo.SCREENING, 7, date(2026, 11, 24), True, "")
    ]
    linking = Running(limit=Limit.LINKING, started={date(2026, 10, 5): 1, date(2026, 11, 25): 4})
    (over,) = tasks(TurnRecords(observations=[linking]), TODAY, TERMS)
    assert (over.what, over.count) == (Todo.LINKING, 1), "those that are in time are nobody's matter yet"


@pytest.mark.parametrize(
    ("state", "done", "expected"),
    [
        (ProposalState.DRAFT, False, Todo.FINISH),
        (ProposalState.PUT_FORWARD, False, Todo.DECIDE),
        (ProposalState.IN_PROGRESS, True, Todo.CONFIRM),
        (ProposalState.IN_PROGRESS, False, None),
        (ProposalState.SENT, False, None),
    ],
)
def test_what_waits_without_a_limit_is_a_task(
    state: ProposalState, *, done: bool, expected: Todo | None
) -> None:
    found = tasks(TurnRecords(proposals=[(proposal(state), state, done)]), TODAY, TERMS)
    assert [one.what for one in found] == ([expected] if expected else [])


def test_each_subject_is_told_once_and_the_most_urgent_first() -> None:
    records = TurnRecords(
        proposals=[(proposal(ProposalState.IN_PROGRESS), "in_progress", True)],
        others=[
            a_limit(Limit.PROGRESS, date(2026, 11, 1)),
            a_limit(Limit.SENDING, date(2026, 12, 9), "E-2026-0002"),
            a_limit(Limit.PACK, date(2026, 12, 3), "2026-12-10"),
        ],
    )
    found = tasks(records, TODAY, TERMS)
    assert [one.name for one in found] == ["2026-12-10", "E-2026-0002", "E-2026-0001"]
    assert found[-1].what is Todo.CONFIRM


def test_a_group_hears_once_of_what_waits_too_long() -> None:
    """Screening of 2 November is over on the 10th, and two steps of five working days later all hear."""
    waits = [Running(limit=limit, started={date(2026, 11, 2): 2}) for limit in sorted(OF_OBSERVATIONS)]
    days = [TODAY - timedelta(days=n) for n in range(40, -300, -1)]
    heard = [day for day in days if escalated(TurnRecords(observations=waits), day, day, TERMS)]
    assert heard == [date(2026, 11, 24)], "of linking and of the decision the same two are not told once more"
    handed = replace(TERMS, first=True)  # a step earlier somebody else than the coordinator is told
    later = [day for day in days if escalated(TurnRecords(observations=waits), day, day, handed)]
    assert later == [date(2026, 12, 1)]
    screened = [one for one in waits if one.limit is not Limit.SCREENING]
    assert [day for day in days if escalated(TurnRecords(observations=screened), day, day, TERMS)] != heard


# --- a week as it ended


def entry(action: Action, state: str | None, days: float, subject: str = "e1") -> Entry:
    return Entry(at=MONDAY + timedelta(days=days), action=action, subject=subject, state=state)


def test_a_state_is_that_of_its_last_entry_before_the_moment() -> None:
    entries = [
        entry(Action.PROPOSED, "draft", 0),
        entry(Action.JOINED, "draft", 1),
        entry(Action.MOVED, "sent", 3),
    ]
    assert stood(entries, MONDAY) is None
    for days, state, since in ((0.5, "draft", 0), (2, "draft", 0), (3, "draft", 0), (3.1, "sent", 3)):
        now = stood(entries, MONDAY + timedelta(days=days))
        assert now
        assert (now.state, now.since) == (state, MONDAY + timedelta(days=since))


def test_a_report_waits_until_somebody_decides_about_it() -> None:
    entries = [
        entry(Action.REPORTED, None, 1),
        entry(Action.RETURNED, None, 2),
        entry(Action.REPORTED, None, 3),
    ]
    assert [reported(entries, MONDAY + timedelta(days=days)) for days in (1, 1.5, 2.5, 3.5)] == [
        False,
        True,
        False,
        True,
    ]


def told(records: WeekRecords, now: datetime) -> Digest:
    return digest(WEEK, records, Reading(now=now, on=WEEK.next.monday, limit=5, terms=TERMS))


def test_what_comes_after_the_week_changes_nothing_in_it() -> None:
    """A proposal is answered later, a phenomenon moves on, an observation is screened later."""
    before = {
        "e1": [entry(Action.PROPOSED, "draft", -9), entry(Action.MOVED, "sent", 1)],
        "i1": [entry(Action.GATHERED, "emerging", 0, "i1"), entry(Action.PHENOMENON_MOVED, "open", 2, "i1")],
        "o1": [entry(Action.RECEIVED, "received", 0, "o1")],
        "o2": [entry(Action.RECEIVED, "received", 0, "o2"), entry(Action.ATTACHED, "linked", 1, "o2")],
    }
    later = {
        "e1": [*before["e1"], entry(Action.MOVED, "answered_no", 9)],
        "i1": [*before["i1"], entry(Action.PHENOMENON_MOVED, "archived", 9, "i1")],
        "o1": [*before["o1"], entry(Action.ATTACHED, "linked", 9, "o1")],
        "o2": before["o2"],
    }
    linked = replace(observation(2), received_at=MONDAY, state=ObservationState.LINKED)
    waits = replace(observation(1), received_at=MONDAY)
    first = told(
        WeekRecords(
            observations=[waits, linked],
            proposals=[proposal(ProposalState.SENT)],
            phenomena=[phenomenon()],
            entries=before,
        ),
        WEEK.end,
    )
    again = told(
        WeekRecords(
            observations=[replace(waits, state=ObservationState.LINKED), linked],
            proposals=[proposal(ProposalState.ANSWERED_NO)],
            phenomena=[phenomenon()],
            entries=later,
        ),
        WEEK.end + timedelta(days=40),
    )
    assert first == again
    assert [one.state for one in first.promises] == ["sent"]
    assert [one.state for one in first.courses] == ["open"]
    assert (first.unscreened, [one.number for one in first.listed]) == (1, ["H-2026-0002"])


def test_one_that_is_taken_up_again_is_a_number_again() -> None:
    entries = {"o2": [entry(Action.RECEIVED, "received", 0), entry(Action.ATTACHED, "linked", 1)]}
    again = replace(observation(2), received_at=MONDAY, state=ObservationState.SCREENING)
    assert told(WeekRecords(observations=[again], entries=entries), WEEK.end).unscreened == 1


def test_one_that_was_screened_in_a_later_week_is_a_row_there() -> None:
    earlier = replace(observation(2), received_at=MONDAY - timedelta(days=9), state=ObservationState.LINKED)
    entries = {"o2": [entry(Action.RECEIVED, "received", -9), entry(Action.ATTACHED, "linked", 1)]}
    found = told(WeekRecords(screened=[earlier], entries=entries), WEEK.end)
    assert (found.count, [one.number for one in found.listed], found.quiet) == (0, ["H-2026-0002"], False)


def test_a_running_week_is_told_up_to_now() -> None:
    assert told_until(WEEK, MONDAY) > MONDAY
    assert told_until(WEEK, WEEK.end + timedelta(days=3)) == WEEK.end
