"""Who hears of a proposal or a meeting beside the reporters: the channel, and those who answer for it."""

from datetime import date

from bot.domain.group import WorkingGroup
from bot.domain.notices import NoticeKind, to_group, to_person
from bot.domain.proposal import Proposal
from bot.usecases.context import Context


async def home_of(ctx: Context, proposal: Proposal) -> WorkingGroup | None:
    """The channel in which a proposal's thread is, or the first that the bot is in; None without any."""
    post = await ctx.unit.outbox.get(f"{NoticeKind.PROPOSAL_POST}:{proposal.id}:1")
    working = await ctx.unit.groups.working()
    there = [group for group in working if post is not None and group.id == post.group_id]
    return next(iter([*there, *working]), None)


async def announce(
    ctx: Context, proposal: Proposal, entry_id: int | None = None, *, quietly: bool = False
) -> None:
    """Change a proposal's card in the channel; with an entry, tell of it in its thread, unless quietly."""
    home = ctx.group or await home_of(ctx, proposal)
    if home is None:
        return
    card = f"{proposal.id}:{proposal.version}" + (f":{entry_id}" if entry_id else "")
    kind = NoticeKind.PROPOSAL_CARD
    await ctx.unit.outbox.add(to_group(home.id, kind, card, ctx.now, subject=proposal.id, entry=entry_id))
    if entry_id and not quietly:
        kind = NoticeKind.PROPOSAL_NEWS
        await ctx.unit.outbox.add(to_group(home.id, kind, card, ctx.now, subject=proposal.id, entry=entry_id))


async def tell_owners(ctx: Context, proposal: Proposal, kind: NoticeKind, entry_id: int) -> None:
    """One message to each who answers for it."""
    for person_id in await ctx.unit.owners.of(proposal.id):
        key = f"{entry_id}:{person_id}"
        await ctx.unit.outbox.add(
            to_person(person_id, kind, key, ctx.now, subject=proposal.id, entry=entry_id)
        )


async def ask_owners_again(ctx: Context, proposal: Proposal, key: str) -> int:
    """Remind each who answers for it that the answer is still to come; returns how many notices that were."""
    notices = [
        to_person(one, NoticeKind.ASKED, f"{key}:{one}", ctx.now, subject=proposal.id)
        for one in await ctx.unit.owners.of(proposal.id)
    ]
    return sum([await ctx.unit.outbox.add(notice) for notice in notices])


async def tell_groups_of_meeting(ctx: Context, day: date, entry_id: int) -> None:
    """One short post in each channel of what became of the meeting that was on this day."""
    for group in await ctx.unit.groups.working():
        key = f"{entry_id}:{group.id}"
        kind = NoticeKind.MEETING_NEWS
        await ctx.unit.outbox.add(
            to_group(group.id, kind, key, ctx.now, subject=day.isoformat(), entry=entry_id)
        )
