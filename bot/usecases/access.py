"""Roles by one-time codes; what was refused, guessed wrong or stopped by the guard is noted."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from bot.domain.calendar import week_of
from bot.domain.errors import Refusal, WrongCode
from bot.domain.group import PairingCode, hash_of, new_code
from bot.domain.guard import Level, Stopped
from bot.domain.log import Action
from bot.domain.oversight import REFUSED
from bot.domain.roles import APPOINTABLE, SCOPED, Permission, Role, short
from bot.domain.scope import COUNTY_SCOPE, Appointment, Scope, is_known
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


async def issue_role_code(
    ctx: Context, role: Role, scope: Scope = COUNTY_SCOPE, until: date | None = None
) -> str:
    """Return a new one-time code for a role, to be shown once.

    Args:
        ctx: of the command line.
        role: one of those that are given by a code.
        scope: what it is given for; the county's names as they are stored.
        until: its last day; None without an end.

    Raises:
        ValueError: nobody is appointed to that, or not for a part of the county, or not until a day that
            is past.
    """
    if role not in APPOINTABLE:
        raise ValueError(f"nobody is appointed {role}: choose one of {', '.join(APPOINTABLE)}")
    if scope != COUNTY_SCOPE and role not in SCOPED:
        raise ValueError(f"{role} is no role for an area or a service: those are {', '.join(SCOPED)}")
    if until is not None and until < ctx.today:
        raise ValueError(f"{until.isoformat()} is past")
    code = new_code()
    await ctx.unit.groups.add_code(
        PairingCode(
            code_hash=hash_of(code),
            expires_at=ctx.now + ctx.county.code_life,
            role=role,
            scope=scope,
            until=until,
        )
    )
    return code


async def take_role(ctx: Context, code: str) -> Appointment:
    """Use a code up and become what it says, for what it says."""
    await check_tries(ctx, permission=Permission.TAKE_ROLE)
    found = await ctx.unit.groups.use_role_code(hash_of(code), ctx.now)
    if found is None or (found.until is not None and found.until < ctx.today):
        raise await wrong_code(ctx, "code-wrong", permission=Permission.TAKE_ROLE)
    await ctx.unit.roles.give(ctx.person.id, found.role, ctx.now, found.scope, found.until, found.group_id)
    about = found.group_id or found.scope.key or None
    await ctx.note(Action.APPOINTED, ctx.person.id, reason=found.role, about=about)
    return found


async def dismiss(ctx: Context, role: Role, beginning: str, scope: Scope | None = None) -> bool:
    """Take a role from the one holder whose short id begins so; False when there is not exactly one.

    Args:
        ctx: of the command line.
        role: which.
        beginning: of their id.
        scope: take it for this one alone; None for all of them.
    """
    given = await ctx.unit.roles.given()
    found = {
        holder
        for holder, one in given
        if one.role is role and holder.startswith(beginning) and scope in (None, one.scope)
    }
    if not beginning or len(found) != 1:
        return False
    holder = found.pop()
    await ctx.unit.roles.take(holder, role, scope)
    await ctx.note(Action.DISMISSED, holder, reason=role)
    return True


async def role_holders(ctx: Context) -> list[tuple[Appointment, list[str]]]:
    """Return the roles that are held, by scope and last day, with the short ids of their holders."""
    found: dict[Appointment, list[str]] = {}
    for person_id, one in await ctx.unit.roles.given():
        found.setdefault(one, []).append(short(person_id))
    return list(found.items())


async def end_roles(ctx: Context) -> int:
    """Remove the roles whose last day is past; returns how many."""
    over = [(who, one) for who, one in await ctx.unit.roles.given() if one.until and one.until < ctx.today]
    for person_id, one in over:
        await ctx.unit.roles.take(person_id, one.role, one.scope, one.group_id)
        await ctx.note(Action.DISMISSED, person_id, reason=one.role)
    return len(over)


async def appointments(ctx: Context) -> list[Appointment]:
    """Return the actor's roles, each once for each scope."""
    return [held for person_id, held in await ctx.unit.roles.given() if person_id == ctx.person.id]


async def unknown_scopes(ctx: Context) -> list[tuple[str, Appointment]]:
    """Return the roles for areas that the county no longer has, with the short ids of their holders."""
    return [
        (short(who), one)
        for who, one in await ctx.unit.roles.given()
        if not is_known(one.scope, ctx.county.municipalities, ctx.county.areas)
    ]


COUNTED = "guard-"
"""The beginning of a guard's tally; outcome and kind follow."""


class FindingOutcome(StrEnum):
    """What became of a finding."""

    BLOCKED = "blocked"
    WARNED = "warned"
    CONFIRMED = "confirmed"
    MASKED = "masked"
    LATER = "later"  # found after it was stored, and masked by the coordinator


OTHER = "OTHER"
"""What no detector of the guard knows, found by a person."""


async def count_findings(ctx: Context, outcome: FindingOutcome, kinds: Iterable[str]) -> None:
    """Count one more finding of each kind."""
    for kind in kinds:
        await ctx.unit.tallies.add(f"{COUNTED}{outcome}-{kind}", ctx.today)


async def count_stopped(ctx: Context, stopped: Stopped) -> None:
    """Count what a stopped text held."""
    outcome = FindingOutcome.BLOCKED if stopped.level is Level.BLOCK else FindingOutcome.WARNED
    await count_findings(ctx, outcome, stopped.kinds)
