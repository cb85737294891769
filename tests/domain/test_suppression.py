"""Small numbers: what is told, what is withheld, and that nobody finds out."""

from collections.abc import Callable, Hashable, Iterator, Mapping
from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.suppression import (
    THRESHOLDS,
    WITHHELD,
    Audience,
    Cell,
    Counted,
    Figure,
    Table,
    Threshold,
    cell_of,
    share,
    suppress,
    total,
)
from tests.domain.attacker import found_out, worlds

PUBLIC, INTERNAL = THRESHOLDS[Audience.PUBLIC], THRESHOLDS[Audience.INTERNAL]
ABC = ("A", "B", "C")
Row = tuple[tuple[str, ...], str | None]


def table(*rows: Row, codes: tuple[str, ...] = ABC) -> Table:
    return Table(
        codes=codes, rows=tuple(Counted(reporter=reporter, codes=chosen) for chosen, reporter in rows)
    )


def many(**counts: int) -> Table:
    """So many of each code, each by another person."""
    return table(*(((code,), f"{code}{n}") for code, count in counts.items() for n in range(count)))


# --- the rule


def test_the_levels_are_those_of_the_process() -> None:
    levels = {level: (least.observations, least.reporters) for level, least in THRESHOLDS.items()}
    assert levels == {"internal": (3, 2), "organisation": (5, 3), "public": (5, 3)}


@pytest.mark.parametrize(
    ("count", "reporters", "passes"), [(5, 3, True), (4, 3, False), (5, 2, False), (0, 0, False)]
)
def test_both_observations_and_reporters_count(count: int, reporters: int, *, passes: bool) -> None:
    assert PUBLIC.passes(Cell(count=count, reporters=reporters)) is passes


@pytest.mark.parametrize(
    ("reporters", "surely"),
    [([], 0), ([None], 1), ([None] * 9, 1), (["x", None, None], 1), (["x", "y", "x"], 2)],
)
def test_those_without_a_known_reporter_count_for_no_more_than_is_sure(
    reporters: list[str | None], surely: int
) -> None:
    assert cell_of(Counted(reporter=one, codes=("A",)) for one in reporters) == Cell(
        count=len(reporters), reporters=surely
    )


def test_the_mark_of_a_withheld_count_is_neither_zero_nor_nothing() -> None:
    assert WITHHELD
    assert WITHHELD != 0
    assert not isinstance(WITHHELD, int)


def test_a_table_without_small_counts_is_told_whole() -> None:
    assert suppress(many(A=7, B=5), PUBLIC) == {"A": 7, "B": 5, "C": 0}


def test_a_small_count_hides_behind_the_smallest_other_and_every_zero() -> None:
    assert suppress(many(A=20, B=9, C=2), PUBLIC) == {"A": 20, "B": WITHHELD, "C": WITHHELD}
    assert suppress(many(A=20, B=2), PUBLIC) == dict.fromkeys(ABC, WITHHELD)


def test_equal_counts_hide_together() -> None:
    assert suppress(many(A=9, B=9, C=2), PUBLIC) == dict.fromkeys(ABC, WITHHELD)


def test_two_people_who_write_a_lot_are_still_two() -> None:
    busy = [(("A",), f"reporter {n % 2}") for n in range(30)]
    assert suppress(table(*busy), PUBLIC) == dict.fromkeys(ABC, WITHHELD)
    assert total(table(*busy).rows, PUBLIC) is WITHHELD
    assert total(table(*busy, (("B",), "third")).rows, PUBLIC) == 31


def test_nothing_is_told_as_nothing() -> None:
    assert suppress(table(), PUBLIC) == {"A": 0, "B": 0, "C": 0}
    assert total(table().rows, PUBLIC) == 0


@pytest.mark.parametrize(
    ("figure", "whole", "told"),
    [
        (7, 19, WITHHELD),
        (7, 20, 35),
        (9, 49, 20),
        (9, 50, 18),
        (WITHHELD, 80, WITHHELD),
        (5, WITHHELD, WITHHELD),
    ],
)
def test_percentages_are_rounded_or_withheld(figure: Figure, whole: Figure, told: Figure) -> None:
    assert share(figure, whole) == told


# --- the attackers


def told_in(
    threshold: Threshold, codes: tuple[str, ...]
) -> Callable[[tuple[Row, ...]], Mapping[Hashable, Figure]]:
    def told(world: tuple[Row, ...]) -> Mapping[Hashable, Figure]:
        counted = table(*world, codes=codes)
        return {"total": total(counted.rows, threshold), **suppress(counted, threshold)}

    return told


def counts_in(codes: tuple[str, ...]) -> Callable[[tuple[Row, ...]], Mapping[Hashable, int]]:
    return lambda world: {
        "total": len(world),
        **{code: sum(code in chosen for chosen, _ in world) for code in codes},
    }


def test_who_has_the_rule_and_every_number_finds_no_withheld_count() -> None:
    kinds: list[Row] = [((code,), reporter) for code in ABC for reporter in ("x", "y", None)]
    assert [*found_out(worlds(kinds, 7), told_in(INTERNAL, ABC), counts_in(ABC))] == []


def crowds(most: int, people: int) -> Iterator[tuple[Row, ...]]:
    """Every way in which up to so many observations, by up to so many people a code, choose one of three."""
    sizes = [(n, who) for n in range(most + 1) for who in range(min(n, 1), min(n, people) + 1)]
    for three in product(sizes, repeat=3):
        if sum(n for n, _ in three) <= most:
            yield tuple(
                ((code,), f"{code}{min(one, who - 1)}")
                for code, (n, who) in zip(ABC, three, strict=True)
                for one in range(n)
            )


@pytest.mark.parametrize(("observations", "people"), [(5, 3), (7, 4)])
def test_nor_at_the_published_level_or_a_raised_one(observations: int, people: int) -> None:
    threshold = Threshold(observations=observations, reporters=people)
    assert [*found_out(crowds(14, people), told_in(threshold, ABC), counts_in(ABC))] == []


def test_nor_where_an_observation_may_name_two_codes() -> None:
    kinds: list[Row] = [(chosen, who) for n in (1, 2) for chosen in combinations(ABC, n) for who in "xy"]
    assert [*found_out(worlds(kinds, 5), told_in(INTERNAL, ABC), counts_in(ABC))] == []


def test_the_attacker_finds_what_a_careless_gate_lets_out() -> None:
    def careless(world: tuple[Row, ...]) -> Mapping[Hashable, Figure]:
        cells = table(*world).cells()
        small = {code: cell.count if cell.count > 2 else WITHHELD for code, cell in cells.items()}
        return {"total": len(world), **small}

    kinds: list[Row] = [((code,), None) for code in ABC]
    assert [*found_out(worlds(kinds, 7), careless, counts_in(ABC))] != []


codes_chosen = st.lists(st.sampled_from("ABCDEFGH"), min_size=1, max_size=2, unique=True).map(tuple)
reporters = st.none() | st.sampled_from("uvwxyz")


@given(
    rows=st.lists(st.tuples(codes_chosen, reporters), max_size=60),
    audience=st.sampled_from(Audience),
    more=st.integers(0, 4),
)
def test_whatever_is_told_or_follows_by_subtraction_is_large_enough(
    rows: list[Row], audience: Audience, more: int
) -> None:
    least = THRESHOLDS[audience]
    threshold = Threshold(observations=least.observations + more, reporters=least.reporters)
    counted = table(*rows, codes=tuple("ABCDEFGH"))
    told = suppress(counted, threshold)
    withheld = [code for code, figure in told.items() if figure is WITHHELD]
    for code, figure in told.items():
        chosen = [reporter for codes, reporter in rows if code in codes]
        if figure is not WITHHELD:
            assert figure == len(chosen)
            assert not figure or len(chosen) >= threshold.observations
            assert not figure or len({*chosen} - {None}) >= threshold.reporters
    if withheld and total(counted.rows, threshold) is not WITHHELD:
        rest = [reporter for codes, reporter in rows if not {*codes}.isdisjoint(withheld)]
        assert len(withheld) > 1
        assert len(rest) >= threshold.observations
        assert len({*rest} - {None}) >= threshold.reporters
