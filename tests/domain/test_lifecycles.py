"""The two lifecycles against process.md C.2 and C.4, written out here once more and walked whole."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from bot.domain.errors import Refusal
from bot.domain.notices import NEWS_OF, NoticeKind
from bot.domain.observation import OBSERVATION_MOVES, Observation, ObservationState, move, withdrawn
from bot.domain.outcome import outcome_from
from bot.domain.proposal import (
    FINISHED,
    FIRST_FIELDS,
    NOT_ALWAYS,
    PROPOSAL_FORM,
    PROPOSAL_MOVES,
    Demand,
    Proposal,
    ProposalState,
    evaluated,
    filled,
    following,
    moved,
)
from tests.storage.cast import an_observation

NOW = datetime(2026, 11, 18, 8, tzinfo=UTC)
TODAY = date(2026, 11, 18)
TOMORROW = TODAY + timedelta(days=1)

C2 = """
received → screening withdrawn
screening → needs_info linked redirected closed withdrawn
needs_info → screening linked closed withdrawn
linked → linked closed
redirected →
withdrawn →
closed → screening
"""

C4 = """
draft → put_forward
put_forward → endorsed(complete) not_endorsed(reason) deferred(date)
endorsed → sent(complete) deferred(date)
not_endorsed →
sent → answered_yes(reason+date) answered_partly(reason+date) answered_no(reason) lapsed(reason)
answered_yes → in_progress done(done) deferred(date)
answered_partly → in_progress done(done) deferred(date)
answered_no → put_forward(reason) lapsed(reason)
in_progress → done(done) deferred(date) lapsed(reason)
done → evaluated(reason)
evaluated → put_forward(reason)
deferred → put_forward sent(complete) lapsed(reason)
lapsed →
"""

NEWS = """
draft -
put_forward agenda
endorsed decided
not_endorsed decided
sent sent
answered_yes answered
answered_partly answered
answered_no answered
in_progress changed
done done
evaluated changed
deferred changed
lapsed closed
"""


def read(table: str) -> dict[tuple[str, str], str]:
    """(from, to) → what is demanded, or nothing."""
    found = {}
    for line in table.strip().splitlines():
        start, _, ends = line.partition(" →")
        for end in ends.split():
            name, _, demand = end.rstrip(")").partition("(")
            found[start, name] = demand
    return found


def states(table: str) -> list[str]:
    return [line.split()[0] for line in table.strip().splitlines()]


FULL: dict[str, object] = {
    "what": "Avataan kaksi asumisneuvojan tointa.",
    "measure": "Asunnon saaneet puolessa vuodessa.",
    "baseline": "2",
    "target": "6",
    "target_by": "2027-06-30",
    "recipient": "Aluehallitus",
    "carrier": "Kaisa",
    "answer_by": "2027-01-31",
    "shl7": "SHL7_2",
    "preventive": "YES",
    "communication": "Tiedote työntekijöille.",
    "kind": "SPREAD",
    "units": "Kaikki aikuissosiaalityön yksiköt.",
}
DONE: dict[str, object] = {
    "done_changed": "Asumisneuvojat aloittivat.",
    "done_where": "Kajaani",
    "done_since": "2026-11-02",
}


def a_proposal(state: ProposalState, **fields: object) -> Proposal:
    """One in this state, complete unless its fields are given."""
    return Proposal(
        id="1",
        number="E-2026-0001",
        state=state,
        fields=fields or dict(FULL),  # type: ignore[arg-type]  # answers
        observation_ids=("1",),
        created_at=NOW,
        since=NOW - timedelta(days=3),
    )


def in_state(state: ObservationState) -> Observation:
    return an_observation("H-2026-0001", state=state)


def test_the_tables_here_and_there_name_the_same_states() -> None:
    assert sorted(states(C2)) == sorted(ObservationState) == sorted(OBSERVATION_MOVES)
    assert sorted(states(C4)) == sorted(ProposalState) == sorted(PROPOSAL_MOVES)
    assert sorted(states(NEWS)) == sorted(ProposalState) == sorted(NEWS_OF)


@pytest.mark.parametrize(("state", "to"), list(product(ObservationState, ObservationState)))
def test_an_observation_moves_where_c2_lets_it_and_nowhere_else(
    state: ObservationState, to: ObservationState
) -> None:
    if (state, to) in read(C2):
        assert move(in_state(state), to, NOW).state is to
    else:
        with pytest.raises(Refusal) as refused:
            move(in_state(state), to, NOW)
        assert refused.value.key == "observation-move"


@pytest.mark.parametrize("state", ObservationState)
def test_an_observation_can_be_taken_back_until_it_is_linked(state: ObservationState) -> None:
    early = state in ("received", "screening", "needs_info")
    assert in_state(state).withdrawable is early
    if not early:
        with pytest.raises(Refusal):
            withdrawn(in_state(state), NOW)


def test_nothing_of_a_withdrawn_observation_s_content_is_left() -> None:
    full = an_observation(
        "H-2026-0001",
        person_id="anna",
        need_other=("SHL11_01",),
        target_group=("CHILD",),
        aspect=("VOICE",),
        trend="UP",
        source="OWN",
        tried="Soitettu.",
        proposal="Lisää vuoroja.",
        actor="MUNICIP",
        quote_ok=True,
    )
    gone = withdrawn(full, NOW)
    kept = {
        "id",
        "number",
        "person_id",
        "received_at",
        "language",
        "need_version",
        "version",
        "reporter_mode",
    }
    left = {name for name, value in vars(gone).items() if value}
    assert left == kept | {"state", "since"}
    assert gone.since == NOW
    assert all(getattr(gone, name) == getattr(full, name) for name in kept)


MOVES = list(product(ProposalState, ProposalState))


@pytest.mark.parametrize(("state", "to"), MOVES)
def test_a_proposal_moves_where_c4_lets_it_and_nowhere_else(state: ProposalState, to: ProposalState) -> None:
    proposal = a_proposal(state)
    proposal = replace(proposal, done=dict(DONE), reported=True)  # type: ignore[arg-type]  # answers
    everything = {"reason": "Näin päätettiin.", "until": TODAY + timedelta(days=1), "now": NOW}
    if (state, to) not in read(C4):
        with pytest.raises(Refusal) as refused:
            moved(proposal, to, **everything)  # type: ignore[arg-type]  # by name
        assert refused.value.key == "proposal-move"
        return
    after = moved(proposal, to, **everything)  # type: ignore[arg-type]  # by name
    assert (after.state, after.since) == (to, NOW)
    dated = to in ("deferred", "answered_yes", "answered_partly", "in_progress")
    assert after.until == (TODAY + timedelta(days=1) if dated else None)
    assert not after.reported
    assert (after.fields, after.number, after.version) == (proposal.fields, proposal.number, proposal.version)


@pytest.mark.parametrize(("state", "to"), [move for move in MOVES if move in read(C4)])
def test_a_proposal_s_move_is_refused_without_what_it_demands_and_by_nothing_else(
    state: ProposalState, to: ProposalState
) -> None:
    demand = read(C4)[state, to]
    demands = frozenset(Demand(name) for name in demand.split("+") if name)
    assert PROPOSAL_MOVES[state][to] == demands
    promise = "proposal-date" if to == "deferred" else "proposal-promise"
    for lacking in demands:  # each alone, all others given
        with pytest.raises(Refusal) as refused:
            moved_with(state, to, demands - {lacking})
        key = {"complete": "proposal-incomplete", "date": promise}.get(lacking, f"proposal-{lacking}")
        assert refused.value.key == key
    assert moved_with(state, to, demands).state is to


def moved_with(state: ProposalState, to: ProposalState, given: frozenset[Demand]) -> Proposal:
    """A move with these demands met and no other."""
    one = a_proposal(state) if Demand.COMPLETE in given else a_proposal(state, what=FULL["what"])
    if Demand.DONE in given:
        one = replace(one, done=dict(DONE))  # type: ignore[arg-type]  # answers
    reason = "Siksi." if Demand.REASON in given else None
    return moved(one, to, reason=reason, until=TOMORROW if Demand.DATE in given else None, now=NOW)


def test_what_was_promised_stays_promised_while_it_is_carried_out() -> None:
    answered = replace(a_proposal(ProposalState.ANSWERED_YES), until=TOMORROW)
    begun = moved(answered, ProposalState.IN_PROGRESS, reason=None, until=None, now=NOW)
    assert begun.until == TOMORROW
    later = TOMORROW + timedelta(days=30)
    assert moved(answered, ProposalState.IN_PROGRESS, reason=None, until=later, now=NOW).until == later


def test_what_follows_a_proposal_rests_on_the_same_and_asks_anew() -> None:
    old = replace(a_proposal(ProposalState.EVALUATED), done=dict(DONE))  # type: ignore[arg-type]  # answers
    new = following(old, id_="2", number="E-2027-0001", now=NOW)
    assert (new.state, new.follows, new.observation_ids) == ("put_forward", old.number, old.observation_ids)
    assert (new.lacking, new.done) == (("target_by", "answer_by"), {})


def test_what_was_measured_is_where_the_next_proposal_begins() -> None:
    old = replace(a_proposal(ProposalState.EVALUATED), measured="3")
    new = following(old, id_="2", number="E-2027-0001", now=NOW)
    assert (new.said("baseline"), new.said("target"), new.measured) == ("3", FULL["target"], "")
    unmeasured = following(replace(old, measured=""), id_="2", number="E-2027-0001", now=NOW)
    assert unmeasured.said("baseline") == FULL["baseline"]


@pytest.mark.parametrize("said", ["", "  ", "5", "  5  %"])
def test_nobody_need_have_measured_anything(said: str) -> None:
    assert evaluated(a_proposal(ProposalState.DONE), said).measured == " ".join(said.split())


def test_a_measured_value_is_short() -> None:
    with pytest.raises(Refusal) as refused:
        evaluated(a_proposal(ProposalState.DONE), "5" * 61)
    assert refused.value.facts["field"] == "measured"


@pytest.mark.parametrize("lacking", DONE)
def test_done_is_refused_without_what_changed_where_and_since_when(lacking: str) -> None:
    with pytest.raises(Refusal) as refused:
        outcome_from({**DONE, lacking: " "}, "E-2026-0001", TODAY)
    assert refused.value.key == "proposal-done"
    assert outcome_from(DONE, "E-2026-0001", TODAY) == DONE
    assert outcome_from({}, "E-2026-0001", TODAY) == {}


@pytest.mark.parametrize(
    ("field", "said", "key"),
    [
        ("done_changed", "x", "answer-short"),
        ("done_where", "x" * 201, "answer-long"),
        ("done_since", "eilen", "answer-date"),
        ("done_since", "19.11.2026", "done-future"),
    ],
)
def test_a_wrong_word_on_what_is_done_is_refused_by_name(field: str, said: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        outcome_from({**DONE, field: said}, "E-2026-0001", TODAY)
    assert (refused.value.key, refused.value.facts["field"]) == (key, field)
    assert outcome_from({**DONE, "done_since": "18.11.2026"}, "E-2026-0001", TODAY)


def test_units_are_demanded_of_a_practice_that_is_to_be_spread() -> None:
    spread = a_proposal(ProposalState.DRAFT, **{**FULL, "units": None})
    assert spread.lacking == ("units",)
    assert a_proposal(ProposalState.DRAFT, **{**FULL, "kind": None, "units": None}).lacking == ()
    assert a_proposal(ProposalState.DRAFT, **{**FULL, "kind": "CHANGE", "units": None}).lacking == ()


@pytest.mark.parametrize("reason", ["", " ", "\n\t "])
def test_a_reason_of_spaces_is_no_reason(reason: str) -> None:
    with pytest.raises(Refusal):
        moved(
            a_proposal(ProposalState.PUT_FORWARD),
            ProposalState.NOT_ENDORSED,
            reason=reason,
            until=None,
            now=NOW,
        )


@pytest.mark.parametrize("lacking", [key for key in FULL if key not in ("kind", "baseline")])
def test_each_single_field_is_needed_before_a_proposal_is_endorsed(lacking: str) -> None:
    fields = {key: value for key, value in FULL.items() if key != lacking}
    with pytest.raises(Refusal) as refused:
        moved(
            a_proposal(ProposalState.PUT_FORWARD, **fields),
            ProposalState.ENDORSED,
            reason=None,
            until=None,
            now=NOW,
        )
    assert refused.value.facts["lacking"] == (lacking,)


@pytest.mark.parametrize("days", [0, -1, -400])
def test_a_new_date_lies_in_the_future(days: int) -> None:
    with pytest.raises(Refusal) as refused:
        moved(
            a_proposal(ProposalState.ENDORSED),
            ProposalState.DEFERRED,
            reason=None,
            until=TODAY + timedelta(days=days),
            now=NOW,
        )
    assert refused.value.key == "proposal-date-past"


def test_a_day_begins_at_helsinki_s_midnight() -> None:
    just_after = datetime(2026, 11, 18, 22, 30, tzinfo=UTC)  # the 19th there
    with pytest.raises(Refusal):
        moved(
            a_proposal(ProposalState.ENDORSED),
            ProposalState.DEFERRED,
            reason=None,
            until=date(2026, 11, 19),
            now=just_after,
        )


@pytest.mark.parametrize("state", ProposalState)
def test_reporters_hear_of_every_state_as_c4_says(state: ProposalState) -> None:
    said = dict(line.split() for line in NEWS.strip().splitlines())[state]
    assert NEWS_OF[state] == (None if said == "-" else NoticeKind(said))


@pytest.mark.parametrize("state", ProposalState)
def test_only_what_nobody_waits_for_is_finished(state: ProposalState) -> None:
    finished = state in ("not_endorsed", "evaluated", "lapsed")
    assert (state in FINISHED) is finished
    assert a_proposal(state).open is not finished


def test_the_proposal_s_form_holds_what_c4_demands() -> None:
    assert [question.key for question in PROPOSAL_FORM.questions] == list(FULL)
    assert set(FIRST_FIELDS) <= set(FULL)
    assert a_proposal(ProposalState.DRAFT, what=FULL["what"]).lacking == tuple(
        key for key in FULL if key not in ("what", *NOT_ALWAYS)
    )


def test_filling_reads_every_field_and_keeps_the_others() -> None:
    begun = a_proposal(ProposalState.DRAFT, what=FULL["what"])
    after = filled(begun, {**FULL, "answer_by": "31.1.2027"}, TODAY)
    assert after.fields == FULL
    assert after.lacking == ()
    assert filled(after, {"measure": "  Kaikki   saavat asunnon. "}, TODAY).fields == {
        **FULL,
        "measure": "Kaikki saavat asunnon.",
    }


@pytest.mark.parametrize(
    ("field", "value", "key"),
    [
        ("what", "", "answer-required"),
        ("what", "Lyhyt", "answer-short"),
        ("what", "x" * 501, "answer-long"),
        ("recipient", "x" * 121, "answer-long"),
        ("answer_by", "2026-11-17", "proposal-date-past"),
        ("answer_by", "31.2.2027", "answer-date"),
        ("shl7", "SHL7_4", "answer-choice"),
        ("preventive", "MAYBE", "answer-choice"),
        ("nonsense", "x", "proposal-field-unknown"),
    ],
)
def test_a_wrong_field_is_refused_by_name(field: str, value: str, key: str) -> None:
    with pytest.raises(Refusal) as refused:
        filled(a_proposal(ProposalState.PUT_FORWARD), {field: value}, TODAY)
    assert refused.value.key == key
    assert refused.value.facts.get("field", field) == field


def test_a_day_that_has_passed_since_may_stay() -> None:
    sent = a_proposal(ProposalState.SENT)
    assert filled(sent, {"answer_by": FULL["answer_by"]}, date(2030, 1, 1)).fields == FULL


def test_an_answer_may_be_wanted_today() -> None:
    assert (
        filled(a_proposal(ProposalState.DRAFT), {"answer_by": "18.11.2026"}, TODAY).fields["answer_by"]
        == TODAY.isoformat()
    )


@pytest.mark.parametrize("state", ProposalState)
@pytest.mark.parametrize("field", [key for key in FULL if key != "what"])
def test_what_was_needed_to_come_so_far_cannot_be_emptied_afterwards(
    state: ProposalState, field: str
) -> None:
    if field in NOT_ALWAYS:
        return  # not every proposal needs them
    if state in ("draft", "put_forward"):
        assert filled(a_proposal(state), {field: ""}, TODAY).lacking == (field,)
        return
    with pytest.raises(Refusal):
        filled(a_proposal(state), {field: ""}, TODAY)
