"""Of whom something was heard: how many people told of each service, target group and area in a quarter.

It is counted once, when the quarter has closed: later nobody knows the reporters any more.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from bot.domain.areas import AreaGroup, group_of
from bot.domain.codes import ServiceTask, TargetGroup
from bot.domain.coverage import Coverage, together
from bot.domain.form import WHOLE_COUNTY
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import Period, quarters_before
from bot.domain.suppression import Counted, Counts, Threshold, cell_with, suppress, total
from bot.domain.table_names import ALL, AREA, TOTAL

TASKS, GROUPS = "service_task", "target_group"
UNITS: dict[str, tuple[str, ...]] = {
    TASKS: tuple(one.value for one in ServiceTask if one is not ServiceTask.MUU),
    GROUPS: tuple(one.value for one in TargetGroup if one not in (TargetGroup.ALL, TargetGroup.OTHER)),
}
"""The codes that somebody can be silent of, by list: "other" and "all" are no unit."""

MOST = 3
"""So many people, or more: nothing finer is stored."""

QUARTERS = 4
_AND = "+"


@dataclass(frozen=True, kw_only=True)
class HeardCount:
    """How many people told of one unit; it names nobody, and no moment is closer than the quarter.

    Attributes:
        quarter: its key.
        name: of the list, ``service_task`` or ``target_group``.
        area: the name of an area group, several with ``+`` between them, or ``COUNTY`` for all observations.
        reporters: people in that quarter, 0 to 3, where 3 means three or more. Of those who are not known one
            is counted at most, and none beside a known one.
        of_year: the same within that quarter and the three before it.
        enough: whether others may be told that enough was heard: see :class:`Gate`. Only of a calendar year:
            four other quarters would be one more release of the same lists, which could be subtracted.
    """

    quarter: str
    name: str
    code: str
    area: str
    reporters: int
    of_year: int
    enough: bool


def columns(groups: Sequence[AreaGroup]) -> tuple[str, ...]:
    """Return the areas of the map: the county's groups, or all of it."""
    return tuple(group.name for group in groups) or (WHOLE_COUNTY,)


def joined(areas: Iterable[str]) -> str:
    """Return how areas that are told together are stored."""
    return _AND.join(areas)


def ends_year(quarter: Period) -> bool:
    """Return whether the four quarters that end with this one are a calendar year."""
    return quarter.number == QUARTERS


def window(quarter: Period) -> Period:
    """Return the first of the four quarters that end with this one."""
    return quarters_before(quarter, QUARTERS - 1)


def heard(
    quarter: Period,
    observations: Sequence[Observation],
    tables: Mapping[str, Counts],
    threshold: Threshold,
    groups: Sequence[AreaGroup] = (),
    coverage: Sequence[Coverage] = (),
) -> tuple[HeardCount, ...]:
    """Count a closed quarter for good.

    Args:
        quarter: the last one of the four.
        observations: of all four.
        tables: the counts of the same, as a release has them; asked for at the end of a year alone.
        threshold: of what is published.
        groups: the county's areas; an observation that names none of them is counted for none.
        coverage: where few people work, areas are counted together.
    """
    seen = [one for one in observations if one.state is not ObservationState.WITHDRAWN]
    last = [one for one in seen if quarter.start <= one.received_at < quarter.end]
    of_quarter, of_year = _People(last, groups), _People(seen, groups)
    areas = columns(groups)
    known = _totals_told(quarter, seen, threshold)
    gate = Gate(tables, threshold, placed=bool(groups), known=known) if ends_year(quarter) else None
    found = []
    for name, codes in UNITS.items():
        units = {(code, joined(some)): some for code in codes for some in _areas(name, code, areas, coverage)}
        of_units = {unit: of_year.count(name, unit[0], some) for unit, some in units.items()}
        single = {unit: people for unit, people in of_units.items() if len(units[unit]) == 1}
        enough = gate.enough(name, single) if gate else frozenset[tuple[str, str]]()
        for (code, area), some in units.items():
            people = of_units[code, area]
            found.append(
                HeardCount(
                    quarter=quarter.key,
                    name=name,
                    code=code,
                    area=area,
                    reporters=min(of_quarter.count(name, code, some), MOST),
                    of_year=min(people, MOST),
                    enough=any((code, one) in enough for one in some),
                )
            )
    return tuple(found)


def _areas(
    name: str, code: str, areas: tuple[str, ...], coverage: Sequence[Coverage]
) -> Iterator[tuple[str, ...]]:
    """Yield each area, and those that are told together."""
    yield from ((area,) for area in areas)
    if name == TASKS:
        yield from (some for some in together(code, areas, coverage) if len(some) > 1)


class _People:
    """Who told of what."""

    def __init__(self, seen: Iterable[Observation], groups: Sequence[AreaGroup]) -> None:
        self._found: dict[tuple[str, str, str], set[str | None]] = defaultdict(set)
        for one in seen:
            area = group_of(one.area, groups) if groups else WHOLE_COUNTY
            for name in UNITS:
                value = one.value(name)
                for code in (value,) if isinstance(value, str) else value or ():
                    self._found[name, code, area].add(one.person_id)

    def count(self, name: str, code: str, areas: Iterable[str]) -> int:
        """Return how many people surely told of a unit."""
        people = set[str | None]().union(*(self._found.get((name, code, area), ()) for area in areas))
        return cell_with(len(people), len(people - {None})).reporters


class Gate:
    """Of which units others may be told that enough was heard.

    Of none whose service, target group or area has a count that is withheld: where the map says that somebody
    told of them, it would narrow what is withheld. Nor of any in a row or column whose count is all but used
    up by the least that these words stand for: of the others there one would know that nobody told.

    Args:
        tables: the counts of the four quarters.
        threshold: of what is published.
        placed: whether the county has named areas.
        known: whether the total of each of the four quarters may be told. Where one is withheld, that a count
            may be told beside a known total would say that no other one is small; so something must stay.
        people: so many are enough.
    """

    def __init__(
        self,
        tables: Mapping[str, Counts],
        threshold: Threshold,
        *,
        placed: bool,
        known: bool = True,
        people: int = MOST,
    ) -> None:
        names = (*UNITS, *([AREA] if placed else ()))
        self._told = {name: _told(tables[name], threshold, known=known) for name in names}
        whole = tables[TOTAL].cell([ALL])
        self._told.setdefault(AREA, {WHOLE_COUNTY: whole.count} if threshold.passes(whole) else {})
        self._people, self._least = people, max(people, threshold.reporters)

    def enough(self, name: str, people: Mapping[tuple[str, str], int]) -> frozenset[tuple[str, str]]:
        """Return the units, each a code and an area, from the people who told of them."""
        codes, areas = self._told[name], self._told[AREA]
        found = frozenset(
            (code, area)
            for (code, area), many in people.items()
            if many >= self._least and code in codes and area in areas
        )
        for at, told in enumerate((codes, areas)):
            used = Counter(unit[at] for unit in found)
            full = {one for one, many in used.items() if told[one] - many * self._least < self._people - 1}
            found = frozenset(unit for unit in found if unit[at] not in full)
        return found


def _told(table: Counts, threshold: Threshold, *, known: bool) -> dict[str, int]:
    """Return the counts that may be told."""
    figures = suppress(table, threshold, total_known=known)
    return {code: figure for code, figure in figures.items() if isinstance(figure, int)}


def _totals_told(quarter: Period, seen: Sequence[Observation], threshold: Threshold) -> bool:
    """Return whether the total of each of the four quarters that end with this one may be told."""
    of_quarters: list[list[Counted]] = [[] for _ in range(QUARTERS)]
    starts = [quarters_before(quarter, many).start for many in range(QUARTERS)]
    for one in seen:
        at = next(n for n, start in enumerate(starts) if one.received_at >= start)
        of_quarters[at].append(Counted(reporter=one.person_id, codes=()))
    return all(isinstance(total(rows, threshold), int) for rows in of_quarters)
