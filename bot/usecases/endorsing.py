"""Same here: a worker has seen a phenomenon too; counted once a month, and never named."""

from bot.domain.endorsement import Endorsement, month_of, published
from bot.domain.errors import Refusal
from bot.domain.phenomenon import Phenomenon
from bot.domain.roles import Permission
from bot.usecases.context import Context


async def endorse(ctx: Context, *, number: str) -> tuple[Phenomenon, bool]:
    """Count a person for a phenomenon; returns it, and whether they were not counted this month before.

    Raises:
        Refusal: there is no such phenomenon that every worker may read of.
    """
    await ctx.allow(Permission.FILE)
    phenomenon = await ctx.unit.phenomena.numbered(number)
    if phenomenon is None or not published(phenomenon):
        raise Refusal("unknown-phenomenon", number=number)
    one = Endorsement(phenomenon_id=phenomenon.id, at=month_of(ctx.now), person_id=ctx.person.id)
    return phenomenon, await ctx.unit.endorsements.add(one)
