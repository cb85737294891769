"""The memo: what was decided, in the words that reporters get once it is approved."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.desk import dates, meetings, packs, phenomena
from bot.desk.doors import allow
from bot.desk.guarding import Clear
from bot.domain.calendar import helsinki_day
from bot.domain.county import County
from bot.domain.decision import worded
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup
from bot.domain.limits import Milestone
from bot.domain.log import Action
from bot.domain.meeting import Meeting, changeable, held, reported
from bot.domain.notices import NoticeKind, to_person
from bot.domain.pack import Matter
from bot.domain.people import Person
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Deed
from bot.ports import Unit


async def see(
    unit: Unit, *, by: Person, group: WorkingGroup, day: date | None, county: County, now: datetime
) -> tuple[Meeting, tuple[Matter, ...]]:
    """A meeting with what was decided: that of a day, or the oldest that waits for its memo, or the last one.

    Raises:
        Refusal: they may not; there is none, its day has not come, or it has no agenda.
    """
    await allow(unit, by, Deed.SEE_MEETING, group=group)
    today = helsinki_day(now)
    if day:
        meeting = await dates.known(unit, county, day, today)
    else:
        meeting = await _minuted(unit, today)
    return await of(unit, meeting, today)


async def of(unit: Unit, meeting: Meeting, today: date) -> tuple[Meeting, tuple[Matter, ...]]:
    """A meeting that has been held, and its agenda.

    Raises:
        Refusal: its day has not come, or it has no agenda.
    """
    if today < meeting.day:
        raise Refusal("meeting-not-yet", date=meeting.day)
    found = await packs.matters(unit, meeting, today)
    if not found:
        raise Refusal("meeting-no-agenda", date=meeting.day)
    return meeting, found


async def _minuted(unit: Unit, today: date) -> Meeting:
    past = [
        meeting
        for meeting in await unit.meetings.all()
        if meeting.day <= today and await unit.meetings.items(meeting.id)
    ]
    waiting = [meeting for meeting in past if meeting.open]
    if not past:
        raise Refusal("minutes-none")
    return waiting[0] if waiting else past[-1]


async def reword(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    reason: str,
    next_step: str,
    clear: Clear,
    now: datetime,
    version: int | None = None,
) -> Matter:
    """Edit the words that the reporters will read; the decision stays.

    Raises:
        Refusal: they may not; it is on no agenda, nothing is decided, words are missing, or it changed
            meanwhile.
        Stopped: the words hold personal data.
    """
    await allow(unit, by, Deed.APPROVE_MINUTES, group=group)
    meeting, item, phenomenon = await packs.listed(unit, number)
    refuse_stale(version, item.version)
    if item.decision is None:
        raise Refusal("decision-none", number=number)
    words: dict[str, Any] = {key: clear(key, said) for key, said in worded(reason, next_step, number).items()}
    kept = await unit.meetings.change(replace(item, **words))
    await meetings.note(unit, meeting, phenomenon, Action.REWORDED, by, now)
    await unit.meetings.save(meeting)
    return await packs.matter(unit, kept, helsinki_day(now))


async def approve(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    meeting: Meeting,
    now: datetime,
    version: int | None = None,
) -> Meeting:
    """Approve the memo and send every reporter what was decided, once; nothing can be changed any more.

    What the meeting did not come to is open again, and its reporters hear that.

    Raises:
        Refusal: they may not; its day has not come, it has no agenda, is approved already, or was changed
            since the memo was seen.
    """
    await allow(unit, by, Deed.APPROVE_MINUTES, group=group)
    changeable(meeting)
    refuse_stale(version, meeting.version)
    today = helsinki_day(now)
    _, agenda = await of(unit, meeting, today)
    after = reported(held(meeting, today), now)
    for matter in agenda:
        await _tell(unit, await _let_go(unit, matter, by, now), by, now)
    await meetings.count(unit, meeting, now)
    await meetings.enter(unit, after, Milestone.MINUTED, now)
    return await unit.meetings.save(after)


async def _let_go(unit: Unit, matter: Matter, by: Person, now: datetime) -> Matter:
    """What nothing was decided about waits for another meeting."""
    waits = matter.phenomenon.state is PhenomenonState.ON_AGENDA and matter.item.decision is None
    if not waits or matter.item.came_from is PhenomenonState.ON_AGENDA:
        return matter
    opened = await phenomena.enter(unit, matter.phenomenon, PhenomenonState.OPEN, by, now, told=False)
    return replace(matter, phenomenon=opened)


async def _tell(unit: Unit, matter: Matter, by: Person, now: datetime) -> None:
    """One message to each reporter, however many of their observations are linked."""
    entry_id = await meetings.note(
        unit, matter.meeting, matter.phenomenon, Action.MINUTED, by, now, state=matter.item.decision
    )
    for seen in matter.observations:
        if seen.person_id:
            key = f"{matter.item.id}:{seen.person_id}"
            notice = to_person(seen.person_id, NoticeKind.MINUTED, key, now, subject=seen.id, entry=entry_id)
            await unit.outbox.add(notice)
