"""Whose an observation is: said when it is filed, again when it is coded otherwise or a group is linked."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

from bot.domain import group_ownership
from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group, owner_of
from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.people import Person
from bot.domain.screening import WAITING
from bot.usecases.context import Context, Owned


async def county(ctx: Context) -> WorkingGroup | None:
    """Return the group that sees everything; None while no channel is linked."""
    return county_group(await ctx.unit.groups.working())


async def here(ctx: Context) -> str | None:
    """Return the id of the group that acts, else of the county group; None while none is linked."""
    if ctx.group:
        return ctx.group.id
    whole = await county(ctx)
    return whole.id if whole else None


async def acting(ctx: Context, group: WorkingGroup | None) -> Context:
    """Return the context in a group, which sees its own matters alone unless it is the county group."""
    whole = await county(ctx) if group else None
    return replace(ctx, group=group, of_county=bool(group and whole and whole.id == group.id))


async def chosen(
    ctx: Context, mine: Sequence[WorkingGroup], person: Person | None, number: str = ""
) -> WorkingGroup | None:
    """Return the group in which a member of several acts outside their channels; None for a member of none.

    The one whose the thing of that number is, or the county group, which sees it; else one in which they hold
    a role; else the one that was linked first.

    Args:
        ctx: of the bot.
        mine: the groups on whose teams they are.
        person: who they are; None when they were never met.
        number: ``H-2026-0001`` or another one's; empty when none is named.
    """
    whole = await county(ctx)
    owner_id = await _owner_of(ctx, number) if number else None
    given = await ctx.unit.roles.given() if person else []
    held = {one.group_id for who, one in given if person and who == person.id}

    def order(group: WorkingGroup) -> tuple[bool, bool, bool]:
        sees = whole is not None and group.id == whole.id
        return group.id != owner_id, not (owner_id and sees), group.id not in held

    return min(mine, key=order, default=None)


async def _owner_of(ctx: Context, number: str) -> str | None:
    unit = ctx.unit
    if number.startswith("J"):
        publication = await unit.publications.numbered(number)
        return (await unit.phenomena.get(publication.phenomenon_id)).group_id if publication else None
    finders: dict[str, Callable[[str], Awaitable[Owned | None]]] = {
        "H": unit.observations.numbered,
        "I": unit.phenomena.numbered,
        "E": unit.proposals.numbered,
    }
    find = finders.get(number[0])
    thing = await find(number) if find else None
    return thing.group_id if thing else None


async def view_of(ctx: Context, group_id: str | None) -> str | None:
    """Return what a group sees: None for the county group, which sees everything, else its own id."""
    return group_ownership.view_of(group_id, await ctx.unit.groups.working())


async def owned(ctx: Context, observation: Observation) -> Observation:
    """Return the observation as its group's, if it still waits; one that is linked stays where it is."""
    if observation.state not in WAITING:
        return observation
    owner = owner_of(
        observation.area, str(observation.value("service_task")), await ctx.unit.groups.working()
    )
    return replace(observation, group_id=owner.id) if owner else observation


async def note_move(ctx: Context, before: Observation, after: Observation) -> None:
    """Log that an observation is another group's now, if it is."""
    if before.group_id not in (None, after.group_id):
        await ctx.note(Action.REGROUPED, after.id, about=after.group_id)


async def take_over(ctx: Context, group: WorkingGroup) -> int:
    """Give what waits to those whose it is, now that a group is linked; returns how many moved.

    What belonged to no group, as none was linked before, goes to the county group.
    """
    whole = await county(ctx) or group
    for repository in (ctx.unit.observations, ctx.unit.phenomena, ctx.unit.proposals, ctx.unit.meetings):
        await repository.adopt(whole.id)
    moved = 0
    for before in await ctx.unit.observations.waiting():
        after = await owned(ctx, before)
        if after.group_id != before.group_id:
            await note_move(ctx.unnamed(), before, await ctx.unit.observations.save(after))
            moved += 1
    return moved
