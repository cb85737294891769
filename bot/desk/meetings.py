"""Meetings: what is on their agenda, in which order, and the votes before them."""

from dataclasses import replace
from datetime import date, datetime, time
from uuid import uuid4

from bot.desk import dates, limits, packs, phenomena
from bot.desk.doors import allow
from bot.desk.guarding import Clear
from bot.domain.calendar import HELSINKI, helsinki_day
from bot.domain.county import County
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup
from bot.domain.limits import Kind, Milestone
from bot.domain.log import Action, Entry
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
from bot.domain.people import Person
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import shifted
from bot.domain.proposal import reason_from
from bot.domain.roles import Deed
from bot.ports import Unit


async def put(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    day: date | None,
    clear: Clear,
    county: County,
    now: datetime,
    reason: str | None = None,
) -> Meeting:
    """Put a phenomenon on a meeting's agenda; its reporters hear of it.

    Args:
        unit: the open unit of work.
        by: a coordinator.
        group: in whose channel.
        number: the phenomenon's.
        day: the meeting's; None for the next one.
        clear: the guard.
        county: its meetings.
        now: aware.
        reason: why, demanded once the agenda has closed.

    Raises:
        Refusal: they may not; no such phenomenon or meeting; the phenomenon cannot come on an agenda, or is
            on one; the agenda is full, or has closed and no reason is given; the meeting is over.
        Stopped: the reason holds personal data.
    """
    await allow(unit, by, Deed.PHENOMENON_ON_AGENDA, group=group)
    today = helsinki_day(now)
    found = await (dates.known(unit, county, day, today) if day else dates.coming(unit, county, today))
    meeting = on_time(changeable(found), today)
    phenomenon = await phenomena.known(unit, number)
    why = _reason(meeting, today, reason, clear)
    came_from = listable(phenomenon, listed=await packs.open_item(unit, phenomenon) is not None)
    if len(await unit.meetings.items(meeting.id)) >= MOST_ITEMS:
        raise Refusal("agenda-full", most=MOST_ITEMS)
    item = Item(
        id=uuid4().hex,
        meeting_id=meeting.id,
        phenomenon_id=phenomenon.id,
        came_from=came_from,
        came_since=phenomenon.since,
        came_review_by=phenomenon.review_by,
    )
    if came_from is not PhenomenonState.ON_AGENDA:
        phenomenon = await phenomena.enter(
            unit, phenomenon, PhenomenonState.ON_AGENDA, by, now, reason=why, told=False
        )
    await unit.meetings.put(item)
    entry_id = await note(unit, meeting, phenomenon, Action.LISTED, by, now, reason=why)
    await phenomena.tell(unit, phenomenon, NoticeKind.ON_AGENDA, entry_id, now)
    return await unit.meetings.save(meeting)


async def take_off(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    clear: Clear,
    now: datetime,
    reason: str | None = None,
    version: int | None = None,
) -> Meeting:
    """Take a phenomenon off the agenda: it stands where it stood before, and its reporters hear of it.

    Raises:
        Refusal: they may not; it is on no agenda, or changed meanwhile; something is decided about it; the
            agenda has closed and no reason is given.
        Stopped: the reason holds personal data.
    """
    await allow(unit, by, Deed.PHENOMENON_ON_AGENDA, group=group)
    meeting, item, phenomenon = await packs.listed(unit, number)
    refuse_stale(version, item.version)
    if item.decision:
        raise Refusal("agenda-decided", number=number)
    why = _reason(meeting, helsinki_day(now), reason, clear)
    await unit.meetings.drop(item.id)
    phenomenon = await _restored(unit, phenomenon, item, by, why, now)
    entry_id = await note(unit, meeting, phenomenon, Action.UNLISTED, by, now, reason=why)
    await phenomena.tell(unit, phenomenon, NoticeKind.OFF_AGENDA, entry_id, now)
    if not await unit.meetings.items(meeting.id):  # without an agenda no memo is to be waited for
        await enter(unit, meeting, Milestone.MINUTED, now)
    return await unit.meetings.save(meeting)


async def _restored(
    unit: Unit, phenomenon: Phenomenon, item: Item, by: Person, reason: str | None, now: datetime
) -> Phenomenon:
    """An undoing, which the table of moves need not know; what has moved on by itself stays there."""
    if phenomenon.state is not PhenomenonState.ON_AGENDA or item.came_from is PhenomenonState.ON_AGENDA:
        return phenomenon
    before = replace(phenomenon, state=item.came_from, since=item.came_since, review_by=item.came_review_by)
    after = await unit.phenomena.save(before)
    entry = Entry(
        at=now,
        action=Action.PHENOMENON_MOVED,
        subject=after.id,
        person_id=by.id,
        state=after.state,
        reason=reason,
    )
    await unit.log.add(entry)
    return after


async def vote(unit: Unit, *, by: Person, group: WorkingGroup | None, number: str, now: datetime) -> Meeting:
    """Give one's vote to a phenomenon, or change it; nobody is told who voted, and the log does not know.

    Raises:
        Refusal: they may not, it is on no agenda, or voting is over.
    """
    await allow(unit, by, Deed.VOTE, group=group)
    meeting, item, _ = await packs.listed(unit, number)
    if not meeting.votable(helsinki_day(now)):
        raise Refusal("vote-over", date=meeting.day)
    await unit.meetings.vote(item, by.id)
    return meeting


async def shift(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    by_places: int,
    now: datetime,
    version: int | None = None,
) -> Meeting:
    """Move an item earlier (-1) or later (1); from then on the agenda keeps the order people gave it.

    Raises:
        Refusal: they may not, it is on no agenda, or changed meanwhile.
    """
    await allow(unit, by, Deed.ORDER_AGENDA, group=group)
    meeting, item, phenomenon = await packs.listed(unit, number)
    refuse_stale(version, item.version)
    matters = await packs.matters(unit, meeting, helsinki_day(now))
    for item_id, position in shifted([one.item for one in matters], item.id, by_places):
        await unit.meetings.place(item_id, position)
    # A version of its own, so that the same button on the next card is another delivery.
    (moved,) = (one for one in await unit.meetings.items(meeting.id) if one.id == item.id)
    await unit.meetings.change(moved)
    await note(unit, meeting, phenomenon, Action.SHIFTED, by, now)
    return await unit.meetings.save(meeting)


async def look_after(unit: Unit, county: County, now: datetime) -> int:
    """What is due without anybody's asking: rows for configured days; once a day is over, its votes and memo.

    Also a meeting in which nothing was decided yet is to be told of, when there was something on its agenda.
    """
    today = helsinki_day(now)
    done = await dates.plan(unit, county, today)
    for meeting in await unit.meetings.all():
        if meeting.day >= today:
            continue
        done += await count(unit, meeting, now)
        if meeting.open and await unit.meetings.items(meeting.id):
            await enter(unit, meeting, Milestone.HELD, now)
    return done


async def enter(unit: Unit, meeting: Meeting, milestone: Milestone, now: datetime) -> None:
    """A meeting was held, or minuted: its time limit begins, or is met; being told twice changes nothing.

    The time for the memo is counted from the meeting's own day, whenever its decisions are entered.
    """
    day = meeting.held_on or meeting.day
    at = now if milestone is Milestone.MINUTED else datetime.combine(day, time(12), HELSINKI)
    name = meeting.day.isoformat()
    await limits.follow(unit, meeting.id, Kind.MEETING, milestone, at, name=name)


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


async def note(
    unit: Unit,
    meeting: Meeting,
    phenomenon: Phenomenon,
    action: Action,
    by: Person,
    now: datetime,
    *,
    state: str | None = None,
    reason: str | None = None,
) -> int:
    """Log something that a meeting has to do with a phenomenon; returns the entry's id."""
    entry = Entry(
        at=now,
        action=action,
        subject=meeting.id,
        person_id=by.id,
        state=state,
        reason=reason,
        about=phenomenon.id,
    )
    return await unit.log.add(entry)


def _reason(meeting: Meeting, today: date, said: str | None, clear: Clear) -> str | None:
    reason = reason_from(spelled(meeting, today, said))
    return clear("reason", reason) if reason else None
