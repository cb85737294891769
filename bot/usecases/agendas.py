"""A meeting's agenda: put there and taken off, voted for, ordered, weighed; and the pack that members get."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from bot.domain.calendar import midnight
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Limit, Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import (
    LISTABLE,
    MOST_ITEMS,
    Item,
    Meeting,
    MeetingState,
    changeable,
    listable,
    on_time,
    spelled,
)
from bot.domain.meeting_pack import AgendaCase, Evaluated, LookedAt, MeetingPack, is_good, promised, to_review
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import Support, Weight, in_order, shifted, weigh
from bot.domain.proposal import Proposal
from bot.domain.roles import Permission
from bot.usecases import group_ownership, meetings, phenomena
from bot.usecases.context import Context, Target
from bot.usecases.silence import represented


async def put(ctx: Context, number: str, *, day: date | None, reason: str | None = None) -> Meeting:
    """Put a phenomenon on a meeting's agenda; its reporters hear of it.

    Raises:
        Refusal: no such phenomenon or meeting; the phenomenon cannot come on an agenda, or is
            on one; the agenda is full, or has closed and no reason is given; the meeting is over.
        Stopped: the reason holds personal data.
    """
    await ctx.allow(Permission.PHENOMENON_ON_AGENDA)
    found = await (meetings.on_day(ctx, day) if day else meetings.coming(ctx))
    meeting = on_time(changeable(found), ctx.today)
    phenomenon = await phenomena.require(ctx, number)
    if meeting.group_id not in (phenomenon.group_id, await group_ownership.here(ctx)):
        raise Refusal("meeting-unknown", date=meeting.day)  # it is another group's
    why = ctx.reason(spelled(meeting, ctx.today, reason))
    came_from = listable(phenomenon, listed=await open_item(ctx, phenomenon) is not None)
    before = len(await ctx.unit.meetings.items(meeting.id))
    if before >= MOST_ITEMS:
        raise Refusal("agenda-full", most=MOST_ITEMS)
    item = _item(meeting, phenomenon, came_from)
    entry_id = await ctx.note(Action.LISTED, meeting.id, reason=why, about=phenomenon.id)
    if came_from is not PhenomenonState.ON_AGENDA:
        phenomenon = await phenomena.enter(
            ctx.after(entry_id), phenomenon, PhenomenonState.ON_AGENDA, reason=why, told=False
        )
    await ctx.unit.meetings.put(item)
    await phenomena.tell(ctx, phenomenon, NoticeKind.ON_AGENDA, entry_id)
    if not before:
        await meetings.enter(ctx, meeting, Milestone.LISTED)
    return await ctx.unit.meetings.save(meeting)


def _item(meeting: Meeting, phenomenon: Phenomenon, came_from: PhenomenonState) -> Item:
    return Item(
        id=uuid4().hex,
        meeting_id=meeting.id,
        phenomenon_id=phenomenon.id,
        came_from=came_from,
        came_since=phenomenon.since,
        came_review_by=phenomenon.review_by,
    )


async def take_off(ctx: Context, target: Target, reason: str | None = None) -> Meeting:
    """Take a phenomenon off the agenda; it returns to its state before, and its reporters hear of it.

    Raises:
        Refusal: it is on no agenda, or changed meanwhile; something is decided about it; the
            agenda has closed and no reason is given.
        Stopped: the reason holds personal data.
    """
    await ctx.allow(Permission.PHENOMENON_ON_AGENDA)
    meeting, item, _ = await listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    if item.decision:
        raise Refusal("agenda-decided", number=target.number)
    await meetings.free(ctx, meeting, item, ctx.reason(spelled(meeting, ctx.today, reason)))
    if not await ctx.unit.meetings.items(meeting.id):  # without an agenda no minutes are to be waited for
        await meetings.enter(ctx, meeting, Milestone.MINUTED)
    return await ctx.unit.meetings.save(meeting)


async def vote(ctx: Context, number: str) -> Meeting:
    """Vote for a phenomenon, or change the vote; neither the log nor anyone is told who voted."""
    await ctx.allow(Permission.VOTE)
    meeting, item, _ = await listed(ctx, number)
    counted = any(one.votes for one in await ctx.unit.meetings.items(meeting.id))
    if counted or not meeting.votable(ctx.today):
        raise Refusal("vote-over", date=meeting.day)
    await ctx.unit.meetings.vote(item, ctx.person.id)
    return meeting


async def shift(ctx: Context, target: Target, by_places: int) -> Meeting:
    """Move an item earlier (-1) or later (1); from then on the agenda keeps the order people gave it."""
    await ctx.allow(Permission.ORDER_AGENDA)
    meeting, item, phenomenon = await listed(ctx, target.number)
    refuse_stale(target.version, item.version)
    cases = await matters(ctx, meeting)
    for item_id, position in shifted([one.item for one in cases], item.id, by_places):
        await ctx.unit.meetings.place(item_id, position)
    # A version of its own, so that the same button on the next card is another delivery.
    (moved,) = (one for one in await ctx.unit.meetings.items(meeting.id) if one.id == item.id)
    await ctx.unit.meetings.change(moved)
    await ctx.note(Action.SHIFTED, meeting.id, about=phenomenon.id)
    return await ctx.unit.meetings.save(meeting)


async def open_item(ctx: Context, phenomenon: Phenomenon) -> tuple[Meeting, Item] | None:
    """Return a phenomenon's item on an agenda whose minutes are not approved yet."""
    for item in await ctx.unit.meetings.listed(phenomenon.id):
        meeting = await ctx.unit.meetings.get(item.meeting_id)
        if meeting.open:
            return meeting, item
    return None


async def _seen_items(ctx: Context, phenomenon: Phenomenon) -> list[tuple[Meeting, Item]]:
    """Return a phenomenon's items in the meetings that are seen here, by their days."""
    items = await ctx.unit.meetings.listed(phenomenon.id)
    held_in = {one.id: one for one in await ctx.unit.meetings.many({item.meeting_id for item in items})}
    return [(held_in[one.meeting_id], one) for one in items if ctx.sees(held_in[one.meeting_id])]


async def last_item(ctx: Context, phenomenon: Phenomenon) -> tuple[Meeting, Item] | None:
    """Return a phenomenon's last item on an agenda; while one is open, no other comes after it."""
    return next(reversed(await _seen_items(ctx, phenomenon)), None)


async def listed(ctx: Context, number: str) -> tuple[Meeting, Item, Phenomenon]:
    """Return a phenomenon's item on an agenda that may still be changed."""
    phenomenon = await phenomena.require(ctx, number)
    seen = await _seen_items(ctx, phenomenon)
    for meeting, item in seen:
        if meeting.open:
            return meeting, item, phenomenon
    if seen:
        raise Refusal("meeting-reported", date=seen[-1][0].day)
    raise Refusal("agenda-not-on", number=number)


async def matter(ctx: Context, item: Item) -> AgendaCase:
    """Return one item with all that is weighed."""
    (found,) = await matters_of(ctx, [item])
    return found


async def matters_of(ctx: Context, items: Sequence[Item]) -> list[AgendaCase]:
    """Return items of any meetings with all that is weighed, in the same order but without their places."""
    if not items:
        return []
    ids = {one.phenomenon_id for one in items}
    phenomena_of = {
        one.id: one
        for one in await ctx.unit.phenomena.many(ids | {one.into_id for one in items if one.into_id})
    }
    held_in = {one.id: one for one in await ctx.unit.meetings.many({one.meeting_id for one in items})}
    votes = {
        id_: many
        for meeting in held_in.values()
        if meeting.open
        for id_, many in (await ctx.unit.meetings.votes(meeting.id)).items()
    }
    support = await supported(ctx, [phenomena_of[id_] for id_ in ids])
    areas = await ctx.unit.phenomena.areas(ids)
    made = await ctx.unit.proposals.made_from_each(ids)
    decided = {
        one.id: one
        for one in await ctx.unit.proposals.many({one.proposal_id for one in items if one.proposal_id})
    }
    return [
        AgendaCase(
            meeting=held_in[item.meeting_id],
            item=item,
            phenomenon=phenomena_of[item.phenomenon_id],
            size=len(phenomena_of[item.phenomenon_id].observation_ids),
            weight=_weigh(ctx, support[item.phenomenon_id], made.get(item.phenomenon_id, ())),
            votes=votes.get(item.id, item.votes),
            areas=areas.get(item.phenomenon_id, ()),
            proposals=tuple(made.get(item.phenomenon_id, ())),
            into=phenomena_of[item.into_id] if item.into_id else None,
            proposal=decided[item.proposal_id] if item.proposal_id else None,
        )
        for item in items
    ]


def _weigh(ctx: Context, support: Support, made: Iterable[Proposal]) -> Weight:
    """Return what speaks for a phenomenon from which these proposals were made."""
    return weigh(support, made, ctx.today, of=len(ctx.county.municipalities))


async def supported(ctx: Context, found: Iterable[Phenomenon]) -> dict[str, Support]:
    """Return the support of each phenomenon by its id; counted in portions, with turns for others between."""
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
    """Return a meeting's agenda in its order."""
    items = await ctx.unit.meetings.items(meeting.id)
    found = {one.item.id: one for one in await matters_of(ctx, items)}
    weights = {item_id: one.weight for item_id, one in found.items()}
    counted = {item_id: one.votes for item_id, one in found.items()}
    order = in_order(items, counted, weights)
    return tuple(replace(found[item.id], place=place, of=len(order)) for place, item in enumerate(order, 1))


async def see_item(ctx: Context, number: str) -> AgendaCase:
    """Return a phenomenon's place on an agenda, the last one when it is on none now."""
    await ctx.allow(Permission.SEE_MEETING)
    phenomenon = await phenomena.require(ctx, number)
    seen = [meeting for meeting, _ in await _seen_items(ctx, phenomenon)]
    if not seen:
        raise Refusal("agenda-not-on", number=number)
    meeting = next((one for one in seen if one.open), seen[-1])
    agenda = await matters(ctx, meeting)
    case = next(one for one in agenda if one.phenomenon.id == phenomenon.id)
    days = [one.day for one in await ctx.unit.meetings.all(meeting.group_id) if one.day > meeting.day]
    return replace(case, following=_undecided(agenda, case), next_meeting=min(days, default=None))


def _undecided(agenda: Sequence[AgendaCase], case: AgendaCase) -> str:
    """Return the number of the next undecided item, from the beginning after the last one."""
    after = (*agenda[case.place :], *agenda[: case.place - 1])
    return next((one.number for one in after if one.item.decision is None), "")


async def targets(ctx: Context, phenomenon: Phenomenon) -> list[Phenomenon]:
    """Return the phenomena that could take its observations in, the newest first."""
    alive = await ctx.unit.phenomena.live(ctx.seen_group)
    return [one for one in reversed(alive) if one.id != phenomenon.id]


# --- the pack


async def see_pack(ctx: Context, meeting: Meeting) -> MeetingPack:
    """Return the meeting's pack as it stands now."""
    await ctx.allow(Permission.SEE_MEETING)
    return await pack_of(ctx, meeting)


async def pack_of(ctx: Context, meeting: Meeting) -> MeetingPack:
    """Return the same, where the caller has asked who may."""
    unit, today = ctx.unit, ctx.today
    group = await group_ownership.view_of(ctx, meeting.group_id)
    alive = await unit.phenomena.live(group)
    support = await supported(ctx, alive)
    agenda = await matters(ctx, meeting)
    known = await unit.meetings.all(meeting.group_id)
    days = [one.day for one in known]
    before = max((one for one in known if one.day < meeting.day), key=lambda one: one.day, default=None)
    candidates = await _candidates(ctx, alive, support)
    return MeetingPack(
        meeting=meeting,
        promises=promised(await unit.proposals.open(group)),
        matters=agenda,
        weak=tuple(one for one in alive if one.state is PhenomenonState.EMERGING),
        good=tuple(one for one in alive if is_good(one, support[one.id])),
        effects=await _effects(ctx, before.day if before else date.min, group),
        candidates=candidates,
        review=await _review(ctx, meeting, before, candidates),
        following=min((day for day in days if day > meeting.day), default=None),
        today=today,
        out=await _out(ctx, meeting),
        representation=await represented(ctx),
    )


async def _review(
    ctx: Context, meeting: Meeting, before: Meeting | None, candidates: Sequence[Phenomenon]
) -> tuple[Phenomenon, ...]:
    """Return those that may still come on the agenda and have to, in the same order."""
    if meeting.state is not MeetingState.PLANNED or before is None:
        return ()
    last = LookedAt(meeting=before, items=tuple(await ctx.unit.meetings.items(before.id)))
    return tuple(one for one in candidates if to_review(one, last))


async def _out(ctx: Context, meeting: Meeting) -> date | None:
    """Return when the members got the pack; None if the meeting was moved since."""
    packs = [one for one in await ctx.unit.limits.of([meeting.id]) if one.limit is Limit.PACK]
    return packs[-1].met_on if packs and packs[-1].met_by == Milestone.PACKED else None


async def send_out(ctx: Context, meeting: Meeting, version: int | None = None) -> Meeting:
    """Post where the pack can be read; it is waited for no more."""
    await ctx.allow(Permission.ORDER_AGENDA)
    on_time(changeable(meeting), ctx.today)
    refuse_stale(version, meeting.version)
    if not await ctx.unit.meetings.items(meeting.id):
        raise Refusal("pack-empty", date=meeting.day)
    entry_id = await ctx.note(Action.PACKED, meeting.id)
    await ctx.keep_time(SubjectKind.MEETING, meeting.id, Milestone.PACKED, name=meeting.day.isoformat())
    await ctx.post_to_owner(meeting, NoticeKind.MEETING_NEWS, meeting.day.isoformat(), entry=entry_id)
    return await ctx.unit.meetings.save(meeting)


async def _candidates(
    ctx: Context, alive: Sequence[Phenomenon], support: Mapping[str, Support]
) -> tuple[Phenomenon, ...]:
    """Return what may come on an agenda and is on none, by its components."""
    listed_now = await ctx.unit.meetings.on_open_agendas()
    free = [one for one in alive if one.state in LISTABLE and one.id not in listed_now]
    ranks = {one.id: _weigh(ctx, support[one.id], ()).rank() for one in free}
    return tuple(
        sorted(sorted(free, key=lambda one: one.number), key=lambda one: ranks[one.id], reverse=True)
    )


async def _effects(ctx: Context, since: date, group: str | None) -> tuple[Evaluated, ...]:
    """Return what was evaluated after a day, with the last reason that was given."""
    start = midnight(since + timedelta(days=1)) if since > date.min else _EVER
    found = await ctx.unit.proposals.evaluated(start, group)
    histories = await ctx.unit.log.of_each([one.id for one in found])
    reasons = {id_: [entry.reason for entry in entries if entry.reason] for id_, entries in histories.items()}
    return tuple(Evaluated(proposal=one, words=(reasons.get(one.id) or [""])[-1]) for one in found)


_EVER = datetime(1, 1, 2, tzinfo=UTC)
