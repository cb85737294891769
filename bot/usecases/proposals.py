"""Proposals: made from observations, filled, moved; every change is logged and told."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from uuid import uuid4

from bot.domain.effect import rounds_of
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup
from bot.domain.limits import SubjectKind
from bot.domain.log import Action
from bot.domain.notices import NEWS_OF, NoticeKind, to_group
from bot.domain.observation import Observation, ObservationState
from bot.domain.outcome import DONE_FORM, outcome_from
from bot.domain.phenomenon import Phenomenon
from bot.domain.proposal import (
    PROPOSAL_FORM,
    Proposal,
    ProposalState,
    filled,
    following,
    moved,
)
from bot.domain.questionnaire import AnswerKind
from bot.domain.roles import PERMISSION_OF_MOVE, Permission, may, owners_moves
from bot.ports import Unit
from bot.usecases import concerned, limits, observations, phenomena
from bot.usecases.desk import Desk, Seen
from bot.usecases.doors import roles_of
from bot.usecases.guarding import Clear
from bot.usecases.telling import announce, home_of, tell_owners


def _cleared(fields: Mapping[str, object], clear: Clear) -> dict[str, object]:
    """The fields with every text looked at."""
    return {key: clear(key, str(said)) if said and key in _TEXTS else said for key, said in fields.items()}


_TEXTS = frozenset(
    question.key
    for question in (*PROPOSAL_FORM.questions, *DONE_FORM.questions)
    if question.kind is AnswerKind.TEXT
)


async def make(
    at: Desk, numbers: Sequence[str], fields: Mapping[str, object], *, phenomenon: str = "", told: bool = True
) -> Proposal:
    """A new proposal that rests on these observations; their reporters hear of it.

    Args:
        at: of who makes it.
        numbers: of the observations; at least one, if no phenomenon is named.
        fields: answers to ``PROPOSAL_FORM``; ``what`` at least.
        phenomenon: the number of the one that it is made from; it rests on all its open observations.
        told: whether the reporters hear of it now; a meeting tells its decisions later.

    Raises:
        Refusal: they may not; none or unknown ones, one that cannot be taken in, or a wrong field.
    """
    await at.allow(Permission.MAKE_PROPOSAL)
    source = await phenomena.known(at.unit, phenomenon) if phenomenon else None
    taken = await _taken(at.unit, numbers, source)
    blank = Proposal(
        id=uuid4().hex,
        number="",
        state=ProposalState.DRAFT,
        fields={},
        observation_ids=tuple(o.id for o in taken),
        created_at=at.now,
        since=at.now,
        phenomenon_id=source.id if source else None,
    )
    ready = filled(blank, _cleared({"what": None, **fields}, at.clear), at.today)
    proposal = replace(ready, number=await at.unit.proposals.next_number(at.today.year))
    await at.unit.proposals.add(proposal)
    await _keep_time(at.unit, proposal, at.now)
    entry_id = await at.note(Action.PROPOSED, proposal.id, state=proposal.state)
    await _take_in(at, proposal, taken, entry_id, told=told)
    await _post(at, proposal, NoticeKind.PROPOSAL_POST, at.group)
    return proposal


async def _taken(unit: Unit, numbers: Sequence[str], source: Phenomenon | None) -> list[Observation]:
    """The observations that a proposal rests on: those that are named, then the phenomenon's."""
    taken = [await observations.known(unit, number) for number in dict.fromkeys(numbers)]
    if source:
        named = {one.id for one in taken}
        seen = await unit.observations.many(source.observation_ids)
        taken += [one for one in seen if one.id not in named and one.text and _goes_on(one)]
    if not taken:
        raise Refusal("proposal-needs-observation")
    return taken


def _goes_on(observation: Observation) -> bool:
    """Whether a phenomenon's observation is taken in: not one that was closed before that opened again."""
    return observation.state is ObservationState.LINKED


async def _take_in(
    at: Desk, proposal: Proposal, taken: Sequence[Observation], entry_id: int, *, told: bool
) -> None:
    for observation in taken:
        linked, _ = await observations.enter(
            at.unit,
            observation,
            ObservationState.LINKED,
            Action.LINKED,
            at.by,
            at.now,
            about=proposal.id,
            caused_by=entry_id,
        )
        if told:
            key = f"{entry_id}:{linked.id}"
            await observations.tell(at.unit, linked, NoticeKind.TAKEN_IN, key, at.now, entry_id=entry_id)


async def fill(at: Desk, what: Seen, fields: Mapping[str, object]) -> Proposal:
    """Change a proposal's fields.

    Raises:
        Refusal: they may not; unknown proposal, a wrong field, or somebody changed it meanwhile.
    """
    await at.allow(Permission.FILL_PROPOSAL)
    proposal = await known(at.unit, what.number, what.version)
    changed = await at.unit.proposals.save(filled(proposal, _cleared(fields, at.clear), at.today))
    if changed.state is ProposalState.IN_PROGRESS:  # who writes what has come of it tells how it stands
        await _keep_time(at.unit, changed, at.now)
    await at.note(Action.FILLED, changed.id)
    await _post(at, changed, NoticeKind.PROPOSAL_CARD, at.group)
    return changed


@dataclass(frozen=True, kw_only=True)
class Move:
    """What is wanted of a proposal.

    Attributes:
        to: the wanted state. Its owner only reports DONE: the coordinator confirms it.
        reason: why.
        until: a new date.
        done: what changed, where and since when, as answers to ``DONE_FORM``.
    """

    to: ProposalState
    reason: str | None = None
    until: date | None = None
    done: Mapping[str, object] = field(default_factory=dict)


async def advance(at: Desk, what: Seen, move: Move) -> Proposal:
    """Move a proposal; its thread, its card, its owners and the reporters hear of it.

    It is the one door: of the channel, and of an owner who answers in their own chat.

    Returns:
        The proposal; of one that was evaluated, the new one that is put forward in its place.

    Raises:
        Refusal: they may not; unknown proposal, a move the table forbids, something it demands is missing,
            or somebody changed it meanwhile.
        Stopped: the reason, or what is done, holds personal data.
    """
    seen = await at.unit.proposals.numbered(what.number)
    reports = move.to is ProposalState.DONE and not await _confirms(at)
    if move.to in PERMISSION_OF_MOVE:  # no other state is ever moved to, says the table of moves
        theirs = seen if seen and move.to in owners_moves(seen.state) else None
        await at.allow(await _permission(at, theirs, move.to), proposal=theirs)
    proposal = await known(at.unit, what.number, what.version)
    reason = at.reason(move.reason)
    if move.to is ProposalState.DONE:
        proposal = _with_outcome(at, proposal, move.done, reports=reports)
    moved(proposal, move.to, reason=reason, until=move.until, now=at.now)  # refused before it is reported
    if reports:
        return await _report(at, proposal)
    if proposal.state is ProposalState.EVALUATED:
        return await _follow(at, proposal, reason)
    return await enter(at, proposal, move.to, reason=reason, until=move.until)


def _with_outcome(at: Desk, proposal: Proposal, done: Mapping[str, object], *, reports: bool) -> Proposal:
    """The proposal with what is done, as it is said now, or else as its owner reported it."""
    said = outcome_from(done, proposal.number, at.today)
    known_so_far = proposal.done if proposal.reported and not reports else {}
    cleared = _cleared(dict(said or known_so_far), at.clear if said else _as_it_stands)
    return replace(proposal, done={key: str(words) for key, words in cleared.items()})


async def enter(
    at: Desk,
    proposal: Proposal,
    to: ProposalState,
    *,
    reason: str | None = None,
    until: date | None = None,
    told: bool = True,
) -> Proposal:
    """The proposal in its next state, logged, posted and told; who may do it has been asked.

    Args:
        at: of who moves it.
        proposal: as it stands.
        to: the wanted state.
        reason: why, guarded.
        until: the new date of a deferred one.
        told: whether the reporters hear of it now; a meeting tells its decisions later.

    Raises:
        Refusal: a move the table forbids, or something it demands is missing.
    """
    changed = await at.unit.proposals.save(moved(proposal, to, reason=reason, until=until, now=at.now))
    entry_id = await at.note(Action.MOVED, changed.id, state=to, reason=reason)
    concerns = await concerned.observations_of(at.unit, changed)
    await _keep_time(at.unit, changed, at.now, [one.id for one in concerns])
    await _entered(at, changed, entry_id, told=told)
    return changed


def _as_it_stands(_field: str, text: str) -> str:
    """What the guard has seen when it was reported."""
    return text


async def _confirms(at: Desk) -> bool:
    """Whether it is theirs to say that something is done."""
    return at.group is not None and may(await roles_of(at.unit, at.by, group=at.group), Permission.MOVE_DONE)


async def _permission(at: Desk, seen: Proposal | None, to: ProposalState) -> Permission:
    """What a move is to whoever wants it: an owner reports what a coordinator decides."""
    owner = may(await roles_of(at.unit, at.by, group=at.group, proposal=seen), Permission.REPORT_DONE)
    if to is ProposalState.DONE and owner and not await _confirms(at):
        return Permission.REPORT_DONE
    return PERMISSION_OF_MOVE[to]


async def _entered(at: Desk, proposal: Proposal, entry_id: int, *, told: bool) -> None:
    """What follows from a new state."""
    unit, now = at.unit, at.now
    if proposal.state is ProposalState.SENT:
        await tell_owners(unit, proposal, NoticeKind.ASKED, entry_id, now)
    if proposal.state is ProposalState.DONE:
        await unit.effects.plan(rounds_of(proposal.id, at.today))
    if not proposal.open:
        await unit.owners.end(proposal.id)
    await announce(unit, proposal, at.group, now, entry_id)
    if told:
        await _tell_reporters(unit, proposal, entry_id, now)
    if proposal.phenomenon_id:
        source = await unit.phenomena.get(proposal.phenomenon_id)
        await phenomena.settle(unit, source, now, caused_by=entry_id)


async def _report(at: Desk, proposal: Proposal) -> Proposal:
    """Keep what the owner says is done; the reporters hear of it when the coordinator has confirmed it."""
    changed = await at.unit.proposals.save(replace(proposal, reported=True))
    await announce(at.unit, changed, at.group, at.now, await at.note(Action.REPORTED, changed.id))
    return changed


async def _follow(at: Desk, old: Proposal, reason: str | None) -> Proposal:
    """Put a new proposal forward in the place of one that had no effect; the old one stays as it is."""
    number = await at.unit.proposals.next_number(at.today.year)
    new = following(old, id_=uuid4().hex, number=number, now=at.now)
    await at.unit.proposals.add(new)
    entry_id = await at.note(Action.MOVED, new.id, state=new.state, reason=reason)
    await _keep_time(at.unit, new, at.now)
    await _post(at, new, NoticeKind.PROPOSAL_POST, at.group or await home_of(at.unit, old))
    await _tell_reporters(at.unit, new, entry_id, at.now)
    return new


async def known(unit: Unit, number: str, version: int | None = None) -> Proposal:
    """The proposal with this number.

    Raises:
        Refusal: there is none, or it has changed since the version that was seen.
    """
    proposal = await unit.proposals.numbered(number)
    if proposal is None:
        raise Refusal("unknown-proposal", number=number)
    refuse_stale(version, proposal.version)
    return proposal


async def _keep_time(
    unit: Unit, proposal: Proposal, now: datetime, observation_ids: Sequence[str] = ()
) -> None:
    await limits.follow(
        unit,
        proposal.id,
        SubjectKind.PROPOSAL,
        proposal.state,
        now,
        name=proposal.number,
        until=proposal.until,
        observation_ids=observation_ids,
    )


async def _post(at: Desk, proposal: Proposal, kind: NoticeKind, home: WorkingGroup | None) -> None:
    if home:
        key = f"{proposal.id}:{proposal.version}"
        await at.unit.outbox.add(to_group(home.id, kind, key, at.now, subject=proposal.id))


async def _tell_reporters(unit: Unit, proposal: Proposal, entry_id: int, now: datetime) -> None:
    """One message to each reporter, however many of their observations it or its phenomenon holds."""
    kind = NEWS_OF[proposal.state]
    if kind is None:
        return
    for observation in await concerned.observations_of(unit, proposal):
        key = f"{entry_id}:{observation.person_id}"
        await observations.tell(unit, observation, kind, key, now, entry_id=entry_id)
