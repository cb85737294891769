"""An observation comes to a proposal under way; its reporter hears in one message what went before."""

from dataclasses import replace
from datetime import datetime

from bot.desk import concerned, observations, proposals, telling
from bot.desk.doors import allow
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.people import Person
from bot.domain.proposal import Proposal
from bot.domain.roles import Deed
from bot.ports import Unit


async def join(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    observation: str,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Take an observation into a proposal.

    Args:
        unit: the open unit of work.
        by: who does it.
        group: in whose channel.
        number: the proposal's.
        observation: the observation's number.
        version: of the observation, that the pressed card showed; None when it was typed.
        now: aware.

    Raises:
        Refusal: they may not, one of the two does not exist, the proposal is finished, rests on it already,
            or the observation cannot be taken in any more.
    """
    await allow(unit, by, Deed.JOIN_PROPOSAL, group=group)
    seen = await observations.known(unit, observation, version)
    proposal = await proposals.known(unit, number)
    if not proposal.open:
        raise Refusal("join-finished", number=number)
    if seen.id in proposal.observation_ids:
        raise Refusal("joined-already", number=observation, proposal=number)
    told = await _knows(unit, proposal, seen)
    after, _ = await observations.enter(unit, seen, ObservationState.LINKED, Action.LINKED, by, now)
    wider = replace(proposal, observation_ids=(*proposal.observation_ids, after.id))
    changed = await unit.proposals.save(wider)
    entry_id = await unit.log.add(
        Entry(at=now, action=Action.JOINED, subject=changed.id, person_id=by.id, state=changed.state)
    )
    kind = NoticeKind.TAKEN_IN if told else NoticeKind.JOINED
    await observations.tell(unit, after, kind, f"{entry_id}:{after.id}", now, entry_id=entry_id)
    await telling.announce(unit, changed, group, now)
    return changed


async def _knows(unit: Unit, proposal: Proposal, seen: Observation) -> bool:
    """Whether its reporter has heard all of this proposal already, for another observation."""
    others = await concerned.observations_of(unit, proposal)
    return seen.person_id is not None and seen.person_id in {one.person_id for one in others}
