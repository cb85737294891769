"""What the county says of its own services: how many people work in which task and area."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Staff(StrEnum):
    """How many people work in a unit, in bands: nobody's absence is to be read from it."""

    FEW = "few"
    SOME = "some"
    MANY = "many"
    MOST = "most"


BANDS = {"1-4": Staff.FEW, "5-19": Staff.SOME, "20-99": Staff.MANY, "100+": Staff.MOST}
"""As a county writes them; fewer than five are never told alone."""


@dataclass(frozen=True, kw_only=True)
class Coverage:
    """One unit: a service task in an area.

    Attributes:
        service_task: its code.
        area: the name of an area group, or ``COUNTY`` where the county has named none.
    """

    service_task: str
    area: str
    staff: Staff


def together(task: str, areas: Sequence[str], coverage: Iterable[Coverage]) -> tuple[tuple[str, ...], ...]:
    """Return a service task's areas as they are told: one by one, or several where few people work.

    Fewer than five people are told with the smallest larger unit of the same task, or else with all areas.
    """
    staff = {one.area: one.staff for one in coverage if one.service_task == task}
    few = [area for area in areas if staff.get(area) is Staff.FEW]
    if not few:
        return tuple((area,) for area in areas)
    larger = [area for area in areas if area in staff and area not in few]
    joined = {*few, min(larger, key=lambda area: _SIZES.index(staff[area]))} if larger else {*areas}
    first = tuple(area for area in areas if area in joined)
    return (first, *((area,) for area in areas if area not in joined))


def hidden(task: str, areas: Sequence[str], coverage: Iterable[Coverage]) -> bool:
    """Return whether those who work in all of these areas together may be fewer than five."""
    staff = {one.area: one.staff for one in coverage if one.service_task == task}
    return len(areas) < FEWEST and all(staff.get(area) is Staff.FEW for area in areas)


FEWEST = 5
"""So many people at least are told of together."""

_SIZES = tuple(Staff)
