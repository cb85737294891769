"""What surrounds an observation: what it is linked to, may be linked to, and is like."""

from collections.abc import Sequence

from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import WAITING, can_become
from bot.usecases import lists
from bot.usecases.resemblance import MOST, Alike, RelatedItems
from dialogs.pages.observation_forms import OFFERED
from dialogs.turn import Turn

JOINABLE = 12
"""So many open proposals, the newest ones, are offered for an observation to join."""


async def related(turn: Turn, observation: Observation, following: Observation | None = None) -> RelatedItems:
    """What surrounds an observation on its card; with ``following``, the next one in the queue."""
    unit, group = turn.unit, turn.context.seen_group
    linking = await unit.phenomena.about(observation.id, group)
    if not can_become(observation, ObservationState.LINKED):
        return RelatedItems(phenomena=tuple(linking), following=following)
    offered = await unit.phenomena.offered(observation.id, limit=OFFERED + MOST, group=group)
    (alike,) = await waiting_like(turn, [observation]) if observation.state in WAITING else [[]]
    return RelatedItems(
        phenomena=(*linking, *offered),
        alike=await turn.resemblance.of_observation(unit, observation, group),
        may_join=tuple(await unit.proposals.joinable(observation.id, limit=JOINABLE, group=group)),
        following=following,
        waiting_alike=len(alike),
    )


async def waiting_like(turn: Turn, observations: Sequence[Observation]) -> list[list[Alike]]:
    """What is like each, and waits to be screened by who asks; nothing for who screens nothing."""
    if not await lists.reads_unscreened(turn.context):
        return [[] for _ in observations]
    found = await turn.resemblance.waiting_like(turn.unit, observations)
    seen = {one.observation.id: one.observation for each in found for one in each}
    theirs = {one.id for one in await lists.screened_by(turn.context, seen.values())}
    return [[one for one in each if one.observation.id in theirs] for each in found]
