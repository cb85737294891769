"""The days of the working group's meetings: configured ones, and those that somebody calls."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.meeting import Meeting, MeetingState, changeable, later
from bot.domain.roles import Permission
from bot.usecases.context import Context


async def plan(ctx: Context) -> int:
    """Make rows of the configured days that are still to come and not given up; returns how many were new."""
    known = {meeting.day for meeting in await ctx.unit.meetings.all()} | await ctx.unit.meetings.given_up()
    new = [day for day in ctx.county.meetings if day >= ctx.today and day not in known]
    return sum([await ctx.unit.meetings.add(Meeting(id=uuid4().hex, day=day)) for day in new])


async def days(ctx: Context) -> frozenset[date]:
    """Every day of a meeting that is known, configured or called; none that was given up."""
    known = {meeting.day for meeting in await ctx.unit.meetings.all()}
    return frozenset({*ctx.county.meetings} - await ctx.unit.meetings.given_up() | known)


async def coming(ctx: Context) -> Meeting:
    """The next meeting, today's included.

    Raises:
        Refusal: none is known.
    """
    await plan(ctx)
    for meeting in await ctx.unit.meetings.all():
        if meeting.day >= ctx.today:
            return meeting
    raise Refusal("meeting-none")


async def known(ctx: Context, day: date) -> Meeting:
    """The meeting on a day.

    Raises:
        Refusal: there is none, or it is cancelled.
    """
    await plan(ctx)
    meeting = await ctx.unit.meetings.on(day)
    if meeting is None:
        raise Refusal("meeting-unknown", date=day)
    return changeable(meeting) if meeting.state is MeetingState.CANCELLED else meeting


async def call(ctx: Context, day: date) -> Meeting:
    """A new meeting, or the one that is on that day already; a day that was given up can be taken again.

    Raises:
        Refusal: they may not, or the day has passed and there was none.
    """
    await plan(ctx)
    found = await ctx.unit.meetings.on(day)
    if found and found.state is not MeetingState.CANCELLED:
        await ctx.allow(Permission.SEE_MEETING)
        return found
    await ctx.allow(Permission.CALL_MEETING)
    free = await vacant(ctx, later(day, ctx.today))
    meeting = await ctx.unit.meetings.save(replace(free, state=MeetingState.PLANNED))
    await ctx.note(Action.CALLED, meeting.id)
    return meeting


async def vacant(ctx: Context, day: date) -> Meeting:
    """The row of a day on which nobody meets, made when there is none: whoever takes the day takes the row.

    Raises:
        Refusal: there is a meeting on that day.
    """
    await ctx.unit.meetings.add(Meeting(id=uuid4().hex, day=day, state=MeetingState.CANCELLED))
    found = await ctx.unit.meetings.on(day)
    if found is None or found.state is not MeetingState.CANCELLED:
        raise Refusal("meeting-there", date=day)
    return found
