"""Reading in the working group's channel; who opened an observation's text is noted."""

from datetime import datetime

from bot.desk import digests, observations, proposals
from bot.desk.doors import allow
from bot.domain.calendar import Week
from bot.domain.county import County
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.oversight import Read
from bot.domain.people import Opening, Person
from bot.domain.proposal import Proposal
from bot.domain.roles import Deed
from bot.domain.statistics import Digest
from bot.ports import Unit


async def open_observation(
    unit: Unit, *, by: Person, group: WorkingGroup, number: str, now: datetime
) -> Observation:
    """An observation with its text.

    Raises:
        Refusal: they may not, or there is none.
    """
    await allow(unit, by, Deed.OPEN_OBSERVATION, group=group)
    observation = await observations.seen(unit, number)
    await note(unit, by, Deed.OPEN_OBSERVATION, observation.number, now)
    return observation


async def note(
    unit: Unit, by: Person, deed: Deed, subject: str, now: datetime, reason: str | None = None
) -> None:
    """Note who read or took out what: an observation by its number, an export by its name."""
    await unit.reads.add(Read(at=now, person_id=by.id, subject=subject, deed=deed, reason=reason))


async def see_proposal(unit: Unit, *, by: Person, group: WorkingGroup, number: str) -> Proposal:
    """A proposal.

    Raises:
        Refusal: they may not, or there is none.
    """
    await allow(unit, by, Deed.SEE_PROPOSAL, group=group)
    return await proposals.known(unit, number)


async def see_digest(
    unit: Unit, *, by: Person, group: WorkingGroup, week: Week, county: County, now: datetime
) -> Digest:
    """A week's digest as it stands now.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Deed.SEE_DIGEST, group=group)
    return await digests.of_week(unit, week, county, now)


async def see_list(unit: Unit, *, by: Person, group: WorkingGroup, week: Week) -> list[Observation]:
    """The observations of a week that were not withdrawn, for their titles.

    Raises:
        Refusal: they may not.
    """
    await allow(unit, by, Deed.SEE_DIGEST, group=group)
    seen = await unit.observations.received(week.start, week.end)
    return sorted((one for one in seen if one.state is not ObservationState.WITHDRAWN), key=in_order)


async def signature(unit: Unit, *, by: Person, group: WorkingGroup | None, number: str, now: datetime) -> str:
    """The name under an observation, for the coordinator alone; what was opened and by whom is noted.

    Args:
        unit: the open unit of work.
        by: who asks, in their own chat.
        group: on whose team they are at this moment; whoever left it reads no names any more.
        number: the observation's.
        now: aware.

    Raises:
        Refusal: they may not, there is no such observation, or it carries no name.
    """
    await allow(unit, by, Deed.SEE_NAME, group=group)
    observation = await observations.known(unit, number)
    name = await unit.people.signature(observation.id, purpose=Opening.SIGNED, now=now)
    if name is None:
        raise Refusal("no-signature", number=number)
    await note(unit, by, Deed.SEE_NAME, observation.number, now)
    return name
