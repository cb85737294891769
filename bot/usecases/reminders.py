"""Reminders: each step of a time limit is taken once; what did not reach people is told too."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from bot.domain.calendar import HELSINKI, helsinki_day, is_working_day, next_meeting
from bot.domain.county import County
from bot.domain.deadlines import Deadline, stepped, takes
from bot.domain.delivery import HELD_AT_MOST
from bot.domain.group_ownership import view_of
from bot.domain.limits import ENDED, Told
from bot.domain.notices import Awaited, DeliveryState, NoticeKind
from bot.domain.observation import Observation
from bot.domain.overdue import NextDeadline, Overdue, listed, next_step
from bot.domain.proposal import Proposal, ProposalState
from bot.domain.roles import Role
from bot.domain.screening import with_first
from bot.usecases import arrivals, digest_posts, handlers, meetings
from bot.usecases.context import Context
from bot.usecases.handlers import Handlers

ROLES = {Told.COORDINATOR: Role.COORDINATOR, Told.CHAIR: Role.CHAIR}
"""Whose reminders say what. Partial: the others are told in other ways, and who screens first by scope."""


async def remind(ctx: Context, *, at_once: bool = False) -> int:
    """Take every step that is due, and queue who is told of it; returns how many notices that were.

    Only on working days and from the county's hour on, unless ``at_once``: a role's holder hears once
    a day of all of it.
    """
    found = Handlers(ctx)
    desks = await arrivals.tell(ctx, found, at_once=at_once)
    if not at_once and not is_time(ctx.county, ctx.now):
        return sum(desks.values())
    return sum(desks.values()) + await _step(ctx, found, desks)


async def _step(ctx: Context, found: Handlers, desks: Collection[str]) -> int:
    """Take every step that is due; who has a message of new observations today reads there what is over."""
    today = ctx.today
    told: set[Told] = set()
    first: list[str] = []
    queued = 0
    while due := await ctx.unit.limits.due(today):
        for seen in due:
            if await ctx.unit.limits.claim(seen, stepped(seen, today, ctx.county.terms), today):
                taken = takes(seen, ctx.county.terms)
                told |= taken
                first += [seen.subject] if Told.FIRST in taken else []
                queued += await _nothing_yet(ctx, seen) if Told.REPORTER in taken else 0
                queued += await _ask_again(ctx, seen) if Told.OWNER in taken else 0
    return queued + await _tell(ctx, found, told, first, desks)


def is_time(county: County, now: datetime) -> bool:
    """Return whether it is a working day, and the county's hour for reminders has come."""
    at_work = is_working_day(helsinki_day(now), county.closed)
    return at_work and now.astimezone(HELSINKI).time() >= county.remind_at


async def _nothing_yet(ctx: Context, seen: Deadline) -> int:
    """Tell a reporter that nothing is new, unless they had the last answer or are anonymous."""
    observation = next(iter(await ctx.unit.observations.many([seen.subject])), None)
    proposals = await ctx.unit.proposals.resting_on(seen.subject)
    if observation is None or _answered(observation, proposals):
        await ctx.unit.limits.meet([seen.id], ctx.today, ProposalState.DONE)
        return 0
    key = f"{seen.id}:{seen.step}"
    return await ctx.notify(observation.person_id, NoticeKind.NOTHING_YET, key, subject=observation.id)


async def _ask_again(ctx: Context, seen: Deadline) -> int:
    """Ask those who answer for a proposal once more, while its answer is waited for."""
    proposal = await ctx.unit.proposals.get(seen.subject)
    if proposal.state is not ProposalState.SENT:
        return 0
    owners, key = await ctx.unit.owners.of(proposal.id), f"{seen.id}:{seen.step}"
    return sum([await ctx.notify(o, NoticeKind.ASKED, f"{key}:{o}", subject=proposal.id) for o in owners])


def _answered(observation: Observation, proposals: Iterable[Proposal]) -> bool:
    over = [not one.open or one.state is ProposalState.DONE for one in proposals]
    return observation.state in ENDED or (bool(over) and all(over))


async def coming(ctx: Context, observation: Observation) -> NextDeadline | None:
    """Return what happens next to an observation, and by when."""
    proposals = await ctx.unit.proposals.resting_on(observation.id)
    running = await ctx.unit.limits.of([observation.id, *(one.id for one in proposals)])
    today = ctx.today
    days = await meetings.days(ctx, observation.group_id)
    return next_step(running, next_meeting(days, today), today)


async def _tell(
    ctx: Context, found: Handlers, told: Iterable[Told], first: Sequence[str], desks: Collection[str]
) -> int:
    """Queue one reminder a person with news, or the channel's when nobody of a role can be reached.

    Args:
        ctx: of the bot.
        found: knows who can be reached.
        told: whom the steps tell.
        first: the ids of the observations of which whoever screens first is told.
        desks: the ids of those who have a message this morning already.
    """
    reached = [await found.holding(ROLES[who]) for who in sorted(set(told) & ROLES.keys())]
    reached += [await found.of(one) for one in await ctx.unit.observations.many(first)]
    people = dict.fromkeys(one for who in reached for one in who if one not in desks)
    return await _tell_about_today(ctx, NoticeKind.REMINDER, people, everybody=not all(reached))


async def _tell_about_today(ctx: Context, kind: NoticeKind, people: Iterable[str], *, everybody: bool) -> int:
    """Queue one notice of this day to each of these, and to the channel; returns how many are new."""
    day = ctx.today.isoformat()
    queued = sum([await ctx.notify(one, kind, f"{one}:{day}", subject=day) for one in people])
    if everybody:
        groups = await ctx.unit.groups.working()
        queued += sum([await ctx.post(one.id, kind, f"{one.id}:{day}", subject=day) for one in groups])
    return queued


async def reachable(ctx: Context, role: Role, group: str | None = None) -> list[str]:
    """Return the ids of those who answer for a role and have a chat with the bot.

    With ``group``, the id of a working group, those who hold it there.
    """
    return await Handlers(ctx).holding(role, group)


async def shown_to(ctx: Context, person_id: str | None) -> tuple[Overdue, ...]:
    """Return what is over or ends today, of what a person's roles are told; for None, all of the group's."""
    if person_id is None:
        found = await ctx.unit.limits.over(ROLES.keys(), group=ctx.seen_group)
        return listed(found, ctx.today, ctx.county.terms)
    theirs = {one.id: one for one in await _first_told(ctx, person_id)}
    # Not those of their own roles alone: somebody may stand in for another one.
    working = await ctx.unit.groups.working()
    for group_id in ("", *(one.id for one in working)):
        roles = set(await ctx.unit.roles.of(person_id, ctx.today, group_id))
        if Role.COORDINATOR in roles and not await ctx.unit.roles.holders(Role.CHAIR, group=group_id or None):
            roles.add(Role.CHAIR)
        if told := {who for who, role in ROLES.items() if role in roles}:
            view = view_of(group_id or None, working)
            theirs |= {one.id: one for one in await ctx.unit.limits.over(told, group=view)}
    return listed(theirs.values(), ctx.today, ctx.county.terms)


async def _first_told(ctx: Context, person_id: str) -> list[Deadline]:
    """Return what is over of what a person screens first; of a coordinator what was handed on."""
    if not ctx.county.terms.first:
        return []
    over = await ctx.unit.limits.over([Told.FIRST])
    seen = {one.id: one for one in await ctx.unit.observations.many([one.subject for one in over])}
    scopes = await handlers.scopes(ctx, person_id)
    groups = await handlers.coordinated(ctx, person_id)

    def theirs(one: Observation | None) -> bool:
        if one is None or not with_first(one, ctx.county):
            return None in groups or (one is not None and one.group_id in groups)
        matter = handlers.matter_of(one)
        return any(handlers.in_scope(scope, matter, ctx.county) for scope in scopes)

    return [one for one in over if theirs(seen.get(one.subject))]


_UNDELIVERED = frozenset({DeliveryState.FAILED, DeliveryState.HELD, DeliveryState.AMBIGUOUS})


async def tell_undelivered(ctx: Context) -> int:
    """Give up what has waited too long, release what nobody holds, and tell what is undelivered.

    On working days tell the coordinator what is undelivered.

    Returns:
        How many notices of it were queued.
    """
    await ctx.unit.outbox.expire(ctx.now - HELD_AT_MOST)
    await ctx.unit.outbox.release_stranded()
    today = ctx.today
    if not is_time(ctx.county, ctx.now) or not await undelivered(ctx, today):
        return 0
    coordinators = await reachable(ctx, Role.COORDINATOR)
    return await _tell_about_today(ctx, NoticeKind.UNDELIVERED, coordinators, everybody=not coordinators)


async def undelivered(ctx: Context, day: date) -> Mapping[Awaited, int]:
    """Return how many awaited notices failed or were held, on the days that a day tells of.

    Those are the working day before and what follows it, up to this day. Whole days, as of a person who left
    no more than the day is known. Counts alone: who it was for, or about what, is not for the coordinator.
    """
    first = _working_day_before(ctx.county, day)
    found = Counter(
        one.awaited
        for one in await ctx.unit.outbox.stuck(datetime.combine(first, time(), HELSINKI))
        if one.state in _UNDELIVERED and one.settled_at and first <= helsinki_day(one.settled_at) < day
    )
    return {awaited: found[awaited] for awaited in Awaited if found[awaited]}


def _working_day_before(county: County, day: date) -> date:
    before = day - timedelta(days=1)
    while not is_working_day(before, county.closed):
        before -= timedelta(days=1)
    return before


async def pass_over(ctx: Context) -> int:
    """Ask a person about digests and reminders due since a backup: they may have been posted.

    Returns how many notices wait for a person to judge (``python -m bot outbox``).
    """
    await digest_posts.queue_due(ctx)
    await arrivals.note_again(ctx)
    await remind(ctx, at_once=True)
    return await ctx.unit.outbox.doubt(ctx.now)
