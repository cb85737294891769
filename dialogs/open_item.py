"""What has a number, opened in the channel: an observation, a phenomenon or a proposal."""

from dataclasses import replace

from bot.domain.observation import Observation, ObservationState
from bot.domain.screening import can_become
from bot.usecases import readings, screening
from bot.usecases.resemblance import MOST, Alike, Around
from dialogs.actions import phenomena, proposals
from dialogs.answer import Answer
from dialogs.pages.observation_forms import OFFERED
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn

JOINABLE = 12
"""So many open proposals, the newest ones, are offered for an observation to join."""


async def opened(turn: Turn, number: str, tried: RejectedForm | None = None, *, done: bool = False) -> Answer:
    """What has this number; when something was ``done`` with it, with the way to the next one."""
    if number.startswith("E-"):
        return await proposals.shown(turn, await readings.see_proposal(turn.context, number), tried=tried)
    if number.startswith("I-"):
        return await phenomena.opened(turn, number, tried)
    observation = await readings.open_observation(turn.context, number)
    taken = await turn.unit.proposals.resting_on(observation.id)
    others = [o for o in await turn.unit.observations.unlinked(limit=20) if o.id != observation.id]
    entries = await turn.unit.log.of(observation.id)
    around = await _around(turn, observation, done=done)
    shown = turn.faces.observation(observation, taken, others, tried, entries, around)
    return Answer(message=shown, in_place=True)


async def opened_beside(turn: Turn, number: str) -> Answer:
    """As a message of its own: the card with the button stays as it is."""
    return replace(await opened(turn, number), in_place=False)


async def _around(turn: Turn, observation: Observation, *, done: bool) -> Around:
    unit = turn.unit
    linkable = can_become(observation, ObservationState.LINKED)
    linking = await unit.phenomena.about(observation.id)
    offered = await unit.phenomena.offered(observation.id, limit=OFFERED + MOST) if linkable else []
    return Around(
        phenomena=(*linking, *offered),
        alike=await turn.resemblance.of_observation(unit, observation) if linkable else Alike(),
        may_join=tuple(await unit.proposals.joinable(observation.id, limit=JOINABLE)) if linkable else (),
        following=await screening.following(turn.context, observation) if done else None,
    )
