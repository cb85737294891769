"""Meetings: what is on their agenda, in which order, and the votes before them."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from uuid import uuid4

from bot.domain.calendar import HELSINKI, helsinki_day
from bot.domain.county import County
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
from bot.ports import Unit
from bot.usecases import dates, limits, packs, phenomena
from bot.usecases.desk import Desk, Seen


async def put(at: Desk, number: str, *, day: date | None, reason: str | None = None) -> Meeting:
    """Put a phenomenon on a meeting's agenda; its reporters hear of it.

    Args:
        at: a coordinator's.
        number: the phenomenon's.
        day: the meeting's; None for the next one.
        reason: why, demanded once the agenda has closed.

    Raises:
        Refusal: they may not; no such phenomenon or meeting; the phenomenon cannot come on an agenda, or is
            on one; the agenda is full, or has closed and no reason is given; the meeting is over.
        Stopped: the reason holds personal data.
    """
    await at.allow(Permission.PHENOMENON_ON_AGENDA)
    found = await (dates.known(at, day) if day else dates.coming(at))
    meeting = on_time(changeable(found), at.today)
    phenomenon = await phenomena.known(at.unit, number)
    why = _reason(at, meeting, reason)
    came_from = listable(phenomenon, listed=await packs.open_item(at.unit, phenomenon) is not None)
    before = len(await at.unit.meetings.items(meeting.id))
    if before >= MOST_ITEMS:
        raise Refusal("agenda-full", most=MOST_ITEMS)
    item = _item(meeting, phenomenon, came_from)
    entry_id = await at.note(Action.LISTED, meeting.id, reason=why, about=phenomenon.id)
    if came_from is not PhenomenonState.ON_AGENDA:
        phenomenon = await phenomena.enter(
            at.unit,
            phenomenon,
            PhenomenonState.ON_AGENDA,
            at.by,
            at.now,
            reason=why,
            told=False,
            caused_by=entry_id,
        )
    await at.unit.meetings.put(item)
    await phenomena.tell(at.unit, phenomenon, NoticeKind.ON_AGENDA, entry_id, at.now)
    if not before:
        await enter(at.unit, meeting, Milestone.LISTED, at.now)
    return await at.unit.meetings.save(meeting)


def _item(meeting: Meeting, phenomenon: Phenomenon, came_from: PhenomenonState) -> Item:
    return Item(
        id=uuid4().hex,
        meeting_id=meeting.id,
        phenomenon_id=phenomenon.id,
        came_from=came_from,
        came_since=phenomenon.since,
        came_review_by=phenomenon.review_by,
    )


async def take_off(at: Desk, what: Seen, reason: str | None = None) -> Meeting:
    """Take a phenomenon off the agenda: it stands where it stood before, and its reporters hear of it.

    Raises:
        Refusal: they may not; it is on no agenda, or changed meanwhile; something is decided about it; the
            agenda has closed and no reason is given.
        Stopped: the reason holds personal data.
    """
    await at.allow(Permission.PHENOMENON_ON_AGENDA)
    meeting, item, _ = await packs.listed(at.unit, what.number)
    refuse_stale(what.version, item.version)
    if item.decision:
        raise Refusal("agenda-decided", number=what.number)
    await free(at, meeting, item, _reason(at, meeting, reason))
    if not await at.unit.meetings.items(meeting.id):  # without an agenda no memo is to be waited for
        await enter(at.unit, meeting, Milestone.MINUTED, at.now)
    return await at.unit.meetings.save(meeting)


async def free(at: Desk, meeting: Meeting, item: Item, reason: str | None) -> None:
    """Take an undecided item off: its phenomenon stands where it stood, and its reporters hear of it."""
    await at.unit.meetings.drop(item.id)
    entry_id = await at.note(Action.UNLISTED, meeting.id, reason=reason, about=item.phenomenon_id)
    phenomenon = await at.unit.phenomena.get(item.phenomenon_id)
    phenomenon = await _restored(at.after(entry_id), phenomenon, item, reason)
    await phenomena.tell(at.unit, phenomenon, NoticeKind.OFF_AGENDA, entry_id, at.now)


async def _restored(at: Desk, phenomenon: Phenomenon, item: Item, reason: str | None) -> Phenomenon:
    """An undoing, which the table of moves need not know; what has moved on by itself stays there."""
    if phenomenon.state is not PhenomenonState.ON_AGENDA or item.came_from is PhenomenonState.ON_AGENDA:
        return phenomenon
    before = replace(phenomenon, state=item.came_from, since=item.came_since, review_by=item.came_review_by)
    after = await at.unit.phenomena.save(before)
    await at.note(Action.PHENOMENON_MOVED, after.id, state=after.state, reason=reason)
    await phenomena.keep_time(at.unit, after, after.observation_ids, at.now)
    return after


async def vote(at: Desk, number: str) -> Meeting:
    """Give one's vote to a phenomenon, or change it; nobody is told who voted, and the log does not know.

    Raises:
        Refusal: they may not, it is on no agenda, or voting is over.
    """
    await at.allow(Permission.VOTE)
    meeting, item, _ = await packs.listed(at.unit, number)
    counted = any(one.votes for one in await at.unit.meetings.items(meeting.id))
    if counted or not meeting.votable(at.today):
        raise Refusal("vote-over", date=meeting.day)
    await at.unit.meetings.vote(item, at.by.id)
    return meeting


async def shift(at: Desk, what: Seen, by_places: int) -> Meeting:
    """Move an item earlier (-1) or later (1); from then on the agenda keeps the order people gave it.

    Raises:
        Refusal: they may not, it is on no agenda, or changed meanwhile.
    """
    await at.allow(Permission.ORDER_AGENDA)
    meeting, item, phenomenon = await packs.listed(at.unit, what.number)
    refuse_stale(what.version, item.version)
    matters = await packs.matters(at.unit, meeting, at.today)
    for item_id, position in shifted([one.item for one in matters], item.id, by_places):
        await at.unit.meetings.place(item_id, position)
    # A version of its own, so that the same button on the next card is another delivery.
    (moved,) = (one for one in await at.unit.meetings.items(meeting.id) if one.id == item.id)
    await at.unit.meetings.change(moved)
    await at.note(Action.SHIFTED, meeting.id, about=phenomenon.id)
    return await at.unit.meetings.save(meeting)


async def look_after(unit: Unit, county: County, now: datetime) -> int:
    """What is due without anybody's asking: rows for configured days; once a day is over, its votes and memo.

    Also a meeting in which nothing was decided yet is to be told of, when there was something on its agenda.
    """
    today = helsinki_day(now)
    done = await dates.plan(unit, county, today)
    yesterday = today - timedelta(days=1)
    done += sum([await count(unit, meeting, now) for meeting in await unit.meetings.with_votes(today)])
    for meeting in await unit.meetings.with_agenda(yesterday):
        if meeting.open:
            await enter(unit, meeting, Milestone.HELD, now)
    return done


async def enter(unit: Unit, meeting: Meeting, milestone: Milestone, now: datetime) -> None:
    """A meeting came to a milestone: its time limits begin, or are met; being told twice changes nothing.

    The time for the memo is counted from the meeting's own day, whenever its decisions are entered; that for
    the pack ends before it, but never before there was anything to put into a pack.
    """
    day = meeting.held_on or meeting.day
    at = datetime.combine(day, time(12), HELSINKI) if milestone is Milestone.HELD else now
    name, until = meeting.day.isoformat(), max(meeting.pack_due, helsinki_day(now))
    await limits.follow(unit, meeting.id, SubjectKind.MEETING, milestone, at, name=name, until=until)


async def count(unit: Unit, meeting: Meeting, now: datetime) -> int:
    """Keep how many voted for what, and forget who; returns how many voted."""
    votes = await unit.meetings.votes(meeting.id)
    if not votes:
        return 0
    for item_id, number in votes.items():
        await unit.meetings.tally(item_id, number)
    forgotten = Erasure(
        id=uuid4().hex,
        at=now,
        rule=Rule.COUNTED,
        kind=ErasureKind.ROW,
        subject=f"meeting_votes:{meeting.id}",
    )
    await unit.erasures.carry_out(forgotten)
    return sum(votes.values())


def _reason(at: Desk, meeting: Meeting, said: str | None) -> str | None:
    return at.reason(spelled(meeting, at.today, said))
