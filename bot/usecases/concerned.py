"""Whom a proposal concerns: those whose observations are in it, also later, and those who saw the same."""

from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.usecases.context import Context


async def observations_of(ctx: Context, proposal: Proposal) -> list[Observation]:
    """Each once: those that it rests on first."""
    ids = proposal.observation_ids
    if proposal.phenomenon_id:
        ids += (await ctx.unit.phenomena.get(proposal.phenomenon_id)).observation_ids
    return await ctx.unit.observations.many(tuple(dict.fromkeys(ids)))


async def proposals_of(ctx: Context, observation: Observation) -> list[Proposal]:
    """By number: those that rest on it, and those that were made from a phenomenon which links it."""
    return (await ctx.unit.proposals.concerning([observation.id])).get(observation.id, [])


async def endorsers_of(ctx: Context, proposal: Proposal) -> list[str]:
    """The ids of those who have seen its phenomenon too and have no observation of their own in it.

    Each once; to have seen what was merged into it is to have seen it.
    """
    if proposal.phenomenon_id is None:
        return []
    reporters = {one.person_id for one in await observations_of(ctx, proposal)}
    seen = [proposal.phenomenon_id, *await ctx.unit.phenomena.merged_into(proposal.phenomenon_id)]
    known = dict.fromkeys([one for id_ in seen for one in await ctx.unit.endorsements.endorsers(id_)])
    return [person_id for person_id in known if person_id not in reporters]


async def endorsed_by(ctx: Context) -> list[Proposal]:
    """By number: the proposals that concern a person only because they have seen the same."""
    given: dict[str, None] = {}
    for one in await ctx.unit.endorsements.of(ctx.person.id):
        id_: str | None = one.phenomenon_id
        while id_ and id_ not in given:
            given[id_] = None
            id_ = (await ctx.unit.phenomena.get(id_)).merged_into
    made = [proposal for id_ in given for proposal in await ctx.unit.proposals.made_from(id_)]
    theirs = [one for one in made if ctx.person.id in await endorsers_of(ctx, one)]
    return sorted(theirs, key=lambda one: one.number)
