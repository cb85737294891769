"""What a meeting has before it: its agenda, weighed, and the pack."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from bot.domain.calendar import midnight
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Limit, Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import LISTABLE, Item, Meeting, MeetingState, changeable, on_time
from bot.domain.meeting_pack import AgendaCase, Evaluated, MeetingPack, is_good, promised
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import Support, in_order, weigh
from bot.domain.review import LookedAt, to_review
from bot.domain.roles import Permission
from bot.usecases import phenomena, telling
from bot.usecases.context import Context


async def open_item(ctx: Context, phenomenon: Phenomenon) -> tuple[Meeting, Item] | None:
    """Where a phenomenon is on an agenda whose memo is not approved yet."""
    for item in await ctx.unit.meetings.listed(phenomenon.id):
        meeting = await ctx.unit.meetings.get(item.meeting_id)
        if meeting.open:
            return meeting, item
    return None


async def listed(ctx: Context, number: str) -> tuple[Meeting, Item, Phenomenon]:
    """A phenomenon's place on an agenda that may still be changed.

    Raises:
        Refusal: no such phenomenon, or it is on no agenda.
    """
    phenomenon = await phenomena.known(ctx, number)
    if found := await open_item(ctx, phenomenon):
        return *found, phenomenon
    over = [
        await ctx.unit.meetings.get(item.meeting_id) for item in await ctx.unit.meetings.listed(phenomenon.id)
    ]
    if over:
        raise Refusal("meeting-reported", date=over[-1].day)
    raise Refusal("agenda-not-on", number=number)


async def matter(ctx: Context, item: Item) -> AgendaCase:
    """One item with all that is weighed.

    Args:
        ctx: who acts, where and when.
        item: of an agenda.
    """
    (found,) = await matters_of(ctx, [item])
    return found


async def matters_of(ctx: Context, items: Sequence[Item]) -> list[AgendaCase]:
    """The same of items of any meetings, in the same order; their places are not asked for."""
    if not items:
        return []
    ids = {one.phenomenon_id for one in items}
    phenomena_of = {
        one.id: one
        for one in await ctx.unit.phenomena.many(ids | {one.into_id for one in items if one.into_id})
    }
    meetings = {one.id: one for one in await ctx.unit.meetings.many({one.meeting_id for one in items})}
    votes = {
        id_: many
        for meeting in meetings.values()
        if meeting.open
        for id_, many in (await ctx.unit.meetings.votes(meeting.id)).items()
    }
    support = await supported(ctx, [phenomena_of[id_] for id_ in ids])
    made = await ctx.unit.proposals.made_from_each(ids)
    decided = {
        one.id: one
        for one in await ctx.unit.proposals.many({one.proposal_id for one in items if one.proposal_id})
    }
    return [
        AgendaCase(
            meeting=meetings[item.meeting_id],
            item=item,
            phenomenon=phenomena_of[item.phenomenon_id],
            size=len(phenomena_of[item.phenomenon_id].observation_ids),
            weight=weigh(support[item.phenomenon_id], made.get(item.phenomenon_id, ()), ctx.today),
            votes=votes.get(item.id, item.votes),
            proposals=tuple(made.get(item.phenomenon_id, ())),
            into=phenomena_of[item.into_id] if item.into_id else None,
            proposal=decided[item.proposal_id] if item.proposal_id else None,
        )
        for item in items
    ]


async def supported(ctx: Context, found: Iterable[Phenomenon]) -> dict[str, Support]:
    """What speaks for each phenomenon, by its id; counted some at a time, with turns for others between."""
    support: dict[str, Support] = {}
    some: list[str] = []
    size = 0
    for one in found:
        support[one.id] = Support()
        some.append(one.id)
        size += len(one.observation_ids)
        if size >= _AT_ONCE:
            support |= await ctx.unit.phenomena.support(some, ctx.today)
            some, size = [], 0
            await asyncio.sleep(0)
    return support | await ctx.unit.phenomena.support(some, ctx.today)


_AT_ONCE = 3000
"""So many observations are counted at a time."""


async def matters(ctx: Context, meeting: Meeting) -> tuple[AgendaCase, ...]:
    """A meeting's agenda in its order."""
    items = await ctx.unit.meetings.items(meeting.id)
    found = {one.item.id: one for one in await matters_of(ctx, items)}
    weights = {item_id: one.weight for item_id, one in found.items()}
    counted = {item_id: one.votes for item_id, one in found.items()}
    order = in_order(items, counted, weights)
    return tuple(replace(found[item.id], place=place, of=len(order)) for place, item in enumerate(order, 1))


async def see_item(ctx: Context, number: str) -> AgendaCase:
    """A phenomenon's place on an agenda, the last one when it is on none now.

    Raises:
        Refusal: they may not, no such phenomenon, or it never was on an agenda.
    """
    await ctx.allow(Permission.SEE_MEETING)
    phenomenon = await phenomena.known(ctx, number)
    items = await ctx.unit.meetings.listed(phenomenon.id)
    if not items:
        raise Refusal("agenda-not-on", number=number)
    found = await open_item(ctx, phenomenon)
    meeting = found[0] if found else await ctx.unit.meetings.get(items[-1].meeting_id)
    agenda = await matters(ctx, meeting)
    return next(one for one in agenda if one.phenomenon.id == phenomenon.id)


async def targets(ctx: Context, phenomenon: Phenomenon) -> list[Phenomenon]:
    """The phenomena that could take its observations in, the newest first."""
    return [one for one in reversed(await ctx.unit.phenomena.live()) if one.id != phenomenon.id]


async def see_pack(ctx: Context, meeting: Meeting) -> MeetingPack:
    """The meeting's pack as it stands now.

    Raises:
        Refusal: they may not.
    """
    await ctx.allow(Permission.SEE_MEETING)
    unit, today = ctx.unit, ctx.today
    alive = await unit.phenomena.live()
    support = await supported(ctx, alive)
    agenda = await matters(ctx, meeting)
    known = await unit.meetings.all()
    days = [one.day for one in known]
    before = max((one for one in known if one.day < meeting.day), key=lambda one: one.day, default=None)
    candidates = await _candidates(ctx, alive, support)
    return MeetingPack(
        meeting=meeting,
        promises=promised(await unit.proposals.open()),
        matters=agenda,
        weak=tuple(one for one in alive if one.state is PhenomenonState.EMERGING),
        good=tuple(one for one in alive if is_good(one, support[one.id])),
        effects=await _effects(ctx, before.day if before else date.min),
        candidates=candidates,
        review=await _review(ctx, meeting, before, candidates),
        following=min((day for day in days if day > meeting.day), default=None),
        today=today,
        out=await _out(ctx, meeting),
    )


async def _review(
    ctx: Context, meeting: Meeting, before: Meeting | None, candidates: Sequence[Phenomenon]
) -> tuple[Phenomenon, ...]:
    """Those that may still come on the agenda and have to, in the same order."""
    if meeting.state is not MeetingState.PLANNED or before is None:
        return ()
    last = LookedAt(meeting=before, items=tuple(await ctx.unit.meetings.items(before.id)))
    return tuple(one for one in candidates if to_review(one, last))


async def _out(ctx: Context, meeting: Meeting) -> date | None:
    """When the members got the pack; None again once the meeting was moved to another day since."""
    packs = [one for one in await ctx.unit.limits.of([meeting.id]) if one.limit is Limit.PACK]
    return packs[-1].met_on if packs and packs[-1].met_by == Milestone.PACKED else None


async def send_out(ctx: Context, meeting: Meeting, version: int | None = None) -> Meeting:
    """Say that the pack is out: the channel hears where to read it, and it is waited for no more.

    Raises:
        Refusal: they may not; the meeting is over, cancelled, has no agenda, or changed meanwhile.
    """
    await ctx.allow(Permission.ORDER_AGENDA)
    on_time(changeable(meeting), ctx.today)
    refuse_stale(version, meeting.version)
    if not await ctx.unit.meetings.items(meeting.id):
        raise Refusal("pack-empty", date=meeting.day)
    entry_id = await ctx.note(Action.PACKED, meeting.id)
    await ctx.keep_time(SubjectKind.MEETING, meeting.id, Milestone.PACKED, name=meeting.day.isoformat())
    await telling.tell_groups_of_meeting(ctx, meeting.day, entry_id)
    return await ctx.unit.meetings.save(meeting)


async def _candidates(
    ctx: Context, alive: Sequence[Phenomenon], support: Mapping[str, Support]
) -> tuple[Phenomenon, ...]:
    """What may come on an agenda and is on none, by its components."""
    listed_now = await ctx.unit.meetings.on_open_agendas()
    free = [one for one in alive if one.state in LISTABLE and one.id not in listed_now]
    ranks = {one.id: weigh(support[one.id], (), ctx.today).rank() for one in free}
    return tuple(
        sorted(sorted(free, key=lambda one: one.number), key=lambda one: ranks[one.id], reverse=True)
    )


async def _effects(ctx: Context, since: date) -> tuple[Evaluated, ...]:
    """What was evaluated after a day, with the last reason that was given."""
    start = midnight(since + timedelta(days=1)) if since > date.min else _EVER
    found = await ctx.unit.proposals.evaluated(start)
    histories = await ctx.unit.log.of_each([one.id for one in found])
    reasons = {id_: [entry.reason for entry in entries if entry.reason] for id_, entries in histories.items()}
    return tuple(Evaluated(proposal=one, words=(reasons.get(one.id) or [""])[-1]) for one in found)


_EVER = datetime(1, 1, 2, tzinfo=UTC)
