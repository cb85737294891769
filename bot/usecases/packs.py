"""What a meeting's members get to read before it."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta

from bot.domain.calendar import midnight
from bot.domain.errors import Refusal, refuse_stale
from bot.domain.limits import Limit, Milestone, SubjectKind
from bot.domain.log import Action
from bot.domain.meeting import LISTABLE, Meeting, MeetingState, changeable, on_time
from bot.domain.meeting_pack import Evaluated, LookedAt, MeetingPack, is_good, promised, to_review
from bot.domain.notices import NoticeKind
from bot.domain.phenomenon import Phenomenon, PhenomenonState
from bot.domain.priority import Support, weigh
from bot.domain.roles import Permission
from bot.usecases import agendas
from bot.usecases.context import Context


async def see_pack(ctx: Context, meeting: Meeting) -> MeetingPack:
    """Return the meeting's pack as it stands now."""
    await ctx.allow(Permission.SEE_MEETING)
    unit, today = ctx.unit, ctx.today
    alive = await unit.phenomena.live()
    support = await agendas.supported(ctx, alive)
    agenda = await agendas.matters(ctx, meeting)
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
    await ctx.post_to_all(NoticeKind.MEETING_NEWS, meeting.day.isoformat(), entry=entry_id)
    return await ctx.unit.meetings.save(meeting)


async def _candidates(
    ctx: Context, alive: Sequence[Phenomenon], support: Mapping[str, Support]
) -> tuple[Phenomenon, ...]:
    """Return what may come on an agenda and is on none, by its components."""
    listed_now = await ctx.unit.meetings.on_open_agendas()
    free = [one for one in alive if one.state in LISTABLE and one.id not in listed_now]
    ranks = {one.id: weigh(support[one.id], (), ctx.today).rank() for one in free}
    return tuple(
        sorted(sorted(free, key=lambda one: one.number), key=lambda one: ranks[one.id], reverse=True)
    )


async def _effects(ctx: Context, since: date) -> tuple[Evaluated, ...]:
    """Return what was evaluated after a day, with the last reason that was given."""
    start = midnight(since + timedelta(days=1)) if since > date.min else _EVER
    found = await ctx.unit.proposals.evaluated(start)
    histories = await ctx.unit.log.of_each([one.id for one in found])
    reasons = {id_: [entry.reason for entry in entries if entry.reason] for id_, entries in histories.items()}
    return tuple(Evaluated(proposal=one, words=(reasons.get(one.id) or [""])[-1]) for one in found)


_EVER = datetime(1, 1, 2, tzinfo=UTC)
