"""An area's quarter: its facts, and what the coordinator proposes for the next one.

What belongs to an area follows from what the group wrote and published. Observations are read for one thing
alone: whether words that would be shown repeat theirs.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from datetime import datetime, timedelta
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.codes import Language
from bot.domain.errors import Refusal
from bot.domain.evidence.municipal import AreaKind, MunicipalFacts, ReportArea
from bot.domain.evidence.own_words import OwnWords
from bot.domain.evidence.published import Published
from bot.domain.evidence.silence import Silence
from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.period import QUARTER, Period, period_from_key
from bot.domain.proposal import ProposalState
from bot.domain.publication import Publication
from bot.domain.quarter_plan import MOST_LINES, PLAN_FORM, QuarterPlan
from bot.domain.roles import Permission
from bot.domain.selection.area import concerns, report_area
from bot.domain.selection.meeting import raw_texts
from bot.domain.selection.municipal import (
    Chosen,
    MunicipalRecords,
    Own,
    Sent,
    chosen,
    municipal_facts,
    sent,
)
from bot.domain.selection.publications import published_facts
from bot.domain.suppression import Audience
from bot.usecases import own_words, silence, year_reports
from bot.usecases.context import Context


async def municipal(ctx: Context, area: str, period: Period) -> MunicipalFacts:
    """Return the facts of an area's quarter; the caller has asked who may.

    Args:
        ctx: by the command line or the bot, nobody acts.
        area: a municipality by Finnish or Swedish name, a group's name, or ``COUNTY``.
        period: a quarter that is over.

    Raises:
        Refusal: there is no such area, the period is no quarter or not over, or nothing is known of its year.
    """
    where = report_area(area, ctx.county)
    _refuse_period(ctx, period)
    await _refuse_unknown(ctx, period)
    published = await ctx.unit.publications.published(Audience.ORGANISATION, until=period.end)
    meetings = [one.day for one in await ctx.unit.meetings.all() if one.day >= ctx.today]
    records = MunicipalRecords(
        area=where,
        period=period,
        today=ctx.today,
        sent=await sent_proposals(ctx),
        published=published,
        publications=await shown_publications(ctx, where, published),
        release=await ctx.unit.releases.get(Audience.ORGANISATION, period.key),
        silence=await _silence(ctx, where),
        plan=await ctx.unit.quarter_plans.find(where.name, period.key),
        meeting=min(meetings, default=None),
    )
    proposals = chosen(records, ctx.county)
    return municipal_facts(records, proposals, await _own(ctx, proposals), ctx.county)


def key_of(ctx: Context, area: str, period: Period) -> str:
    """Return the key of a quarter's document: ``Kajaani 2026-Q4``; raises as :func:`municipal` does."""
    _refuse_period(ctx, period)
    return f"{report_area(area, ctx.county).name} {period.key}"


def named(ctx: Context, key: str) -> str:
    """Return the key of a quarter's document that somebody wrote as ``kajana 2026-Q4``."""
    area, _, period = key.rpartition(" ")
    return key_of(ctx, area, period_from_key(period))


def _refuse_period(ctx: Context, period: Period) -> None:
    if period.length != QUARTER:
        raise Refusal("report-quarter", period=period.key)
    if ctx.now < period.end:
        raise Refusal("report-quarter-open", period=period.key)


async def _refuse_unknown(ctx: Context, period: Period) -> None:
    """Refuse a quarter of a year before the first of which anything is recorded; a quiet one has a report."""
    received = await ctx.unit.observations.first_received()
    years = {await year_reports.first_year(ctx), helsinki_day(received).year if received else None} - {None}
    if years and period.year < (first := min(filter(None, years))):
        raise Refusal("report-before", period=period.key, year=str(first))


async def _silence(ctx: Context, area: ReportArea) -> Silence:
    if area.kind is AreaKind.MUNICIPALITY:
        return await silence.silence_for_others(ctx, area.name)
    found = await silence.silence_for_others(ctx)
    return found.within(area.group) if area.group in found.areas else found


async def sent_proposals(ctx: Context) -> list[Sent]:
    """Return every proposal that was sent."""
    found = [one for one in await ctx.unit.proposals.all() if one.state not in _NEVER_SENT]
    moves = await ctx.unit.log.of_each([one.id for one in found])
    told = (sent(one, moves.get(one.id, ())) for one in found)
    return [one for one in told if one]


_NEVER_SENT = frozenset({ProposalState.DRAFT, ProposalState.NOT_ENDORSED})


async def shown_publications(
    ctx: Context, area: ReportArea, found: Sequence[Publication]
) -> list[tuple[Publication, Published]]:
    """Return those that concern an area and repeat no observation."""
    near = [one for one in found if concerns(one.areas, area, ctx.county)]
    return [(one, published_facts(one)) for one in await own_words.repeating_nothing(ctx, near)]


async def _own(ctx: Context, proposals: Chosen) -> Own:
    """Return what withholds words of proposals that repeat an observation."""
    shown = [one.proposal for one, _ in proposals.shown]
    passed = await own_words.leaving_each(ctx, await own_words.of_proposals(ctx, shown))
    return lambda proposal, words: passed[proposal.id].get(words)


# --- what is proposed for the next quarter


async def see_plan(ctx: Context, area: str, period: Period) -> tuple[ReportArea, QuarterPlan | None]:
    """Return the area, and what is written for it; None when nothing is.

    Raises:
        Refusal: the actor may not, or there is no such area or quarter.
    """
    await ctx.allow(Permission.WRITE_QUARTER)
    where = report_area(area, ctx.county)
    if period.length != QUARTER:
        raise Refusal("report-quarter", period=period.key)
    return where, await ctx.unit.quarter_plans.find(where.name, period.key)


async def write_quarter(
    ctx: Context, area: str, period: Period, words: str, language: Language
) -> QuarterPlan | None:
    """Store what is proposed for an area's next quarter, one proposal a line; no words remove it.

    Args:
        ctx: whose guard looks at the words.
        area: in whose report it stands.
        period: of the report; it need not be over.
        words: as they were written.
        language: in which.

    Returns:
        What is stored now; None when nothing is.

    Raises:
        Refusal: the actor may not, there is no such area or quarter, it is too long, or it repeats what an
            observation says.
    """
    where, known = await see_plan(ctx, area, period)
    if not words.strip():
        if known:
            await ctx.unit.quarter_plans.remove(known)
            await ctx.note(Action.QUARTER_WRITTEN, known.id)
        return None
    accepted = str(PLAN_FORM.accept("quarter_plan", words, field="quarter_plan"))
    fresh = QuarterPlan(
        id=known.id if known else uuid4().hex,
        area=where.name,
        period=period.key,
        language=language,
        words=_cleared(ctx, where, accepted),
        written_at=ctx.now,
        version=known.version if known else 1,
    )
    if not 0 < len(fresh.lines) <= MOST_LINES:
        raise Refusal("quarter-plan-lines", most=str(MOST_LINES))
    await _refuse_repeating(ctx, fresh, period)
    if known:
        fresh = await ctx.unit.quarter_plans.save(fresh)
    else:
        await ctx.unit.quarter_plans.add(fresh)
    await ctx.note(Action.QUARTER_WRITTEN, fresh.id)
    return fresh


def _cleared(ctx: Context, area: ReportArea, words: str) -> str:
    """Return words once the guard has passed them, as for readers outside the group; they know the area."""
    near = (area.name,) if area.kind is AreaKind.MUNICIPALITY else ()
    return ctx.clear_outward("quarter_plan", words, near)


async def _refuse_repeating(ctx: Context, plan: QuarterPlan, period: Period) -> None:
    """Refuse words that repeat an observation of the year before the quarter or of any time since."""
    own = OwnWords([plan.words])
    async for some in _received(ctx, period.start - _LOOK_BACK):
        own.look(raw_texts(some))
        if own(plan.words) is None:
            raise Refusal("quarter-plan-words")


_LOOK_BACK, _STEP = timedelta(days=366), timedelta(days=7)


async def _received(ctx: Context, since: datetime) -> AsyncIterator[list[Observation]]:
    """Yield the observations received since a moment, a few at a time."""
    while since <= ctx.now:
        found = await ctx.unit.observations.received(since, since + _STEP)
        for at in range(0, len(found), own_words.AT_ONCE):
            yield found[at : at + own_words.AT_ONCE]
            await asyncio.sleep(0)
        since += _STEP
