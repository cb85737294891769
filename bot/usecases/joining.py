"""An observation comes to a proposal under way; its reporter hears in one message what went before."""

from dataclasses import replace

from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.proposal import Proposal
from bot.domain.roles import Permission
from bot.usecases import concerned, observations, proposals, telling
from bot.usecases.context import Context, Target


async def join(ctx: Context, target: Target, *, into: str) -> Proposal:
    """Take an observation into a proposal, named by its number.

    Raises:
        Refusal: they may not, one of the two does not exist, the proposal is finished, rests on it already,
            or the observation cannot be taken in any more.
    """
    await ctx.allow(Permission.JOIN_PROPOSAL)
    seen = await observations.known(ctx, target.number, target.version)
    proposal = await proposals.known(ctx, into)
    if not proposal.open:
        raise Refusal("join-finished", number=into)
    if seen.id in proposal.observation_ids:
        raise Refusal("joined-already", number=target.number, proposal=into)
    told = await _knows(ctx, proposal, seen)
    after, _ = await observations.enter(ctx, seen, ObservationState.LINKED, Action.LINKED)
    wider = replace(proposal, observation_ids=(*proposal.observation_ids, after.id))
    changed = await ctx.unit.proposals.save(wider)
    entry_id = await ctx.note(Action.JOINED, changed.id, state=changed.state)
    kind = NoticeKind.TAKEN_IN if told else NoticeKind.JOINED
    await observations.tell(ctx, after, kind, f"{entry_id}:{after.id}", entry_id=entry_id)
    await telling.announce(ctx, changed)
    return changed


async def _knows(ctx: Context, proposal: Proposal, seen: Observation) -> bool:
    """Whether its reporter has heard all of this proposal already, for another observation."""
    others = await concerned.observations_of(ctx, proposal)
    return seen.person_id is not None and seen.person_id in {one.person_id for one in others}
