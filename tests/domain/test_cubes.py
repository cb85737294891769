"""Yearly cubes: a year and a term are told from them, long after nobody knows any more who reported."""

from dataclasses import fields, replace

import pytest

from bot.domain.codes import Need, ObservationType
from bot.domain.cubes import Cube, Maps, counting_of, seal
from bot.domain.observation import Observation
from bot.domain.release import added, told_of
from bot.domain.release_tables import TABLES
from bot.domain.suppression import THRESHOLDS, WITHHELD, Audience, Figure
from bot.domain.table_names import ALL, CROSSED, TOTAL
from tests.domain.counted import counting
from tests.domain.worlds import observations_of

PUBLIC = THRESHOLDS[Audience.PUBLIC]
NAMES = (TOTAL, *TABLES, CROSSED)
YEARS = (2025, 2026, 2027, 2028)
NEEDS = [need for need in Need if need is not Need.UNKNOWN]


def sealed(years: dict[int, list[Observation]]) -> list[Cube]:
    return [cube for year, found in years.items() for cube in seal(year, counting(found), PUBLIC)]


def world(many: int, seed: int) -> dict[int, list[Observation]]:
    return {year: observations_of(year, many, seed) for year in YEARS}


def told(figures: dict[str, Figure]) -> int:
    return sum(isinstance(figures[need], int) for need in NEEDS)


@pytest.mark.parametrize("many", [0, 1, 9, 28, 130])
@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("known", [True, False])
def test_a_year_told_from_its_cubes_is_the_same_as_counted_directly(
    many: int, seed: int, *, known: bool
) -> None:
    found = observations_of(2026, many, seed, people=many // 2 + 1)
    direct, cubes = counting(found), counting_of(seal(2026, counting(found), PUBLIC))
    assert cubes.whole == direct.whole == many
    assert told_of(cubes, PUBLIC, NAMES, total_known=known) == told_of(
        direct, PUBLIC, NAMES, total_known=known
    )


@pytest.mark.untraced
def test_a_small_county_tells_its_needs_by_the_term_and_hardly_any_by_the_quarter() -> None:
    """Of ten needs at 28 observations a year, on average of 200 worlds; as in docs/suppression.md."""
    by_term = by_quarter = 0
    for seed in range(200):
        years = world(28, seed)
        term = told_of(counting_of(sealed(years)), PUBLIC, ["need_main"])["need_main"]
        by_term += told(dict(term))
        quarters = [
            [one for one in found if (one.received_at.month - 1) // 3 == quarter]
            for found in years.values()
            for quarter in range(4)
        ]
        parts = [told_of(counting(part), PUBLIC, ["need_main"])["need_main"] for part in quarters]
        by_quarter += told(dict(added(parts)))
    assert by_term / 200 >= 6
    assert by_quarter / 200 < 1


def test_once_all_links_are_cut_the_term_is_what_the_cubes_allow() -> None:
    years = world(60, seed=1)
    before = told_of(counting_of(sealed(years)), PUBLIC, NAMES)
    everything = [one for found in years.values() for one in found]
    forgotten = [replace(one.with_values(text=""), person_id=None) for one in everything]
    late = told_of(counting(forgotten), PUBLIC, NAMES)
    assert before[TOTAL] == {ALL: 240}
    assert told(dict(before["need_main"])) >= 8
    assert {figure for table in late.values() for figure in table.values()} == {WITHHELD}


def test_a_count_of_a_term_is_true_and_never_smaller_than_the_threshold() -> None:
    for seed in range(40):
        years = world(28, seed)
        everything = [one for found in years.values() for one in found]
        counted = counting_of(sealed(years))
        truth = counting(everything)
        for name in TABLES:
            for code, figure in told_of(counted, PUBLIC, [name])[name].items():
                cell = truth.tables[name].cell([code])
                assert figure is WITHHELD or figure == cell.count
                assert figure in (0, WITHHELD) or PUBLIC.passes(cell)


def test_a_cube_names_nobody_and_no_moment_closer_than_a_year() -> None:
    assert {field.name for field in fields(Cube)} == {"year", "name", "key", "count", "reporters", "taxonomy"}
    found = observations_of(2026, 60, seed=3)
    said = str(seal(2026, counting(found), PUBLIC))
    for one in found:
        for part in (one.id, one.number, one.person_id, one.text, one.title, str(one.received_at.date())):
            assert f"'{part}'" not in said
            assert len(str(part)) < 8 or str(part) not in said


# --- when the classification changes

V1, V2 = "SHL11@2023-01-01", "SHL11@2027-01-01"
MAPS: Maps = {
    ("need_main", V1, V2): {
        need.value: Need.SHL11_08.value if need is Need.SHL11_09 else need.value
        for need in Need
        if need is not Need.SHL11_05
    }
}


def versions() -> list[Cube]:
    """Item 9 is merged into 8 in 2027, and item 5 is split: a part of it gets the code of 10."""
    old = [
        cube for year in (2025, 2026) for cube in seal(year, counting(observations_of(year, 130, 1)), PUBLIC)
    ]
    new = []
    for year in (2027, 2028):
        later = [
            one.with_values(need_main=Need.SHL11_08) if one.need_main == Need.SHL11_09 else one
            for one in observations_of(year, 130, 1)
        ]
        cubes = seal(year, counting(later), PUBLIC)
        new += [replace(cube, taxonomy=V2 if cube.taxonomy else "") for cube in cubes]
    return old + new


def test_a_term_is_told_in_the_newer_classification_where_codes_were_kept_or_merged() -> None:
    counted = counting_of(versions(), MAPS)
    needs = told_of(counted, PUBLIC, ["need_main"])["need_main"]
    every = [one for year in YEARS for one in observations_of(year, 130, 1)]
    merged = [one for one in every if one.need_main in (Need.SHL11_08, Need.SHL11_09)]
    assert needs[Need.SHL11_08] == len(merged)
    assert needs[Need.SHL11_01] == sum(one.need_main == Need.SHL11_01 for one in every)
    assert needs[Need.SHL11_05] is WITHHELD
    crossed = told_of(counted, PUBLIC, [CROSSED])[CROSSED]
    assert {crossed[f"{kind}-{Need.SHL11_05}"] for kind in ObservationType} == {WITHHELD}


def test_without_a_map_nothing_of_a_changed_list_is_told_of_the_term_and_all_of_the_others() -> None:
    counted = counting_of(versions())
    assert set(told_of(counted, PUBLIC, ["need_main"])["need_main"].values()) == {WITHHELD}
    assert told_of(counted, PUBLIC, [TOTAL])[TOTAL] == {ALL: 520}
    assert isinstance(told_of(counted, PUBLIC, ["type"])["type"]["NEG"], int)
