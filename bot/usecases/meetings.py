"""Meetings: planned, called, moved, cancelled; their milestones, and the counting of their votes."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from bot.domain.calendar import HELSINKI
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import Item, Meeting, MeetingState, changeable, later, movable
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.roles import Permission
from bot.usecases import group_ownership, phenomena
from bot.usecases.context import Context


async def _plan(ctx: Context) -> int:
    """Make rows of the configured days to come, which are the county group's; returns how many are new."""
    county, unit = await group_ownership.county(ctx), ctx.unit.meetings
    group_id = county.id if county else None
    known = {meeting.day for meeting in await unit.all(group_id)} | await unit.given_up(group_id)
    new = [day for day in ctx.county.meetings if day >= ctx.today and day not in known]
    return sum([await unit.add(Meeting(id=uuid4().hex, day=day, group_id=group_id)) for day in new])


async def days(ctx: Context, group_id: str | None = None) -> frozenset[date]:
    """Return every known day of a group's meetings, configured or called; none that was given up.

    Without a group the county group's: it meets on the configured days.
    """
    county = await group_ownership.county(ctx)
    whole = county.id if county else None
    known = {meeting.day for meeting in await ctx.unit.meetings.all(group_id or whole)}
    if group_id not in (None, whole):
        return frozenset(known)
    return frozenset({*ctx.county.meetings} - await ctx.unit.meetings.given_up(whole) | known)


async def coming(ctx: Context) -> Meeting:
    """Return the next meeting, today's included."""
    await _plan(ctx)
    for meeting in await ctx.unit.meetings.all(await group_ownership.here(ctx)):
        if meeting.day >= ctx.today:
            return meeting
    raise Refusal("meeting-none")


async def on_day(ctx: Context, day: date) -> Meeting:
    """Return the group's meeting on a day; in the county group another's, where it has none of its own."""
    await _plan(ctx)
    meeting = await ctx.unit.meetings.on(day, await group_ownership.here(ctx))
    if meeting is None and ctx.seen_group is None:
        meeting = await ctx.unit.meetings.on(day)
    if meeting is None:
        raise Refusal("meeting-unknown", date=day)
    return changeable(meeting) if meeting.state is MeetingState.CANCELLED else meeting


async def call(ctx: Context, day: date) -> Meeting:
    """Call a meeting, or return the one on that day; a day that was given up can be taken again."""
    await _plan(ctx)
    group_id = await group_ownership.here(ctx)
    found = await ctx.unit.meetings.on(day, group_id)
    if found and found.state is not MeetingState.CANCELLED:
        await ctx.allow(Permission.SEE_MEETING)
        return found
    await ctx.allow(Permission.CALL_MEETING)
    free = await _vacant(ctx, later(day, ctx.today), group_id)
    meeting = await ctx.unit.meetings.save(replace(free, state=MeetingState.PLANNED))
    await ctx.note(Action.CALLED, meeting.id)
    return meeting


async def _vacant(ctx: Context, day: date, group_id: str | None) -> Meeting:
    """Return the row of a day without a meeting of the group, made when there is none yet."""
    free = Meeting(id=uuid4().hex, day=day, state=MeetingState.CANCELLED, group_id=group_id)
    await ctx.unit.meetings.add(free)
    found = await ctx.unit.meetings.on(day, group_id)
    if found is None or found.state is not MeetingState.CANCELLED:
        raise Refusal("meeting-there", date=day)
    return found


_ASIDE = date.min
"""Where a meeting waits while its old and its new day change their rows: no two ever share a day."""


async def move(
    ctx: Context, meeting: Meeting, to: date, *, version: int | None = None, reason: str | None = None
) -> Meeting:
    """Move a meeting to a free day; its agenda, votes and time limits go along.

    The day that it leaves keeps a row, so that it is not planned again by itself. The channel hears of it,
    and so do those who heard that something is on the agenda.
    """
    await ctx.allow(Permission.CALL_MEETING)
    movable(meeting)
    refuse_stale(version, meeting.version)
    why = ctx.reason(reason)
    free = await _vacant(ctx, later(to, ctx.today), meeting.group_id)
    aside = await ctx.unit.meetings.save(replace(meeting, day=_ASIDE))
    left = await ctx.unit.meetings.save(replace(free, day=meeting.day))
    moved = await ctx.unit.meetings.save(replace(aside, day=to))
    entry_id = await ctx.note(Action.RESCHEDULED, moved.id, state=to.isoformat(), reason=why, about=left.id)
    await ctx.post_to_owner(meeting, NoticeKind.MEETING_NEWS, meeting.day.isoformat(), entry=entry_id)
    await _tell_moved(ctx, moved)
    return moved


async def _tell_moved(ctx: Context, moved: Meeting) -> None:
    """End what ran towards the old day, begin what the new one asks for, and tell reporters."""
    await enter(ctx, moved, Milestone.MOVED)
    agenda = await _agenda(ctx, moved)
    if agenda:
        await enter(ctx, moved, Milestone.LISTED)
    for _, phenomenon in agenda:
        entry_id = await ctx.note(
            Action.RESCHEDULED, moved.id, state=moved.day.isoformat(), about=phenomenon.id
        )
        await phenomena.tell(ctx, phenomenon, NoticeKind.ON_AGENDA, entry_id)


async def cancel(
    ctx: Context, meeting: Meeting, reason: str | None, *, version: int | None = None
) -> Meeting:
    """Cancel a meeting; each item of its agenda returns to its state before, and reporters hear of it.

    Its day is not planned again by itself; it can still be taken for a meeting. The channel hears of it.
    """
    why = await may_cancel(ctx, meeting, reason)
    refuse_stale(version, meeting.version)
    entry_id = await ctx.note(Action.CANCELLED, meeting.id, reason=why)
    for item, _ in await _agenda(ctx, meeting):
        await free(ctx.after(entry_id), meeting, item, why)
    after = await ctx.unit.meetings.save(replace(meeting, state=MeetingState.CANCELLED))
    await enter(ctx, meeting, Milestone.CANCELLED)
    await ctx.post_to_owner(meeting, NoticeKind.MEETING_NEWS, meeting.day.isoformat(), entry=entry_id)
    return after


async def may_cancel(ctx: Context, meeting: Meeting, reason: str | None) -> str:
    """Return the reason for which a meeting may be cancelled."""
    await ctx.allow(Permission.CALL_MEETING)
    movable(meeting)
    return ctx.words(reason, "meeting-why", date=meeting.day)


async def _agenda(ctx: Context, meeting: Meeting) -> list[tuple[Item, Phenomenon]]:
    """Return the items of a meeting with their phenomena, by number."""
    items = await ctx.unit.meetings.items(meeting.id)
    found = [(item, await ctx.unit.phenomena.get(item.phenomenon_id)) for item in items]
    return sorted(found, key=lambda one: one[1].number)


async def free(ctx: Context, meeting: Meeting, item: Item, reason: str | None) -> None:
    """Take an undecided item off; its phenomenon returns to its state before, and reporters hear of it."""
    await ctx.unit.meetings.drop(item.id)
    entry_id = await ctx.note(Action.UNLISTED, meeting.id, reason=reason, about=item.phenomenon_id)
    phenomenon = await ctx.unit.phenomena.get(item.phenomenon_id)
    phenomenon = await _restored(ctx.after(entry_id), phenomenon, item, reason)
    await phenomena.tell(ctx, phenomenon, NoticeKind.OFF_AGENDA, entry_id)


async def _restored(ctx: Context, phenomenon: Phenomenon, item: Item, reason: str | None) -> Phenomenon:
    """Put a phenomenon back, which no table of moves needs to know; one that has moved on stays there."""
    if phenomenon.state is not PhenomenonState.ON_AGENDA or item.came_from is PhenomenonState.ON_AGENDA:
        return phenomenon
    before = replace(phenomenon, state=item.came_from, since=item.came_since, review_by=item.came_review_by)
    after = await ctx.unit.phenomena.save(before)
    await ctx.note(Action.PHENOMENON_MOVED, after.id, state=after.state, reason=reason)
    await phenomena.keep_time(ctx, after, after.observation_ids)
    return after


async def look_after(ctx: Context) -> int:
    """Do what is due by itself: rows for configured days; once a day is over, its votes and minutes.

    Also a meeting in which nothing was decided yet is to be told of, when there was something on its agenda.
    """
    done = await _plan(ctx)
    yesterday = ctx.today - timedelta(days=1)
    done += sum([await count(ctx, meeting) for meeting in await ctx.unit.meetings.with_votes(ctx.today)])
    for meeting in await ctx.unit.meetings.with_agenda(yesterday):
        if meeting.open:
            await enter(ctx, meeting, Milestone.HELD)
    return done


async def enter(ctx: Context, meeting: Meeting, milestone: Milestone) -> None:
    """Bring a meeting to a milestone: its time limits begin, or are met; a second time changes nothing.

    The time for the minutes runs from the meeting's own day, whenever its decisions are entered; that for
    the pack ends before it, but never before there was anything to put into a pack.
    """
    day = meeting.held_on or meeting.day
    at = datetime.combine(day, time(12), HELSINKI) if milestone is Milestone.HELD else ctx.now
    name, until = meeting.day.isoformat(), max(meeting.pack_due, ctx.today)
    then = replace(ctx, now=at)
    await then.keep_time(SubjectKind.MEETING, meeting.id, milestone, name=name, until=until)


async def count(ctx: Context, meeting: Meeting) -> int:
    """Keep how many voted for what, and forget who; returns how many voted."""
    votes = await ctx.unit.meetings.votes(meeting.id)
    if not votes:
        return 0
    for item_id, number in votes.items():
        await ctx.unit.meetings.tally(item_id, number)
    forgotten = Erasure(
        id=uuid4().hex,
        at=ctx.now,
        rule=Rule.COUNTED,
        kind=ErasureKind.ROW,
        subject=f"meeting_votes:{meeting.id}",
    )
    await ctx.unit.erasures.carry_out(forgotten)
    return sum(votes.values())
