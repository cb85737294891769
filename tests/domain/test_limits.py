"""Time limits against process.md C.5, written out here once more and walked whole."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import HELSINKI, helsinki_day, morning_after, working_days_after
from bot.domain.deadlines import (
    Deadline,
    Entered,
    changed_by,
    readers_of,
    step_telling,
    stepped,
    takes,
    told_on,
    turn,
)
from bot.domain.figures import Between, Share, median, share, span_of
from bot.domain.limits import LIMITS, Limit, Milestone, SubjectKind, Terms, Told
from bot.domain.observation import ObservationState
from bot.domain.overdue import listed, next_step
from bot.domain.proposal import ProposalState
from bot.domain.suppression import WITHHELD

PHENOMENON = "emerging open on_agenda monitored acting resolved archived"
STATES = {
    SubjectKind.OBSERVATION: tuple(ObservationState),
    SubjectKind.PROPOSAL: tuple(ProposalState),
    SubjectKind.PHENOMENON: tuple(PHENOMENON.split()),
    SubjectKind.MEETING: tuple(Milestone),
}

BEGUN = f"""
screening observation received screening
linking observation received screening
decision observation received screening
sending proposal endorsed
answer proposal sent
progress proposal in_progress
proposal_until proposal deferred
review phenomenon monitored
pack meeting listed
minutes meeting held
news observation received screening needs_info linked
news proposal put_forward endorsed not_endorsed sent answered_yes answered_partly answered_no
news proposal in_progress done evaluated deferred lapsed
news phenomenon {PHENOMENON}
"""

MET = """
screening observation needs_info linked redirected closed withdrawn
linking observation linked redirected closed withdrawn
decision observation redirected closed withdrawn
decision proposal endorsed not_endorsed
decision phenomenon monitored acting resolved archived
sending proposal sent deferred
answer proposal answered_yes answered_partly answered_no lapsed
progress proposal done deferred lapsed
proposal_until proposal put_forward sent lapsed
review phenomenon emerging open on_agenda acting resolved archived
pack meeting packed held minuted moved cancelled
minutes meeting minuted moved cancelled
news observation redirected closed withdrawn
"""

RENEWED = "progress proposal_until review news"

STEPS = """
screening 5 working_days: 0 days first, 1 escalations coordinator, 2 escalations chair, 3 escalations digest
linking 20 working_days: 0 days coordinator, 1 escalations chair, 2 escalations digest
decision 120 days: 0 days chair+coordinator, 1 escalations digest
sending 10 working_days: 0 days coordinator, 1 escalations chair, 2 escalations digest
answer 30 days: 0 days coordinator+owner, 15 days chair, 30 days digest
progress 3 months: 0 days coordinator, 1 escalations chair, 2 escalations digest
proposal_until -: 0 days coordinator, 1 escalations chair, 2 escalations digest
review -: 0 days coordinator, 1 escalations chair, 2 escalations digest
pack -: 0 days coordinator, 2 days chair
minutes 5 working_days: 0 days coordinator, 1 escalations chair, 2 escalations digest
news 90 days: 0 days reporter
"""


def read(table: str) -> set[tuple[str, str, str]]:
    lines = [line.split() for line in table.strip().splitlines()]
    return {(limit, kind, state) for limit, kind, *states in lines for state in states}


ALL = [(limit, kind, state) for limit, kind in product(Limit, SubjectKind) for state in STATES[kind]]


@pytest.mark.parametrize(("limit", "kind", "state"), ALL)
def test_a_state_begins_and_meets_what_the_process_says(limit: Limit, kind: SubjectKind, state: str) -> None:
    begins, meets = (limit, kind, state) in read(BEGUN), (limit, kind, state) in read(MET)
    renews = limit in RENEWED.split()
    assert turn(limit, kind, state, running=False) == (False, begins)
    assert turn(limit, kind, state, running=True) == (meets or (begins and renews), begins and renews)


def test_the_tables_name_nothing_that_does_not_exist() -> None:
    for limit, rule in LIMITS.items():
        for states in (rule.begins, rule.meets):
            assert {(limit, kind, state) for kind in states for state in states[kind]} <= set(ALL)
    assert read(BEGUN) | read(MET) <= {(str(a), str(b), str(c)) for a, b, c in ALL}


@pytest.mark.parametrize(
    "line", STEPS.strip().splitlines(), ids=[line.split()[0] for line in STEPS.split("\n") if line]
)
def test_each_limit_is_as_long_and_told_as_the_process_says(line: str) -> None:
    head, _, steps = line.partition(": ")
    name, _, length = head.partition(" ")
    rule = LIMITS[Limit(name)]
    found = f"{rule.length.count} {rule.length.measure}" if rule.length else "-"
    assert found == length
    assert steps.split(", ") == [
        f"{step.after.count} {step.after.measure} {'+'.join(sorted(step.told))}" for step in rule.steps
    ]


def test_every_limit_is_walked() -> None:
    assert {line.split()[0] for line in STEPS.strip().splitlines()} == set(Limit) == set(LIMITS)


USUAL = Terms()
FIRST = Terms(first=True)


def test_where_the_coordinator_screens_first_nobody_is_told_before_them() -> None:
    for limit, rule in LIMITS.items():
        handed = limit is Limit.SCREENING
        assert FIRST.steps_of(limit) == rule.steps
        assert USUAL.steps_of(limit) == (LIMITS[Limit.LINKING].steps if handed else rule.steps)


def run(limit: Limit, day: date, terms: Terms = USUAL, *, until: date | None = None) -> Deadline:
    """A limit that begins on a day, for a subject of its own."""
    rule = LIMITS[limit]
    state = min(rule.begins[rule.of])
    subjects = {rule.of: {"s": "H-2026-0001"}}
    entered = Entered(kind=rule.of, state=state, day=day, subjects=subjects, until=until)
    _, fresh = changed_by(entered, [], terms, lambda: "id")
    return next(one for one in fresh if one.limit is limit)


@pytest.mark.parametrize(
    ("limit", "started", "due"),
    [
        (Limit.SCREENING, "2026-12-16", "2026-12-23"),
        (Limit.SCREENING, "2026-12-21", "2026-12-30"),  # Christmas Eve and Christmas Day are between
        (Limit.LINKING, "2026-12-07", "2027-01-08"),
        (Limit.SENDING, "2026-03-30", "2026-04-15"),  # Good Friday, Easter Monday
        (Limit.SENDING, "2026-06-12", "2026-06-29"),  # Midsummer Eve
        (Limit.MINUTES, "2026-12-10", "2026-12-17"),
        (Limit.ANSWER, "2026-12-10", "2027-01-09"),
        (Limit.DECISION, "2026-02-01", "2026-06-01"),
        (Limit.NEWS, "2026-03-20", "2026-06-18"),
        (Limit.PROGRESS, "2026-11-30", "2027-02-28"),
    ],
)
def test_the_last_day_is_counted_as_finns_count(limit: Limit, started: str, due: str) -> None:
    assert run(limit, date.fromisoformat(started)).due_on == date.fromisoformat(due)


def test_a_county_may_want_more_or_less_and_has_days_off_of_its_own() -> None:
    day = date(2026, 11, 16)
    for days, due in ((3, 19), (7, 25)):
        assert run(Limit.SENDING, day, Terms(spans={Limit.SENDING: days})).due_on == date(2026, 11, due)
    assert run(Limit.SENDING, day, Terms(closed=(date(2026, 11, 20),))).due_on == date(2026, 12, 1)
    chair = stepped(run(Limit.SENDING, day, Terms(escalation=2)), day, Terms(escalation=2))
    assert chair.next_on == date(2026, 12, 2)


def test_a_limit_whose_day_comes_with_the_state_wants_it() -> None:
    assert run(Limit.REVIEW, date(2026, 11, 16), until=date(2027, 2, 1)).due_on == date(2027, 2, 1)
    with pytest.raises(ValueError, match="review"):
        run(Limit.REVIEW, date(2026, 11, 16))


def test_an_answer_is_asked_for_on_day_30_told_the_chair_on_45_and_the_digest_on_60() -> None:
    sent = date(2026, 9, 1)
    one = run(Limit.ANSWER, sent)
    told = []
    while one.next_on:
        told.append(((one.next_on - sent).days, takes(one, USUAL)))
        one = stepped(one, one.next_on, USUAL)
    assert told == [
        (30, {Told.COORDINATOR, Told.OWNER}),
        (45, {Told.CHAIR}),
        (60, {Told.DIGEST}),
    ]


def test_a_reporter_hears_at_most_once_in_ninety_days_that_nothing_is_new() -> None:
    one = run(Limit.NEWS, date(2026, 1, 7))
    late = date(2026, 5, 1)  # the bot was away
    again = stepped(one, late, USUAL)
    assert again.next_on == late + timedelta(days=90)
    assert takes(again, USUAL) == {Told.REPORTER}


@given(day=st.dates(date(2020, 1, 1), date(2035, 1, 1)), span=st.integers(1, 30))
def test_the_group_learns_the_week_in_which_an_observation_came_and_not_the_day(day: date, span: int) -> None:
    terms = Terms(spans={Limit.SCREENING: span})
    monday = day - timedelta(days=day.weekday())
    deadline = run(Limit.SCREENING, day, terms)
    told = told_on(deadline, terms)
    assert told == told_on(run(Limit.SCREENING, monday, terms), terms) == deadline.next_on
    first = morning_after(datetime.combine(day, time(15), HELSINKI), time(8))
    assert told > helsinki_day(first)  # never on the day on which somebody is told that it came


@pytest.mark.parametrize(("met", "in_time"), [(-1, True), (0, True), (1, False)])
def test_the_last_day_itself_is_in_time(met: int, *, in_time: bool) -> None:
    one = run(Limit.SENDING, date(2026, 11, 16))
    assert replace(one, met_on=one.due_on + timedelta(days=met)).in_time is in_time
    assert not one.in_time


def test_a_limit_runs_once_for_an_occasion_and_again_for_the_next() -> None:
    def enter(state: str, known: list[Deadline]) -> tuple[list[str], list[Deadline]]:
        subjects = {SubjectKind.OBSERVATION: {"o": "H-2026-0001"}}
        entered = Entered(
            kind=SubjectKind.OBSERVATION, state=state, day=date(2026, 11, 16), subjects=subjects
        )
        ids = iter("abcdefgh")
        return changed_by(entered, known, Terms(), lambda: next(ids))

    _, first = enter("received", [])
    assert {(one.limit, one.occasion) for one in first} == {
        (limit, 1) for limit in (Limit.SCREENING, Limit.LINKING, Limit.DECISION, Limit.NEWS)
    }
    met, again = enter("screening", first)
    assert [one.limit for one in again] == [Limit.NEWS]  # all else runs already
    assert met == [one.id for one in first if one.limit is Limit.NEWS]
    closed = [replace(one, met_on=date(2026, 11, 17)) for one in first]
    _, reopened = enter("screening", closed)
    assert {one.occasion for one in reopened} == {2}
    assert len(reopened) == 4


def test_what_is_over_is_told_limit_by_limit_the_longest_over_first() -> None:
    ones = [
        replace(run(limit, date(2026, 11, day)), id=f"{limit}{day}", name=f"H-2026-{day:04}", step=3)
        for limit, day in ((Limit.ANSWER, 2), (Limit.SCREENING, 9), (Limit.SCREENING, 2))
    ]
    told = listed(ones, date(2026, 12, 9), USUAL)
    assert [(one.name, one.days, one.measure) for one in told] == [
        ("H-2026-0002", 21, "working_days"),
        ("H-2026-0009", 16, "working_days"),
        ("H-2026-0002", 7, "days"),
    ]


@pytest.mark.parametrize("terms", [USUAL, FIRST], ids=["coordinator", "first handler"])
def test_a_limit_is_readers_of_from_the_first_step_that_tells_it(terms: Terms) -> None:
    for limit, rule in LIMITS.items():
        for told in Told:
            reached = step_telling(limit, [told], terms)
            for step in range(len(rule.steps) + 2):
                one = replace(run(Limit.SCREENING, date(2026, 11, 2)), limit=limit, step=step)
                assert (told in readers_of(one, terms)) == (reached is not None and step >= reached), (
                    limit,
                    told,
                    step,
                )


def test_the_next_step_always_has_a_day_that_has_not_passed() -> None:
    today = date(2026, 12, 9)
    news = run(Limit.NEWS, date(2026, 11, 2))
    late, soon, later = (
        run(Limit.SCREENING, date(2026, 11, 2)),
        run(Limit.LINKING, date(2026, 11, 16)),
        run(Limit.DECISION, date(2026, 11, 2)),
    )
    meeting = date(2026, 12, 10)
    found = next_step([news, late, soon, later], meeting, today)
    assert found
    assert (found.limit, found.day) == (Limit.LINKING, soon.due_on)
    found = next_step([news, late, replace(soon, met_on=today)], meeting, today)
    assert found
    assert (found.limit, found.day) == (None, meeting)
    found = next_step([news, late], None, today)
    assert found
    assert (found.limit, found.day) == (Limit.NEWS, news.next_on)
    assert next_step([late], None, today) is None


# --- the figures


def test_without_a_period_the_figures_are_of_the_year_up_to_today() -> None:
    span = span_of(None, date(2026, 11, 18))
    assert (span.start, span.end) == (date(2025, 11, 19), date(2026, 11, 19))


@pytest.mark.parametrize(
    ("reporters", "of"), [("a", WITHHELD), ("ab", WITHHELD), ("aaa", WITHHELD), ("aab", 3)]
)
def test_a_share_of_few_observations_is_withheld(reporters: str, of: object) -> None:
    facts = {"in_time": 0, "late": len(reporters), "reporters": len(set(reporters))}
    assert share(Limit.SCREENING, **facts) == Share(limit=Limit.SCREENING, in_time=0, of=of)  # type: ignore[arg-type]  # a figure
    monday = date(2026, 11, 2)
    found = [
        Between(received=monday, ended=date(2026, 11, 9), count=1, reporters=frozenset(who))
        for who in reporters
    ]
    assert median(found, ()) == (5 if of == 3 else WITHHELD)


def test_what_nobody_is_known_to_have_filed_may_be_one_persons() -> None:
    day = date(2026, 11, 2)
    assert median([Between(received=day, ended=day, count=9, reporters=frozenset())], ()) is WITHHELD
    assert share(Limit.LINKING, in_time=9, late=0, reporters=0).of is WITHHELD


def test_a_share_of_proposals_points_to_nobody() -> None:
    found = share(Limit.ANSWER, in_time=1, late=0, reporters=0)
    assert found == Share(limit=Limit.ANSWER, in_time=1, of=1)


@pytest.mark.parametrize(("days", "told"), [([1, 2, 7], 2), ([1, 2, 3, 7], 3), ([1, 2, 4, 9], 3)])
def test_the_median_is_a_whole_number_of_days(days: list[int], told: int) -> None:
    monday = date(2026, 11, 2)
    found = [
        Between(
            received=monday,
            ended=working_days_after(monday, n_days),
            count=1,
            reporters=frozenset({f"p{n}"}),
        )
        for n, n_days in enumerate(days)
    ]
    assert median(found, ()) == told
    assert median([], ()) is None
