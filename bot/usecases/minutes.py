"""The memo: what was decided, in the words that reporters get once it is approved."""

from dataclasses import replace
from datetime import date
from typing import Any

from bot.domain.decision import worded
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone
from bot.domain.log import Action
from bot.domain.meeting import Meeting, changeable, held, reported
from bot.domain.meeting_pack import AgendaCase
from bot.domain.notices import NoticeKind, to_person
from bot.domain.phenomenon import PhenomenonState
from bot.domain.roles import Permission
from bot.ports import Unit
from bot.usecases import dates, meetings, packs, phenomena
from bot.usecases.desk import Desk, Seen


async def see(at: Desk, day: date | None) -> tuple[Meeting, tuple[AgendaCase, ...]]:
    """A meeting with what was decided: that of a day, or the oldest that waits for its memo, or the last one.

    Raises:
        Refusal: they may not; there is none, its day has not come, or it has no agenda.
    """
    await at.allow(Permission.SEE_MEETING)
    meeting = await (dates.known(at, day) if day else _minuted(at.unit, at.today))
    return await of(at.unit, meeting, at.today)


async def of(unit: Unit, meeting: Meeting, today: date) -> tuple[Meeting, tuple[AgendaCase, ...]]:
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
    past = await unit.meetings.with_agenda(today)
    waiting = [meeting for meeting in past if meeting.open]
    if not past:
        raise Refusal("minutes-none")
    return waiting[0] if waiting else past[-1]


async def reword(at: Desk, what: Seen, *, reason: str, next_step: str) -> AgendaCase:
    """Edit the words that the reporters will read; the decision stays.

    Raises:
        Refusal: they may not; it is on no agenda, nothing is decided, words are missing, or it changed
            meanwhile.
        Stopped: the words hold personal data.
    """
    await at.allow(Permission.APPROVE_MINUTES)
    meeting, item, phenomenon = await packs.listed(at.unit, what.number)
    refuse_stale(what.version, item.version)
    if item.decision is None:
        raise Refusal("decision-none", number=what.number)
    said = worded(reason, next_step, what.number)
    words: dict[str, Any] = {key: at.clear(key, text) for key, text in said.items()}
    kept = await at.unit.meetings.change(replace(item, **words))
    await at.note(Action.REWORDED, meeting.id, about=phenomenon.id)
    await at.unit.meetings.save(meeting)
    return await packs.matter(at.unit, kept, at.today)


async def approve(at: Desk, meeting: Meeting, version: int | None = None) -> Meeting:
    """Approve the memo and send every reporter what was decided, once; nothing can be changed any more.

    What the meeting did not come to is open again, and its reporters hear that.

    Raises:
        Refusal: they may not; its day has not come, it has no agenda, is approved already, or was changed
            since the memo was seen.
    """
    agenda = await may_approve(at, meeting)
    refuse_stale(version, meeting.version)
    after = reported(held(meeting, at.today), at.now)
    for matter in agenda:
        action, state, about = Action.MINUTED, matter.item.decision, matter.phenomenon.id
        entry_id = await at.note(action, meeting.id, state=state, about=about)
        await _let_go(at.after(entry_id), matter)
        await _tell(at, matter, entry_id)
    await meetings.count(at.unit, meeting, at.now)
    await meetings.enter(at.unit, after, Milestone.MINUTED, at.now)
    return await at.unit.meetings.save(after)


async def may_approve(at: Desk, meeting: Meeting) -> tuple[AgendaCase, ...]:
    """The agenda of a meeting whose memo may be approved; raises as :func:`approve`."""
    await at.allow(Permission.APPROVE_MINUTES)
    _, agenda = await of(at.unit, changeable(meeting), at.today)
    return agenda


async def _let_go(at: Desk, matter: AgendaCase) -> None:
    """What nothing was decided about waits for another meeting."""
    waits = matter.phenomenon.state is PhenomenonState.ON_AGENDA and matter.item.decision is None
    if waits and matter.item.came_from is not PhenomenonState.ON_AGENDA:
        found, state = matter.phenomenon, PhenomenonState.OPEN
        await phenomena.enter(at.unit, found, state, at.by, at.now, told=False, caused_by=at.cause)


async def _tell(at: Desk, matter: AgendaCase, entry_id: int) -> None:
    """One message to each reporter, however many of their observations are linked."""
    for seen in await at.unit.observations.many(matter.phenomenon.observation_ids):
        if seen.person_id:
            key = f"{matter.item.id}:{seen.person_id}"
            notice = to_person(
                seen.person_id, NoticeKind.MINUTED, key, at.now, subject=seen.id, entry=entry_id
            )
            await at.unit.outbox.add(notice)
