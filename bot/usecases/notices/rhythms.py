"""What is sent at intervals: the month of a working group, a work team and a supervisor's area; a nudge."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from bot.domain.calendar import week_from_key
from bot.domain.digest import Digest
from bot.domain.notices import Notice, NoticeKind
from bot.domain.rhythm import FORTNIGHT, Rhythm, month_from_key
from bot.domain.roles import Role
from bot.domain.scope import scope_from
from bot.usecases import rhythms, team_digests
from bot.usecases.context import Context
from bot.usecases.notices.family import Family

_K = NoticeKind


@dataclass(frozen=True, kw_only=True)
class MonthPost(Family, kinds=[_K.MONTH]):
    """A working group's month."""

    digest: Digest

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Unless the group does not want it, or the channel was linked since."""
        month = month_from_key(notice.subject or "")
        if ctx.group is None or ctx.group.linked_at >= month.end:
            return None
        if not await rhythms.wants(ctx, Rhythm.MONTH, ctx.group.id):
            return None
        return cls(kind=notice.kind, digest=await rhythms.month_of_group(ctx, month, on=ctx.today))


@dataclass(frozen=True, kw_only=True)
class TeamMonthPost(Family, kinds=[_K.TEAM_MONTH]):
    """A work team's month."""

    month: team_digests.TeamMonth

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While it is a work team's channel, unless the team does not want it or it was linked since."""
        month, team = month_from_key(notice.subject or ""), ctx.group
        if team is None or not team.of_team or team.linked_at >= month.end:
            return None
        if not await rhythms.wants(ctx, Rhythm.TEAM, team.id):
            return None
        return cls(kind=notice.kind, month=await team_digests.month_of_team(ctx, team, month))


@dataclass(frozen=True, kw_only=True)
class AreaMonthPost(Family, kinds=[_K.AREA_MONTH]):
    """A supervisor's month."""

    month: rhythms.AreaMonth

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While they are a supervisor for just this, and unless they do not want it."""
        written, _, key = (notice.subject or "").rpartition(" ")
        scope, person_id = scope_from(written), notice.person_id or ""
        if (person_id, scope) not in await ctx.unit.roles.scoped(Role.SUPERVISOR, ctx.today):
            return None
        if not await rhythms.wants(ctx, Rhythm.AREA, person_id):
            return None
        return cls(kind=notice.kind, month=await rhythms.month_of_area(ctx, scope, month_from_key(key)))


@dataclass(frozen=True, kw_only=True)
class Nudge(Family, kinds=[_K.NUDGE]):
    """A word to a reporter that what they see is wanted.

    Attributes:
        since: the Monday of its fortnight.
    """

    since: date

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While they want it, in its fortnight, and unless they have filed in it under their own name.

        In a pause it is not made up for later.
        """
        person_id, fortnight = notice.person_id or "", week_from_key(notice.subject or "")
        if not await rhythms.wants(ctx, Rhythm.NUDGE, person_id):
            return None
        if (await ctx.unit.people.get(person_id)).paused_at:
            return None
        latest = await ctx.unit.observations.of(person_id, limit=1)
        if latest and latest[0].received_at >= fortnight.start:
            return None
        still = ctx.today - fortnight.monday < FORTNIGHT
        return cls(kind=notice.kind, since=fortnight.monday) if still else None
