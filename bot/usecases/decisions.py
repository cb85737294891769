"""Decisions: entered in the meeting, carried out at once, told once the memo is approved."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import Any

from bot.domain.decision import Decision, DecisionInput, complete, way, with_channel
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Milestone
from bot.domain.log import Action
from bot.domain.meeting import Item, held
from bot.domain.meeting_pack import AgendaCase
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import ProposalState
from bot.domain.roles import Permission
from bot.usecases import meetings, packs, phenomena, proposals
from bot.usecases.context import Clear, Context, Target
from bot.usecases.merging import merge


@dataclass(frozen=True, kw_only=True)
class _Case:
    """One decision that is being carried out; ``ctx`` notes it as the cause of all that is done."""

    ctx: Context
    item: Item
    phenomenon: Phenomenon
    said: DecisionInput
    into: Phenomenon | None


async def decide(ctx: Context, target: Target, said: DecisionInput) -> AgendaCase:
    """Enter what was decided about a phenomenon, or change it; the reporters hear of it with the memo.

    Args:
        ctx: the chair's; a coordinator's while there is none.
        target: the phenomenon's number, and the version of its item on the agenda.
        said: the decision with its words.

    Raises:
        Refusal: they may not; it is on no agenda; the meeting's day has not come; something is missing; where
            the phenomenon stands the decision is not possible; or somebody changed it meanwhile.
        Stopped: the words hold personal data.
    """
    await ctx.allow(Permission.DECIDE)
    meeting, item, phenomenon = await packs.listed(ctx, target.number)
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
    return await packs.matter(ctx, kept)


def _cleared(said: DecisionInput, clear: Clear) -> DecisionInput:
    texts = {key: getattr(said, key) for key in ("reason", "next_step", "what", "channel")}
    cleared: dict[str, Any] = {key: clear(key, text) for key, text in texts.items() if text}
    return replace(said, **cleared)


async def _target(ctx: Context, phenomenon: Phenomenon, said: DecisionInput) -> Phenomenon | None:
    if not said.into:
        return None
    into = await phenomena.known(ctx, said.into)
    if into.id == phenomenon.id or not into.live:
        raise Refusal("decision-target", number=into.number)
    return into


def _same(case: _Case) -> bool:
    """Whether this was decided before, so that only its words are new."""
    item, said = case.item, case.said
    into_id = case.into.id if case.into else None
    return (item.decision, item.until, item.into_id) == (said.decision, said.until, into_id)


async def _kept(case: _Case) -> Item:
    """The decision stands; of a proposal only what is proposed may have been put otherwise."""
    proposal_id, what = case.item.proposal_id, case.said.what
    if proposal_id and what:
        proposal = await case.ctx.unit.proposals.get(proposal_id)
        if what != proposal.fields.get("what"):
            await proposals.fill(case.ctx, Target(number=proposal.number), {"what": what})
    return case.item


async def _carried_out(case: _Case) -> Item:
    """The item with another decision, after the phenomenon has followed it."""
    said, number = case.said, case.phenomenon.number
    way(case.phenomenon.state, said.decision, number)  # refused before anything is undone
    await _undo(case)
    phenomenon = await phenomena.known(case.ctx, number)
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
    """A proposal that was made by the decision before is not endorsed, unless it has gone its way."""
    if not case.item.proposal_id:
        return
    proposal = await case.ctx.unit.proposals.get(case.item.proposal_id)
    if proposal.state is not ProposalState.PUT_FORWARD:
        raise Refusal("decision-proposal", number=proposal.number)
    await proposals.enter(case.ctx, proposal, ProposalState.NOT_ENDORSED, reason=case.said.reason, told=False)


async def _nothing_more(case: _Case) -> Item:
    return case.item


async def _propose(case: _Case) -> Item:
    """A proposal, put forward; the phenomenon waits on the agenda until it is sent."""
    made = await proposals.make(
        case.ctx, [], {"what": case.said.what}, phenomenon=case.phenomenon.number, told=False
    )
    await proposals.enter(case.ctx, made, ProposalState.PUT_FORWARD, told=False)
    return replace(case.item, proposal_id=made.id)


async def _merge(case: _Case) -> Item:
    if case.into is None:
        raise Refusal("decision-into", number=case.phenomenon.number)
    await merge(case.ctx, case.phenomenon, case.into, case.said.reason)
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
