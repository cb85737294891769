"""Forgetting: what has had its time is erased, one thing at a time; a legal hold keeps it."""

import asyncio
from dataclasses import replace
from datetime import datetime
from uuid import uuid4

from bot.domain.county import County
from bot.domain.erasure import Erasure, ErasureKind, Rule
from bot.domain.log import Action
from bot.domain.observation import Observation
from bot.domain.retention import RULES, Due, cutoff
from bot.ports import Unavailable, Units
from bot.usecases import observations
from bot.usecases.context import Context


async def due(ctx: Context) -> list[Due]:
    """Everything that is past its time, rule by rule, oldest first; at most some hundreds a rule."""
    found: list[Due] = []
    for rule in RULES:
        found += await ctx.unit.erasures.due(rule, cutoff(rule, ctx.county.kept, ctx.now))
        await asyncio.sleep(0)  # each looks through much; between them others have their turn
    return found


async def erase(ctx: Context, one: Due) -> bool:
    """Erase one thing, unless it is due no more: gone, held, or alive again."""
    before = cutoff(one.rule, ctx.county.kept, ctx.now)
    if not await ctx.unit.erasures.due(one.rule, before, subject=one.subject):
        return False
    await ctx.unit.erasures.carry_out(one.erasure(uuid4().hex, ctx.now))
    return True


async def forget(units: Units, county: County, now: datetime) -> list[Due]:
    """Erase everything that is due, each in a unit of work of its own; returns what was erased.

    Raises:
        Unavailable: the database cannot be reached; what was erased before stays erased.
        ExceptionGroup: some things could not be erased; all others were.
    """
    async with units.reading() as unit:
        found = await due(Context(unit=unit, county=county, now=now))
    done: list[Due] = []
    failures: list[Exception] = []
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


def asked(kind: ErasureKind, subject: str, now: datetime, *, fields: tuple[str, ...] = ()) -> Erasure:
    """An erasure that somebody asked for: a reporter, or one who might be recognised."""
    return Erasure(id=uuid4().hex, at=now, rule=Rule.ASKED, kind=kind, subject=subject, fields=fields)


async def hold(ctx: Context, number: str, *, release: bool = False) -> Observation:
    """Put an observation under a legal hold, or release it: a request for documents or a complaint is open.

    Raises:
        Refusal: there is no such observation.
        Conflict: somebody changed it meanwhile.
    """
    observation = await observations.seen(ctx, number)
    if observation.hold is not release:
        return observation
    changed = await ctx.unit.observations.save(replace(observation, hold=not release))
    action = Action.RELEASED if release else Action.HELD
    await ctx.note(action, observation.id)
    return changed
