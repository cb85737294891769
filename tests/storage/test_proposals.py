"""Proposals and what they rest on."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.errors import Conflict
from bot.domain.proposal import ProposalState
from storage.unit_of_work import UnitsOfWork
from tests.storage.cast import a_proposal, an_observation


async def test_a_proposal_comes_back_with_its_observations_in_order(units: UnitsOfWork) -> None:
    observations = [an_observation(f"H-2026-000{number}") for number in (1, 2, 3)]
    proposal = a_proposal("E-2026-0001", *reversed(observations), until=date(2027, 1, 31))
    async with units() as unit:
        for observation in observations:
            await unit.observations.add(observation)
        await unit.proposals.add(proposal)
    async with units() as unit:
        assert await unit.proposals.get(proposal.id) == proposal
        assert await unit.proposals.numbered("E-2026-0001") == proposal
        assert await unit.proposals.numbered("E-2026-0002") is None
        with pytest.raises(KeyError):
            await unit.proposals.get("none")


async def test_a_saved_proposal_keeps_its_changes_and_links(units: UnitsOfWork) -> None:
    one, two = an_observation("H-2026-0001"), an_observation("H-2026-0002")
    proposal = a_proposal("E-2026-0001", one)
    async with units() as unit:
        await unit.observations.add(one)
        await unit.observations.add(two)
        await unit.proposals.add(proposal)
        changed = replace(proposal, state=ProposalState.PUT_FORWARD, observation_ids=(two.id, one.id))
        saved = await unit.proposals.save(changed)
        assert saved.version == 2
        assert await unit.proposals.get(proposal.id) == saved
        with pytest.raises(Conflict):
            await unit.proposals.save(replace(proposal, observation_ids=()))
        assert await unit.proposals.get(proposal.id) == saved


async def test_all_come_by_number_and_an_observation_knows_its_own(units: UnitsOfWork) -> None:
    one, two = an_observation("H-2026-0001"), an_observation("H-2026-0002")
    both, second = a_proposal("E-2026-0002", one, two), a_proposal("E-2026-0001", two)
    empty = a_proposal("E-2026-0003")
    async with units() as unit:
        assert await unit.proposals.all() == []
        for observation in (one, two):
            await unit.observations.add(observation)
        for proposal in (both, second, empty):
            await unit.proposals.add(proposal)
        assert await unit.proposals.all() == [second, both, empty]
        assert await unit.proposals.resting_on(two.id) == [second, both]
        assert await unit.proposals.resting_on(one.id) == [both]
        assert await unit.proposals.resting_on("none") == []
