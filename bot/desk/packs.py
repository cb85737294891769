"""What a meeting has before it: its agenda, weighed, and the pack."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.desk import limits, phenomena, telling
from bot.desk.desk import Desk
from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Kind, Limit, Milestone
from bot.domain.log import Action
from bot.domain.meeting import LISTABLE, Item, Meeting, MeetingState, changeable, on_time
from bot.domain.observation import Observation
from bot.domain.pack import Evaluated, Matter, Pack, is_good, promised
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import in_order, weigh
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.review import LookedAt, to_review
from bot.domain.roles import Deed
from bot.ports import Unit


async def open_item(unit: Unit, phenomenon: Phenomenon) -> tuple[Meeting, Item] | None:
    """Where a phenomenon is on an agenda whose memo is not approved yet."""
    for item in await unit.meetings.listed(phenomenon.id):
        meeting = await unit.meetings.get(item.meeting_id)
        if meeting.open:
            return meeting, item
    return None


async def listed(unit: Unit, number: str) -> tuple[Meeting, Item, Phenomenon]:
    """A phenomenon's place on an agenda that may still be changed.

    Raises:
        Refusal: no such phenomenon, or it is on no agenda.
    """
    phenomenon = await phenomena.known(unit, number)
    if found := await open_item(unit, phenomenon):
        return *found, phenomenon
    over = [await unit.meetings.get(item.meeting_id) for item in await unit.meetings.listed(phenomenon.id)]
    if over:
        raise Refusal("meeting-reported", date=over[-1].day)
    raise Refusal("agenda-not-on", number=number)


async def matter(unit: Unit, item: Item, today: date, votes: int | None = None) -> Matter:
    """One item with all that is weighed.

    Args:
        unit: the open unit of work.
        item: of an agenda.
        today: the Helsinki date.
        votes: how many voted for it, if that is known already.
    """
    phenomenon = await unit.phenomena.get(item.phenomenon_id)
    observations = tuple(await unit.observations.many(phenomenon.observation_ids))
    proposals = tuple(await unit.proposals.made_from(phenomenon.id))
    if votes is None:
        votes = (await unit.meetings.votes(item.meeting_id)).get(item.id, item.votes)
    return Matter(
        meeting=await unit.meetings.get(item.meeting_id),
        item=item,
        phenomenon=phenomenon,
        observations=observations,
        weight=weigh(observations, proposals, today),
        votes=votes,
        proposals=proposals,
        into=await unit.phenomena.get(item.into_id) if item.into_id else None,
        proposal=await unit.proposals.get(item.proposal_id) if item.proposal_id else None,
    )


async def matters(unit: Unit, meeting: Meeting, today: date) -> tuple[Matter, ...]:
    """A meeting's agenda in its order."""
    votes = await unit.meetings.votes(meeting.id)
    items = await unit.meetings.items(meeting.id)
    found = {item.id: await matter(unit, item, today, votes.get(item.id, item.votes)) for item in items}
    weights = {item_id: one.weight for item_id, one in found.items()}
    counted = {item_id: one.votes for item_id, one in found.items()}
    order = in_order(items, counted, weights)
    return tuple(replace(found[item.id], place=place, of=len(order)) for place, item in enumerate(order, 1))


async def see_item(at: Desk, number: str) -> Matter:
    """A phenomenon's place on an agenda, the last one when it is on none now.

    Raises:
        Refusal: they may not, no such phenomenon, or it never was on an agenda.
    """
    await at.allow(Deed.SEE_MEETING)
    phenomenon = await phenomena.known(at.unit, number)
    items = await at.unit.meetings.listed(phenomenon.id)
    if not items:
        raise Refusal("agenda-not-on", number=number)
    found = await open_item(at.unit, phenomenon)
    meeting = found[0] if found else await at.unit.meetings.get(items[-1].meeting_id)
    agenda = await matters(at.unit, meeting, at.today)
    return next(one for one in agenda if one.phenomenon.id == phenomenon.id)


async def targets(unit: Unit, phenomenon: Phenomenon) -> list[Phenomenon]:
    """The phenomena that could take its observations in, the newest first."""
    alive = [one for one in await unit.phenomena.all() if one.live and one.id != phenomenon.id]
    return list(reversed(alive))


async def see_pack(at: Desk, meeting: Meeting) -> Pack:
    """The meeting's pack as it stands now.

    Raises:
        Refusal: they may not.
    """
    await at.allow(Deed.SEE_MEETING)
    unit, today = at.unit, at.today
    alive = [one for one in await unit.phenomena.all() if one.live]
    seen = await _seen(unit, alive)
    agenda = await matters(unit, meeting, today)
    proposals = await unit.proposals.all()
    known = await unit.meetings.all()
    days = [one.day for one in known]
    before = max((one for one in known if one.day < meeting.day), key=lambda one: one.day, default=None)
    candidates = await _candidates(unit, alive, seen, today)
    return Pack(
        meeting=meeting,
        promises=promised(proposals),
        matters=agenda,
        weak=tuple(one for one in alive if one.state is PhenomenonState.EMERGING),
        good=tuple(one for one in alive if is_good(one, seen[one.id])),
        effects=await _effects(unit, proposals, before.day if before else date.min),
        candidates=candidates,
        review=await _review(unit, meeting, before, candidates),
        following=min((day for day in days if day > meeting.day), default=None),
        today=today,
        out=await _out(unit, meeting),
    )


async def _review(
    unit: Unit, meeting: Meeting, before: Meeting | None, candidates: Sequence[Phenomenon]
) -> tuple[Phenomenon, ...]:
    """Those that may still come on the agenda and have to, in the same order."""
    if meeting.state is not MeetingState.PLANNED or before is None:
        return ()
    last = LookedAt(meeting=before, items=tuple(await unit.meetings.items(before.id)))
    return tuple(one for one in candidates if to_review(one, last))


async def _out(unit: Unit, meeting: Meeting) -> date | None:
    """When the members got the pack; None again once the meeting was moved to another day since."""
    packs = [one for one in await unit.limits.of([meeting.id]) if one.limit is Limit.PACK]
    return packs[-1].met_on if packs and packs[-1].met_by == Milestone.PACKED else None


async def send_out(at: Desk, meeting: Meeting, version: int | None = None) -> Meeting:
    """Say that the pack is out: the channel hears where to read it, and it is waited for no more.

    Raises:
        Refusal: they may not; the meeting is over, cancelled, has no agenda, or changed meanwhile.
    """
    await at.allow(Deed.ORDER_AGENDA)
    on_time(changeable(meeting), at.today)
    refuse_stale(version, meeting.version)
    if not await at.unit.meetings.items(meeting.id):
        raise Refusal("pack-empty", date=meeting.day)
    entry_id = await at.note(Action.PACKED, meeting.id)
    await limits.follow(
        at.unit, meeting.id, Kind.MEETING, Milestone.PACKED, at.now, name=meeting.day.isoformat()
    )
    await telling.tell_groups_of_meeting(at.unit, meeting.day, entry_id, at.now)
    return await at.unit.meetings.save(meeting)


async def _seen(unit: Unit, found: Sequence[Phenomenon]) -> dict[str, list[Observation]]:
    """The observations of each phenomenon by its id, in one question."""
    ids = tuple(dict.fromkeys(one for phenomenon in found for one in phenomenon.observation_ids))
    known = {one.id: one for one in await unit.observations.many(ids)}
    return {one.id: [known[id_] for id_ in one.observation_ids if id_ in known] for one in found}


async def _candidates(
    unit: Unit, alive: Sequence[Phenomenon], seen: dict[str, list[Observation]], today: date
) -> tuple[Phenomenon, ...]:
    """What may come on an agenda and is on none, by its components."""
    free = [one for one in alive if one.state in LISTABLE and not await open_item(unit, one)]
    ranks = {one.id: weigh(seen[one.id], (), today).rank() for one in free}
    return tuple(
        sorted(sorted(free, key=lambda one: one.number), key=lambda one: ranks[one.id], reverse=True)
    )


async def _effects(unit: Unit, proposals: Sequence[Proposal], since: date) -> tuple[Evaluated, ...]:
    found = []
    for proposal in proposals:
        if proposal.state is ProposalState.EVALUATED and helsinki_day(proposal.since) > since:
            reasons = [entry.reason for entry in await unit.log.of(proposal.id) if entry.reason]
            found.append(Evaluated(proposal=proposal, words=reasons[-1] if reasons else ""))
    return tuple(found)
