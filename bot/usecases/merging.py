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
    unit, by, now = ctx.unit, ctx.actor, ctx.now
    target = into
    for seen in await unit.observations.many(source.observation_ids):
        if seen.id in target.observation_ids:
            continue
        target = linked(target, seen)
        if seen.state is ObservationState.LINKED:  # one that was closed before stays closed
            await observations.enter(
                unit,
                seen,
                ObservationState.LINKED,
                Action.ATTACHED,
                by,
                now,
                about=target.id,
                caused_by=ctx.cause,
            )
        await ctx.note(Action.ATTACHED, target.id, about=seen.id)
    await phenomena.settle(unit, await unit.phenomena.save(target), now, grew=True, caused_by=ctx.cause)
    merged = replace(source, merged_into=target.id)
    archived = PhenomenonState.ARCHIVED
    return await phenomena.enter(
        unit, merged, archived, by, now, reason=reason, told=False, caused_by=ctx.cause
    )
