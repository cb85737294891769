"""Publishing counts: once for each audience and period, and then only shown again."""

from uuid import uuid4

from bot.domain.log import Action
from bot.domain.period import Period
from bot.domain.release import Release, Tables, added_up, basis, computed
from bot.domain.roles import Permission
from bot.domain.suppression import Audience, Threshold
from bot.usecases.context import Context


async def publish(ctx: Context, *, audience: Audience, period: Period) -> Release:
    """Count a period that has ended, for good; who may do it has been asked.

    Args:
        ctx: who acts, where and when.
        audience: who is told.
        period: of what.

    Raises:
        Refusal: the audience is not told of such periods, this one has not ended or was published before, or
            what was published of a part of it or of a longer one stands in the way.
    """
    await ctx.unit.releases.alone()
    parts = basis(audience, period, ctx.now, await ctx.unit.releases.all())
    threshold = _least(parts) or ctx.county.published
    release = Release(
        id=uuid4().hex,
        audience=audience,
        period=period.key,
        made_at=ctx.now,
        observations=threshold.observations,
        reporters=threshold.reporters,
        tables=added_up([part.tables for part in parts]) if parts else await _counted(ctx, period, threshold),
    )
    await ctx.unit.releases.add(release)
    await ctx.note(Action.PUBLISHED, release.id)
    return release


async def _counted(ctx: Context, period: Period, threshold: Threshold) -> Tables:
    return computed(await ctx.unit.observations.received(period.start, period.end), threshold)


def _least(parts: list[Release]) -> Threshold | None:
    """What the figures of these releases stand for at least; None when there are none."""
    if not parts:
        return None
    return Threshold(
        observations=min(part.observations for part in parts),
        reporters=min(part.reporters for part in parts),
    )


async def see(ctx: Context, audience: Audience, period: Period) -> Release:
    """What an audience was told of a period; published now if it was not before.

    Raises:
        Refusal: they may not; or as :func:`publish`, but for a release that is there already.
    """
    await ctx.allow(Permission.SEE_RELEASE)
    if known := await ctx.unit.releases.get(audience, period.key):
        return known
    await ctx.allow(Permission.PUBLISH_RELEASE)
    return await publish(ctx, audience=audience, period=period)


async def shown(ctx: Context, *, audience: Audience, period: Period) -> Release:
    """The same on the command line, where nobody is asked who they are; see :func:`see`."""
    known = await ctx.unit.releases.get(audience, period.key)
    return known or await publish(ctx, audience=audience, period=period)
