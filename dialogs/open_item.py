"""What has a number, opened in the channel: an observation, a phenomenon, a proposal or a publication."""

from collections.abc import Sequence

from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import Proposal
from bot.domain.screening import WAITING, can_become
from bot.usecases import lists, observations, phenomena, proposals, publications, screening
from bot.usecases.resemblance import MOST, Alike, RelatedItems
from dialogs.answer import Answer
from dialogs.pages.observation_forms import OFFERED
from dialogs.pages.observations import ObservationCase, observation_page
from dialogs.pages.phenomena import PhenomenonCase, phenomenon_page
from dialogs.pages.proposals import ProposalCase, proposal_page
from dialogs.pages.publications import PublicationCase, publication_page
from dialogs.rejected_form import RejectedForm
from dialogs.turn import Turn

JOINABLE = 12
"""So many open proposals, the newest ones, are offered for an observation to join."""


async def open_item(
    turn: Turn, number: str, rejected: RejectedForm | None = None, *, done: bool = False
) -> Answer:
    """What has this number; when something was ``done`` with it, with the way to the next one."""
    if number.startswith("E-"):
        return await open_proposal(turn, await proposals.see(turn.context, number), rejected)
    if number.startswith("J-"):
        return await open_publication(turn, number, rejected)
    if number.startswith("I-"):
        return await _open_phenomenon(turn, number, rejected)
    observation = await observations.open_observation(turn.context, number)
    group = turn.context.seen_group
    taken = await turn.unit.proposals.resting_on(observation.id, group)
    waiting = await turn.unit.observations.unlinked(limit=20, group=group)
    others = [o for o in waiting if o.id != observation.id]
    entries = await turn.unit.log.of(observation.id)
    around = await _around(turn, observation, done=done)
    case = ObservationCase(
        observation=observation, proposals=taken, others=others, entries=entries, around=around
    )
    page = observation_page(case, turn.county, turn.texts, rejected)
    return turn.show(page, in_place=True)


async def open_proposal(turn: Turn, proposal: Proposal, rejected: RejectedForm | None = None) -> Answer:
    """A proposal with what it rests on."""
    case = ProposalCase(
        proposal=proposal,
        observations=await turn.unit.observations.many(proposal.observation_ids),
        entries=await turn.unit.log.of(proposal.id),
        rounds=await turn.unit.effects.of(proposal.id),
    )
    return turn.show(proposal_page(case, turn.texts, rejected), in_place=True)


async def open_publication(turn: Turn, number: str, rejected: RejectedForm | None = None) -> Answer:
    """A publication with all that others would read of it."""
    publication, phenomenon = await publications.see(turn.context, number)
    case = PublicationCase(
        publication=publication,
        phenomenon=phenomenon,
        approver=await publications.approver(turn.context),
        entries=await turn.unit.log.of(publication.id),
    )
    return turn.show(publication_page(case, turn.county, turn.texts, rejected), in_place=True)


async def _open_phenomenon(turn: Turn, number: str, rejected: RejectedForm | None) -> Answer:
    phenomenon, unit = await phenomena.see(turn.context, number), turn.unit
    case = PhenomenonCase(
        phenomenon=phenomenon,
        observations=await unit.observations.many(phenomenon.observation_ids),
        proposals=await unit.proposals.made_from(phenomenon.id, turn.context.seen_group),
        others=await unit.observations.unlinked(limit=20, group=turn.context.seen_group),
        entries=await unit.log.of(phenomenon.id),
        endorsed=await unit.endorsements.count(phenomenon.id),
        publication=await publications.present(turn.context, phenomenon),
    )
    page = phenomenon_page(case, turn.county, turn.texts, rejected)
    return turn.show(page, in_place=True)


async def waiting_like(turn: Turn, observations: Sequence[Observation]) -> list[list[Alike]]:
    """What is like each, and waits to be screened by who asks; nothing for who screens nothing."""
    if not await lists.reads_unscreened(turn.context):
        return [[] for _ in observations]
    found = await turn.resemblance.waiting_like(turn.unit, observations)
    seen = {one.observation.id: one.observation for each in found for one in each}
    theirs = {one.id for one in await lists.screened_by(turn.context, seen.values())}
    return [[one for one in each if one.observation.id in theirs] for each in found]


async def _around(turn: Turn, observation: Observation, *, done: bool) -> RelatedItems:
    unit, group = turn.unit, turn.context.seen_group
    linking = await unit.phenomena.about(observation.id, group)
    following = await screening.following(turn.context, observation) if done else None
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
