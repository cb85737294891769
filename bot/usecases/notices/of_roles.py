"""What those hear whose role it is: that they have it, that it has ended, for whom they stand in."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from bot.domain.absence import Absence
from bot.domain.log import Entry
from bot.domain.notices import Notice, NoticeKind
from bot.domain.roles import SCOPED, FirstHandler, Role
from bot.domain.scope import COUNTY_SCOPE, Appointment, scope_from
from bot.usecases.appointments import key_of, represented_roles
from bot.usecases.context import Context
from bot.usecases.notices.family import OfEntry, entry_of

_K = NoticeKind


@dataclass(frozen=True, kw_only=True)
class OfRole(OfEntry):
    """A family that tells of somebody's role.

    Attributes:
        held: the role.
        by: what the person is called who did it; empty where Teams has not said it.
    """

    held: Appointment
    by: str = ""

    def named(self, name_of: Callable[[str], str]) -> Self:
        """With the name of who did it."""
        return replace(self, by=name_of(self.entry.person_id or ""))


@dataclass(frozen=True, kw_only=True)
class Appointed(OfRole, kinds=[_K.APPOINTED]):
    """For who has been given a role, or another last day of it.

    Attributes:
        first: who screens first in the county.
    """

    first: FirstHandler

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While they have it."""
        entry = await entry_of(ctx, notice)
        held = await _held(ctx, entry)
        first = ctx.county.first_handler
        return cls(kind=notice.kind, entry=entry, held=held, first=first) if held else None


@dataclass(frozen=True, kw_only=True)
class Dismissed(OfRole, kinds=[_K.DISMISSED, _K.DECLINED]):
    """For whose role was ended by somebody else; and for the coordinators, when somebody gave theirs back."""

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """Unless it has been given to them again."""
        entry = await entry_of(ctx, notice)
        if await _held(ctx, entry):
            return None
        role = Role(entry.reason or "")
        scope = scope_from(entry.about or "") if role in SCOPED else COUNTY_SCOPE
        return cls(kind=notice.kind, entry=entry, held=Appointment(role=role, scope=scope))


async def _held(ctx: Context, entry: Entry) -> Appointment | None:
    """The role that an entry tells of, as its subject has it now."""
    for person_id, held in await ctx.unit.roles.given():
        alike = held.role == entry.reason and key_of(held) == (entry.about or "")
        if person_id == entry.subject and alike:
            return held
    return None


@dataclass(frozen=True, kw_only=True)
class Deputy(OfEntry, kinds=[_K.DEPUTY]):
    """For who stands in for somebody, and for the absent one, when a coordinator has noted it.

    Attributes:
        absence: of whom.
        held: their roles.
        own: whether it is the reader who is away.
        name: what the other one is called; empty where Teams has not said it.
    """

    absence: Absence
    held: tuple[Appointment, ...]
    own: bool = False
    name: str = ""

    def named(self, name_of: Callable[[str], str]) -> Self:
        """With the name of who is away, or of who stands in for the reader."""
        other = self.absence.deputy_id if self.own else self.absence.person_id
        return replace(self, name=name_of(other or ""))

    @classmethod
    async def gather(cls, ctx: Context, notice: Notice) -> Self | None:
        """While they are still to stand in."""
        entry, absence = await entry_of(ctx, notice), await ctx.unit.absences.of(notice.subject or "")
        if absence is None or absence.last < ctx.today:
            return None
        if notice.person_id not in (absence.deputy_id, absence.person_id):
            return None
        held = tuple(await represented_roles(ctx, absence.person_id))
        own = notice.person_id == absence.person_id
        return cls(kind=notice.kind, entry=entry, absence=absence, held=held, own=own)
