"""What has a number, opened in the channel: an observation, a phenomenon or a proposal."""

from dataclasses import replace

from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_become
from bot.usecases import readings, screening
from bot.usecases.resemblance import MOST, Alike, Around
from dialogs import phenomena, proposing
from dialogs.answer import Answer
from dialogs.floor import Floor
from dialogs.plain.observation import OFFERED
from dialogs.tried import Tried

JOINABLE = 12
"""So many open proposals, the newest ones, are offered for an observation to join."""


async def opened(floor: Floor, number: str, tried: Tried | None = None, *, done: bool = False) -> Answer:
    """What has this number; when something was ``done`` with it, with the way to the next one."""
    if number.startswith("E-"):
        return await proposing.shown(floor, await readings.see_proposal(floor.desk, number), tried=tried)
    if number.startswith("I-"):
        return await phenomena.opened(floor, number, tried)
    observation = await readings.open_observation(floor.desk, number)
    taken = await floor.unit.proposals.resting_on(observation.id)
    others = [o for o in await floor.unit.observations.unlinked(limit=20) if o.id != observation.id]
    entries = await floor.unit.log.of(observation.id)
    around = await _around(floor, observation, done=done)
    shown = floor.faces.observation(observation, taken, others, tried, entries, around)
    return Answer(message=shown, in_place=True)


async def opened_beside(floor: Floor, number: str) -> Answer:
    """As a message of its own: the card with the button stays as it is."""
    return replace(await opened(floor, number), in_place=False)


async def _around(floor: Floor, observation: Observation, *, done: bool) -> Around:
    unit = floor.unit
    linkable = can_become(observation, ObservationState.LINKED)
    linking = await unit.phenomena.about(observation.id)
    offered = await unit.phenomena.offered(observation.id, limit=OFFERED + MOST) if linkable else []
    return Around(
        phenomena=(*linking, *offered),
        alike=await floor.resemblance.of_observation(unit, observation) if linkable else Alike(),
        may_join=tuple(await unit.proposals.joinable(observation.id, limit=JOINABLE)) if linkable else (),
        following=await screening.following(floor.desk, observation) if done else None,
    )
