"""Proposals: made from observations, filled, joined, moved; every change is logged and told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import uuid4

from bot.domain.effect import rounds_of
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NEWS_OF, NoticeKind
from bot.domain.observation import Observation, ObservationState
from bot.domain.outcome import DONE_FORM, outcome_from
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import (
    MEASURED,
    PROPOSAL_FORM,
    PROPOSAL_WORDINGS,
    Proposal,
    ProposalState,
    evaluated,
    filled,
    following,
    moved,
)
from bot.domain.questionnaire import AnswerKind, Questionnaire
from bot.domain.roles import PERMISSION_OF_MOVE, Permission, may, owners_moves
from bot.usecases import observations, phenomena, proposal_news
from bot.usecases.context import Clear, Context, Target
from bot.usecases.group_ownership import here
from bot.usecases.proposal_news import announce, channel_of, tell_owners


def _cleared(fields: Mapping[str, object], clear: Clear) -> dict[str, object]:
    """Return the fields after the guard has passed every text."""
    return {key: clear(key, str(said)) if said and key in _TEXTS else said for key, said in fields.items()}


_TEXTS = frozenset(
    question.key
    for form in (PROPOSAL_FORM, PROPOSAL_WORDINGS, DONE_FORM, Questionnaire((MEASURED,)))
    for question in form.questions
    if question.kind is AnswerKind.TEXT
)


async def make(
    ctx: Context,
    numbers: Sequence[str],
    fields: Mapping[str, object],
    *,
    phenomenon: str = "",
    told: bool = True,
) -> Proposal:
    """Make a proposal by ``PROPOSAL_FORM`` that rests on these observations; their reporters hear of it.

    Made from a phenomenon, named by its number, it rests on all open observations of that too. Reporters
    do not hear of it yet unless ``told``: a meeting tells its decisions later.
    """
    await ctx.allow(Permission.MAKE_PROPOSAL)
    source = await phenomena.require(ctx, phenomenon) if phenomenon else None
    taken = await _taken(ctx, numbers, source)
    blank = Proposal(
        id=uuid4().hex,
        number="",
        state=ProposalState.DRAFT,
        fields={},
        observation_ids=tuple(o.id for o in taken),
        created_at=ctx.now,
        since=ctx.now,
        phenomenon_id=source.id if source else None,
        group_id=source.group_id if source else await here(ctx),
    )
    ready = filled(blank, _cleared({"what": None, **fields}, ctx.clear), ctx.today)
    proposal = replace(ready, number=await ctx.unit.proposals.next_number(ctx.today.year))
    await ctx.unit.proposals.add(proposal)
    await _keep_time(ctx, proposal)
    entry_id = await ctx.note(Action.PROPOSED, proposal.id, state=proposal.state)
    await _take_in(ctx, proposal, taken, entry_id, told=told)
    await _post(ctx, proposal, NoticeKind.PROPOSAL_POST)
    return proposal


async def _taken(ctx: Context, numbers: Sequence[str], source: Phenomenon | None) -> list[Observation]:
    """Return the observations that a proposal rests on: the named ones, then the phenomenon's."""
    taken = [await observations.require(ctx, number) for number in dict.fromkeys(numbers)]
    if source:
        taken = [phenomena.joinable(ctx, one, source) for one in taken]
        named = {one.id for one in taken}
        seen = await ctx.unit.observations.many(source.observation_ids)
        # Linked ones alone: not what stayed closed when the phenomenon was opened again.
        linked = [one for one in seen if one.state is ObservationState.LINKED]
        taken += [one for one in linked if one.id not in named and one.text]
    if not taken:
        raise Refusal("proposal-needs-observation")
    return taken


async def _take_in(
    ctx: Context, proposal: Proposal, taken: Sequence[Observation], entry_id: int, *, told: bool
) -> None:
    for observation in taken:
        linked, _ = await observations.enter(
            ctx.after(entry_id), observation, ObservationState.LINKED, Action.LINKED, about=proposal.id
        )
        if told:
            key = f"{entry_id}:{linked.id}"
            await observations.tell(ctx, linked, NoticeKind.TAKEN_IN, key, entry_id=entry_id)


async def fill(ctx: Context, target: Target, fields: Mapping[str, object]) -> Proposal:
    """Change a proposal's fields."""
    await ctx.allow(Permission.FILL_PROPOSAL)
    proposal = await require(ctx, target.number, target.version)
    changed = await ctx.unit.proposals.save(filled(proposal, _cleared(fields, ctx.clear), ctx.today))
    if changed.state is ProposalState.IN_PROGRESS:  # who writes what has come of it tells how it stands
        await _keep_time(ctx, changed)
    await ctx.note(Action.FILLED, changed.id)
    await _post(ctx, changed, NoticeKind.PROPOSAL_CARD)
    return changed


@dataclass(frozen=True, kw_only=True)
class Move:
    """What is wanted of a proposal.

    Attributes:
        to: the wanted state. Its owner only reports DONE: the coordinator confirms it.
        reason: why.
        until: a new date.
        done: what changed, where and since when, as answers to ``DONE_FORM``.
        measured: what the goal's measure shows, when the proposal is evaluated.
    """

    to: ProposalState
    reason: str | None = None
    until: date | None = None
    done: Mapping[str, object] = field(default_factory=dict)
    measured: str = ""


async def advance(ctx: Context, target: Target, move: Move) -> Proposal:
    """Move a proposal; its thread, its card, its owners and the reporters hear of it.

    It is the one door: of the channel, and of an owner who answers in their own chat.

    Returns:
        The proposal; of one that was evaluated, the new one that is put forward in its place.
    """
    seen = await _found(ctx, target.number)
    reports = move.to is ProposalState.DONE and not await _confirms(ctx)
    if move.to in PERMISSION_OF_MOVE:  # no other state is ever moved to, says the table of moves
        theirs = seen if seen and move.to in owners_moves(seen.state) else None
        await ctx.allow(await _permission(ctx, theirs, move.to), proposal=theirs)
    proposal = await require(ctx, target.number, target.version)
    reason = ctx.reason(move.reason)
    if move.to is ProposalState.DONE:
        proposal = _with_outcome(ctx, proposal, move.done, reports=reports)
    if move.to is ProposalState.EVALUATED and move.measured:
        proposal = evaluated(proposal, ctx.clear(MEASURED.key, move.measured))
    moved(proposal, move.to, reason=reason, until=move.until, now=ctx.now)  # refused before it is reported
    if reports:
        return await _report(ctx, proposal)
    if proposal.state is ProposalState.EVALUATED:
        return await _follow(ctx, proposal, reason)
    return await enter(ctx, proposal, move.to, reason=reason, until=move.until)


def _with_outcome(ctx: Context, proposal: Proposal, done: Mapping[str, object], *, reports: bool) -> Proposal:
    """Return the proposal with its outcome as said now, else as its owner reported it."""
    said = outcome_from(done, proposal.number, ctx.today)
    reported = proposal.done if proposal.reported and not reports else {}  # the guard has seen that
    done = _cleared(said, ctx.clear) if said else reported
    return replace(proposal, done={key: str(words) for key, words in done.items()})


async def enter(
    ctx: Context,
    proposal: Proposal,
    to: ProposalState,
    *,
    reason: str | None = None,
    until: date | None = None,
    told: bool = True,
) -> Proposal:
    """Move a proposal, log, post and tell it; the caller has asked who may.

    The reason is guarded already; ``until`` is the new date of a deferred one. Unless ``told``,
    reporters do not hear of it yet: a meeting tells its decisions later.
    """
    changed = await ctx.unit.proposals.save(moved(proposal, to, reason=reason, until=until, now=ctx.now))
    entry_id = await ctx.note(Action.MOVED, changed.id, state=to, reason=reason)
    concerns = await proposal_news.observations_of(ctx, changed)
    await _keep_time(ctx, changed, [one.id for one in concerns])
    if to is ProposalState.SENT:
        await tell_owners(ctx, changed, NoticeKind.ASKED, entry_id)
    if to is ProposalState.DONE:
        await ctx.unit.effects.plan(rounds_of(changed.id, ctx.today))
    if not changed.open:
        await ctx.unit.owners.end(changed.id)
    await announce(ctx, changed, entry_id)
    if told:
        await _tell_reporters(ctx, changed, entry_id)
    if changed.phenomenon_id:
        source = await ctx.unit.phenomena.get(changed.phenomenon_id)
        await phenomena.settle(ctx.after(entry_id), source)
    return changed


async def _confirms(ctx: Context) -> bool:
    """Return whether the actor may say that something is done."""
    return ctx.group is not None and may(await ctx.roles(), Permission.MOVE_DONE)


async def _permission(ctx: Context, seen: Proposal | None, to: ProposalState) -> Permission:
    """Return what a move asks for: an owner reports what a coordinator decides."""
    owner = may(await ctx.roles(seen), Permission.REPORT_DONE)
    if to is ProposalState.DONE and owner and not await _confirms(ctx):
        return Permission.REPORT_DONE
    return PERMISSION_OF_MOVE[to]


async def _report(ctx: Context, proposal: Proposal) -> Proposal:
    """Keep what the owner reports as done; reporters hear of it once the coordinator has confirmed it."""
    changed = await ctx.unit.proposals.save(replace(proposal, reported=True))
    await announce(ctx, changed, await ctx.note(Action.REPORTED, changed.id))
    return changed


async def _follow(ctx: Context, old: Proposal, reason: str | None) -> Proposal:
    """Put a new proposal forward for one that had no effect; the old one stays unchanged."""
    number = await ctx.unit.proposals.next_number(ctx.today.year)
    new = following(old, id_=uuid4().hex, number=number, now=ctx.now)
    await ctx.unit.proposals.add(new)
    entry_id = await ctx.note(Action.MOVED, new.id, state=new.state, reason=reason)
    await _keep_time(ctx, new)
    await _post(ctx, new, NoticeKind.PROPOSAL_POST)
    await _tell_reporters(ctx, new, entry_id)
    return new


async def require(ctx: Context, number: str, version: int | None = None) -> Proposal:
    """Return the proposal with this number."""
    proposal = await _found(ctx, number)
    if proposal is None:
        raise Refusal("unknown-proposal", number=number)
    refuse_stale(version, proposal.version)
    return proposal


async def _found(ctx: Context, number: str) -> Proposal | None:
    """Return the proposal with this number, if it is the group's or the actor answers for it."""
    found = await ctx.unit.proposals.numbered(number)
    if found is None or ctx.sees(found):
        return found
    theirs = ctx.actor is not None and await ctx.unit.owners.owns(found.id, ctx.actor.id)
    return found if theirs else None


async def _keep_time(ctx: Context, proposal: Proposal, observation_ids: Sequence[str] = ()) -> None:
    await ctx.keep_time(
        SubjectKind.PROPOSAL,
        proposal.id,
        proposal.state,
        name=proposal.number,
        until=proposal.until,
        observation_ids=observation_ids,
    )


async def _post(ctx: Context, proposal: Proposal, kind: NoticeKind) -> None:
    if home := await channel_of(ctx, proposal):
        key = f"{proposal.id}:{proposal.version}"
        await ctx.post(home.id, kind, key, subject=proposal.id)


async def _tell_reporters(ctx: Context, proposal: Proposal, entry_id: int) -> None:
    """Tell each reporter of an observation that it or its phenomenon holds."""
    if kind := NEWS_OF[proposal.state]:
        concerned = await proposal_news.observations_of(ctx, proposal)
        await observations.tell_each(ctx, concerned, kind, str(entry_id), entry_id=entry_id)


async def see(ctx: Context, number: str) -> Proposal:
    """Return a proposal, to be read."""
    await ctx.allow(Permission.SEE_PROPOSAL)
    return await require(ctx, number)


async def join(ctx: Context, target: Target, *, into: str) -> Proposal:
    """Take an observation into a proposal, named by its number."""
    await ctx.allow(Permission.JOIN_PROPOSAL)
    seen = await observations.require(ctx, target.number, target.version)
    proposal = await require(ctx, into)
    phenomena.joinable(ctx, seen, proposal)
    if not proposal.open:
        raise Refusal("join-finished", number=into)
    if seen.id in proposal.observation_ids:
        raise Refusal("joined-already", number=target.number, proposal=into)
    others = {one.person_id for one in await proposal_news.observations_of(ctx, proposal)}
    after, _ = await observations.enter(ctx, seen, ObservationState.LINKED, Action.LINKED)
    wider = replace(proposal, observation_ids=(*proposal.observation_ids, after.id))
    changed = await ctx.unit.proposals.save(wider)
    entry_id = await ctx.note(Action.JOINED, changed.id, state=changed.state)
    known = seen.person_id in others - {None}  # to its reporter, from another observation
    kind = NoticeKind.TAKEN_IN if known else NoticeKind.JOINED
    await observations.tell(ctx, after, kind, f"{entry_id}:{after.id}", entry_id=entry_id)
    await announce(ctx, changed)
    return changed
