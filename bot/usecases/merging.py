"""Merging views: one phenomenon takes another's observations in; each link can be undone by itself."""

from dataclasses import replace

from bot.domain.log import Action
from bot.domain.observation import ObservationState
from bot.domain.phenomenon import Phenomenon, PhenomenonState, linked
from bot.usecases import observations, phenomena
from bot.usecases.context import Context


async def merge(ctx: Context, source: Phenomenon, into: Phenomenon, reason: str) -> Phenomenon:
    """Link all observations of a phenomenon to another one too, and archive the first; nobody is told yet.

    Args:
        ctx: of who decides, after that was entered.
        source: on the agenda; keeps its observations.
        into: alive, and another one.
        reason: why, guarded.

    Returns:
        The first one, archived.
    """
    unit = ctx.unit
    target = into
    for seen in await unit.observations.many(source.observation_ids):
        if seen.id in target.observation_ids:
            continue
        target = linked(target, seen)
        if seen.state is ObservationState.LINKED:  # one that was closed before stays closed
            await observations.enter(ctx, seen, ObservationState.LINKED, Action.ATTACHED, about=target.id)
        await ctx.note(Action.ATTACHED, target.id, about=seen.id)
    await phenomena.settle(ctx, await unit.phenomena.save(target), grew=True)
    merged = replace(source, merged_into=target.id)
    archived = PhenomenonState.ARCHIVED
    return await phenomena.enter(ctx, merged, archived, reason=reason, told=False)
