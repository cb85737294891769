"""What people are called: asked of Teams when it is shown, remembered for some minutes, stored nowhere."""

import asyncio
from collections.abc import Sequence

from cachetools import TTLCache

from bot.domain.errors import DeliveryFailed
from bot.domain.group import WorkingGroup
from bot.domain.people import Address, Visitor
from dialogs.teams.connector import Connector
from dialogs.teams.sender import WITHIN_TURN

REMEMBERED_SECONDS = 3_600
_REMEMBERED = 2_000
_AT_ONCE = 10
"""Teams lets a bot ask for fourteen members a second."""


class TeamsNames:
    """Implements :class:`bot.ports.Names` on Teams' members call."""

    def __init__(self, connector: Connector) -> None:
        self._connector = connector
        self._known: TTLCache[str, str] = TTLCache(_REMEMBERED, ttl=REMEMBERED_SECONDS)

    async def learn(self, addresses: Sequence[Address], group: WorkingGroup | None) -> None:
        """Ask Teams for these people's names, within the time of one call; whoever is late stays unnamed."""
        room = asyncio.Semaphore(_AT_ONCE)

        async def ask(address: Address) -> None:
            async with room:
                if name := await self._name(address, group):
                    self.hear(address.person_id, name)

        asking = [asyncio.create_task(ask(address)) for address in addresses]
        if asking:
            _, late = await asyncio.wait(asking, timeout=WITHIN_TURN)
            for task in late:
                task.cancel()

    async def _name(self, address: Address, group: WorkingGroup | None) -> str:
        """The name in the person's own chat, else in the group's team."""
        places = [(address.service_url, address.conversation_id, address.teams_id)]
        if group is not None:
            places.append((group.service_url, group.team_id, address.teams_id))
        for service_url, conversation_id, id_ in places:
            if not (service_url and conversation_id):
                continue
            try:
                member = await self._connector.member(service_url, conversation_id, id_, within=WITHIN_TURN)
            except DeliveryFailed:
                continue
            if member and (name := str(member.get("name") or "").strip()):
                return name
        return ""

    def hear(self, person_id: str, name: str) -> None:
        """Remember what somebody who speaks is called."""
        if name:
            self._known[person_id] = name

    async def learn_adder(self, place: str, team_id: str, visitor: Visitor | None) -> None:
        """Remember what who added the bot is called: as the event says it, else as the team's roster does."""
        self._known.pop(place, None)
        if visitor is None:
            return
        if visitor.name:
            self.hear(place, visitor.name)
            return
        in_team = Address(
            person_id=place,
            tenant_id=visitor.tenant_id,
            object_id=visitor.object_id,
            teams_id=visitor.teams_id,
            conversation_id=team_id,
            service_url=visitor.service_url,
        )
        await self.learn([in_team], None)

    def of(self, person_id: str) -> str:
        """Return what a person is called; empty when it is not remembered."""
        return self._known.get(person_id, "")
