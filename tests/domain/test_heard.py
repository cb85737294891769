"""What is counted of a closed quarter, and what an attacker who has every map and release makes of it."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import fields, replace
from datetime import timedelta
from functools import cache

import pytest

from bot.domain import heard as counts_heard
from bot.domain.areas import AreaGroup
from bot.domain.codes import ServiceTask
from bot.domain.county import KAINUU
from bot.domain.coverage import Coverage, Staff, hidden, together
from bot.domain.evidence.silence import Heard, Known, Representation
from bot.domain.heard import (
    GROUPS,
    TASKS,
    UNITS,
    Gate,
    HeardCount,
    columns,
    window,
)
from bot.domain.membership import Membership
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import Period, period_from_key, quarter_of, quarters_before
from bot.domain.release_tables import ALL, AREA, TOTAL
from bot.domain.selection.silence import counted, for_group, for_others, representation
from bot.domain.suppression import (
    THRESHOLDS,
    WITHHELD,
    Audience,
    Counted,
    Figure,
    Table,
    Threshold,
    cell_of,
    suppress,
    told,
)
from tests.domain.attacker import worlds
from tests.domain.counted import counting
from tests.storage.cast import an_observation

PUBLIC = THRESHOLDS[Audience.PUBLIC]
Q = period_from_key("2026-Q4")
TOWN = AreaGroup(name="Kajaani", municipalities=("Kajaani",), inhabitants=36000)
REST = AreaGroup(name="Muu Kainuu", municipalities=("Kuhmo", "Sotkamo"), inhabitants=17000)
AREAS = (TOWN, REST)
IAKK, VAMM = ServiceTask.IAKK, ServiceTask.VAMM


def seen(
    person: str | None, *, task: str = IAKK, area: str = "Kajaani", quarter: str = "2026-Q4", **more: object
) -> Observation:
    at = period_from_key(quarter).start + timedelta(days=10)
    return an_observation(
        "H-2026-0001", received_at=at, person_id=person, service_task=task, area=area, **more
    )


def heard(
    quarter: Period,
    found: Sequence[Observation],
    threshold: Threshold,
    groups: Sequence[AreaGroup] = (),
    coverage: Sequence[Coverage] = (),
) -> tuple[HeardCount, ...]:
    tables = counting(found, groups).tables
    return counts_heard.heard(quarter, found, tables, threshold, groups, coverage)


def count(found: Sequence[HeardCount], code: str, area: str = "COUNTY", name: str = TASKS) -> HeardCount:
    return next(one for one in found if (one.name, one.code, one.area) == (name, code, area))


@pytest.mark.parametrize(
    ("people", "reporters"),
    [
        ((), 0),
        ((None,), 1),
        ((None, None, None, None), 1),
        (("a",), 1),
        (("a", "a", "a", "a"), 1),
        (("a", None), 1),
        (("a", "b"), 2),
        (("a", "b", None), 2),
        (("a", "b", "c"), 3),
        (("a", "b", "c", "d", "e"), 3),
    ],
)
def test_people_are_counted_and_not_their_observations(people: Sequence[str | None], reporters: int) -> None:
    found = count(heard(Q, [seen(one) for one in people], PUBLIC), IAKK)
    assert (found.reporters, found.of_year) == (reporters, reporters)


def test_a_year_is_four_quarters_of_distinct_people_and_a_quarter_its_own() -> None:
    found = heard(Q, [seen("a", quarter=f"2026-Q{n}") for n in (1, 2, 3)] + [seen("b")], PUBLIC)
    assert (count(found, IAKK).reporters, count(found, IAKK).of_year) == (1, 2)


@pytest.mark.parametrize("area", ["COUNTY", "SEVERAL", "NOT_TOLD", "Utsjoki"])
def test_what_names_no_municipality_of_a_group_is_heard_of_no_area(area: str) -> None:
    found = heard(Q, [seen(one, area=area) for one in "abcdefg"], PUBLIC, AREAS)
    assert {one.of_year for one in found} == {0}
    whole = heard(Q, [seen(one, area=area) for one in "abcdefg"], PUBLIC)
    assert count(whole, IAKK).of_year == 3


def test_withdrawn_ones_and_those_who_chose_two_target_groups() -> None:
    two = seen("a", target_group=("CHILD", "YOUTH"))
    gone = seen("b", state=ObservationState.WITHDRAWN)
    found = heard(Q, [two, gone], PUBLIC)
    assert [count(found, one, name=GROUPS).of_year for one in ("CHILD", "YOUTH", "OLDER")] == [1, 1, 0]
    assert count(found, IAKK).of_year == 1


def test_every_unit_has_a_count_and_it_names_nobody() -> None:
    found = heard(Q, [], PUBLIC, AREAS)
    assert len(found) == sum(map(len, UNITS.values())) * 2
    names = {"quarter", "name", "code", "area", "reporters", "of_year", "enough"}
    assert {field.name for field in fields(HeardCount)} == names


@pytest.mark.parametrize(("people", "enough"), [("ab", False), ("abc", False), ("abcde", True)])
def test_enough_for_others_is_what_the_gate_lets_out(people: str, *, enough: bool) -> None:
    """Three people are enough, and five observations of them; the group's own word asks for three people."""
    assert count(heard(Q, [seen(one) for one in people], PUBLIC), IAKK).enough is enough
    keen = [seen(one) for one in "ab" for _ in range(9)]
    assert not count(heard(Q, keen, PUBLIC), IAKK).enough
    assert count(heard(Q, [*map(seen, "abc"), *map(seen, "ab")], PUBLIC), IAKK).enough


def test_a_county_that_asks_for_more_people_has_heard_enough_later() -> None:
    found = heard(Q, [seen(one) for one in "abcde"], replace(PUBLIC, reporters=6))
    assert not count(found, IAKK).enough


@pytest.mark.parametrize(
    ("key", "four", "earlier"),
    [("2026-Q4", "2026-Q1", "2026-Q3"), ("2027-Q1", "2026-Q2", "2026-Q4"), ("2027-Q3", "2026-Q4", "2027-Q2")],
)
def test_a_window_is_four_quarters(key: str, four: str, earlier: str) -> None:
    quarter = period_from_key(key)
    assert (window(quarter).key, quarters_before(quarter, 1).key) == (four, earlier)
    assert {quarter_of((quarter.start + timedelta(days=at)).date()).key for at in (1, 40, 88)} == {key}


# --- units of few people


def covered(*bands: Staff | None) -> list[Coverage]:
    return [
        Coverage(service_task=IAKK, area=area, staff=band)
        for area, band in zip("ABCDEF", bands, strict=False)
        if band
    ]


F, S, M, X = Staff
"""From fewer than five people to a hundred and more."""


@pytest.mark.parametrize(
    ("bands", "units"),
    [
        ((), ("A", "B", "C")),
        ((S, S, X), ("A", "B", "C")),
        ((F, S, X), ("AB", "C")),
        ((F, X, S), ("AC", "B")),
        ((X, F, F), ("ABC",)),
        ((M, S, F), ("BC", "A")),
        ((F, None, None), ("ABC",)),
        ((F, None, S), ("AC", "B")),
        ((F, F, F), ("ABC",)),
    ],
)
def test_few_people_are_told_with_others(bands: Sequence[Staff | None], units: Sequence[str]) -> None:
    assert together(IAKK, "ABC", covered(*bands)) == tuple(map(tuple, units))
    assert together(VAMM, "ABC", covered(*bands)) == (("A",), ("B",), ("C",))


@pytest.mark.parametrize(
    ("bands", "alone"), [((F,), True), ((F, F), True), ((F, S), False), ((F,) * 4, True), ((F,) * 5, False)]
)
def test_fewer_than_five_people_may_stay_untold(bands: Sequence[Staff], *, alone: bool) -> None:
    assert hidden(IAKK, "ABCDEF"[: len(bands)], covered(*bands)) is alone


def test_a_small_unit_s_word_is_that_of_all_who_are_told_with_it() -> None:
    coverage = [
        Coverage(service_task=IAKK, area="Kajaani", staff=Staff.MANY),
        Coverage(service_task=IAKK, area="Muu Kainuu", staff=Staff.FEW),
    ]
    found = heard(
        Q, [seen("a"), seen("b"), seen("b", area="Kuhmo"), seen("c", area="Kuhmo")], PUBLIC, AREAS, coverage
    )
    told = for_group("2026-Q4", columns(AREAS), counted(found), coverage, {})
    (cell,) = told.tasks[[row.code for row in told.tasks].index(IAKK)].cells
    assert (cell.areas, cell.word, cell.staff) == (("Kajaani", "Muu Kainuu"), Heard.HEARD, "")
    uncounted = for_group(
        "2026-Q4", columns(AREAS), counted(heard(Q, [seen("a"), seen("b")], PUBLIC, AREAS)), coverage, {}
    )
    (cell,) = uncounted.tasks[[row.code for row in uncounted.tasks].index(IAKK)].cells
    assert cell.word == Heard.LITTLE
    assert not [
        cell
        for row in for_group("", ("COUNTY",), {}, covered(), {}).tasks
        for cell in row.cells
        if cell.staff == Staff.FEW
    ]


def test_one_that_fell_silent_is_told_with_the_quarter() -> None:
    last = {(TASKS, IAKK, "COUNTY"): "2025-Q3", (TASKS, VAMM, "COUNTY"): "2026-Q4"}
    found = heard(Q, [seen("a", task=VAMM)], PUBLIC)
    rows = {
        row.code: row.cells[0] for row in for_group("2026-Q4", columns(()), counted(found), (), last).tasks
    }
    assert (rows[IAKK].word, rows[IAKK].since) == (Heard.NOT_HEARD, "2025-Q3")
    assert (rows[VAMM].word, rows[VAMM].since) == (Heard.LITTLE, "")
    assert (rows["LASTEN"].word, rows["LASTEN"].since) == (Heard.NOT_HEARD, "")


def test_areas_that_were_named_later_are_not_counted_and_not_known() -> None:
    old = counted(heard(Q, [seen(one) for one in "abcdef"], PUBLIC))
    for silence, word in (
        (for_group("2026-Q4", columns(AREAS), old, (), {}), Heard.UNCOUNTED),
        (for_others("2026-Q4", columns(AREAS), old, ()), Known.UNKNOWN),
    ):
        assert {cell.word for row in silence.tasks for cell in row.cells} == {word}


# --- what is told to others


def test_only_a_calendar_year_is_told_of_to_others() -> None:
    """Four other quarters would be one more release: tests/domain/test_document_attackers.py."""
    for number, enough in ((1, False), (2, False), (3, False), (4, True)):
        quarter = period_from_key(f"2026-Q{number}")
        found = heard(quarter, [seen(one, quarter=quarter.key) for one in "abcdef"], PUBLIC)
        assert count(found, IAKK).enough is enough
        assert count(found, IAKK).of_year == 3


def test_nobody_one_and_two_people_are_the_same_word_to_others() -> None:
    found = heard(Q, [], PUBLIC, AREAS)
    told = {
        for_others(
            "2026-Q4",
            columns(AREAS),
            counted(replace(one, reporters=now, of_year=people) for one in found),
            (),
        ).tasks
        for people in range(3)
        for now in range(people + 1)
    }
    assert len(told) == 1


def test_a_cell_for_others_has_no_quarter_in_which_it_fell_silent() -> None:
    told = for_others("2026-Q4", columns(AREAS), counted(heard(Q, [], PUBLIC, AREAS)), ())
    assert {cell.since for row in (*told.tasks, *told.target_groups) for cell in row.cells} == {""}


def test_one_area_alone_is_told_as_it_is_in_the_map() -> None:
    found = counted(heard(Q, [seen(one) for one in "abcdefgh"], PUBLIC, AREAS))
    told = for_others("2026-Q4", columns(AREAS), found, covered(S))
    one = told.within("Muu Kainuu")
    assert one.areas == ("Muu Kainuu",)
    assert [row.cell("Muu Kainuu") for row in told.tasks] == [row.cells[0] for row in one.tasks]
    assert set(one.uncovered.values()) == {("Muu Kainuu",)}


# --- of whom the group has no member


def a_member(person: str, task: str, municipality: str) -> Membership:
    return Membership(person_id=person, service_task=task, municipality=municipality)


def test_a_group_with_members_from_everywhere_else_has_none_from_puolanka() -> None:
    places = [name for name in KAINUU if name != "Puolanka"]
    tasks = [*ServiceTask, *ServiceTask]
    members = [
        a_member(f"p{n}", task, place) for n, (task, place) in enumerate(zip(tasks, places * 4, strict=True))
    ]
    assert representation(members, KAINUU) == Representation(
        told=True, tasks=(), municipalities={"Puolanka": "Puolanka"}
    )


def test_who_works_in_the_whole_county_is_from_no_municipality_and_nobody_is_nothing_known() -> None:
    found = representation([a_member("p", "IAKK", "COUNTY")], KAINUU)
    assert found.municipalities == KAINUU
    assert "IAKK" not in found.tasks
    assert representation([], KAINUU) == Representation(told=False, tasks=(), municipalities={})


# --- the attacker

LEVEL = Threshold(observations=3, reporters=2)
"""Lower than any county's, so that small worlds tell something; two people are enough here."""

PEOPLE = 2
TASK_CODES, AREA_CODES = ("X", "Y"), ("A", "B", "C")
UNITS_OF = [(task, area) for task in TASK_CODES for area in AREA_CODES]
Seen = tuple[int, str, str, str]
"""In the first map, both, or the second; what, where; and who: somebody else each time, or a keen one."""
Row = tuple[str, str, str]
World = tuple[Seen, ...]


def rows_of(world: World, spans: tuple[int, int]) -> tuple[Row, ...]:
    return tuple((task, area, who) for span, task, area, who in world if span in spans)


@cache
def table(rows: tuple[Row, ...], at: int | None, codes: tuple[str, ...]) -> Table:
    return Table(
        codes=codes,
        rows=tuple(
            Counted(reporter=row[2] or f"p{n}", codes=(ALL if at is None else row[at],))
            for n, row in enumerate(rows)
        ),
    )


@cache
def people(rows: tuple[Row, ...]) -> Mapping[tuple[str, str], int]:
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for n, (task, area, who) in enumerate(rows):
        found[task, area].add(who or f"p{n}")
    return {unit: len(found[unit]) for unit in UNITS_OF}


Map = frozenset[tuple[str, str]]


@cache
def gated(rows: tuple[Row, ...], *, known: bool = True) -> Map:
    """The units of which others are told that enough was heard."""
    tables = {
        TOTAL: table(rows, None, (ALL,)),
        TASKS: table(rows, 0, TASK_CODES),
        GROUPS: table((), 0, TASK_CODES),
        AREA: table(rows, 1, AREA_CODES),
    }
    return Gate(tables, LEVEL, placed=True, known=known, people=PEOPLE).enough(TASKS, people(rows))


@cache
def ungated(rows: tuple[Row, ...]) -> Map:
    return frozenset(unit for unit, many in people(rows).items() if many >= PEOPLE)


@cache
def released(rows: tuple[Row, ...]) -> dict[Hashable, Figure]:
    """The year's release: the total, and each list by itself."""
    total = told(cell_of(table(rows, None, (ALL,)).rows), LEVEL)
    lists = {0: TASK_CODES, 1: AREA_CODES}
    found = {
        at: suppress(table(rows, at, codes), LEVEL, total_known=total is not WITHHELD)
        for at, codes in lists.items()
    }
    return {ALL: total, **{code: figure for one in found.values() for code, figure in one.items()}}


def truth(rows: tuple[Row, ...]) -> dict[Hashable, int]:
    return {ALL: len(rows), **Counter(code for row in rows for code in row[:2])}


Attack = list[tuple[Hashable, ...]]


def attack(most: int, who: tuple[str, ...], map_of: Callable[[tuple[Row, ...]], Map]) -> Attack:
    """List what follows from a year's release and two maps a quarter apart, and not from the release alone.

    These are withheld counts that are found, and units not told of where nobody and little become apart.
    Where the list of worlds ends too early, nothing is said. A keen one works in the first area.
    """
    kinds = [
        (span, task, area, one)
        for span in range(3)
        for task, area in UNITS_OF
        for one in who
        if not one or area == AREA_CODES[0]
    ]
    alike: dict[Hashable, list[tuple[World, tuple[Row, ...], tuple[Row, ...]]]] = defaultdict(list)
    by_release: dict[Hashable, set[tuple[int, Hashable, int]]] = defaultdict(set)
    for world in worlds(kinds, most):
        rows = rows_of(world, (0, 1)), rows_of(world, (1, 2))
        release = tuple(released(rows[0]).items())
        alike[release, map_of(rows[0]), map_of(rows[1])].append((world, *rows))
        by_release[release] |= {
            (at, unit, min(many, PEOPLE)) for at, one in enumerate(rows) for unit, many in people(one).items()
        }
    found: Attack = []
    for (release, *both), same in alike.items():
        room = most - min(len(world) for world, _, _ in same)
        if room < 3:
            continue
        for key, figure in release:
            if figure is WITHHELD and len({truth(first).get(key, 0) for _, first, _ in same}) == 1:
                found.append(("count", release, key))
        for at, told_of in enumerate(both[: room - 2]):
            for unit in {*UNITS_OF} - told_of:
                known = {min(people(rows[at])[unit], PEOPLE) for _, *rows in same} & {0, 1}
                before = {many for when, one, many in by_release[release] if (when, one) == (at, unit)} & {
                    0,
                    1,
                }
                if len(known) < len(before) == PEOPLE:
                    found.append(("unit", release, *both, at, unit))
    return found


@pytest.mark.untraced
@pytest.mark.parametrize(("most", "who"), [(6, ("",)), (5, ("", "keen"))])
def test_maps_and_releases_together_tell_neither_a_withheld_count_nor_nobody_from_little(
    most: int, who: tuple[str, ...]
) -> None:
    assert attack(most, who, gated) == []


@pytest.mark.untraced
def test_without_the_gate_the_attacker_finds_withheld_counts() -> None:
    assert {kind for kind, *_ in attack(6, ("",), ungated)} == {"count", "unit"}


def test_the_gate_tells_something_of_the_same_worlds() -> None:
    kinds = [(1, *unit, "") for unit in UNITS_OF]
    assert any(gated(rows_of(world, (1, 1))) for world in worlds(kinds, 6))
