"""What Teams tells of people, channels and teams, where nobody speaks: who comes, who goes, who is back."""

from collections import Counter

import structlog

from bot.desk import groups, people
from bot.domain.people import named_language
from bot.ports import Clock, Roster, Unavailable, Unit, Units
from dialogs.incoming import Incoming, Kind, Where
from dialogs.teams.reading import CHANNEL_DELETED, CHANNEL_RESTORED, DELETED

_log = structlog.get_logger()


class Events:
    """Follows events.

    Attributes:
        ignored: how many there were of those that ask for nothing, by name.

    Args:
        units: opens units of work.
        roster: who belongs to a team.
        clock: tells the time.
    """

    def __init__(self, *, units: Units, roster: Roster, clock: Clock) -> None:
        self._units = units
        self._roster = roster
        self._clock = clock
        self.ignored: Counter[str] = Counter()

    async def follow(self, incoming: Incoming) -> None:
        """Do what an event asks for.

        Raises:
            Unavailable: the database cannot be reached; nothing was kept.
        """
        await self.take_in(incoming)
        match incoming.kind:
            case Kind.INSTALLED:
                await self._installed(incoming)
            case Kind.REMOVED:
                await self._removed(incoming)
            case Kind.RESTORED:
                await self._restored(incoming)
            case Kind.ROSTER:
                self._roster.forget()
            case _:
                self.ignored[incoming.action] += 1

    async def take_in(self, incoming: Incoming) -> None:
        """Keep what an event tells beside its own matter; nobody waits for it, and the next tells it too."""
        try:
            async with self._units() as unit:
                await self._renew(unit, incoming)
                await self._hear(unit, incoming)
        except Unavailable:
            _log.warning("event_not_taken_in")

    async def _renew(self, unit: Unit, incoming: Incoming) -> None:
        """Keep the address from which an event came.

        Not of an invoke that is nothing of ours: it may come from a chat between people, without the bot.
        """
        if incoming.invoke:
            return
        if incoming.where is Where.PERSONAL and incoming.visitor:
            await people.renew(unit, incoming.visitor, self._clock())
        elif incoming.channel and incoming.standard:
            await groups.renew(unit, incoming.channel, self._clock())

    async def _hear(self, unit: Unit, incoming: Incoming) -> None:
        """Keep the language that an event names, where none is known."""
        language = named_language(incoming.locale)
        if language is None:
            return
        if incoming.visitor:
            await people.hear(unit, incoming.visitor)
        if incoming.channel:
            await groups.hear(unit, incoming.channel, language)

    async def _installed(self, incoming: Incoming) -> None:
        now = self._clock()
        async with self._units(serial=incoming.conversation_id) as unit:
            if incoming.where is Where.CHANNEL and incoming.channel:
                if not incoming.standard:
                    return  # it cannot be linked, and a team is greeted once
                await groups.welcome(unit, incoming.channel, named_language(incoming.locale), now)
            elif incoming.where is Where.PERSONAL and incoming.visitor:
                person = await people.arrive(unit, incoming.visitor, now)
                await people.welcome(unit, person, now)

    async def _removed(self, incoming: Incoming) -> None:
        now = self._clock()
        async with self._units(serial=incoming.conversation_id) as unit:
            if incoming.where is Where.CHANNEL and incoming.channel:
                one = incoming.action == CHANNEL_DELETED or not incoming.standard
                only = incoming.channel.channel_id if one else None
                deleted = incoming.action in DELETED
                team = (incoming.tenant_id, incoming.channel.team_id)
                await groups.leave(unit, *team, now, only=only, deleted=deleted)
            elif incoming.where is Where.PERSONAL and incoming.visitor:
                await people.leave(unit, incoming.visitor, now)

    async def _restored(self, incoming: Incoming) -> None:
        if incoming.channel is None:
            return
        only = incoming.channel.channel_id if incoming.action == CHANNEL_RESTORED else None
        team = (incoming.tenant_id, incoming.channel.team_id)
        async with self._units(serial=incoming.conversation_id) as unit:
            await groups.come_back(unit, *team, self._clock(), only=only)
