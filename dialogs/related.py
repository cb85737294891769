"""What surrounds an observation: what it is linked to, may be linked to, and is like."""

from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_become
from bot.usecases.resemblance import MOST, RelatedItems
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
    return RelatedItems(
        phenomena=(*linking, *offered),
        alike=await turn.resemblance.of_observation(unit, observation, group),
        may_join=tuple(await unit.proposals.joinable(observation.id, limit=JOINABLE, group=group)),
        following=following,
    )
