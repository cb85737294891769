"""Published counts: fixed periods, counted once, and nothing to find by comparing them."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.calendar import HELSINKI
from bot.domain.codes import Need, ObservationType, Sector
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import period_from_key, term_period
from bot.domain.release import BEFORE_PLANS, Tables, added, told_of
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience
from bot.domain.table_names import ALL, CROSSED, TOTAL
from dialogs.understanding.orders import period_named, read_period
from tests.domain.counted import counting
from tests.storage.cast import an_observation

PUBLIC = THRESHOLDS[Audience.PUBLIC]
LATER = datetime(2027, 6, 1, tzinfo=HELSINKI)
ORGANISATION, PUBLICLY = Audience.ORGANISATION, Audience.PUBLIC


def at(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=HELSINKI)  # type: ignore[arg-type, misc]  # year, month, day


# --- periods


@pytest.mark.parametrize(
    ("key", "start", "end"),
    [
        ("2026-Q1", at(2026, 1, 1), at(2026, 4, 1)),
        ("2026-Q3", at(2026, 7, 1), at(2026, 10, 1)),
        ("2026-Q4", at(2026, 10, 1), at(2027, 1, 1)),
        ("2026-H1", at(2026, 1, 1), at(2026, 7, 1)),
        ("2026-H2", at(2026, 7, 1), at(2027, 1, 1)),
        ("2026", at(2026, 1, 1), at(2027, 1, 1)),
        ("2025-2029", at(2025, 1, 1), at(2029, 1, 1)),
    ],
)
def test_a_period_is_a_calendar_quarter_half_year_year_or_term(
    key: str, start: datetime, end: datetime
) -> None:
    period = period_from_key(key)
    assert (period.key, period.start, period.end) == (key, start, end)


@pytest.mark.parametrize(
    "key",
    [
        "2026-Q5",
        "2026-H3",
        "2026-Q0",
        "26",
        "2026-Y1",
        "2026-W47",
        "2026-q1",
        "0000-Q1",
        "",
        "0000",
        "2026-2026",
        "2029-2025",
        "2025-2035",
        "2025-20299",
        "2025-2029-2033",
    ],
)
def test_any_other_range_of_dates_is_no_period(key: str) -> None:
    with pytest.raises(ValueError, match="not a period key"):
        period_from_key(key)


def test_a_period_stays_open_until_its_last_week_is_over() -> None:
    assert period_from_key("2026-Q3").closed_at == at(2026, 10, 5)  # 1.10. is a Thursday
    assert period_from_key("2029-Q3").closed_at == period_from_key("2029-Q3").end  # 1.10. is a Monday


@pytest.mark.parametrize(
    ("first", "last", "key", "years"),
    [
        (date(2025, 6, 1), date(2029, 5, 31), "2025-2029", [2025, 2026, 2027, 2028]),
        (date(2029, 6, 1), date(2033, 5, 31), "2029-2033", [2029, 2030, 2031, 2032]),
        (date(2022, 1, 23), date(2025, 5, 31), "2022-2025", [2022, 2023, 2024]),
        (date(2026, 7, 1), date(2026, 7, 1), "2026-2027", [2026]),
    ],
)
def test_a_year_belongs_to_the_term_of_its_greater_part(
    first: date, last: date, key: str, years: list[int]
) -> None:
    term = term_period(first, last)
    assert (term.key, [year.year for year in term.years]) == (key, years)
    assert period_from_key(key) == term


@pytest.mark.parametrize("last", [date(2026, 6, 30), date(2025, 1, 1), date(2036, 1, 1)])
def test_a_term_without_a_year_or_with_too_many_is_none(last: date) -> None:
    with pytest.raises(ValueError, match="a term has"):
        term_period(date(2026, 1, 1), last)


@pytest.mark.parametrize("said", ["2026", "vuosi 2026", "Vuodelta 2026.", "år 2026", "year 2026"])
def test_a_year_is_typed_with_or_without_its_word(said: str) -> None:
    assert period_named(said).key == "2026"


@pytest.mark.parametrize(
    "said",
    [
        "2025-2029",
        "2025\u20132029",
        "valtuustokausi 2025\u20132029",
        "fullmäktigeperioden 2025 \u2013 2029",
        "term 2025\u20142029",
    ],
)
def test_a_term_is_typed_with_any_dash(said: str) -> None:
    assert read_period(said)[0].key == "2025-2029"
    assert read_period(f"{said} publicly") == (period_from_key("2025-2029"), Audience.PUBLIC)


# --- what is told


observations = st.lists(
    st.builds(
        lambda n, kind, need, sectors, who: an_observation(
            f"H-2026-{n:04}", type=kind, need_main=need, sector=tuple(sectors), person_id=who
        ),
        st.integers(0, 9999),
        st.sampled_from([*ObservationType, ObservationType.NEG]),
        st.sampled_from([*Need] + [Need.SHL11_02, Need.SHL11_03] * 5),
        st.lists(st.sampled_from([*Sector][:6]), min_size=1, max_size=2, unique=True),
        st.none() | st.sampled_from("stuvwxyz"),
    ),
    max_size=60,
)


def told(found: list[Observation]) -> Tables:
    return told_of(counting(found), PUBLIC, BEFORE_PLANS)


def reporters(found: Iterable[Observation]) -> set[str]:
    return {one.person_id for one in found if one.person_id}


_CHOSEN: dict[str, Any] = {
    "type": lambda one: (one.type,),
    "need_main": lambda one: (one.need_main,),
    "sector": lambda one: one.sector,
    CROSSED: lambda one: (f"{one.type}-{one.need_main}",),
    TOTAL: lambda _: (ALL,),
}


@settings(deadline=None)
@given(found=observations)
def test_every_count_of_a_release_is_true_and_large_enough(found: list[Observation]) -> None:
    tables = told(found)
    assert set(tables) == set(_CHOSEN)
    for name, table in tables.items():
        assert table
        for code, figure in table.items():
            behind = [one for one in found if code in _CHOSEN[name](one)]
            assert figure == len(behind) or figure is WITHHELD
            assert figure in (0, WITHHELD) or len(behind) >= PUBLIC.observations
            assert figure in (0, WITHHELD) or len(reporters(behind)) >= PUBLIC.reporters
            assert behind or figure in (0, WITHHELD)


@settings(deadline=None)
@given(found=observations)
def test_no_sum_of_sectors_gives_a_withheld_one_away(found: list[Observation]) -> None:
    """All that is known of the sectors together: they make one or two for each observation.

    So each of two withheld ones may be 0, the other taking what is left, and 1, as long as one is left.
    """
    tables = told(found)
    withheld = [code for code, figure in tables["sector"].items() if figure is WITHHELD]
    sum_told = sum(figure for figure in tables["sector"].values() if isinstance(figure, int))
    whole = tables[TOTAL][ALL]
    if withheld and isinstance(whole, int):
        assert len(withheld) > 1
        assert 2 * whole - sum_told >= 1


def test_withdrawn_observations_are_not_counted() -> None:
    found = [an_observation(f"H-{n}", person_id=f"{n}") for n in range(9)]
    gone = [replace(one, state=ObservationState.WITHDRAWN) for one in found[:3]]
    assert told([*gone, *found[3:]])[TOTAL] == {ALL: 6}


@settings(deadline=None)
@given(one=observations, other=observations)
def test_a_sum_of_releases_tells_nothing_that_they_do_not(
    one: list[Observation], other: list[Observation]
) -> None:
    parts = [told(found) for found in (one, other)]
    for name in BEFORE_PLANS:
        for code, figure in added([part[name] for part in parts]).items():
            figures = [part[name][code] for part in parts]
            assert figure == (WITHHELD if WITHHELD in figures else sum(figures))
        assert added([parts[0][name]]) == parts[0][name]
