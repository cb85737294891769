"""Roles are given by one-time codes, and taken away by the administrator."""

from bot.domain.group import PairingCode, hash_of, new_code
from bot.domain.log import Action
from bot.domain.roles import APPOINTABLE, Permission, Role, short
from bot.usecases.access import check_tries, wrong_code
from bot.usecases.context import Context


async def issue_code(ctx: Context, role: Role) -> str:
    """A new one-time code that makes its bearer something, to be shown once.

    Raises:
        ValueError: nobody is appointed to that.
    """
    if role not in APPOINTABLE:
        raise ValueError(f"nobody is appointed {role}: choose one of {', '.join(APPOINTABLE)}")
    code = new_code()
    await ctx.unit.groups.add_code(
        PairingCode(code_hash=hash_of(code), expires_at=ctx.now + ctx.county.code_life, role=role)
    )
    return code


async def take_up(ctx: Context, code: str) -> Role:
    """Use a code up and become what it says.

    Raises:
        Refusal: the code is wrong, used or too old, or this person has guessed too often.
    """
    await check_tries(ctx, permission=Permission.TAKE_ROLE)
    role = await ctx.unit.groups.use_role_code(hash_of(code), ctx.now)
    if role is None:
        raise await wrong_code(ctx, "code-wrong", permission=Permission.TAKE_ROLE)
    await appoint(ctx, role)
    return role


async def appoint(ctx: Context, role: Role) -> None:
    """Give somebody a role."""
    await ctx.unit.roles.give(ctx.person.id, role, ctx.now)
    await ctx.note(Action.APPOINTED, ctx.person.id, reason=role)


async def dismiss(ctx: Context, role: Role, beginning: str) -> bool:
    """Take a role from the one holder whose short id begins so; False when there is not exactly one."""
    found = [holder for holder, _ in await ctx.unit.roles.holders(role) if holder.startswith(beginning)]
    if not beginning or len(found) != 1:
        return False
    await ctx.unit.roles.take(found[0], role)
    await ctx.note(Action.DISMISSED, found[0], reason=role)
    return True


async def holders(ctx: Context) -> list[tuple[Role, list[str]]]:
    """The roles that somebody has, with the short ids of their holders."""
    found: dict[Role, list[str]] = {}
    for person_id, role in await ctx.unit.roles.holders():
        found.setdefault(role, []).append(short(person_id))
    return list(found.items())
