"""What Teams tells of people, channels and teams, where nobody speaks: who comes, who goes, who is back.

What an event is about, and what it brings about, is decided before, in :mod:`dialogs.teams.subjects`.
"""

from collections import Counter
from dataclasses import dataclass, field

import structlog

from bot.domain.county import County
from bot.domain.notices import for_channel
from bot.domain.people import named_language
from bot.ports import Clock, Names, Roster, Unavailable, Unit, Units
from bot.usecases import groups, people
from bot.usecases.context import Context
from dialogs.incoming import Incoming, Kind, Where
from dialogs.teams.subjects import whole_team

_log = structlog.get_logger()


@dataclass(eq=False, repr=False, kw_only=True)
class Events:
    """Follows events.

    Attributes:
        ignored: how many there were of those that ask for nothing, by name.
    """

    units: Units
    roster: Roster
    names: Names
    county: County
    clock: Clock
    ignored: Counter[str] = field(default_factory=Counter, init=False)

    def _context(self, unit: Unit) -> Context:
        """The bot's own context: nobody speaks here."""
        return Context(unit=unit, county=self.county, now=self.clock())

    async def follow(self, incoming: Incoming) -> None:
        """Do what an event asks for; nothing is kept of it when the database cannot be reached."""
        await self.take_in(incoming)
        match incoming.kind:
            case Kind.INSTALLED:
                await self._installed(incoming)
            case Kind.REMOVED | Kind.DELETED:
                await self._removed(incoming)
            case Kind.RESTORED | Kind.UNARCHIVED:
                await self._back(incoming)
            case Kind.ROSTER:
                self.roster.forget()
            case _:
                self.ignored[incoming.action] += 1

    async def take_in(self, incoming: Incoming) -> None:
        """Keep what an event tells beside its own matter; nobody waits for it, and the next tells it too."""
        try:
            async with self.units() as unit:
                ctx = self._context(unit)
                await self._renew(ctx, incoming)
                await self._hear(ctx, incoming)
        except Unavailable:
            _log.warning("event_not_taken_in")

    async def _renew(self, ctx: Context, incoming: Incoming) -> None:
        """Keep the address from which an event came.

        Not of an invoke that is nothing of ours: it may come from a chat between people, without the bot.
        """
        if incoming.invoke and not (incoming.kind is Kind.PRESSED and incoming.channel):
            return
        if incoming.where is Where.PERSONAL and incoming.visitor:
            await people.renew(ctx, incoming.visitor)
        elif incoming.channel and incoming.standard:
            await groups.renew(ctx, incoming.channel)

    async def _hear(self, ctx: Context, incoming: Incoming) -> None:
        """Keep the language that an event names, where none is known."""
        language = named_language(incoming.locale)
        if language is None:
            return
        if incoming.visitor:
            await people.hear(ctx, incoming.visitor)
        if incoming.channel and incoming.standard:
            await groups.hear(ctx, incoming.channel, language)

    async def _installed(self, incoming: Incoming) -> None:
        if channel := incoming.channel:  # before a unit of work opens: Teams may be asked
            place = for_channel(channel.service_url, channel.channel_id)
            await self.names.learn_adder(place, channel.team_id, incoming.visitor)
        async with self.units(serial=incoming.conversation_id) as unit:
            ctx = self._context(unit)
            if incoming.channel:
                await groups.welcome(ctx, incoming.channel, named_language(incoming.locale))
            elif incoming.visitor:
                person = await people.arrive(ctx, incoming.visitor)
                await people.welcome(ctx, person)

    async def _removed(self, incoming: Incoming) -> None:
        deleted = incoming.kind is Kind.DELETED
        async with self.units(serial=incoming.conversation_id) as unit:
            ctx = self._context(unit)
            if channel := incoming.channel:
                linked = await unit.groups.in_channel(channel.tenant_id, channel.channel_id) is not None
                await groups.leave(
                    ctx,
                    incoming.tenant_id,
                    await groups.team_of(ctx, channel),
                    only=_only(incoming, linked=linked),
                    deleted=deleted,
                    told_at=incoming.told_at,
                )
            elif incoming.visitor:
                await people.leave(ctx, incoming.visitor)

    async def _back(self, incoming: Incoming) -> None:
        """What was deleted is restored, or what was archived is open again."""
        if incoming.channel is None:
            return
        tenant = incoming.tenant_id
        async with self.units(serial=incoming.conversation_id) as unit:
            ctx = self._context(unit)
            team = await groups.team_of(ctx, incoming.channel)
            if incoming.kind is Kind.UNARCHIVED:
                await groups.unarchived(ctx, tenant, team)
            else:
                await groups.come_back(ctx, tenant, team, only=_only(incoming), told_at=incoming.told_at)
            if incoming.standard:
                await groups.welcome_back(ctx, incoming.channel, named_language(incoming.locale))


def _only(incoming: Incoming, *, linked: bool = False) -> str | None:
    """The id of the one channel that an event is about; None when it is about the whole team."""
    if incoming.channel is None or whole_team(incoming.subject, incoming.kind, linked=linked):
        return None
    return incoming.channel.channel_id
