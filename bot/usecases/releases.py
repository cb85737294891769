"""Counts that are published once, the plan by which they are told, and the counts of closed years."""

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import chain
from uuid import uuid4

from bot.domain.calendar import helsinki_day
from bot.domain.codes import NEED_VERSION
from bot.domain.cubes import counting_of, seal
from bot.domain.errors import Refusal
from bot.domain.log import Action
from bot.domain.period import HALF, QUARTER, Period, period_from_key, year_period
from bot.domain.release import Release, added, id_of, told_of
from bot.domain.release_chain import Finding, chained, findings, is_sealed, seen_as
from bot.domain.release_cost import Told, costs
from bot.domain.release_plan import Choice, Plan, changed, plan_of, publication, term_of
from bot.domain.release_tables import TABLES, Counting, codes_by_table
from bot.domain.roles import Permission
from bot.domain.suppression import Audience, Threshold
from bot.domain.table_names import ALL, TOTAL
from bot.usecases.context import Context


async def publish(ctx: Context, *, audience: Audience, period: Period, seen: str = "") -> Release:
    """Publish what the plan tells of a period that has ended, for good; the caller has asked who may.

    Args:
        ctx: the unit.
        audience: who is told.
        period: what of.
        seen: by :func:`bot.domain.release_chain.seen_as`, the draft that was agreed to; empty for any.

    Raises:
        Refusal: the draft is another one by now.
        Refusal: the audience is not told of such periods, this one has not ended or was published before, or
            what was published of a part of it or of a longer one stands in the way.
    """
    await ctx.unit.releases.alone()
    draft = await preview(ctx, audience=audience, period=period)
    if seen and seen_as(draft) != seen:
        raise Refusal("release-other", period=period.key)
    numbered = replace(draft, number=await ctx.unit.releases.next_number(ctx.today.year))
    release = chained(numbered, await ctx.unit.releases.all())
    await ctx.unit.releases.add(release)
    await ctx.note(Action.PUBLISHED, release.id)
    return release


async def preview(ctx: Context, *, audience: Audience, period: Period) -> Release:
    """Return what would be published of a period, without a number; raises as :func:`publish` does."""
    standing = await ctx.unit.releases.all()
    plan = await _plan(ctx, period, standing)
    begins = await ctx.unit.observations.first_received() or ctx.now
    areas = bool(ctx.county.areas)
    held = publication(audience, period, ctx.now, standing, plan, areas=areas, begins=begins)
    tables = {name: added([one.tables[name] for one in parts]) for name, parts in held.summed.items()}
    threshold = _least([one for parts in held.summed.values() for one in parts], ctx.county.published)
    changed = {name: {*chain(*(one.changed.get(name, ()) for one in of))} for name, of in held.summed.items()}
    if held.counted:
        counted = await _counting(ctx, period, held.counted)
        # A total that was told before others were withdrawn is not theirs.
        known = TOTAL in held.counted or tables[TOTAL] == {ALL: counted.whole}
        tables |= await asyncio.to_thread(
            told_of, counted, ctx.county.published, held.counted, total_known=known
        )
        changed |= {name: {*counted.changed.get(name, ())} for name in held.counted}
    return Release(
        id=id_of(audience, period),
        audience=audience,
        period=period.key,
        made_at=ctx.now,
        observations=threshold.observations,
        reporters=threshold.reporters,
        tables={name: tables[name] for name in held.names},
        taxonomy=NEED_VERSION,
        changed={name: sorted(codes) for name, codes in changed.items() if codes},
    )


async def _counting(ctx: Context, period: Period, names: Collection[str]) -> Counting:
    """Years and terms are told from cubes, which outlive the links to reporters; others are counted now."""
    if period.length in (QUARTER, HALF):
        return await ctx.unit.observations.counting(names, period.start, period.end, ctx.county.areas)
    years = [one.year for one in period.years]
    await _seal_each(ctx, years)
    return counting_of(await ctx.unit.cubes.of(years))


def _least(parts: Iterable[Release], otherwise: Threshold) -> Threshold:
    """Return the lowest threshold of these releases and the present one."""
    known = [otherwise, *(Threshold(observations=one.observations, reporters=one.reporters) for one in parts)]
    return Threshold(
        observations=min(one.observations for one in known), reporters=min(one.reporters for one in known)
    )


async def see_release(ctx: Context, audience: Audience, period: Period) -> Release | None:
    """Return what an audience was told of a period; None when nothing was and the actor may publish it."""
    await ctx.allow(Permission.SEE_RELEASE)
    if known := await ctx.unit.releases.get(audience, period.key):
        return known
    await ctx.allow(Permission.PUBLISH_RELEASE)
    return None


async def verify(ctx: Context) -> tuple[list[Finding], bool]:
    """Return what is wrong with the stored releases, and whether the chain vouches for all of them."""
    standing, unreadable = await ctx.unit.releases.as_stored()
    last = await ctx.unit.releases.last_numbers()
    return findings(standing, last, unreadable), is_sealed(standing)


# --- the plan


@dataclass(frozen=True, kw_only=True)
class PlanCase:
    """A plan as it is shown.

    Attributes:
        last_year: how many observations came last year, as far as that was told.
        areas: whether the county has named its areas.
        costs: how much would be told by each length of a table; nothing where nobody knows how many come.
    """

    plan: Plan
    last_year: int | None
    areas: bool
    costs: Mapping[str, Mapping[str, Told]] = field(default_factory=dict)


async def see_plan(ctx: Context) -> PlanCase:
    """Return the present term's plan."""
    await ctx.allow(Permission.PLAN_RELEASES)
    return await plan_case(ctx)


async def plan_case(ctx: Context) -> PlanCase:
    """Return the same; the caller has asked who may."""
    standing = await ctx.unit.releases.all()
    plan = plan_of(ctx.county.term, await ctx.unit.choices.all(), standing)
    year = year_period(ctx.today.year - 1)
    last_year = _told_total(year, standing)
    by_table = dict[str, Mapping[str, Told]]()
    for name, codes in codes_by_table(ctx.county.areas).items():
        if last_year is not None:
            by_table[name] = costs(len(codes), last_year, ctx.county.published)
            await asyncio.sleep(0)
    return PlanCase(plan=plan, last_year=last_year, areas=bool(ctx.county.areas), costs=by_table)


def _told_total(year: Period, standing: Sequence[Release]) -> int | None:
    """Return the sum of the totals told of a year's shortest periods; None when none was."""
    of_year = {period_from_key(one.period): one for one in standing if TOTAL in one.tables}
    within = [one for one in of_year if year.covers(one)]
    shortest = [one for one in within if not any(one != other and one.covers(other) for other in within)]
    totals = [of_year[one].tables[TOTAL][ALL] for one in shortest]
    told = [figure for figure in totals if isinstance(figure, int)]
    return sum(told) if told else None


async def change_plan(ctx: Context, name: str, length: str) -> PlanCase:
    """Tell a table at another length.

    Raises:
        Refusal: the actor is no coordinator, the table has been told, or its total would follow.
    """
    await ctx.allow(Permission.PLAN_RELEASES)
    return await set_length(ctx, name, length)


async def set_length(ctx: Context, name: str, length: str) -> PlanCase:
    """Do the same on the command line, where no permission is asked."""
    await ctx.unit.releases.alone()
    case = await plan_case(ctx)
    plan = changed(case.plan, name, length)
    if plan != case.plan:
        choice = Choice(id=uuid4().hex, term=plan.term.key, name=name, length=length)
        await ctx.unit.choices.put(choice)
        await ctx.note(Action.PLANNED, choice.id, state=f"{name}:{length}")
    return replace(case, plan=plan)


async def _plan(ctx: Context, period: Period, standing: Sequence[Release]) -> Plan:
    choices = await ctx.unit.choices.all()
    terms = {ctx.county.term, *(period_from_key(one.term) for one in choices)}
    return plan_of(term_of(period, terms), choices, standing)


# --- closed years


async def uncounted(ctx: Context) -> list[int]:
    """Return the years that have closed, from the first observation on, and are not counted yet."""
    first = await ctx.unit.observations.first_received()
    if first is None:
        return []
    known = {*await ctx.unit.cubes.years()}
    years = range(helsinki_day(first).year, ctx.today.year)
    return [year for year in years if year not in known and year_period(year).closed_at <= ctx.now]


async def seal_years(ctx: Context) -> int:
    """Count each year that has closed and is not counted yet; returns how many were counted."""
    return await _seal_each(ctx, await uncounted(ctx))


async def _seal_each(ctx: Context, years: Iterable[int]) -> int:
    """Count those of these years that are not counted yet, in one unit at a time; returns how many were."""
    closed = {*years}
    if not closed - {*await ctx.unit.cubes.years()}:
        return 0
    await ctx.unit.cubes.alone()
    lacking = sorted(closed - {*await ctx.unit.cubes.years()})
    for year in lacking:
        await _seal(ctx, year)
    return len(lacking)


async def _seal(ctx: Context, year: int) -> None:
    period, county = year_period(year), ctx.county
    counted = await ctx.unit.observations.counting(TABLES, period.start, period.end, county.areas)
    # In a thread: with thousands of reporters it takes a good part of a second.
    await ctx.unit.cubes.add(await asyncio.to_thread(seal, year, counted, county.published, county.areas))


async def counted_until(ctx: Context) -> datetime:
    """Return the moment up to which every observation is in the counts of its year."""
    first = await ctx.unit.observations.first_received()
    if first is None:
        return ctx.now
    known = {*await ctx.unit.cubes.years()}
    year = helsinki_day(first).year
    while year in known:
        year += 1
    return year_period(year).start


def closed_until(now: datetime) -> datetime:
    """Return the end of the last year that has closed."""
    last = year_period(helsinki_day(now).year - 1)
    return last.end if last.closed_at <= now else last.start
