"""What a working group has under way, in numbers: its home says them."""

from dataclasses import dataclass
from datetime import date

from bot.domain.calendar import next_meeting
from bot.domain.proposal import Proposal
from bot.domain.proposal_turn import is_ours
from bot.domain.roles import Permission, may
from bot.domain.screening import waiting
from bot.usecases import meetings
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
    return await _figures(ctx, queue=True) if ctx.group else None


async def of_member(ctx: Context) -> GroupFigures | None:
    """Return the same as the actor may know it: the queue is counted for who screens."""
    screens = ctx.group and may(await ctx.roles(), Permission.SCREEN, ctx.county.first_handler)
    return await _figures(ctx, queue=bool(screens)) if ctx.group else None


async def _figures(ctx: Context, *, queue: bool) -> GroupFigures:
    unit = ctx.unit
    first, count = await unit.observations.queue(limit=1, handed=True) if queue else ([], None)
    _, phenomena = await unit.phenomena.newest(limit=1)
    under_way = await unit.proposals.open()
    return GroupFigures(
        queue=count,
        oldest=waiting(first[0], ctx.county, ctx.today).days if first else None,
        phenomena=phenomena,
        meeting=next_meeting(await meetings.days(ctx), ctx.today),
        proposals=len(under_way),
        ours=sum(map(is_ours, under_way)),
    )


async def proposals_in_order(ctx: Context) -> list[Proposal]:
    """Return all proposals, newest first: those that wait for the group, others under way, the finished."""
    await ctx.allow(Permission.SEE_PROPOSAL)
    found = sorted(await ctx.unit.proposals.all(), key=lambda one: one.number, reverse=True)
    return sorted(found, key=lambda one: (not is_ours(one), not one.open))
