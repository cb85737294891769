"""The facts of what is not known: of which services, areas and target groups too little was heard."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum


class Known(StrEnum):
    """What others are told of a unit: nobody and too few people are one word."""

    ENOUGH = "enough"
    UNKNOWN = "unknown"


class Heard(StrEnum):
    """What the working group is told of a unit, by how many people told of it within four quarters."""

    HEARD = "heard"  # three or more
    LITTLE = "little"  # one or two
    NOT_HEARD = "not_heard"  # nobody
    APART = "apart"  # so few work there that it is told with others alone, and there are none
    UNCOUNTED = "uncounted"  # the county's areas have changed since the last quarter was counted


@dataclass(frozen=True, kw_only=True)
class Cell:
    """One unit, or several that are told together.

    Attributes:
        areas: codes of area groups; more than one where fewer than five people work in one of them.
        word: a :class:`Known` for others, a :class:`Heard` for the group.
        staff: the code of a :class:`bot.domain.coverage.Staff`; empty where the county gave none, and where
            several are told together.
        since: for the group, the key of the last quarter in which anybody told of a unit that nobody tells
            of now; empty where nobody ever did, and for others.
    """

    areas: tuple[str, ...]
    word: str
    staff: str = ""
    since: str = ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """A service task or a target group by its code, with a cell for each area, or for several."""

    code: str
    cells: tuple[Cell, ...]

    def cell(self, area: str) -> Cell:
        """Return the cell in which an area is told."""
        return next(one for one in self.cells if area in one.areas)


@dataclass(frozen=True, kw_only=True)
class Silence:
    """What is known of whom, over four whole quarters.

    Attributes:
        until: the key of the last of them, ``2026-Q4``; empty before a first quarter was counted, when
            nothing is known.
        areas: the columns: names of area groups, or ``COUNTY`` alone where the county has named none.
        tasks: every service task.
        target_groups: every target group.
        uncovered: of each service task the areas of which the county has not said whether anybody works
            there: of these the map cannot know whom it might hear. Those of which it was said are left out.
    """

    until: str
    areas: tuple[str, ...]
    tasks: tuple[Row, ...]
    target_groups: tuple[Row, ...]
    uncovered: Mapping[str, tuple[str, ...]]

    def within(self, area: str) -> "Silence":
        """Return what is known of one area; a unit that is told together with another's stays so."""
        return replace(
            self,
            areas=(area,),
            tasks=_within(self.tasks, area),
            target_groups=_within(self.target_groups, area),
            uncovered={code: (area,) for code, areas in self.uncovered.items() if area in areas},
        )

    def part(self, areas: Collection[str], tasks: Collection[str]) -> "Silence":
        """Return what is known of some columns and service tasks; of all of them where none is named."""
        columns = tuple(one for one in self.areas if one in (areas or self.areas))
        rows = tuple(one for one in self.tasks if one.code in tasks) if tasks else self.tasks
        return replace(
            self,
            areas=columns,
            tasks=_part(rows, columns),
            target_groups=_part(self.target_groups, columns),
            uncovered={
                code: left
                for code, found in self.uncovered.items()
                if not tasks or code in tasks
                if (left := tuple(area for area in found if area in columns))
            },
        )


_WORDS = (Heard.NOT_HEARD, Heard.LITTLE)
_STAFF = ("few", "", "some", "many", "most")


def urgent_first(rows: Iterable[Row]) -> list[Row]:
    """Return the working group's rows: first those of which nothing is heard where many people work."""

    def urgency(row: Row) -> list[tuple[int, int]]:
        silent = [cell for cell in row.cells if cell.word in _WORDS]
        return sorted((_WORDS.index(Heard(one.word)), -_STAFF.index(one.staff)) for one in silent)

    return sorted(rows, key=lambda row: urgency(row)[:1] or [(len(_WORDS), 0)])


def _within(rows: tuple[Row, ...], area: str) -> tuple[Row, ...]:
    return tuple(replace(row, cells=(row.cell(area),)) for row in rows)


def _part(rows: tuple[Row, ...], areas: Collection[str]) -> tuple[Row, ...]:
    return tuple(
        replace(row, cells=tuple(one for one in row.cells if {*one.areas} & {*areas})) for row in rows
    )


@dataclass(frozen=True, kw_only=True)
class Representation:
    """Of whom the working group has no member, as its members have said where they are from.

    Attributes:
        told: whether any member has said it; where none has, nothing is known, and nothing is named.
        tasks: codes of service tasks without a member.
        municipalities: those without a member, by Finnish name, the Swedish one.
    """

    told: bool
    tasks: tuple[str, ...]
    municipalities: Mapping[str, str]


@dataclass(frozen=True, kw_only=True)
class GroupSilence:
    """What the working group is told: the map in three words, and of whom it has no member."""

    silence: Silence
    representation: Representation
