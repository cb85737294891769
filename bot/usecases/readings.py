"""Reading in the working group's channel; who opened an observation's text is noted."""

from bot.domain.calendar import Week
from bot.domain.errors import Refusal
from bot.domain.observation import Observation, ObservationState, in_order
from bot.domain.oversight import Read
from bot.domain.people import Opening
from bot.domain.proposal import Proposal
from bot.domain.roles import Permission
from bot.domain.statistics import Digest
from bot.usecases import digests, observations, proposals
from bot.usecases.context import Context


async def open_observation(ctx: Context, number: str) -> Observation:
    """An observation with its text.

    Raises:
        Refusal: they may not, or there is none.
    """
    await ctx.allow(Permission.OPEN_OBSERVATION)
    observation = await observations.seen(ctx, number)
    await note(ctx, Permission.OPEN_OBSERVATION, observation.number)
    return observation


async def note(ctx: Context, permission: Permission, subject: str, reason: str | None = None) -> None:
    """Note who read or took out what: an observation by its number, an export by its name."""
    await ctx.unit.reads.add(
        Read(at=ctx.now, person_id=ctx.person.id, subject=subject, deed=permission, reason=reason)
    )


async def see_proposal(ctx: Context, number: str) -> Proposal:
    """A proposal.

    Raises:
        Refusal: they may not, or there is none.
    """
    await ctx.allow(Permission.SEE_PROPOSAL)
    return await proposals.known(ctx, number)


async def see_digest(ctx: Context, week: Week) -> Digest:
    """A week's digest as it stands now.

    Raises:
        Refusal: they may not.
    """
    await ctx.allow(Permission.SEE_DIGEST)
    return await digests.of_week(ctx, week)


async def see_list(ctx: Context, week: Week) -> list[Observation]:
    """The observations of a week that were not withdrawn, for their titles.

    Raises:
        Refusal: they may not.
    """
    await ctx.allow(Permission.SEE_DIGEST)
    seen = await ctx.unit.observations.received(week.start, week.end)
    return sorted((one for one in seen if one.state is not ObservationState.WITHDRAWN), key=in_order)


async def signature(ctx: Context, number: str) -> str:
    """The name under an observation, for the coordinator alone; what was opened and by whom is noted.

    They ask in their own chat; whoever left the team reads no names any more.

    Raises:
        Refusal: they may not, there is no such observation, or it carries no name.
    """
    await ctx.allow(Permission.SEE_NAME)
    observation = await observations.known(ctx, number)
    name = await ctx.unit.people.signature(observation.id, purpose=Opening.SIGNED, now=ctx.now)
    if name is None:
        raise Refusal("no-signature", number=number)
    await note(ctx, Permission.SEE_NAME, observation.number)
    return name
