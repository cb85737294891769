"""Who screens what: first handlers by role and scope, then the coordinators, whom the bot can reach."""

from dataclasses import replace

from bot.domain.county import County
from bot.domain.group_ownership import county_group
from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.people import Opening
from bot.domain.roles import FIRST, Role
from bot.domain.scope import Scope, handles, parts_of
from bot.domain.screening import moment_of, with_first
from bot.usecases.appointments import standing_in
from bot.usecases.context import Context


def in_scope(scope: Scope, matter: Scope, county: County) -> bool:
    """Return whether a matter is in the part of the county that a role was given for."""
    return handles(scope, matter.area, matter.service_task, county.areas)


def matter_of(observation: Observation) -> Scope:
    """The municipality and the service of an observation."""
    return Scope(area=observation.area, service_task=str(observation.value("service_task") or ""))


async def is_first(ctx: Context, person_id: str) -> bool:
    """Return whether a person screens first, for whatever part of the county."""
    return bool(FIRST[ctx.county.first_handler] & await ctx.unit.roles.of(person_id, ctx.today))


async def scopes(ctx: Context, person_id: str) -> list[Scope]:
    """List for what a person screens first."""
    return [
        scope
        for role in sorted(FIRST[ctx.county.first_handler])
        for scope in await ctx.unit.roles.scopes(person_id, role, ctx.today)
    ]


async def parts(ctx: Context, person_id: str) -> frozenset[str] | None:
    """Name the parts of the county for which a person screens first; None for all of it."""
    areas, services = (ctx.county.form[key].choices for key in ("area", "service_task"))
    return parts_of(await scopes(ctx, person_id), areas, services, ctx.county.areas)


async def coordinated(ctx: Context, person_id: str) -> list[str | None]:
    """List the ids of the groups that a person coordinates; None alone for all of them.

    Empty when they are no coordinator.
    """
    if Role.COORDINATOR not in await ctx.unit.roles.of(person_id, ctx.today):
        return []
    working = await ctx.unit.groups.working()
    held = [
        one for one in working if Role.COORDINATOR in await ctx.unit.roles.of(person_id, ctx.today, one.id)
    ]
    if not held or county_group(working) in held:
        return [None]
    return [one.id for one in held]


class Handlers:
    """Who is to be told of an observation; each person is looked up once."""

    def __init__(self, ctx: Context) -> None:
        self._ctx = ctx
        self._reached: dict[str, bool] = {}

    async def of(self, observation: Observation) -> list[str]:
        """Return the ids of those who handle an observation now and can be reached; empty when nobody can.

        One whose first handler cannot be reached, or has no scope for it, is handed on to the coordinator.
        """
        ctx = self._ctx
        if with_first(observation, ctx.county):
            matter = matter_of(observation)
            roles = sorted(FIRST[ctx.county.first_handler])
            first = [one for role in roles for one in await standing_in(ctx, role, matter)]
            if reached := [one for one in dict.fromkeys(first) if await self.reaches(one)]:
                return reached
            await _hand_on(ctx, observation)
        return await self.holding(Role.COORDINATOR, observation.group_id)

    async def holding(self, role: Role, group: str | None = None) -> list[str]:
        """Return the ids of those who answer for a role and can be reached."""
        return [one for one in await standing_in(self._ctx, role, group=group) if await self.reaches(one)]

    async def reaches(self, person_id: str) -> bool:
        """Return whether a person has a chat with the bot."""
        if person_id not in self._reached:
            ctx = self._ctx
            person = await ctx.unit.people.get(person_id)
            address = await ctx.unit.people.open(
                person_id, purpose=Opening.DELIVERY, now=ctx.now, subject="reminder"
            )
            self._reached[person_id] = bool(address.conversation_id) and person.blocked_at is None
        return self._reached[person_id]


async def _hand_on(ctx: Context, observation: Observation) -> None:
    at = moment_of(observation, await ctx.unit.log.of(observation.id), ctx.now)
    await ctx.unit.observations.save(replace(observation, handed=True))
    await ctx.unnamed(at).note(Action.HANDED_ON, observation.id)
