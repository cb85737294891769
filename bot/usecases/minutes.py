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
from bot.usecases import dates, meetings, packs, phenomena
from bot.usecases.context import Context, Target


async def see(ctx: Context, day: date | None) -> tuple[Meeting, tuple[AgendaCase, ...]]:
    """A meeting with what was decided: that of a day, or the oldest that waits for its memo, or the last one.

    Raises:
        Refusal: they may not; there is none, its day has not come, or it has no agenda.
    """
    await ctx.allow(Permission.SEE_MEETING)
    meeting = await (dates.known(ctx, day) if day else _minuted(ctx))
    return await of(ctx, meeting)


async def of(ctx: Context, meeting: Meeting) -> tuple[Meeting, tuple[AgendaCase, ...]]:
    """A meeting that has been held, and its agenda.

    Raises:
        Refusal: its day has not come, or it has no agenda.
    """
    if ctx.today < meeting.day:
        raise Refusal("meeting-not-yet", date=meeting.day)
    found = await packs.matters(ctx, meeting)
    if not found:
        raise Refusal("meeting-no-agenda", date=meeting.day)
    return meeting, found


async def _minuted(ctx: Context) -> Meeting:
    past = await ctx.unit.meetings.with_agenda(ctx.today)
    waiting = [meeting for meeting in past if meeting.open]
    if not past:
        raise Refusal("minutes-none")
    return waiting[0] if waiting else past[-1]


async def reword(ctx: Context, target: Target, *, reason: str, next_step: str) -> AgendaCase:
    """Edit the words that the reporters will read; the decision stays.

    Raises:
        Refusal: they may not; it is on no agenda, nothing is decided, words are missing, or it changed
            meanwhile.
        Stopped: the words hold personal data.
    """
    await ctx.allow(Permission.APPROVE_MINUTES)
    meeting, item, phenomenon = await packs.listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    if item.decision is None:
        raise Refusal("decision-none", number=target.number)
    said = worded(reason, next_step, target.number)
    words: dict[str, Any] = {key: ctx.clear(key, text) for key, text in said.items()}
    kept = await ctx.unit.meetings.change(replace(item, **words))
    await ctx.note(Action.REWORDED, meeting.id, about=phenomenon.id)
    await ctx.unit.meetings.save(meeting)
    return await packs.matter(ctx, kept)


async def approve(ctx: Context, meeting: Meeting, version: int | None = None) -> Meeting:
    """Approve the memo and send every reporter what was decided, once; nothing can be changed any more.

    What the meeting did not come to is open again, and its reporters hear that.

    Raises:
        Refusal: they may not; its day has not come, it has no agenda, is approved already, or was changed
            since the memo was seen.
    """
    agenda = await may_approve(ctx, meeting)
    refuse_stale(version, meeting.version)
    after = reported(held(meeting, ctx.today), ctx.now)
    for matter in agenda:
        action, state, about = Action.MINUTED, matter.item.decision, matter.phenomenon.id
        entry_id = await ctx.note(action, meeting.id, state=state, about=about)
        await _let_go(ctx.after(entry_id), matter)
        await _tell(ctx, matter, entry_id)
    await meetings.count(ctx, meeting)
    await meetings.enter(ctx, after, Milestone.MINUTED)
    return await ctx.unit.meetings.save(after)


async def may_approve(ctx: Context, meeting: Meeting) -> tuple[AgendaCase, ...]:
    """The agenda of a meeting whose memo may be approved; raises as :func:`approve`."""
    await ctx.allow(Permission.APPROVE_MINUTES)
    _, agenda = await of(ctx, changeable(meeting))
    return agenda


async def _let_go(ctx: Context, matter: AgendaCase) -> None:
    """What nothing was decided about waits for another meeting."""
    waits = matter.phenomenon.state is PhenomenonState.ON_AGENDA and matter.item.decision is None
    if waits and matter.item.came_from is not PhenomenonState.ON_AGENDA:
        found, state = matter.phenomenon, PhenomenonState.OPEN
        await phenomena.enter(ctx, found, state, told=False)


async def _tell(ctx: Context, matter: AgendaCase, entry_id: int) -> None:
    """One message to each reporter, however many of their observations are linked."""
    for seen in await ctx.unit.observations.many(matter.phenomenon.observation_ids):
        if seen.person_id:
            key = f"{matter.item.id}:{seen.person_id}"
            notice = to_person(
                seen.person_id, NoticeKind.MINUTED, key, ctx.now, subject=seen.id, entry=entry_id
            )
            await ctx.unit.outbox.add(notice)
