"""Where the working group's members are from: each says it of themselves, and takes it back."""

from bot.domain.codes import ServiceTask
from bot.domain.errors import Refusal
from bot.domain.form import WHOLE_COUNTY
from bot.domain.membership import Membership
from bot.domain.roles import Permission
from bot.usecases.context import Context


async def see(ctx: Context) -> Membership | None:
    """Return what the actor has said of themselves."""
    await ctx.allow(Permission.SAY_SEAT)
    return await ctx.unit.members.of(ctx.person.id)


async def say(ctx: Context, service_task: str, municipality: str) -> Membership:
    """Store where the actor is from.

    Raises:
        Refusal: they are no member, or one of the two is not known.
    """
    await ctx.allow(Permission.SAY_SEAT)
    if service_task not in set(ServiceTask) or municipality not in {*ctx.county.municipalities, WHOLE_COUNTY}:
        raise Refusal("seat-how")
    said = Membership(person_id=ctx.person.id, service_task=service_task, municipality=municipality)
    await ctx.unit.members.put(said)
    return said


async def take_back(ctx: Context) -> bool:
    """Remove what the actor has said, which nobody needs to be a member for; False when there was nothing."""
    await ctx.allow(Permission.SEE_OWN)
    return await ctx.unit.members.remove(ctx.person.id)
