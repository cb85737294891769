"""Decisions: entered in the meeting, carried out at once, told once its minutes are approved."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from bot.domain.decision import Decision, DecisionInput, complete, way, with_channel, worded
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone
from bot.domain.log import Action
from bot.domain.meeting import Item, Meeting, changeable, held, reported
from bot.domain.meeting_pack import AgendaCase
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.proposal import ProposalState
from bot.domain.roles import Permission
from bot.usecases import agendas, group_ownership, meetings, observations, phenomena, proposals
from bot.usecases.context import Clear, Context, Target


@dataclass(frozen=True, kw_only=True)
class _Case:
    """A decision that is being carried out; ``ctx`` notes it as the cause of all that is done."""

    ctx: Context
    item: Item
    phenomenon: Phenomenon
    said: DecisionInput
    into: Phenomenon | None


async def decide(ctx: Context, target: Target, said: DecisionInput) -> AgendaCase:
    """Enter what was decided about a phenomenon, or change it; the reporters hear of it with the minutes.

    Raises:
        Refusal: it is on no agenda; the meeting's day has not come; something is missing; where
            the phenomenon stands the decision is not possible; or it has changed meanwhile.
        Stopped: the words hold personal data.
    """
    await ctx.allow(Permission.DECIDE)
    meeting, item, phenomenon = await agendas.listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    after = held(meeting, ctx.today)
    ready = _cleared(complete(said, target.number, ctx.today), ctx.clear)
    into = await _target(ctx, phenomenon, ready)
    reason, about = ready.reason, phenomenon.id
    entry_id = await ctx.note(Action.DECIDED, meeting.id, state=ready.decision, reason=reason, about=about)
    case = _Case(ctx=ctx.after(entry_id), item=item, phenomenon=phenomenon, said=ready, into=into)
    changed = await (_kept(case) if _same(case) else _carried_out(case))
    words: dict[str, Any] = {"reason": ready.reason, "next_step": ready.next_step, "channel": ready.channel}
    kept = await ctx.unit.meetings.change(replace(changed, **words, decided_at=ctx.now))
    await meetings.enter(ctx, after, Milestone.HELD)
    await ctx.unit.meetings.save(after)
    return await agendas.matter(ctx, kept)


def _cleared(said: DecisionInput, clear: Clear) -> DecisionInput:
    texts = {key: getattr(said, key) for key in ("reason", "next_step", "what", "channel")}
    cleared: dict[str, Any] = {key: clear(key, text) for key, text in texts.items() if text}
    return replace(said, **cleared)


async def _target(ctx: Context, phenomenon: Phenomenon, said: DecisionInput) -> Phenomenon | None:
    if not said.into:
        return None
    into = await phenomena.require(ctx, said.into)
    if into.id == phenomenon.id or not into.live:
        raise Refusal("decision-target", number=into.number)
    if into.group_id not in (phenomenon.group_id, ctx.group.id if ctx.group else None):
        raise Refusal("group-other", number=phenomenon.number, other=into.number)
    return into


def _same(case: _Case) -> bool:
    """Return whether this was decided before, so that only its words are new."""
    item, said = case.item, case.said
    into_id = case.into.id if case.into else None
    return (item.decision, item.until, item.into_id) == (said.decision, said.until, into_id)


async def _kept(case: _Case) -> Item:
    """Keep the decision; only the words of its proposal may be new."""
    proposal_id, what = case.item.proposal_id, case.said.what
    if proposal_id and what:
        proposal = await case.ctx.unit.proposals.get(proposal_id)
        if what != proposal.fields.get("what"):
            await proposals.fill(case.ctx, Target(number=proposal.number), {"what": what})
    return case.item


async def _carried_out(case: _Case) -> Item:
    """Return the item with another decision, after the phenomenon has followed it."""
    said, number = case.said, case.phenomenon.number
    way(case.phenomenon.state, said.decision, number)  # refused before anything is undone
    await _undo(case)
    phenomenon = await phenomena.require(case.ctx, number)
    steps = way(phenomenon.state, said.decision, number)
    reason = with_channel(said.channel, said.reason)
    for state in steps[:-1] if said.decision is Decision.MERGE else steps:
        phenomenon = await phenomena.enter(
            case.ctx, phenomenon, state, reason=reason, until=said.until, told=False
        )
    blank = replace(
        case.item, decision=said.decision, until=said.until, into_id=None, proposal_id=None, channel=""
    )
    return await _AND[said.decision](replace(case, phenomenon=phenomenon, item=blank))


async def _undo(case: _Case) -> None:
    """Withdraw the proposal that the decision before made; refused once that has moved on."""
    if not case.item.proposal_id:
        return
    proposal = await case.ctx.unit.proposals.get(case.item.proposal_id)
    if proposal.state is not ProposalState.PUT_FORWARD:
        raise Refusal("decision-proposal", number=proposal.number)
    await proposals.enter(case.ctx, proposal, ProposalState.NOT_ENDORSED, reason=case.said.reason, told=False)


async def _nothing_more(case: _Case) -> Item:
    return case.item


async def _propose(case: _Case) -> Item:
    """Put a proposal forward; the phenomenon waits on the agenda until it is sent."""
    made = await proposals.make(
        case.ctx, [], {"what": case.said.what}, phenomenon=case.phenomenon.number, told=False
    )
    await proposals.enter(case.ctx, made, ProposalState.PUT_FORWARD, told=False)
    return replace(case.item, proposal_id=made.id)


async def _merge(case: _Case) -> Item:
    if case.into is None:
        raise Refusal("decision-into", number=case.phenomenon.number)
    await phenomena.merge(case.ctx, case.phenomenon, case.into, case.said.reason)
    return replace(case.item, into_id=case.into.id)


_AND: dict[Decision, Callable[[_Case], Awaitable[Item]]] = {
    Decision.PROPOSE: _propose,
    Decision.MONITOR: _nothing_more,
    Decision.MERGE: _merge,
    Decision.REDIRECT: _nothing_more,
    Decision.ARCHIVE: _nothing_more,
    Decision.POSTPONE: _nothing_more,
}
"""What else a decision brings about."""


async def see_minutes(ctx: Context, day: date | None) -> tuple[Meeting, tuple[AgendaCase, ...]]:
    """Return a meeting and its decisions: of a day, or the oldest without minutes, or the last one."""
    await ctx.allow(Permission.SEE_MEETING)
    meeting = await (meetings.on_day(ctx, day) if day else _minuted(ctx))
    return await _held(ctx, meeting)


async def _held(ctx: Context, meeting: Meeting) -> tuple[Meeting, tuple[AgendaCase, ...]]:
    """Return a meeting that has been held, and its agenda.

    Raises:
        Refusal: its day has not come, or it has no agenda.
    """
    if ctx.today < meeting.day:
        raise Refusal("meeting-not-yet", date=meeting.day)
    found = await agendas.matters(ctx, meeting)
    if not found:
        raise Refusal("meeting-no-agenda", date=meeting.day)
    return meeting, found


async def _minuted(ctx: Context) -> Meeting:
    past = await ctx.unit.meetings.with_agenda(ctx.today, await group_ownership.here(ctx))
    waiting = [meeting for meeting in past if meeting.open]
    if not past:
        raise Refusal("minutes-none")
    return waiting[0] if waiting else past[-1]


async def reword(ctx: Context, target: Target, *, reason: str, next_step: str) -> AgendaCase:
    """Edit the words that the reporters will read; the decision stays."""
    await ctx.allow(Permission.APPROVE_MINUTES)
    meeting, item, phenomenon = await agendas.listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    if item.decision is None:
        raise Refusal("decision-none", number=target.number)
    said = worded(reason, next_step, target.number)
    words: dict[str, Any] = {key: ctx.clear(key, text) for key, text in said.items()}
    kept = await ctx.unit.meetings.change(replace(item, **words))
    await ctx.note(Action.REWORDED, meeting.id, about=phenomenon.id)
    await ctx.unit.meetings.save(meeting)
    return await agendas.matter(ctx, kept)


async def approve(ctx: Context, meeting: Meeting, version: int | None = None) -> Meeting:
    """Approve the minutes and tell every reporter what was decided; nothing can be changed afterwards.

    What the meeting did not come to is open again, and its reporters hear that.

    Raises:
        Refusal: its day has not come, it has no agenda, is approved already, or was changed
            since the minutes were seen.
    """
    agenda = await may_approve(ctx, meeting)
    refuse_stale(version, meeting.version)
    after = reported(held(meeting, ctx.today), ctx.now)
    for matter in agenda:
        action, state, about = Action.MINUTED, matter.item.decision, matter.phenomenon.id
        entry_id = await ctx.note(action, meeting.id, state=state, about=about)
        await _let_go(ctx.after(entry_id), matter)
        seen = await ctx.unit.observations.many(matter.phenomenon.observation_ids)
        await observations.tell_each(ctx, seen, NoticeKind.MINUTED, matter.item.id, entry_id=entry_id)
    await meetings.count(ctx, meeting)
    await meetings.enter(ctx, after, Milestone.MINUTED)
    return await ctx.unit.meetings.save(after)


async def may_approve(ctx: Context, meeting: Meeting) -> tuple[AgendaCase, ...]:
    """Return the agenda of a meeting whose minutes may be approved; raises as :func:`approve`."""
    await ctx.allow(Permission.APPROVE_MINUTES)
    _, agenda = await _held(ctx, changeable(meeting))
    return agenda


async def _let_go(ctx: Context, matter: AgendaCase) -> None:
    """Free a phenomenon about which nothing was decided, for another meeting."""
    waits = matter.phenomenon.state is PhenomenonState.ON_AGENDA and matter.item.decision is None
    if waits and matter.item.came_from is not PhenomenonState.ON_AGENDA:
        await phenomena.enter(ctx, matter.phenomenon, PhenomenonState.OPEN, told=False)
