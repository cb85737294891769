"""Who may appoint whom to what in Teams: a table of roles, and how far the appointer's own group reaches."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date

from bot.domain.areas import AreaGroup
from bot.domain.group import WorkingGroup
from bot.domain.roles import OF_GROUP, Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope

APPOINTS: dict[Role, tuple[Role, ...]] = {
    Role.COORDINATOR: (
        Role.CHAIR,
        Role.SUPERVISOR,
        Role.READER,
        Role.MANAGEMENT,
        Role.SERVICE_TEAM,
        Role.COORDINATOR,
    ),
}
"""Which roles each role gives in Teams, in the order in which they are offered.

Partial: nobody else appoints here. Officers and administrators are appointed on the server alone.
"""


@dataclass(frozen=True, kw_only=True)
class WaitingAppointment:
    """An appointment of somebody whom the bot has not met; it takes effect when they come.

    Attributes:
        held: what they will have.
        given_by: who appointed them; None once that person is forgotten.
        ends_on: the last day on which it may take effect.
    """

    id: str
    held: Appointment
    given_by: str | None
    ends_on: date


def offered(roles: AbstractSet[Role]) -> tuple[Role, ...]:
    """Return what somebody of these roles may appoint others to."""
    return tuple(dict.fromkeys(role for one in Role if one in roles for role in APPOINTS.get(one, ())))


def may_appoint(
    roles: AbstractSet[Role], group: WorkingGroup, role: Role, scope: Scope, areas: Sequence[AreaGroup]
) -> bool:
    """Return whether somebody may appoint to a role for a scope.

    A role of a group is given in the appointer's own one alone, and for all that this one is for.

    Args:
        roles: the appointer's, in the group.
        group: in which they appoint.
        role: to be given.
        scope: for which.
        areas: the county's groups of municipalities.
    """
    if role not in offered(roles):
        return False
    return scope == COUNTY_SCOPE if role in OF_GROUP else reaches(group, scope, areas)


def may_change(
    roles: AbstractSet[Role], group: WorkingGroup, held: Appointment, areas: Sequence[AreaGroup]
) -> bool:
    """Return whether somebody may end a role that another one has, or change its last day.

    A role of a group that was given before there were several is the county group's to change.
    """
    if held.role in OF_GROUP and held.group_id != group.id and (held.group_id or not group.whole):
        return False
    return may_appoint(roles, group, held.role, held.scope, areas)


def reaches(group: WorkingGroup, scope: Scope, areas: Sequence[AreaGroup]) -> bool:
    """Return whether all of a scope lies in what a group is for."""
    if group.services and scope.service_task not in group.services:
        return False
    return not group.municipalities or _within(scope.area, group.municipalities, areas)


def _within(area: str, municipalities: Sequence[str], areas: Sequence[AreaGroup]) -> bool:
    members = next((one.municipalities for one in areas if one.name == area), ())
    if area in municipalities or not members:
        return area in municipalities
    return {*members} <= {*municipalities}
