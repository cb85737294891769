"""The attacker who holds every document and every release of two years.

What documents tell of observations is cells of releases and the map of what is not known, and nothing else
(``tests/documents/test_figures_of_releases.py``). So the attacker has each quarter's total, each year's lists
as their totals let them be told, and the maps. They list every world that would have been told of just so.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from itertools import combinations_with_replacement, product

import pytest

from bot.domain.form import WHOLE_COUNTY
from bot.domain.heard import GROUPS, TASKS, Gate
from bot.domain.suppression import WITHHELD, Counted, Figure, Table, Threshold, cell_of, suppress, told
from bot.domain.table_names import ALL, AREA, TOTAL

pytestmark = pytest.mark.untraced

LEVEL = Threshold(observations=3, reporters=2)
"""Lower than any county's, so that small worlds tell something; two people are enough here."""

PEOPLE, FEW = 2, 2
"""So many people are enough for the map; so many observations make no total that is told."""

QUARTERS = (0, 3, 4)
"""The first and the last quarter of a year, and the first of the next."""

YEARS = {1: (0, 3), 2: (4,)}
BY_YEAR = tuple(YEARS.values())
BY_QUARTER = ((0,), (0, 3), (3, 4), (4,))
"""The spans of the maps: calendar years, or the four quarters up to each one, which overlap."""

Shape = tuple[str, str]
"""The codes of the tasks and of the areas, a letter each; one area stands for the whole county."""

Seen = tuple[int, str, str, str]
"""The quarter, what, where, and who: somebody else each time, or the one who files often."""

World = tuple[Seen, ...]
Rows = tuple[tuple[str, str, str], ...]
Released = tuple[tuple[Hashable, Figure], ...]
Maps = tuple[frozenset[tuple[str, str]], ...]


def rows_in(world: World, quarters: tuple[int, ...]) -> Rows:
    return tuple((task, area, who) for quarter, task, area, who in world if quarter in quarters)


@cache
def table(rows: Rows, at: int, codes: str) -> Table:
    """By task, by area, or all together."""
    chosen = ((row[at] if codes else ALL, row[2] or f"p{n}") for n, row in enumerate(rows))
    return Table(
        codes=(*codes,) or (ALL,), rows=tuple(Counted(reporter=who, codes=(of,)) for of, who in chosen)
    )


@cache
def total(rows: Rows) -> Figure:
    return told(cell_of(table(rows, 0, "").rows), LEVEL)


@cache
def listed(rows: Rows, at: int, codes: str, *, known: bool) -> Mapping[str, Figure]:
    return suppress(table(rows, at, codes), LEVEL, total_known=known)


def known(world: World, quarters: tuple[int, ...]) -> bool:
    return all(total(rows_in(world, (quarter,))) is not WITHHELD for quarter in quarters)


def releases(world: World, shape: Shape) -> Released:
    """By quarter the total, by year each list."""
    out: dict[Hashable, Figure] = {
        (TOTAL, quarter): total(rows_in(world, (quarter,))) for quarter in QUARTERS
    }
    for (year, quarters), (at, codes) in product(YEARS.items(), enumerate(shape)):
        figures = listed(rows_in(world, quarters), at, codes, known=known(world, quarters))
        out |= {(code, year): figure for code, figure in figures.items()}
    return tuple(out.items())


def truth(world: World) -> Mapping[Hashable, int]:
    years = {quarter: year for year, quarters in YEARS.items() for quarter in quarters}
    found: Counter[Hashable] = Counter((TOTAL, quarter) for quarter, *_ in world)
    for quarter, *codes, _ in world:
        found.update((code, years[quarter]) for code in codes)
    return found


@cache
def enough(rows: Rows, shape: Shape, *, known: bool) -> frozenset[tuple[str, str]]:
    """Of which tasks in which areas others are told that enough was heard."""
    tasks, areas = shape
    placed = len(areas) > 1
    people: dict[tuple[str, str], set[str]] = defaultdict(set)
    for n, (task, area, who) in enumerate(rows):
        people[task, area if placed else WHOLE_COUNTY].add(who or f"p{n}")
    tables = {
        TOTAL: table(rows, 0, ""),
        TASKS: table(rows, 0, tasks),
        GROUPS: table((), 0, tasks),
        AREA: table(rows, 1, areas),
    }
    gate = Gate(tables, LEVEL, placed=placed, known=known, people=PEOPLE)
    return gate.enough(TASKS, {unit: len(of) for unit, of in people.items()})


def maps(world: World, shape: Shape, spans: tuple[tuple[int, ...], ...], *, careful: bool) -> Maps:
    return tuple(
        enough(rows_in(world, span), shape, known=known(world, span) if careful else True) for span in spans
    )


def worlds(shape: Shape, quarters: tuple[int, ...], most: int) -> Iterator[World]:
    kinds = [(quarter, *unit, who) for quarter in quarters for unit in product(*shape) for who in ("", "x")]
    for count in range(most + 1):
        yield from combinations_with_replacement(kinds, count)


def attack(
    shape: Shape,
    quarters: tuple[int, ...],
    most: int,
    spans: tuple[tuple[int, ...], ...],
    *,
    careful: bool = True,
) -> list[tuple[Hashable, ...]]:
    """List the withheld counts that releases and maps together give away.

    Where larger worlds than those that are listed would be told of in the same way, nothing is said.
    """
    alike: dict[tuple[Released, Maps], list[World]] = defaultdict(list)
    for world in worlds(shape, quarters, most):
        alike[releases(world, shape), maps(world, shape, spans, careful=careful)].append(world)
    found: list[tuple[Hashable, ...]] = []
    for (release, seen), same in alike.items():
        totals = [figure for key, figure in release if isinstance(key, tuple) and key[0] == TOTAL]
        if WITHHELD in totals and most - min(map(len, same)) < FEW:
            continue
        for key, figure in release:
            if figure is WITHHELD and len({truth(world)[key] for world in same}) == 1:
                found.append((release, seen, key))
    return found


YEAR: tuple[tuple[Shape, tuple[int, ...], int], ...] = (
    (("XYZ", "A"), (0, 3), 6),
    (("XY", "AB"), (0, 3), 5),
)
"""Of one year: by calendar years, what is told of one says nothing of another."""

TWO_YEARS: tuple[Shape, tuple[int, ...], int] = ("XY", "AB"), (3, 4), 6


@pytest.mark.parametrize(("shape", "quarters", "most"), YEAR)
def test_documents_and_releases_together_give_no_withheld_count_away(
    shape: Shape, quarters: tuple[int, ...], most: int
) -> None:
    assert attack(shape, quarters, most, BY_YEAR) == []


def test_maps_that_overlap_would() -> None:
    """Four quarters that are no calendar year are one more release of their lists, at another length."""
    assert attack(*TWO_YEARS, BY_QUARTER) != []


def test_so_would_a_map_that_took_withheld_totals_for_known() -> None:
    assert attack(*YEAR[1], BY_YEAR, careful=False) != []


@pytest.mark.parametrize(("shape", "quarters", "most"), YEAR)
def test_the_map_tells_something_of_the_same_worlds(
    shape: Shape, quarters: tuple[int, ...], most: int
) -> None:
    told_of = (maps(world, shape, BY_YEAR, careful=True) for world in worlds(shape, quarters, most))
    assert any(any(one) for one in told_of)
