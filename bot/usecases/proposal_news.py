"""Whom a proposal concerns, and who is told of it: reporters, the channel, those who answer for it."""

from bot.domain.group import WorkingGroup
from bot.domain.group_ownership import county_group
from bot.domain.notices import NoticeKind
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.usecases.context import Context


async def observations_of(ctx: Context, proposal: Proposal) -> list[Observation]:
    """Return the observations that a proposal concerns, each once; those that it rests on first."""
    ids = proposal.observation_ids
    if proposal.phenomenon_id:
        ids += (await ctx.unit.phenomena.get(proposal.phenomenon_id)).observation_ids
    return await ctx.unit.observations.many(tuple(dict.fromkeys(ids)))


async def proposals_of(ctx: Context, observation: Observation) -> list[Proposal]:
    """Return the proposals that concern an observation, directly or by its phenomenon, by number."""
    return (await ctx.unit.proposals.concerning([observation.id])).get(observation.id, [])


async def endorsers_of(ctx: Context, proposal: Proposal) -> list[str]:
    """Return the ids of those who endorsed its phenomenon and have no observation of their own in it.

    Each once; to have seen what was merged into it is to have seen it.
    """
    if proposal.phenomenon_id is None:
        return []
    reporters = {one.person_id for one in await observations_of(ctx, proposal)}
    seen = [proposal.phenomenon_id, *await ctx.unit.phenomena.merged_into(proposal.phenomenon_id)]
    known = dict.fromkeys([one for id_ in seen for one in await ctx.unit.endorsements.endorsers(id_)])
    return [person_id for person_id in known if person_id not in reporters]


async def endorsed_by(ctx: Context) -> list[Proposal]:
    """Return the proposals that concern the actor only as an endorser, by number."""
    given: dict[str, None] = {}
    for one in await ctx.unit.endorsements.of(ctx.person.id):
        id_: str | None = one.phenomenon_id
        while id_ and id_ not in given:
            given[id_] = None
            id_ = (await ctx.unit.phenomena.get(id_)).merged_into
    made = [proposal for id_ in given for proposal in await ctx.unit.proposals.made_from(id_)]
    theirs = [one for one in made if ctx.person.id in await endorsers_of(ctx, one)]
    return sorted(theirs, key=lambda one: one.number)


async def channel_of(ctx: Context, proposal: Proposal) -> WorkingGroup | None:
    """Return the channel with a proposal's thread, else its group's, else the county group's, else None."""
    post = await ctx.unit.outbox.get(f"{NoticeKind.PROPOSAL_POST}:{proposal.id}:1")
    working = {group.id: group for group in await ctx.unit.groups.working()}
    thread = working.get(post.group_id or "") if post else None
    return thread or working.get(proposal.group_id or "") or county_group(working.values())


async def announce(
    ctx: Context, proposal: Proposal, entry_id: int | None = None, *, quietly: bool = False
) -> None:
    """Change a proposal's card in the channel; with an entry tell its thread too, unless quietly."""
    home = await channel_of(ctx, proposal)
    if home is None:
        return
    card = f"{proposal.id}:{proposal.version}" + (f":{entry_id}" if entry_id else "")
    kind = NoticeKind.PROPOSAL_CARD
    await ctx.post(home.id, kind, card, subject=proposal.id, entry=entry_id)
    if entry_id and not quietly:
        kind = NoticeKind.PROPOSAL_NEWS
        await ctx.post(home.id, kind, card, subject=proposal.id, entry=entry_id)


async def tell_owners(ctx: Context, proposal: Proposal, kind: NoticeKind, entry_id: int) -> None:
    """Send one message to each who answers for a proposal."""
    for person_id in await ctx.unit.owners.of(proposal.id):
        await ctx.notify(person_id, kind, f"{entry_id}:{person_id}", subject=proposal.id, entry=entry_id)
