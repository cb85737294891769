"""The release plan: one length a table, fixed by its first release, and nothing to find by comparing."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.areas import area_groups, check_areas, group_of
from bot.domain.calendar import HELSINKI
from bot.domain.county import KAINUU, PRESENT_TERM
from bot.domain.errors import Refusal
from bot.domain.form import observation_form
from bot.domain.period import HALF, QUARTER, TERM, YEAR, Period, period_from_key, term_period
from bot.domain.questionnaire import AnswerKind
from bot.domain.release import BEFORE_PLANS, Release
from bot.domain.release_chain import OLDER, Fault, chained, findings
from bot.domain.release_cost import Told, costs
from bot.domain.release_plan import (
    DEFAULT,
    LENGTHS,
    PLANNED,
    TOLD,
    Choice,
    Plan,
    changed,
    plan_of,
    publication,
    term_of,
)
from bot.domain.release_tables import NEVER_TOLD, TABLES, codes_of
from bot.domain.suppression import THRESHOLDS, Audience
from bot.domain.table_names import CROSSED, NO_ANSWER, TOTAL
from tests.domain.counted import counting
from tests.storage.cast import an_observation

PUBLIC = THRESHOLDS[Audience.PUBLIC]
ORGANISATION, PUBLICLY = Audience.ORGANISATION, Audience.PUBLIC
LATER = datetime(2029, 6, 1, tzinfo=HELSINKI)


def a_release(audience: Audience, period: str, names: Iterable[str] = BEFORE_PLANS) -> Release:
    return Release(
        id=f"{audience}-{period}",
        audience=audience,
        period=period,
        made_at=LATER,
        observations=PUBLIC.observations,
        reporters=PUBLIC.reporters,
        tables={name: {} for name in names},
    )


def a_plan(standing: Iterable[Release] = (), **lengths: str) -> Plan:
    choices = [
        Choice(id=name, term=PRESENT_TERM.key, name=name, length=length) for name, length in lengths.items()
    ]
    return plan_of(PRESENT_TERM, choices, list(standing))


def refusal(
    audience: Audience, key: str, standing: Iterable[Release] = (), plan: Plan | None = None
) -> Refusal:
    known = list(standing)
    with pytest.raises(Refusal) as refused:
        publication(audience, period_from_key(key), LATER, known, plan or a_plan(known))
    return refused.value


# --- every question is in one of the two


def test_every_question_of_the_form_is_told_in_one_table_or_never_with_the_reason() -> None:
    keys = [question.key for question in observation_form(KAINUU).questions]
    assert sorted(keys) == sorted([*TABLES, *NEVER_TOLD])


def test_every_coded_answer_is_counted_in_its_table_once_for_each_choice() -> None:
    groups = area_groups("Kajaani: Kajaani 36400; Muu: Kuhmo 7600, Sotkamo 10100")
    for question in observation_form(KAINUU).questions:
        if question.key not in TABLES:
            continue
        chosen = list(question.choices[:2]) if question.kind is AnswerKind.CHOICES else question.choices[1]
        counts = counting([an_observation("H-1", **{question.key: chosen})], groups).tables[question.key]
        assert sum(cell.count for cell in counts.cells().values()) == (2 if isinstance(chosen, list) else 1)
        blank = counting([an_observation("H-1", **{question.key: question.blank})], groups)
        answered = bool(question.required or question.unanswered) and question.key != "area"
        assert answered or blank.tables[question.key].cell([NO_ANSWER]).count == 1
        assert counts.codes == codes_of(question, groups)


# --- the plan


def test_without_a_choice_the_total_is_told_by_quarters_and_all_else_by_years() -> None:
    assert a_plan().lengths == DEFAULT
    assert DEFAULT[TOTAL] == QUARTER
    assert {DEFAULT[name] for name in TABLES} == {YEAR}
    assert a_plan().length(CROSSED) == YEAR


def test_types_and_needs_are_crossed_only_at_one_length() -> None:
    assert a_plan(type=HALF).length(CROSSED) == ""
    assert a_plan(type=HALF, need_main=HALF).length(CROSSED) == HALF


@given(choices=st.dictionaries(st.sampled_from(PLANNED), st.sampled_from(LENGTHS)))
def test_no_plan_tells_the_total_less_often_than_a_table(choices: dict[str, str]) -> None:
    lengths = a_plan(**choices).lengths
    assert set(lengths) == set(PLANNED)
    assert all(LENGTHS.index(lengths[TOTAL]) <= LENGTHS.index(length) for length in lengths.values())


def test_the_first_release_of_a_table_fixes_its_length() -> None:
    standing = [a_release(ORGANISATION, "2026-Q3", [TOTAL, "type"])]
    plan = a_plan(standing, type=YEAR)
    assert plan.fixed == {TOTAL, "type"}
    assert plan.lengths["type"] == QUARTER
    with pytest.raises(Refusal, match="plan-fixed"):
        changed(plan, "type", YEAR)
    assert changed(plan, "sector", TERM).lengths["sector"] == TERM
    assert changed(plan, "type", QUARTER) == plan


def test_releases_from_before_there_were_plans_fix_the_lengths_of_their_tables() -> None:
    plan = a_plan([a_release(ORGANISATION, "2026-H1"), a_release(PUBLICLY, "2026-H1")])
    assert {name for name in PLANNED if plan.lengths[name] == HALF} == {*BEFORE_PLANS} - {CROSSED}
    assert plan.length(CROSSED) == HALF
    assert plan.lengths["aspect"] == YEAR


@pytest.mark.parametrize(
    ("name", "length", "key"),
    [
        (TOTAL, TERM, "plan-total"),
        ("nothing", YEAR, "plan-how"),
        ("type", "W", "plan-how"),
        (CROSSED, YEAR, "plan-how"),
        ("text", YEAR, "plan-how"),
    ],
)
def test_what_no_plan_can_be_is_refused(name: str, length: str, key: str) -> None:
    with pytest.raises(Refusal, match=key):
        changed(a_plan(), name, length)


def test_a_table_told_more_often_than_the_total_is_refused() -> None:
    with pytest.raises(Refusal, match="plan-total"):
        changed(a_plan(total=HALF), "type", QUARTER)


# --- terms


def test_a_period_lies_in_a_council_term_that_is_known() -> None:
    following = term_period(date(2029, 6, 1), date(2033, 5, 31))
    assert term_of(period_from_key("2028-Q4"), [PRESENT_TERM, following]) == PRESENT_TERM
    assert term_of(period_from_key("2029-Q1"), [following, PRESENT_TERM]) == following
    assert term_of(PRESENT_TERM, [PRESENT_TERM]) == PRESENT_TERM


@pytest.mark.parametrize("key", ["2029-Q1", "2024", "2025-2028", "2026-2029", "2025-2030"])
def test_a_period_of_no_term_or_another_term_s_years_is_refused(key: str) -> None:
    with pytest.raises(Refusal, match="release-term"):
        term_of(period_from_key(key), [PRESENT_TERM])


def test_terms_that_overlap_are_refused() -> None:
    with pytest.raises(Refusal, match="plan-terms-overlap"):
        term_of(period_from_key("2026"), [PRESENT_TERM, term_period(date(2027, 1, 1), date(2030, 12, 31))])


# --- what a release holds

QUARTERS = [a_release(ORGANISATION, f"2026-Q{n}", [TOTAL]) for n in (1, 2, 3, 4)]


def test_a_year_counts_its_own_tables_and_adds_up_the_total_of_its_quarters() -> None:
    held = publication(ORGANISATION, period_from_key("2026"), LATER, QUARTERS, a_plan(QUARTERS))
    assert set(held.counted) == {*TABLES, CROSSED} - {"area"}
    assert held.summed == {TOTAL: QUARTERS}
    named = publication(ORGANISATION, period_from_key("2026"), LATER, QUARTERS, a_plan(QUARTERS), areas=True)
    assert "area" in named.counted


@pytest.mark.parametrize(
    ("begins", "told", "lacks"),
    [
        ((2026, 1, 1), (2, 3, 4), "2026-Q1"),
        ((2026, 3, 31), (2, 3, 4), "2026-Q1"),
        ((2026, 4, 1), (2, 3, 4), ""),
        ((2026, 8, 12), (3, 4), ""),
        ((2026, 8, 12), (4,), "2026-Q3"),
        ((2026, 8, 12), (1, 2, 3, 4), ""),
        ((2027, 2, 1), (4,), ""),
        ((2027, 2, 1), (), "2026-Q4"),  # a sum of nothing would fix the total's length
    ],
)
def test_quarters_before_the_first_observation_need_no_release(
    begins: tuple[int, int, int], told: tuple[int, ...], lacks: str
) -> None:
    standing = [a_release(ORGANISATION, f"2026-Q{n}", [TOTAL]) for n in told]

    def parts() -> list[str]:
        moment = datetime(*begins, tzinfo=HELSINKI)
        plan, year = a_plan(standing), period_from_key("2026")
        held = publication(ORGANISATION, year, LATER, standing, plan, begins=moment)
        return [one.period for one in held.summed[TOTAL]]

    if not lacks:
        assert parts() == [one.period for one in standing]
    else:
        with pytest.raises(Refusal, match="release-lacks") as refused:
            parts()
        assert refused.value.facts["other"] == lacks


def test_what_was_told_to_one_audience_is_told_to_the_other_and_not_counted_again() -> None:
    year = a_release(ORGANISATION, "2026", [TOTAL, *TABLES, CROSSED])
    standing = [*QUARTERS, year]
    held = publication(PUBLICLY, period_from_key("2026"), LATER, standing, a_plan(standing))
    assert held.counted == ()
    assert {one.id for parts in held.summed.values() for one in parts} == {year.id}


def test_old_quarters_and_half_years_add_up_to_a_year() -> None:
    standing = [a_release(ORGANISATION, key) for key in ("2026-Q1", "2026-Q2", "2026-H2")]
    held = publication(ORGANISATION, period_from_key("2026"), LATER, standing, a_plan(standing))
    assert held.summed["type"] == standing
    assert "aspect" in held.counted


@pytest.mark.parametrize(
    ("audience", "key", "standing", "wanted", "other"),
    [
        (PUBLICLY, "2026-Q3", [], "release-length", None),
        (Audience.INTERNAL, "2026", [], "release-length", None),
        (ORGANISATION, "2029-Q3", [], "release-period-open", None),
        (ORGANISATION, "2026-Q3", QUARTERS, "release-exists", None),
        (ORGANISATION, "2026", QUARTERS[:2], "release-lacks", "2026-Q3"),
        (ORGANISATION, "2026-H2", [], "release-lacks", "2026-Q3"),
        (ORGANISATION, "2025-2029", QUARTERS, "release-lacks", "2025-Q1"),
        (
            ORGANISATION,
            "2026-Q3",
            [a_release(ORGANISATION, "2026-H2"), QUARTERS[0]],
            "release-overlaps",
            "2026-H2",
        ),
    ],
)
def test_what_would_let_counts_be_compared_is_refused(
    audience: Audience, key: str, standing: list[Release], wanted: str, other: str | None
) -> None:
    refused = refusal(audience, key, standing)
    assert refused.key == wanted
    assert other is None or refused.facts["other"] == other


def test_a_need_told_by_years_is_not_told_by_the_term_too() -> None:
    standing = [*QUARTERS, a_release(ORGANISATION, "2026", ["need_main"])]
    with pytest.raises(Refusal, match="plan-fixed"):
        changed(a_plan(standing), "need_main", TERM)
    forced = replace(a_plan(standing), lengths={**DEFAULT, "need_main": QUARTER}, fixed=frozenset())
    assert refusal(ORGANISATION, "2026-Q3", [standing[-1]], forced).key == "release-overlaps"


def test_a_period_that_the_plan_tells_nothing_of_is_refused() -> None:
    plan = a_plan(**dict.fromkeys(PLANNED, YEAR))
    assert refusal(ORGANISATION, "2026-Q3", [], plan).key == "release-nothing"


def test_a_clock_from_before_there_was_a_bot_is_refused() -> None:
    with pytest.raises(Refusal, match="release-clock"):
        publication(
            ORGANISATION, period_from_key("1969"), datetime(1970, 1, 9, tzinfo=HELSINKI), [], a_plan()
        )


def test_a_period_is_refused_until_nothing_more_can_come_into_it() -> None:
    for key in ("2026-Q3", "2026", "2025-2029"):
        period = period_from_key(key)
        with pytest.raises(Refusal, match="release-period-open"):
            publication(ORGANISATION, period, period.closed_at - timedelta(seconds=1), [], a_plan())


_KEYS = [f"2026-Q{n}" for n in (1, 2, 3, 4)] + ["2026-H1", "2026-H2", "2026", "2025-2029"]


@given(
    tries=st.lists(
        st.tuples(
            st.sampled_from(Audience),
            st.sampled_from(_KEYS),
            st.none() | st.tuples(st.sampled_from(PLANNED), st.sampled_from(LENGTHS)),
        ),
        max_size=16,
    )
)
def test_whatever_is_planned_and_published_no_observation_is_counted_twice_in_a_table(
    tries: list[tuple[Audience, str, tuple[str, str] | None]],
) -> None:
    standing: list[Release] = []
    counted: list[tuple[str, Period]] = []
    choices: dict[str, str] = {}
    for audience, key, choice in tries:
        period = period_from_key(key)
        try:
            plan = a_plan(standing, **choices)
            if choice:
                choices[choice[0]] = changed(plan, *choice).lengths[choice[0]]
            held = publication(audience, period, LATER, standing, a_plan(standing, **choices))
        except Refusal:
            continue
        counted += [(name, period) for name in held.counted]
        standing.append(a_release(audience, period.key, held.names))
        assert period.length in TOLD[audience]
    for at, (name, period) in enumerate(counted):
        assert not [one for one in counted[:at] if one[0] == name and one[1].overlaps(period)]


# --- costs


def test_a_small_county_reads_what_its_choices_cost() -> None:
    needs = costs(11, 28, PUBLIC)
    assert needs[QUARTER] is Told.HARDLY
    assert needs[YEAR] in (Told.LITTLE, Told.HALF)
    assert needs[TERM] in (Told.MOST, Told.NEARLY_ALL)
    assert set(costs(11, 100_000, PUBLIC).values()) == {Told.NEARLY_ALL}
    assert set(costs(11, 0, PUBLIC).values()) == {Told.HARDLY}


# --- areas


def test_areas_are_groups_of_municipalities() -> None:
    kajaani, other = area_groups(
        "Kajaani: Kajaani 36 400, Vuolijoki 0; Muu Kainuu: Kuhmo 7600, Sotkamo 10100"
    )
    assert (kajaani.name, kajaani.municipalities, kajaani.inhabitants) == (
        "Kajaani",
        ("Kajaani", "Vuolijoki"),
        36_400,
    )
    assert group_of("Vuolijoki", [kajaani, other]) == "Kajaani"  # merged into Kajaani in 2007
    assert group_of("COUNTY", [kajaani, other]) == "COUNTY"
    assert group_of("Sysmä", [kajaani, other]) == ""


@pytest.mark.parametrize(
    "written",
    [
        "Puolanka: Puolanka 2300",
        "Kajaani",
        "Kajaani: Kajaani",
        "Kajaani: 36400",
        ": Kajaani 36400",
        "A+B: A 20000",
    ],
)
def test_a_group_that_is_too_small_or_none_is_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"inhabitants|is no area"):
        area_groups(written)


@pytest.mark.parametrize(
    "written",
    ["A: Kajaani 36400", "A: Kajaani 36400; A: Kuhmo 12000", "A: Kajaani 36400, Kuhmo 8000; B: Kuhmo 12000"],
)
def test_each_municipality_is_in_one_group(written: str) -> None:
    with pytest.raises(ValueError, match=r"is in no area|is named twice"):
        check_areas(area_groups(written), ["Kajaani", "Kuhmo"])


# --- the chain


def a_chain(older: int = 0) -> list[Release]:
    chain = [a_release(ORGANISATION, f"2025-Q{n + 1}") for n in range(older)]
    for at, (year, key) in enumerate([(2026, "2026-Q1"), (2026, "2026-Q2"), (2027, "2026")]):
        number = f"R-{year}-{at % 2 + 1:04}"
        chain.append(chained(replace(a_release(ORGANISATION, key), number=number), chain))
    return chain


LAST = {2026: 2, 2027: 1}


@pytest.mark.parametrize("older", [0, 1, 3])
def test_a_chain_as_it_was_published_is_sound(older: int) -> None:
    assert findings(a_chain(older), LAST) == []


@pytest.mark.parametrize("at", [0, 1, 2])
@pytest.mark.parametrize(
    "change",
    [
        {"period": "2026-Q4"},
        {"observations": 4},
        {"tables": {"total": {"ALL": 9}}},
        {"facts_hash": "0" * 64},
        {"previous_hash": "0" * 64},
        {"made_at": LATER + timedelta(seconds=1)},
        {"taxonomy": "?"},
    ],
)
def test_a_changed_release_is_named(at: int, change: dict[str, object]) -> None:
    chain = a_chain()
    chain[at] = replace(chain[at], **change)  # type: ignore[arg-type]
    assert [(one.fault, one.name) for one in findings(chain, LAST)] == [(Fault.CHANGED, chain[at].number)]


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_missing_release_is_named_the_last_one_too(at: int) -> None:
    chain = a_chain()
    gone = chain.pop(at)
    assert [(one.fault, one.name) for one in findings(chain, LAST)] == [(Fault.MISSING, gone.number)]


def test_releases_from_before_the_chain_are_vouched_for_by_its_first() -> None:
    chain = a_chain(older=2)
    assert findings([replace(chain[0], observations=4), *chain[1:]], LAST)[0].name == OLDER
    assert findings(chain[1:], LAST)[0].name == OLDER
    assert findings(chain[:2], {}) == []
