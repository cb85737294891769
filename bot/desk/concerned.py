"""Whom a proposal concerns: the observations it rests on, and those that its phenomenon links, also later."""

from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.ports import Unit


async def observations_of(unit: Unit, proposal: Proposal) -> list[Observation]:
    """Each once: those that it rests on first."""
    ids = proposal.observation_ids
    if proposal.phenomenon_id:
        ids += (await unit.phenomena.get(proposal.phenomenon_id)).observation_ids
    return await unit.observations.many(tuple(dict.fromkeys(ids)))


async def proposals_of(unit: Unit, observation: Observation) -> list[Proposal]:
    """By number: those that rest on it, and those that were made from a phenomenon which links it."""
    found = {one.id: one for one in await unit.proposals.resting_on(observation.id)}
    for phenomenon in await unit.phenomena.about(observation.id):
        found |= {one.id: one for one in await unit.proposals.made_from(phenomenon.id)}
    return sorted(found.values(), key=lambda one: one.number)
