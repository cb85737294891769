"""Conclusions of a year or a council term: written by the coordinator, through the guard."""

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import islice
from typing import Any
from uuid import uuid4

from bot.domain.conclusion import MOST, TEXTS, Conclusion, begun, changed
from bot.domain.errors import Conflict, Refusal, refuse_stale
from bot.domain.evidence.checked_words import CheckedWords, words_hash
from bot.domain.evidence.own_words import OwnWords
from bot.domain.log import Action
from bot.domain.period import QUARTER, TERM, YEAR, Period, period_from_key
from bot.domain.release_plan import term_of
from bot.domain.roles import Permission
from bot.domain.selection.meeting import raw_texts
from bot.usecases.context import Context
from bot.usecases.own_words import AT_ONCE


async def reported_period(ctx: Context, key: str) -> Period:
    """Return the year or the council term of a key.

    Raises:
        Refusal: it is neither, or no council term is known by it.
    """
    try:
        period = period_from_key(key)
    except ValueError:
        raise Refusal("report-when") from None
    if period.length not in (YEAR, TERM):
        raise Refusal("report-when")
    if period.length == TERM:
        terms = {period_from_key(one.term) for one in await ctx.unit.choices.all()}
        term_of(period, {ctx.county.term, *terms})
    return period


async def see(ctx: Context, key: str) -> tuple[Period, list[Conclusion]]:
    """Return the conclusions of a period, in the order in which they were written."""
    await ctx.allow(Permission.WRITE_CONCLUSIONS)
    period = await reported_period(ctx, key)
    return period, await ctx.unit.conclusions.of(period.key)


async def write(
    ctx: Context, key: str, number: int | None, said: Mapping[str, object], *, version: int | None = None
) -> Conclusion:
    """Write a new conclusion, or change the one with a number.

    Args:
        ctx: the coordinator's.
        key: of the period.
        number: within the period; None for a new one.
        said: answers to the form; what is not named stays as it was.
        version: the one on the card that was pressed; None when it was typed.

    Raises:
        Stopped: a text may not be kept so.
        Refusal: the period has not begun, a field is wrong, or words repeat an observation's.
    """
    period, known = await see(ctx, key)
    if period.start > ctx.now:
        raise Refusal("conclusion-early", period=period.key)
    if number is None:
        if len(known) >= MOST:
            raise Refusal("conclusion-many", most=MOST)
        following = max((one.number for one in known), default=0) + 1
        after = await _cleared(ctx, period, begun(uuid4().hex, period.key, following, said), TEXTS)
        await ctx.unit.conclusions.add(after)
    else:
        before = _numbered(period, known, number, version)
        after = await _cleared(ctx, period, changed(before, said), [key for key in said if key in TEXTS])
        after = await ctx.unit.conclusions.save(after)
    await ctx.note(Action.CONCLUDED, after.id)
    return after


async def remove(ctx: Context, key: str, number: int, *, version: int | None = None) -> Conclusion:
    """Remove a conclusion; documents that were made keep it."""
    period, known = await see(ctx, key)
    found = _numbered(period, known, number, version)
    if not await ctx.unit.conclusions.remove(found):
        raise Conflict
    await ctx.note(Action.CONCLUDED, found.id)
    return found


def _numbered(period: Period, known: list[Conclusion], number: int, version: int | None) -> Conclusion:
    found = next((one for one in known if one.number == number), None)
    if found is None:
        raise Refusal("unknown-conclusion", period=period.key, number=number)
    refuse_stale(version, found.version)
    return found


async def _cleared(ctx: Context, period: Period, one: Conclusion, fields: Iterable[str]) -> Conclusion:
    """Return a conclusion once the guard has passed its new words and no observation has them.

    The period's observations are read here, while it is written: a report reads none.
    """
    written = {key: str(getattr(one, key)) for key in fields}
    said: dict[str, Any] = {
        key: ctx.clear_outward(f"conclusion-{key}", words, ()) for key, words in written.items() if words
    }
    after = replace(one, **said)
    own = OwnWords(after.words)
    for quarter in _quarters(period):
        waiting = iter(await ctx.unit.observations.received(quarter.start, quarter.end))
        while some := [*islice(waiting, AT_ONCE)]:
            own.look(raw_texts(some))
            await asyncio.sleep(0)
    if repeating := tuple(f"conclusion-{key}" for key in TEXTS if own(getattr(after, key)) is None):
        raise Refusal("conclusion-words", lacking=repeating)
    await ctx.unit.checked_words.put(
        CheckedWords(subject_id=after.id, words_hash=words_hash(words), observations=(), repeats=False)
        for words in after.words
    )
    return after


def _quarters(period: Period) -> list[Period]:
    return [replace(year, length=QUARTER, number=number) for year in period.years for number in (1, 2, 3, 4)]
