"""The report of a year or of a council term, and a councillor's page of it: no observation is read.

What is told rests on releases, publications and proposals, on counts of closed years, and on verdicts that
were stored while the observations' texts were still there.
"""

from collections.abc import Sequence
from datetime import date

from bot.domain.calendar import helsinki_day
from bot.domain.errors import Refusal
from bot.domain.evidence.facts import Words, facts_hash
from bot.domain.evidence.published import Published
from bot.domain.evidence.report import CouncillorFacts, ReportFacts, councillor_facts
from bot.domain.meeting import MeetingState
from bot.domain.period import Period, period_from_key
from bot.domain.proposal import Proposal
from bot.domain.publication import Publication, texts_of
from bot.domain.release_plan import Plan, plan_of, term_of
from bot.domain.selection.publications import published_facts
from bot.domain.selection.report import (
    History,
    Own,
    ReportRecords,
    history,
    of_period,
    report_facts,
    written_until,
)
from bot.domain.suppression import Audience
from bot.domain.table_names import TOTAL
from bot.usecases import own_words, silence
from bot.usecases.conclusions import reported_period
from bot.usecases.context import Context


async def report(ctx: Context, key: str, length: str, level: Audience) -> ReportFacts:
    """Return the facts of a report; the caller has asked who may.

    Args:
        ctx: of whom it is made for.
        key: of a year or a council term.
        length: ``Y`` or ``T``, whichever it has to be.
        level: the organisation or the public.

    Raises:
        Refusal: there is no such year or term, it is not over, or nothing is known of it.
    """
    period = await reported_period(ctx, key)
    if period.length != length or level is Audience.INTERNAL:
        raise Refusal("report-when")
    return await _report(ctx, period, level)


async def compared(ctx: Context) -> None:
    """Compare words that have no verdict yet with their observations: the duty does so every night.

    Where it has done its work no observation is read.
    """
    for subject in await own_words.unchecked(ctx):
        await own_words.check(ctx, subject)


async def councillor(ctx: Context, key: str, level: Audience) -> CouncillorFacts:
    """Return the facts of a councillor's page of a year or a term; raises as :func:`report` does."""
    period = await reported_period(ctx, key)
    whole = await report(ctx, key, period.length, level)
    return councillor_facts(whole, facts_hash(whole))


async def _report(ctx: Context, period: Period, level: Audience) -> ReportFacts:
    if ctx.now < period.closed_at:
        raise Refusal("report-open", period=period.key, date=helsinki_day(period.closed_at))
    proposals = await ctx.unit.proposals.all()
    await _refuse_unknown(ctx, period)
    shown = await _histories(ctx, proposals, period)
    publications = await ctx.unit.publications.published(
        level, since=period.start, until=written_until(period)
    )
    own, published = await _own(ctx, period, shown, publications)
    records = ReportRecords(
        period=period,
        level=level,
        today=ctx.today,
        proposals=shown,
        published=published,
        release=await ctx.unit.releases.get(level, period.key),
        plan=await _plan(ctx, period),
        conclusions=await ctx.unit.conclusions.of(period.key),
        silence=await silence.silence_for_others(ctx),
        unchecked=len(publications) - len(published),
        meetings=await _meetings(ctx, period),
        reporters=await _reporters(ctx, period),
    )
    return report_facts(records, own, ctx.county)


async def first_year(ctx: Context) -> int | None:
    """Return the first year of which anything is recorded besides observations; None where nothing is."""
    years = [
        *await ctx.unit.cubes.years(),
        *(period_from_key(one.period).year for one in await ctx.unit.releases.all()),
        *(helsinki_day(one.created_at).year for one in await ctx.unit.proposals.all()),
        *(one.day.year for one in await ctx.unit.meetings.all()),
    ]
    return min(years, default=None)


async def _refuse_unknown(ctx: Context, period: Period) -> None:
    """Refuse a period from before anything was recorded; a quiet one after that has a report."""
    first = await first_year(ctx) or ctx.today.year
    if period.years[-1].year < first:
        raise Refusal("report-before", period=period.key, year=str(first))


async def _histories(ctx: Context, proposals: Sequence[Proposal], period: Period) -> list[History]:
    """Return the proposals of a period with what they went through."""
    begun = [one for one in proposals if one.created_at < period.end]
    entries = await ctx.unit.log.of_each([one.id for one in begun])
    return [known for one in begun if of_period(known := history(one, entries.get(one.id, ())), period)]


async def _own(
    ctx: Context, period: Period, shown: Sequence[History], publications: Sequence[Publication]
) -> tuple[Own, list[Published]]:
    """Return what withholds words without a verdict that they are the group's own, and what was published."""
    subjects = await own_words.of_proposals(ctx, [one.proposal for one in shown])
    subjects += await own_words.of_publications(ctx, publications)
    subjects += [
        own_words.Subject(id=one.id, words=one.words, observation_ids=())  # compared as they were written
        for one in await ctx.unit.conclusions.of(period.key)
    ]
    told = await own_words.told(ctx, subjects)

    def own(subject_id: str, words: str) -> Words:
        return told[subject_id].get(words) if words else words

    published = [
        published_facts(one) for one in publications if all(own(one.id, words) for _, words in texts_of(one))
    ]
    return own, published


async def _plan(ctx: Context, period: Period) -> Plan | None:
    """Return the release plan of the term in which a period lies."""
    choices = await ctx.unit.choices.all()
    terms = {ctx.county.term, *(period_from_key(one.term) for one in choices)}
    try:
        term = term_of(period, terms)
    except Refusal:
        return None
    return plan_of(term, choices, await ctx.unit.releases.all())


async def _meetings(ctx: Context, period: Period) -> list[date]:
    """Return the days on which the working group met."""
    held = [
        one.held_on or one.day
        for one in await ctx.unit.meetings.all()
        if one.state in (MeetingState.HELD, MeetingState.REPORTED)
    ]
    return [day for day in held if helsinki_day(period.start) <= day < helsinki_day(period.end)]


async def _reporters(ctx: Context, period: Period) -> int | None:
    """Return how many people reported at least, from the counts of closed years; None where one lacks."""
    years = [one.year for one in period.years]
    counted = {one.year: one.reporters for one in await ctx.unit.cubes.of(years) if one.name == TOTAL}
    return max(counted.values()) if set(years) <= set(counted) else None


async def lacking(ctx: Context, key: str, level: Audience) -> tuple[str, ...]:
    """Return what would make a report whole: ``figures`` to be published, ``conclusions`` to be written."""
    missing = {
        "figures": await ctx.unit.releases.get(level, key) is None,
        "conclusions": not await ctx.unit.conclusions.of(key),
    }
    return tuple(name for name, lacks in missing.items() if lacks)
