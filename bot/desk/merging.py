"""Merging views: one phenomenon takes another's observations in; each link can be undone by itself."""

from dataclasses import replace
from datetime import datetime

from bot.desk import observations, phenomena
from bot.domain.log import Action, Entry
from bot.domain.observation import ObservationState
from bot.domain.people import Person
from bot.domain.phenomenon import Phenomenon, PhenomenonState, linked
from bot.ports import Unit


async def merge(
    unit: Unit, source: Phenomenon, into: Phenomenon, by: Person, reason: str, now: datetime
) -> Phenomenon:
    """Link all observations of a phenomenon to another one too, and archive the first; nobody is told yet.

    Args:
        unit: the open unit of work.
        source: on the agenda; keeps its observations.
        into: alive, and another one.
        by: who decides.
        reason: why, guarded.
        now: aware.

    Returns:
        The first one, archived.
    """
    target = into
    for seen in await unit.observations.many(source.observation_ids):
        if seen.id in target.observation_ids:
            continue
        target = linked(target, seen)
        if seen.state is ObservationState.LINKED:  # one that was closed before stays closed
            await observations.enter(
                unit, seen, ObservationState.LINKED, Action.ATTACHED, by, now, about=target.id
            )
        entry = Entry(at=now, action=Action.ATTACHED, subject=target.id, person_id=by.id, about=seen.id)
        await unit.log.add(entry)
    await phenomena.settle(unit, await unit.phenomena.save(target), now, grew=True)
    merged = replace(source, merged_into=target.id)
    return await phenomena.enter(unit, merged, PhenomenonState.ARCHIVED, by, now, reason=reason, told=False)
