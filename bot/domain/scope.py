"""The part of the county that a role is given for, and which areas' reports it covers."""

from collections.abc import Collection, Sequence
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
    """

    role: Role
    scope: Scope = COUNTY_SCOPE
    until: date | None = None


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


def is_known(scope: Scope, municipalities: Collection[str], areas: Sequence[AreaGroup]) -> bool:
    """Return whether the county still has the scope's area."""
    return not scope.area or scope.area in municipalities or any(one.name == scope.area for one in areas)
