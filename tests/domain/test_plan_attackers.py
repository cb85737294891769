"""The attackers against a whole plan: two years of two halves and a term, told at whatever lengths.

They have every release, the plan, the rule, the code, and the way of counting by yearly cubes. They list
every world that would have been published just so, or ask by network flow what the numbers force.
"""

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping
from functools import cache, partial
from itertools import chain, combinations, combinations_with_replacement, permutations, product
from random import Random

import pytest

from bot.domain.cubes import CubeCounts, counting_of, seal, unions
from bot.domain.period import HALF, TERM, YEAR
from bot.domain.release import told_of
from bot.domain.release_plan import LENGTHS
from bot.domain.suppression import (
    THRESHOLDS,
    WITHHELD,
    Audience,
    Counted,
    Figure,
    Table,
    cell_of,
    suppress,
    told,
)
from bot.domain.table_names import CROSSED, TOTAL
from tests.domain.attacker import found_out
from tests.domain.counted import counting
from tests.domain.test_cross_table import Flow
from tests.domain.worlds import observations_of

pytestmark = pytest.mark.untraced

LEVEL = THRESHOLDS[Audience.INTERNAL]
CODES = ("A", "B", "C")
HALVES = range(4)
SPANS: dict[str, tuple[tuple[int, ...], ...]] = {
    HALF: ((0,), (1,), (2,), (3,)),
    YEAR: ((0, 1), (2, 3)),
    TERM: ((0, 1, 2, 3),),
}
Seen = tuple[int, str, str]
"""The half, the code, and who: each somebody else, or the one who files often."""
KINDS: tuple[Seen, ...] = tuple((half, code, who) for half in HALVES for code in CODES for who in ("", "x"))
PLANS = [
    (total, table)
    for total, table in product((HALF, YEAR, TERM), repeat=2)
    if LENGTHS.index(total) <= LENGTHS.index(table)
]
UNSAFE = [
    (total, table)
    for total, table in product((HALF, YEAR, TERM), repeat=2)
    if LENGTHS.index(total) > LENGTHS.index(table)
]


@cache
def counted(rows: tuple[tuple[str, str], ...]) -> Table:
    """A table of these codes; who is nobody in particular is somebody else each time."""
    return Table(
        codes=CODES,
        rows=tuple(Counted(reporter=who or f"p{at}", codes=(code,)) for at, (code, who) in enumerate(rows)),
    )


@cache
def year(rows: tuple[tuple[str, str], ...]) -> Mapping[frozenset[str], object]:
    return unions(counted(rows), LEVEL)


def rows_of(world: tuple[Seen, ...], halves: tuple[int, ...]) -> tuple[tuple[str, str], ...]:
    return tuple((code, who) for half, code, who in world if half in halves)


@cache
def table_told(of_years: tuple[tuple[tuple[str, str], ...], ...], *, known: bool) -> Mapping[str, Figure]:
    """A half's table as it is counted, or that of years from their cubes."""
    counts = CubeCounts(codes=CODES, years=tuple(map(year, of_years)), adds_up=True)  # type: ignore[arg-type]
    return suppress(counts, LEVEL, total_known=known)


@cache
def total_told(of_years: tuple[tuple[tuple[str, str], ...], ...]) -> Figure:
    """The same of the total: of a term's reporters only those of one year are sure to differ."""
    cells = [cell_of(counted(rows).rows) for rows in of_years]
    count = sum(cell.count for cell in cells)
    reporters = max(cell.reporters for cell in cells)
    return told(type(cells[0])(count=count, reporters=reporters), LEVEL)


def years_of(world: tuple[Seen, ...], span: tuple[int, ...]) -> tuple[tuple[tuple[str, str], ...], ...]:
    years = [tuple(half for half in span if half // 2 == at) for at in (0, 1)]
    return tuple(rows_of(world, halves) for halves in years if halves)


def published(world: tuple[Seen, ...], plan: tuple[str, str]) -> dict[Hashable, Figure]:
    """Everything that the plan tells of a world, in whatever order it was published."""
    by_total, by_table = plan
    totals = {span: total_told(years_of(world, span)) for span in SPANS[by_total]}
    out: dict[Hashable, Figure] = {("total", span): figure for span, figure in totals.items()}
    for span in SPANS[by_table]:
        known = all(figure is not WITHHELD for part, figure in totals.items() if set(part) <= set(span))
        figures = table_told(years_of(world, span), known=known)
        out |= {(code, span): figure for code, figure in figures.items()}
    return out


def truth(world: tuple[Seen, ...], plan: tuple[str, str]) -> dict[Hashable, int]:
    counts = {("total", span): len(rows_of(world, span)) for span in SPANS[plan[0]]}
    found = Counter((half, code) for half, code, _ in world)
    table = {
        (code, span): sum(found[half, code] for half in span) for span in SPANS[plan[1]] for code in CODES
    }
    return {**counts, **table}


def worlds(most: int) -> Iterator[tuple[Seen, ...]]:
    for count in range(most + 1):
        yield from combinations_with_replacement(KINDS, count)


def alarms(plan: tuple[str, str], most: int) -> list[tuple[Mapping[Hashable, Figure], Hashable, int]]:
    """What is found, but for publications of which the list ends too early: larger worlds look like them."""
    found = found_out(worlds(most), partial(published, plan=plan), partial(truth, plan=plan))
    return [one for one in found if _least(one[0]) < most]


def _least(figures: Mapping[Hashable, Figure]) -> int:
    """The fewest observations that could be published so; 0 where all totals are told, and none is larger."""
    totals = [figure for key, figure in figures.items() if key[0] == "total"]  # type: ignore[index]
    if WITHHELD not in totals:
        return 0
    return sum(1 if figure is WITHHELD else figure for figure in totals)


@pytest.mark.parametrize("plan", PLANS)
def test_whatever_the_plan_no_withheld_count_is_found_in_any_small_world(plan: tuple[str, str]) -> None:
    assert alarms(plan, 5) == []


@pytest.mark.parametrize("plan", UNSAFE[:2])
def test_a_total_told_less_often_than_a_table_would_give_counts_away(plan: tuple[str, str]) -> None:
    """That such plans are refused: test_release_plan.py."""
    assert alarms(plan, 4) != []


def test_a_table_told_by_years_and_by_the_term_would_give_counts_away() -> None:
    """That a second length is refused: test_release_plan.py."""
    years = [(("A", ""),) * 9 + (("B", ""),) * 6, (("A", ""),) * 4 + (("B", ""),)]
    first, second = (table_told((one,), known=True) for one in years)
    term = table_told(tuple(years), known=True)
    assert set(second.values()) == {WITHHELD}
    assert (term["B"], first["B"]) == (7, 6)  # so the second year's one is found


# --- larger worlds, one by one: for each withheld count another world is looked for


def others(world: tuple[Seen, ...], chance: Random) -> Iterator[tuple[Seen, ...]]:
    """Worlds like this one: codes exchanged in some halves, some observations more, fewer or changed."""
    for size in range(1, 5):
        for halves in combinations(HALVES, size):
            for order in permutations(CODES):
                names = dict(zip(CODES, order, strict=True))
                yield tuple((half, names[code] if half in halves else code, who) for half, code, who in world)
    for _ in range(60_000):
        other = _by_one_person(world, chance) if chance.random() < 0.5 else world
        for _ in range(chance.randint(1, 5)):
            other = _edited(other, chance)
        yield other


def _by_one_person(world: tuple[Seen, ...], chance: Random) -> tuple[Seen, ...]:
    """One half's observations are all of the one who files often: then no total is told of however many."""
    half = chance.choice(HALVES)
    theirs = tuple((half, chance.choice(CODES), "x") for _ in range(chance.randint(1, 5)))
    return (*(one for one in world if one[0] != half), *theirs)


def _edited(world: tuple[Seen, ...], chance: Random) -> tuple[Seen, ...]:
    at, kind = chance.randrange(len(world) + 1), chance.choice(KINDS)
    return (*world[:at], *((kind,) if chance.random() < 0.8 else ()), *world[at + (chance.random() < 0.7) :])


@pytest.mark.parametrize("plan", PLANS)
def test_nor_in_larger_ones(plan: tuple[str, str]) -> None:
    chance = Random(f"{plan}")  # noqa: S311 - worlds to be tried
    for _ in range(60):
        world = tuple(sorted(chance.choices(KINDS, k=chance.randint(6, 7))))
        figures, counts = published(world, plan), truth(world, plan)
        open_ = {key for key, figure in figures.items() if figure is WITHHELD}
        for other in others(world, chance):
            if not open_:
                break
            other = tuple(sorted(other))  # noqa: PLW2901 - a world has no order
            if published(other, plan) == figures:
                found = truth(other, plan)
                open_ = {key for key in open_ if found[key] == counts[key]}
        assert open_ == set(), (world, figures)


# --- crossings, by network flow


@pytest.mark.parametrize("seed", range(25))
@pytest.mark.parametrize("known", [True, False])
def test_no_withheld_number_of_a_year_s_or_a_term_s_crossing_is_forced(seed: int, *, known: bool) -> None:
    names = (TOTAL, "type", "need_main", CROSSED)
    level = THRESHOLDS[Audience.PUBLIC]
    everything = [observations_of(year, 20 + 3 * seed, seed, people=40) for year in (2026, 2027, 2028)]
    cubes = [cube for at, of in enumerate(everything) for cube in seal(2026 + at, counting(of), level)]
    for counts, of in ((counting_of(cubes), [*chain(*everything)]), (counting(everything[0]), everything[0])):
        figures = told_of(counts, level, names, total_known=known)
        needs, kinds = [*figures["need_main"]], [*figures["type"]]
        told_: dict[Hashable, Figure] = {**figures["need_main"], **figures["type"]}
        true: Counter[Hashable] = Counter()
        for one in of:
            true.update([one.need_main, one.type, (one.need_main, one.type)])
        told_ |= {(need, kind): figures[CROSSED][f"{kind}-{need}"] for need in needs for kind in kinds}
        flow = Flow(told_, true, needs, kinds)  # type: ignore[arg-type]
        if not known:
            flow.arcs["whole"] = ("columns together", "rows together")
            flow.free.add("whole")
            true["whole"] = len(of)
        assert [*flow.forced()] == []
