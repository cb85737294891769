"""Who belongs to a team: asked of the team itself, remembered for some minutes, no when in doubt."""

from collections.abc import Mapping
from typing import Any

import structlog
from cachetools import TTLCache

from bot.domain.errors import DeliveryFailed
from bot.domain.group import WorkingGroup
from bot.domain.standing import Standing
from dialogs.teams.connector import Connector
from dialogs.teams.sender import WITHIN_TURN

_log = structlog.get_logger()

REMEMBERED_SECONDS = 600
_REMEMBERED = 10_000
_NOT_OURS = frozenset({"guest", "anonymous"})


class TeamsRoster:
    """Implements :class:`bot.ports.Roster` on Teams' members call.

    The SDK's ``get_team_member`` asks the conversation somebody speaks in; here the team is asked.
    """

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._known: TTLCache[tuple[str, str], bool] = TTLCache(_REMEMBERED, ttl=REMEMBERED_SECONDS)

    async def is_member(self, group: WorkingGroup, member_id: str) -> bool:
        """Whether this person belongs to the group's team; False too for guests, and when Teams does not say.

        Teams knows members by either of their ids, the Agents Playground by ``29:…`` alone.
        """
        key = (group.team_id, member_id)
        if key in self._known:
            return self._known[key]
        standing = await self.standing(group, member_id)
        if standing is Standing.UNKNOWN:
            return False
        self._known[key] = standing is Standing.MEMBER
        return self._known[key]

    async def standing(self, group: WorkingGroup, object_id: str) -> Standing:
        """What a person is to the group's team, by either of their ids; asked anew each time."""
        try:
            member = await self._connector.member(
                group.service_url, group.team_id, object_id, within=WITHIN_TURN
            )
        except DeliveryFailed as failed:
            _log.warning("roster_unknown", reason=failed.reason, status=failed.status)
            return Standing.UNKNOWN
        if member is None:
            return Standing.OUTSIDE
        return Standing.GUEST if _guest(member, group) else Standing.MEMBER

    def forget(self) -> None:
        """Somebody joined or left: ask anew."""
        self._known.clear()


def _guest(member: Mapping[str, Any], group: WorkingGroup) -> bool:
    """Whether somebody was invited from another organisation; Teams says so in up to three ways."""
    return (
        str(member.get("userRole") or "").lower() in _NOT_OURS
        or str(member.get("tenantId") or group.tenant_id).lower() != group.tenant_id.lower()
        or "#ext#" in str(member.get("userPrincipalName") or "").lower()
    )
