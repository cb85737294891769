"""Meetings: what is on their agenda, in which order, and the votes before them."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from bot.domain.calendar import HELSINKI
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import (
    MOST_ITEMS,
    Item,
    Meeting,
    changeable,
    listable,
    on_time,
    spelled,
)
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import shifted
from bot.domain.roles import Permission
from bot.usecases import dates, packs, phenomena
from bot.usecases.context import Context, Target


async def put(ctx: Context, number: str, *, day: date | None, reason: str | None = None) -> Meeting:
    """Put a phenomenon on a meeting's agenda; its reporters hear of it.

    Args:
        ctx: a coordinator's.
        number: the phenomenon's.
        day: the meeting's; None for the next one.
        reason: why, demanded once the agenda has closed.

    Raises:
        Refusal: they may not; no such phenomenon or meeting; the phenomenon cannot come on an agenda, or is
            on one; the agenda is full, or has closed and no reason is given; the meeting is over.
        Stopped: the reason holds personal data.
    """
    await ctx.allow(Permission.PHENOMENON_ON_AGENDA)
    found = await (dates.known(ctx, day) if day else dates.coming(ctx))
    meeting = on_time(changeable(found), ctx.today)
    phenomenon = await phenomena.known(ctx, number)
    why = _reason(ctx, meeting, reason)
    came_from = listable(phenomenon, listed=await packs.open_item(ctx, phenomenon) is not None)
    before = len(await ctx.unit.meetings.items(meeting.id))
    if before >= MOST_ITEMS:
        raise Refusal("agenda-full", most=MOST_ITEMS)
    item = _item(meeting, phenomenon, came_from)
    entry_id = await ctx.note(Action.LISTED, meeting.id, reason=why, about=phenomenon.id)
    if came_from is not PhenomenonState.ON_AGENDA:
        phenomenon = await phenomena.enter(
            ctx.after(entry_id), phenomenon, PhenomenonState.ON_AGENDA, reason=why, told=False
        )
    await ctx.unit.meetings.put(item)
    await phenomena.tell(ctx, phenomenon, NoticeKind.ON_AGENDA, entry_id)
    if not before:
        await enter(ctx, meeting, Milestone.LISTED)
    return await ctx.unit.meetings.save(meeting)


def _item(meeting: Meeting, phenomenon: Phenomenon, came_from: PhenomenonState) -> Item:
    return Item(
        id=uuid4().hex,
        meeting_id=meeting.id,
        phenomenon_id=phenomenon.id,
        came_from=came_from,
        came_since=phenomenon.since,
        came_review_by=phenomenon.review_by,
    )


async def take_off(ctx: Context, target: Target, reason: str | None = None) -> Meeting:
    """Take a phenomenon off the agenda: it stands where it stood before, and its reporters hear of it.

    Raises:
        Refusal: they may not; it is on no agenda, or changed meanwhile; something is decided about it; the
            agenda has closed and no reason is given.
        Stopped: the reason holds personal data.
    """
    await ctx.allow(Permission.PHENOMENON_ON_AGENDA)
    meeting, item, _ = await packs.listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    if item.decision:
        raise Refusal("agenda-decided", number=target.number)
    await free(ctx, meeting, item, _reason(ctx, meeting, reason))
    if not await ctx.unit.meetings.items(meeting.id):  # without an agenda no memo is to be waited for
        await enter(ctx, meeting, Milestone.MINUTED)
    return await ctx.unit.meetings.save(meeting)


async def free(ctx: Context, meeting: Meeting, item: Item, reason: str | None) -> None:
    """Take an undecided item off: its phenomenon stands where it stood, and its reporters hear of it."""
    await ctx.unit.meetings.drop(item.id)
    entry_id = await ctx.note(Action.UNLISTED, meeting.id, reason=reason, about=item.phenomenon_id)
    phenomenon = await ctx.unit.phenomena.get(item.phenomenon_id)
    phenomenon = await _restored(ctx.after(entry_id), phenomenon, item, reason)
    await phenomena.tell(ctx, phenomenon, NoticeKind.OFF_AGENDA, entry_id)


async def _restored(ctx: Context, phenomenon: Phenomenon, item: Item, reason: str | None) -> Phenomenon:
    """An undoing, which the table of moves need not know; what has moved on by itself stays there."""
    if phenomenon.state is not PhenomenonState.ON_AGENDA or item.came_from is PhenomenonState.ON_AGENDA:
        return phenomenon
    before = replace(phenomenon, state=item.came_from, since=item.came_since, review_by=item.came_review_by)
    after = await ctx.unit.phenomena.save(before)
    await ctx.note(Action.PHENOMENON_MOVED, after.id, state=after.state, reason=reason)
    await phenomena.keep_time(ctx, after, after.observation_ids)
    return after


async def vote(ctx: Context, number: str) -> Meeting:
    """Give one's vote to a phenomenon, or change it; nobody is told who voted, and the log does not know.

    Raises:
        Refusal: they may not, it is on no agenda, or voting is over.
    """
    await ctx.allow(Permission.VOTE)
    meeting, item, _ = await packs.listed(ctx, number)
    counted = any(one.votes for one in await ctx.unit.meetings.items(meeting.id))
    if counted or not meeting.votable(ctx.today):
        raise Refusal("vote-over", date=meeting.day)
    await ctx.unit.meetings.vote(item, ctx.person.id)
    return meeting


async def shift(ctx: Context, target: Target, by_places: int) -> Meeting:
    """Move an item earlier (-1) or later (1); from then on the agenda keeps the order people gave it.

    Raises:
        Refusal: they may not, it is on no agenda, or changed meanwhile.
    """
    await ctx.allow(Permission.ORDER_AGENDA)
    meeting, item, phenomenon = await packs.listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    matters = await packs.matters(ctx, meeting)
    for item_id, position in shifted([one.item for one in matters], item.id, by_places):
        await ctx.unit.meetings.place(item_id, position)
    # A version of its own, so that the same button on the next card is another delivery.
    (moved,) = (one for one in await ctx.unit.meetings.items(meeting.id) if one.id == item.id)
    await ctx.unit.meetings.change(moved)
    await ctx.note(Action.SHIFTED, meeting.id, about=phenomenon.id)
    return await ctx.unit.meetings.save(meeting)


async def look_after(ctx: Context) -> int:
    """What is due without anybody's asking: rows for configured days; once a day is over, its votes and memo.

    Also a meeting in which nothing was decided yet is to be told of, when there was something on its agenda.
    """
    done = await dates.plan(ctx)
    yesterday = ctx.today - timedelta(days=1)
    done += sum([await count(ctx, meeting) for meeting in await ctx.unit.meetings.with_votes(ctx.today)])
    for meeting in await ctx.unit.meetings.with_agenda(yesterday):
        if meeting.open:
            await enter(ctx, meeting, Milestone.HELD)
    return done


async def enter(ctx: Context, meeting: Meeting, milestone: Milestone) -> None:
    """A meeting came to a milestone: its time limits begin, or are met; being told twice changes nothing.

    The time for the memo is counted from the meeting's own day, whenever its decisions are entered; that for
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


def _reason(ctx: Context, meeting: Meeting, said: str | None) -> str | None:
    return ctx.reason(spelled(meeting, ctx.today, said))
