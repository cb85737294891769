"""What a meeting may decide: every decision in every state, written out once more."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from bot.domain.decision import DECISION_FORM, LEADS, NEEDS, Decision, DecisionInput, complete, way
from bot.domain.errors import Refusal
from bot.domain.meeting import (
    Meeting,
    MeetingState,
    changeable,
    held,
    later,
    listable,
    movable,
    on_time,
    reported,
    spelled,
)
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.roles import Permission, Role, may
from dialogs.texts import Texts
from dialogs.texts.refusals import refusal_text

NOW = datetime(2026, 12, 10, 8, tzinfo=UTC)
DAY = date(2026, 12, 10)

WAYS = """
            propose              monitor               merge               redirect            archive             postpone
emerging    -                    -                     -                   -                   -                   -
open        on_agenda            on_agenda,monitored   on_agenda,archived  on_agenda,archived  on_agenda,archived  on_agenda,open
on_agenda   .                    monitored             archived            archived            archived            open
monitored   on_agenda            on_agenda,monitored   on_agenda,archived  on_agenda,archived  on_agenda,archived  on_agenda,open
acting      on_agenda            on_agenda,monitored   on_agenda,archived  on_agenda,archived  on_agenda,archived  on_agenda,open
resolved    -                    -                     -                   -                   -                   -
archived    -                    -                     -                   -                   -                   -
"""  # noqa: E501 - a table is read in columns

FROM = {"emerging": "agenda-emerging", "resolved": "agenda-closed", "archived": "agenda-closed"}


def _read() -> dict[tuple[PhenomenonState, Decision], str]:
    head, *rows = WAYS.strip().splitlines()
    decisions = [Decision(name) for name in head.split()]
    found = {}
    for row in rows:
        state, *ways = row.split()
        found |= {(PhenomenonState(state), one): said for one, said in zip(decisions, ways, strict=True)}
    return found


def test_every_decision_in_every_state_leads_as_the_table_says() -> None:
    table = _read()
    assert set(table) == set(product(PhenomenonState, Decision))
    for (state, decision), said in table.items():
        if said == "-":
            with pytest.raises(Refusal) as refused:
                way(state, decision, "I-2026-0001")
            assert refused.value.key == "decision-late"
        else:
            expected = () if said == "." else tuple(map(PhenomenonState, said.split(",")))
            assert way(state, decision, "I-2026-0001") == expected
            assert (*expected, state)[-1 if not expected else len(expected) - 1] == LEADS[decision]


def test_only_a_chair_decides_and_only_a_coordinator_approves() -> None:
    permissions = {
        Permission.DECIDE: {Role.CHAIR},
        Permission.CALL_MEETING: {Role.CHAIR, Role.COORDINATOR},
        Permission.APPROVE_MINUTES: {Role.COORDINATOR},
        Permission.ORDER_AGENDA: {Role.COORDINATOR},
        Permission.PHENOMENON_ON_AGENDA: {Role.COORDINATOR},
        Permission.VOTE: {Role.CHAIR, Role.COORDINATOR, Role.MEMBER},
        Permission.SEE_MEETING: {Role.CHAIR, Role.COORDINATOR, Role.MEMBER},
    }
    for permission, roles in permissions.items():
        assert {role for role in Role if may({role}, permission)} == roles, permission


FULL = DecisionInput(
    decision=Decision.PROPOSE,
    reason=" Häätöjä  on paljon. ",
    next_step="Sovitaan tapaaminen.",
    what="Malli sovitaan.",
    until=DAY + timedelta(days=1),
    into="I-2026-0002",
    channel=" Asumis\nneuvonta ",
)


@pytest.mark.parametrize("decision", Decision)
def test_a_decision_keeps_what_it_needs_and_drops_the_rest(decision: Decision) -> None:
    kept = complete(replace(FULL, decision=decision), "I-2026-0001", DAY)
    assert (kept.reason, kept.next_step) == ("Häätöjä on paljon.", "Sovitaan tapaaminen.")
    needs = {key for key in ("what", "until", "into", "channel") if getattr(kept, key)}
    assert needs == ({NEEDS[decision]} if NEEDS[decision] else set())
    if decision is Decision.REDIRECT:
        assert kept.channel == "Asumis neuvonta"


@pytest.mark.parametrize("decision", Decision)
def test_whatever_is_lacking_is_named_in_words(decision: Decision) -> None:
    lacks = {"reason": "", "next_step": " ", **({NEEDS[decision]: None} if NEEDS[decision] else {})}
    for key, nothing in lacks.items():
        said = replace(FULL, decision=decision, **{key: nothing or ("" if key != "until" else None)})  # type: ignore[arg-type]
        with pytest.raises(Refusal) as refused:
            complete(said, "I-2026-0001", DAY)
        assert refused.value.key == f"decision-{key}"
        assert "I-2026-0001" in refusal_text(refused.value, Texts("fi"))  # type: ignore[arg-type]


@pytest.mark.parametrize("key", [question.key for question in DECISION_FORM.questions])
def test_too_long_words_are_refused_in_their_field(key: str) -> None:
    said = replace(FULL, decision=Decision.REDIRECT, **{key: "å" * (DECISION_FORM[key].longest + 1)})  # type: ignore[arg-type]
    with pytest.raises(Refusal) as refused:
        complete(said, "I-2026-0001", DAY)
    assert (refused.value.key, refused.value.facts["field"]) == ("answer-long", key)


def test_a_day_to_look_again_is_in_the_future() -> None:
    with pytest.raises(Refusal) as refused:
        complete(replace(FULL, decision=Decision.MONITOR, until=DAY), "I-2026-0001", DAY)
    assert refused.value.key == "decision-until"


# --- meetings

MEETING = Meeting(id="m", day=DAY)


def test_the_agenda_closes_ten_days_and_the_pack_is_due_seven_days_before() -> None:
    assert (MEETING.closes_on, MEETING.pack_due) == (date(2026, 11, 30), date(2026, 12, 3))
    assert spelled(MEETING, date(2026, 11, 30), None) is None
    with pytest.raises(Refusal) as refused:
        spelled(MEETING, date(2026, 12, 1), "  ")
    assert (refused.value.key, refused.value.facts) == ("agenda-late", {"date": date(2026, 11, 30)})
    assert spelled(MEETING, date(2026, 12, 1), "Syy.") == "Syy."


@pytest.mark.parametrize("state", MeetingState)
def test_a_meeting_is_voted_on_held_and_reported_in_this_order(state: MeetingState) -> None:
    one = replace(MEETING, state=state)
    before, after = DAY - timedelta(days=1), DAY + timedelta(days=1)
    open_ = state in (MeetingState.PLANNED, MeetingState.HELD)
    assert one.open is open_
    assert [one.votable(day) for day in (before, DAY, after)] == [
        state == "planned",
        state == "planned",
        False,
    ]
    if not open_:
        for act in (changeable, lambda meeting: held(meeting, DAY)):
            with pytest.raises(Refusal, match=f"meeting-{state}"):
                act(one)
        return
    with pytest.raises(Refusal, match="meeting-not-yet"):
        held(one, before)
    done = held(one, after)
    assert (done.state, done.held_on) == (MeetingState.HELD, DAY)
    closed = reported(done, NOW)
    assert (closed.state, closed.reported_at, closed.held_on) == (MeetingState.REPORTED, NOW, DAY)


@pytest.mark.parametrize("state", MeetingState)
def test_only_a_meeting_in_which_nothing_is_decided_is_moved_or_cancelled(state: MeetingState) -> None:
    one = replace(MEETING, state=state)
    if state is MeetingState.PLANNED:
        assert movable(one) is one
        return
    with pytest.raises(Refusal, match=f"meeting-{state}") as refused:
        movable(one)
    assert refused.value.facts == {"date": DAY}


def test_a_new_meeting_and_a_new_item_are_not_of_the_past() -> None:
    assert later(DAY, DAY) == DAY
    assert on_time(MEETING, DAY) == MEETING
    with pytest.raises(Refusal, match="meeting-past"):
        later(DAY, DAY + timedelta(days=1))
    with pytest.raises(Refusal, match="meeting-over"):
        on_time(MEETING, DAY + timedelta(days=1))


@pytest.mark.parametrize("state", PhenomenonState)
def test_from_every_state_it_comes_on_an_agenda_or_it_is_said_why_not(state: PhenomenonState) -> None:
    one = Phenomenon(
        id="i",
        number="I-2026-0001",
        title="Asunnot",
        summary="",
        state=state,
        observation_ids=(),
        created_at=NOW,
        since=NOW,
    )
    with pytest.raises(Refusal, match="agenda-already"):
        listable(one, listed=True)
    if state in FROM:
        with pytest.raises(Refusal, match=FROM[state]):
            listable(one, listed=False)
    else:
        assert listable(one, listed=False) is state
