"""A meeting that is moved to another day or cancelled, as long as nothing is decided in it."""

from dataclasses import replace
from datetime import date

from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone
from bot.domain.log import Action
from bot.domain.meeting import Item, Meeting, MeetingState, later, movable
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.usecases import dates, meetings, phenomena, telling
from bot.usecases.context import Context

_ASIDE = date.min
"""Where a meeting waits while its old and its new day change their rows: no two ever share a day."""


async def move(
    ctx: Context, meeting: Meeting, to: date, *, version: int | None = None, reason: str | None = None
) -> Meeting:
    """Move a meeting to a day on which nobody meets; its agenda, votes and time limits go along.

    The day that it leaves keeps a row, so that it is not planned anew by itself. The channel hears of it, and
    whoever heard that something is on the agenda hears of the new day.

    Args:
        ctx: the chair's or a coordinator's.
        meeting: as it stands.
        to: the new day.
        version: that the pressed card showed; None when it was typed.
        reason: why, if it is said.

    Raises:
        Refusal: they may not; something is decided in it, it is reported or cancelled, or changed meanwhile;
            the new day has passed, or has a meeting.
        Stopped: the reason holds personal data.
    """
    await ctx.allow(Permission.CALL_MEETING)
    movable(meeting)
    refuse_stale(version, meeting.version)
    why = ctx.reason(reason)
    free = await dates.vacant(ctx, later(to, ctx.today))
    aside = await ctx.unit.meetings.save(replace(meeting, day=_ASIDE))
    left = await ctx.unit.meetings.save(replace(free, day=meeting.day))
    moved = await ctx.unit.meetings.save(replace(aside, day=to))
    entry_id = await ctx.note(Action.RESCHEDULED, moved.id, state=to.isoformat(), reason=why, about=left.id)
    await telling.tell_groups_of_meeting(ctx, meeting.day, entry_id)
    await _keep_time(ctx, moved)
    return moved


async def _keep_time(ctx: Context, moved: Meeting) -> None:
    """What ran towards the old day ends; the pack is due before the new one, and reporters hear of it."""
    await meetings.enter(ctx, moved, Milestone.MOVED)
    agenda = await _agenda(ctx, moved)
    if agenda:
        await meetings.enter(ctx, moved, Milestone.LISTED)
    for _, phenomenon in agenda:
        entry_id = await ctx.note(
            Action.RESCHEDULED, moved.id, state=moved.day.isoformat(), about=phenomenon.id
        )
        await phenomena.tell(ctx, phenomenon, NoticeKind.ON_AGENDA, entry_id)


async def cancel(
    ctx: Context, meeting: Meeting, reason: str | None, *, version: int | None = None
) -> Meeting:
    """Cancel a meeting: what was on its agenda stands where it stood before, and its reporters hear of it.

    Its day is not planned anew by itself; somebody may still take it for a meeting. The channel hears of it.

    Args:
        ctx: the chair's or a coordinator's.
        meeting: as it stands.
        reason: why; demanded.
        version: that the pressed card showed; None when it was typed.

    Raises:
        Refusal: they may not; something is decided in it, it is reported or cancelled, or changed meanwhile;
            no reason is given.
        Stopped: the reason holds personal data.
    """
    why = await may_cancel(ctx, meeting, reason)
    refuse_stale(version, meeting.version)
    entry_id = await ctx.note(Action.CANCELLED, meeting.id, reason=why)
    for item, _ in await _agenda(ctx, meeting):
        await meetings.free(ctx.after(entry_id), meeting, item, why)
    after = await ctx.unit.meetings.save(replace(meeting, state=MeetingState.CANCELLED))
    await meetings.enter(ctx, meeting, Milestone.CANCELLED)
    await telling.tell_groups_of_meeting(ctx, meeting.day, entry_id)
    return after


async def may_cancel(ctx: Context, meeting: Meeting, reason: str | None) -> str:
    """The reason for which a meeting may be cancelled; raises as :func:`cancel`."""
    await ctx.allow(Permission.CALL_MEETING)
    movable(meeting)
    why = ctx.reason(reason)
    if why is None:
        raise Refusal("meeting-why", date=meeting.day)
    return why


async def _agenda(ctx: Context, meeting: Meeting) -> list[tuple[Item, Phenomenon]]:
    """What is on it, by number."""
    items = await ctx.unit.meetings.items(meeting.id)
    found = [(item, await ctx.unit.phenomena.get(item.phenomenon_id)) for item in items]
    return sorted(found, key=lambda one: one[1].number)
