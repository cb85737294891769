"""Proposals: made from observations, filled, moved; every change is logged and told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import uuid4

from bot.desk import observations, phenomena
from bot.desk.doors import allow
from bot.desk.guarding import Clear
from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.notices import NEWS_OF, NoticeKind, to_group
from bot.domain.observation import Observation, ObservationState
from bot.domain.people import Person
from bot.domain.proposal import PROPOSAL_FORM, Proposal, ProposalState, filled, moved, reason_from
from bot.domain.questionnaire import Kind
from bot.domain.roles import DEED_OF_MOVE, Deed
from bot.ports import Unit


def _cleared(fields: dict[str, object], clear: Clear) -> dict[str, object]:
    """The fields with every text looked at."""
    return {key: clear(key, str(said)) if said and key in _TEXTS else said for key, said in fields.items()}


_TEXTS = frozenset(question.key for question in PROPOSAL_FORM.questions if question.kind is Kind.TEXT)


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
        Refusal: they may not; no or unknown observations or phenomenon, one that cannot be taken in, or a
            wrong field.
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
    await unit.log.add(Entry(at=now, action=Action.FILLED, subject=changed.id, person_id=by.id))
    await _post(unit, changed, group, NoticeKind.PROPOSAL_CARD, now)
    return changed


async def advance(
    unit: Unit,
    *,
    by: Person,
    group: WorkingGroup,
    number: str,
    to: ProposalState,
    clear: Clear,
    reason: str | None = None,
    until: date | None = None,
    version: int | None = None,
    now: datetime,
) -> Proposal:
    """Move a proposal; its thread, its card and the reporters hear of it.

    Raises:
        Refusal: they may not; unknown proposal, a move the table forbids, something it demands is missing,
            or somebody changed it meanwhile.
    """
    if to in DEED_OF_MOVE:  # no other state is ever moved to, says the table of moves
        await allow(unit, by, DEED_OF_MOVE[to], group=group)
    proposal = await known(unit, number, version)
    reason = reason_from(reason)
    reason = clear("reason", reason) if reason else None
    return await enter(unit, proposal, to, by, group, now, reason=reason, until=until)


async def enter(
    unit: Unit,
    proposal: Proposal,
    to: ProposalState,
    by: Person,
    group: WorkingGroup,
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
        group: in whose channel.
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
    await _post(unit, changed, group, NoticeKind.PROPOSAL_CARD, now)
    await _post(unit, changed, group, NoticeKind.PROPOSAL_NEWS, now, entry_id)
    if told:
        await _tell_reporters(unit, changed, entry_id, now)
    if changed.phenomenon_id:
        await phenomena.settle(unit, await unit.phenomena.get(changed.phenomenon_id), now)
    return changed


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
    ids = proposal.observation_ids
    if proposal.phenomenon_id:
        ids += (await unit.phenomena.get(proposal.phenomenon_id)).observation_ids
    for observation in await unit.observations.many(tuple(dict.fromkeys(ids))):
        key = f"{entry_id}:{observation.person_id}"
        await observations.tell(unit, observation, kind, key, now, entry_id=entry_id)
