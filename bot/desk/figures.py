"""The figures of the process, gathered; whoever may see the digest may see them."""

from collections.abc import Iterable
from datetime import date, datetime, time

from bot.desk.desk import Desk
from bot.domain.calendar import HELSINKI, helsinki_day, week_of, working_days_between
from bot.domain.codes import ReporterMode
from bot.domain.county import County
from bot.domain.deadlines import Deadline
from bot.domain.figures import ANSWERS, Figures, Share, Span, Way, median, share, span_of, told_of, unheard
from bot.domain.limits import Limit
from bot.domain.observation import Observation, ObservationState
from bot.domain.period import Period
from bot.domain.proposal import ProposalState
from bot.domain.roles import Deed
from bot.ports import Unit

_Taken = list[tuple[Observation, int]]


async def see(at: Desk, period: Period | None) -> Figures:
    """The figures of a period, or of the year up to today.

    Raises:
        Refusal: they may not.
    """
    await at.allow(Deed.SEE_DIGEST)
    unit, county = at.unit, at.county
    span = span_of(period, at.today)
    settled = await unit.limits.settled(span.start, span.end)
    ways = {
        Way.FIRST_ANSWER: await _to_first_answer(unit, span, county),
        Way.DECISION: await _to_decision(unit, settled, span, county),
        Way.EFFECT: await _to_effect(unit, span, county),
    }
    return Figures(
        span=span,
        made_at=at.now,
        shares=await _shares(unit, settled, span, at.now),
        medians={way: median(taken) for way, taken in ways.items()},
        unheard=unheard(await unit.outbox.unheard(week_of(at.now).start)),
    )


async def _shares(unit: Unit, settled: Iterable[Deadline], span: Span, now: datetime) -> tuple[Share, ...]:
    known = [one for one in settled if told_of(one, span, helsinki_day(now))]
    found = await unit.observations.many(list({one.subject for one in known}))
    reporters = {one.id: one.person_id for one in found}
    by_limit = {limit: [one for one in known if one.limit is limit] for limit in Limit}
    return tuple(share(limit, of_it, reporters) for limit, of_it in by_limit.items() if of_it)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), HELSINKI)


async def _dated(unit: Unit, days: dict[str, date], county: County) -> _Taken:
    """Working days from each observation's receipt; of an anonymous one the day is not known."""
    seen = await unit.observations.many(list(days))
    return [
        (one, working_days_between(helsinki_day(one.received_at), days[one.id], county.closed))
        for one in seen
        if one.reporter_mode is not ReporterMode.ANON
    ]


async def _to_first_answer(unit: Unit, span: Span, county: County) -> _Taken:
    first = await unit.log.first(ANSWERS, _midnight(span.start), _midnight(span.end))
    return await _dated(unit, {id_: helsinki_day(at) for id_, at in first.items()}, county)


async def _to_decision(unit: Unit, settled: Iterable[Deadline], span: Span, county: County) -> _Taken:
    decided = [
        one for one in settled if one.limit is Limit.DECISION and one.met_by != ObservationState.WITHDRAWN
    ]
    days = {one.subject: one.met_on for one in decided if one.met_on and span.holds(one.met_on)}
    return await _dated(unit, days, county)


async def _to_effect(unit: Unit, span: Span, county: County) -> _Taken:
    done: dict[str, date] = {}
    for entry in await unit.log.moves(_midnight(span.start), _midnight(span.end)):
        if entry.state == ProposalState.DONE:
            for id_ in (await unit.proposals.get(entry.subject)).observation_ids:
                done.setdefault(id_, helsinki_day(entry.at))
    return await _dated(unit, done, county)
