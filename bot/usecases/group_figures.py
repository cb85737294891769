"""What a working group has under way, in numbers: its home says them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.domain.calendar import next_meeting
from bot.domain.listing import Wanted
from bot.domain.observation import Observation
from bot.domain.proposal import Proposal
from bot.domain.proposal_turn import is_ours
from bot.domain.roles import Permission, may
from bot.domain.screening import waiting
from bot.usecases import group_ownership, lists, meetings, screening
from bot.usecases.context import Context


@dataclass(frozen=True, kw_only=True)
class GroupFigures:
    """A working group's matters; what is not known to who asks is None.

    Attributes:
        queue: observations that wait to be screened.
        oldest: working days since the week in which the first of them came; None without any.
        phenomena: those that are not closed.
        meeting: the day of the next one.
        proposals: those that are not finished.
        ours: those of them that wait for the group.
    """

    queue: int | None = None
    oldest: int | None = None
    phenomena: int | None = None
    meeting: date | None = None
    proposals: int | None = None
    ours: int = 0


async def of_group(ctx: Context) -> GroupFigures | None:
    """Return what a group has under way as its channel may know it: numbers alone; None without a group."""
    if ctx.group is None:
        return None
    first, count = await ctx.unit.observations.queue(limit=1, handed=True, group=ctx.seen_group)
    return await _figures(ctx, _queue(ctx, count, first))


async def of_member(ctx: Context) -> GroupFigures | None:
    """Return the same as the actor may know it: the queue is counted for who screens."""
    known = GroupFigures()
    if screens := may(await ctx.roles(), Permission.SCREEN, ctx.county.first_handler):
        line = await screening.line(ctx, ctx.person.id)
        first = await ctx.unit.observations.numbered(line[0]) if line else None
        known = _queue(ctx, len(line), [first] if first else [])
    if ctx.group is None:
        return known if screens else None
    return await _figures(ctx, known)


def _queue(ctx: Context, count: int, first: Sequence[Observation]) -> GroupFigures:
    days = [waiting(one, ctx.county, ctx.today).days for one in first]
    return GroupFigures(queue=count, oldest=next(iter(days), None))


async def _figures(ctx: Context, known: GroupFigures) -> GroupFigures:
    under_way = await ctx.unit.proposals.open(ctx.seen_group)
    here = await group_ownership.here(ctx)
    return replace(
        known,
        phenomena=(await lists.see_phenomena(ctx, Wanted(), page=1)).count,
        meeting=next_meeting(await meetings.days(ctx, here), ctx.today),
        proposals=len(under_way),
        ours=sum(map(is_ours, under_way)),
    )


async def proposals_in_order(ctx: Context) -> list[Proposal]:
    """Return all proposals, newest first: those that wait for the group, others under way, the finished."""
    await ctx.allow(Permission.SEE_PROPOSAL)
    seen = [one for one in await ctx.unit.proposals.all() if ctx.sees(one)]
    found = sorted(seen, key=lambda one: one.number, reverse=True)
    return sorted(found, key=lambda one: (not is_ours(one), not one.open))
