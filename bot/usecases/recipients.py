"""A proposal's recipient: made by a one-time code, sees that proposal alone, answers from their own chat."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import hash_of, new_code
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.proposal import Proposal
from bot.domain.roles import Permission, owners_moves
from bot.usecases import proposal_news, proposals
from bot.usecases.access import check_tries, wrong_code
from bot.usecases.context import Context, Target
from bot.usecases.proposals import Move

CODE_LIFE = timedelta(days=14)
"""So long a code waits for a recipient, who may be away."""


async def issue_code(ctx: Context, target: Target) -> tuple[Proposal, str, datetime]:
    """Return a proposal with a new one-time code for its recipient, and until when that works."""
    await ctx.allow(Permission.NAME_OWNER)
    proposal = await proposals.require(ctx, target.number, target.version)
    if not proposal.open:
        raise Refusal("owner-finished", number=target.number)
    code, until = new_code(), ctx.now + CODE_LIFE
    await ctx.unit.owners.add_code(hash_of(code), proposal.id, until)
    await ctx.note(Action.OWNER_NAMED, proposal.id)
    return proposal, code, until


async def take_on(ctx: Context, code: str) -> Proposal:
    """Use a code up and become the owner of the proposal that it names."""
    await ctx.allow(Permission.TAKE_PROPOSAL)
    await check_tries(ctx, permission=Permission.TAKE_PROPOSAL)
    proposal_id = await ctx.unit.owners.use_code(hash_of(code), ctx.now)
    if proposal_id is None:
        raise await wrong_code(ctx, "owner-code-wrong", permission=Permission.TAKE_PROPOSAL)
    proposal = await ctx.unit.proposals.get(proposal_id)
    if not proposal.open:
        raise Refusal("owner-finished", number=proposal.number)
    await ctx.unit.owners.add(proposal.id, ctx.person.id, ctx.now)
    entry_id = await ctx.note(Action.OWNED, proposal.id)
    await proposal_news.announce(ctx, proposal, entry_id, quietly=True)
    return proposal


async def see(ctx: Context, number: str) -> Proposal:
    """Return one's own proposal, for its own fields.

    Raises:
        Refusal: it is not theirs, whether there is one of that number or not.
    """
    proposal = await ctx.unit.proposals.numbered(number)
    if proposal is None or not await ctx.unit.owners.owns(proposal.id, ctx.person.id):
        raise Refusal("not-owner", number=number, permission=Permission.SEE_OWNED)
    await ctx.allow(Permission.SEE_OWNED, proposal=proposal)
    return proposal


async def answer(ctx: Context, target: Target, move: Move) -> Proposal:
    """Keep an owner's answer; see :func:`bot.usecases.proposals.advance`, through which all of them go."""
    seen = await see(ctx, target.number)
    refuse_stale(target.version, seen.version)
    if move.to not in owners_moves(seen.state):
        raise Refusal("proposal-move", number=target.number, state=seen.state, to=move.to)
    return await proposals.advance(ctx, target, move)


async def give_back(ctx: Context, target: Target, reason: str) -> Proposal:
    """Return a proposal to its owners, who reported it as done: they hear why, and may report again."""
    await ctx.allow(Permission.RETURN_DONE)
    proposal = await proposals.require(ctx, target.number, target.version)
    if not proposal.reported:
        raise Refusal("not-reported", number=target.number)
    why = ctx.words(reason, "return-reason", number=target.number)
    changed = await ctx.unit.proposals.save(replace(proposal, reported=False))
    entry_id = await ctx.note(Action.RETURNED, changed.id, reason=why)
    await proposal_news.announce(ctx, changed, entry_id)
    await proposal_news.tell_owners(ctx, changed, NoticeKind.RETURNED, entry_id)
    return changed
