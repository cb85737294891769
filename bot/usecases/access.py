"""What was refused, and who has guessed too often: noted, so that attacks on codes and rights can be seen."""

from bot.domain.calendar import week_of
from bot.domain.errors import Refusal, WrongCode
from bot.domain.log import Action
from bot.domain.oversight import REFUSED
from bot.domain.roles import Permission
from bot.usecases.context import Context

_UNNAMED = frozenset({"receipt-wrong", "receipt-too-many"})
"""Noted without who: the holder of a receipt code is anonymous, also when they mistype it."""


async def note_refusal(ctx: Context, refusal: Refusal) -> None:
    """Note that something was not allowed; in a unit of its own, as the refused one was rolled back."""
    permission = str(refusal.facts["permission"])
    # A wrong try at a receipt code has a person and this moment; the log has neither.
    noting = ctx.unnamed(week_of(ctx.now).start) if refusal.key in _UNNAMED else ctx
    await noting.note(Action.REFUSED, refusal.key, reason=permission)
    await ctx.unit.tallies.add(f"{REFUSED}{permission}", ctx.today)


async def check_tries(ctx: Context, permission: Permission, key: str = "code-too-many") -> None:
    """Refuse to look at a code when this person has guessed too often; of any kind of code, all together.

    From here to the end of the unit their other tries wait, those at another copy of the bot too.

    Raises:
        Refusal: too many wrong codes within the life of a code.
    """
    life = ctx.county.code_life
    # As far into the future too: copies' clocks differ, but one that was set back must lock nobody out.
    tried = await ctx.unit.groups.wrong_tries(ctx.person.id, ctx.now - life, ctx.now + life)
    if tried >= ctx.county.code_tries:
        raise Refusal(key, permission=permission, minutes=int(life.total_seconds() // 60))


async def wrong_code(ctx: Context, key: str, permission: Permission) -> WrongCode:
    """Note a wrong try, in the unit that looked; raise what this returns, and the note is kept."""
    await ctx.unit.groups.note_wrong_try(ctx.person.id, ctx.now)
    return WrongCode(key, permission=permission)
