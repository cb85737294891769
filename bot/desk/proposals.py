"""Proposals: made from observations, filled, moved; every change is logged and told."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

from bot.desk import concerned, limits, observations, phenomena
from bot.desk.doors import allow, roles_of
from bot.desk.guarding import Clear
from bot.desk.telling import announce, home_of, tell_owners
from bot.domain.calendar import helsinki_day
from bot.domain.effect import rounds_of
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup
from bot.domain.limits import Kind as Subject
from bot.domain.log import Action, Entry
from bot.domain.notices import NEWS_OF, NoticeKind, to_group
from bot.domain.observation import Observation, ObservationState
from bot.domain.outcome import DONE_FORM, outcome_from
from bot.domain.people import Person
from bot.domain.proposal import (
    PROPOSAL_FORM,
    Proposal,
    ProposalState,
    filled,
    following,
    moved,
    reason_from,
)
from bot.domain.questionnaire import Kind
from bot.domain.roles import DEED_OF_MOVE, Deed, may, owners_moves
from bot.ports import Unit


def _cleared(fields: dict[str, object], clear: Clear) -> dict[str, object]:
    """The fields with every text looked at."""
    return {key: clear(key, str(said)) if said and key in _TEXTS else said for key, said in fields.items()}


_TEXTS = frozenset(
    question.key
    for question in (*PROPOSAL_FORM.questions, *DONE_FORM.questions)
    if question.kind is Kind.TEXT
)


async def make(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    numbers: Sequence[str],
    fields: dict[str, object],
    clear: Clear,
    now: datetime,
    phenomenon: str = "",
    told: bool = True,
) -> Proposal:
    """A new proposal that rests on these observations; their reporters hear of it.

    Args:
        unit: the open unit of work.
        by: who makes it.
        group: where it is posted.
        numbers: of the observations; at least one, if no phenomenon is named.
        fields: answers to ``PROPOSAL_FORM``; ``what`` at least.
        clear: the guard.
        now: aware.
        phenomenon: the number of the one that it is made from; it rests on all its open observations.
        told: whether the reporters hear of it now; a meeting tells its decisions later.

    Raises:
        Refusal: they may not; none or unknown ones, one that cannot be taken in, or a wrong field.
    """
    await allow(unit, by, Deed.MAKE_PROPOSAL, group=group)
    source = await phenomena.known(unit, phenomenon) if phenomenon else None
    taken = [await observations.known(unit, number) for number in dict.fromkeys(numbers)]
    if source:
        named = {one.id for one in taken}
        seen = await unit.observations.many(source.observation_ids)
        taken += [one for one in seen if one.id not in named and one.text and _goes_on(one)]
    if not taken:
        raise Refusal("proposal-needs-observation")
    blank = Proposal(
        id=uuid4().hex,
        number="",
        state=ProposalState.DRAFT,
        fields={},
        observation_ids=tuple(o.id for o in taken),
        created_at=now,
        since=now,
        phenomenon_id=source.id if source else None,
    )
    ready = filled(blank, _cleared({"what": None, **fields}, clear), helsinki_day(now))
    proposal = replace(ready, number=await unit.proposals.next_number(helsinki_day(now).year))
    await unit.proposals.add(proposal)
    await _keep_time(unit, proposal, now)
    entry_id = await unit.log.add(
        Entry(at=now, action=Action.PROPOSED, subject=proposal.id, person_id=by.id, state=proposal.state)
    )
    for observation in taken:
        linked, _ = await observations.enter(
            unit, observation, ObservationState.LINKED, Action.LINKED, by, now, about=proposal.id
        )
        if told:
            key = f"{entry_id}:{linked.id}"
            await observations.tell(unit, linked, NoticeKind.TAKEN_IN, key, now, entry_id=entry_id)
    await _post(unit, proposal, group, NoticeKind.PROPOSAL_POST, now)
    return proposal


def _goes_on(observation: Observation) -> bool:
    """Whether a phenomenon's observation is taken in: not one that was closed before that opened again."""
    return observation.state is ObservationState.LINKED


async def fill(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    fields: dict[str, object],
    clear: Clear,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Change a proposal's fields.

    Raises:
        Refusal: they may not; unknown proposal, a wrong field, or somebody changed it meanwhile.
    """
    await allow(unit, by, Deed.FILL_PROPOSAL, group=group)
    proposal = await known(unit, number, version)
    changed = await unit.proposals.save(filled(proposal, _cleared(fields, clear), helsinki_day(now)))
    if changed.state is ProposalState.IN_PROGRESS:  # who writes what has come of it tells how it stands
        await _keep_time(unit, changed, now)
    await unit.log.add(Entry(at=now, action=Action.FILLED, subject=changed.id, person_id=by.id))
    await _post(unit, changed, group, NoticeKind.PROPOSAL_CARD, now)
    return changed


async def advance(  # noqa: PLR0913 - the one door: whatever any move may demand
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup | None,
    number: str,
    to: ProposalState,
    clear: Clear,
    reason: str | None = None,
    until: date | None = None,
    done: Mapping[str, object] | None = None,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Move a proposal; its thread, its card, its owners and the reporters hear of it.

    Args:
        unit: the open unit of work.
        by: who moves it.
        group: in whose channel; None when an owner answers in their own chat.
        number: the proposal's.
        to: the wanted state. Its owner only reports DONE: the coordinator confirms it.
        clear: the guard.
        reason: why.
        until: a new date.
        done: what changed, where and since when, as answers to ``DONE_FORM``.
        version: that was seen; None when it was typed.
        now: aware.

    Returns:
        The proposal; of one that was evaluated, the new one that is put forward in its place.

    Raises:
        Refusal: they may not; unknown proposal, a move the table forbids, something it demands is missing,
            or somebody changed it meanwhile.
    """
    seen = await unit.proposals.numbered(number)
    reports = to is ProposalState.DONE and not await _confirms(unit, by, group)
    if to in DEED_OF_MOVE:  # no other state is ever moved to, says the table of moves
        theirs = seen if seen and to in owners_moves(seen.state) else None
        await allow(unit, by, await _deed(unit, by, group, theirs, to), group=group, proposal=theirs)
    proposal = await known(unit, number, version)
    reason = reason_from(reason)
    reason = clear("reason", reason) if reason else None
    if to is ProposalState.DONE:
        said = outcome_from(done or {}, number, helsinki_day(now))
        known_so_far = proposal.done if proposal.reported and not reports else {}
        cleared = _cleared(dict(said or known_so_far), clear if said else _as_it_stands)
        proposal = replace(proposal, done={key: str(words) for key, words in cleared.items()})
    moved(proposal, to, reason=reason, until=until, now=now)  # refused before anything is reported
    if reports:
        return await _report(unit, proposal, by, group, now)
    if proposal.state is ProposalState.EVALUATED:
        return await _follow(unit, proposal, by, group, reason, now)
    return await enter(unit, proposal, to, by, group, now, reason=reason, until=until)


async def enter(
    unit: Unit,
    proposal: Proposal,
    to: ProposalState,
    by: Person,
    group: WorkingGroup | None,
    now: datetime,
    *,
    reason: str | None = None,
    until: date | None = None,
    told: bool = True,
) -> Proposal:
    """The proposal in its next state, logged, posted and told; who may do it has been asked.

    Args:
        unit: the open unit of work.
        proposal: as it stands.
        to: the wanted state.
        by: who moves it.
        group: in whose channel; None when an owner answers in their own chat.
        now: aware.
        reason: why, guarded.
        until: the new date of a deferred one.
        told: whether the reporters hear of it now; a meeting tells its decisions later.

    Raises:
        Refusal: a move the table forbids, or something it demands is missing.
    """
    changed = await unit.proposals.save(moved(proposal, to, reason=reason, until=until, now=now))
    entry_id = await unit.log.add(
        Entry(at=now, action=Action.MOVED, subject=changed.id, person_id=by.id, state=to, reason=reason)
    )
    await _keep_time(unit, changed, now, [one.id for one in await concerned.observations_of(unit, changed)])
    await _entered(unit, changed, group, entry_id, now, told=told)
    return changed


def _as_it_stands(_field: str, text: str) -> str:
    """What the guard has seen when it was reported."""
    return text


async def _confirms(unit: Unit, by: Person, group: WorkingGroup | None) -> bool:
    """Whether it is theirs to say that something is done."""
    return group is not None and may(await roles_of(unit, by, group=group), Deed.MOVE_DONE)


async def _deed(
    unit: Unit, by: Person, group: WorkingGroup | None, seen: Proposal | None, to: ProposalState
) -> Deed:
    """What a move is to whoever wants it: an owner reports what a coordinator decides."""
    owner = may(await roles_of(unit, by, group=group, proposal=seen), Deed.REPORT_DONE)
    if to is ProposalState.DONE and owner and not await _confirms(unit, by, group):
        return Deed.REPORT_DONE
    return DEED_OF_MOVE[to]


async def _entered(
    unit: Unit, proposal: Proposal, group: WorkingGroup | None, entry_id: int, now: datetime, *, told: bool
) -> None:
    """What follows from a new state."""
    if proposal.state is ProposalState.SENT:
        await tell_owners(unit, proposal, NoticeKind.ASKED, entry_id, now)
    if proposal.state is ProposalState.DONE:
        await unit.effects.plan(rounds_of(proposal.id, helsinki_day(now)))
    if not proposal.open:
        await unit.owners.end(proposal.id)
    await announce(unit, proposal, group, now, entry_id)
    if told:
        await _tell_reporters(unit, proposal, entry_id, now)
    if proposal.phenomenon_id:
        await phenomena.settle(unit, await unit.phenomena.get(proposal.phenomenon_id), now)


async def _report(
    unit: Unit, proposal: Proposal, by: Person, group: WorkingGroup | None, now: datetime
) -> Proposal:
    """Keep what the owner says is done; the reporters hear of it when the coordinator has confirmed it."""
    changed = await unit.proposals.save(replace(proposal, reported=True))
    entry = Entry(at=now, action=Action.REPORTED, subject=changed.id, person_id=by.id)
    await announce(unit, changed, group, now, await unit.log.add(entry))
    return changed


async def _follow(
    unit: Unit, old: Proposal, by: Person, group: WorkingGroup | None, reason: str | None, now: datetime
) -> Proposal:
    """Put a new proposal forward in the place of one that had no effect; the old one stays as it is."""
    number = await unit.proposals.next_number(helsinki_day(now).year)
    new = following(old, id_=uuid4().hex, number=number, now=now)
    await unit.proposals.add(new)
    entry_id = await unit.log.add(
        Entry(at=now, action=Action.MOVED, subject=new.id, person_id=by.id, state=new.state, reason=reason)
    )
    await _keep_time(unit, new, now)
    if home := group or await home_of(unit, old):
        await _post(unit, new, home, NoticeKind.PROPOSAL_POST, now)
    await _tell_reporters(unit, new, entry_id, now)
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
        Subject.PROPOSAL,
        proposal.state,
        now,
        name=proposal.number,
        until=proposal.until,
        observation_ids=observation_ids,
    )


async def _post(
    unit: Unit,
    proposal: Proposal,
    group: WorkingGroup,
    kind: NoticeKind,
    now: datetime,
    entry_id: int | None = None,
) -> None:
    key = f"{proposal.id}:{proposal.version}"
    await unit.outbox.add(to_group(group.id, kind, key, now, subject=proposal.id, entry=entry_id))


async def _tell_reporters(unit: Unit, proposal: Proposal, entry_id: int, now: datetime) -> None:
    """One message to each reporter, however many of their observations it or its phenomenon holds."""
    kind = NEWS_OF[proposal.state]
    if kind is None:
        return
    for observation in await concerned.observations_of(unit, proposal):
        key = f"{entry_id}:{observation.person_id}"
        await observations.tell(unit, observation, kind, key, now, entry_id=entry_id)
