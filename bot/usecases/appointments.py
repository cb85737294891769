"""Roles are given by one-time codes, and taken away by the administrator."""

from datetime import datetime

from bot.domain.county import County
from bot.domain.group import PairingCode, hash_of, new_code
from bot.domain.log import Action, Entry
from bot.domain.people import Person
from bot.domain.roles import APPOINTABLE, Permission, Role, short
from bot.ports import Unit
from bot.usecases.groups import check_tries, wrong_code


async def issue_code(unit: Unit, role: Role, county: County, now: datetime) -> str:
    """A new one-time code that makes its bearer something, to be shown once.

    Raises:
        ValueError: nobody is appointed to that.
    """
    if role not in APPOINTABLE:
        raise ValueError(f"nobody is appointed {role}: choose one of {', '.join(APPOINTABLE)}")
    code = new_code()
    await unit.groups.add_code(
        PairingCode(code_hash=hash_of(code), expires_at=now + county.code_life, role=role)
    )
    return code


async def take_up(unit: Unit, person: Person, code: str, county: County, now: datetime) -> Role:
    """Use a code up and become what it says.

    Raises:
        Refusal: the code is wrong, used or too old, or this person has guessed too often.
    """
    await check_tries(unit, person, county, now, permission=Permission.TAKE_ROLE)
    role = await unit.groups.use_role_code(hash_of(code), now)
    if role is None:
        raise await wrong_code(unit, person, now, "code-wrong", permission=Permission.TAKE_ROLE)
    await appoint(unit, person, role, now)
    return role


async def appoint(unit: Unit, person: Person, role: Role, now: datetime) -> None:
    """Give somebody a role."""
    await unit.roles.give(person.id, role, now)
    await unit.log.add(
        Entry(at=now, action=Action.APPOINTED, subject=person.id, person_id=person.id, reason=role)
    )


async def dismiss(unit: Unit, role: Role, beginning: str, now: datetime) -> bool:
    """Take a role from the one holder whose short id begins so; False when there is not exactly one."""
    found = [holder for holder, _ in await unit.roles.holders(role) if holder.startswith(beginning)]
    if not beginning or len(found) != 1:
        return False
    await unit.roles.take(found[0], role)
    await unit.log.add(Entry(at=now, action=Action.DISMISSED, subject=found[0], reason=role))
    return True


async def holders(unit: Unit) -> list[tuple[Role, list[str]]]:
    """The roles that somebody has, with the short ids of their holders."""
    found: dict[Role, list[str]] = {}
    for person_id, role in await unit.roles.holders():
        found.setdefault(role, []).append(short(person_id))
    return list(found.items())
