"""Where a role holds: in an area, for a service task, until a day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain.areas import AreaGroup
from bot.domain.form import WHOLE_COUNTY
from bot.domain.roles import Role

SCOPED = frozenset({Role.SUPERVISOR, Role.READER, Role.MANAGEMENT, Role.SERVICE_TEAM})
"""Roles that may hold in a part of the county alone."""


@dataclass(frozen=True, kw_only=True)
class Scope:
    """Where a role holds.

    Attributes:
        area: a municipality's Finnish name or a group of areas' name; empty for the whole county.
        service_task: its code; empty for all of them.
        ends_on: the last day, Helsinki date; None when no end was set.
    """

    area: str = ""
    service_task: str = ""
    ends_on: date | None = None


def covers(scope: Scope, area: str, groups: Sequence[AreaGroup]) -> bool:
    """Return whether a scope covers an area: itself, a municipality of its group, or all of the county.

    Args:
        scope: of a role.
        area: a municipality, a group of areas, or ``COUNTY``, which the county's own scope covers alone.
        groups: the county's areas.
    """
    if scope.area in ("", area):
        return True
    group = next((one for one in groups if one.name == scope.area), None)
    return area != WHOLE_COUNTY and group is not None and area in group.municipalities
