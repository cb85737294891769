"""Choose from the counts of closed quarters what may be told of whom nothing is known."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from bot.domain.coverage import Coverage, Staff, hidden, together
from bot.domain.evidence.silence import Cell, Heard, Known, Representation, Row, Silence
from bot.domain.form import WHOLE_COUNTY
from bot.domain.heard import GROUPS, MOST, TASKS, UNITS, HeardCount, joined
from bot.domain.membership import Membership

Counted = Mapping[tuple[str, str, str], HeardCount]
"""The counts of one quarter by list, code and area."""

_Word = Callable[[str, str, Sequence[str]], str]


def counted(counts: Iterable[HeardCount]) -> Counted:
    """Return a quarter's counts by what they are of."""
    return {(one.name, one.code, one.area): one for one in counts}


def for_others(until: str, areas: Sequence[str], counts: Counted, coverage: Sequence[Coverage]) -> Silence:
    """Return the map in two words.

    Args:
        until: the key of the quarter that was counted last; empty when none was.
        areas: the columns.
        counts: of that quarter.
        coverage: the county's present one.
    """

    def word(name: str, code: str, told: Sequence[str]) -> str:
        enough = any(one.enough for one in _of(counts, name, code, told))
        return Known.UNKNOWN if not enough or _apart(name, code, told, coverage) else Known.ENOUGH

    return _map(until, areas, coverage, word, {})


def for_group(
    until: str,
    areas: Sequence[str],
    counts: Counted,
    coverage: Sequence[Coverage],
    last: Mapping[tuple[str, str, str], str],
) -> Silence:
    """Return the map in three words, with the quarter in which a silent unit was heard last.

    Args:
        until: the key of the quarter that was counted last; empty when none was.
        areas: the columns.
        counts: of that quarter.
        coverage: the county's present one.
        last: by list, code and area, the last quarter in which anybody told of a unit.
    """

    def word(name: str, code: str, told: Sequence[str]) -> str:
        found = _of(counts, name, code, told)
        if _apart(name, code, told, coverage):
            return Heard.APART
        return _heard(max(one.of_year for one in found)) if found else Heard.UNCOUNTED

    return _map(until, areas, coverage, word, last)


def _heard(people: int) -> Heard:
    if not people:
        return Heard.NOT_HEARD
    return Heard.HEARD if people >= MOST else Heard.LITTLE


def _apart(name: str, code: str, told: Sequence[str], coverage: Sequence[Coverage]) -> bool:
    return name == TASKS and hidden(code, told, coverage)


def _of(counts: Counted, name: str, code: str, told: Sequence[str]) -> list[HeardCount]:
    """Return the count of areas together; where they were counted apart, each: as many people surely told."""
    keys = [(name, code, joined(told)), *((name, code, area) for area in told)]
    found = [counts[key] for key in keys if key in counts]
    return found[:1] if keys[0] in counts else found


def _map(
    until: str,
    areas: Sequence[str],
    coverage: Sequence[Coverage],
    word: _Word,
    last: Mapping[tuple[str, str, str], str],
) -> Silence:
    staff = {(one.service_task, one.area): one.staff for one in coverage}

    def row(name: str, code: str) -> Row:
        units = together(code, areas, coverage) if name == TASKS else tuple((area,) for area in areas)
        return Row(code=code, cells=tuple(cell(name, code, told) for told in units))

    def cell(name: str, code: str, told: tuple[str, ...]) -> Cell:
        said = word(name, code, told)
        alone = staff.get((code, told[0])) if name == TASKS and len(told) == 1 else None
        quarters = (last.get((name, code, area), "") for area in told)
        return Cell(
            areas=told,
            word=said,
            staff="" if alone in (None, Staff.FEW) else str(alone),
            since=max(quarters) if said == Heard.NOT_HEARD else "",
        )

    lacking = {code: tuple(area for area in areas if (code, area) not in staff) for code in UNITS[TASKS]}
    return Silence(
        until=until,
        areas=tuple(areas),
        tasks=tuple(row(TASKS, code) for code in UNITS[TASKS]),
        target_groups=tuple(row(GROUPS, code) for code in UNITS[GROUPS]),
        uncovered={code: found for code, found in lacking.items() if found},
    )


def representation(members: Iterable[Membership], municipalities: Mapping[str, str]) -> Representation:
    """Return of which services and municipalities the group has no member.

    Somebody who works in the whole county is from its services, and from no municipality in particular.
    """
    known = [*members]
    tasks, places = {one.service_task for one in known}, {one.municipality for one in known}
    if not known:
        return Representation(told=False, tasks=(), municipalities={})
    lacking = {name: also for name, also in municipalities.items() if name not in places - {WHOLE_COUNTY}}
    return Representation(
        told=True,
        tasks=tuple(code for code in UNITS[TASKS] if code not in tasks),
        municipalities=lacking,
    )
