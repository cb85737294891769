"""Yearly cubes: exact counts of a closed year without persons, from which years and terms are told.

A term is counted long after the links to reporters were cut. What the gate will ask of it is counted once a
year, while people can still be told apart: each code, and each union of codes that the gate asks for.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from bot.domain.areas import AreaGroup
from bot.domain.codes import ObservationType
from bot.domain.cross_table import suppress_cross_table
from bot.domain.release_tables import Counting, PairedCounts, single, taxonomy_of
from bot.domain.suppression import Cell, Counts, Threshold, suppress
from bot.domain.table_names import ACROSS, CROSSED, DOWN, pair

_AND = "+"
Union = frozenset[str]


@dataclass(frozen=True, kw_only=True)
class Cube:
    """One number of a closed year; it names nobody.

    Attributes:
        year: no moment is closer.
        name: of the table.
        key: the codes of which an observation has at least one, in order: ``SHL11_02+SHL11_03``.
        count: observations, exactly.
        reporters: how many people they surely come from.
        taxonomy: which wording the codes follow; empty where they are only ever added.
    """

    year: int
    name: str
    key: str
    count: int
    reporters: int
    taxonomy: str = ""

    @property
    def union(self) -> Union:
        """Its codes."""
        return frozenset(self.key.split(_AND))

    @property
    def cell(self) -> Cell:
        """Its number, as the gate sees it."""
        return Cell(count=self.count, reporters=self.reporters)


class _Asked:
    """Counts that remember which unions they were asked for, without codes that nobody chose."""

    def __init__(self, counts: Counts) -> None:
        self._counts = counts
        self._cells = counts.cells()
        self.codes = counts.codes
        self.found: dict[Union, Cell] = {frozenset({code}): cell for code, cell in self._cells.items()}

    def cells(self) -> dict[str, Cell]:
        return self._cells

    def cell(self, among: Collection[str]) -> Cell:
        chosen = frozenset(code for code in among if self._cells[code].count)
        if chosen not in self.found:
            self.found[chosen] = self._counts.cell(chosen)
        return self.found[chosen]


class _PairsAsked:
    """The same of a crossing."""

    def __init__(self, counting: Counting) -> None:
        self._crossing = counting.crossing
        self.down, self.across = counting.crossing.down, counting.crossing.across
        self.found: dict[Union, Cell] = {}
        for down in self.down.codes:
            for across in self.across.codes:
                self.found[frozenset({pair(across, down)})] = self._crossing.cell([down], [across])

    def cell(self, down: Collection[str], across: Collection[str]) -> Cell:
        pairs = (pair(one, other) for other in down for one in across)
        chosen = frozenset(code for code in pairs if self.found[frozenset({code})].count)
        if chosen not in self.found:
            self.found[chosen] = self._crossing.cell(down, across)
        return self.found[chosen]


_MOST_TOGETHER = 3
"""Unions of so many codes at most, each too small by itself, are counted whatever the gate asks of the year.

Where three reporters are enough they are found in three codes at most, so that nothing is lost by it; where a
county asks for more, a term is told less.
"""


def seal(
    year: int, counting: Counting, threshold: Threshold, groups: Sequence[AreaGroup] = ()
) -> tuple[Cube, ...]:
    """Count a closed year for good.

    Args:
        year: the calendar year.
        counting: all its observations, with their reporters as far as these are still known.
        threshold: the county's present one; another one later asks for other unions, and gets lower bounds.
        groups: the areas of the county.
    """
    cubes: list[Cube] = []
    for name, counts in counting.tables.items():
        cubes += _cubes(year, name, unions(counts, threshold), taxonomy_of(name, groups))
    pairs = _PairsAsked(counting)
    for known in (True, False):
        suppress_cross_table(pairs, threshold, total_known=known)
    for across in pairs.across.codes:
        column = {down: pairs.found[frozenset({pair(across, down)})] for down in pairs.down.codes}
        for union in _together(column, threshold):
            pairs.cell(union, [across])
    return (*cubes, *_cubes(year, CROSSED, pairs.found, taxonomy_of(CROSSED)))


def unions(counts: Counts, threshold: Threshold) -> Mapping[Union, Cell]:
    """Return each code, and each union that the gate asks for in this year or may in a term."""
    asked = _Asked(counts)
    for known in (True, False):
        suppress(asked, threshold, total_known=known)
    for union in _together(asked.cells(), threshold):
        asked.cell(union)
    return asked.found


def _cubes(year: int, name: str, found: Mapping[Union, Cell], taxonomy: str) -> list[Cube]:
    return [
        Cube(
            year=year,
            name=name,
            key=_AND.join(sorted(union)),
            count=cell.count,
            reporters=cell.reporters,
            taxonomy=taxonomy,
        )
        for union, cell in found.items()
        if union
    ]


def _together(cells: Mapping[str, Cell], threshold: Threshold) -> Iterable[Collection[str]]:
    small = [code for code, cell in cells.items() if cell.count and not threshold.passes(cell)]
    for size in range(2, min(threshold.reporters, _MOST_TOGETHER) + 1):
        yield from combinations(small, size)


@dataclass(frozen=True, kw_only=True)
class CubeCounts:
    """One table of several years: counts add up, and of reporters those of one year are sure to differ.

    Attributes:
        years: each year's unions of codes.
        adds_up: whether an observation is in one cell only.
    """

    codes: tuple[str, ...]
    years: tuple[Mapping[Union, Cell], ...]
    adds_up: bool

    def cells(self) -> dict[str, Cell]:
        """Each code's observations, exactly counted."""
        return {code: self.cell([code]) for code in self.codes}

    def cell(self, among: Collection[str]) -> Cell:
        """The observations that chose any of these codes; of a union that was not counted, surely so many."""
        cells = [self._of_year(year, among) for year in self.years]
        return Cell(
            count=sum(cell.count for cell in cells),
            reporters=max((cell.reporters for cell in cells), default=0),
        )

    def _of_year(self, year: Mapping[Union, Cell], among: Collection[str]) -> Cell:
        counts = {code: year[frozenset({code})].count for code in among if frozenset({code}) in year}
        chosen = frozenset(code for code, count in counts.items() if count)
        if chosen in year:
            return year[chosen]
        within = [cell for union, cell in year.items() if union <= chosen]
        whole = sum(counts.values())
        at_least = max((cell.count for cell in within), default=0)
        return Cell(
            # An observation names two codes at most.
            count=whole if self.adds_up else max(at_least, (whole + 1) // 2),
            reporters=max((cell.reporters for cell in within), default=0),
        )


Maps = Mapping[tuple[str, str, str], Mapping[str, str]]
"""Older codes to newer ones, by table, the older and the newer wording; what was split is in none."""

TAXONOMY_MAPS: Maps = {}


def counting_of(cubes: Sequence[Cube], maps: Maps = TAXONOMY_MAPS) -> Counting:
    """Return the counts of all years of these cubes together, in the newest wording of each list.

    What an older wording splits or does not know cannot be counted over all years.
    """
    by_name: dict[str, list[Cube]] = defaultdict(list)
    for cube in cubes:
        by_name[cube.name].append(cube)
    tables, changed = dict[str, CubeCounts](), dict[str, frozenset[str]]()
    for name, found in by_name.items():
        tables[name], changed[name] = _table(name, found, maps)
    crossed = tables.pop(CROSSED)
    crossing = PairedCounts(down=tables[DOWN], across=tables[ACROSS], pairs=crossed)
    return Counting(tables=tables, crossing=crossing, changed=changed)


def _table(name: str, cubes: Sequence[Cube], maps: Maps) -> tuple[CubeCounts, frozenset[str]]:
    of_years = _by_year(cubes)
    newest = of_years[-1][0].taxonomy
    lists = (_codes(one) for one in of_years if one[0].taxonomy == newest)
    codes = tuple(dict.fromkeys(code for of_year in lists for code in of_year))
    years, changed = list[Mapping[Union, Cell]](), set[str]()
    for of_year in of_years:
        known = {cube.union: cube.cell for cube in of_year}
        if (older := of_year[0].taxonomy) != newest:
            mapped = _map(name, older, newest, maps)
            changed |= set(codes) - set(mapped.values())
            known = _translated(known, mapped)
        years.append(known)
    return CubeCounts(codes=codes, years=tuple(years), adds_up=single(name)), frozenset(changed)


def _map(name: str, older: str, newest: str, maps: Maps) -> Mapping[str, str]:
    """Return older codes to newer ones; none where an observation may have two codes that merge."""
    if name == CROSSED:
        needs = maps.get((DOWN, older, newest), {})
        return {
            pair(type_, one): pair(type_, other) for type_ in ObservationType for one, other in needs.items()
        }
    return maps.get((name, older, newest), {}) if single(name) else {}


def _by_year(cubes: Sequence[Cube]) -> list[list[Cube]]:
    found: dict[int, list[Cube]] = defaultdict(list)
    for cube in cubes:
        found[cube.year].append(cube)
    return [found[year] for year in sorted(found)]


def _codes(cubes: Iterable[Cube]) -> list[str]:
    return [cube.key for cube in cubes if _AND not in cube.key]


def _translated(known: Mapping[Union, Cell], mapped: Mapping[str, str]) -> dict[Union, Cell]:
    """Each newer code's cell: that of its older codes together."""
    year = CubeCounts(codes=(), years=(known,), adds_up=True)
    older: dict[str, list[str]] = defaultdict(list)
    for one, other in mapped.items():
        older[other].append(one)
    return {frozenset({newer}): year.cell(codes) for newer, codes in older.items()}
