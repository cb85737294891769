"""Two lists crossed: the margins and the cells together give nothing away."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from itertools import product

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.cross_table import suppress_cross_table
from bot.domain.suppression import (
    THRESHOLDS,
    WITHHELD,
    Audience,
    Counted,
    Figure,
    Table,
    Threshold,
    suppress,
    total,
)
from tests.domain.attacker import found_out, worlds
from tests.domain.counted import CrossTable

PUBLIC = THRESHOLDS[Audience.PUBLIC]
Row = tuple[str, str, str | None]
"""A code of one list, a code of the other, a reporter."""


def tables(rows: list[Row] | tuple[Row, ...], down: str, across: str) -> CrossTable:
    return CrossTable(
        down=Table(
            codes=tuple(down), rows=tuple(Counted(reporter=who, codes=(one,)) for one, _, who in rows)
        ),
        across=Table(
            codes=tuple(across), rows=tuple(Counted(reporter=who, codes=(other,)) for _, other, who in rows)
        ),
    )


def told_of(crossing: CrossTable, threshold: Threshold) -> dict[Hashable, Figure]:
    """Everything that is published together; the codes of the two lists differ."""
    return {
        "total": total(crossing.down.rows, threshold),
        **suppress(crossing.down, threshold),
        **suppress(crossing.across, threshold),
        **suppress_cross_table(crossing, threshold),
    }


def counts_of(rows: list[Row] | tuple[Row, ...], down: str, across: str) -> dict[Hashable, int]:
    keys: list[Hashable] = ["total", *down, *across, *product(down, across)]
    return {
        key: len(rows) if key == "total" else sum(key in (one, other, (one, other)) for one, other, _ in rows)
        for key in keys
    }


def test_who_has_the_rule_and_every_number_finds_no_withheld_cell() -> None:
    kinds: list[Row] = [(one, other, who) for one in "AB" for other in "PN" for who in "xy"]
    threshold = THRESHOLDS[Audience.INTERNAL]
    found = found_out(
        worlds(kinds, 7),
        lambda world: told_of(tables(world, "AB", "PN"), threshold),
        lambda world: counts_of(world, "AB", "PN"),
    )
    assert [*found] == []


def crowds(count: int) -> Iterator[tuple[Row, ...]]:
    """Every way in which so many observations, by up to two people a cell, fill a crossing of two by two."""
    pairs = list(product("AB", "PN"))
    for sizes in product(range(count + 1), repeat=len(pairs)):
        if sum(sizes) != count:
            continue
        for people in product(*(range(min(n, 1), min(n, 2) + 1) for n in sizes)):
            if sum(people) > 1:  # of one person's observations nothing is told, not even how many
                yield tuple(
                    (*pair, f"{pair}{min(one, who - 1)}")
                    for pair, n, who in zip(pairs, sizes, people, strict=True)
                    for one in range(n)
                )


def test_nor_where_there_are_enough_observations_for_cells_to_be_told() -> None:
    """Worlds of one size are enough: the total is told."""
    threshold = THRESHOLDS[Audience.INTERNAL]
    found = found_out(
        crowds(13),
        lambda world: told_of(tables(world, "AB", "PN"), threshold),
        lambda world: counts_of(world, "AB", "PN"),
    )
    assert [*found] == []


def test_a_large_enough_crossing_is_told() -> None:
    rows = [
        (need, kind, f"{n}")
        for need, kind, count in (("A", "P", 6), ("A", "N", 8), ("B", "P", 5))
        for n in range(count)
    ]
    assert suppress_cross_table(tables(rows, "ABC", "PNU"), PUBLIC) == {
        **dict.fromkeys(product("ABC", "PNU"), 0),
        ("A", "P"): 6,
        ("A", "N"): 8,
        ("B", "P"): 5,
    }


def test_a_small_cell_takes_its_row_and_the_smallest_other_with_it() -> None:
    wanted = {"A": (9, 9), "B": (6, 7), "C": (8, 2)}
    rows = [
        (need, kind, f"{n}")
        for need, counts in wanted.items()
        for kind, count in zip("PN", counts, strict=True)
        for n in range(count)
    ]
    told = suppress_cross_table(tables(rows, "ABC", "PN"), PUBLIC)
    assert {pair for pair, figure in told.items() if figure is WITHHELD} == {*product("BC", "PN")}


class Flow:
    """An exact attacker on whole numbers: what the published numbers force, by network flow.

    Each cell is an arc from its row to its column, each margin one from what is known of the rows together,
    and the same for columns. A withheld number is forced exactly when no round trip through its arc changes
    it: such a trip adds one to some arcs, takes one from others, and leaves all that was published as it is.
    """

    def __init__(
        self, told: Mapping[Hashable, Figure], counts: Mapping[Hashable, int], down: str, across: str
    ) -> None:
        self.arcs: dict[Hashable, tuple[Hashable, Hashable]] = {pair: pair for pair in product(down, across)}
        self.arcs |= {one: ("rows together" if told[one] is WITHHELD else f"row {one}", one) for one in down}
        self.arcs |= {
            one: (one, "columns together" if told[one] is WITHHELD else f"col {one}") for one in across
        }
        self.free = {key for key in self.arcs if told[key] is WITHHELD}
        self.counts = counts

    def forced(self) -> Iterator[Hashable]:
        """The withheld numbers that are no secret."""
        for key in self.free:
            start, end = self.arcs[key]
            more = start in self._reached(end, key)
            less = self.counts[key] > 0 and end in self._reached(start, key)
            if not more and not less:
                yield key

    def _reached(self, start: Hashable, without: Hashable) -> set[Hashable]:
        steps: dict[Hashable, set[Hashable]] = defaultdict(set)
        for key in self.free - {without}:
            one, other = self.arcs[key]
            steps[one].add(other)
            if self.counts[key]:
                steps[other].add(one)
        seen, waiting = {start}, [start]
        while waiting:
            new = steps[waiting.pop()] - seen
            seen |= new
            waiting += new
        return seen


rows = st.lists(
    st.tuples(st.sampled_from("AAAABBBCCD"), st.sampled_from("PPNNU"), st.sampled_from("stuvwxyz")),
    max_size=90,
)


def forced(found: list[Row], told: Mapping[Hashable, Figure]) -> list[Hashable]:
    return [*Flow(told, counts_of(found, "ABCDE", "PNU"), "ABCDE", "PNU").forced()]


@settings(max_examples=400, deadline=None)
@given(found=rows)
def test_no_withheld_number_is_forced_by_cells_margins_and_total(found: list[Row]) -> None:
    told = told_of(tables(found, "ABCDE", "PNU"), PUBLIC)
    if told["total"] is not WITHHELD:
        assert forced(found, told) == []


@settings(max_examples=400, deadline=None)
@given(found=rows)
def test_whatever_is_told_in_a_crossing_is_true_and_large_enough(found: list[Row]) -> None:
    told, counts = told_of(tables(found, "ABCDE", "PNU"), PUBLIC), counts_of(found, "ABCDE", "PNU")
    for key, figure in told.items():
        assert figure is WITHHELD or figure == counts[key]
        assert figure in (WITHHELD, 0) or counts[key] >= PUBLIC.observations


def test_this_attacker_too_finds_what_a_careless_gate_lets_out() -> None:
    found = [(one, other, f"{n}") for one, other in product("AB", "PN") for n in range(6)] + [("C", "P", "x")]
    counts = counts_of(found, "ABCDE", "PNU")
    careless = {key: WITHHELD if 0 < count < PUBLIC.observations else count for key, count in counts.items()}
    assert set(forced(found, careless)) == {"C", ("C", "P")}
