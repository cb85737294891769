"""Who may come in: the use cases of the channel and of the officers ask here first; refusals are noted."""

from datetime import datetime

from bot.domain.calendar import helsinki_day, week_of
from bot.domain.errors import Refusal
from bot.domain.group import WorkingGroup
from bot.domain.log import Action, Entry
from bot.domain.oversight import REFUSED
from bot.domain.people import Person
from bot.domain.proposal import Proposal
from bot.domain.roles import (
    ALLOWED,
    IN_CHANNEL,
    FirstHandler,
    Permission,
    Role,
    effective_roles,
    may,
    who_may,
)
from bot.ports import Unit

_UNNAMED = frozenset({"receipt-wrong", "receipt-too-many"})
"""Noted without who: whoever holds a receipt code is anonymous, also when they mistype it."""


async def roles_of(
    unit: Unit, person: Person, *, group: WorkingGroup | None = None, proposal: Proposal | None = None
) -> frozenset[Role]:
    """All that somebody is.

    Args:
        unit: the open unit of work.
        person: who.
        group: the group in whose channel they act; the edge has asked its roster. None elsewhere.
        proposal: the one that it is about: its owner is nothing beside it.
    """
    given = await unit.roles.of(person.id)
    owns = proposal is not None and proposal.open and await unit.owners.owns(proposal.id, person.id)
    return effective_roles(given, member=group is not None, chaired=await _chaired(unit), owns=owns)


async def _chaired(unit: Unit) -> bool:
    return bool(await unit.roles.holders(Role.CHAIR))


async def allow(
    unit: Unit,
    person: Person,
    permission: Permission,
    *,
    group: WorkingGroup | None = None,
    proposal: Proposal | None = None,
    first: FirstHandler = FirstHandler.COORDINATOR,
) -> None:
    """Let somebody do something, or say who may.

    Args:
        unit: the open unit of work.
        person: who.
        permission: what.
        group: see :func:`roles_of`; what belongs in the channel is refused without it, whatever the role.
        proposal: see :func:`roles_of`; its owner does an owner's permissions without the channel.
        first: who screens first in this county.

    Raises:
        Refusal: they may not.
    """
    roles = await roles_of(unit, person, group=group, proposal=proposal)
    theirs = Role.OWNER in roles and permission in ALLOWED[Role.OWNER]
    if permission in IN_CHANNEL and group is None and not theirs:
        raise Refusal("not-a-member", permission=permission)
    if not may(roles, permission, first):
        others = who_may(permission, chaired=await _chaired(unit), first=first)
        raise Refusal("not-allowed", permission=permission, roles=others)


async def note_refusal(unit: Unit, person: Person, refusal: Refusal, now: datetime) -> None:
    """Note that a door stayed shut; in a unit of its own, as the refused one was rolled back."""
    permission = str(refusal.facts["permission"])
    unnamed = refusal.key in _UNNAMED
    who = None if unnamed else person.id
    at = week_of(now).start if unnamed else now  # a wrong try has a person and this moment
    await unit.log.add(
        Entry(at=at, action=Action.REFUSED, subject=refusal.key, person_id=who, reason=permission)
    )
    await unit.tallies.add(f"{REFUSED}{permission}", helsinki_day(now))
