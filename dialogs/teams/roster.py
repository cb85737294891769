"""Who belongs to a team: asked of the team itself, remembered for some minutes, no when in doubt."""

import structlog
from cachetools import TTLCache

from bot.domain.errors import DeliveryFailed
from bot.domain.group import WorkingGroup
from dialogs.teams.connector import Connector
from dialogs.teams.voice import WITHIN_TURN

_log = structlog.get_logger()

REMEMBERED_SECONDS = 600
_REMEMBERED = 10_000


class TeamsRoster:
    """Implements :class:`bot.ports.Roster` on Teams' members call.

    The SDK's ``get_team_member`` asks the conversation somebody speaks in; here the team is asked.
    """

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._known: TTLCache[tuple[str, str], bool] = TTLCache(_REMEMBERED, ttl=REMEMBERED_SECONDS)

    async def is_member(self, group: WorkingGroup, member_id: str) -> bool:
        """Whether this person belongs to the group's team; False too when Teams does not say.

        Teams knows members by either of their ids, the Agents Playground by ``29:…`` alone.
        """
        key = (group.team_id, member_id)
        if key in self._known:
            return self._known[key]
        try:
            member = await self._connector.member(
                group.service_url, group.team_id, member_id, within=WITHIN_TURN
            )
        except DeliveryFailed as failed:
            _log.warning("roster_unknown", reason=failed.reason, status=failed.status)
            return False
        self._known[key] = member is not None
        return self._known[key]

    def forget(self) -> None:
        """Somebody joined or left: ask anew."""
        self._known.clear()
