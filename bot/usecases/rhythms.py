"""What is sent at intervals: each once for each period, whoever looks and how often."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date
from functools import partial

from bot.domain.calendar import helsinki_day, next_meeting
from bot.domain.digest import Digest
from bot.domain.evidence.silence import Silence
from bot.domain.log import Action
from bot.domain.notices import NoticeKind
from bot.domain.period import Period, period_from_key
from bot.domain.proposal import ANSWERED, ProposalState
from bot.domain.rhythm import (
    FORTNIGHT,
    MOST_MISSED,
    USUAL,
    Month,
    Rhythm,
    first_working_day,
    fortnight_of,
    last_month,
    month_of,
    subscription,
    subscription_id,
)
from bot.domain.roles import Permission, Role
from bot.domain.scope import Scope
from bot.domain.suppression import Audience
from bot.domain.table_names import DOWN
from bot.usecases import digests, meetings, silence
from bot.usecases.context import Context
from bot.usecases.reminders import is_time

Known = Callable[[Month], Awaitable[bool]]


async def queue_due(ctx: Context) -> int:
    """Queue all that is due and was never queued; returns how many.

    The keys name recipient and period, so neither a restart nor a second copy of the bot makes another one.
    Who does not want it has the key too: what was not sent is not made up for later.
    """
    if not is_time(ctx.county, ctx.now):
        return 0
    return await _months(ctx) + await _teams(ctx) + await _areas(ctx) + await _nudges(ctx)


async def _months(ctx: Context) -> int:
    queued = 0
    for group in await ctx.unit.groups.working():
        first = month_of(group.linked_at)
        for month in await _due(ctx, partial(_told, ctx, NoticeKind.MONTH, group.id), first):
            key = f"{group.id}:{month.key}"
            queued += await ctx.post(group.id, NoticeKind.MONTH, key, subject=month.key)
    return queued


async def _teams(ctx: Context) -> int:
    """Queue the last month of each work team; older ones that were missed are not made up for."""
    month, queued = last_month(ctx.today, ctx.county.closed), 0
    for team in await ctx.unit.groups.teams():
        known = await _told(ctx, NoticeKind.TEAM_MONTH, team.id, month)
        if not known and month >= month_of(team.linked_at):
            key = f"{team.id}:{month.key}"
            queued += await ctx.post(team.id, NoticeKind.TEAM_MONTH, key, subject=month.key)
    return queued


async def _areas(ctx: Context) -> int:
    """Queue a supervisor's months, one for each scope."""
    queued = 0
    for person_id, scope in await ctx.unit.roles.scoped(Role.SUPERVISOR, ctx.today):
        recipient = f"{person_id}:{scope.key}"
        first = await _appointed(ctx, person_id)
        for month in await _due(ctx, partial(_told, ctx, NoticeKind.AREA_MONTH, recipient), first):
            subject = f"{scope.key} {month.key}"
            key = f"{recipient}:{month.key}"
            queued += await ctx.notify(person_id, NoticeKind.AREA_MONTH, key, subject=subject)
    return queued


async def _appointed(ctx: Context, person_id: str) -> Month | None:
    """Return the month in which somebody was appointed last; None when the log does not know it."""
    entries = [one for one in await ctx.unit.log.of(person_id) if one.action is Action.APPOINTED]
    return month_of(entries[-1].at) if entries else None


async def _told(ctx: Context, kind: NoticeKind, recipient: str, month: Month) -> bool:
    return await ctx.unit.outbox.get(f"{kind}:{recipient}:{month.key}") is not None


async def _due(ctx: Context, told: Known, first: Month | None = None) -> list[Month]:
    """Return the months that are due and were never queued, oldest first.

    Those since the last one that was; without any the last month alone, or those from ``first`` on.
    """
    month, found = last_month(ctx.today, ctx.county.closed), list[Month]()
    for _ in range(MOST_MISSED):
        if await told(month):
            return found
        if first is not None and month < first:
            return found
        found.insert(0, month)
        month = month.before
    return found if first is not None else found[-1:]


async def _nudges(ctx: Context) -> int:
    fortnight = fortnight_of(ctx.today)
    if ctx.today < first_working_day(fortnight.monday, ctx.county.closed):
        return 0
    queued = 0
    for said in await ctx.unit.subscriptions.wanted(Rhythm.NUDGE):
        key = f"{said.person_id}:{fortnight.key}"
        before = await ctx.unit.outbox.get(
            f"{NoticeKind.NUDGE}:{said.person_id}:{fortnight.before.before.key}"
        )
        rested = before is None or helsinki_day(before.created_at) + FORTNIGHT <= ctx.today
        if rested and await ctx.unit.outbox.get(f"{NoticeKind.NUDGE}:{key}") is None:
            queued += await ctx.notify(said.person_id, NoticeKind.NUDGE, key, subject=fortnight.key)
    return queued


# --- who wants what


async def wants(ctx: Context, rhythm: Rhythm, recipient: str) -> bool:
    """Return whether a recipient, by its id, gets what a rhythm sends."""
    said = await ctx.unit.subscriptions.find(subscription_id(rhythm, recipient))
    return said.wanted if said else USUAL[rhythm]


async def choose(ctx: Context, rhythm: Rhythm, *, wanted: bool) -> None:
    """Say whether the actor wants what a rhythm sends."""
    await ctx.allow(Permission.SEE_OWN)
    await ctx.unit.subscriptions.put(subscription(rhythm, ctx.person.id, wanted=wanted))


async def choose_for_group(ctx: Context, *, wanted: bool) -> None:
    """Say whether the month is posted in the channel, of a working group or a work team."""
    await ctx.allow(Permission.SPEAK)
    if ctx.group:
        rhythm = Rhythm.TEAM if ctx.group.of_team else Rhythm.MONTH
        await ctx.unit.subscriptions.put(subscription(rhythm, ctx.group.id, wanted=wanted))


# --- what is told


async def see_month(ctx: Context) -> Digest:
    """Return the working group's last month that is over."""
    await ctx.allow(Permission.SEE_DIGEST)
    return await month_of_group(ctx, last_month(ctx.today, ctx.county.closed), on=ctx.today)


async def month_of_group(ctx: Context, month: Month, *, on: date) -> Digest:
    """Return a month as it ended, and what the group should do on a day."""
    late = on > month.told_on(ctx.county.closed)
    (found,) = await digests.of_weeks(ctx, [month], limit=0, on=on, late=late)
    return found


@dataclass(frozen=True, kw_only=True)
class AreaMonth:
    """A month for a supervisor: themes as they were published, and no count that is not.

    Attributes:
        scope: what their role is given for.
        themes: codes of needs and their published counts, the most frequent first.
        period: of those counts; None when nothing is published yet.
        waiting: how many proposals wait for their answer.
        answered, done: how many were answered, and carried out, in the month.
        meeting: the working group's next one.
        silence: what is not known, in two words.
    """

    month: Month
    scope: Scope
    themes: tuple[tuple[str, int], ...]
    period: Period | None
    waiting: int
    answered: int
    done: int
    meeting: date | None
    silence: Silence
    late: bool = False


async def month_of_area(ctx: Context, scope: Scope, month: Month) -> AreaMonth:
    """Return a supervisor's month; the caller has asked who may."""
    counts, period = await released(ctx, DOWN)
    states = [one.state for one in await ctx.unit.log.within([Action.MOVED], month.start, month.end)]
    return AreaMonth(
        month=month,
        scope=scope,
        themes=counts,
        period=period,
        waiting=sum(one.state is ProposalState.SENT for one in await ctx.unit.proposals.open()),
        answered=sum(state in ANSWERED for state in states),
        done=states.count(ProposalState.DONE),
        meeting=next_meeting(await meetings.days(ctx), ctx.today),
        silence=await silence.silence_for_others(ctx, scope.area),
        late=ctx.today > month.told_on(ctx.county.closed),
    )


async def released(ctx: Context, table: str) -> tuple[tuple[tuple[str, int], ...], Period | None]:
    """Return what the organisation was told last of a table, the highest count first, and of which period."""
    known = [
        one
        for one in await ctx.unit.releases.all()
        if one.audience is Audience.ORGANISATION and table in one.tables
    ]
    newest = max(known, key=lambda one: one.made_at, default=None)
    if newest is None:
        return (), None
    told = newest.tables[table]
    counts = [(code, figure) for code, figure in told.items() if isinstance(figure, int) and figure]
    return tuple(sorted(counts, key=lambda one: (-one[1], one[0]))), period_from_key(newest.period)
