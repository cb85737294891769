"""The part of the county that a role is given for, and which areas' reports it covers."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.areas import AreaGroup
from bot.domain.form import WHOLE_COUNTY
from bot.domain.roles import Role


@dataclass(frozen=True, kw_only=True, order=True)
class Scope:
    """What a role was given for; the whole county where nothing is said.

    Attributes:
        area: a municipality's Finnish name or the name of a group of areas; empty for the whole county.
        service_task: its code; empty for all services.
    """

    area: str = ""
    service_task: str = ""

    @property
    def key(self) -> str:
        """As it is told on the command line: ``Kajaani``, ``Kajaani|LASTEN``, empty for the county."""
        return f"{self.area}|{self.service_task}" if self.service_task else self.area

    @property
    def report(self) -> str:
        """The area whose report is its holder's own."""
        return self.area or WHOLE_COUNTY


def scope_from(key: str) -> Scope:
    """The scope of a key, as :attr:`Scope.key` gives it."""
    area, _, service_task = key.partition("|")
    return Scope(area=area, service_task=service_task)


COUNTY_SCOPE = Scope()
"""The whole county."""


@dataclass(frozen=True, kw_only=True)
class Appointment:
    """A role as it is given.

    Attributes:
        scope: what for.
        until: the last day of it, Helsinki; None without an end.
        group_id: the working group in which it is held; empty where it is held in none alone.
    """

    role: Role
    scope: Scope = COUNTY_SCOPE
    until: date | None = None
    group_id: str = ""


def covers(scope: Scope, area: str, areas: Sequence[AreaGroup]) -> bool:
    """Return whether a scope covers the report of an area.

    A municipality's covers its own alone, also where a group is called the same; a group's covers the
    group's and its municipalities'; the county's covers every one. Whether the county still has the area is
    another question: :func:`is_known`.

    Args:
        scope: of a role.
        area: a municipality's Finnish name, a group's name, or ``COUNTY``.
        areas: the county's groups.
    """
    if not scope.area or scope.area == area:
        return True
    group = next((one for one in areas if one.name == scope.area), None)
    if group is None or any(scope.area in one.municipalities for one in areas):
        return False
    return area in group.municipalities


def handles(scope: Scope, area: str, service_task: str, areas: Sequence[AreaGroup]) -> bool:
    """Return whether an observation is in the part of the county that a role was given for.

    One that names no single municipality, or no service, belongs to those who were given all of them.

    Args:
        scope: of a first handler's role.
        area: the observation's: a municipality's Finnish name, a code of ``AREA_CODES``, or empty.
        service_task: the observation's code; empty when it was not told.
        areas: the county's groups.
    """
    theirs = not scope.service_task or scope.service_task == service_task
    return theirs and covers(scope, area, areas)


def parts_of(
    scopes: Iterable[Scope],
    municipalities: Iterable[str],
    service_tasks: Iterable[str],
    areas: Sequence[AreaGroup],
) -> frozenset[str] | None:
    """Name the parts of the county that roles were given for, as ``Kajaani|LASTEN``; None for all of it.

    Args:
        scopes: of somebody's roles.
        municipalities: all answers to where something was seen.
        service_tasks: all codes; what was not told is added.
        areas: the county's groups.
    """
    given = tuple(scopes)
    if COUNTY_SCOPE in given:
        return None
    told = {"", *municipalities, *(one for group in areas for one in group.municipalities)}
    return frozenset(
        f"{area}|{task}"
        for area in told
        for task in {"", *service_tasks}
        if any(handles(scope, area, task, areas) for scope in given)
    )


def is_known(scope: Scope, municipalities: Collection[str], areas: Sequence[AreaGroup]) -> bool:
    """Return whether the county still has the scope's area."""
    return not scope.area or scope.area in municipalities or any(one.name == scope.area for one in areas)
