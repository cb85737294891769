"""What comes next and by when: every state of an observation and of a proposal has its line and words."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.codes import Language, ReporterMode
from bot.domain.log import Action, Entry
from bot.domain.observation import ObservationState
from bot.domain.proposal import ProposalState
from bot.domain.roles import FirstHandler
from bot.domain.timeline import NEXT, NEXT_OF_PROPOSAL, NextStep, Progress, upcoming, waiting_first
from dialogs.texts import Texts
from dialogs.texts.facts import day_of_step, next_line, next_words
from tests.cards.scenes import COUNTY, observation, proposal

S, P = ObservationState, ProposalState
MET = replace(COUNTY, closed=(date(2026, 11, 19),))
WEDNESDAY = datetime(2026, 11, 18, 8, tzinfo=UTC)
TODAY = date(2026, 11, 20)


def _next(seen: object, *proposals: object, **changes: object) -> NextStep:
    return upcoming(_progress(seen, *proposals, **changes))


def _progress(seen: object, *proposals: object, **changes: object) -> Progress:
    facts = {"observation": seen, "proposals": proposals, "entries": (), "county": MET, "today": TODAY}
    facts["meetings"] = (date(2026, 12, 10),)
    return Progress(**{**facts, **changes})  # type: ignore[arg-type]  # a table's short hand


OBSERVED = {
    S.RECEIVED: ("received", date(2026, 11, 26)),  # five working days, one day off between
    S.SCREENING: ("screening", date(2026, 12, 17)),
    S.NEEDS_INFO: ("answer", date(2026, 12, 2)),
    S.LINKED: ("linked", date(2026, 12, 10)),
    S.REDIRECTED: ("redirected", None),
    S.WITHDRAWN: ("withdrawn", None),
    S.CLOSED: ("reopenable", None),
}
PROPOSED = {
    P.DRAFT: date(2026, 12, 10),
    P.PUT_FORWARD: date(2026, 12, 10),
    P.ENDORSED: date(2026, 12, 3),
    P.NOT_ENDORSED: None,
    P.SENT: date(2026, 12, 31),
    P.ANSWERED_YES: date(2026, 12, 10),
    P.ANSWERED_PARTLY: date(2026, 12, 10),
    P.ANSWERED_NO: date(2026, 12, 10),
    P.IN_PROGRESS: date(2026, 12, 10),
    P.DONE: date(2027, 5, 18),
    P.EVALUATED: None,
    P.DEFERRED: date(2027, 1, 15),
    P.LAPSED: None,
}


@pytest.mark.parametrize("state", S)
def test_each_state_of_an_observation_has_its_step_and_day(state: S) -> None:
    seen = observation(1, state=state, since=WEDNESDAY)
    step = _next(seen)
    assert (step.what, step.by, step.late) == (*OBSERVED[state], False)
    assert set(NEXT) == set(OBSERVED) == set(S)


@pytest.mark.parametrize("state", P)
def test_each_state_of_a_proposal_has_its_step_and_day(state: P) -> None:
    step = _next(observation(1, state=S.LINKED), proposal(state, since=WEDNESDAY))
    assert (step.what, step.by, step.number) == (f"proposal-{state}", PROPOSED[state], "E-2026-0001")
    assert set(NEXT_OF_PROPOSAL) == set(PROPOSED) == set(P)


DAYS = ((None, False), (TODAY, False), (TODAY, True))


@pytest.mark.parametrize("language", Language)
def test_every_step_is_said_with_and_without_a_day(language: Language) -> None:
    texts = Texts(language)
    whats = [what for what, _ in OBSERVED.values()] + ["closed", "effect-asked", "proposal-counted"]
    whats += [f"proposal-{state}" for state in P]
    for what in whats:
        for who in FirstHandler:
            steps = [NextStep(what=what, by=by, late=late, who=who) for by, late in DAYS]
            alone, day, late = (next_line(step, TODAY, texts) for step in steps)
            assert len({alone, day, late}) == 3
            assert alone == next_words(steps[0], texts)
            assert not alone.endswith(".")
            assert day.startswith(alone)
            assert late.startswith(alone)
            assert [day_of_step(step, TODAY, texts) == "" for step in steps] == [True, False, False]
            assert texts.day(TODAY, TODAY) in day
            assert texts.day(TODAY, TODAY) in late


def test_who_answers_is_named_where_the_proposal_names_somebody() -> None:
    fi = Texts(Language.FI)
    step = _next(observation(1, state=S.LINKED), proposal(P.SENT, since=WEDNESDAY))
    assert next_words(step, fi) == "Kajaanin kaupunki vastaa"
    assert next_words(NextStep(what="proposal-sent"), fi) == "vastaanottaja vastaa"


def test_what_waits_for_the_reporter_comes_first_and_the_rest_keeps_its_order() -> None:
    asked_until = date(2026, 12, 1)
    seen = [
        _progress(observation(5)),
        _progress(observation(4, state=S.LINKED), asked_until=asked_until),
        _progress(observation(3)),
        _progress(observation(2, state=S.NEEDS_INFO, since=WEDNESDAY)),
    ]
    order = [one.observation.number[-1] for one in waiting_first(seen)]
    assert order == ["4", "2", "5", "3"]
    step = upcoming(seen[1])
    assert (step.what, step.by, step.waits) == ("effect-asked", asked_until, True)


def test_the_nearest_of_several_proposals_comes_first_and_an_open_one_before_a_finished() -> None:
    seen = observation(1, state=S.LINKED)
    sent, draft = proposal(P.SENT, 1, since=WEDNESDAY), proposal(P.DRAFT, 2, since=WEDNESDAY)
    assert _next(seen, sent, draft).number == draft.number
    assert _next(seen, proposal(P.LAPSED, 3), sent).number == sent.number
    assert _next(seen, proposal(P.LAPSED, 3), proposal(P.EVALUATED, 4)).number == "E-2026-0004"


def test_a_day_that_has_passed_is_late_and_its_own_day_is_not() -> None:
    seen = observation(1, since=WEDNESDAY)
    assert not _next(seen, today=date(2026, 11, 26)).late
    assert _next(seen, today=date(2026, 11, 27)).late


def test_what_was_asked_for_once_is_closed_for_good() -> None:
    again = [Entry(at=WEDNESDAY, action=Action.REOPENED, subject="o1")]
    assert _next(observation(1, state=S.CLOSED), entries=again).what == "closed"
    assert _next(observation(1, state=S.CLOSED, text="")).what == "closed"


def test_an_anonymous_one_is_not_called_late_before_any_day_of_its_week_would_be() -> None:
    monday = datetime(2026, 11, 15, 22, tzinfo=UTC)
    seen = observation(1, since=monday, received_at=monday, reporter_mode=ReporterMode.ANON)
    step = _next(seen)
    latest = max(
        day
        for n in range(7)
        if (day := _next(observation(1, since=WEDNESDAY + timedelta(days=n - 2))).by) is not None
    )
    assert step.by == latest


def test_whoever_screens_first_is_named_until_it_is_handed_on() -> None:
    county = replace(MET, first_handler=FirstHandler.SUPERVISOR)
    assert _next(observation(1), county=county).who is FirstHandler.SUPERVISOR
    assert _next(observation(1, handed=True), county=county).who is FirstHandler.COORDINATOR
    assert _next(observation(1)).who is FirstHandler.COORDINATOR


def test_without_a_known_meeting_or_day_nothing_is_promised() -> None:
    assert _next(observation(1, state=S.LINKED), county=COUNTY, meetings=()).by is None
    unasked = proposal(P.SENT, fields={"what": "Sovitaan malli."})
    assert _next(observation(1, state=S.LINKED), unasked).by is None


def test_half_a_year_after_the_last_of_a_month_is_the_last_of_a_shorter_one() -> None:
    done = proposal(P.DONE, since=datetime(2026, 8, 31, 8, tzinfo=UTC))
    assert _next(observation(1, state=S.LINKED), done).by == date(2027, 2, 28)


def test_after_the_first_question_about_an_effect_the_second_comes_next_and_then_the_group_judges() -> None:
    done = proposal(P.DONE, since=datetime(2026, 3, 2, 8, tzinfo=UTC))
    assert _next(observation(1, state=S.LINKED), done).by == date(2027, 3, 2)
    long_ago = proposal(P.DONE, since=datetime(2025, 3, 2, 8, tzinfo=UTC))
    step = _next(observation(1, state=S.LINKED), long_ago)
    assert (step.what, step.by, step.late) == ("proposal-counted", date(2026, 12, 10), False)
