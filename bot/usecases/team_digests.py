"""What a work team is told once a month: what followed from what its workers wrote.

Its channel is read by people who handle nothing, so only what was released or published is told, and how many
proposals stand where. No observation is read, except to hold back published words that repeat one.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.calendar import helsinki_day
from bot.domain.evidence.municipal import ReportArea
from bot.domain.evidence.published import Published
from bot.domain.form import WHOLE_COUNTY
from bot.domain.group import Remit, WorkingGroup
from bot.domain.period import Period
from bot.domain.proposal import ProposalState
from bot.domain.publication import Publication
from bot.domain.rhythm import Month, last_month
from bot.domain.roles import Permission
from bot.domain.selection.area import bond_of, report_area
from bot.domain.selection.municipal import OUTSTANDING, Sent
from bot.domain.suppression import Audience
from bot.domain.table_names import DOWN
from bot.usecases import quarters, rhythms
from bot.usecases.context import Context

SERVICE = "service_task"
"""The table of the counts of services."""


@dataclass(frozen=True, kw_only=True)
class TeamMonth:
    """A month for a work team.

    Attributes:
        remit: whose municipalities and services it is told of.
        counts: codes and their published counts in the whole county, the highest first: of its services, or
            of needs where it is for all services.
        period: of those counts; None when nothing is published yet.
        waiting: how many proposals that concern its area wait for an answer.
        days: for how long the one that was sent first has waited; 0 when none waits.
        promised: how many were answered and are not carried out yet, or were put off.
        done: how many were carried out in the month.
        published: what was published last of its area, in its approved words; None when nothing was.
    """

    month: Month
    remit: Remit
    counts: tuple[tuple[str, int], ...]
    period: Period | None
    waiting: int
    days: int
    promised: int
    done: int
    published: Published | None
    late: bool = False

    @property
    def table(self) -> str:
        """Whose codes ``counts`` has."""
        return _table(self.remit)


async def see_month(ctx: Context, team: WorkingGroup) -> TeamMonth:
    """Return a work team's last month that is over."""
    await ctx.allow(Permission.SEE_DIGEST)
    return await month_of_team(ctx, team, last_month(ctx.today, ctx.county.closed))


async def month_of_team(ctx: Context, team: WorkingGroup, month: Month) -> TeamMonth:
    """Return a work team's month, as things stand now."""
    areas = _areas(ctx, team.remit)
    published = await ctx.unit.publications.published(Audience.ORGANISATION)
    sent = [one for one in await quarters.sent_proposals(ctx) if _concerns(ctx, one, published, areas)]
    waiting = [one for one in sent if one.proposal.state is ProposalState.SENT]
    counts, period = await rhythms.released(ctx, _table(team.remit))
    return TeamMonth(
        month=month,
        remit=team.remit,
        counts=tuple(one for one in counts if not team.services or one[0] in team.services),
        period=period,
        waiting=len(waiting),
        days=max(((ctx.today - helsinki_day(one.at)).days for one in waiting), default=0),
        promised=sum(OUTSTANDING[one.proposal.state] for one in sent) - len(waiting),
        done=sum(_done_in(one, month) for one in sent),
        published=await _newest(ctx, published, areas),
        late=ctx.today > month.told_on(ctx.county.closed),
    )


def _table(remit: Remit) -> str:
    return SERVICE if remit.services else DOWN


def _areas(ctx: Context, remit: Remit) -> list[ReportArea]:
    """Return the municipalities of a team that there still are; the county for one without any."""
    known = [one for one in remit.municipalities if one in ctx.county.municipalities]
    return [report_area(one, ctx.county) for one in known or [WHOLE_COUNTY]]


def _concerns(ctx: Context, one: Sent, published: Sequence[Publication], areas: Sequence[ReportArea]) -> bool:
    proposal = one.proposal
    of_it = [each.areas for each in published if each.phenomenon_id == proposal.phenomenon_id]
    return any(bond_of(proposal, of_it, area, ctx.county) for area in areas)


def _done_in(one: Sent, month: Month) -> bool:
    entered = [move.at for move in one.moves if move.state == ProposalState.DONE]
    return any(month.start <= at < month.end for at in entered)


async def _newest(
    ctx: Context, published: Sequence[Publication], areas: Sequence[ReportArea]
) -> Published | None:
    found = [one for area in areas for _, one in await quarters.shown_publications(ctx, area, published)]
    return max(found, key=lambda one: (one.published_on, one.number), default=None)
