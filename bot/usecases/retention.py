"""How long what is stored is kept, and under which key."""

import asyncio
from datetime import datetime
from uuid import uuid4

from bot.domain.county import County
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.retention import RULES, Due, cutoff
from bot.ports import Unavailable, Units
from bot.usecases import own_words, releases, silence
from bot.usecases.context import Context


async def due(ctx: Context) -> list[Due]:
    """Return what is past its time, rule by rule, oldest first; at most some hundreds a rule.

    The link to a reporter, and the text that takes it along, wait until the year of receipt has closed, and
    a quarter that has ended and counts people by it.
    """
    found: list[Due] = []
    for rule in RULES:
        before = cutoff(rule, ctx.county.kept, ctx.now)
        counted = min(releases.closed_until(ctx.now), silence.closed_until(ctx.now))
        found += await ctx.unit.erasures.due(rule, before, counted=counted)
        await asyncio.sleep(0)  # each looks through much; between them others have their turn
    return found


async def erase(ctx: Context, one: Due) -> bool:
    """Erase one thing, unless it is no longer due: gone, held, in use again, or not counted yet."""
    before = cutoff(one.rule, ctx.county.kept, ctx.now)
    counted = min(await releases.counted_until(ctx), await silence.counted_until(ctx))
    if not await ctx.unit.erasures.due(one.rule, before, counted=counted, subject=one.subject):
        return False
    await ctx.unit.erasures.carry_out(one.erasure(uuid4().hex, ctx.now))
    return True


async def forget(units: Units, county: County, now: datetime) -> list[Due]:
    """Count the years and quarters that have closed, check words, and erase what is due; returns what was.

    Each is done in a unit of work of its own.

    Raises:
        Unavailable: the database cannot be reached; what was erased before stays erased.
        ExceptionGroup: some things could not be erased; all others were.
    """
    done: list[Due] = []
    failures, spared = await _prepare(units, county, now)
    async with units.reading() as unit:
        found = [
            one for one in await due(Context(unit=unit, county=county, now=now)) if one.rule not in spared
        ]
    for one in found:
        try:
            async with units() as unit:
                if await erase(Context(unit=unit, county=county, now=now), one):
                    done.append(one)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - one thing that cannot be erased saves no other
            failures.append(error)
    if failures:
        raise ExceptionGroup("not everything that is due could be erased", failures)
    return done


async def _prepare(units: Units, county: County, now: datetime) -> tuple[list[Exception], frozenset[Rule]]:
    """Do what can be done only while things are there; returns what failed, and what must stay for it.

    What was not counted keeps its links by itself.
    """
    failures, spared = list[Exception](), frozenset[Rule]()
    for work, needs in ((_count, frozenset[Rule]()), (own_words.check_all, frozenset({Rule.TEXT}))):
        try:
            await work(units, county, now)
        except Unavailable:
            raise
        except Exception as error:  # noqa: BLE001 - all else goes
            failures.append(error)
            spared |= needs
    return failures, spared


async def _count(units: Units, county: County, now: datetime) -> None:
    """Look first, and take a lock only where a year or a quarter has closed: four times a year."""
    async with units.reading() as unit:
        ctx = Context(unit=unit, county=county, now=now)
        lacking = [*await releases.uncounted(ctx), *await silence.uncounted(ctx)]
    if lacking:
        async with units() as unit:
            ctx = Context(unit=unit, county=county, now=now)
            await releases.seal_years(ctx)
            await silence.count_quarters(ctx)


def asked(kind: ErasureKind, subject: str, now: datetime, *, fields: tuple[str, ...] = ()) -> Erasure:
    """Return an erasure that a person asked for: a reporter, or one who might be recognised."""
    return Erasure(id=uuid4().hex, at=now, rule=Rule.ASKED, kind=kind, subject=subject, fields=fields)


AT_ONCE = 200


async def reseal(units: Units, now: datetime) -> tuple[int, int]:
    """Seal all identities, names and receipt codes with the present key; returns how many of the first two.

    Each batch is a unit of work of its own, so that the bot goes on meanwhile; begun again, it does no harm.
    """
    people, after = 0, ""
    while True:
        async with units() as unit:
            sealed = await unit.people.reseal(after, limit=AT_ONCE)
        if not sealed:
            break
        people, after = people + len(sealed), sealed[-1]
    async with units() as unit:
        await unit.receipts.reseal()
        names = await unit.people.reseal_signatures(now)
        await unit.people.reseal_canary()
        return people, names
