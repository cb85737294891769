"""What has a number, opened in the channel: an observation, a phenomenon, a proposal or a publication."""

from bot.domain.proposal import Proposal
from bot.domain.roles import Permission
from bot.domain.screening import WAITING
from bot.usecases import observations, phenomena, proposals, publications, screening
from dialogs.answer import Answer
from dialogs.desk import open_desk, screens
from dialogs.pages.observations import ObservationCase, observation_page, unscreened_page
from dialogs.pages.phenomena import PhenomenonCase, phenomenon_page
from dialogs.pages.proposals import ProposalCase, proposal_page
from dialogs.pages.publications import PublicationCase, publication_page
from dialogs.rejected_form import RejectedForm
from dialogs.related import related
from dialogs.turn import Turn


async def open_item(
    turn: Turn,
    number: str,
    rejected: RejectedForm | None = None,
    *,
    done: bool = False,
    said: str = "",
) -> Answer:
    """What has this number; when something was ``done`` with it, with the way to the next one.

    Args:
        turn: whose turn it is.
        number: of what.
        rejected: a form on it that was not accepted.
        done: whether it needs its reader no more: at the desk the next one is shown.
        said: what was done, for the desk.
    """
    if number.startswith("E-"):
        return await open_proposal(turn, await proposals.see(turn.context, number), rejected)
    if number.startswith("J-"):
        return await open_publication(turn, number, rejected)
    if number.startswith("I-"):
        return await _open_phenomenon(turn, number, rejected)
    return await _open_observation(turn, number, rejected, done=done, said=said)


async def _open_observation(
    turn: Turn, number: str, rejected: RejectedForm | None, *, done: bool, said: str
) -> Answer:
    """An observation; until it is screened, its words are for who screens it, in their own chat."""
    alone = not turn.in_channel and await screens(turn)
    if alone and done:
        return await open_desk(turn, done=said, after=number)
    seen = await observations.find(turn.context, number)
    if seen.state in WAITING:
        if alone:
            return await open_desk(turn, number, rejected, done=said)
        await turn.context.allow(Permission.OPEN_OBSERVATION)
        entries = await turn.unit.log.of(seen.id)
        page = unscreened_page(seen, entries, turn.county, turn.texts, rejected)
        return turn.show(page, in_place=True)
    observation = await observations.open_observation(turn.context, number)
    group = turn.context.seen_group
    taken = await turn.unit.proposals.resting_on(observation.id, group)
    waiting = await turn.unit.observations.unlinked(limit=20, group=group)
    others = [o for o in waiting if o.id != observation.id]
    entries = await turn.unit.log.of(observation.id)
    following = await screening.following(turn.context, observation) if done else None
    around = await related(turn, observation, following)
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
